"""The tables of two readouts, with one name for a person whom they name in different forms."""

from collections.abc import Iterable, Mapping

import pandas as pd

from analysis.comparison.name_forms import is_same_person, words_of_name
from analysis.tables.dataframes import Tables, names_in, speaker_value


def same_names(tables: Tables, left: str, right: str) -> dict[str, str]:
    """Each name of one readout to the fuller form that the other has: "Biden" to "Joe Biden".

    A name stays as it is where two names of the pair fit: either may be meant.
    """
    names = {readout: _people(tables, readout) for readout in (left, right)}
    fuller = {}
    for name in sorted(names[left] - names[right]):
        for other in sorted(names[right] - names[left]):
            if _is_only_form(name, other, names[left] | names[right]):
                fullest = max(name, other, key=_fullness)
                fuller[other if fullest == name else name] = fullest
    return fuller


def tables_of_pair(tables: Tables, left: str, right: str) -> Tables:
    """The rows of two readouts alone, with one name for each person; texts and ids stay."""
    pair = {name: _of_readouts(table, left, right) for name, table in tables.items()}
    ids = pair["codings"]["id"].isin(pair["statements"]["id"])
    pair["codings"] = pair["codings"][ids].reset_index(drop=True)
    fuller = same_names(pair, left, right)
    if not fuller:
        return pair
    for name, column in (("statements", "speakers"), ("readouts", "participants")):
        people = [_renamed(names, fuller) for names in pair[name][column]]
        pair[name] = pair[name].assign(
            **{column: pd.Series(people, index=pair[name].index, dtype=object)}
        )
    counts = pair["topic_counts"]
    values = [speaker_value(_renamed(names_in(value), fuller)) for value in counts["speaker"]]
    pair["topic_counts"] = counts.assign(speaker=pd.Series(values, index=counts.index))
    return pair


def _of_readouts(table: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    if "readout" not in table:
        return table
    return table[table["readout"].isin([left, right])].reset_index(drop=True)


def _people(tables: Tables, readout: str) -> set[str]:
    """Everyone who speaks in a readout or took part in its meeting."""
    statements, readouts = tables["statements"], tables["readouts"]
    lists = [
        *statements.loc[statements["readout"] == readout, "speakers"],
        *readouts.loc[readouts["readout"] == readout, "participants"],
    ]
    return {name for names in lists for name in names}


def _is_only_form(name: str, other: str, names: set[str]) -> bool:
    """Whether two of the pair's names are one person's, and neither can be somebody else's."""
    return is_same_person(name, other) and not any(
        is_same_person(third, each) for third in names - {name, other} for each in (name, other)
    )


def _fullness(name: str) -> tuple[int, int, str]:
    """Orders forms of a name, the fullest last; the same whichever side is left."""
    return len(words_of_name(name)), len(name), name


def _renamed(names: Iterable[str], fuller: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fuller.get(name, name) for name in names))
