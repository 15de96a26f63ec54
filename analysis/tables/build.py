"""From readouts to tables: every step of the analysis, one readout at a time."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import chain
from pathlib import Path

import pandas as pd

from analysis.language.detection import ENGLISH, language_of, not_english
from analysis.language.parsing import parse
from analysis.people.both_leaders import participants
from analysis.people.roster import people
from analysis.readout.input_files import Fault, Readout, read_folder
from analysis.speech.occasions import Occasion, occasion
from analysis.speech.statements import Statement, statements
from analysis.tables.dataframes import TABLES, Columns, frame_of_columns
from analysis.tables.reading import Reading
from analysis.tables.rows import columns
from analysis.tables.surroundings import codings_of

ByTable = dict[str, Columns]


@dataclass(frozen=True)
class Library:
    """Readouts by name, the tables over all of them, and the faults of the files."""

    readouts: dict[str, Readout]
    tables: dict[str, pd.DataFrame]
    faults: tuple[Fault, ...]

    @cached_property
    def digest(self) -> str:
        """A hash of what the readouts hold: the same for libraries read from the same files."""
        return digest(self.readouts.values(), self.faults)


def digest(readouts: Iterable[Readout], faults: Iterable[Fault]) -> str:
    """SHA-256 of the texts and notes of readouts and of the faults, in hexadecimal digits."""
    contents = [(one.file, one.text, sorted(one.notes.items()), one.faults) for one in readouts]
    return sha256(repr((contents, tuple(faults))).encode("utf-8", "surrogatepass")).hexdigest()


def build_folder(folder: str | Path) -> Library:
    """The library of a folder of readouts (*.txt)."""
    readouts, faults = read_folder(Path(folder))
    return build(readouts, tuple(faults))


def build(readouts: list[Readout], faults: tuple[Fault, ...] = ()) -> Library:
    """The library of `readouts`: one set of tables over all of them, in their order."""
    readings, failures = _readings(readouts)
    known = [*faults, *failures, *(fault for readout in readouts for fault in readout.faults)]
    return Library(
        {reading.readout.name: reading.readout for reading, _ in readings},
        {table: _joined(table, [parts[table] for _, parts in readings]) for table in TABLES},
        (*known, *(fault for reading, _ in readings for fault in _unread(reading))),
    )


def _readings(readouts: list[Readout]) -> tuple[list[tuple[Reading, ByTable]], list[Fault]]:
    """Each reading with its columns by table, and a fault for each analysis that failed."""
    readings: list[tuple[Reading, ByTable]] = []
    faults: list[Fault] = []
    for readout in readouts:
        try:
            reading = _read(readout)
            readings.append((reading, columns(reading)))
        except Exception:  # a defect of the program on one text must not cost the other texts
            logging.getLogger(__name__).exception("analysis failed on %r", readout.file)
            sentence = f"{readout.file}: the analysis failed on this text (the log says where)"
            faults.append(Fault(readout.file, sentence))
    return readings, faults


def _joined(table: str, parts: list[Columns]) -> pd.DataFrame:
    """One table from the columns that each readout has of it."""
    columns = TABLES[table]
    joined = {name: list(chain.from_iterable(part[name] for part in parts)) for name in columns}
    return frame_of_columns(table, joined)


def _read(readout: Readout) -> Reading:
    parts = readout.layout.paragraphs
    bodies = [part.span for part in parts if not part.heading]
    every = list(parse(readout.text, bodies + [part.span for part in parts if part.heading]))
    parsed, headings = every[: len(bodies)], every[len(bodies) :]
    language = language_of(readout.text)
    if language != ENGLISH:
        return Reading(readout, parsed, headings, [], [], [], (), language)
    named = people(parsed)
    found = statements(readout.text, parsed, named)
    topics = codings_of(readout, parsed, found)
    occasions = _occasions(readout, found)
    return Reading(
        readout, parsed, headings, found, topics, occasions, participants(named), language
    )


def _occasions(readout: Readout, found: list[Statement]) -> list[Occasion]:
    """The occasion of each statement; what is carried has the occasion of its run."""
    own = [occasion(readout.text, one.sentence, one.span) for one in found]
    runs = {one.run: when for one, when in zip(found, own, strict=True) if not one.carried}
    return [runs.get(one.run, when) for one, when in zip(found, own, strict=True)]


def _unread(reading: Reading) -> Iterator[Fault]:
    """A fault for a text in another language, or without anybody who met."""
    file = reading.readout.file
    if reading.language != ENGLISH:
        yield Fault(file, f"{file}: {not_english(reading.language)}")
    elif not reading.participants:
        yield Fault(file, f"{file}: no leader found, so no meeting's participants can be named")
