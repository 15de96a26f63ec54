"""What differs between two readouts, each difference as a sentence with its base.

What is new or gone comes first; then who speaks, the wording, words of closeness, and what is said
more often. A topic of one statement, and a count that depends on the unit, are muted: they come
last.
"""

from collections.abc import Sequence

from analysis.comparison.pair import Pair
from analysis.conclusions.closeness import closeness_findings
from analysis.conclusions.emphasis import emphasis_findings
from analysis.conclusions.finding import (
    CLOSENESS,
    EMPHASIS,
    KINDS,
    TOPICS,
    WHO,
    WORDING,
    Finding,
)
from analysis.conclusions.phrase_findings import wording_findings
from analysis.conclusions.speaker_findings import speaker_findings
from analysis.conclusions.topic_findings import topic_findings
from analysis.language.wording import listed, placed

# On the first screen; four of topics, so that each side can have its own.
LEADING = {TOPICS: 4, WHO: 1, WORDING: 1, CLOSENESS: 1, EMPHASIS: 0}


def findings(pair: Pair) -> list[Finding]:
    """The findings by kind, the strongest of a kind first, muted ones last.

    None where nothing can be compared: a text that was not read, a side without a statement.
    """
    if pair.left == pair.right or pair.unread or not all(pair.bases):
        return []
    unsorted = [
        *topic_findings(pair),
        *speaker_findings(pair),
        *wording_findings(pair),
        *closeness_findings(pair),
        *emphasis_findings(pair),
    ]
    return sorted(unsorted, key=lambda finding: finding.muted)


def nothing_found(pair: Pair) -> str:
    """The sentence for a pair without findings."""
    if pair.unread:
        return "Nothing is compared, since a text was not read."
    empty = [name for name, base in zip(pair.names, pair.bases, strict=True) if not base]
    if empty:
        return f"Nothing is compared, since no statement was found {placed(listed(empty))}."
    return "No difference of more than one statement that holds in every unit of counting."


def leading(every: Sequence[Finding]) -> list[Finding]:
    """The strongest findings of each kind, at most as many as `LEADING` says; none is muted."""
    strong = [finding for finding in every if not finding.muted]
    by_kind = {kind: [finding for finding in strong if finding.kind == kind] for kind in KINDS}
    return [finding for kind in KINDS for finding in by_kind[kind][: LEADING[kind]]]
