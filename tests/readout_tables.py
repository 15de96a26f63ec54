"""Small literal tables for the tests of comparison: four words say a statement."""

import re
from itertools import accumulate

import pandas as pd

from analysis.tables.dataframes import TABLES, frame, speaker_value

TOPICS = ("peace", "trade", "visits", "other")
BLANK = {"int64": 0, "bool": False, "object": ()}
LITTLE = {"the", "a", "of", "and", "to", "in", "on", "is", "that", "for", "by", "with"}
BOTH = "Ann Ash and Bo Berg"
LABELS = {"peace": "Peace", "trade": "Trade", "visits": "Visits", "other": "Other"}


def tables(*readouts):
    """The tables from readouts made by `readout` or `worded`."""
    rows = {name: [] for name in TABLES}
    for part in readouts:
        for name, values in part.items():
            rows[name] += values
    return {name: frame(name, values) for name, values in rows.items()}


def readout(name, published, *said, met=None, people=None):
    """A readout whose statements are (speakers, topics, words, starts a new attribution)."""
    text = " ".join(f"{' and '.join(speakers)} spoke." for speakers, *_ in said)
    statements = [_statement(name, place, *one) for place, one in enumerate(said)]
    for place, statement in enumerate(statements):
        if not said[place][3]:
            statement["attribution"] = statements[place - 1]["attribution"]
    spoke = tuple(dict.fromkeys(person for speakers, *_ in said for person in speakers))
    return {
        "readouts": [_readout(name, published, met, people or spoke, statements)],
        "sentences": [_sentence(name, text)],
        "statements": statements,
        "codings": [],
        "topic_counts": _counts(name, statements),
        "tokens": [],
    }


def worded(name, *lines, published=None):
    """A readout in words: each line is (speakers, topics, words); narration has no speakers.

    A line is a sentence, all of it a statement. A word is its own lemma, one with a capital a
    name, and all but a few little ones are content.
    """
    offsets = list(accumulate((len(words) + 1 for *_, words in lines), initial=0))
    statements, tokens, sentences = [], [], []
    for number, (start, (speakers, topics, words)) in enumerate(
        zip(offsets, lines, strict=False), 1
    ):
        end = start + len(words)
        sentences.append(_sentence(name, words) | {"sentence": number, "start": start, "end": end})
        sentences[-1]["kind"] = "statement" if speakers else "narration"
        tokens += [_token(name, number, start, match) for match in re.finditer(r"\w+", words)]
        if speakers:
            one = _statement(name, 0, *said(speakers, topics, len(words.split())))
            place = {"start": start, "end": end, "text": words, "sentence": number}
            identity = f"{name}.{start}"
            statements.append(one | place | {"id": identity, "attribution": identity})
    people = tuple(dict.fromkeys(name for one in statements for name in one["speakers"]))
    return {
        "readouts": [_readout(name, published, None, people, statements)],
        "sentences": sentences,
        "statements": statements,
        "codings": [],
        "topic_counts": _counts(name, statements),
        "tokens": tokens,
    }


def worded_pair(left, right=()):
    """The tables of two readouts in words, "a" and "b"."""
    return tables(worded("a", *left), worded("b", *right))


def left(*statements, published="2020-01-01", people=None):
    """The older readout of a pair, called "left"."""
    return readout("left", published, *statements, people=people)


def right(*statements, published="2021-01-01", people=None):
    """The newer readout of a pair, called "right"."""
    return readout("right", published, *statements, people=people)


def records(table, *columns):
    """Some columns of a table, row by row."""
    return [tuple(row) for row in table[list(columns)].itertuples(index=False)]


def said(speakers, topics, words=10, *, own_cue=True):
    """One statement for `readout`."""
    return speakers.split(" and "), tuple(topics.split()), words, own_cue


def _blank(table):
    """A row of nothing: a test states only the columns that it is about."""
    return {name: BLANK.get(column.dtype) for name, column in TABLES[table].items()}


def _readout(name, published, met, people, statements):
    return _blank("readouts") | {
        "readout": name,
        "published": pd.Timestamp(published) if published else None,
        "meeting_date": pd.Timestamp(met) if met else None,
        "meeting_date_basis": "stated" if met else "not stated",
        "participants": people,
        "language": "en",
        "statements": len(statements),
    }


def _statement(name, place, speakers, topics, words, _):
    start = place * 100
    return _blank("statements") | {
        "id": f"{name}.{start}",
        "attribution": f"{name}.{start}",
        "readout": name,
        "speakers": tuple(speakers),
        "start": start,
        "end": start + 50,
        "topics": topics,
        "text": "",
        "words": words,
    }


def _sentence(name, text):
    return _blank("sentences") | {
        "readout": name,
        "sentence": 1,
        "end": 1000,
        "kind": "statement",
        "text": text,
    }


def _token(name, sentence, start, match):
    word = match[0]
    return {
        "readout": name,
        "sentence": sentence,
        "start": start + match.start(),
        "end": start + match.end(),
        "lemma": word.lower(),
        "head": start + match.start(),
        "content": word.lower() not in LITTLE,
        "name": word[0].isupper(),
    }


def _counts(name, statements):
    rows = []
    for speaker in sorted({speaker_value(one["speakers"]) for one in statements}):
        for topic in dict.fromkeys(
            [*TOPICS, *(each for one in statements for each in one["topics"])]
        ):
            hits = [
                one
                for one in statements
                if topic in one["topics"] and speaker_value(one["speakers"]) == speaker
            ]
            rows.append(
                {
                    "readout": name,
                    "speaker": speaker,
                    "topic": topic,
                    "statements": len(hits),
                    "attributions": len({one["attribution"] for one in hits}),
                    "words": sum(one["words"] for one in hits),
                }
            )
    return rows


# Two meetings of three leaders, of whom one was at both.
EARLY = readout(
    "early",
    "2020-01-01",
    said("Bo Berg and Ann Ash", "peace"),
    said("Ann Ash", "peace trade", 8),
    said("Ann Ash", "trade", 5, own_cue=False),
    said("Bo Berg", "visits"),
)
LATE = readout("late", "2021-01-01", said("Ann Ash", "peace", 30), said("Cy Cole", "peace"))
PAIR = tables(EARLY, LATE)
