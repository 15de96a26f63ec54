"""Hits of terms in a text: each in the words around it, or as a number, and a link to its place."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from analysis.comparison.raised_or_absent import MENTIONED
from analysis.language.wording import placed
from pages.parts.elements import link
from pages.visit.view import View

_AROUND = 56  # characters of the text on either side of a hit
_SHOWN = 3  # hits of a topic that stand open
_PLACES_SHOWN = 6  # hits of a term
_TERMS_SHOWN = 16  # terms of a list
FEW = 1  # statements; a difference of so few is muted and comes last
OTHER_SIDE = {"left": "right", "right": "left"}

Hit = Sequence[Any]  # term, words, start, end, where: as in the tables


def hits_in_context(view: View, side: str, hits: Sequence[Hit]) -> str:
    """Each hit in the words around it; many open on demand."""
    items = [_hit(view, side, hit) for hit in hits]
    shown, rest = items[:_SHOWN], items[_SHOWN:]
    if not items:
        return ""
    more = _more(len(rest), f"<ul>{''.join(rest)}</ul>")
    return f'<div class="hits"><ul>{"".join(shown)}</ul>{more}</div>'


def _more(count: int, content: str) -> str:
    """What opens on demand; nothing where it holds nothing."""
    return f"<details><summary>{count} more</summary>{content}</details>" if count else ""


def _hit(view: View, side: str, hit: Hit) -> str:
    before, words, after = _context(view, side, hit)
    return (
        f"<li>{escape(before)}{link(_href(view, side, hit), words)}{escape(after)} "
        f'<span class="cue">{escape(str(hit[-1]))}</span></li>'
    )


def _href(view: View, side: str, hit: Hit) -> str:
    return view.href_kept("side_by_side", s=f"{view.sides[side]}.{hit[2]}")


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


def term_list(view: View, rows: Sequence[Any], side: str) -> str:
    items = [_term(view, row, side) for row in rows]
    shown, rest = items[:_TERMS_SHOWN], items[_TERMS_SHOWN:]
    return f"{_list(shown)}{_more(len(rest), _list(rest))}"


def _list(items: Iterable[str]) -> str:
    return f'<ul class="terms">{"".join(items)}</ul>'


def _term(view: View, row: Any, side: str) -> str:
    """A term's words with a number for each place; behind it those of the other side."""
    other = OTHER_SIDE[side]
    words = ", ".join(row.words)
    places = _places(view, side, words, getattr(row, f"{side}_hits"))
    if other in view.sides and row.status != MENTIONED and getattr(row, other):
        numbers = _places(view, other, words, getattr(row, f"{other}_hits"))
        places += f' <span class="cue">{escape(placed(view.side_name(other)))}</span> {numbers}'
    once = " muted" if row.status != MENTIONED and getattr(row, side) <= FEW else ""
    return f'<li class="term{once}">{escape(words)} {places}</li>'


def _places(view: View, side: str, words: str, hits: Sequence[Hit]) -> str:
    """A number a hit, each a link; the words around it are its title; many open on demand."""
    numbers = [
        f'<a class="place" href="{escape(_href(view, side, hit))}" '
        f'title="{escape("".join(_context(view, side, hit)))}" '
        f'aria-label="{escape(f"{words}, place {number} {placed(view.side_name(side))}")}">'
        f"{number}</a>"
        for number, hit in enumerate(hits, 1)
    ]
    shown, rest = numbers[:_PLACES_SHOWN], numbers[_PLACES_SHOWN:]
    return f"{' '.join(shown)} {_more(len(rest), ' '.join(rest))}".rstrip()
