"""What holds for the repository as a whole: its texts, its shape, its promises."""

import ast
import hashlib
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

SEEDS = {
    "2017-07-05_moscow.txt": "5619f7547aa38d10d6794755e788a6653ac63474c8926d3c148cae47c0234b05",
    "2023-03-21_moscow.txt": "3b1b2506c46969f048b7c6ccf992f28f2b8d63ccc9a0108741ae1679fd4e165b",
}

# A module of `analysis` imports only from those before it.
FLOW = [
    "agreement",
    "layout",
    "readout",
    "countries",
    "quotations",
    "parsing",
    "names",
    "lexicon",
    "noun_phrases",
    "subjects",
    "cues",
    "edges",
    "reporter",
    "complements",
    "stances",
    "contents",
    "nesting",
    "closing",
    "attribution",
    "given_names",
    "bodies",
    "persons",
    "people",
    "context",
    "descriptions",
    "speakers",
    "runs",
    "statements",
    "acts",
    "occasions",
    "topics",
    "dates",
    "time_patterns",
    "times",
    "normalization",
    "events",
    "extents",
    "mentions",
    "columns",
    "pair_columns",
    "tables",
    "tokens",
    "formats",
    "annotation",
    "rows",
    "build",
    "naming",
    "citation",
    "facts",
    "addresses",
    "alignment",
    "term_search",
    "changes",
    "proofs",
    "redline",
    "repeats",
    "phrases",
    "texts",
    "migration",
    "wording",
    "concordance",
    "comparability",
    "leaders",
    "compare",
    "selection",
    "pair",
    "wording_findings",
    "findings",
    "comparison",
    "drawing",
    "timelines",
    "dumbbells",
    "charts",
    "panels",
    "marks",
    "figures",
    "markdown",
    "claims",
    "brief",
    "documents",
]
# A module of `server` imports only from those before it; the routes for data know the pages.
SERVER_FLOW = [
    "log",
    "clients",
    "settings",
    "answers",
    "shell",
    "headers",
    "session",
    "identity",
    "loopback",
    "origin",
    "sockets",
    "signin",
    "gate",
    "stack",
    "errors",
]
DATA = {"data"}
# The public names and the command line stand outside of the flow.
ENTRANCES = {"__init__", "__main__"}
NO_STEP = {"utils", "helpers", "common", "core"}

MACHINE_PATH = re.compile(r"(?<![\w.:/-])/(?:home|root|work|Users)/\w")
REGISTRY_HOST = re.compile(r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org)\b")
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)(?P<rest>.*(?:\n +--hash=.*)+)", re.M)


@pytest.mark.parametrize("name", SEEDS)
def test_the_seeds_are_untouched(name):
    assert hashlib.sha256((ROOT / "seeds" / name).read_bytes()).hexdigest() == SEEDS[name]


# One way only


def analysis_modules():
    return {path.stem: path for path in (ROOT / "analysis").glob("*.py")}


def imports(path):
    """Every module or name that a file of `analysis` imports, dotted."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(filter(None, ["analysis" if node.level else "", node.module]))
            yield from (f"{base}.{alias.name}" for alias in node.names)


def steps_imported(path):
    """The parts of `analysis` that a file imports; `analysis` itself where it names no module."""
    parts = [name.split(".") for name in imports(path) if name.split(".")[0] == "analysis"]
    return {part[1] if part[1:] and part[1] in analysis_modules() else "analysis" for part in parts}


def test_the_flow_names_every_module_of_analysis():
    assert sorted(FLOW) == sorted(analysis_modules().keys() - ENTRANCES)


@pytest.mark.parametrize("step", FLOW)
def test_a_step_imports_only_from_those_before_it(step):
    assert steps_imported(analysis_modules()[step]) <= set(FLOW[: FLOW.index(step)])


def test_analysis_does_not_know_the_pages():
    for path in analysis_modules().values():
        roots = {name.split(".")[0] for name in imports(path)}
        assert not roots & {"streamlit", "pages", "app"}, path.name


def server_modules():
    return {path.stem: path for path in (ROOT / "server").glob("*.py")}


def test_the_server_s_flow_names_every_module_of_it():
    assert sorted(SERVER_FLOW) == sorted(server_modules().keys() - {"__init__"} - DATA)


@pytest.mark.parametrize("module", SERVER_FLOW)
def test_a_module_of_the_server_imports_only_from_those_before_it(module):
    named = [name.split(".") for name in imports(server_modules()[module])]
    assert not {parts[0] for parts in named} & {"pages", "app", "analysis"}
    steps = {parts[1] for parts in named if parts[0] == "server"}
    assert steps <= set(SERVER_FLOW[: SERVER_FLOW.index(module)])


def test_the_pages_know_the_server_s_log_and_who_is_signed_in_and_nothing_else():
    for path in (ROOT / "pages").glob("*.py"):
        named = [name.split(".") for name in imports(path)]
        known = {parts[1] for parts in named if parts[0] == "server"}
        assert known <= {"log", "identity"}, path.name


def test_a_module_says_which_step_it_is():
    assert not {path.stem for path in tracked_files()} & NO_STEP


# Nothing of the machine that it was made on


def tracked_files():
    """The files of the repository, and those about to be: what git does not ignore."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    return [path for name in names.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY_HOST], ids=["path", "registry"])
def test_no_file_names_a_machine(pattern):
    texts = {path.name: path.read_text("utf-8", errors="replace") for path in tracked_files()}
    assert "pyproject.toml" in texts
    assert not {name: hit[0] for name, text in texts.items() if (hit := pattern.search(text))}


# Dependencies


def locked(name):
    """Package -> version, of those that a locked file pins with hashes."""
    pins = PINNED.finditer((ROOT / name).read_text("utf-8"))
    return {canonicalize_name(pin["name"]): pin["version"] for pin in pins}


@pytest.mark.parametrize(
    ("file", "stated"),
    [
        ("requirements.txt", PYPROJECT["project"]["dependencies"]),
        ("requirements-test.txt", PYPROJECT["project"]["dependencies"]),
        ("requirements-test.txt", PYPROJECT["dependency-groups"]["test"]),
    ],
)
def test_what_is_stated_is_locked(file, stated):
    pins = locked(file)
    for requirement in map(Requirement, stated):
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)])


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-test.txt"])
def test_a_locked_file_is_whole(file):
    text = (ROOT / file).read_text("utf-8")
    assert len(PINNED.findall(text)) == len(re.findall(r"^\w", text, re.M))
    assert "://" not in text
    assert "make lock" in text.splitlines()[1]


def test_the_tests_run_on_the_versions_that_the_app_runs_on():
    assert locked("requirements.txt").items() <= locked("requirements-test.txt").items()


# CI


def test_ci_calls_make_test_and_nothing_else(tmp_path):
    stub = tmp_path / "make"
    stub.write_text(f'#!{shutil.which("bash")}\necho "$PWD: make $*"\n')
    stub.chmod(0o755)
    # With nothing else on the path, another program would not be found.
    (tmp_path / "dirname").symlink_to(shutil.which("dirname"))
    done = subprocess.run(
        [shutil.which("bash"), str(ROOT / ".ci" / "run")],
        cwd=tmp_path,
        env={"PATH": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{ROOT}: make test\n", "")
