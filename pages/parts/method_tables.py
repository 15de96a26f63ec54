"""The tables of the method page: agreement, words by kind, sentences, codebook, columns."""

from collections.abc import Mapping
from functools import cache

import pandas as pd
from markupsafe import Markup

from analysis import codebook
from analysis.review.agreement import apart, coders, in_sample, topics
from analysis.tables.columns import READOUTS, SENTENCES, STATEMENTS, Column
from analysis.tables.place_ids import place_id
from pages.parts.elements import link, table, tag
from pages.visit.kept import kept
from pages.visit.view import View, rows_of

_WORDS = (
    "statement_words",
    "unattributed_words",
    "heading_words",
    "date_line_words",
    "credit_words",
)


@cache
def agreement_table() -> Markup:
    """How well the program agrees with hand coding, by kind of source."""
    ours = in_sample()
    counts = [ours.texts, ours.by_hand, ours.found, ours.words_and_speakers]
    rows = [["The two readouts that the rules were written with", *map(str, counts)]]
    for one in apart():
        counts = [one.texts, one.by_hand, one.found, one.words_and_speakers]
        rows.append([f"{one.kind}, kept apart", *map(str, counts)])
    columns = ["Texts", "Statements by hand", "Found", "Same words and speaker"]
    return table(["Read", *columns], rows, "Statements, counted, by kind of source")


def agreement_in_words() -> str:
    """How well the program's topics agree with hand coding, and two people with each other."""
    ours, given, people = in_sample(), topics(), coders()
    return (
        f"On the project's own two readouts “{_label('mode')}”, “{_label('carried')}” and "
        f"“{_label('act')}” are the same for {ours.mode}, {ours.carried} and {ours.act} of "
        f"{ours.found} statements, and {ours.topics_shared} of {ours.topics_by_hand} topics. On "
        f"{given.statements} statements of texts kept apart the program gave {given.found} topics, "
        f"the hand coding {given.by_hand}; {given.shared} are the same. Two coders of "
        f"{people.statements} statements, who had not seen each other's, gave {people.by_hand} and "
        f"{people.found} topics, of which {people.shared} are the same."
    )


def _label(name: str) -> str:
    return STATEMENTS[name].label


@kept
def word_table(view: View) -> Markup:
    """Every word of both readouts by kind."""
    rows = [_word_row(view, side) for side in view.sides]
    columns = [READOUTS[column] for column in (*_WORDS, "words")]
    return table(["Readout", *columns], rows, "Words by kind", key="kinds")


def _word_row(view: View, side: str) -> list[str]:
    row = view.readout(side)
    counts = [int(row[column]) for column in _WORDS]
    total = int(row["words"])
    sums = "" if sum(counts) == total else f" (the kinds add up to {sum(counts)})"
    return [view.side_name(side), *map(str, counts), f"{total}{sums}"]


def _sentences_of(view: View, side: str) -> pd.DataFrame:
    sentences = view.library.tables["sentences"]
    return sentences[sentences["readout"] == view.sides[side]]


@kept
def sentence_table(view: View, side: str) -> Markup:
    """A readout sentence by sentence, with the kind of each."""
    headings = [SENTENCES[name] for name in ("sentence", "kind", "text", "words")]
    rows = [
        [
            link(view.href("side_by_side", s=place_id(row.readout, row.start)), str(row.sentence)),
            row.kind,
            tag("p", row.text, class_="words"),
            str(row.words),
        ]
        for row in rows_of(_sentences_of(view, side))
    ]
    caption = "In reading order; each number leads to its place"
    return table(headings, rows, caption, key=f"sentences-{side}")


@kept
def codebook_table(view: View) -> Markup:
    """The topics with their terms, each a link to its statements in this pair."""
    rows = [
        [
            link(view.href("topics", topic=topic.id), topic.label),
            topic.definition,
            ", ".join(topic.terms),
            ", ".join(topic.exceptions),
        ]
        for topic in codebook()
    ]
    return table(["Topic", "Definition", "Terms", "Not counted"], rows, f"{len(rows)} topics")


def column_table(columns: Mapping[str, Column]) -> Markup:
    """What the columns of a table mean."""
    rows = [[key, column.label, column.definition, column.unit] for key, column in columns.items()]
    return table(["Column", "Label", "Meaning", "Unit"], rows, f"{len(rows)} columns")
