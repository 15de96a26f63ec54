"""The matrix of set phrase x speaker x readout: marks that lead to their places."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
from markupsafe import Markup

from analysis.charts.matrix import Cell, Group, phrase_matrix
from analysis.comparison.phrase_moves import Place
from analysis.comparison.speaker_slots import slot_of
from analysis.language.wording import counted
from analysis.memo.page_addresses import phrase_anchor
from inside_streamlit.browsing import leave
from pages.parts.chart import Caption, Chart, chart, selected
from pages.parts.elements import link, show, small
from pages.parts.phrases import headline, phrases_of
from pages.parts.topic_matrix import ABREAST, short_name
from pages.visit.kept import kept
from pages.visit.view import View, place_id

_BASE = "A mark: the phrase stands in a statement. A number: in so many places."
MOST = 24  # phrases that a matrix can show at one look; the tables below it have all


def phrase_matrices(view: View) -> None:
    """Who uses which phrase in which readout; a matrix for every three speakers."""
    count = len(view.pair.phrases)
    if count > MOST:
        told = f"The first {MOST} of {counted(count, 'phrase')}; the tables below have all."
        show(small(told))
    for number, shown in enumerate(_matrices(view)):
        key = f"phrase_matrix_{number}"
        chart(view, shown, key, partial(_choose, view, key))


@kept
def _matrices(view: View) -> tuple[Chart, ...]:
    shown = phrases_of(view).every.head(MOST)
    phrases = list(zip(shown["phrase"], shown["occurrences"], strict=True))
    said = {place.speaker for _, places in phrases for place in places if place.speakers}
    speakers = [speaker for speaker in view.speakers if speaker in said]
    return tuple(
        _matrix(view, phrases, speakers[first : first + ABREAST], 1 + first // ABREAST)
        for first in range(0, len(speakers), ABREAST)
    )


def _matrix(
    view: View,
    phrases: Sequence[tuple[str, Sequence[Place]]],
    speakers: Sequence[str],
    number: int,
) -> Chart:
    columns = [(speaker, side) for speaker in speakers for side in view.sides]
    standing = [
        [_places(view, places, speaker, side) for speaker, side in columns] for _, places in phrases
    ]
    cells = [
        Cell(
            row,
            column,
            slot_of(columns[column][0], view.slots),
            len(places),
            (place_id(places[0].readout, places[0].start),),
        )
        for row, cells in enumerate(standing)
        for column, places in enumerate(cells)
        if places
    ]
    names = [view.side_name(side) for side in view.sides]
    groups = [
        Group(short_name(view, speaker), slot_of(speaker, view.slots), names)
        for speaker in speakers
    ]
    heads = [f"{view.called(speaker)}, {view.side_name(side)}" for speaker, side in columns]
    words = [phrase for phrase, _ in phrases]
    return Chart(
        lambda palette: phrase_matrix(cells, words, groups, palette=palette),
        _alt(words, heads, standing),
        ["Phrase", *heads],
        [
            [_phrase(view, phrase), *(str(len(places)) for places in row)]
            for phrase, row in zip(words, standing, strict=True)
        ],
        Caption(headline(view), _BASE),
        pd.DataFrame([list(map(len, row)) for row in standing], words, heads).reset_index(
            names="phrase"
        ),
        f"phrases_by_speaker_{number}",
    )


def _places(view: View, places: Sequence[Place], speaker: str, side: str) -> list[Place]:
    return [
        place
        for place in places
        if place.readout == view.sides[side] and place.speakers and place.speaker == speaker
    ]


def _alt(words: Sequence[str], heads: Sequence[str], standing: list[list[list[Place]]]) -> str:
    lines = (
        f"“{phrase}”: {', '.join(head for head, places in zip(heads, row, strict=True) if places)}"
        for phrase, row in zip(words, standing, strict=True)
    )
    return f"Set phrases by speaker and readout: {'; '.join(lines)}."


def _phrase(view: View, phrase: str) -> Markup:
    return link(f"{view.href('wording')}#{phrase_anchor(phrase)}", phrase)


def _choose(view: View, key: str) -> None:
    if point := selected(key):
        leave(view.href("side_by_side", s=point[0]))
