"""An opened statement: its words, who said it, how that was found, and its place."""

import pandas as pd
import streamlit as st
from markupsafe import Markup

from analysis.conclusions.facts import or_missing
from analysis.language.wording import cut_name
from analysis.tables.columns import CODINGS, STATEMENTS
from analysis.tables.dataframes import UNCHECKED, covering
from analysis.tables.place_ids import split_place_id
from pages.parts.elements import heading, known_facts, link, note, show, tag
from pages.parts.linked_statements import links_of
from pages.parts.quoted_statement import named, words_and_cue
from pages.parts.statement_phrases import phrases_in
from pages.reader.blocks import sentence_key, split_sentence_key
from pages.reader.drawer import drawer
from pages.visit.address import QUOTED
from pages.visit.view import View, rows_of, topic_of

_BASIS = {
    "term": "",
    "frame": " (what its sentence begins with)",
    "heading": " (from the heading of its section)",
    "pointer": " (the statement points back to it)",
    "account": " (what the text around it is about)",
    "none": " (no term of the codebook)",
}
_MOST_DIGITS = 12  # of an offset: no text is so long, and int() refuses thousands of digits


def opened(view: View) -> tuple[str, str]:
    """The key of what the address's `s` opens; a sentence where it is not what was asked for."""
    asked = view.query.s
    if not asked or asked in set(view.statements["id"]):
        return asked, ""
    readout, offset = split_place_id(asked)
    asked = cut_name(asked, QUOTED)
    if readout not in view.sides.values() or not offset.isdecimal():
        return "", f"There is no statement “{asked}” in these two readouts."
    kind, found = covering(view.tables, readout, int(offset[:_MOST_DIGITS]))
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
    row = rows.iloc[0] if len(rows) else _row_of_sentence(view, key)
    with st.container(key="detail"):
        drawer(view, key, row)
        if len(rows):
            _statement(view, row, place_link=place_link)
        else:
            _sentence(row)


def _statement(view: View, row: pd.Series, *, place_link: bool) -> None:
    who = tag("h3", named(view, row["speaker"]))
    words = tag("blockquote", words_and_cue(view, row), class_=f"words {row['slot']}")
    show(who + words + known_facts(_facts(view, row)))
    _elsewhere(view, row)
    if place_link:
        place = link(
            view.href_kept("side_by_side", s=row["id"]), "In its place in the full readout"
        )
        show(tag("p", place))


def _elsewhere(view: View, row: pd.Series) -> None:
    """A statement's counterparts in the other readout, and the set phrases in it."""
    if len(view.sides) > 1:
        show(heading("In the other readout", 4) + links_of(view, row["id"]))
    if phrases := phrases_in(view, row):
        show(heading("Set phrases in it", 4) + phrases)


def _facts(view: View, row: pd.Series) -> list[tuple[str, str, str]]:
    """Label, definition and value of each fact; what has no value is left out."""
    values = {
        "source": f"“{or_missing(row['source'])}”",
        "via": ", ".join(row["via"]),
        "cue": _cue(row),
        "mode": row["mode"],
        "act": or_missing(row["act"]),
        "occasion": _occasion(row),
        "topics": _topic_lines(view, row),
        "rule": row["rule"],
    }
    columns = ((STATEMENTS[name], value) for name, value in values.items() if value)
    return [
        *((column.label, column.definition, value) for column, value in columns),
        ("Place", "", _place_in_words(view, row)),
        ("Status", "", UNCHECKED),
    ]


def _cue(row: pd.Series) -> str:
    if row["carried"]:
        return f"none. {STATEMENTS['carried'].definition}"
    return f"“{or_missing(row['cue'])}”"


def _occasion(row: pd.Series) -> str:
    words = or_missing(row["occasion_words"], "")
    return or_missing(row["occasion"]) + (f": “{words}”" if words else "")


def _topic_lines(view: View, row: pd.Series) -> Markup:
    """Each topic with the terms that led to it."""
    codings = view.library.tables["codings"]
    lines = []
    for coding in rows_of(codings[codings["id"] == row["id"]]):
        terms = ", ".join(f"“{term[0]}”" for term in coding.terms)
        topic = link(view.href("topics", topic=coding.topic), topic_of(coding.topic).label)
        because = f"{': ' if terms else ''}{terms}{_BASIS.get(coding.basis, '')}"
        lines.append(tag("div", topic, because, title=CODINGS["terms"].definition))
    return Markup().join(lines)


def _place_in_words(view: View, row: pd.Series) -> str:
    file = view.library.readouts[row["readout"]].file
    return (
        f"{view.side_name(row['side'])}: statement {row['order']}, paragraph {row['paragraph']}, "
        f"characters {row['start']} to {row['end']} of {file}"
    )


def _row_of_sentence(view: View, key: str) -> pd.Series:
    readout, number = split_sentence_key(key)
    rows = view.library.tables["sentences"]
    return rows[(rows["readout"] == readout) & (rows["sentence"] == int(number))].iloc[0]


def _sentence(row: pd.Series) -> None:
    kind = "narration" if row["kind"] == "statement" else row["kind"]
    show(heading(f"No statement: {kind}", 3) + tag("blockquote", row["text"], class_="words"))


def open_statement(view: View) -> str:
    """The key of the opened statement or sentence; shows a note where `s` is no statement's id."""
    key, sentence = opened(view)
    if sentence:
        show(note(sentence))
    return key
