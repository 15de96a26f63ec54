"""Statements per leader and topic, from the published readouts of their meetings.

Text files come in; pandas tables, and what two of them show beside each other, go out.
"""

from analysis.comparison.pair import Pair, compare_readouts
from analysis.conclusions.differences import findings
from analysis.readout.input_files import (
    Fault,
    Readout,
    ReadoutError,
    read_files,
    read_folder,
    read_readout,
    readout_from_text,
)
from analysis.speech.acts import ACTS
from analysis.speech.occasions import OCCASIONS
from analysis.tables.build import Library, build, build_folder
from analysis.tables.columns import Column
from analysis.tables.dataframes import PAIR_TABLES, TABLES, speaker_value
from analysis.tables.output_formats import write
from analysis.topics.codebook import Topic, codebook

__all__ = [
    "ACTS",
    "OCCASIONS",
    "PAIR_TABLES",
    "TABLES",
    "Column",
    "Fault",
    "Library",
    "Pair",
    "Readout",
    "ReadoutError",
    "Topic",
    "build",
    "build_folder",
    "codebook",
    "compare_readouts",
    "findings",
    "read_files",
    "read_folder",
    "read_readout",
    "readout_from_text",
    "speaker_value",
    "write",
]
