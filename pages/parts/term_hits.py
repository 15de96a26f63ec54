"""Hits of terms in a text, as links: each in the words around it, or as a number."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from analysis.comparison.raised_or_absent import MENTIONED
from analysis.comparison.sides import OTHER_SIDE
from analysis.language.wording import placed
from analysis.tables.place_ids import place_id
from pages.parts.elements import details, link, tag
from pages.visit.view import View

_AROUND = 56  # characters of the text on either side of a hit
# What is shown at once; the rest opens on a click.
_HITS_SHOWN = 3  # of a topic, in context
_PLACES_SHOWN = 6  # of a term
_TERMS_SHOWN = 16  # of a list
FEW = 1  # statements; a difference of so few is muted and comes last

Hit = Sequence[Any]  # term, words, start, end, where: as in the tables


def hits_in_context(view: View, side: str, hits: Sequence[Hit]) -> Markup:
    """Each hit in the words around it; further hits open on a click."""
    items = [_hit(view, side, hit) for hit in hits]
    shown, rest = items[:_HITS_SHOWN], items[_HITS_SHOWN:]
    if not items:
        return Markup()
    more = _more(len(rest), tag("ul", *rest))
    return tag("div", tag("ul", *shown), *more, class_="hits")


def _more(count: int, content: Markup) -> list[Markup]:
    """A line that opens to further items; none where there are none."""
    return [details(f"{count} more", content)] if count else []


def _hit(view: View, side: str, hit: Hit) -> Markup:
    before, words, after = _context(view, side, hit)
    place = link(_href(view, side, hit), words)
    return tag("li", before, place, f"{after} ", tag("span", str(hit[-1]), class_="cue"))


def _href(view: View, side: str, hit: Hit) -> str:
    return view.href_kept("side_by_side", s=place_id(view.sides[side], hit[2]))


def _context(view: View, side: str, hit: Hit) -> tuple[str, str, str]:
    """The words before a hit, its own, and those after it, all from one line of the text."""
    text = view.library.readouts[view.sides[side]].text
    *_, start, end, _ = hit
    _, line_begins, before = text[max(0, start - _AROUND) : start].rpartition("\n")
    after, line_ends, _ = text[end : end + _AROUND].partition("\n")
    if not line_begins and start > _AROUND:
        before = f"…{before.partition(' ')[2]}"
    if not line_ends and end + _AROUND < len(text):
        after = f"{_without_last_word(after)}…"
    return before.lstrip(), text[start:end], after.rstrip()


def _without_last_word(words: str) -> str:
    """The words without the last one, which may be cut; a single word stays."""
    return words.rpartition(" ")[0] if " " in words else words


def term_list(view: View, rows: Sequence[Any], side: str) -> Markup:
    """Terms of one side, each with its places; further terms open on a click."""
    items = [_term(view, row, side) for row in rows]
    shown, rest = items[:_TERMS_SHOWN], items[_TERMS_SHOWN:]
    return Markup().join([_as_list(shown), *_more(len(rest), _as_list(rest))])


def _as_list(items: Sequence[Markup]) -> Markup:
    return tag("ul", *items, class_="terms")


def _term(view: View, row: Any, side: str) -> Markup:
    """A term's words with a number for each place, then the places on the other side."""
    other = OTHER_SIDE[side]
    words = ", ".join(row.words)
    parts = [words, _numbered_places(view, side, words, getattr(row, f"{side}_hits"))]
    if other in view.sides and row.status != MENTIONED and getattr(row, other):
        parts.append(tag("span", placed(view.side_name(other)), class_="cue"))
        parts.append(_numbered_places(view, other, words, getattr(row, f"{other}_hits")))
    muted = row.status != MENTIONED and getattr(row, side) <= FEW
    return tag("li", Markup(" ").join(parts), class_="term muted" if muted else "term")


def _numbered_places(view: View, side: str, words: str, hits: Sequence[Hit]) -> Markup:
    """A number for each hit, as a link whose title is the context; further ones open on a click."""
    numbers = [
        tag(
            "a",
            str(number),
            class_="place",
            href=_href(view, side, hit),
            title="".join(_context(view, side, hit)),
            aria_label=f"{words}, passage {number} {placed(view.side_name(side))}",
        )
        for number, hit in enumerate(hits, 1)
    ]
    shown, rest = numbers[:_PLACES_SHOWN], numbers[_PLACES_SHOWN:]
    return Markup(" ").join([*shown, *_more(len(rest), Markup(" ").join(rest))])
