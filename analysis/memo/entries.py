"""What the memo claims: each finding with its base, how firm it is, and what shows it.

A statement is cited by its number, a link to its place in the readout.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.comparison.filters import matches
from analysis.comparison.pair import Pair
from analysis.conclusions.absence_in_words import proof
from analysis.conclusions.differences import findings
from analysis.conclusions.finding import KINDS, Finding, recoded
from analysis.language.wording import placed
from analysis.memo.escaping import Ready, link
from analysis.memo.page_addresses import Place

Numbers = Mapping[str, int]  # a statement's id to its number

_SIDES = ("left", "right")


@dataclass(frozen=True)
class Claim:
    """A finding with what it rests on."""

    sentence: str
    notes: list[str]
    cited: Ready


def claims(pair: Pair, place: Place, numbers: Numbers) -> list[tuple[str, list[Claim]]]:
    """The findings by kind, the strongest first; a kind without any is left out."""
    found = findings(pair)
    grouped = [
        (kind, [_claim(pair, place, numbers, one) for one in found if one.kind == kind])
        for kind in KINDS
    ]
    return [(kind, told) for kind, told in grouped if told]


def cited(numbers: Numbers, ids: Sequence[str]) -> Ready:
    """The numbers of statements, each a link to its place (`Memo.addresses` has where that is)."""
    cites = (numbers[one] for one in ids)
    return Ready(" ".join(f"[\\[{number}\\]][{number}]" for number in cites))


def cited_places(pair: Pair, place: Place, numbers: Numbers, places: Iterable[Any]) -> list[str]:
    """Where a phrase stands: statements' numbers, or its places in the reporter's words."""
    return [_cited_place(pair, place, numbers, one) for one in places]


def _claim(pair: Pair, place: Place, numbers: Numbers, finding: Finding) -> Claim:
    """A finding with its base, how firm it is, the proof of absence, its statements."""
    notes = [finding.base, *_proofs(pair, finding)]
    if finding.recodings:
        notes.append(recoded(*finding.recodings))
    return Claim(finding.sentence, notes, _cited_for(pair, place, numbers, finding))


def _proofs(pair: Pair, finding: Finding) -> Iterator[str]:
    """For topics of one side alone: how they were looked for on the other."""
    if not finding.side or not finding.topics:
        return
    other = "right" if finding.side == "left" else "left"
    name = dict(zip(_SIDES, pair.names, strict=True))[other]
    rows = pair.changes
    for topic in finding.topics:
        (absence,) = rows.loc[(rows["topic"] == topic) & rows["speaker"].isna(), "absence"]
        yield f"{pair.labels[topic]}: {proof(absence[other], name)}"


def _cited_for(pair: Pair, place: Place, numbers: Numbers, finding: Finding) -> Ready:
    """The statements behind a finding; of a phrase its places outside statements too."""
    if finding.phrase:
        table = pair.phrases
        (places,) = table.loc[table["phrase"] == finding.phrase, "occurrences"]
        return Ready(" ".join(cited_places(pair, place, numbers, places)))
    rows = pair.statements
    chosen = {"leader": finding.speaker, "side": finding.side}
    passing = [matches(rows, {**chosen, "topic": one}) for one in finding.topics or ("",)]
    return cited(numbers, list(rows.loc[pd.concat(passing, axis="columns").any(axis=1), "id"]))


def _cited_place(pair: Pair, place: Place, numbers: Numbers, there: Any) -> str:
    for row in pair.by_id.values() if there.speakers else ():
        if row.readout == there.readout and row.start <= there.start and there.end <= row.end:
            return cited(numbers, [row.id])
    names = dict(zip(pair.sides.values(), pair.names, strict=False))
    outside = f"[outside statements {placed(names[there.readout])}]"
    return link(outside, place.statement(f"{there.readout}.{there.start}"))
