"""The swimlanes of an account: its statements in order, a lane for each speaker's topic."""

import pandas as pd

from analysis.charts.swimlanes import Lane, Mark, reading_order
from analysis.language.detection import ENGLISH
from analysis.language.wording import statements_in_words
from analysis.tables.columns import STATEMENTS
from inside_streamlit.browsing import write
from pages.parts.chart import Caption, Chart, chart, key_for, selected
from pages.parts.elements import heading, link, note, show, small
from pages.parts.filters_in_words import filters_in_words
from pages.parts.quoted_statement import quoted
from pages.visit.kept import kept, labels
from pages.visit.view import View, rows_of

MARKS = (
    "Each mark is a statement on one of its topics; hollow marks continue the speaker of a "
    "neighbouring sentence."
)


def swimlanes(view: View, side: str, key: str) -> None:
    """A headline, its base and the chart; or a note that nothing passes the filters."""
    shown = _chart(view, side, key)
    if shown is None:
        is_read = view.readout(side)["language"] == ENGLISH
        reason = "none was found in this readout" if is_read else "the text was not read"
        none = f"No statement: {filters_in_words(view) or reason}."
        show(heading(view.side_name(side)), note(none))
        return
    title = heading(shown.caption.title, title=view.full_name(side))
    show(title, small(_base(view, side)))
    name = key_for(f"order_{side}", key)
    chart(view, shown, name, lambda: _choose(view, name))


@kept
def _chart(view: View, side: str, key: str) -> Chart | None:
    """The swimlanes of a side, with the statement `key` marked; None without statements."""
    rows, every = _of_side(view.matching(), side), _of_side(view.statements, side)
    if rows.empty:
        return None
    marks, lanes, steps = _marks(view, rows), _lanes(view, rows), len(every)
    only = f"Only: {filters_in_words(view)}. " if view.filtered else ""
    return Chart(
        lambda palette: reading_order(marks, lanes, steps=steps, selected=key, palette=palette),
        _alt(view, side, rows),
        *_twin(view, rows),
        Caption(_headline(view, side, rows, every), f"{_base(view, side)} {only}{MARKS}", side),
        rows[["order", *STATEMENTS]].assign(filter=filters_in_words(view) or "all statements"),
        f"order_on_the_{side}",
        filtered=True,
    )


@kept
def _base(view: View, side: str) -> str:
    shown, total = len(_of_side(view.matching(), side)), len(_of_side(view.statements, side))
    count = f"{shown} of {statements_in_words(total)}"
    return f"{count}, from the first on the left to the last on the right."


def _of_side(rows: pd.DataFrame, side: str) -> pd.DataFrame:
    return rows[rows["side"] == side]


def _choose(view: View, name: str) -> None:
    if point := selected(name):
        write(view.changed(s=point[0]))


def _headline(view: View, side: str, rows: pd.DataFrame, every: pd.DataFrame) -> str:
    """Who opens and closes the account; with filters, which numbers the matches have."""
    name = view.side_name(side)
    if view.filtered:
        numbers = dict.fromkeys(f"no. {rows.iloc[end]['order']}" for end in (0, -1))
        count = f"{len(rows)} of {len(every)}"
        return f"{name}, {filters_in_words(view)}: {count}, {' to '.join(numbers)}"
    first, last = (view.called(every.iloc[end]["speaker"]) for end in (0, -1))
    if first == last:
        return f"{name}: the account opens and closes with {first}"
    return f"{name}: the account opens with {first} and closes with {last}"


def _lanes(view: View, rows: pd.DataFrame) -> list[Lane]:
    """Each speaker's name, then a lane per topic in order of first mention."""
    lanes = []
    for speaker in view.speakers:
        mine = rows[rows["speaker"] == speaker]
        if mine.empty:
            continue
        slot = mine["slot"].iloc[0]
        lanes.append(Lane(speaker, view.called(speaker), slot, title=True))
        topics = dict.fromkeys(topic for topics in mine["topics"] for topic in topics)
        lanes += [Lane(f"{speaker}\t{topic}", labels()[topic], slot) for topic in topics]
    return lanes


def _marks(view: View, rows: pd.DataFrame) -> list[Mark]:
    return [
        Mark(
            row.id,
            row.order,
            f"{row.speaker}\t{topic}",
            row.slot,
            bool(row.carried),
            quoted(view, row),
        )
        for row in rows_of(rows)
        for topic in row.topics
    ]


def _alt(view: View, side: str, rows: pd.DataFrame) -> str:
    steps = "; ".join(
        f"{row.order} {view.called(row.speaker)} on {', '.join(labels()[t] for t in row.topics)}"
        for row in rows_of(rows)
    )
    return f"Statements of {view.side_name(side)} in the order of the account: {steps}."


def _twin(view: View, rows: pd.DataFrame) -> tuple[list[str], list[list[str]]]:
    """The headings and rows of the chart's table."""
    lines = [
        [
            link(view.href_kept("side_by_side", s=row.id), str(row.order)),
            view.called(row.speaker),
            ", ".join(labels()[topic] for topic in row.topics),
            view.called(row.speaker) if row.carried else "",
        ]
        for row in rows_of(rows)
    ]
    return ["Order", "Speaker", "Topics", "Continues"], lines
