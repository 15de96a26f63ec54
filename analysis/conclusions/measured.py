"""Whether a difference of two counts holds, and the sentences about one that depends on its unit.

That one side has more is a finding only where every unit of counting says so; otherwise it "depends
on the unit".
"""

from analysis.comparison.counts import DEPENDS, UNITS, Row, direction
from analysis.comparison.pair import Pair
from analysis.language.wording import placed, statements_in_words

HEADLINE_DIFFERENCE = 2  # statements; a smaller difference is always muted


def is_headline(pair: Pair, row: Row) -> bool:
    """Whether a difference is large and certain enough not to be muted."""
    if abs(difference(row)) < HEADLINE_DIFFERENCE or direction(row) == DEPENDS:
        return False
    if not min(row["left_statements"], row["right_statements"]):
        return True  # none at all against some: no other unit can say otherwise
    if pair.lopsided:
        return False
    # A longer account has more of everything. So the shares have to differ in the same direction,
    # and by more than one statement of the shorter account: else one other coding would turn it.
    left, right = pair.bases
    share = row["right_statements"] / right - row["left_statements"] / left
    return bool(share * difference(row) > 0 and abs(share) > 1 / min(left, right))


def depends_on_unit(row: Row) -> bool:
    """Whether a difference of more than one statement has no direction that all units share."""
    return abs(difference(row)) >= HEADLINE_DIFFERENCE and direction(row) == DEPENDS


def difference(row: Row) -> int:
    """Statements of the right side without those of the left one."""
    return int(row["right_statements"] - row["left_statements"])


def by_every_unit(pair: Pair, what: str, row: Row) -> tuple[str, str]:
    """The sentence and the base of a count whose direction depends on the unit."""
    units = {"statements": "statements", "attributions": "reporting words"}
    units |= {"words": "words", "distinct": "statements without repeats"}
    counts = [f"{row[f'left_{unit}']} and {row[f'right_{unit}']} {units[unit]}" for unit in UNITS]
    sentence = f"{what}: whether there is more depends on the unit."
    return sentence, f"{placed(pair.names[0])} and {placed(pair.names[1])}: {', '.join(counts)}"


def base(pair: Pair, row: Row) -> str:
    """The counts of both sides with those of all statements."""
    (left, right), (left_base, right_base) = pair.names, pair.bases
    return (
        f"{row['left_statements']} of {statements_in_words(left_base)} {placed(left)}; "
        f"{row['right_statements']} of {right_base} {placed(right)}"
    )
