"""A pair as a cited memo: the overview's findings, each with its base, its statements, its link.

One template makes the memo as Markdown; `documents` makes the other formats from that text, so that
all say the same. A number in brackets cites a statement and leads to its place in the readout.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from analysis.charts import topic_charts
from analysis.charts.account_dots import Account
from analysis.charts.dumbbell_panels import Panel
from analysis.charts.images import Captioned
from analysis.charts.palette import LIGHT
from analysis.comparison.filters import matches
from analysis.comparison.links import RELATED
from analysis.comparison.pair import Pair
from analysis.comparison.phrase_moves import Occurrence
from analysis.comparison.redline import (
    DELETED,
    INSERTED,
    MOVED_FROM,
    MOVED_TO,
    is_readable,
    redline,
)
from analysis.comparison.sides import STATUS_OF_ONLY
from analysis.conclusions.citation import citation, source
from analysis.conclusions.differences import nothing_found
from analysis.conclusions.facts import facts
from analysis.conclusions.limits import comparability
from analysis.conclusions.phrase_findings import echoes_in_words, moves_in_words
from analysis.language.wording import listed, placed
from analysis.memo.entries import Claim, cited, cited_places, claims
from analysis.memo.escaping import Ready, escaped, link
from analysis.memo.page_addresses import Place
from analysis.review.agreement import Apart, apart_together

Row = Mapping[Hashable, Any]

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    finalize=escaped,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
# The pieces of a redline in Markdown.
_MARKDOWN = {DELETED: "~~{}~~", INSERTED: "**{}**", MOVED_FROM: "~~_{}_~~", MOVED_TO: "**_{}_**"}


@dataclass(frozen=True)
class Memo:
    """What the template needs; each part is made when the template asks for it."""

    pair: Pair
    place: Place

    @cached_property
    def sides(self) -> dict[str, str]:
        """Side to readout."""
        return self.pair.sides

    @cached_property
    def names(self) -> list[str]:
        """What the sides are called in a sentence."""
        return [self.pair.name_of(side) for side in self.sides]

    @cached_property
    def readouts(self) -> list[Row]:
        """The sides' rows of the table of readouts."""
        rows = self.pair.tables["readouts"].set_index("readout", drop=False)
        return [rows.loc[readout].to_dict() for readout in self.sides.values()]

    @cached_property
    def statements(self) -> pd.DataFrame:
        """The pair's statements in reading order, with numbers over both sides."""
        rows = self.pair.statements
        return rows.assign(number=range(1, len(rows) + 1))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """A statement's id to its number."""
        rows = self.statements
        return dict(zip(rows["id"], rows["number"], strict=True))

    @property
    def title(self) -> str:
        """Who met, and when."""
        people = [listed(list(row["participants"])) for row in self.readouts]
        who = people[0] if len(set(people)) == 1 and people[0] else "Two readouts"
        return f"{who}: {' and '.join(self.names)}"

    @property
    def source(self) -> str:
        """What the memo is made from."""
        return source(self.readouts)

    @property
    def facts(self) -> list[list[str]]:
        """One row for each fact: its label, and its words for each account."""
        accounts = [facts(row) for row in self.readouts]
        labels = dict.fromkeys(label for account in accounts for label in account)
        return [[label, *(account.get(label, "") for account in accounts)] for label in labels]

    @property
    def reservations(self) -> list[str]:
        """What limits the comparison."""
        return comparability(self.pair.tables, self.pair.left, self.pair.right)

    @property
    def kinds(self) -> list[tuple[str, list[Claim]]]:
        """The findings by kind, the strongest first."""
        return claims(self.pair, self.place, self.numbers)

    @property
    def is_read(self) -> bool:
        """Whether both texts were read; else nothing in the memo compares them."""
        return not self.pair.unread

    @property
    def nothing_found(self) -> str:
        """The sentence that stands where there are no findings."""
        return nothing_found(self.pair)

    @property
    def addresses(self) -> list[tuple[int, Ready]]:
        """Each statement's number, and the address of its place."""
        return [(number, Ready(self.place.statement(id_))) for id_, number in self.numbers.items()]

    @property
    def has_topics(self) -> bool:
        """Whether any statement has a topic."""
        return self.is_read and not self.pair.topics.empty

    @property
    def topics_headline(self) -> str:
        """The headline of the charts."""
        return topic_charts.headline(self.pair)

    @property
    def topics_base(self) -> str:
        """The base of the charts."""
        return topic_charts.base(self.pair)

    @property
    def charts(self) -> list[Panel] | list[Account]:
        """A dumbbell for each speaker, or a chart for each account."""
        return topic_charts.topic_charts(self.pair)

    @property
    def topics(self) -> Iterator[list[str]]:
        """One row for each topic: its count and base on each side, its status, its statements."""
        rows = self.statements
        for row in self.pair.topics.to_dict("records"):
            ids = list(rows.loc[matches(rows, {"topic": str(row["topic"])}), "id"])
            counts = [
                f"{row[f'{side}_statements']} of {self.pair.base_of(side)}" for side in self.sides
            ]
            label = self.pair.labels[str(row["topic"])]
            yield [label, *counts, self._status(str(row["status"])), cited(self.numbers, ids)]

    @property
    def links(self) -> Iterator[dict[str, Any]]:
        """The linked statements, the closest first, with a redline where one can be read."""
        rows = self.pair.alignment
        linked = rows[rows["left"].notna() & rows["right"].notna()]
        statements = self.statements.set_index("id")
        for row in linked.sort_values("similarity", ascending=False, kind="stable").itertuples():
            linked_two = [statements.loc[str(identity)] for identity in (row.left, row.right)]
            left, right = (str(statement["text"]) for statement in linked_two)
            has_redline = row.status != RELATED and is_readable(left, right)
            yield {
                "who": [
                    self._who(statement, name)
                    for statement, name in zip(linked_two, self.names, strict=True)
                ],
                "status": f"{row.status}, {row.shared} of {row.content} content words shared",
                "texts": [_redline(left, right)] if has_redline else [left, right],
            }

    @property
    def phrases(self) -> Iterator[list[str]]:
        """One row for each phrase of both readouts or of two leaders: its places, its changes."""
        for row in self.pair.phrases.to_dict("records"):
            occurrences = row["occurrences"]
            changes = moves_in_words(self.pair, row) + echoes_in_words(self.pair, row)
            readouts = {each.readout for each in occurrences if each.speakers}
            if changes or len(readouts) > 1:
                cells = [self._cited_in(occurrences, readout) for readout in self.sides.values()]
                phrase = link(f"“{row['phrase']}”", self.place.phrase(str(row["phrase"])))
                yield [phrase, *cells, "; ".join(changes) or "unmoved"]

    @property
    def agreement(self) -> Apart:
        """The agreement with a hand coding of texts that no rule was written with."""
        return apart_together()

    @property
    def citations(self) -> Iterator[tuple[int, Ready]]:
        """Every statement's number, with its citation and address."""
        rows = self.pair.tables["readouts"].set_index("readout")
        for row in self.statements.to_dict("records"):
            words = escaped(citation(rows.loc[row["readout"]], row, ""))
            yield row["number"], Ready(f"{words}, <{self.place.statement(str(row['id']))}>")

    def _status(self, status: str) -> str:
        """A topic's status with a side's name: "both", "only in 2023"."""
        sides = {only: side for side, only in STATUS_OF_ONLY.items()}
        only_side = sides.get(status)
        return f"only {placed(self.pair.name_of(only_side))}" if only_side else status

    def _cited_in(self, occurrences: Sequence[Occurrence], readout: str) -> Ready:
        """The occurrences of a phrase in one readout, as citations."""
        here = [each for each in occurrences if each.readout == readout]
        return Ready(", ".join(cited_places(self.pair, self.place, self.numbers, here)) or "none")

    def _who(self, statement: Any, name: str) -> Ready:
        """ "Ann Ash in 2017 [3]"."""
        who = escaped(f"{self.pair.called(statement['speaker'])}, {name}")
        return Ready(f"{who} {cited(self.numbers, [statement.name])}")


