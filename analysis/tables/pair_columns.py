"""The columns of the tables of a pair, and of the table of a search in it."""

from analysis.tables.columns import CODINGS, OFFSET, READOUTS, Column

ALIGNMENT = {
    "left": Column("str", "Left statement", "The id of the left statement; missing without one"),
    "right": Column("str", "Right statement", "The id of the right statement; missing without one"),
    "shared": Column("int64", "Shared", "Distinct content words that both have", "words"),
    "content": Column("int64", "Of", "Distinct content words that either has", "words"),
    "words": Column("object", "Shared words", "The content words that both have, as lemmas"),
    "similarity": Column(
        "float64",
        "Similarity",
        "The weight of the shared content words and topics over the weight of all, 0 to 1; a word "
        "weighs less the more statements have it",
    ),
    "status": Column(
        "str",
        "Status",
        "carried over (no word that tells something differs), reworded (the same point in other "
        "words), related (on one subject), only left or only right",
    ),
}

_HITS = "each as [term, words, start, end, where it is]"

CHANGES = {
    "topic": CODINGS["topic"],
    "speaker": Column(
        "str", "Speaker", "As in topic_counts; missing in the row of all speakers together"
    ),
    "left": Column("int64", "Left", "Statements of the left readout", "statements"),
    "right": Column("int64", "Right", "Statements of the right readout", "statements"),
    "left_mentions": Column(
        "int64",
        "Mentions left",
        "Hits of the topic's terms anywhere in the left readout, in the reporter's own words too; "
        "the same in all rows of a topic",
        "hits",
    ),
    "right_mentions": Column("int64", "Mentions right", "The same, in the right readout", "hits"),
    "status": Column(
        "str",
        "Status",
        "both, only left, only right, or mentioned only (no statement on either side)",
    ),
    "evidence": Column("object", "Evidence", "The ids of the statements, left then right"),
    "absence": Column(
        "object",
        "Absence",
        "For each side without statements (left, right): its readout, the terms searched in the "
        f"whole text, and every hit, {_HITS}; missing where both sides have statements",
    ),
    "recodings": Column(
        "int64",
        "Recodings",
        "How many statements would have to be coded differently for the difference to vanish",
        "statements",
    ),
}

TERMS = {
    "term": Column("str", "Term", "A term of the codebook that appears in either readout"),
    "topics": Column("object", "Topics", "The topics that it leads to"),
    "words": Column("object", "Words", "The words that it matched; capitals do not count"),
    "left": Column("int64", "Left", "Hits anywhere in the left readout", "hits"),
    "right": Column("int64", "Right", "Hits anywhere in the right readout", "hits"),
    "left_stated": Column(
        "int64",
        "Left, in statements",
        "Hits inside statements of the left readout; the others are in narration, headings, "
        "date line or credit",
        "hits",
    ),
    "right_stated": Column(
        "int64", "Right, in statements", "The same, in the right readout", "hits"
    ),
    "status": Column(
        "str",
        "Status",
        "Whose statements have it: both, only left, only right, or mentioned only (no statement "
        "of either)",
    ),
    "left_hits": Column("object", "Hits left", f"Every hit, {_HITS}"),
    "right_hits": Column("object", "Hits right", f"Every hit, {_HITS}"),
}

PHRASES = {
    "phrase": Column(
        "str",
        "Set phrase",
        "The wording as it appears where a leader first has it; … where other passages have other "
        "words between, two at most",
    ),
    "occurrences": Column(
        "object",
        "Occurrences",
        "Every passage, each as [readout, speakers, topics, start, end]; narration has no speakers",
    ),
    "migration": Column(
        "str",
        "Migration",
        "From left to right: other topics only, or other speakers only; narrowed where one of "
        "those who said it together says it now; else missing",
    ),
    "echo": Column(
        "str",
        "Echo",
        "Two leaders use it inside one readout, and who comes first in the text; else missing",
    ),
    "weight": Column(
        "float64", "Weight", "How rare its words are among the statements of the two readouts"
    ),
}

CONCORDANCE = {
    "readout": READOUTS["readout"],
    "speaker": Column("str", "Speaker", "Whose statement holds the words; missing in narration"),
    "kind": Column(
        "str", "Kind", "Of the sentence: statement, narration, heading, date line or credit"
    ),
    "left": Column("str", "Left context", "What comes before the words"),
    "words": Column("str", "Words found", "The words as they appear there, text[start:end]"),
    "right": Column("str", "Right context", "What comes after the words"),
    "start": Column("int64", "Start", "Where the words begin", OFFSET),
    "end": Column("int64", "End", "Where the words end (not included)", OFFSET),
}
