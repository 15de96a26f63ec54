"""What differs between two readouts, each difference as a sentence with its base.

That one side has more is a finding only where every unit of counting says so; otherwise it "depends
on the unit". That one side has something and the other nothing needs no such check. A topic of one
statement, and a count that depends on the unit, are muted: they come last.
"""

from collections.abc import Iterator, Sequence

import pandas as pd

from analysis.comparison.counts import DEPENDS, FEWER, MORE, UNITS, Row, direction, speaker_counts
from analysis.comparison.meeting_order import is_series
from analysis.comparison.pair import Pair
from analysis.comparison.raised_or_absent import BOTH
from analysis.comparison.sides import LEFT, OTHER_SIDE, STATUS_OF_ONLY
from analysis.conclusions.finding import KINDS, TOPICS, WHO, WORDING, Finding
from analysis.conclusions.phrase_findings import wording_findings
from analysis.language.wording import capital, listed, placed, statements_in_words
from analysis.topics.codebook import OTHER

HEADLINE_DIFFERENCE = 2  # statements; a smaller difference is always muted
SHOWN_PER_KIND = 2
# On the first screen; two of topics, so that each side can have its own.
LEADING = {WHO: 1, TOPICS: 2, WORDING: 1}


def findings(pair: Pair) -> list[Finding]:
    """The findings by kind, the strongest of a kind first, muted ones last."""
    if pair.left == pair.right or pair.unread:
        return []
    unsorted = [
        *_who_speaks(pair),
        *_one_sided_topics(pair),
        *_emphasis(pair),
        *wording_findings(pair),
    ]
    return sorted(unsorted, key=lambda finding: finding.muted)


def nothing_found(pair: Pair) -> str:
    """The sentence for a pair without findings."""
    if pair.unread:
        return "Nothing is compared, since a text was not read."
    return "No difference of more than one statement that holds in every unit of counting."


def leading(every: Sequence[Finding]) -> list[Finding]:
    """The strongest findings of each kind, at most as many as `LEADING` says; none is muted."""
    strong = [finding for finding in every if not finding.muted]
    by_kind = {kind: [finding for finding in strong if finding.kind == kind] for kind in KINDS}
    return [finding for kind in KINDS for finding in by_kind[kind][: LEADING[kind]]]


def _who_speaks(pair: Pair) -> Iterator[Finding]:
    counts = speaker_counts(pair.tables, pair.left, pair.right)
    present = [row for row in counts.to_dict("records") if _both_took_part(pair, row)]
    headlines = [row for row in present if _is_headline(pair, row)]
    # Statements on one side and none on the other are the surest difference.
    headlines.sort(key=lambda row: (bool(_smaller_count(row)), -abs(_difference(row))))
    for row in headlines[:SHOWN_PER_KIND]:
        speaker = str(row["speaker"])
        sentence, base = _speaker_sentence(pair, row), _base(pair, row)
        yield Finding(WHO, sentence, base, speaker=speaker, recodings=_recodings(row))
    for row in present:
        if _depends_on_unit(row):
            speaker = str(row["speaker"])
            who = capital(pair.called(speaker))
            yield Finding(WHO, *_by_every_unit(pair, who, row), speaker=speaker, muted=True)


def _speaker_sentence(pair: Pair, row: Row) -> str:
    who = pair.called(str(row["speaker"]))
    for side, other in OTHER_SIDE.items():
        if not row[f"{other}_statements"]:
            here, there = placed(pair.name_of(side)), placed(pair.name_of(other))
            count = row[f"{side}_statements"]
            are = "are" if count != 1 else "is"
            return (
                f"{statements_in_words(count)} {are} attributed to {who} {here}; none is {there}."
            )
    amount = {MORE: "more", FEWER: "fewer"}[direction(row)]
    return f"{capital(who)}: {amount} statements {_compared(pair)}."


def _one_sided_topics(pair: Pair) -> Iterator[Finding]:
    rows = pair.topics
    of_codebook = rows[rows["topic"] != OTHER]
    for side, status in STATUS_OF_ONLY.items():
        alone = of_codebook[of_codebook["status"] == status]
        large = alone[f"{side}_statements"] >= HEADLINE_DIFFERENCE
        for topics, muted in ((alone[large], False), (alone[~large], True)):
            if len(topics):
                yield _topic_finding(pair, topics, side, muted=muted)


def _topic_finding(pair: Pair, rows: pd.DataFrame, side: str, *, muted: bool) -> Finding:
    topics = tuple(rows["topic"])
    labels = listed([pair.labels[topic] for topic in topics])
    counts = listed([str(count) for count in rows[f"{side}_statements"]])
    other = OTHER_SIDE[side]
    base = (
        f"{counts} of {statements_in_words(pair.base_of(side))} {placed(pair.name_of(side))}; "
        f"0 of {pair.base_of(other)} {placed(pair.name_of(other))}{_by_context(pair, topics, side)}"
    )
    sentence = f"{only(pair, side)}: {labels}."
    recodings = tuple(int(count) for count in rows[f"{side}_statements"])
    return Finding(TOPICS, sentence, base, topics, side=side, recodings=recodings, muted=muted)


