"""The charts of a pair's topics by speaker, with their headline and base in words.

A dumbbell sets two meetings of the same people against each other. Where others met, or where a
readout stands alone, each account has a chart of its own.
"""

from analysis.charts.account_dots import Account, accounts
from analysis.charts.dumbbell_panels import Panel, panels
from analysis.comparison.meeting_order import participants_differ
from analysis.comparison.pair import Pair
from analysis.comparison.raised_or_absent import BOTH
from analysis.comparison.sides import LEFT, RIGHT
from analysis.language.wording import listed, placed, statements_in_words
from analysis.tables.dataframes import names_in
from analysis.topics.codebook import OTHER

_MOST_NAMED = 3  # topics that the headline names
_JOINT = "What several say together is counted apart and not added to theirs. "
_NO_ROW = "A topic without a statement has no row. A statement has one to four topics."


def topic_charts(pair: Pair) -> list[Panel] | list[Account]:
    """A dumbbell for each speaker; or a chart for each account."""
    return accounts(pair) if _by_account(pair) else panels(pair)


def headline(pair: Pair) -> str:
    """How many topics both readouts share, and which most."""
    rows = pair.topics
    of_codebook = rows[rows["topic"] != OTHER]
    shared = of_codebook[of_codebook["status"] == BOTH]["topic"]
    if pair.left == pair.right or of_codebook.empty:
        return "Topics by leader"
    if shared.empty:
        return "No topic is raised in both readouts"
    most = listed([pair.labels[topic] for topic in shared[:_MOST_NAMED]])
    counted = f"{len(shared)} of {len(of_codebook)} topics appear in both readouts"
    return f"{counted}{', most often' if len(shared) > _MOST_NAMED else ':'} {most}"


def base(pair: Pair) -> str:
    """What is counted, and what the marks mean."""
    joint = _JOINT if any(len(names_in(speaker)) > 1 for speaker in pair.speakers) else ""
    counts = listed(
        [
            f"{statements_in_words(pair.base_of(side))} {placed(pair.name_of(side))}"
            for side in pair.sides
        ]
    )
    if _by_account(pair):
        return f"Statements per topic and speaker, of {counts}. {joint}{_NO_ROW}"
    ends = f"Ring: {pair.name_of(LEFT)}, filled: {pair.name_of(RIGHT)}. "
    return f"Statements per topic, of {counts}. {ends}{joint}{_NO_ROW}"


def _by_account(pair: Pair) -> bool:
    """Whether a dumbbell would set against each other what was no meeting of the same people."""
    alone = pair.left == pair.right
    return alone or participants_differ(pair.tables["readouts"], pair.left, pair.right)
