"""The folder of readouts: read once, read anew where it has changed."""

import os

import pytest

from analysis import build
from library.folder import SEEDS as DEFAULT
from library.folder import current_library
from tests.paths import SEEDS

# Each test has a word of its own: what was built for the same content before is kept.
TEXT = "President Anna Bold and President Carl Dent met in Rome.\n\nBold said that {} is good.\n"


@pytest.fixture
def built(monkeypatch):
    """The names of the readouts of every set of tables that is built."""
    names = []

    def noted(readouts, faults):
        names.append([one.name for one in readouts])
        return build(readouts, faults)

    monkeypatch.setattr("library.folder.build", noted)
    return names


def statements():
    return list(current_library().tables["statements"]["text"])


def test_the_tables_are_built_once_for_what_the_files_hold(folder, built):
    (folder / "a.txt").write_text(TEXT.format("trade"))
    current_library()
    current_library()
    os.utime(folder / "a.txt", (1, 1))
    current_library()
    (folder / "a.txt").write_text(TEXT.format("trade"))
    current_library()
    assert built == [["a"]]


def test_a_changed_text_is_read_anew_though_its_size_stays(folder, built):
    (folder / "a.txt").write_text(TEXT.format("wool"))
    assert statements() == ["wool is good"]
    (folder / "a.txt").write_text(TEXT.format("salt"))
    os.utime(folder / "a.txt", (2, 2))
    assert statements() == ["salt is good"]
    assert built == [["a"], ["a"]]


def test_changed_notes_and_new_faults_are_read_anew(folder, built):
    (folder / "a.txt").write_text(TEXT.format("fish"))
    current_library()
    (folder / "a.toml").write_text('title = "A title"')
    titles = current_library().tables["readouts"]["title"]
    assert list(titles) == ["A title"]
    (folder / "b.txt").write_bytes(b"\xff\xfe")
    assert len(current_library().faults) == 1
    assert built == [["a"], ["a"], ["a"]]


def test_the_seeds_folder_is_the_default():
    assert DEFAULT == SEEDS
