"""Matrices as plotly Figures: topics, or set phrases, by speaker and readout."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from textwrap import wrap

import plotly.graph_objects as go

from analysis.charts.labelled_rows import ROW, UNFADED, labelled_rows, plain, two_lines
from analysis.charts.palette import SHAPES, Palette
from analysis.language.wording import counted, statements_in_words

NAMES_WIDTH = 28  # characters that all speakers' names together have above their columns
ROW_LABEL = 20  # characters before a row's label breaks: it leaves room for six columns
PHRASE_ROW = 40  # pixels of a row whose label is a phrase of two lines
GROUP_LINE = 17  # pixels of each line of a speaker's name
SIDE_WIDTH = 7  # characters before a side's name above a column breaks
STANDOFF = 16  # pixels between the rows and the sides' names
LETTER = 7.5  # pixels for each letter of a side's name: on a narrow screen plotly turns it upright


@dataclass(frozen=True)
class Cell:
    """A cell of a matrix: a count, and what a page gets when the cell is chosen (`key`)."""

    row: int
    column: int
    slot: str
    count: int
    key: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """A speaker's columns in a matrix, one for each side."""

    label: str
    slot: str
    columns: Sequence[str]


def topic_matrix(
    cells: Sequence[Cell],
    rows: Sequence[str],
    groups: Sequence[Group],
    *,
    chosen: tuple[str, ...] = (),
    palette: Palette,
) -> go.Figure:
    """Topic x (speaker, side): a square with its count; no statement is a faint outline.

    The cell with the key `chosen` has an outline. It is no heatmap, because the cells of a heatmap
    cannot be selected.
    """
    figure = go.Figure()
    for slot in dict.fromkeys(cell.slot for cell in cells):
        figure.add_trace(_squares([cell for cell in cells if cell.slot == slot], chosen, palette))
    _rows_and_columns(figure, rows, groups, palette)
    return figure


def phrase_matrix(
    cells: Sequence[Cell], rows: Sequence[str], groups: Sequence[Group], *, palette: Palette
) -> go.Figure:
    """Set phrase x (speaker, side): the speaker's mark where a statement has the phrase.

    A number beside a mark tells in how many places.
    """
    figure = go.Figure()
    for slot in dict.fromkeys(cell.slot for cell in cells):
        figure.add_trace(_marks([cell for cell in cells if cell.slot == slot], palette))
    _rows_and_columns(
        figure, [two_lines(row, ROW_LABEL) for row in rows], groups, palette, height=PHRASE_ROW
    )
    return figure


def _rows_and_columns(
    figure: go.Figure,
    rows: Sequence[str],
    groups: Sequence[Group],
    palette: Palette,
    height: int = ROW,
) -> None:
    labelled_rows(figure, rows, palette, width=ROW_LABEL)
    columns = [column for group in groups for column in group.columns]
    figure.update_xaxes(range=[-0.6, len(columns) - 0.4], side="top", showgrid=False)
    sides = [plain(column, SIDE_WIDTH) for column in columns]
    figure.update_xaxes(tickvals=list(range(len(columns))), ticktext=sides)
    names = _broken_names(groups)
    above = STANDOFF + LETTER * max(
        len(unescape(line)) for side in sides for line in side.split("<br>")
    )
    _group_names(figure, groups, names, above, palette)
    top = above + 8 + GROUP_LINE * max(name.count("<br>") + 1 for name in names)
    figure.update_layout(
        clickmode="event+select", margin={"t": top}, height=len(rows) * height + top + 16
    )


def _broken_names(groups: Sequence[Group]) -> list[str]:
    """The speakers' names, broken between words to fit above their columns."""
    width = NAMES_WIDTH // len(groups)
    return [
        "<br>".join(plain(line) for line in wrap(group.label, width, break_long_words=False))
        for group in groups
    ]


def _group_names(
    figure: go.Figure,
    groups: Sequence[Group],
    names: Sequence[str],
    above: float,
    palette: Palette,
) -> None:
    """The speakers' names, `above` pixels over the rows: there the sides' names end."""
    start = 0
    for group, name in zip(groups, names, strict=True):
        width = len(group.columns)
        figure.add_annotation(
            x=start + (width - 1) / 2,
            y=1,
            yref="paper",
            yanchor="bottom",
            yshift=above,
            text=f"<b>{name}</b>",
            font={"color": palette.slots[group.slot], "size": 13},
            showarrow=False,
        )
        start += width


def _squares(cells: Sequence[Cell], chosen: tuple[str, ...], palette: Palette) -> go.Scatter:
    colour = palette.slots[cells[0].slot]
    return go.Scatter(
        name=cells[0].slot,
        x=[cell.column for cell in cells],
        y=[cell.row for cell in cells],
        mode="markers+text",
        text=[str(cell.count) if cell.count else "" for cell in cells],
        textfont={"color": palette.paper, "size": 13},
        marker={
            "symbol": "square",
            "size": 24,
            "color": [colour if cell.count else palette.paper for cell in cells],
            "line": {
                "color": [_outline(cell, chosen, palette) for cell in cells],
                "width": [3 if cell.key == chosen else 1 for cell in cells],
            },
        },
        customdata=[list(cell.key) for cell in cells],
        hovertext=[statements_in_words(cell.count) for cell in cells],
        hoverinfo="text",
        selected={"marker": {"opacity": 1}, "textfont": {"color": palette.paper}},
        unselected={"marker": {"opacity": 1}, "textfont": {"color": palette.paper}},
    )


def _outline(cell: Cell, chosen: tuple[str, ...], palette: Palette) -> str:
    if cell.key == chosen:
        return palette.ink
    return palette.slots[cell.slot] if cell.count else palette.line


def _marks(cells: Sequence[Cell], palette: Palette) -> go.Scatter:
    slot = cells[0].slot
    return go.Scatter(
        name=slot,
        x=[cell.column for cell in cells],
        y=[cell.row for cell in cells],
        mode="markers+text",
        text=[str(cell.count) if cell.count > 1 else "" for cell in cells],
        textposition="top right",
        textfont={"color": palette.slots[slot], "size": 12},
        marker={"symbol": SHAPES[slot], "size": 14, "color": palette.slots[slot]},
        customdata=[list(cell.key) for cell in cells],
        hovertext=[counted(cell.count, "place") for cell in cells],
        hoverinfo="text",
        **UNFADED,
    )
