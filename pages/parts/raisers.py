"""Topics that different speakers raise, and topics and terms that only the reporter mentions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.raised_or_absent import BOTH, MENTIONED
from analysis.comparison.sides import LEFT, OTHER_SIDE, RIGHT
from analysis.comparison.term_search import STATEMENT
from analysis.conclusions.raisers import raisers
from analysis.language.wording import capital, placed, statements_in_words
from analysis.topics.codebook import OTHER
from pages.parts.elements import heading, link, small, tag
from pages.parts.term_hits import hits_in_context, term_list
from pages.visit.kept import labels
from pages.visit.view import View, rows_of


@dataclass(frozen=True)
class Compared:
    """A view with the tables of what its two readouts raise."""

    view: View

    @property
    def changes(self) -> pd.DataFrame:
        """The table `changes` of the pair."""
        return self.view.pair.changes

    @cached_property
    def topics(self) -> pd.DataFrame:
        """The rows of `changes` for all speakers together, without "other"."""
        rows = self.changes
        return rows[rows["speaker"].isna() & (rows["topic"] != OTHER)]

    @property
    def terms(self) -> pd.DataFrame:
        """The table `terms` of the pair."""
        return self.view.pair.terms


def other_raisers(compared: Compared) -> Iterator[Markup]:
    """The topics of both readouts that different speakers raise."""
    view, rows = compared.view, compared.changes
    yield heading(f"Who raised it, {'then and now' if view.pair.in_order else 'on each side'}")
    readouts = view.tables["readouts"]
    pair = readouts[readouts["readout"].isin(view.sides.values())]
    found = raisers(rows, pair, view.pair.names)
    if not found:
        shared = compared.topics["status"].eq(BOTH).any()
        yield small(
            "The topics of both readouts are raised by the same speakers."
            if shared
            else "No topic appears in both readouts."
        )
        return
    items = [
        tag(
            "div",
            tag("p", f"{labels()[raised.topic]}: {raised.sentence}.", class_="topic"),
            small(_one_sided_speakers(view, rows[rows["topic"] == raised.topic])),
            class_="change muted" if raised.muted else "change",
        )
        for raised in found
    ]
    yield tag("div", *items, class_="prose")


def reporter_only(compared: Compared) -> Iterator[Markup]:
    """The topics and terms that only words outside of statements have."""
    view, topics, terms = compared.view, compared.topics, compared.terms
    alone = [row.status == MENTIONED and not _in_statements(row) for row in rows_of(topics)]
    topics = topics[pd.Series(alone, index=topics.index, dtype=bool)]
    mentioned = terms[terms["status"] == MENTIONED]
    # The terms of these topics are shown with the topics.
    shown = set(topics["topic"])
    more = [row for row in rows_of(mentioned) if not shown.issuperset(row.topics)]
    yield heading("Mentioned by the reporter only")
    if topics.empty and not more:
        yield small("Nothing: every topic and term that is named appears in a statement too.")
        return
    yield small("In no statement, but in narration, headings, the date line or the credit.")
    sections = [
        tag("section", heading(view.side_name(side), 3), *_reported(view, side, topics, more))
        for side in view.sides
    ]
    yield tag("div", *sections, class_="pair")


def _one_sided_speakers(view: View, rows: pd.DataFrame) -> Markup:
    """The speakers who raise a topic on one side only, with their statements."""
    lines = []
    one_sided = rows[rows["speaker"].notna() & (rows["status"] != BOTH)]
    for row in sorted(rows_of(one_sided), key=lambda row: not row.left):
        side = LEFT if row.left else RIGHT
        href = view.href("statements", topic=row.topic, leader=row.speaker, side=side)
        count = link(href, statements_in_words(getattr(row, side)))
        here, there = (placed(view.side_name(name)) for name in (side, OTHER_SIDE[side]))
        who = capital(view.called(row.speaker))
        lines.append(Markup("{}: {} {}, none {}").format(who, count, here, there))
    return Markup("<br>").join(lines)


def _in_statements(row: Any) -> bool:
    """Whether statements have a topic's terms, though not the topic: they have four others."""
    return any(hit[-1] == STATEMENT for side in row.absence.values() for hit in side["hits"])


def _reported(view: View, side: str, topics: pd.DataFrame, more: Sequence[Any]) -> Sequence[Markup]:
    """One side's topics and terms that only the reporter mentions."""
    items = [
        tag(
            "div",
            tag("p", labels()[row.topic], class_="topic"),
            hits_in_context(view, side, row.absence[side]["hits"]),
            class_="change",
        )
        for row in rows_of(topics)
        if row.absence[side]["hits"]
    ]
    terms = [row for row in more if getattr(row, side)]
    if terms:
        items.append(small("Terms") + term_list(view, terms, side))
    return items or [tag("p", "Nothing.")]
