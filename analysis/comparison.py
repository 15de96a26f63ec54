"""The tables of a pair: two readouts beside each other."""

from collections.abc import Callable, Mapping

import pandas as pd

from analysis.alignment import alignment
from analysis.changes import changes, terms
from analysis.leaders import with_same_names
from analysis.tables import Tables
from analysis.wording import phrases

COMPARED: Mapping[str, Callable[[Tables, str, str], pd.DataFrame]] = {
    "alignment": alignment,
    "changes": changes,
    "terms": terms,
    "phrases": phrases,
}


def compare_readouts(tables: Tables, left: str, right: str) -> dict[str, pd.DataFrame]:
    """The tables of `left` and `right` by name, with one name a leader.

    Raises KeyError for a readout that is not there.
    """
    for readout in (left, right):
        if readout not in set(tables["readouts"]["readout"]):
            raise KeyError(f"there is no readout {readout!r}")
    pair = with_same_names(tables, left, right)
    return {name: compared(pair, left, right) for name, compared in COMPARED.items()}
