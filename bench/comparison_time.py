"""How long the comparison of two readouts takes, once their tables are built.

All pairs of a folder, or every so-many-th where there are more than `MOST_PAIRS`; the longest
readouts are always among them.
"""

import statistics
import sys
import time
from collections.abc import Mapping
from itertools import combinations, islice
from pathlib import Path

from analysis import build_folder, codebook
from analysis.comparison.pair import Pair
from analysis.comparison.same_people import tables_of_pair
from analysis.conclusions.differences import findings
from analysis.conclusions.limits import comparability
from analysis.tables.dataframes import Tables

SEEDS = Path(__file__).parents[1] / "seeds"
MOST_PAIRS = 300
LONGEST = 8  # readouts of which all pairs are timed


def milliseconds(tables: Tables, names: tuple[str, str], labels: Mapping[str, str]) -> float:
    """Processor time of what the pages compute of a pair: tables, findings, limits."""
    start = time.process_time()
    pair = Pair(tables_of_pair(tables, *names), *names, labels)
    for table in (pair.alignment, pair.changes, pair.terms, pair.phrases):
        len(table)
    findings(pair)
    comparability(pair.tables, *names)
    return (time.process_time() - start) * 1000


def main(folder: str) -> None:
    """Print the figures of a folder of readouts."""
    tables = build_folder(folder).tables
    labels = {topic.id: topic.label for topic in codebook()}
    lengths = tables["readouts"].set_index("readout")["words"].sort_values(ascending=False)
    pairs = list(combinations(lengths.index, 2))
    step = len(pairs) // MOST_PAIRS + 1
    chosen = {*islice(pairs, 0, None, step), *combinations(lengths.index[:LONGEST], 2)}
    times = sorted(milliseconds(tables, pair, labels) for pair in sorted(chosen))
    print(
        f"{len(lengths)} readouts, {len(chosen)} of {len(pairs)} pairs compared: median "
        f"{statistics.median(times):.0f} ms, 19 in 20 under {times[len(times) * 19 // 20]:.0f} ms, "
        f"longest {times[-1]:.0f} ms"
    )


if __name__ == "__main__":
    main(*(sys.argv[1:] or [str(SEEDS)]))
