"""One name in both readouts for a person whom they name in different forms."""

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


def with_same_names(tables: Tables, left: str, right: str) -> Tables:
    """The tables with one name for each leader of the pair; texts and ids stay as they are."""
    fuller = same_names(tables, left, right)
    if not fuller:
        return tables
    renamed = dict(tables)
    for name, column in (("statements", "speakers"), ("readouts", "participants")):
        table = tables[name]
        people = [_renamed(names, fuller) for names in table[column]]
        of_pair = table["readout"].isin([left, right])
        changed = pd.Series(people, index=table.index, dtype=object).where(of_pair, table[column])
        renamed[name] = table.assign(**{column: changed})
    counts = tables["topic_counts"]
    values = [speaker_value(_renamed(names_in(value), fuller)) for value in counts["speaker"]]
    of_pair = counts["readout"].isin([left, right])
    renamed["topic_counts"] = counts.assign(
        speaker=pd.Series(values, index=counts.index).where(of_pair, counts["speaker"])
    )
    return renamed


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
