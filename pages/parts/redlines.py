"""Two linked statements beside each other, word by word."""

from collections.abc import Hashable, Mapping
from html import escape
from typing import Any

from analysis.comparison.redline import (
    DELETED,
    INSERTED,
    KEPT,
    MOVED_FROM,
    MOVED_TO,
    is_readable,
    redline,
)
from pages.parts.elements import link
from pages.parts.quoted_statement import named
from pages.visit.view import View

# What a screen reader says before and behind, in place of the colour and the line.
_SPOKEN = {DELETED: "only left", INSERTED: "only right", MOVED_FROM: "moved", MOVED_TO: "moved"}
_TAGS = {DELETED: "del", INSERTED: "ins", MOVED_FROM: "del", MOVED_TO: "ins"}


def pair_card(view: View, row: Mapping[Hashable, Any]) -> str:
    """A link between two statements: who said each, the redline, how much they share."""
    ends = [_end(view, row[side], side) for side in ("left", "right")]
    texts = [str(view.pair.by_id[row[side]].text) for side in ("left", "right")]
    shared = f"{row['shared']} of {row['content']} content words shared"
    status = f'<p class="small">{escape(str(row["status"]))}: {shared}</p>'
    return f'<article class="card">{"".join(ends)}{redline_html(*texts)}{status}</article>'


def redline_html(left: str, right: str) -> str:
    """The redline as ready HTML; two plain texts where they have too little in common."""
    if not is_readable(left, right):
        sides = "".join(f'<p class="words">{escape(text)}</p>' for text in (left, right))
        return f"{sides}<p class='small'>Too little in common, in order, for a redline.</p>"
    pieces = []
    for piece in redline(left, right):
        if piece.change == KEPT:
            pieces.append(escape(piece.text))
            continue
        tag = _TAGS[piece.change]
        moved = ' class="moved"' if piece.change in (MOVED_FROM, MOVED_TO) else ""
        spoken = f'<span class="spoken">[{_SPOKEN[piece.change]}: </span>'
        end = '<span class="spoken">]</span>'
        pieces.append(f"<{tag}{moved}>{spoken}{escape(piece.text)}{end}</{tag}>")
    return f'<p class="words redline">{" ".join(pieces)}</p>'


def _end(view: View, identity: str, side: str) -> str:
    row = view.pair.by_id[identity]
    number = f"{view.side_name(side)}, no.\u00a0{row.order}"
    place = link(view.href_kept("side_by_side", s=identity), number, f"In its place: {number}")
    return f'<p class="end">{named(view, row.speaker)} <span class="small">{place}</span></p>'
