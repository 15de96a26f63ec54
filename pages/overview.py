"""The overview: what changed between the two readouts, who met, and what limits the comparison."""

from markupsafe import Markup

from inside_streamlit.first_screen import first_screen
from pages.parts.download_buttons import take_memo
from pages.parts.dumbbells import topic_panels
from pages.parts.elements import heading, show, tag
from pages.parts.findings import dek, further, leads, title
from pages.parts.guide import opening
from pages.parts.limits import codebook_fit, different_participants
from pages.parts.meetings import facts_table, meetings
from pages.visit.kept import kept_limits
from pages.visit.view import View, current


def page(view: View) -> None:
    """What changed beside who met, then the topics, then the limits with all facts."""
    opening(view.page, title(view), tag("p", dek(view), class_="dek"))
    different_participants(view)
    codebook_fit(view)
    cards = tag("div", meetings(view), class_="meetings")
    show(tag("div", tag("div", leads(view)), cards, class_="opening"))
    first_screen()
    if others := further(view):
        show(heading("Also different"), others)
    take_memo(view)
    if not view.pair.unread:
        topic_panels(view)
    _comparability(view)


def _comparability(view: View) -> None:
    limits = [tag("p", sentence, class_="prose") for sentence in kept_limits(view.pair)]
    show(heading("How far the two can be compared"), Markup().join(limits), facts_table(view))


page(current())
