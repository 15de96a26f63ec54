"""How long the analysis takes beside the bare parse, and how time and memory grow with the text.

Ratios are paired: both are timed in turn, and the median of their ratios is shown. Run with one
thread (OMP_NUM_THREADS=1), as `make bench` does.
"""

import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from analysis import Readout, build, read_folder, readout_from_text
from analysis.parsing import language

SEEDS = Path(__file__).parents[1] / "seeds"
TURNS = 15


def seconds(action: Callable[[], object]) -> float:
    """How long `action` takes, in seconds."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def bare_parse(readout: Readout) -> None:
    """The same components on the same paragraphs, and nothing else."""
    spans = [part.span for part in readout.layout.paragraphs if not part.heading]
    list(language().pipe([readout.words(span) for span in spans]))


def ratio_to_parse(readout: Readout, turns: int) -> tuple[float, float]:
    """Median of (all of the analysis / bare parse), and median seconds of the analysis."""
    pairs = []
    for _ in range(turns):
        parse = seconds(lambda: bare_parse(readout))
        pairs.append((seconds(lambda: build([readout])), parse))
    ratios = [whole / parse for whole, parse in pairs]
    return statistics.median(ratios), statistics.median(whole for whole, _ in pairs)


def peak_memory(readout: Readout) -> float:
    """Peak of the memory that Python gave to one analysis, in MiB."""
    tracemalloc.start()
    build([readout])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 2**20


def main() -> None:
    """Print the figures, a line each."""
    readouts, _ = read_folder(SEEDS)
    build(readouts)  # loads the model
    for readout in readouts:
        ratio, median = ratio_to_parse(readout, TURNS)
        print(f"{readout.name}: analysis {ratio:.2f} x bare parse, {median * 1000:.0f} ms")
    body = "\n\n".join(readout.text for readout in readouts)
    times = {}
    for copies in (1, 10, 100):
        text = "\n\n".join([body] * copies)
        long = readout_from_text("long", text)
        turns = 5 if copies < 100 else 1
        ratio, times[copies] = ratio_to_parse(long, turns)
        print(
            f"{copies:4} x the text ({len(text):,} characters): {times[copies]:.2f} s, "
            f"{ratio:.2f} x bare parse, peak {peak_memory(long):.0f} MiB"
        )
    print(f"growth: 100 x the text takes {times[100] / times[1]:.0f} x the time")


if __name__ == "__main__":
    sys.exit(main())
