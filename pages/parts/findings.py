"""The findings about a pair as sentences with their bases, and the title above them."""

from textwrap import shorten
from typing import Any

from markupsafe import Markup

from analysis.charts.calendar import apart
from analysis.comparison.sides import LEFT, OTHER_SIDE, RIGHT
from analysis.conclusions.differences import leading, nothing_found
from analysis.conclusions.facts import day
from analysis.conclusions.finding import CLOSENESS, Finding, resting
from analysis.language.wording import listed
from analysis.memo.page_addresses import phrase_anchor
from pages.parts.absence_proof import proof_of_absence
from pages.parts.elements import link, small, tag
from pages.parts.meetings import known_days
from pages.parts.quoted_statement import named, quoted
from pages.visit.kept import kept, kept_findings, labels
from pages.visit.view import View

_LONGEST_QUOTED = 200  # characters of a statement beside a finding


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
    if finding.rests_on:
        parts.insert(1, resting(*finding.rests_on))
    sentence = tag("p", finding.sentence, class_="finding muted" if finding.muted else "finding")
    notes = small(Markup(" · ").join(parts))
    return tag("div", sentence, *_quoted(view, finding), notes, *_proofs(view, finding))


def _quoted(view: View, finding: Finding) -> list[Markup]:
    """One statement that shows what is meant: who said it, in the account's words."""
    if not finding.quoted:
        return []
    row = view.pair.by_id[finding.quoted]
    words = shorten(" ".join(quoted(view, row).split()), _LONGEST_QUOTED, placeholder=" …")
    place = link(view.href("side_by_side", s=finding.quoted), words)
    return [tag("p", named(view, row.speaker, brief=True), ": ", place, class_="small")]


def _proofs(view: View, finding: Finding) -> list[Markup]:
    """For a topic of one side, the search for it in the other text, a click away."""
    if not finding.quoted:
        return []
    (topic,), other = finding.topics, OTHER_SIDE[finding.side]
    return [proof_of_absence(view, topic, view.pair.absences[topic][other], other)]


def _evidence(view: View, finding: Finding) -> Markup:
    """Links to the statements behind a finding: one for each of several topics."""
    if finding.phrase:
        return link(f"{view.href('wording')}#{phrase_anchor(finding.phrase)}", "see the passages")
    if finding.kind == CLOSENESS:
        rows = [view.pair.by_id[identity] for identity in finding.evidence]
        return Markup("see {}").format(Markup(", ").join(_numbered(view, row) for row in rows))
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


def _numbered(view: View, row: Any) -> Markup:
    """A statement by its number, as a link to its place."""
    number = f"{view.side_name(row.side)}, no.\u00a0{row.order}"
    return link(view.href("side_by_side", s=row.id), number)
