"""Who raises what: topics of both readouts by other speakers, and what the reporter alone names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.raised_or_absent import BOTH, MENTIONED
from analysis.comparison.term_search import STATEMENT
from analysis.conclusions.raisers import raisers
from analysis.language.wording import capital, placed, statements_in_words
from analysis.topics.codebook import OTHER
from pages.parts.elements import heading, link, small, tag
from pages.parts.term_hits import hits_in_context, term_list
from pages.visit.kept import labels
from pages.visit.view import OTHER_SIDE, View, rows_of


@dataclass(frozen=True)
class Compared:
    """The view and its two tables of changes, each made once."""

    view: View

    @property
    def changes(self) -> pd.DataFrame:
        """The table `changes` of the pair."""
        return self.view.pair.changes

    @cached_property
    def topics(self) -> pd.DataFrame:
        """Its rows of all speakers, without what no topic fits."""
        rows = self.changes
        return rows[rows["speaker"].isna() & (rows["topic"] != OTHER)]

    @property
    def terms(self) -> pd.DataFrame:
        """The table `terms` of the pair."""
        return self.view.pair.terms


def other_raisers(compared: Compared) -> Iterator[Markup]:
    """The topics of both readouts that not the same speakers raise."""
    view, rows = compared.view, compared.changes
    yield heading("Raised by others")
    readouts = view.tables["readouts"]
    pair = readouts[readouts["readout"].isin(view.sides.values())]
    found = raisers(rows, pair, view.pair.names)
    if not found:
        shared = compared.topics["status"].eq(BOTH).any()
        yield small(
            "The topics of both readouts are raised by the same speakers."
            if shared
            else "No topic stands in both readouts."
        )
        return
    items = [
        tag(
            "div",
            tag("p", f"{labels()[one.topic]}: {one.sentence}.", class_="topic"),
            small(_differing(view, rows[rows["topic"] == one.topic])),
            class_="change muted" if one.muted else "change",
        )
        for one in found
    ]
    yield tag("div", *items, class_="prose")


def reporter_only(compared: Compared) -> Iterator[Markup]:
    """What no statement of either readout has, but the reporter's own words do."""
    view, topics, every = compared.view, compared.topics, compared.terms
    alone = [row.status == MENTIONED and not _in_statements(row) for row in rows_of(topics)]
    topics = topics[pd.Series(alone, index=topics.index, dtype=bool)]
    mentioned = every[every["status"] == MENTIONED]
    # A topic tells its own terms.
    told = set(topics["topic"])
    more = [row for row in rows_of(mentioned) if not told.issuperset(row.topics)]
    yield heading("Mentioned by the reporter only")
    if topics.empty and not more:
        yield small("Nothing: every topic and term that is named stands in a statement too.")
        return
    yield small("In no statement, but in narration, headings, the date line or the credit.")
    sections = [
        tag("section", heading(view.side_name(side), 3), *_reported(view, side, topics, more))
        for side in view.sides
    ]
    yield tag("div", *sections, class_="pair")


def _differing(view: View, rows: pd.DataFrame) -> Markup:
    """The speakers of one side alone, each with the statements that make the difference."""
    lines = []
    gone = rows[rows["speaker"].notna() & (rows["status"] != BOTH)]
    for row in sorted(rows_of(gone), key=lambda row: not row.left):
        side = "left" if row.left else "right"
        href = view.href("statements", topic=row.topic, leader=row.speaker, side=side)
        count = link(href, statements_in_words(getattr(row, side)))
        here, there = (placed(view.side_name(name)) for name in (side, OTHER_SIDE[side]))
        who = capital(view.called(row.speaker))
        lines.append(Markup("{}: {} {}, none {}").format(who, count, here, there))
    return Markup("<br>").join(lines)


def _in_statements(row: Any) -> bool:
    """Whether a topic's terms stand in statements that have four other topics."""
    return any(hit[-1] == STATEMENT for side in row.absence.values() for hit in side["hits"])


def _reported(view: View, side: str, topics: pd.DataFrame, more: Sequence[Any]) -> Sequence[Markup]:
    """One side's topics and terms that only the reporter names."""
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
    named = [row for row in more if getattr(row, side)]
    if named:
        items.append(small("Terms") + term_list(view, named, side))
    return items or [tag("p", "Nothing.")]
