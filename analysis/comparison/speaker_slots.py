"""The slot of colour and shape that each leader of a pair has, and the order of speakers."""

import re
from collections.abc import Mapping

import pandas as pd

from analysis.comparison.name_forms import words_of_name
from analysis.tables.dataframes import Tables, names_in, speaker_value

SLOTS = ("A", "B", "C", "D")
SHARED_SLOT = "both"  # for statements of several leaders, and for leaders beyond the fourth


def leader_slots(tables: Tables, left: str, right: str) -> dict[str, str]:
    """Each leader's slot: those who met first, then other sources, by first mention.

    The older readout comes first, not the left one, so that swapping the sides keeps the colours.
    """
    names: list[str] = []
    for readout in _oldest_first(tables["readouts"], left, right):
        names += [name for name in _speakers_by_mention(tables, readout) if name not in names]
    met = _participants(tables, left, right)
    return {
        name: SLOTS[number] if number < len(SLOTS) else SHARED_SLOT
        for number, name in enumerate(sorted(names, key=lambda name: name not in met))
    }


def slot_of(speaker: str, slots: Mapping[str, str]) -> str:
    """The slot of a speaker value; several speakers have the shared one."""
    return slots.get(speaker, SHARED_SLOT)


def speakers_of_pair(tables: Tables, left: str, right: str) -> list[str]:
    """The pair's speaker values: those who met, alone and then together; then all others so."""
    statements = _of_pair(tables["statements"], left, right)
    met = _participants(tables, left, right)
    slots = list(leader_slots(tables, left, right))

    def rank(value: str) -> tuple[bool, bool, int, str]:
        names = names_in(value)
        alone = slots.index(value) if value in slots else 0
        return not met.issuperset(names), len(names) > 1, alone, value

    return sorted({speaker_value(names) for names in statements["speakers"]}, key=rank)


def speakers_of_account(tables: Tables, left: str, right: str, readout: str) -> list[str]:
    """The pair's speaker values that can be counted in one of its readouts.

    They speak there, or all of them met there: nobody else was silent in it.
    """
    statements = tables["statements"]
    speaking = set(map(speaker_value, statements.loc[statements["readout"] == readout, "speakers"]))
    met = _participants(tables, readout, readout)
    return [
        value
        for value in speakers_of_pair(tables, left, right)
        if value in speaking or met.issuperset(names_in(value))
    ]


def _participants(tables: Tables, left: str, right: str) -> set[str]:
    """Everybody who met, as far as the two readouts tell."""
    return {
        name for met in _of_pair(tables["readouts"], left, right)["participants"] for name in met
    }


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
