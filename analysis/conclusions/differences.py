"""What differs between two readouts, as sentences that can be read aloud with their base.

A count is put as a finding only where `direction` is the same in every unit, else it
"depends on the unit"; presence and absence are exempt, since one occurrence is one occurrence. A
topic of one statement, and a count that depends, is listed last and marked as muted.
"""

from collections.abc import Iterator, Sequence

import pandas as pd

from analysis.comparison.counts import DEPENDS, FEWER, MORE, UNITS, Row, direction, speaker_counts
from analysis.comparison.meeting_order import is_series
from analysis.comparison.pair import Pair
from analysis.comparison.raised_or_absent import BOTH, ONLY_LEFT, ONLY_RIGHT
from analysis.conclusions.finding import KINDS, TOPICS, WHO, WORDING, Finding
from analysis.conclusions.phrase_findings import wording_findings
from analysis.language.wording import capital, listed, placed, statements_in_words
from analysis.topics.codebook import OTHER

HEADLINE_DIFFERENCE = 2  # statements; less than this is never a headline
SHOWN_PER_KIND = 2
# On the first screen; of topics what one side has alone, on either side.
LEADING = {WHO: 1, TOPICS: 2, WORDING: 1}


def findings(pair: Pair) -> list[Finding]:
    """The findings by kind, the strongest of a kind first, muted ones last."""
    if pair.left == pair.right:
        return []
    found = [
        *_who_speaks(pair),
        *_one_sided_topics(pair),
        *_emphasis(pair),
        *wording_findings(pair),
    ]
    return sorted(found, key=lambda finding: finding.muted)


def leading(found: Sequence[Finding]) -> list[Finding]:
    """The strongest of each kind, at most `LEADING` of one."""
    return [
        finding
        for kind in KINDS
        for finding in [one for one in found if one.kind == kind and not one.muted][: LEADING[kind]]
    ]


def _who_speaks(pair: Pair) -> Iterator[Finding]:
    counts = speaker_counts(pair.tables, pair.left, pair.right)
    known = [row for row in counts.to_dict("records") if _both_took_part(pair, row)]
    rows = [row for row in known if _is_headline(pair, row)]
    # Presence against absence is the surest difference, so it comes first.
    rows.sort(key=lambda row: (bool(_lesser(row)), -abs(_difference(row))))
    for row in rows[:SHOWN_PER_KIND]:
        speaker = str(row["speaker"])
        sentence, base = _speaker_sentence(pair, row), _base(pair, row)
        yield Finding(WHO, sentence, base, speaker=speaker, recodings=_recodings(row))
    for row in known:
        if _depends(row):
            speaker = str(row["speaker"])
            who = capital(pair.called(speaker))
            yield Finding(WHO, *_depending(pair, who, row), speaker=speaker, muted=True)


def _speaker_sentence(pair: Pair, row: Row) -> str:
    who = pair.called(str(row["speaker"]))
    absent = [
        name
        for name, side in zip(pair.names, ("left", "right"), strict=True)
        if not row[f"{side}_statements"]
    ]
    if absent:
        (present,) = set(pair.names) - set(absent)
        count = max(row["left_statements"], row["right_statements"])
        return (
            f"{_counted(count)} attributed to {who} {placed(present)}; none is {placed(absent[0])}."
        )
    amount = {MORE: "more", FEWER: "fewer"}[direction(row)]
    return f"{capital(who)}: {amount} statements {_compared(pair)}."


def _one_sided_topics(pair: Pair) -> Iterator[Finding]:
    rows = pair.topics
    known = rows[rows["topic"] != OTHER]
    for side, status in (("left", ONLY_LEFT), ("right", ONLY_RIGHT)):
        only = known[known["status"] == status]
        large = only[f"{side}_statements"] >= HEADLINE_DIFFERENCE
        for part, muted in ((only[large], False), (only[~large], True)):
            if len(part):
                yield _topic_finding(pair, part, side, muted=muted)


def _topic_finding(pair: Pair, rows: pd.DataFrame, side: str, *, muted: bool) -> Finding:
    topics = tuple(rows["topic"])
    labels = listed([pair.labels[topic] for topic in topics])
    counts = listed([str(count) for count in rows[f"{side}_statements"]])
    here, there = (0, 1) if side == "left" else (1, 0)
    base = (
        f"{counts} of {statements_in_words(pair.bases[here])} {placed(pair.names[here])}; "
        f"0 of {pair.bases[there]} {placed(pair.names[there])}{_by_context(pair, topics, side)}"
    )
    sentence = f"{only(pair, side)}: {labels}."
    recodings = tuple(int(count) for count in rows[f"{side}_statements"])
    return Finding(TOPICS, sentence, base, topics, side=side, recodings=recodings, muted=muted)


