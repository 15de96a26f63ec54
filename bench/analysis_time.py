"""How long the analysis takes beside the bare parse, and how time and memory grow with the text.

Ratios are paired: both are timed in turn, and the median of their ratios is shown. Run with one
thread (OMP_NUM_THREADS=1), as `make bench` does.
"""

import statistics
import sys
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from analysis import Readout, build, read_folder, readout_from_text
from analysis.language.parsing import language

SEEDS = Path(__file__).parents[1] / "seeds"
TURNS = 41


def seconds(action: Callable[[], object]) -> float:
    """How long `action` takes, in seconds."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def parse_text(readout: Readout) -> None:
    """The bare parse: the same components on the text as it is."""
    language()(readout.text)


def parse_paragraphs(readout: Readout) -> None:
    """The same components on the paragraphs, in batches."""
    spans = [part.span for part in readout.layout.paragraphs if not part.heading]
    list(language().pipe([readout.words(span) for span in spans]))


def beside_parse(readout: Readout, turns: int) -> tuple[str, float]:
    """The analysis beside both parses in words, and its median time in seconds."""
    turned = []
    for _ in range(turns):
        by_text, by_paragraph = (
            seconds(lambda parse=parse: parse(readout)) for parse in (parse_text, parse_paragraphs)
        )
        whole = seconds(lambda: build([readout]))
        turned.append((whole, whole / by_text, whole / by_paragraph))
    whole, by_text, by_paragraph = (
        statistics.median(column) for column in zip(*turned, strict=True)
    )
    words = f"{by_text:.2f} x the parse of the text, {by_paragraph:.2f} x that of its paragraphs"
    return words, whole


def peak_memory(readout: Readout) -> float:
    """Peak of the memory that Python gave to one analysis, in MiB."""
    tracemalloc.start()
    build([readout])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 2**20


def hostile_growth() -> None:
    """What ten times the text costs where one paragraph, line or blank never ends."""
    endless = {
        "blanks behind a town": lambda size: f"MOSCOW{' ' * size}x\n\nThe king spoke.",
        "one paragraph": lambda size: "The king said that trade is good. " * (size // 34),
        "no sentence's end": lambda size: "word " * (size // 5),
        "quotations that never close": lambda size: "He said “we " * (size // 12),
    }
    for name, text in endless.items():
        small, large = (
            seconds(lambda size=size, text=text: build([readout_from_text("long", text(size))]))
            for size in (4_000, 40_000)
        )
        print(f"{name}: 40,000 characters {large:.2f} s, {large / small:.0f} x those of 4,000")


def main() -> None:
    """Print the figures, a line each."""
    readouts, _ = read_folder(SEEDS)
    build(readouts)  # loads the model
    for readout in readouts:
        words, median = beside_parse(readout, TURNS)
        print(f"{readout.name}: {median * 1000:.0f} ms, {words}")
    body = "\n\n".join(readout.text for readout in readouts)
    times = defaultdict(list)
    for copies, turns in ((1, 20), (10, 5), (100, 1), (1, 20)):  # again, for the pace may drift
        text = "\n\n".join([body] * copies)
        long = readout_from_text("long", text)
        words, took = beside_parse(long, turns)
        times[copies].append(took)
        print(f"{copies:4} x both ({len(text):,} characters): {took:.2f} s, {words}")
        print(f"     peak {peak_memory(long):.0f} MiB")
    short, (long_one,) = statistics.mean(times[1]), times[100]
    print(f"growth: 100 x the text takes {long_one / short:.0f} x the time")
    hostile_growth()


if __name__ == "__main__":
    sys.exit(main())
