"""The house, the worked example and the dependencies are those of the project."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement

from tests.docs.documents import blocks, rows, section
from tests.paths import ROOT
from tests.speech.sentences import attributed
from tests.test_house import HOUSE

CONTRIBUTING = "docs/contributing.md"
PYPROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
STATED = tomllib.loads(PYPROJECT)
GROUPS = {
    "The app": STATED["project"]["dependencies"],
    "The tests": STATED["dependency-groups"]["test"],
    "Locking": STATED["dependency-groups"]["lock"],
}
RELEASE = re.compile(r"\d[\w.]*, \d{4}-\d{2}-\d{2}")


# The house


def test_the_picture_shows_every_folder_in_its_order():
    (picture,) = blocks(section(CONTRIBUTING, "The house"), "text")
    shown = re.findall(r"^(\w\S*) {2,}\S", picture, re.M)
    assert shown == [f"{folder}/" if folder else "app.py" for folder in HOUSE]


# From a sentence to a test

EXAMPLE = section(CONTRIBUTING, "From a sentence to a test")
(TEST,) = blocks(EXAMPLE, "python")
CASE = re.search(r' +pytest\.param\(\s+"(.+)",\s+\["(.+)"\],\s+id=.+\s+\),\n', TEST)


def test_the_example_stands_in_the_tests_and_in_the_word_list():
    tests = [path.read_text("utf-8") for path in (ROOT / "tests" / "speech").glob("test_*.py")]
    assert any(CASE[0] in text and TEST.partition("def ")[2].strip() in text for text in tests)
    words = (ROOT / "analysis" / "language" / "reporting_verbs.toml").read_text("utf-8")
    (entry,) = blocks(EXAMPLE, "toml")
    assert entry.strip() in words.splitlines()


def test_the_example_s_sentence_is_read():
    sentence, content = CASE.groups()
    assert f'"{sentence}"' in EXAMPLE.partition("1. ")[0]
    assert [found[2] for found in attributed(sentence)] == [content]


# Dependencies


@pytest.mark.parametrize("group", GROUPS)
def test_every_direct_dependency_has_its_reason_licence_and_last_release(group):
    told = {cells[0].strip("`"): cells[1:] for cells in rows(section(CONTRIBUTING, group))}
    assert list(told) == [Requirement(line).name for line in GROUPS[group]], (
        "docs/contributing.md names other packages than pyproject.toml, or in another order"
    )
    for name, (reason, licence, release) in told.items():
        assert f"# {reason}\n" in PYPROJECT, f"{name}: pyproject.toml gives another reason"
        assert licence
        assert RELEASE.fullmatch(release), f"{name}: write VERSION, YEAR-MONTH-DAY"


def test_no_other_group_has_dependencies():
    assert set(STATED["dependency-groups"]) == {"test", "lock"}
