"""One statement opened: its words, who said it, how that was found, and its place."""

from html import escape

import pandas as pd
import streamlit as st

from analysis.conclusions.facts import or_missing
from analysis.language.wording import cut_name
from analysis.tables.columns import CODINGS, STATEMENTS
from analysis.tables.dataframes import UNCHECKED, covering
from pages.parts.elements import known_facts, link, note
from pages.parts.linked_statements import links_of
from pages.parts.quoted_statement import named, quoted_html
from pages.parts.statement_phrases import phrases_in
from pages.reader.blocks import sentence_key
from pages.reader.drawer import drawer
from pages.visit.address import QUOTED
from pages.visit.view import View, topic_of

_BASIS = {
    "term": "",
    "context": " (from the context)",
    "none": " (no term of the codebook)",
}
# No text has an offset of more digits, and int() refuses thousands of them.
_DIGITS = 12


def opened(view: View) -> tuple[str, str]:
    """The key of what the address's `s` opens in the reader, and a sentence about it."""
    asked = view.query.s
    if not asked or asked in set(view.statements["id"]):
        return asked, ""
    readout, _, offset = asked.rpartition(".")
    asked = cut_name(asked, QUOTED)
    if readout not in view.sides.values() or not offset.isdecimal():
        return "", f"There is no statement “{asked}” in these two readouts."
    kind, found = covering(view.tables, readout, int(offset[:_DIGITS]))
    if kind == "statement":
        return str(found), f"“{asked}” is no statement's start: this statement covers it."
    if kind == "sentence":
        return (
            sentence_key(readout, int(found)),
            f"“{asked}” lies in no statement: its sentence is shown instead.",
        )
    return "", f"“{asked}” lies outside the text."


def detail(view: View, key: str, *, place_link: bool) -> None:
    """The opened statement or sentence in a panel of its own."""
    rows = view.statements[view.statements["id"] == key]
    row = rows.iloc[0] if len(rows) else _sentence_row(view, key)
    with st.container(key="detail"):
        drawer(view, key, row)
        if len(rows):
            _statement(view, row, place_link=place_link)
        else:
            _sentence(row)


def _statement(view: View, row: pd.Series, *, place_link: bool) -> None:
    st.html(
        f"<h3>{named(view, row['speaker'])}</h3>"
        f'<blockquote class="words {row["slot"]}">{quoted_html(row)}</blockquote>'
        + known_facts(_facts(view, row))
    )
    _elsewhere(view, row)
    if place_link:
        place = link(
            view.href_kept("side_by_side", s=row["id"]), "In its place in the full readout"
        )
        st.html(f"<p>{place}</p>")


def _elsewhere(view: View, row: pd.Series) -> None:
    """Its counterparts in the other readout, and the set phrases that stand in it."""
    if len(view.sides) > 1:
        st.html(f"<h4>In the other readout</h4>{links_of(view, row['id'])}")
    if phrases := phrases_in(view, row):
        st.html(f"<h4>Set phrases in it</h4>{phrases}")


def _facts(view: View, row: pd.Series) -> list[tuple[str, str, str]]:
    """Label, definition and ready HTML of each."""
    told = {
        "source": f"“{escape(or_missing(row['source']))}”",
        "via": escape(", ".join(row["via"])),
        "cue": _cue(row),
        "mode": escape(row["mode"]),
        "act": escape(or_missing(row["act"])),
        "occasion": _occasion(row),
        "topics": _topics(view, row),
        "rule": escape(row["rule"]),
    }
    columns = ((STATEMENTS[name], value) for name, value in told.items() if value)
    return [
        *((column.label, column.definition, value) for column, value in columns),
        ("Place", "", _place(view, row)),
        ("Status", "", UNCHECKED),
    ]


def _cue(row: pd.Series) -> str:
    if row["carried"]:
        return f"none. {escape(STATEMENTS['carried'].definition)}"
    return f"“{escape(or_missing(row['cue']))}”"


def _occasion(row: pd.Series) -> str:
    words = or_missing(row["occasion_words"], "")
    return escape(or_missing(row["occasion"]) + (f": “{words}”" if words else ""))


def _topics(view: View, row: pd.Series) -> str:
    """Each topic with the terms that led to it."""
    codings = view.library.tables["codings"]
    lines = []
    for coding in codings[codings["id"] == row["id"]].itertuples():
        terms = ", ".join(f"“{escape(str(term[0]))}”" for term in coding.terms)
        topic = link(view.href("topics", topic=coding.topic), topic_of(coding.topic).label)
        because = f"{': ' if terms else ''}{terms}{_BASIS.get(coding.basis, '')}"
        lines.append(f'<div title="{escape(CODINGS["terms"].definition)}">{topic}{because}</div>')
    return "".join(lines)


def _place(view: View, row: pd.Series) -> str:
    file = view.library.readouts[row["readout"]].file
    return escape(
        f"{view.side_name(row['side'])}: statement {row['order']}, paragraph {row['paragraph']}, "
        f"characters {row['start']} to {row['end']} of {file}"
    )


def _sentence_row(view: View, key: str) -> pd.Series:
    readout, _, number = key.rpartition("#")
    rows = view.library.tables["sentences"]
    return rows[(rows["readout"] == readout) & (rows["sentence"] == int(number))].iloc[0]


def _sentence(row: pd.Series) -> None:
    kind = "narration" if row["kind"] == "statement" else row["kind"]
    st.html(
        f"<h3>No statement: {escape(kind)}</h3>"
        f'<blockquote class="words">{escape(row["text"])}</blockquote>'
    )


def open_statement(view: View) -> str:
    """Say what `s` opens where that needs saying; the key for the reader and the panel."""
    key, sentence = opened(view)
    if sentence:
        note(sentence)
    return key
