"""The findings as the memo has them: each with its base, its proof and its cited statements.

A statement is cited by its number, which leads to its place in the readout.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.comparison.filters import matches
from analysis.comparison.pair import Pair
from analysis.comparison.phrase_moves import Occurrence
from analysis.comparison.sides import OTHER_SIDE
from analysis.conclusions.absence_in_words import proof
from analysis.conclusions.differences import findings
from analysis.conclusions.finding import KINDS, Finding, resting
from analysis.language.wording import placed
from analysis.memo.escaping import Ready, link
from analysis.memo.page_addresses import Place
from analysis.tables.place_ids import place_id

Numbers = Mapping[str, int]  # a statement's id to its number


@dataclass(frozen=True)
class Claim:
    """A finding with notes on what it rests on, and its cited statements."""

    sentence: str
    notes: list[str]
    cited: Ready


def claims(pair: Pair, place: Place, numbers: Numbers) -> list[tuple[str, list[Claim]]]:
    """The findings by kind, the strongest first; a kind without any is left out."""
    every = findings(pair)
    by_kind = [
        (kind, [_claim(pair, place, numbers, finding) for finding in every if finding.kind == kind])
        for kind in KINDS
    ]
    return [(kind, of_kind) for kind, of_kind in by_kind if of_kind]


def cited(numbers: Numbers, ids: Sequence[str]) -> Ready:
    """The numbers of statements, each a link to its place (`Memo.addresses` has where that is)."""
    cited_numbers = (numbers[identity] for identity in ids)
    return Ready(" ".join(f"[\\[{number}\\]][{number}]" for number in cited_numbers))


def cited_places(
    pair: Pair, place: Place, numbers: Numbers, occurrences: Iterable[Occurrence]
) -> list[str]:
    """Where a phrase stands: statements' numbers, or links to places outside of statements."""
    return [_cited_place(pair, place, numbers, occurrence) for occurrence in occurrences]


def _claim(pair: Pair, place: Place, numbers: Numbers, finding: Finding) -> Claim:
    """A finding with its base, its proofs, what it depends on, and its statements."""
    notes = [finding.base, *_proofs(pair, finding)]
    if finding.rests_on:
        notes.append(resting(*finding.rests_on))
    return Claim(finding.sentence, notes, _cited_for(pair, place, numbers, finding))


def _proofs(pair: Pair, finding: Finding) -> Iterator[str]:
    """For topics that one side alone has: the search for them on the other side."""
    if not finding.side or not finding.topics:
        return
    other = OTHER_SIDE[finding.side]
    for topic in finding.topics:
        searched = pair.absences[topic][other]
        yield f"{pair.labels[topic]}: {proof(searched, pair.name_of(other))}"


def _cited_for(pair: Pair, place: Place, numbers: Numbers, finding: Finding) -> Ready:
    """The statements behind a finding; of a phrase its places outside statements too."""
    if finding.phrase:
        table = pair.phrases
        (occurrences,) = table.loc[table["phrase"] == finding.phrase, "occurrences"]
        return Ready(" ".join(cited_places(pair, place, numbers, occurrences)))
    if finding.evidence:
        return cited(numbers, finding.evidence)
    rows = pair.statements
    chosen = {"leader": finding.speaker, "side": finding.side}
    passing = [matches(rows, {**chosen, "topic": topic}) for topic in finding.topics or ("",)]
    return cited(numbers, list(rows.loc[pd.concat(passing, axis="columns").any(axis=1), "id"]))


def _cited_place(pair: Pair, place: Place, numbers: Numbers, occurrence: Occurrence) -> str:
    readout, start, end = occurrence.readout, occurrence.start, occurrence.end
    for row in pair.by_id.values() if occurrence.speakers else ():
        if row.readout == readout and row.start <= start and end <= row.end:
            return cited(numbers, [row.id])
    (side,) = (side for side, name in pair.sides.items() if name == readout)
    outside = f"[outside statements {placed(pair.name_of(side))}]"
    return link(outside, place.statement(place_id(readout, start)))
