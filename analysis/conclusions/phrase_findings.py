"""What became of set phrases between two readouts, as findings."""

from collections.abc import Iterator

import pandas as pd

from analysis.comparison.counts import Row
from analysis.comparison.pair import Pair
from analysis.comparison.phrase_moves import NARROWED, TOPIC, WIDENED, Move, echoes, moves
from analysis.conclusions.finding import WORDING, Finding
from analysis.language.wording import listed, placed

SHOWN = 2  # phrases that moved, and as many that two leaders share


def wording_findings(pair: Pair) -> Iterator[Finding]:
    """What became of the weightiest phrases of both readouts; then those of two leaders in one."""
    moved = []
    for row in _weightiest(pair.phrases, "migration"):
        found = moves(row["occurrences"], pair.left, pair.right)
        told = [_move(pair, move) for move in found if _among_those_present(pair, move)]
        moved.append((told, row))
    # What changed in two ways says more than what changed in one.
    for told, row in sorted(moved, key=lambda one: -len(one[0])):
        if told:
            yield _phrase_finding(pair, row, listed(told))
    for row in _weightiest(pair.phrases, "echo"):
        for words in echoes_in_words(pair, row):
            yield _phrase_finding(pair, row, f"is used by two leaders: {words}")


def moves_in_words(pair: Pair, row: Row) -> list[str]:
    """What changed of a phrase from left to right: its topics, its speakers."""
    return [_move(pair, move) for move in moves(row["occurrences"], pair.left, pair.right)]


def echoes_in_words(pair: Pair, row: Row) -> list[str]:
    """Who uses a phrase beside whom, for each readout in which two leaders do."""
    sides = dict(zip((pair.left, pair.right), pair.names, strict=True))
    found = []
    for readout, speakers in echoes(row["occurrences"]).items():
        first, *others = (pair.called(speaker) for speaker in speakers)
        found.append(f"{first} first in the text {placed(sides[readout])}, also {listed(others)}")
    return found


def _among_those_present(pair: Pair, move: Move) -> bool:
    """Whether a move is no finding for this alone that somebody was not at both meetings."""
    here, there = (
        all(pair.took_part(one, other) for one in side)
        for side, other in zip((move.here, move.there), (pair.right, pair.left), strict=True)
    )
    return move.kind == TOPIC or (here and there)


def _weightiest(rows: pd.DataFrame, column: str) -> list[Row]:
    return list(rows[rows[column].notna()].head(SHOWN).to_dict("records"))


def _move(pair: Pair, move: Move) -> str:
    """ "narrows from both leaders in 2017 to Ann Ash in 2023", "moves from Trade to Peace".

    Where left and right are not two meetings in order, nothing moves: "stands with …".
    """
    sides = (move.here, move.there)
    topics = move.kind == TOPIC
    named = [
        ", ".join(pair.labels[one] for one in side)
        if topics
        else listed([pair.called(one) for one in side])
        for side in sides
    ]
    if topics and pair.in_order:
        return f"moves from {' to '.join(named)}"
    here, there = (f"{name} {placed(side)}" for name, side in zip(named, pair.names, strict=True))
    if not pair.in_order:
        return f"stands {'under' if topics else 'with'} {here}, {there}"
    verb = {NARROWED: "narrows", WIDENED: "widens"}.get(move.kind, "goes")
    return f"{verb} from {here} to {there}"


def _phrase_finding(pair: Pair, row: Row, told: str) -> Finding:
    phrase = str(row["phrase"])
    return Finding(WORDING, f"“{phrase}” {told}.", _places(pair, row), phrase=phrase)


def _places(pair: Pair, row: Row) -> str:
    """ "1 place in 2017; 2 places in 2023, 1 of them in narration"."""
    parts = []
    for readout, name in zip((pair.left, pair.right), pair.names, strict=True):
        here = [speakers for where, speakers, *_ in row["occurrences"] if where == readout]
        narrated = sum(not speakers for speakers in here)
        told = f", {narrated} of them outside statements" if narrated else ""
        parts.append(f"{len(here)} place{'s' if len(here) != 1 else ''} {placed(name)}{told}")
    return "; ".join(parts)
