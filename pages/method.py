"""How the pages come about, where they fail, and the account of every word."""

from collections.abc import Mapping
from functools import partial
from html import escape

import streamlit as st

from analysis.naming import counted
from analysis.tables import PAIR_TABLES, TABLES, Column
from pages.account_tables import (
    agreement_table,
    codebook_table,
    column_table,
    sentence_table,
    word_table,
)
from pages.first_screen import first_screen
from pages.folded import folded
from pages.guide import guide
from pages.look import UNCHECKED, heading, note, small
from pages.reservations import codebook_fit
from pages.view import View, current

_HOW = (
    "A program splits each readout into sentences, parses their grammar, and looks for reporting "
    "words (“stressed”, “told Xi”, “according to”) with a source and a content. The content, as it "
    "stands in the text, is the statement. Pronouns and titles are traced to a name in the text. A "
    "sentence without a reporting word inside a run of one speaker's sentences is carried over to "
    "that speaker, and says so.",
    "A topic is given where one of the codebook's terms stands in the statement. A statement that "
    "names no issue takes one from the heading of its section, or from what it points back to (“in "
    "this regard”). No text is generated or paraphrased: every "
    "statement is a slice of the file.",
    "Statements of two readouts are linked where they share content words and topics, whatever "
    "their place; a word weighs less the more statements have it. A set phrase is the same wording "
    "of two or more content words in at least two statements, two other words between at most.",
)
_FAILS = (
    "Speakers: a pronoun with two possible names, and a carried run that ends unmarked.",
    "Reporting words that are not in the program's list: their content stays narration.",
    "Topics: a term in another sense, and a subject without any of its terms.",
    "Counts: the unit matters. A carried run makes several statements of one reporting word, and a "
    "lead that repeats the body counts twice. A difference is put as a finding only where "
    "statements, attributions, words, statements without repeats and the share of the account "
    "agree on it.",
    "Links and set phrases: the same thought in other words is not seen, and words in common may "
    "be chance.",
    "A readout is one outlet's account of part of a meeting. No count can show what it leaves out.",
)


def page(view: View) -> None:
    """From the method in words to the last word of each readout."""
    heading("Method", 1)
    guide(view.page)
    first_screen()
    st.html("".join(f"<p class='prose'>{escape(part)}</p>" for part in _HOW))
    heading("Where it fails")
    st.html(
        f"<p>Every view and every file is {UNCHECKED}. Known weak places:</p>"
        f"<ul>{''.join(f'<li>{escape(part)}</li>' for part in _FAILS)}</ul>"
    )
    _agreement()
    _faults(view)
    _accounts(view)
    _codebook(view)
    _columns()


def _agreement() -> None:
    heading("How well it agrees with people")
    st.html(agreement_table())
    small(
        "Agreement on texts that the rules were written with says little about others. The hand "
        "coding is one person's."
    )


def _faults(view: View) -> None:
    heading("The folder of readouts")
    count, faults = len(view.library.readouts), len(view.library.faults)
    small(f"{counted(count, 'readout')}; {counted(faults, 'fault')}.")
    for fault in view.library.faults:
        note(fault.sentence)


def _accounts(view: View) -> None:
    heading("Every word accounted for", anchor="words")
    st.html(word_table(view))
    for side in view.sides:
        # A label is Markdown to Streamlit, so the file's name stands inside.
        label = f"Sentence by sentence: the {side} readout"
        folded(
            label,
            f"sentences_{side}",
            partial(_sentences, view, side),
            unfolded=view.query.side == side,
        )


def _sentences(view: View, side: str) -> None:
    small(str(view.readout(side).name))
    st.html(sentence_table(view, side))


def _codebook(view: View) -> None:
    heading("Codebook", anchor="codebook")
    small(
        "To add a topic, write it into the file codebook.toml. Where more than three statements "
        "of a readout have no topic, the codebook does not fit that readout."
    )
    codebook_fit(view)
    st.html(codebook_table(view))


def _columns() -> None:
    heading("Columns of the tables")
    for name, columns in {**TABLES, **PAIR_TABLES}.items():
        folded(f"Table: {name}", f"table_{name}", partial(_columns_of, columns))


def _columns_of(columns: Mapping[str, Column]) -> None:
    st.html(column_table(columns))


page(current())
