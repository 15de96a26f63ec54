"""The examples run, and what can be asked for is named."""

import re

import pytest

import analysis
from analysis.comparison.filters import FILTERS
from analysis.comparison.sides import SIDES
from analysis.tables.dataframes import TAKEN
from server.data import FORMS
from tests.docs.documents import (
    DOCUMENTS,
    INLINE,
    blocks,
    commands,
    faults,
    first_names,
    run,
    section,
    with_seeds,
)

PYTHON = "docs/python.md"
CALL = re.compile(r"^(?:\.venv/bin/)?python3? -m analysis\b")


def test_every_example_of_the_command_line_runs(tmp_path):
    shown = {line for text in DOCUMENTS.values() for line in commands(text)}
    # `FILE...` stands for files.
    calls = [line for line in sorted(shown) if CALL.match(line) and "FILE" not in line]
    assert calls
    assert not faults(calls, cwd=with_seeds(tmp_path))


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """The folder in which the example in Python has run, and the lines that it printed."""
    folder = with_seeds(tmp_path_factory.mktemp("example"))
    (code,) = blocks(section(PYTHON, "From Python"), "python")
    (folder / "example.py").write_text(code, "utf-8")
    done = run(".venv/bin/python -W error example.py", cwd=folder)
    assert not done.returncode, done.stderr
    return folder, done.stdout.splitlines()


def test_the_example_in_python_runs(example):
    folder, (cited, *found) = example
    assert cited.startswith("outlet not stated, 2023-03-21, para ")
    assert any(line.startswith("New in 2023: Ukraine.") for line in found)
    assert (folder / "memo.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (folder / "ukraine.xlsx").stat().st_size


def test_the_readme_s_task_is_what_is_found(example):
    told = " ".join(section("README.md", "The first three minutes").split())
    (sentence,) = re.findall(r'"([^"]+\.)"', told)
    base = re.search(r"the base: (.+? in \d{4}), (\d+ of which .+?), (.+? in \d{4})\.", told)
    (line,) = [line for line in example[1] if line.startswith(sentence)]
    assert line.startswith(f"{sentence} {base[1]}, {base[2]}; {base[3]}")


def test_it_names_the_public_names_of_analysis():
    assert first_names(section(PYTHON, "Public names")) == analysis.__all__


def test_it_names_what_a_data_address_takes():
    told = INLINE.findall(section(PYTHON, "Data by address"))
    assert {*SIDES, *FILTERS, "columns"} <= set(told)
    assert {"/data/TABLE.csv", *(f".{form}" for form in FORMS[1:])} <= set(told)


def test_it_names_the_columns_that_a_page_adds():
    assert set(TAKEN) <= set(INLINE.findall(section(PYTHON, "Files from the pages")))
