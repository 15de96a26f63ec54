"""Set phrases that moved between two readouts, or that two leaders share, as findings."""

from collections.abc import Iterator

import pandas as pd

from analysis.comparison.counts import Row
from analysis.comparison.pair import Pair
from analysis.comparison.phrase_moves import NARROWED, TOPIC, WIDENED, Move, echoes, moves
from analysis.conclusions.finding import WORDING, Finding
from analysis.language.wording import counted, listed, placed

SHOWN = 2  # phrases of each kind: those that moved, and those that two leaders share


def wording_findings(pair: Pair) -> Iterator[Finding]:
    """The weightiest phrases that moved, then the weightiest that two leaders of a readout use."""
    moved = []
    for row in _weightiest(pair.phrases, "migration"):
        found = moves(row["occurrences"], pair.left, pair.right)
        moved.append(([_in_words(pair, move) for move in found if _is_finding(pair, move)], row))
    # What changed in two ways says more than what changed in one.
    for changes, row in sorted(moved, key=lambda each: -len(each[0])):
        if changes:
            yield _phrase_finding(pair, row, listed(changes))
    for row in _weightiest(pair.phrases, "echo"):
        for echo in echoes_in_words(pair, row):
            yield _phrase_finding(pair, row, f"is used by two leaders: {echo}")


def moves_in_words(pair: Pair, row: Row) -> list[str]:
    """What changed of a phrase from left to right: its topics, its speakers."""
    return [_in_words(pair, move) for move in moves(row["occurrences"], pair.left, pair.right)]


def echoes_in_words(pair: Pair, row: Row) -> list[str]:
    """Which leaders use a phrase, for each readout in which two do."""
    names = dict(zip((pair.left, pair.right), pair.names, strict=True))
    parts = []
    for readout, speakers in echoes(row["occurrences"]).items():
        first, *others = (pair.called(speaker) for speaker in speakers)
        parts.append(f"{first} first in the text {placed(names[readout])}, also {listed(others)}")
    return parts


def _is_finding(pair: Pair, move: Move) -> bool:
    """Whether a move is more than the absence of somebody who was not at both meetings."""
    return move.kind == TOPIC or (
        all(pair.took_part(speaker, pair.right) for speaker in move.left)
        and all(pair.took_part(speaker, pair.left) for speaker in move.right)
    )


def _weightiest(rows: pd.DataFrame, column: str) -> list[Row]:
    return list(rows[rows[column].notna()].head(SHOWN).to_dict("records"))


def _in_words(pair: Pair, move: Move) -> str:
    """ "narrows from both leaders in 2017 to Ann Ash in 2023", "moves from Trade to Peace".

    Where it is not known that the left meeting was first, nothing moves: "stands with …".
    """
    topics = move.kind == TOPIC
    values = [
        ", ".join(pair.labels[topic] for topic in side)
        if topics
        else listed([pair.called(speaker) for speaker in side])
        for side in (move.left, move.right)
    ]
    if topics and pair.in_order:
        return f"moves from {' to '.join(values)}"
    left, right = (
        f"{value} {placed(name)}" for value, name in zip(values, pair.names, strict=True)
    )
    if not pair.in_order:
        return f"stands {'under' if topics else 'with'} {left}, {right}"
    verb = {NARROWED: "narrows", WIDENED: "widens"}.get(move.kind, "goes")
    return f"{verb} from {left} to {right}"


def _phrase_finding(pair: Pair, row: Row, change: str) -> Finding:
    phrase = str(row["phrase"])
    return Finding(WORDING, f"“{phrase}” {change}.", _base(pair, row), phrase=phrase)


def _base(pair: Pair, row: Row) -> str:
    """ "1 place in 2017; 2 places in 2023, 1 of them outside statements"."""
    parts = []
    for readout, name in zip((pair.left, pair.right), pair.names, strict=True):
        here = [speakers for where, speakers, *_ in row["occurrences"] if where == readout]
        narrated = sum(not speakers for speakers in here)
        outside = f", {narrated} of them outside statements" if narrated else ""
        parts.append(f"{counted(len(here), 'place')} {placed(name)}{outside}")
    return "; ".join(parts)
