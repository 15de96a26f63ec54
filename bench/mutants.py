"""How many small changes of the program its tests notice: `make mutants`.

A fixed sample of changes, each made in a copy of the project, and the tests beside it run: those of
the folder or file of the same name, and those that import the changed file. Prints the share that
the tests notice, and every change that none does. A time-out counts as noticed.

Arguments: a file or folder to take the sample from (default: all), and its size.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path

from bench.forked_tests import Job, Selection, side_by_side, warm
from bench.mutations import Mutation, mutations

ROOT = Path(__file__).parents[1]
PARTS = ("analysis", "server", "pages/visit")
SAMPLE = 200
SIDE_BY_SIDE = 2
# Slower than this beside the unchanged program is an endless loop.
PATIENCE, LEAST_SECONDS = 4, 60
# A browser, and the documents' commands one by one: what these notice, others notice sooner.
SLOW = {"browser", "docs"}


def main(where: str = "", size: str = str(SAMPLE)) -> None:
    """Print the share that is noticed, and what is not."""
    with tempfile.TemporaryDirectory(prefix="summit-readouts-") as folder:
        copies = [copied(Path(folder) / str(number)) for number in range(SIDE_BY_SIDE)]
        chosen = sample(copies[0], where, int(size))
        tests = {one: beside(copies[0], one.file) for one in chosen}
        files = sorted({file for every in tests.values() for file in every})
        warm(copies[0], files)
        folders = sorted({str(Path(file).parent) for file in files})
        together = [tuple(one for one in files if str(Path(one).parent) == at) for at in folders]
        runs = side_by_side(copies, [Job(every) for every in together])
        seconds = {file: took for run in runs.values() for file, took in run.seconds.items()}
        failing = sorted({file for run in runs.values() for file in run.failed})
        print(f"Fail without a change, and are left out: {', '.join(failing) or 'none'}")
        jobs = {one: _job(one, set(tests[one]) - set(failing), seconds) for one in chosen}
        # The longest first, so that neither process waits long for the other's last.
        found = side_by_side(copies, sorted(jobs.values(), key=lambda job: -job.patience))
    told(chosen, {one: found[job].noticed for one, job in jobs.items()})


def _job(one: Mutation, tests: Iterable[str], seconds: Mapping[str, float]) -> Job:
    """The test of the same name first, then the quicker ones; and how long they may take."""
    name = f"test_{Path(one.file).stem}"
    took = {file: seconds.get(file, 0) for file in tests}
    order = sorted(took, key=lambda file: (Path(file).stem != name, took[file], file))
    return Job(tuple(order), one, LEAST_SECONDS + PATIENCE * sum(took.values()))


def told(chosen: Sequence[Mutation], noticed: Mapping[Mutation, bool]) -> None:
    """The result in words."""
    for one in sorted(chosen, key=lambda one: (one.file, one.line)):
        if not noticed[one]:
            print(f"{one.file}:{one.line}\n    - {_line(one.before)}\n    + {_line(one.after)}")
    for part in (*PARTS, ""):
        here = [noticed[one] for one in chosen if one.file.startswith(part)]
        if here:
            print(
                f"{part or 'all'}: {sum(here)} of {len(here)} noticed ({sum(here) / len(here):.0%})"
            )


def _line(code: str) -> str:
    words = " ".join(code.split())
    return words if len(words) <= 160 else f"{words[:160]}…"


def copied(folder: Path) -> Path:
    """A copy of the project: what git has of it, and what is about to be in it."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    for name in names.split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
            shutil.copymode(ROOT / name, folder / name)
    return folder


def sample(copy: Path, where: str, size: int) -> list[Mutation]:
    """The changes to try: of each part as many as it has of all, the first by their rank."""
    every = {part: _mutations(copy, part, where) for part in PARTS}
    # Up to each part's end, so that the rounded numbers add up to the size.
    ends = list(accumulate(map(len, every.values()), initial=0))
    places = [round(size * end / max(ends[-1], 1)) for end in ends]
    return [
        one
        for part, (begin, end) in zip(every.values(), pairwise(places), strict=True)
        for one in sorted(part, key=lambda one: one.rank)[: end - begin]
    ]


def _mutations(copy: Path, part: str, where: str) -> list[Mutation]:
    files = sorted((copy / part).rglob("*.py"))
    names = [file.relative_to(copy).as_posix() for file in files]
    here = [name for name in names if name.startswith(where)]
    return [one for name in here for one in mutations(name, (copy / name).read_bytes())]


@cache
def beside(copy: Path, file: str) -> Selection:
    """The test files of the folder of the same name, that of the name, and those that import it."""
    folder, module = Path(file).parent, file.removesuffix(".py").replace("/", ".")
    mine, name = copy / "tests" / folder.name, f"test_{Path(file).stem}"
    # The tests of pages take minutes: of a folder without one of its own, those that import it.
    wanted = {module} if mine.exists() else {module, module.rpartition(".")[0]}
    every = [path for path in (copy / "tests").rglob("test_*.py") if path.parent.name not in SLOW]
    return tuple(
        sorted(
            path.relative_to(copy).as_posix()
            for path in every
            if path.parent == mine or path.stem == name or wanted & _imported(path)
        )
    )


@cache
def _imported(path: Path) -> set[str]:
    """The modules that a test imports from, and the folders that they are in."""
    nodes = ast.walk(ast.parse(path.read_bytes()))
    from_imports = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    names = {node.module for node in from_imports} | {
        f"{node.module}.{alias.name}" for node in from_imports for alias in node.names
    }
    return names | {name.rpartition(".")[0] for name in names}


if __name__ == "__main__":
    main(*sys.argv[1:])
