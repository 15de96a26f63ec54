"""Who speaks: how many statements each of those who met has in the two readouts, in one finding."""

from collections.abc import Iterator, Sequence

from analysis.comparison.counts import Row, person_counts, repeated
from analysis.comparison.pair import Pair
from analysis.conclusions.finding import WHO, Finding
from analysis.conclusions.measured import by_every_unit, depends_on_unit, difference, is_headline
from analysis.language.wording import capital, counted, listed, placed, statements_in_words
from analysis.tables.dataframes import names_in

_MOST_NAMED = 2  # repeats


def speaker_findings(pair: Pair) -> Iterator[Finding]:
    """One finding on all who met twice, if one of them speaks more or less; and what depends."""
    met = [
        name
        for name in pair.slots
        if all(name in pair.readouts["participants"][side] for side in (pair.left, pair.right))
    ]
    rows = person_counts(pair.tables, pair.left, pair.right, met).to_dict("records")
    changed = [row for row in rows if is_headline(pair, row)]
    if changed:
        yield _finding(pair, sorted(rows, key=lambda row: -abs(difference(row))), changed)
    for row in rows:
        if depends_on_unit(row):
            name = str(row["person"])
            who = f"{capital(pair.called(name))}, alone or with others"
            yield Finding(WHO, *by_every_unit(pair, who, row), speaker=name, muted=True)


def _finding(pair: Pair, rows: Sequence[Row], changed: Sequence[Row]) -> Finding:
    together = "alone or with others" if _has_joint(pair) else ""
    first, *others = [_in_both(pair, row, named=not number) for number, row in enumerate(rows)]
    who = pair.called(str(rows[0]["person"]))
    sentence = f"{capital(who)} speaks in {first}{f', {together}' if together else ''}"
    if others:
        names = (pair.called(str(row["person"])) for row in rows[1:])
        parts = [f"{name} in {counts}" for name, counts in zip(names, others, strict=True)]
        sentence += f"; {listed(parts)}"
    people = {str(row["person"]) for row in changed}
    theirs = (each for each in pair.by_id.values() if people & set(each.speakers))
    return Finding(
        WHO,
        f"{sentence}.",
        _base(pair, rows),
        evidence=tuple(str(each.id) for each in theirs),
        rests_on=tuple(abs(difference(row)) for row in changed),
    )


def _in_both(pair: Pair, row: Row, *, named: bool) -> str:
    """ "10 statements in 2017 and 5 in 2023", "12 and 12"."""
    left, right = int(row["left_statements"]), int(row["right_statements"])
    if not named:
        return f"{left} and {right}"
    before, after = pair.names
    return f"{statements_in_words(left)} {placed(before)} and {right} {placed(after)}"


def _has_joint(pair: Pair) -> bool:
    return any(len(names_in(speaker)) > 1 for speaker in pair.statements["speaker"])


def _base(pair: Pair, rows: Sequence[Row]) -> str:
    """How many of all, how many alone, how many jointly, and which of them repeat others."""
    (before, after), (left, right) = pair.names, pair.bases
    parts = [f"Of {statements_in_words(left)} {placed(before)} and {right} {placed(after)}"]
    if _has_joint(pair):
        alone = [
            f"{pair.called(str(row['person']))} {row['left_alone']} and {row['right_alone']}"
            for row in rows
        ]
        parts.append(f"alone: {listed(alone)}")
    parts += [text for side in pair.sides if (text := _repeats(pair, side))]
    return "; ".join(parts)


def _repeats(pair: Pair, side: str) -> str:
    """ "in 2017 no. 7 says again what no. 2 says"."""
    earlier = repeated(pair.tables, pair.sides[side])
    order = {identity: int(row.order) for identity, row in pair.by_id.items()}
    pairs = sorted((order[later], order[first]) for later, first in earlier.items())
    if not pairs:
        return ""
    told = listed(
        [f"no.\u00a0{later} says again what no.\u00a0{first} says" for later, first in pairs]
    )
    if len(pairs) > _MOST_NAMED:
        told = f"{counted(len(pairs), 'statement')} say again what an earlier one says"
    return f"{placed(pair.name_of(side))} {told}"