def _by_context(pair: Pair, topics: tuple[str, ...], side: str) -> str:
    """How many statements have a topic from their context alone, not from a term of their own.

    It is told because one text may have headings and the other none.
    """
    statements, codings = pair.tables["statements"], pair.tables["codings"]
    readout = pair.left if side == "left" else pair.right
    mine = codings["id"].isin(statements.loc[statements["readout"] == readout, "id"])
    counts = codings.loc[mine & (codings["basis"] == "context"), "topic"].value_counts()
    told = [
        f"{pair.labels[topic]}: {counts[topic]}" if len(topics) > 1 else f"{counts[topic]} of them"
        for topic in topics
        if topic in counts
    ]
    return f"; {listed(told)} only by a heading or the words before" if told else ""


def only(pair: Pair, side: str) -> str:
    """What a topic of one side is: dropped or new where the same people met again."""
    left, right = pair.names
    if is_series(pair.tables["readouts"], pair.left, pair.right):
        return f"Dropped after {left}" if side == "left" else f"New {placed(right)}"
    return f"Only {placed(left if side == 'left' else right)}"


def _emphasis(pair: Pair) -> Iterator[Finding]:
    rows = pair.topics
    fits = rows["topic"] != OTHER
    shared = rows[fits & (rows["status"] == BOTH)].to_dict("records")
    moved = [row for row in shared if _is_headline(pair, row)]
    moved.sort(key=lambda row: -abs(_difference(row)))
    for row in moved[:SHOWN_PER_KIND]:
        topic = str(row["topic"])
        amount = {MORE: "more", FEWER: "fewer"}[direction(row)]
        sentence = f"{pair.labels[topic]}: {amount} statements {_compared(pair)}."
        yield Finding(TOPICS, sentence, _base(pair, row), (topic,), recodings=_recodings(row))
    for row in shared:
        if _depends(row):
            topic = str(row["topic"])
            found = _depending(pair, pair.labels[topic], row)
            yield Finding(TOPICS, *found, (topic,), muted=True)


def _depends(row: Row) -> bool:
    return abs(_difference(row)) >= HEADLINE_DIFFERENCE and direction(row) == DEPENDS


def _depending(pair: Pair, what: str, row: Row) -> tuple[str, str]:
    """The sentence and the base of a count whose direction depends on the unit."""
    units = {"statements": "statements", "attributions": "reporting words"}
    units |= {"words": "words", "distinct": "statements without repeats"}
    counts = [f"{row[f'left_{unit}']} and {row[f'right_{unit}']} {units[unit]}" for unit in UNITS]
    sentence = f"{what}: whether there is more depends on the unit."
    return sentence, f"{placed(pair.names[0])} and {placed(pair.names[1])}: {', '.join(counts)}"


def _is_headline(pair: Pair, row: Row) -> bool:
    """Whether the counts differ in one direction, by share too; presence and absence are exempt."""
    if abs(_difference(row)) < HEADLINE_DIFFERENCE or direction(row) == DEPENDS:
        return False
    if not _lesser(row):
        return True
    # A longer account counts more of everything: the shares differ by more than one statement of
    # the shorter account makes out, or a single other coding would turn them.
    left, right = pair.bases
    share = row["right_statements"] / right - row["left_statements"] / left
    by_share = share * _difference(row) > 0 and abs(share) > 1 / min(left, right)
    return not pair.lopsided and by_share


def _both_took_part(pair: Pair, row: Row) -> bool:
    """Whether a speaker met on both sides: who was not there was not silent."""
    return all(pair.took_part(str(row["speaker"]), side) for side in (pair.left, pair.right))


def _difference(row: Row) -> int:
    return int(row["right_statements"] - row["left_statements"])


def _recodings(row: Row) -> tuple[int, ...]:
    return (abs(_difference(row)),)


def _lesser(row: Row) -> int:
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


def _counted(count: int) -> str:
    return f"{statements_in_words(count)} {'are' if count != 1 else 'is'}"