def memo_in_markdown(pair: Pair, place: Place, *, with_pictures: bool = False) -> str:
    """The memo as Markdown; with pictures the charts stand in it as `figure:0`, `figure:1`."""
    template = _TEMPLATES.get_template("draft.md.jinja")
    return template.render(memo=Memo(pair, place), pictures=with_pictures, placed=placed)


def pictures(pair: Pair) -> list[Captioned]:
    """The charts of the memo, in the order of their numbers."""
    memo = Memo(pair, Place("", pair.left, pair.right))
    return [_picture(memo, chart) for chart in memo.charts]


def _picture(memo: Memo, chart: Panel | Account) -> Captioned:
    """A chart with the texts above and below it."""
    figure, base = chart.figure(LIGHT), memo.topics_base
    if isinstance(chart, Account):
        shown = dict(zip(memo.sides, memo.readouts, strict=True))[chart.side]
        return Captioned(figure, chart.title, base, source([shown]), chart.alt)
    owned = f"{chart.title}. {base}"
    return Captioned(figure, memo.topics_headline, owned, memo.source, chart.alt)


def _redline(left: str, right: str) -> Ready:
    pieces = redline(left, right)
    return Ready(
        " ".join(_MARKDOWN.get(piece.change, "{}").format(escaped(piece.text)) for piece in pieces)
    )
