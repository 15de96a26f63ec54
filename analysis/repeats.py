"""Statements that say again, in one readout, what its speaker said before.

A lead repeats the body: without its repeats a readout's counts do not depend on its layout.
"""

from collections.abc import Mapping

import pandas as pd

from analysis.alignment import said, similarities

# Repeats that a reader would call so have 0.25 and more; two statements of one speaker on one
# subject reach 0.24.
REPEATED = 0.25


def repeats(tables: Mapping[str, pd.DataFrame], readout: str) -> set[str]:
    """The ids of the statements that repeat an earlier one of the same speakers and topic."""
    every = said(tables, readout)
    statements = tables["statements"]
    speakers = dict(zip(statements["id"], statements["speakers"], strict=True))
    values = similarities(every, every, names_count=True)
    return {
        every[i].id
        for i in range(len(every))
        for j in range(i)
        if (values[i, j] >= REPEATED or every[i].words == every[j].words != ())
        and set(speakers[every[i].id]) == set(speakers[every[j].id])
        and every[i].topics & every[j].topics
    }
