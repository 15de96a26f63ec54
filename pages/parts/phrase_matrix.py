"""The matrix of set phrase x speaker x readout: marks that lead to their places."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
from markupsafe import Markup

from analysis.charts.matrix import Cell, phrase_matrix
from analysis.comparison.phrase_moves import Occurrence
from analysis.comparison.speaker_slots import slot_of
from analysis.language.wording import counted
from analysis.memo.page_addresses import phrase_anchor
from analysis.tables.place_ids import place_id
from inside_streamlit.browsing import leave
from pages.parts.chart import Caption, Chart, chart, selected
from pages.parts.elements import link, show, small
from pages.parts.phrases import headline, phrases_of
from pages.parts.topic_matrix import ABREAST, columns_of, groups_of
from pages.visit.kept import kept
from pages.visit.view import View

_BASE = "A mark: the phrase appears in a statement. A number: in so many passages."
MOST = 24  # phrases that a matrix can show at one look; the tables below it have all


def phrase_matrices(view: View) -> None:
    """Who uses which phrase in which readout; a matrix for every three speakers."""
    count = len(view.pair.phrases)
    if count > MOST:
        show(small(f"The first {MOST} of {counted(count, 'phrase')}; the tables below have all."))
    for number, shown in enumerate(_matrices(view)):
        key = f"phrase_matrix_{number}"
        chart(view, shown, key, partial(_choose, view, key))


@kept
def _matrices(view: View) -> tuple[Chart, ...]:
    shown = phrases_of(view).every.head(MOST)
    phrases = list(zip(shown["phrase"], shown["occurrences"], strict=True))
    using = {each.speaker for _, every in phrases for each in every if each.speakers}
    speakers = [speaker for speaker in view.speakers if speaker in using]
    return tuple(
        _matrix(view, phrases, speakers[first : first + ABREAST], 1 + first // ABREAST)
        for first in range(0, len(speakers), ABREAST)
    )


def _matrix(
    view: View,
    phrases: Sequence[tuple[str, Sequence[Occurrence]]],
    speakers: Sequence[str],
    number: int,
) -> Chart:
    columns = columns_of(view, speakers)
    rows = [
        [_occurrences_of(view, every, speaker, side) for speaker, side in columns]
        for _, every in phrases
    ]
    slots = [slot_of(speaker, view.slots) for speaker, _ in columns]
    cells = [
        Cell(number, column, slots[column], len(here), (place_id(here[0].readout, here[0].start),))
        for number, row in enumerate(rows)
        for column, here in enumerate(row)
        if here
    ]
    groups = groups_of(view, speakers)
    heads = [f"{view.called(speaker)}, {view.side_name(side)}" for speaker, side in columns]
    words = [phrase for phrase, _ in phrases]
    return Chart(
        lambda palette: phrase_matrix(cells, words, groups, palette=palette),
        _alt(words, heads, rows),
        ["Phrase", *heads],
        [
            [_phrase_link(view, phrase), *(str(len(here)) for here in row)]
            for phrase, row in zip(words, rows, strict=True)
        ],
        Caption(headline(view), _BASE),
        pd.DataFrame([list(map(len, row)) for row in rows], words, heads).reset_index(
            names="phrase"
        ),
        f"phrases_by_speaker_{number}",
    )


def _occurrences_of(
    view: View, every: Sequence[Occurrence], speaker: str, side: str
) -> list[Occurrence]:
    """Those in a speaker's statements on one side."""
    return [
        each
        for each in every
        if each.readout == view.sides[side] and each.speakers and each.speaker == speaker
    ]


def _alt(words: Sequence[str], heads: Sequence[str], rows: list[list[list[Occurrence]]]) -> str:
    lines = (
        f"“{phrase}”: {', '.join(head for head, here in zip(heads, row, strict=True) if here)}"
        for phrase, row in zip(words, rows, strict=True)
    )
    return f"Set phrases by speaker and readout: {'; '.join(lines)}."


def _phrase_link(view: View, phrase: str) -> Markup:
    return link(f"{view.href('wording')}#{phrase_anchor(phrase)}", phrase)


def _choose(view: View, key: str) -> None:
    if point := selected(key):
        leave(view.href("side_by_side", s=point[0]))
