"""The rows of one readout in every table, and their columns, from what was found in it."""

from collections.abc import Callable

from analysis.dates.dated_mentions import mention_rows
from analysis.dates.meeting_place import meeting_place
from analysis.language.detection import ENGLISH
from analysis.readout.input_files import Readout
from analysis.speech.acts import act
from analysis.speech.occasions import Occasion
from analysis.speech.statements import Statement
from analysis.tables.dataframes import Columns, columns_of, speaker_value
from analysis.tables.place_ids import place_id
from analysis.tables.reading import Reading, Row, paragraph_of
from analysis.tables.tokens import token_columns
from analysis.topics.codebook import codebook
from analysis.topics.term_hits import Coding


def statement_rows(reading: Reading) -> list[Row]:
    numbers = {row["start"]: row["sentence"] for row in reading.sentences}
    return [
        _statement_row(reading.readout, *found, numbers[found[0].sentence.start])
        for found in zip(
            reading.statements, reading.codings, reading.occasions, reading.words, strict=True
        )
    ]


def coding_rows(reading: Reading) -> list[Row]:
    return [
        {
            "id": place_id(reading.readout.name, statement.span.start),
            "topic": coding.topic,
            "terms": tuple((hit.words, hit.span.start, hit.span.end) for hit in coding.hits),
            "basis": coding.basis,
        }
        for statement, codings in zip(reading.statements, reading.codings, strict=True)
        for coding in codings
    ]


def topic_count_rows(reading: Reading) -> list[Row]:
    """Every speaker with every topic, zeros kept; the speakers in the order of first statements."""
    speakers = [speaker_value(statement.speakers) for statement in reading.statements]
    by_topic: dict[tuple[str, str], list[tuple[Statement, int]]] = {
        (speaker, topic.id): [] for speaker in dict.fromkeys(speakers) for topic in codebook()
    }
    for speaker, statement, words, codings in zip(
        speakers, reading.statements, reading.words, reading.codings, strict=True
    ):
        for coding in codings:
            by_topic[speaker, coding.topic].append((statement, words))
    return [
        {
            "readout": reading.readout.name,
            "speaker": speaker,
            "topic": topic,
            "statements": len(counted),
            "attributions": len({statement.run for statement, _ in counted}),
            "words": sum(words for _, words in counted),
        }
        for (speaker, topic), counted in by_topic.items()
    ]


def dated_rows(reading: Reading) -> list[Row]:
    readout = reading.readout
    if reading.language != ENGLISH:
        return []
    return mention_rows(
        readout.name,
        readout.text,
        reading.parsed + reading.headings,
        readout.published,
        reading.met,
    )


def readout_rows(reading: Reading) -> list[Row]:
    readout, parts = reading.readout, reading.readout.layout
    met = reading.met
    row: Row = {
        "readout": readout.name,
        "title": readout.notes.get("title"),
        "outlet": readout.notes.get("outlet"),
        "url": readout.notes.get("url"),
        "published": readout.published,
        "meeting_date": met.day,
        "meeting_date_basis": met.basis,
        "meeting_date_words": met.words,
        "place": (parts.date_line.place if parts.date_line else None)
        or meeting_place(readout.text, reading.parsed),
        "credit": _credit(readout),
        "participants": reading.participants,
        "language": reading.language,
        "quotations": sum(len(part.quotations) for part in reading.parsed),
        "headings": sum(part.heading for part in parts.paragraphs),
        "statements": len(reading.statements),
    }
    return [{**row, **_word_counts(reading)}]


def _statement_row(
    readout: Readout,
    statement: Statement,
    codings: tuple[Coding, ...],
    when: Occasion,
    words: int,
    sentence: object,
) -> Row:
    text = readout.words(statement.span)
    source, cue = statement.source, statement.cue
    return {
        "id": place_id(readout.name, statement.span.start),
        "attribution": place_id(readout.name, statement.run),
        "readout": readout.name,
        "sentence": sentence,
        "paragraph": paragraph_of(readout, statement.span)[0],
        "speakers": statement.speakers,
        "via": statement.via,
        "mode": statement.mode,
        "cue": readout.words(cue) if cue else None,
        "carried": statement.carried,
        "act": act(text, readout.words(cue) if cue else None, statement.verb, statement.rule),
        "occasion": when.label,
        "occasion_words": readout.words(when.words) if when.words else None,
        "start": statement.span.start,
        "end": statement.span.end,
        "text": text,
        "source": readout.words(source) if source else None,
        "source_start": source.start if source else None,
        "source_end": source.end if source else None,
        "cue_start": cue.start if cue else None,
        "cue_end": cue.end if cue else None,
        "topics": tuple(coding.topic for coding in codings),
        "rule": statement.rule,
        "words": words,
    }


def _credit(readout: Readout) -> str | None:
    """The credit line, else the agency in the date line."""
    parts = readout.layout
    if parts.credit:
        return " ".join(readout.words(parts.credit).split()).strip("—–- ()")
    return parts.date_line.agency if parts.date_line else None


def _word_counts(reading: Reading) -> Row:
    """How many words of a readout are of each kind; every word is of exactly one."""
    rows = reading.sentences
    by_kind = {
        kind: sum(int(str(row["words"])) for row in rows if row["kind"] == kind)
        for kind in ("statement", "narration", "heading", "date line", "credit")
    }
    in_statements = sum(reading.words)
    return {
        "words": sum(by_kind.values()),
        "statement_words": in_statements,
        # Beside narration: what introduces a statement in its sentence.
        "unattributed_words": by_kind["statement"] - in_statements + by_kind["narration"],
        "heading_words": by_kind["heading"],
        "date_line_words": by_kind["date line"],
        "credit_words": by_kind["credit"],
    }


ROWS: dict[str, Callable[[Reading], list[Row]]] = {
    "readouts": readout_rows,
    "sentences": lambda reading: reading.sentences,
    "statements": statement_rows,
    "codings": coding_rows,
    "topic_counts": topic_count_rows,
    "mentions": dated_rows,
}


def columns(reading: Reading) -> dict[str, Columns]:
    """The columns of one readout in every table, by the table's name."""
    starts = [int(str(row["start"])) for row in reading.sentences]
    parts = reading.parsed + reading.headings
    return {
        **{table: columns_of(table, rows_of(reading)) for table, rows_of in ROWS.items()},
        "tokens": token_columns(reading.readout.name, parts, starts),
    }
