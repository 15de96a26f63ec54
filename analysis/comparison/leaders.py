"""The leaders of two readouts: one name each, their slots, and whether the same ones met twice."""

import re
from collections.abc import Iterable, Mapping

import pandas as pd

from analysis.people.persons import is_form_of, without_suffixes
from analysis.tables.frames import Tables, names_in, speaker_value

SLOTS = ("A", "B", "C", "D")
SHARED_SLOT = "both"  # statements of several leaders, and leaders beyond the fourth
SAME_READOUT, IN_ORDER, UNORDERED = "same readout", "two meetings in date order", "unordered"
# An account appears within days of its meeting; publication dates that lie further
# apart cannot belong to one meeting.
DAYS_TO_PUBLISH = 14


def same_names(tables: Tables, left: str, right: str) -> dict[str, str]:
    """A short name of one readout to the fuller one of the other: "Biden" to "Joe Biden".

    Where two names of the pair are longer in this way, it is not known which is meant.
    """
    names = {readout: _people(tables, readout) for readout in (left, right)}
    every = names[left] | names[right]
    found = {}
    for here, there in ((left, right), (right, left)):
        for name in sorted(names[here] - names[there]):
            longer = {other for other in every - {name} if _is_short_for(name, other)}
            if len(longer) == 1 and longer <= names[there] - names[here]:
                found[name] = longer.pop()
    return found


def with_same_names(tables: Tables, left: str, right: str) -> Tables:
    """The tables with one name a leader in this pair; texts and ids stay as they are."""
    fuller = same_names(tables, left, right)
    if not fuller:
        return tables
    renamed = dict(tables)
    for name, column in (("statements", "speakers"), ("readouts", "participants")):
        table = tables[name]
        people = [_renamed(names, fuller) for names in table[column]]
        mine = table["readout"].isin([left, right])
        renamed[name] = table.assign(
            **{
                column: pd.Series(people, index=table.index, dtype=object).where(
                    mine, table[column]
                )
            }
        )
    counts = tables["topic_counts"]
    values = [speaker_value(_renamed(names_in(value), fuller)) for value in counts["speaker"]]
    mine = counts["readout"].isin([left, right])
    renamed["topic_counts"] = counts.assign(
        speaker=pd.Series(values, index=counts.index).where(mine, counts["speaker"])
    )
    return renamed


def leader_slots(tables: Tables, left: str, right: str) -> dict[str, str]:
    """Each leader's slot, by first mention over the pair, the older readout first.

    The older one first, not the left one, so that swapping sides keeps the colours.
    """
    names: list[str] = []
    for readout in _oldest_first(tables["readouts"], left, right):
        names += [name for name in _names(tables, readout) if name not in names]
    return {
        name: SLOTS[place] if place < len(SLOTS) else SHARED_SLOT
        for place, name in enumerate(names)
    }


def slot_of(speaker: str, slots: Mapping[str, str]) -> str:
    """The slot of a speaker value; several speakers share the neutral one."""
    return slots.get(speaker, SHARED_SLOT)


def speakers_of_pair(tables: Tables, left: str, right: str) -> list[str]:
    """The pair's speaker values: leaders in slot order, then several as one value."""
    statements = _of_pair(tables["statements"], left, right)
    values = {speaker_value(names) for names in statements["speakers"]}
    alone = [name for name in leader_slots(tables, left, right) if name in values]
    return alone + sorted(value for value in values if value not in alone)


def relation(readouts: pd.DataFrame, left: str, right: str) -> str:
    """Whether left and right are certainly two meetings, the left one earlier."""
    if left == right:
        return SAME_READOUT
    rows = readouts.set_index("readout")
    published, met = rows["published"], rows["meeting_date"]
    # A meeting comes before its account: published before the other one met is enough.
    if not pd.isna(met[right]) and (met[left] < met[right] or published[left] < met[right]):
        return IN_ORDER
    if (published[right] - published[left]).days > DAYS_TO_PUBLISH:
        return IN_ORDER
    return UNORDERED


def is_series(readouts: pd.DataFrame, left: str, right: str) -> bool:
    """Whether the same people met twice, the left meeting earlier: only then is a topic "new"."""
    met = _participants(readouts, left, right)
    known = bool(met[0]) and met[0] == met[1]
    return known and relation(readouts, left, right) == IN_ORDER


def different_participants(readouts: pd.DataFrame, left: str, right: str) -> bool:
    """Whether the two readouts name different people as those who met."""
    met = _participants(readouts, left, right)
    return all(met) and met[0] != met[1]


def _people(tables: Tables, readout: str) -> set[str]:
    """Everyone who speaks in a readout or took part in its meeting."""
    spoke, met = tables["statements"], tables["readouts"]
    lists = [
        *spoke.loc[spoke["readout"] == readout, "speakers"],
        *met.loc[met["readout"] == readout, "participants"],
    ]
    return {name for names in lists for name in names}


def _is_short_for(name: str, other: str) -> bool:
    return is_form_of(_words(name), _words(other))


def _words(name: str) -> tuple[str, ...]:
    return without_suffixes(tuple(word.rstrip(",") for word in name.split()))


def _renamed(names: Iterable[str], fuller: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fuller.get(name, name) for name in names))


def _oldest_first(readouts: pd.DataFrame, left: str, right: str) -> list[str]:
    pair = _of_pair(readouts, left, right)
    return list(pair.sort_values(["published", "readout"], na_position="last")["readout"])


def _of_pair(table: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    return table[table["readout"].isin([left, right])]


def _names(tables: Tables, readout: str) -> list[str]:
    """A readout's speakers in the order in which its text names them."""
    statements = tables["statements"]
    listed = list(statements.loc[statements["readout"] == readout, "speakers"])
    names: list[str] = [name for several in listed for name in several]
    sentences = tables["sentences"]
    text = " ".join(sentences.loc[sentences["readout"] == readout, "text"])
    return sorted(dict.fromkeys(names), key=lambda name: _first_mention(text, name))


def _first_mention(text: str, name: str) -> int:
    # A name that is fuller than this text's own stands in it in a shorter form.
    words = _words(name)
    short = (f"{words[0]} {words[-1]}", words[-1], words[0]) if words else ()
    for form in (name, *short):
        if found := re.search(rf"\b{re.escape(form)}\b", text):  # "Xi" is not in "Xinhua"
            return found.start()
    return len(text)


def _participants(readouts: pd.DataFrame, left: str, right: str) -> list[set[str]]:
    met = readouts.set_index("readout")["participants"]
    return [set(met[readout]) for readout in (left, right)]
