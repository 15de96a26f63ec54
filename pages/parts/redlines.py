"""A card for two linked statements: who said each, and their redline."""

from collections.abc import Hashable, Mapping
from typing import Any

from markupsafe import Markup

from analysis.comparison.links import RELATED
from analysis.comparison.redline import (
    DELETED,
    INSERTED,
    KEPT,
    MOVED_FROM,
    MOVED_TO,
    Piece,
    is_readable,
    redline,
)
from analysis.comparison.sides import SIDES
from analysis.language.wording import placed
from pages.parts.elements import link, small, tag
from pages.parts.quoted_statement import named
from pages.visit.view import View

_TAGS = {DELETED: "del", INSERTED: "ins", MOVED_FROM: "del", MOVED_TO: "ins"}


def pair_card(view: View, row: Mapping[Hashable, Any]) -> Markup:
    """A link between two statements: who said each, the redline, how much they share."""
    speakers = [_speaker_and_place(view, row[side], side) for side in SIDES]
    texts = [str(view.pair.by_id[row[side]].text) for side in SIDES]
    shared = f"{row['shared']} of {row['content']} content words shared"
    status = small(f"{row['status']}: {shared}")
    words = _side_by_side(*texts) if row["status"] == RELATED else _redlined(view, *texts)
    return tag("article", *speakers, *words, status, class_="card")


def _side_by_side(left: str, right: str) -> list[Markup]:
    return [tag("p", text, class_="words") for text in (left, right)]


def _redlined(view: View, left: str, right: str) -> list[Markup]:
    """The redline; the two texts as they are where they have too little in common."""
    if not is_readable(left, right):
        nothing = small("Too little in common, in order, for a redline.")
        return [*_side_by_side(left, right), nothing]
    spoken = _spoken(view)
    pieces = Markup(" ").join(_piece(piece, spoken) for piece in redline(left, right))
    return [tag("p", pieces, class_="words redline")]


def _spoken(view: View) -> dict[str, str]:
    """What a screen reader says before a piece, in place of its colour and line."""
    deleted, inserted = (f"only {placed(view.side_name(side))}" for side in SIDES)
    return {DELETED: deleted, INSERTED: inserted, MOVED_FROM: "moved", MOVED_TO: "moved"}


def _piece(piece: Piece, spoken: Mapping[str, str]) -> str:
    if piece.change == KEPT:
        return piece.text
    return tag(
        _TAGS[piece.change],
        tag("span", f"[{spoken[piece.change]}: ", class_="spoken"),
        piece.text,
        tag("span", "]", class_="spoken"),
        class_="moved" if piece.change in (MOVED_FROM, MOVED_TO) else "",
    )


def _speaker_and_place(view: View, identity: str, side: str) -> Markup:
    row = view.pair.by_id[identity]
    number = f"{view.side_name(side)}, no.\u00a0{row.order}"
    place = link(view.href_kept("side_by_side", s=identity), number, f"In its place: {number}")
    return tag("p", named(view, row.speaker), " ", tag("span", place, class_="small"), class_="end")
