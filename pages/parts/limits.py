"""What limits a comparison, said where its numbers stand."""

from markupsafe import Markup

from analysis.comparison.meeting_order import participants_differ
from analysis.language.wording import listed
from analysis.topics.codebook import OTHER
from pages.parts.elements import link, note, show, tag
from pages.visit.kept import kept
from pages.visit.view import View

_TOO_MANY = 3  # statements without a topic that a fitting codebook may leave


def codebook_fit(view: View) -> None:
    """A line for each readout that the codebook does not fit."""
    for line in unfit(view):
        show(line)


@kept
def unfit(view: View) -> tuple[Markup, ...]:
    """The lines."""
    lines = []
    for side in view.sides:
        rows = view.statements[view.statements["side"] == side]
        others = sum(OTHER in topics for topics in rows["topics"])
        if others > _TOO_MANY:
            told = f"{view.side_name(side)}: {others} of {len(rows)} statements have no topic: the "
            codebook = link(view.href("method") + "#codebook", "codebook")
            lines.append(tag("p", told, codebook, " does not fit this readout.", class_="note"))
    return tuple(lines)


def different_participants(view: View) -> None:
    """A sentence where the two readouts are of meetings of different people."""
    if sentence := _who_differ(view):
        show(note(sentence))


@kept
def _who_differ(view: View) -> str:
    readouts = view.tables["readouts"]
    if not participants_differ(readouts, view.query.left, view.query.right):
        return ""
    met = [
        f"{view.side_name(side)} {listed(view.readout(side)['participants'])}"
        for side in view.sides
    ]
    return f"Different participants: {'; '.join(met)}."
