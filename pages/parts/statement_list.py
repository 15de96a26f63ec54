"""Statements as a table: place, who said what in which words, topics and mode."""

from collections.abc import Sequence

import pandas as pd
from markupsafe import Markup

from analysis.language.wording import statements_in_words
from analysis.tables.columns import STATEMENTS, Column
from analysis.tables.dataframes import UNCHECKED
from pages.parts.elements import link, table, tag
from pages.parts.quoted_statement import speaker_and_words
from pages.visit.kept import kept, labels
from pages.visit.view import View

_HEADINGS: Sequence[str | Column] = (
    "Place",
    *(STATEMENTS[name] for name in ("text", "topics", "mode")),
)


@kept
def listing(view: View) -> Markup:
    """One row for each statement that passes the filters, in reading order."""
    rows = [_row(view, row) for _, row in view.matching().iterrows()]
    return table(
        _HEADINGS,
        rows,
        f"{len(rows)} of {statements_in_words(len(view.statements))}, {UNCHECKED}; "
        "the reporting words in grey",
        key="statements",
    )


def _row(view: View, row: pd.Series) -> list[str]:
    place = f"{view.side_name(row['side'])}, no.\u00a0{row['order']}"
    topics = labels()
    return [
        link(view.href_kept("side_by_side", s=row["id"]), place, f"In its place: {place}"),
        tag("p", speaker_and_words(view, row), class_="words"),
        Markup("<br>").join(
            link(view.href("topics", topic=topic), topics[topic]) for topic in row["topics"]
        ),
        row["mode"],
    ]
