"""Topics of both readouts that one side has more statements on."""

from collections.abc import Iterator

from analysis.comparison.counts import FEWER, MORE, direction
from analysis.comparison.pair import Pair
from analysis.comparison.raised_or_absent import BOTH
from analysis.conclusions.finding import EMPHASIS, Finding
from analysis.conclusions.measured import (
    base,
    by_every_unit,
    depends_on_unit,
    difference,
    is_headline,
)
from analysis.language.wording import placed
from analysis.topics.codebook import OTHER

_SHOWN = 2


def emphasis_findings(pair: Pair) -> Iterator[Finding]:
    """The largest differences that all units share, then those that depend on the unit."""
    rows = pair.topics
    shared = rows[(rows["topic"] != OTHER) & (rows["status"] == BOTH)].to_dict("records")
    headlines = [row for row in shared if is_headline(pair, row)]
    headlines.sort(key=lambda row: -abs(difference(row)))
    before, after = pair.names
    for row in headlines[:_SHOWN]:
        topic = str(row["topic"])
        amount = {MORE: "more", FEWER: "fewer"}[direction(row)]
        compared = f"{placed(after)} than {placed(before)}"
        sentence = f"{pair.labels[topic]}: {amount} statements {compared}."
        rests_on = (abs(difference(row)),)
        yield Finding(EMPHASIS, sentence, base(pair, row), (topic,), rests_on=rests_on)
    for row in shared:
        if depends_on_unit(row):
            topic = str(row["topic"])
            sentence, counts = by_every_unit(pair, pair.labels[topic], row)
            yield Finding(EMPHASIS, sentence, counts, (topic,), muted=True)
