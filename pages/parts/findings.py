"""The findings about a pair as sentences with their bases, and the title above them."""

from markupsafe import Markup

from analysis.charts.calendar import apart
from analysis.comparison.sides import LEFT, RIGHT
from analysis.conclusions.differences import leading, nothing_found
from analysis.conclusions.facts import day
from analysis.conclusions.finding import Finding, recoded
from analysis.language.wording import listed
from analysis.memo.page_addresses import phrase_anchor
from pages.parts.elements import link, small, tag
from pages.parts.meetings import known_days
from pages.visit.kept import kept, kept_findings, labels
from pages.visit.view import View


@kept
def title(view: View) -> str:
    """Who met, and the two accounts."""
    left, right = view.readout(LEFT), view.readout(RIGHT)
    if view.query.left == view.query.right:
        return f"One readout: {listed(left['participants']) or left.name}, {day(left['published'])}"
    people = [set(row["participants"]) for row in (left, right)]
    who = listed(left["participants"]) if people[0] == people[1] else "Two readouts"
    return f"{who or 'Two readouts'}: {' and '.join(view.pair.names)}"


@kept
def dek(view: View) -> str:
    """What the page shows, in one sentence for somebody who is new to it."""
    every = "Every line leads to the words."
    if len(view.sides) == 1:
        return f"Who says what in this account, on which topic. {every}"
    days = known_days(view)
    if len(days) < 2:
        return f"What changed from one published account to the other. {every}"
    return f"Two published accounts, the second {apart(*days)}: what changed. {every}"


@kept
def leads(view: View) -> Markup:
    """The strongest findings of each kind; a sentence where there is nothing to compare."""
    if len(view.library.readouts) == 1:
        return tag("p", "This is the only readout: add another to see what changed.")
    if len(view.sides) == 1:
        return tag("p", "Choose another readout on either side to see what changed.")
    found = kept_findings(view.pair)
    if not found:
        return small(nothing_found(view.pair))
    return _finding_list(view, leading(found), "findings")


@kept
def further(view: View) -> Markup:
    """The other findings; empty without any."""
    found = kept_findings(view.pair)
    strongest = leading(found)
    others = [finding for finding in found if finding not in strongest]
    return _finding_list(view, others, "findings further") if others else Markup()


def _finding_list(view: View, found: list[Finding], kind: str) -> Markup:
    return tag("div", *(_finding(view, finding) for finding in found), class_=kind)


def _finding(view: View, finding: Finding) -> Markup:
    parts = [finding.base, _evidence(view, finding)]
    if finding.recodings:
        parts.insert(1, recoded(*finding.recodings))
    sentence = tag("p", finding.sentence, class_="finding muted" if finding.muted else "finding")
    return tag("div", sentence, small(Markup(" · ").join(parts)))


def _evidence(view: View, finding: Finding) -> Markup:
    """Links to the statements behind a finding: one for each of several topics."""
    if finding.phrase:
        return link(f"{view.href('wording')}#{phrase_anchor(finding.phrase)}", "see the places")
    if len(finding.topics) > 1:
        named_topics = labels()
        anchors = [
            link(view.href("statements", topic=topic, side=finding.side), named_topics[topic])
            for topic in finding.topics
        ]
        return Markup("see the statements: {}").format(Markup(", ").join(anchors))
    topic = next(iter(finding.topics), "")
    href = view.href("statements", topic=topic, leader=finding.speaker, side=finding.side)
    return link(href, "see the statements")
