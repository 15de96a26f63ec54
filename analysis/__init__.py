"""Statements per leader and topic, from the published readouts of their meetings."""

from analysis.acts import ACTS
from analysis.build import Library, build, build_folder
from analysis.columns import Column
from analysis.comparison import compare_readouts
from analysis.occasions import OCCASIONS
from analysis.readout import (
    Fault,
    Readout,
    ReadoutError,
    read_files,
    read_folder,
    read_readout,
    readout_from_text,
)
from analysis.tables import PAIR_TABLES, TABLES, speaker_value
from analysis.topics import Topic, codebook

__all__ = [
    "ACTS",
    "OCCASIONS",
    "PAIR_TABLES",
    "TABLES",
    "Column",
    "Fault",
    "Library",
    "Readout",
    "ReadoutError",
    "Topic",
    "build",
    "build_folder",
    "codebook",
    "compare_readouts",
    "read_files",
    "read_folder",
    "read_readout",
    "readout_from_text",
    "speaker_value",
]
