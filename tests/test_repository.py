"""What holds for the repository as a whole: its texts, its shape, its promises."""

import hashlib
import re
import shutil
import subprocess
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.paths import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

SEEDS = {
    "2017-07-05_moscow.txt": "5619f7547aa38d10d6794755e788a6653ac63474c8926d3c148cae47c0234b05",
    "2023-03-21_moscow.txt": "3b1b2506c46969f048b7c6ccf992f28f2b8d63ccc9a0108741ae1679fd4e165b",
}

MACHINE_PATH = re.compile(r"(?<![\w.:/-])/(?:home|root|work|Users)/\w")
REGISTRY_HOST = re.compile(r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org)\b")
PINNED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)(?P<rest>.*(?:\n +--hash=.*)+)", re.M)


@pytest.mark.parametrize("name", SEEDS)
def test_the_seeds_are_untouched(name):
    assert hashlib.sha256((ROOT / "seeds" / name).read_bytes()).hexdigest() == SEEDS[name]


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
