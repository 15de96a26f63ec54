"""The slot of colour and shape that each leader of a pair has, and the order of speakers."""

import re
from collections.abc import Mapping

import pandas as pd

from analysis.comparison.name_forms import words_of_name
from analysis.tables.dataframes import Tables, speaker_value

SLOTS = ("A", "B", "C", "D")
SHARED_SLOT = "both"  # for statements of several leaders, and for leaders beyond the fourth


def leader_slots(tables: Tables, left: str, right: str) -> dict[str, str]:
    """Each leader's slot, in the order of first mention.

    The older readout comes first, not the left one, so that swapping the sides keeps the colours.
    """
    names: list[str] = []
    for readout in _oldest_first(tables["readouts"], left, right):
        names += [name for name in _speakers_by_mention(tables, readout) if name not in names]
    return {
        name: SLOTS[number] if number < len(SLOTS) else SHARED_SLOT
        for number, name in enumerate(names)
    }


def slot_of(speaker: str, slots: Mapping[str, str]) -> str:
    """The slot of a speaker value; several speakers have the shared one."""
    return slots.get(speaker, SHARED_SLOT)


def speakers_of_pair(tables: Tables, left: str, right: str) -> list[str]:
    """The pair's speaker values: single leaders in the order of their slots, then all others."""
    statements = _of_pair(tables["statements"], left, right)
    values = {speaker_value(names) for names in statements["speakers"]}
    alone = [name for name in leader_slots(tables, left, right) if name in values]
    return alone + sorted(value for value in values if value not in alone)


def _oldest_first(readouts: pd.DataFrame, left: str, right: str) -> list[str]:
    pair = _of_pair(readouts, left, right)
    return list(pair.sort_values(["published", "readout"], na_position="last")["readout"])


def _of_pair(table: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    return table[table["readout"].isin([left, right])]


def _speakers_by_mention(tables: Tables, readout: str) -> list[str]:
    """A readout's speakers in the order in which its text names them."""
    statements = tables["statements"]
    speakers = list(statements.loc[statements["readout"] == readout, "speakers"])
    names: list[str] = [name for each in speakers for name in each]
    sentences = tables["sentences"]
    text = " ".join(sentences.loc[sentences["readout"] == readout, "text"])
    return sorted(dict.fromkeys(names), key=lambda name: _first_mention(text, name))


def _first_mention(text: str, name: str) -> int:
    # A fuller name of the other readout stands in this text only in a shorter form.
    words = words_of_name(name)
    shorter = (f"{words[0]} {words[-1]}", words[-1], words[0]) if words else ()
    for form in (name, *shorter):
        if found := re.search(rf"\b{re.escape(form)}\b", text):  # "Xi" is not in "Xinhua"
            return found.start()
    return len(text)
