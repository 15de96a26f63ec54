"""Topics that only one of two readouts has statements on, and what the other one says of them.

A topic is new or dropped only where no word of it stands anywhere in the other text. Else the
sentence says how the other text names it.
"""

from collections.abc import Iterator, Sequence

from analysis.comparison.meeting_order import is_series
from analysis.comparison.pair import Pair
from analysis.comparison.sides import LEFT, OTHER_SIDE, STATUS_OF_ONLY
from analysis.comparison.term_search import NARRATION
from analysis.conclusions.absence_in_words import Hit, where
from analysis.conclusions.finding import TOPICS, Finding
from analysis.conclusions.measured import HEADLINE_DIFFERENCE
from analysis.language.wording import placed, statements_in_words
from analysis.topics.codebook import OTHER


def topic_findings(pair: Pair) -> Iterator[Finding]:
    """What is gone or new, the most statements first; what the other text names; single statements.

    Topics of one statement that the other text does not name stand together.
    """
    rows = pair.topics[pair.topics["topic"] != OTHER]
    gone: list[Finding] = []
    named: list[Finding] = []
    single: list[Finding] = []
    for side, status in STATUS_OF_ONLY.items():
        alone = rows[rows["status"] == status]
        few = []
        for topic, count in zip(alone["topic"], alone[f"{side}_statements"], strict=True):
            hits = _hits(pair, topic, OTHER_SIDE[side])
            if count < HEADLINE_DIFFERENCE and not hits:
                few.append(topic)
                continue
            finding = _finding(pair, side, topic, int(count), hits)
            (named if hits else gone).append(finding)
        if few:
            single.append(_of_single_statements(pair, side, few))
    for group in (gone, named):
        yield from sorted(group, key=lambda finding: -max(finding.rests_on))
    yield from single


def only(pair: Pair, side: str) -> str:
    """The heading of what one side alone has: dropped or new where the same people met again."""
    name = pair.name_of(side)
    if not is_series(pair.tables["readouts"], pair.left, pair.right):
        return f"Only {placed(name)}"
    return f"Dropped after {name}" if side == LEFT else f"New {placed(name)}"


def named_otherwise(hits: Sequence[Hit]) -> str:
    """How a text names a topic on which it has no statement: "named by the reporter only"."""
    if {hit[-1] for hit in hits} == {NARRATION}:
        return "named by the reporter only"
    return f"named in {where(hits)} only"


def _finding(pair: Pair, side: str, topic: str, count: int, hits: Sequence[Hit]) -> Finding:
    label, other = pair.labels[topic], OTHER_SIDE[side]
    here, there = placed(pair.name_of(side)), placed(pair.name_of(other))
    sentence = f"{only(pair, side)}: {label}."
    if hits:
        sentence = f"{label}: {statements_in_words(count)} {here}; {there} {named_otherwise(hits)}."
    ids = _statements_on(pair, side, topic)
    own = _naming_it(pair, ids, topic)
    named = "" if len(own) == count else f", {len(own)} of which {_name_it(len(own))}"
    base = (
        f"{count} of {statements_in_words(pair.base_of(side))} {here}{named}; "
        f"0 of {pair.base_of(other)} {there}"
    )
    return Finding(
        TOPICS,
        sentence,
        base,
        (topic,),
        side=side,
        quoted=next(iter([*own, *ids]), ""),
        rests_on=(count,),
        muted=count < HEADLINE_DIFFERENCE,
    )


def _of_single_statements(pair: Pair, side: str, topics: Sequence[str]) -> Finding:
    """The topics of one statement each that the other text does not name: too few to be gone."""
    labels, other = "; ".join(pair.labels[topic] for topic in topics), OTHER_SIDE[side]
    here, there = placed(pair.name_of(side)), placed(pair.name_of(other))
    each = " on each" if len(topics) > 1 else ""
    sentence = f"One statement{each} {here}, none {there}: {labels}."
    base = f"Of {statements_in_words(pair.base_of(side))} {here} and {pair.base_of(other)} {there}"
    counts = tuple(1 for _ in topics)
    return Finding(TOPICS, sentence, base, tuple(topics), side=side, rests_on=counts, muted=True)


def _hits(pair: Pair, topic: str, side: str) -> Sequence[Hit]:
    """Where the text of a side without statements on a topic names it all the same."""
    return list(pair.absences[topic][side]["hits"]) if topic in pair.absences else []


def _statements_on(pair: Pair, side: str, topic: str) -> list[str]:
    rows = pair.by_id.values()
    return [str(row.id) for row in rows if row.side == side and topic in row.topics]


def _naming_it(pair: Pair, ids: Sequence[str], topic: str) -> list[str]:
    """The statements that have a term of the topic themselves, and not only around them."""
    return [identity for identity in ids if (identity, topic) not in pair.given_around]


def _name_it(count: int) -> str:
    return "names it itself" if count == 1 else "name it themselves"
