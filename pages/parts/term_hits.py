"""Hits of terms in a text: each in the words around it, or as a number, and a link to its place."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from analysis.comparison.raised_or_absent import MENTIONED
from analysis.language.wording import placed
from pages.parts.elements import details, link, tag
from pages.visit.view import OTHER_SIDE, View, place_id

_AROUND = 56  # characters of the text on either side of a hit
_SHOWN = 3  # hits of a topic that stand open
_PLACES_SHOWN = 6  # hits of a term
_TERMS_SHOWN = 16  # terms of a list
FEW = 1  # statements; a difference of so few is muted and comes last

Hit = Sequence[Any]  # term, words, start, end, where: as in the tables


def hits_in_context(view: View, side: str, hits: Sequence[Hit]) -> Markup:
    """Each hit in the words around it; many open on demand."""
    items = [_hit(view, side, hit) for hit in hits]
    shown, rest = items[:_SHOWN], items[_SHOWN:]
    if not items:
        return Markup()
    more = _more(len(rest), tag("ul", *rest))
    return tag("div", tag("ul", *shown), *more, class_="hits")


def _more(count: int, content: Markup) -> list[Markup]:
    """What opens on demand; nothing where it holds nothing."""
    return [details(f"{count} more", content)] if count else []


def _hit(view: View, side: str, hit: Hit) -> Markup:
    before, words, after = _context(view, side, hit)
    place = link(_href(view, side, hit), words)
    return tag("li", before, place, f"{after} ", tag("span", str(hit[-1]), class_="cue"))


def _href(view: View, side: str, hit: Hit) -> str:
    return view.href_kept("side_by_side", s=place_id(view.sides[side], hit[2]))


def _context(view: View, side: str, hit: Hit) -> tuple[str, str, str]:
    """The words before a hit, its own, and those behind it, all of one line."""
    text = view.library.readouts[view.sides[side]].text
    *_, start, end, _ = hit
    before = text[max(0, start - _AROUND) : start].rpartition("\n")
    after = text[end : end + _AROUND].partition("\n")
    begun = before[2] if before[1] or start <= _AROUND else f"…{before[2].partition(' ')[2]}"
    ended = after[0] if after[1] or end + _AROUND >= len(text) else f"{_whole(after[0])}…"
    return begun.lstrip(), text[start:end], ended.rstrip()


def _whole(words: str) -> str:
    """Without the last word, which may be cut."""
    return words.rpartition(" ")[0] if " " in words else words


def term_list(view: View, rows: Sequence[Any], side: str) -> Markup:
    """Terms of one side, each with its places; many open on demand."""
    items = [_term(view, row, side) for row in rows]
    shown, rest = items[:_TERMS_SHOWN], items[_TERMS_SHOWN:]
    return Markup().join([_list(shown), *_more(len(rest), _list(rest))])


def _list(items: Sequence[Markup]) -> Markup:
    return tag("ul", *items, class_="terms")


def _term(view: View, row: Any, side: str) -> Markup:
    """A term's words with a number for each place; behind it those of the other side."""
    other = OTHER_SIDE[side]
    words = ", ".join(row.words)
    parts = [words, _places(view, side, words, getattr(row, f"{side}_hits"))]
    if other in view.sides and row.status != MENTIONED and getattr(row, other):
        parts.append(tag("span", placed(view.side_name(other)), class_="cue"))
        parts.append(_places(view, other, words, getattr(row, f"{other}_hits")))
    once = row.status != MENTIONED and getattr(row, side) <= FEW
    return tag("li", Markup(" ").join(parts), class_="term muted" if once else "term")


def _places(view: View, side: str, words: str, hits: Sequence[Hit]) -> Markup:
    """A number a hit, each a link; the words around it are its title; many open on demand."""
    numbers = [
        tag(
            "a",
            str(number),
            class_="place",
            href=_href(view, side, hit),
            title="".join(_context(view, side, hit)),
            aria_label=f"{words}, place {number} {placed(view.side_name(side))}",
        )
        for number, hit in enumerate(hits, 1)
    ]
    shown, rest = numbers[:_PLACES_SHOWN], numbers[_PLACES_SHOWN:]
    return Markup(" ").join([*shown, *_more(len(rest), Markup(" ").join(rest))])
