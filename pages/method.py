"""How the pages come about, where they fail, and the account of every word."""

from html import escape

import pandas as pd
import streamlit as st

from analysis import codebook
from analysis.agreement import Agreement, agreements
from analysis.naming import counted
from analysis.tables import PAIR_TABLES, READOUTS, SENTENCES, TABLES
from pages.guide import guide
from pages.look import UNCHECKED, heading, link, note, small, table
from pages.reservations import codebook_fit
from pages.view import View, current

_WORDS = (
    "statement_words",
    "unattributed_words",
    "heading_words",
    "date_line_words",
    "credit_words",
)
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
    names = {
        "in_sample": "The readouts that the program ships with, and its rules were written with",
        "held_out": "Texts that were coded by hand and kept apart while the rules were written",
    }
    rows = [_agreed(names[name], measured) for name, measured in agreements().items()]
    columns = ["Texts", "Statements by hand", "Found", "Same words and speaker", "Mode", "Carried"]
    st.html(table(["Read", *columns, "Act", "Topics"], rows, "Statements, counted"))
    small(
        "Agreement on texts that the rules were written with says little about others. The hand "
        "coding is one person's."
    )


def _agreed(name: str, found: Agreement) -> list[str]:
    counts = [found.texts, found.by_hand, found.found, found.words_and_speakers]
    rest = [found.mode, found.carried, found.act]
    topics = f"{found.topics_shared} of {found.topics_by_hand} by hand, {found.topics_found} given"
    return [escape(name), *map(str, counts), *map(str, rest), topics]


def _faults(view: View) -> None:
    heading("The folder of readouts")
    count, faults = len(view.library.readouts), len(view.library.faults)
    small(f"{counted(count, 'readout')}; {counted(faults, 'fault')}.")
    for fault in view.library.faults:
        note(fault.sentence)


def _accounts(view: View) -> None:
    heading("Every word accounted for", anchor="words")
    rows = [_account(view, side) for side in view.sides]
    columns = [READOUTS[column] for column in (*_WORDS, "words")]
    st.html(table(["Readout", *columns], rows, "Words by kind", key="kinds"))
    for side in view.sides:
        # A label is Markdown to Streamlit, so the file's name stands inside.
        label = f"Sentence by sentence: the {side} readout"
        with st.expander(label, expanded=view.query.side == side):
            small(str(view.readout(side).name))
            st.html(_sentence_table(view, side))


def _account(view: View, side: str) -> list[str]:
    row = view.readout(side)
    counts = [int(row[column]) for column in _WORDS]
    total = int(row["words"])
    sums = "" if sum(counts) == total else f" (the kinds add up to {sum(counts)})"
    return [escape(view.side_name(side)), *map(str, counts), escape(f"{total}{sums}")]


def _sentences(view: View, side: str) -> pd.DataFrame:
    sentences = view.library.tables["sentences"]
    return sentences[sentences["readout"] == view.sides[side]]


def _sentence_table(view: View, side: str) -> str:
    headings = [SENTENCES[name] for name in ("sentence", "kind", "text", "words")]
    rows = [
        [
            link(view.href("side_by_side", s=f"{row.readout}.{row.start}"), str(row.sentence)),
            escape(row.kind),
            f'<p class="words">{escape(row.text)}</p>',
            str(row.words),
        ]
        for row in _sentences(view, side).itertuples()
    ]
    caption = "In reading order; each number leads to its place"
    return table(headings, rows, caption, key=f"sentences-{side}")


def _codebook(view: View) -> None:
    heading("Codebook", anchor="codebook")
    small(
        "To add a topic, write it into the file codebook.toml. Where more than three statements "
        "of a readout have no topic, the codebook does not fit that readout."
    )
    codebook_fit(view)
    rows = [
        [
            link(view.href("topics", topic=topic.id), topic.label),
            escape(topic.definition),
            escape(", ".join(topic.terms)),
            escape(", ".join(topic.exceptions)),
        ]
        for topic in codebook()
    ]
    st.html(table(["Topic", "Definition", "Terms", "Not counted"], rows, f"{len(rows)} topics"))


def _columns() -> None:
    heading("Columns of the tables")
    for name, columns in {**TABLES, **PAIR_TABLES}.items():
        with st.expander(f"Table: {name}"):
            rows = [
                [escape(key), escape(column.label), escape(column.definition), escape(column.unit)]
                for key, column in columns.items()
            ]
            st.html(table(["Column", "Label", "Meaning", "Unit"], rows, f"{len(rows)} columns"))


page(current())
