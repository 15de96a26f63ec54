"""The filters of a view in words, what they leave out, and the way back."""

from html import escape

from analysis.language.wording import cut_name, placed
from pages.parts.elements import link
from pages.visit.address import QUOTED
from pages.visit.kept import kept, labels
from pages.visit.view import View


def filters_in_words(view: View) -> str:
    """The filters that are set, in words."""
    query = view.query
    parts = {
        "topic": query.topic and labels()[query.topic],
        "attributed to": query.leader and view.called(query.leader),
        "mode": query.mode,
        "act": query.act,
        "occasion": query.occasion,
        "": query.side and placed(view.side_name(query.side)),
        "with the words": query.q and f"“{cut_name(query.q, QUOTED)}”",
    }
    return "; ".join(f"{name} {value}".strip() for name, value in parts.items() if value)


def clear(view: View) -> str:
    """A link to this page without filters."""
    return link(view.href(view.page, s=view.query.s, tags=view.query.tags), "Clear the filters")


@kept
def jointly(view: View) -> str:
    """What the filter by leader leaves out because several said it, ready HTML."""
    lines = [
        f"{count} more attributed to {escape(view.called(value))}: "
        + link(view.href_kept(view.page, leader=value, s=""), "show", f"show: {view.called(value)}")
        for value, count in view.jointly().items()
    ]
    return "".join(f'<p class="jointly">{line}</p>' for line in lines)
