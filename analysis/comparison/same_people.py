"""One name in both readouts for a person whom they name in different forms."""

from collections.abc import Iterable, Mapping

import pandas as pd

from analysis.people.persons import is_form_of, without_suffixes
from analysis.tables.dataframes import Tables, names_in, speaker_value


def same_names(tables: Tables, left: str, right: str) -> dict[str, str]:
    """A short name of one readout to the fuller one of the other: "Biden" to "Joe Biden".

    A short name stays as it is where two fuller names of the pair fit: either may be meant.
    """
    names = {readout: _people(tables, readout) for readout in (left, right)}
    all_names = names[left] | names[right]
    fuller = {}
    for here, there in ((left, right), (right, left)):
        for name in sorted(names[here] - names[there]):
            longer = {other for other in all_names - {name} if _is_short_for(name, other)}
            if len(longer) == 1 and longer <= names[there] - names[here]:
                fuller[name] = longer.pop()
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


def words_of_name(name: str) -> tuple[str, ...]:
    """The words of a name without "Jr." and the like."""
    return without_suffixes(tuple(word.rstrip(",") for word in name.split()))


def _people(tables: Tables, readout: str) -> set[str]:
    """Everyone who speaks in a readout or took part in its meeting."""
    statements, readouts = tables["statements"], tables["readouts"]
    lists = [
        *statements.loc[statements["readout"] == readout, "speakers"],
        *readouts.loc[readouts["readout"] == readout, "participants"],
    ]
    return {name for names in lists for name in names}


def _is_short_for(name: str, other: str) -> bool:
    return is_form_of(words_of_name(name), words_of_name(other))


def _renamed(names: Iterable[str], fuller: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fuller.get(name, name) for name in names))
