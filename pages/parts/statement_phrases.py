"""The set phrases in one statement, and who else uses them where."""

import pandas as pd
from markupsafe import Markup

from analysis.comparison.phrase_moves import Place, echoes
from analysis.language.wording import placed
from analysis.memo.page_addresses import phrase_anchor
from pages.parts.elements import link, small, tag
from pages.parts.quoted_statement import named
from pages.visit.view import View, rows_of

_SHOWN = 4  # places of a phrase; the wording page has all of them


def phrases_in(view: View, row: pd.Series) -> Markup:
    """Each set phrase that stands in a statement with its other places."""
    found = [
        one
        for one in rows_of(view.pair.phrases)
        if any(_holds(row, place) for place in one.occurrences)
    ]
    items = [_phrase(view, row, one.phrase, one.occurrences) for one in found]
    return tag("ul", *items, class_="phrases-in-it") if items else Markup()


def _phrase(view: View, row: pd.Series, phrase: str, places: tuple[Place, ...]) -> Markup:
    where = link(f"{view.href('wording')}#{phrase_anchor(phrase)}", f"“{phrase}”")
    lines = []
    for side, readout in view.sides.items():
        others = [p for p in places if p.readout == readout and p.speakers and not _holds(row, p)]
        if others:
            ends: list[str] = [_end(view, place) for place in others[:_SHOWN]]
            if (more := len(others) - _SHOWN) > 0:
                ends.append(f"and {more} more")
            lead = _lead(view, row, side, places)
            lines.append(small(f"{lead}: ", Markup("; ").join(ends)))
    return tag("li", where, *lines)


def _lead(view: View, row: pd.Series, side: str, places: tuple[Place, ...]) -> str:
    """An echo is two leaders of one readout, so only in this one it is one of this statement."""
    readout = view.sides[side]
    mine, speakers = readout == row["readout"], echoes(places).get(readout, ())
    if mine and row["speaker"] in speakers:
        return f"Echo, {view.called(speakers[0])} first in the text"
    return "Also in this text" if mine else f"Also {placed(view.side_name(side))}"


def _end(view: View, place: Place) -> Markup:
    """Who uses it there, and a link to the statement."""
    row = next(
        row
        for row in view.pair.by_id.values()
        if row.readout == place.readout and row.start <= place.start < row.end
    )
    number = f"no.\u00a0{row.order}"
    there = link(view.href_kept("side_by_side", s=row.id), number, f"In its place: {number}")
    return Markup(" ").join([named(view, row.speaker, brief=True), there])


def _holds(row: pd.Series, place: Place) -> bool:
    return bool(place.readout == row["readout"] and row["start"] <= place.start < row["end"])
