"""The findings about a pair as sentences with their bases, and the title above them."""

from html import escape

from analysis.charts.calendar import apart
from analysis.comparison.filters import SIDES
from analysis.conclusions.differences import leading
from analysis.conclusions.facts import day
from analysis.conclusions.finding import Finding, recoded
from analysis.language.wording import listed
from analysis.memo.page_addresses import phrase_anchor
from pages.parts.elements import link
from pages.parts.meetings import known_day
from pages.visit.kept import kept, kept_findings, labels
from pages.visit.view import View


@kept
def title(view: View) -> str:
    """Who met, and the two accounts."""
    left, right = view.readout("left"), view.readout("right")
    if view.query.left == view.query.right:
        return f"One readout: {listed(left['participants']) or left.name}, {day(left['published'])}"
    people = [set(row["participants"]) for row in (left, right)]
    who = listed(left["participants"]) if people[0] == people[1] else "Two readouts"
    return f"{who or 'Two readouts'}: {' and '.join(view.pair.names)}"


@kept
def dek(view: View) -> str:
    """What the page is, in one sentence for who sees it first."""
    every = "Every line leads to the words."
    if len(view.sides) == 1:
        return f"Who says what in this account, on which topic. {every}"
    days = [known_day(view.readout(side)) for side in SIDES]
    if None in days:
        return f"What changed from one published account to the other. {every}"
    return f"Two published accounts, the second {apart(*days)}: what changed. {every}"


@kept
def leads(view: View) -> str:
    """The strongest finding of each kind, ready HTML; what one readout alone has is no change."""
    if len(view.library.readouts) == 1:
        return "<p>This is the only readout: add another to see what changed.</p>"
    if len(view.sides) == 1:
        return "<p>Choose another readout on either side to see what changed.</p>"
    found = kept_findings(view.pair)
    if not found:
        return (
            '<p class="small">No difference of more than one statement that holds in every unit of '
            "counting.</p>"
        )
    return _listed(view, leading(found), "findings")


@kept
def further(view: View) -> str:
    """The other findings, ready HTML; empty without any."""
    found = kept_findings(view.pair)
    others = [one for one in found if one not in leading(found)]
    return _listed(view, others, "findings further") if others else ""


def _listed(view: View, found: list[Finding], kind: str) -> str:
    return f'<div class="{kind}">{"".join(_finding(view, one) for one in found)}</div>'


def _finding(view: View, finding: Finding) -> str:
    muted = " muted" if finding.muted else ""
    parts = [escape(finding.base), _evidence(view, finding)]
    if finding.recodings:
        parts.insert(1, escape(recoded(*finding.recodings)))
    return (
        f'<div><p class="finding{muted}">{escape(finding.sentence)}</p>'
        f'<p class="small">{" · ".join(parts)}</p></div>'
    )


def _evidence(view: View, finding: Finding) -> str:
    """Links to the statements behind a finding, one a topic where it names several."""
    if finding.phrase:
        return link(f"{view.href('wording')}#{phrase_anchor(finding.phrase)}", "see the places")
    if len(finding.topics) > 1:
        named_topics = labels()
        anchors = [
            link(view.href("statements", topic=topic, side=finding.side), named_topics[topic])
            for topic in finding.topics
        ]
        return "see the statements: " + ", ".join(anchors)
    topic = next(iter(finding.topics), "")
    href = view.href("statements", topic=topic, leader=finding.speaker, side=finding.side)
    return link(href, "see the statements")
