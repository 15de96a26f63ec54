"""What changed between the two meetings, beside who met, and how far that can be trusted."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from analysis.changes import recoded
from analysis.findings import leading
from analysis.naming import listed
from analysis.pair import Finding
from analysis.timelines import apart
from pages.accounts import facts_table, known_day, meetings
from pages.dumbbell import topic_panels
from pages.guide import guide
from pages.look import day, heading, link
from pages.pairs import kept_findings, kept_limits, labels
from pages.reservations import codebook_fit, different_participants
from pages.take import take_brief
from pages.view import SIDES, View, current, phrase_anchor


def page(view: View) -> None:
    """What changed beside who met, then the topics, then the reservations with all facts."""
    heading(_title(view), 1)
    st.html(f'<p class="dek">{escape(_dek(view))}</p>')
    guide(view.page)
    different_participants(view)
    codebook_fit(view)
    found = kept_findings(view.pair)
    first = leading(found)
    st.html(
        f'<div class="opening"><div>{_leading(view, found, first)}</div>'
        f'<div class="meetings">{meetings(view)}</div></div>'
    )
    _further(view, [one for one in found if one not in first])
    take_brief(view)
    topic_panels(view)
    _comparability(view)


def _title(view: View) -> str:
    left, right = view.readout("left"), view.readout("right")
    if view.query.left == view.query.right:
        return f"One readout: {listed(left['participants']) or left.name}, {day(left['published'])}"
    people = [set(row["participants"]) for row in (left, right)]
    who = listed(left["participants"]) if people[0] == people[1] else "Two readouts"
    return f"{who or 'Two readouts'}: {' and '.join(view.pair.names)}"


def _dek(view: View) -> str:
    """What the page is, in one sentence for who sees it first."""
    leads = "Every line leads to the words."
    if len(view.sides) == 1:
        return f"Who says what in this account, on which topic. {leads}"
    days = [known_day(view.readout(side)) for side in SIDES]
    if None in days:
        return f"What changed from one published account to the other. {leads}"
    return f"Two published accounts, the second {apart(*days)}: what changed. {leads}"


def _leading(view: View, found: Sequence[Finding], first: list[Finding]) -> str:
    """The strongest finding of each kind, ready HTML; what one readout alone has is no change."""
    if len(view.library.readouts) == 1:
        return "<p>This is the only readout: add another to see what changed.</p>"
    if len(view.sides) == 1:
        return "<p>Choose another readout on either side to see what changed.</p>"
    if not found:
        return (
            '<p class="small">No difference of more than one statement that holds in every unit of '
            "counting.</p>"
        )
    return _listed(view, first, "findings")


def _further(view: View, others: list[Finding]) -> None:
    if others:
        heading("Also different")
        st.html(_listed(view, others, "findings further"))


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


def _comparability(view: View) -> None:
    heading("How far the two can be compared")
    sentences = kept_limits(view.pair)
    st.html("".join(f'<p class="prose">{escape(sentence)}</p>' for sentence in sentences))
    st.html(facts_table(view))


page(current())
