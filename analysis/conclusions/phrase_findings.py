"""Set phrases that moved between two readouts, or that two leaders share, as findings."""

from collections.abc import Iterator

import pandas as pd

from analysis.comparison.counts import Row
from analysis.comparison.pair import Pair
from analysis.comparison.phrase_moves import TOPIC, Move, echoes, moves
from analysis.conclusions.finding import WORDING, Finding
from analysis.language.wording import counted, listed, placed
from analysis.tables.dataframes import names_in
from analysis.topics.codebook import OTHER

SHOWN = 2  # phrases of each kind: those that moved, and those that two leaders share


def wording_findings(pair: Pair) -> Iterator[Finding]:
    """The weightiest phrases that moved, then the weightiest that two leaders of a readout use."""
    moved = []
    for row in _weightiest(pair.phrases, "migration"):
        found = moves(row["occurrences"], pair.left, pair.right)
        moved.append(([move for move in found if _is_finding(pair, move)], row))
    # What changed in two ways says more than what changed in one.
    for changes, row in sorted(moved, key=lambda each: -len(each[0])):
        if changes:
            yield _phrase_finding(pair, row, f": {_then_and_now(pair, row)}")
    for row in _weightiest(pair.phrases, "echo"):
        for echo in echoes_in_words(pair, row):
            yield _phrase_finding(pair, row, f" is used by two leaders: {echo}")


def moves_in_words(pair: Pair, row: Row) -> list[str]:
    """Who used a phrase and on what, then and now, if that changed; else nothing."""
    has_moved = moves(row["occurrences"], pair.left, pair.right)
    return [_then_and_now(pair, row)] if has_moved else []


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
    """The first phrases without a gap: around one, the same words may say something else."""
    whole = rows[rows[column].notna() & ~rows["phrase"].str.contains("…")]
    return list(whole.head(SHOWN).to_dict("records"))


def _then_and_now(pair: Pair, row: Row) -> str:
    """ "in 2017 both leaders, on Korean Peninsula; in 2023 Xi Jinping alone, on Ukraine"."""
    parts = []
    for readout, name in zip((pair.left, pair.right), pair.names, strict=True):
        here = [each for each in row["occurrences"] if each.readout == readout and each.speakers]
        who = dict.fromkeys(_called(pair, each.speaker) for each in here)
        topics = dict.fromkeys(
            pair.labels[topic] for each in here for topic in each.topics if topic != OTHER
        )
        on = f", on {listed(list(topics))}" if topics else ""
        parts.append(f"{placed(name)} {listed(list(who))}{on}")
    return "; ".join(parts)


def _called(pair: Pair, speaker: str) -> str:
    """ "both leaders", "Xi Jinping alone"."""
    return pair.called(speaker) if len(names_in(speaker)) > 1 else f"{pair.called(speaker)} alone"


def _phrase_finding(pair: Pair, row: Row, change: str) -> Finding:
    phrase = str(row["phrase"])
    return Finding(WORDING, f"“{phrase}”{change}.", _base(pair, row), phrase=phrase)


def _base(pair: Pair, row: Row) -> str:
    """ "1 passage in 2017; 2 passages in 2023, 1 of them outside statements"."""
    parts = []
    for readout, name in zip((pair.left, pair.right), pair.names, strict=True):
        here = [speakers for where, speakers, *_ in row["occurrences"] if where == readout]
        narrated = sum(not speakers for speakers in here)
        outside = f", {narrated} of them outside statements" if narrated else ""
        parts.append(f"{counted(len(here), 'passage')} {placed(name)}{outside}")
    return "; ".join(parts)
