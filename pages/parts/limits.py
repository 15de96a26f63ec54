"""Notes on what limits a comparison, for the pages with its numbers."""

from markupsafe import Markup

from analysis.comparison.meeting_order import participants_differ
from analysis.language.wording import listed, statements_in_words
from analysis.topics.codebook import OTHER
from pages.parts.elements import link, note, show, tag
from pages.visit.kept import kept
from pages.visit.view import View

_MOST_WITHOUT = 3  # statements that may have no topic where the codebook fits the readout


def codebook_fit(view: View) -> None:
    """A line for each readout that the codebook does not fit."""
    for line in unfit(view):
        show(line)


@kept
def unfit(view: View) -> tuple[Markup, ...]:
    """A line for each readout that the codebook does not fit, to be shown."""
    lines = []
    for side in view.sides:
        rows = view.statements[view.statements["side"] == side]
        without = sum(OTHER in topics for topics in rows["topics"])
        if without > _MOST_WITHOUT:
            counts = f"{without} of {statements_in_words(len(rows))}"
            reason = f"{view.side_name(side)}: {counts} match no topic of the "
            codebook = link(view.href("method") + "#codebook", "codebook")
            lines.append(tag("p", reason, codebook, ".", class_="note"))
    return tuple(lines)


def different_participants(view: View) -> None:
    """A note where different people met in the two readouts."""
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