def _by_context(pair: Pair, topics: tuple[str, ...], side: str) -> str:
    """How many statements have a topic only from around them, without a term of their own.

    A reader has to know, because one text may have headings and the other none.
    """
    statements, codings = pair.tables["statements"], pair.tables["codings"]
    mine = codings["id"].isin(statements.loc[statements["readout"] == pair.sides[side], "id"])
    counts = codings.loc[mine & ~codings["basis"].isin(["term", "none"]), "topic"].value_counts()
    by_topic = [
        f"{pair.labels[topic]}: {counts[topic]}" if len(topics) > 1 else f"{counts[topic]} of them"
        for topic in topics
        if topic in counts
    ]
    return f"; {listed(by_topic)} only by the words around them" if by_topic else ""


def only(pair: Pair, side: str) -> str:
    """The heading of what one side alone has: dropped or new where the same people met again."""
    name = pair.name_of(side)
    if not is_series(pair.tables["readouts"], pair.left, pair.right):
        return f"Only {placed(name)}"
    return f"Dropped after {name}" if side == LEFT else f"New {placed(name)}"


def _emphasis(pair: Pair) -> Iterator[Finding]:
    rows = pair.topics
    of_both = (rows["topic"] != OTHER) & (rows["status"] == BOTH)
    shared = rows[of_both].to_dict("records")
    headlines = [row for row in shared if _is_headline(pair, row)]
    headlines.sort(key=lambda row: -abs(_difference(row)))
    for row in headlines[:SHOWN_PER_KIND]:
        topic = str(row["topic"])
        amount = {MORE: "more", FEWER: "fewer"}[direction(row)]
        sentence = f"{pair.labels[topic]}: {amount} statements {_compared(pair)}."
        yield Finding(TOPICS, sentence, _base(pair, row), (topic,), recodings=_recodings(row))
    for row in shared:
        if _depends_on_unit(row):
            topic = str(row["topic"])
            sentence, base = _by_every_unit(pair, pair.labels[topic], row)
            yield Finding(TOPICS, sentence, base, (topic,), muted=True)


def _depends_on_unit(row: Row) -> bool:
    return abs(_difference(row)) >= HEADLINE_DIFFERENCE and direction(row) == DEPENDS


def _by_every_unit(pair: Pair, what: str, row: Row) -> tuple[str, str]:
    """The sentence and the base of a count whose direction depends on the unit."""
    units = {"statements": "statements", "attributions": "reporting words"}
    units |= {"words": "words", "distinct": "statements without repeats"}
    counts = [f"{row[f'left_{unit}']} and {row[f'right_{unit}']} {units[unit]}" for unit in UNITS]
    sentence = f"{what}: whether there is more depends on the unit."
    return sentence, f"{placed(pair.names[0])} and {placed(pair.names[1])}: {', '.join(counts)}"


def _is_headline(pair: Pair, row: Row) -> bool:
    """Whether a difference is large and certain enough not to be muted."""
    if abs(_difference(row)) < HEADLINE_DIFFERENCE or direction(row) == DEPENDS:
        return False
    if not _smaller_count(row):
        return True  # none at all against some: no other unit can say otherwise
    if pair.lopsided:
        return False
    # A longer account has more of everything. So the shares have to differ in the same direction,
    # and by more than one statement of the shorter account: else one other coding would turn it.
    left, right = pair.bases
    share = row["right_statements"] / right - row["left_statements"] / left
    return bool(share * _difference(row) > 0 and abs(share) > 1 / min(left, right))


def _both_took_part(pair: Pair, row: Row) -> bool:
    """Whether a speaker was at both meetings: who was not there cannot be called silent."""
    return all(pair.took_part(str(row["speaker"]), side) for side in (pair.left, pair.right))


def _difference(row: Row) -> int:
    return int(row["right_statements"] - row["left_statements"])


def _recodings(row: Row) -> tuple[int, ...]:
    return (abs(_difference(row)),)


def _smaller_count(row: Row) -> int:
    return int(min(row["left_statements"], row["right_statements"]))


def _base(pair: Pair, row: Row) -> str:
    (left, right), (left_base, right_base) = pair.names, pair.bases
    return (
        f"{row['left_statements']} of {statements_in_words(left_base)} {placed(left)}; "
        f"{row['right_statements']} of {right_base} {placed(right)}"
    )


def _compared(pair: Pair) -> str:
    left, right = pair.names
    return f"{placed(right)} than {placed(left)}"
