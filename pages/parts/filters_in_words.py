"""The filters of a view in words, a link to clear them, and the statements of several leaders."""

from markupsafe import Markup

from analysis.language.wording import cut_name, placed
from analysis.tables.columns import STATEMENTS
from pages.parts.elements import link, tag
from pages.visit.address import QUOTED
from pages.visit.kept import kept, labels
from pages.visit.view import View


def filters_in_words(view: View) -> str:
    """The filters that are set, in words."""
    query = view.query
    parts = {
        "topic": query.topic and labels()[query.topic],
        "attributed to": query.leader and view.called(query.leader),
        _asked("mode"): query.mode,
        _asked("act"): query.act,
        _asked("occasion"): query.occasion,
        "": query.side and placed(view.side_name(query.side)),
        "with the words": query.q and f"“{cut_name(query.q, QUOTED)}”",
    }
    return "; ".join(f"{name} {value}".strip() for name, value in parts.items() if value)


def _asked(name: str) -> str:
    """A column's label inside a line: "quoted?", "when said:"."""
    label = STATEMENTS[name].label
    return f"{label[:1].lower()}{label[1:]}{'' if label.endswith('?') else ':'}"


def clear(view: View) -> Markup:
    """A link to this page without filters."""
    return link(view.href(view.page, s=view.query.s, tags=view.query.tags), "Clear the filters")


@kept
def jointly(view: View) -> Markup:
    """The statements of several that the filter by leader leaves out, with links to them."""
    lines = []
    for value, count in view.jointly().items():
        name = view.called(value)
        href = view.href_kept(view.page, leader=value, s="")
        shown = link(href, "show", f"show: {name}")
        lines.append(tag("p", f"{count} more attributed to {name}: ", shown, class_="jointly"))
    return Markup().join(lines)
