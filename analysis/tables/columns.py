"""The columns of one readout's tables: every column once, with its type, unit, label and meaning.

Headings, axes, help texts, the command line and the tests take them from here, so that no label is
written twice.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from pandas.api.extensions import ExtensionDtype
from pandas.api.types import pandas_dtype


@dataclass(frozen=True)
class Column:
    """One column: pandas dtype, heading, what a value means, and its unit."""

    dtype: str
    label: str
    definition: str
    unit: str = ""

    @cached_property
    def pandas_dtype(self) -> ExtensionDtype | np.dtype[Any]:
        """The dtype itself, looked up once."""
        return pandas_dtype(self.dtype)


OFFSET = "code points into the file"

READOUTS = {
    "readout": Column("str", "Readout", "The file's name without .txt"),
    "title": Column("str", "Title", "Supplied by the editor beside the file; else missing"),
    "outlet": Column("str", "Outlet", "Supplied by the editor beside the file; else missing"),
    "url": Column("str", "Address", "Supplied by the editor beside the file; else missing"),
    "published": Column(
        "datetime64[s]", "Published", "The date in the date line; missing if not stated"
    ),
    "meeting_date": Column("datetime64[s]", "Met", "The day of the meeting; missing if not stated"),
    "meeting_date_basis": Column(
        "str",
        "Basis of the meeting date",
        "stated, inferred (worked out from a word such as “Monday” and the date of publication), "
        "supplied by the editor, or not stated",
    ),
    "meeting_date_words": Column(
        "str", "Words that date the meeting", "The words of the text that give the meeting's day"
    ),
    "place": Column("str", "Place", "Where the leaders met, in the text's words; else missing"),
    "credit": Column(
        "str", "Credit", "The credit line; else the agency in the date line; else missing"
    ),
    "participants": Column(
        "object", "Participants", "The leaders who met, by the fullest name in the text"
    ),
    "language": Column(
        "str", "Language", "ISO 639 code, from the words; nothing but English (en) is read"
    ),
    "words": Column("int64", "Words", "All words of the readout", "words"),
    "quotations": Column(
        "int64", "Quotations", "Passages inside quotation marks", "quoted passages"
    ),
    "headings": Column("int64", "Headings", "Section headings", "headings"),
    "statements": Column("int64", "Statements", "Attributed pieces of content", "statements"),
    "statement_words": Column("int64", "Words in statements", "Words inside a statement", "words"),
    "unattributed_words": Column(
        "int64",
        "Words of narration",
        "Words in sentences but outside every statement: the reporter's own account and the words "
        "that introduce a statement",
        "words",
    ),
    "heading_words": Column(
        "int64", "Words in headings", "Words inside a section heading", "words"
    ),
    "date_line_words": Column(
        "int64", "Words in the date line", "Words inside the date line", "words"
    ),
    "credit_words": Column("int64", "Words in the credit", "Words inside the credit line", "words"),
}

SENTENCES = {
    "readout": READOUTS["readout"],
    "sentence": Column("int64", "Sentence", "Number of the row in the readout, from 1"),
    "paragraph": Column("int64", "Paragraph", "Number of the paragraph, from 1"),
    "section": Column("str", "Section", "The heading that the row stands under; else missing"),
    "start": Column("int64", "Start", "Where the text begins", OFFSET),
    "end": Column("int64", "End", "Where the text ends (not included)", OFFSET),
    "kind": Column(
        "str",
        "Kind",
        "statement (holds at least one statement), narration, heading, date line or credit",
    ),
    "text": Column("str", "Text", "The words, text[start:end] of the readout"),
    "words": Column("int64", "Words", "Words in the row", "words"),
}

STATEMENTS = {
    "id": Column("str", "Id", "READOUT.START, the statement's permanent name"),
    "attribution": Column(
        "str",
        "Attribution",
        "The id of the first statement under the same cue: the sentences of a long quotation or "
        "of a carried run share it",
    ),
    "readout": READOUTS["readout"],
    "sentence": Column("int64", "Sentence", "The number of its sentence in the readout"),
    "paragraph": Column("int64", "Paragraph", "The number of its paragraph in the readout"),
    "speakers": Column(
        "object", "Speakers", "Who it is attributed to, by the fullest name in the text"
    ),
    "via": Column("object", "Via", "Who relays it, where one source reports another's words"),
    "mode": Column(
        "str",
        "Quoted?",
        "direct (all inside quotation marks), indirect (none) or mixed (some)",
    ),
    "cue": Column("str", "Reporting verb", "The reporting words as written; missing where carried"),
    "carried": Column(
        "bool",
        "Carried",
        "No reporting verb appears in the sentence: the speaker comes from the sentences around it",
    ),
    "act": Column(
        "str",
        "What the speaker does",
        "Agree, call (says what has to be done), pledge, praise, oppose or assert (says how things "
        "are)",
    ),
    "occasion": Column(
        "str",
        "When said",
        "As far as the text tells: before the meeting, opening or talks; else not stated",
    ),
    "occasion_words": Column(
        "str", "Words that tell when", "For example “Ahead of his arrival”; else missing"
    ),
    "start": Column("int64", "Start", "Where the content begins", OFFSET),
    "end": Column("int64", "End", "Where the content ends (not included)", OFFSET),
    "text": Column("str", "Statement", "The reported words, text[start:end] of the readout"),
    "source": Column("str", "Named as", "The words that name the speaker"),
    "source_start": Column("Int64", "Named as, start", "Where these words begin", OFFSET),
    "source_end": Column("Int64", "Named as, end", "Where these words end", OFFSET),
    "cue_start": Column("Int64", "Reporting verb, start", "Where these words begin", OFFSET),
    "cue_end": Column("Int64", "Reporting verb, end", "Where these words end", OFFSET),
    "topics": Column("object", "Topics", "One to four topics of the codebook"),
    "rule": Column("str", "Rule", "The rule of attribution that found the statement"),
    "words": Column("int64", "Words", "Words in the statement", "words"),
}

CODINGS = {
    "id": STATEMENTS["id"],
    "topic": Column("str", "Topic", "The id of a topic of the codebook"),
    "terms": Column(
        "object",
        "Terms",
        "The terms that led to the topic, each as [words, start, end]; for a topic that is not "
        "the statement's own, the terms around it; none for “other”",
    ),
    "basis": Column(
        "str",
        "Basis",
        "term (a term appears in the statement), frame (what its sentence says before it reports: "
        "“On Ukraine, …”), heading (of its section), pointer (the statement points back: “in this "
        "regard”), account (what its run or the text is about: “a ceasefire” in a text on one "
        "war), or none (no topic fits)",
    ),
}

TOPIC_COUNTS = {
    "readout": READOUTS["readout"],
    "speaker": Column(
        "str", "Speaker", "The speaker; several as one value, sorted, joined by “ + ”"
    ),
    "topic": CODINGS["topic"],
    "statements": Column("int64", "Statements", "Statements with this topic", "statements"),
    "attributions": Column(
        "int64", "Attributions", "Cues with at least one such statement", "attributions"
    ),
    "words": Column("int64", "Words", "Words of these statements", "words"),
}

TOKENS = {
    "readout": READOUTS["readout"],
    "sentence": Column("int64", "Sentence", "The number of its sentence in the readout"),
    "start": Column("int64", "Start", "Where the word begins", OFFSET),
    "end": Column("int64", "End", "Where the word ends (not included)", OFFSET),
    "lemma": Column(
        "str", "Lemma", "The word without its inflection, in lower case and American spelling"
    ),
    "head": Column(
        "int64",
        "Stands to",
        "Where the noun begins that an adjective or a noun before a noun stands to; else its own "
        "start",
        OFFSET,
    ),
    "content": Column(
        "bool", "Content word", "A noun, verb or adjective with a meaning of its own, or a name"
    ),
    "name": Column("bool", "Name", "A name, or a word for a country or its people"),
}

MENTIONS = {
    "readout": READOUTS["readout"],
    "date": Column(
        "datetime64[s]",
        "Date",
        "The first day of what the words mean; a week's Monday; missing where they give no day, "
        "month or year",
    ),
    "precision": Column(
        "str",
        "Precision",
        "How exact the words are: day, week, month or year; else before the publication or after "
        "the publication",
    ),
    "words": Column("str", "Event", "The phrase that names the event, text[start:end]"),
    "start": Column("int64", "Start", "Where the phrase begins", OFFSET),
    "end": Column("int64", "End", "Where the phrase ends (not included)", OFFSET),
    "time_words": Column("str", "Time words", "The words that give the time: “in 2013”"),
}
