"""The two meetings beside each other, what differs, and how far that can be trusted."""

from html import escape

import pandas as pd
import streamlit as st

from analysis.changes import recoded
from analysis.comparability import comparability
from analysis.findings import findings, leading
from analysis.naming import listed, statements_in_words
from analysis.pair import Finding
from analysis.tables import READOUTS
from pages.dumbbell import topic_panels
from pages.look import (
    day,
    facts,
    heading,
    heading_html,
    link,
    named,
    or_missing,
    small,
    table,
    units,
)
from pages.reservations import codebook_fit, different_participants
from pages.view import View, current, labels, phrase_anchor


def page(view: View) -> None:
    """Findings first, then the facts, then the topics, then the reservations."""
    heading(_title(view), 1)
    different_participants(view)
    codebook_fit(view)
    found = findings(view.pair)
    first = leading(found)
    _leading(view, found, first)
    _meetings(view)
    _further(view, [one for one in found if one not in first])
    topic_panels(view)
    _comparability(view)


def _title(view: View) -> str:
    left, right = view.readout("left"), view.readout("right")
    if view.query.left == view.query.right:
        return f"One readout: {listed(left['participants']) or left.name}, {day(left['published'])}"
    people = [set(row["participants"]) for row in (left, right)]
    who = listed(left["participants"]) if people[0] == people[1] else "Two readouts"
    return f"{who or 'Two readouts'}: {' and '.join(view.pair.names)}"


def _leading(view: View, found: list[Finding], first: list[Finding]) -> None:
    if not found and len(view.sides) > 1:
        small("No difference of more than one statement that holds in every unit of counting.")
    _listed(view, first, "findings")


def _further(view: View, others: list[Finding]) -> None:
    if others:
        heading("Also different")
        _listed(view, others, "findings further")


def _listed(view: View, found: list[Finding], kind: str) -> None:
    if found:
        st.html(f'<div class="{kind}">{"".join(_finding(view, one) for one in found)}</div>')


def _finding(view: View, finding: Finding) -> str:
    muted = " muted" if finding.muted else ""
    firm = f'<p class="small">{recoded(*finding.recodings)}</p>' if finding.recodings else ""
    return (
        f'<div><p class="finding{muted}">{escape(finding.sentence)}</p>'
        f'<p class="small">{escape(finding.base)} · {_evidence(view, finding)}</p>{firm}</div>'
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


def _meetings(view: View) -> None:
    sections = "".join(f"<section>{_meeting(view, side)}</section>" for side in view.sides)
    st.html(f'<div class="pair">{sections}</div>')
    small("Each mark is a statement and leads to its place; hollow ones have a carried speaker.")


def _meeting(view: View, side: str) -> str:
    row = view.readout(side)
    statements = view.statements[view.statements["side"] == side]
    speakers = [
        (named(view, speaker), _count(view, side, speaker, statements)) for speaker in view.speakers
    ]
    counted = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in speakers)
    title = day(row["published"]) if pd.notna(row["published"]) else view.side_name(side)
    return (
        f"{heading_html(title, title=view.full_name(side))}"
        f"<p>{escape(listed(row['participants']) or 'No participants found')}</p>"
        f"{facts(_facts(view, side, row))}<dl>{counted}</dl>"
    )


def _count(view: View, side: str, speaker: str, statements: pd.DataFrame) -> str:
    """The speaker's marks and number; who was not there was not silent."""
    mine = statements[statements["speaker"] == speaker]
    if mine.empty:
        there = view.pair.took_part(speaker, view.sides[side])
        return "0" if there else '<span class="small">did not take part</span>'
    href = view.href("statements", leader=speaker, side=side)
    number = link(href, str(len(mine)), f"{statements_in_words(len(mine))}: {speaker}")
    return units(view, mine, number)


def _facts(view: View, side: str, row: pd.Series) -> list[tuple[str, str]]:
    outlet = or_missing(row["outlet"], "outlet not stated")
    total = link(view.href("statements", side=side), statements_in_words(row["statements"]))
    return [
        *_supplied(row),
        (READOUTS["meeting_date"].label, escape(_met(row))),
        (READOUTS["published"].label, escape(f"{day(row['published'])} · {outlet}")),
        (READOUTS["place"].label, escape(or_missing(row["place"]))),
        (READOUTS["credit"].label, escape(or_missing(row["credit"], "no credit line"))),
        (READOUTS["words"].label, _words(view, side, row)),
        (READOUTS["statements"].label, total),
    ]


def _supplied(row: pd.Series) -> list[tuple[str, str]]:
    """What stands in the file beside the readout, and that the editor supplied it."""
    return [
        (READOUTS[name].label, f"{escape(row[name])} (supplied by the editor)")
        for name in ("title", "url")
        if pd.notna(row[name])
    ]


def _met(row: pd.Series) -> str:
    if pd.isna(row["meeting_date"]):
        return "not stated in the text"
    words = row["meeting_date_words"]
    source = f", from “{words}”" if pd.notna(words) else ""
    return f"{day(row['meeting_date'])} ({row['meeting_date_basis']}{source})"


def _words(view: View, side: str, row: pd.Series) -> str:
    """All words, and how many of each kind, so that they add up."""
    kinds = {
        "in statements": row["statement_words"],
        "narration": row["unattributed_words"],
        "in headings": row["heading_words"],
        "date line": row["date_line_words"],
        "credit": row["credit_words"],
    }
    parts = ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count)
    every = link(view.href("method", side=side) + "#words", f"{row['words']}")
    return f"{every} ({escape(parts)})"


def _comparability(view: View) -> None:
    heading("How far the two can be compared")
    sentences = comparability(view.tables, view.query.left, view.query.right)
    st.html("".join(f'<p class="prose">{escape(sentence)}</p>' for sentence in sentences))
    columns = [_editing(view, side) for side in view.sides]
    rows = [[escape(name), *(column[name] for column in columns)] for name in columns[0]]
    sides = [view.side_name(side) for side in view.sides]
    caption = "An editor's choices, beside the counts"
    st.html(table(["Choice", *sides], rows, caption, cards=False))


def _editing(view: View, side: str) -> dict[str, str]:
    """What an editor decides and a count depends on."""
    row = view.readout(side)
    statements = view.statements[view.statements["side"] == side]
    account = view.href("method", side=side) + "#words"
    shown = {
        READOUTS[name].label: link(account, f"{row[name]}") if counted else f"{row[name]}"
        for name, counted in (
            ("words", True),
            ("quotations", False),
            ("headings", False),
            ("unattributed_words", True),
        )
    }
    carried = f"{statements['carried'].sum()} of {statements_in_words(len(statements))}"
    shown["Sentences"] = str(_sentences(view, side))
    shown["Speaker carried over"] = link(view.href("timelines", side=side), carried)
    shown[READOUTS["credit"].label] = escape(or_missing(row["credit"], "no credit line"))
    return shown


def _sentences(view: View, side: str) -> int:
    rows = view.tables["sentences"]
    mine = rows[rows["readout"] == view.sides[side]]
    return int(mine["kind"].isin(["statement", "narration"]).sum())


page(current())
