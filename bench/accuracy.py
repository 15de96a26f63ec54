"""How well the program reads texts that were coded by hand and are not part of the project.

The texts lie in a folder of the caller's (`make accuracy TEXTS=folder`), as NAME.txt.
"""

import sys
from pathlib import Path
from typing import Any

from analysis import build
from analysis.comparison.links import alignment
from analysis.comparison.same_people import tables_of_pair
from analysis.comparison.sides import SIDES
from analysis.readout.input_files import read_files
from tests.gold.coded_texts import Shared, coding, misses, pairs, speakers, topics
from tests.gold.links import links, score

TOPIC_CODINGS = ("topics_first", "topics_again", "topics_other_coder", "topics_later")
STATEMENT_CODINGS = ("statements_ten_calls", "statements_twelve", "statements_sixteen")


def main(folder: str) -> None:
    """Print the agreement of the coders, then the program's figures and its misses."""
    _coders()
    codings = {name: coding(name) for name in (*STATEMENT_CODINGS, *TOPIC_CODINGS)}
    pairs_coded = coding("links_nine_pairs")
    names = {row["readout"] for rows in codings.values() for row in rows}
    names |= {pair[side] for pair in pairs_coded for side in SIDES}
    files = [file for file in sorted(Path(folder).rglob("*.txt")) if file.stem in names]
    print(f"{len(files)} of {len(names)} coded texts lie in {folder}")
    readouts, _ = read_files(files)
    tables = build(readouts).tables
    found = tables["statements"].to_dict("records")
    for name in STATEMENT_CODINGS:
        _statements(name, codings[name], found)
    here = {readout.name for readout in readouts}
    for pair in pairs_coded:
        left, right = (pair[side] for side in SIDES)
        if {left, right} <= here:
            same = tables_of_pair(tables, left, right)
            print(f"{left} and {right}: {score(links(alignment(same, left, right)), pair)}")
    for name in TOPIC_CODINGS:
        print(f"{name}: precision and recall by topic")
        _topics(topics(pairs(codings[name], found)))


def _coders() -> None:
    first = coding("topics_first")
    for name in ("topics_again", "topics_other_coder"):
        print(f"topics_first and {name}: {_in_words(topics(pairs(first, coding(name)))['all'])}")


def _statements(name: str, by_hand: list[dict[str, Any]], found: list[dict[str, Any]]) -> None:
    """The figures by kind of source, which stands in a text's name where it is a call's."""
    texts = {row["readout"] for row in by_hand}
    here = [row for row in found if row["readout"] in texts]
    for kind, members in sorted(_kinds(by_hand).items()):
        mine = [row for row in here if row["readout"] in members]
        coded = [row for row in by_hand if row["readout"] in members]
        print(f"{name}, {kind} ({len(members)} texts): {_in_words(speakers(coded, mine))}")
    for miss in misses(by_hand, here):
        print(f"  {miss}")


def _kinds(by_hand: list[dict[str, Any]]) -> dict[str, set[str]]:
    kinds: dict[str, set[str]] = {}
    for row in by_hand:
        for kind in ("all", row["kind"]):
            kinds.setdefault(kind, set()).add(row["readout"])
    return kinds


def _topics(by_topic: dict[str, Shared]) -> None:
    for topic, counts in by_topic.items():
        print(f"  {topic}: {_in_words(counts)}")


def _in_words(counts: Shared) -> str:
    return f"by hand {counts.by_hand}, given {counts.given}, both {counts.both}, F1 {counts.f1:.3f}"


if __name__ == "__main__":
    main(*sys.argv[1:])
