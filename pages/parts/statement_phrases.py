"""The set phrases in one statement, and who else uses them where."""

import pandas as pd
from markupsafe import Markup

from analysis.comparison.phrase_moves import Occurrence, echoes
from analysis.language.wording import placed
from analysis.memo.page_addresses import phrase_anchor
from pages.parts.elements import link, small, tag
from pages.parts.quoted_statement import named
from pages.visit.view import View, rows_of

_MOST_SHOWN = 4  # statements with a phrase, on each side; the wording page has all


def phrases_in(view: View, row: pd.Series) -> Markup:
    """Each set phrase in a statement, with the other statements that have it."""
    items = [
        _item(view, row, phrase.phrase, phrase.occurrences)
        for phrase in rows_of(view.pair.phrases)
        if any(_holds(row, occurrence) for occurrence in phrase.occurrences)
    ]
    return tag("ul", *items, class_="phrases-in-it") if items else Markup()


def _item(view: View, row: pd.Series, phrase: str, occurrences: tuple[Occurrence, ...]) -> Markup:
    where = link(f"{view.href('wording')}#{phrase_anchor(phrase)}", f"“{phrase}”")
    lines = []
    for side, readout in view.sides.items():
        others = [
            each
            for each in occurrences
            if each.readout == readout and each.speakers and not _holds(row, each)
        ]
        if others:
            shown: list[str] = [_user(view, each) for each in others[:_MOST_SHOWN]]
            if (more := len(others) - _MOST_SHOWN) > 0:
                shown.append(f"and {more} more")
            label = _label(view, row, side, occurrences)
            lines.append(small(f"{label}: ", Markup("; ").join(shown)))
    return tag("li", where, *lines)


def _label(view: View, row: pd.Series, side: str, occurrences: tuple[Occurrence, ...]) -> str:
    """What the other statements of a side are to this one: an echo, in this text, in the other."""
    readout = view.sides[side]
    if readout != row["readout"]:
        return f"Also {placed(view.side_name(side))}"
    speakers = echoes(occurrences).get(readout, ())
    if row["speaker"] in speakers:
        return f"Echo, {view.called(speakers[0])} first in the text"
    return "Also in this text"


def _user(view: View, occurrence: Occurrence) -> Markup:
    """Who uses the phrase there, and a link to the statement."""
    row = next(
        row
        for row in view.pair.by_id.values()
        if row.readout == occurrence.readout and row.start <= occurrence.start < row.end
    )
    number = f"no.\u00a0{row.order}"
    there = link(view.href_kept("side_by_side", s=row.id), number, f"In its place: {number}")
    return Markup(" ").join([named(view, row.speaker, brief=True), there])


def _holds(row: pd.Series, occurrence: Occurrence) -> bool:
    """Whether a phrase's place lies in a statement."""
    same_readout = occurrence.readout == row["readout"]
    return bool(same_readout and row["start"] <= occurrence.start < row["end"])
