"""Readouts: files in; texts, or one clear sentence for each fault, out."""

import os
from datetime import date
from pathlib import Path

import pytest

from analysis.readout.input_files import (
    MAX_BYTES,
    ReadoutError,
    read_files,
    read_folder,
    read_readout,
)

TEXT = "date 2019-05-04 Oslo\n\nThe king met the queen."


@pytest.fixture
def put(tmp_path):
    """Writes a file and returns its path."""

    def write(name, content=TEXT):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_a_readout_keeps_its_text_as_it_is(put):
    readout = read_readout(put("a.txt", "date 2019-05-04\r\nThe king’s “talks”.\r\n"))
    assert readout.name == "a"
    assert readout.text == "date 2019-05-04\r\nThe king’s “talks”.\r\n"
    assert readout.published == date(2019, 5, 4)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "bad.txt: the file is empty"),
        (b" \n\t\r\n \xc2\xa0", "bad.txt: only blank characters"),
        (b"The k\xffng", "bad.txt: not UTF-8 text (at byte 5)"),
        (b"The king\0", "bad.txt: there is a NUL byte at byte 8: not a text"),
        (b"%PDF-1.7 \xe2\xe3", "bad.txt: this is a PDF, not a text file"),
        (b"\xef\xbb\xbf%PDF-1.7", "bad.txt: this is a PDF, not a text file"),
        ("The king".encode("utf-16"), "bad.txt: UTF-16: save it as UTF-8"),
        ("The king".encode("utf-16-be"), "bad.txt: UTF-16: save it as UTF-8"),
        ("The king".encode("utf-16-le"), "bad.txt: UTF-16: save it as UTF-8"),
        ("\u200e\u00ad\u2062\u2800\n".encode(), "bad.txt: only blank characters"),
        (b"a" * 2_000_000, f"bad.txt: the file is larger than {MAX_BYTES:,} bytes"),
    ],
    ids=[
        "empty",
        "blank",
        "not UTF-8",
        "NUL",
        "PDF",
        "PDF behind a mark",
        "UTF-16",
        "UTF-16 BE",
        "UTF-16 LE",
        "invisible",
        "2 MB",
    ],
)
def test_a_file_that_is_no_readout(put, content, fault):
    with pytest.raises(ReadoutError) as error:
        read_readout(put("bad.txt", content))
    assert str(error.value) == fault


def test_a_missing_file_and_a_folder(tmp_path):
    _, faults = read_files([tmp_path / "none.txt", tmp_path])
    assert [fault.sentence for fault in faults] == [
        "none.txt: the file does not exist",
        f"{tmp_path.name}: this is a folder, not a file",
    ]


def test_only_regular_files_are_read(tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    _, faults = read_files([pipe, Path("/dev/zero")])
    assert [fault.sentence for fault in faults] == [
        "pipe.txt: a pipe or a device, not a file",
        "zero: a pipe or a device, not a file",
    ]


def test_notes_are_read_from_regular_files_only(put, tmp_path):
    os.mkfifo(tmp_path / "a.toml")
    readout = read_readout(put("a.txt"))
    assert [fault.sentence for fault in readout.faults] == [
        "a.toml: a pipe or a device, not a file"
    ]


def test_notes_may_begin_with_a_byte_order_mark(put):
    put("a.toml", '\ufefftitle = "Two crowns"')
    assert read_readout(put("a.txt")).notes == {"title": "Two crowns"}


def test_a_folder_in_the_place_of_notes_is_a_fault(put, tmp_path):
    (tmp_path / "a.toml").mkdir()
    readout = read_readout(put("a.txt"))
    assert [fault.sentence for fault in readout.faults] == ["a.toml: this is a folder, not a file"]


def test_the_other_files_are_still_read(put):
    readouts, faults = read_files([put("a.txt"), put("bad.txt", b""), put("b.txt")])
    assert [readout.name for readout in readouts] == ["a", "b"]
    assert [fault.file for fault in faults] == ["bad.txt"]


def test_two_files_of_one_stem(put):
    readouts, faults = read_files([put("one/a.txt"), put("two/a.txt", "Other words.")])
    assert [readout.text for readout in readouts] == [TEXT]
    assert [fault.sentence for fault in faults] == [
        "a.txt: another file of the name 'a' was read before it"
    ]


def test_a_folder_gives_its_text_files_sorted(put, tmp_path):
    for name in ("b.txt", "a.txt", "notes.md"):
        put(name)
    assert [readout.name for readout in read_folder(tmp_path)[0]] == ["a", "b"]


def test_a_folder_that_does_not_exist(tmp_path):
    readouts, faults = read_folder(tmp_path / "none")
    assert readouts == []
    assert [fault.sentence for fault in faults] == [
        f"{tmp_path / 'none'}: the folder does not exist"
    ]


def test_an_impossible_date_is_a_fault_but_the_readout_is_read(put):
    readout = read_readout(put("a.txt", "date 2019-02-31 Oslo\n\nThe king met the queen."))
    assert readout.published is None
    assert [fault.sentence for fault in readout.faults] == [
        "a.txt: there is no date '2019-02-31', so the day of publication is not stated"
    ]


def test_a_readout_without_a_date_line_has_no_fault(put):
    readout = read_readout(put("a.txt", "The king met the queen."))
    assert (readout.published, readout.faults) == (None, ())


def test_the_editor_supplies_notes_beside_the_file(put):
    put("a.toml", 'title = "Two crowns"\noutlet = "Example"\nmeeting_date = 2019-05-03')
    assert read_readout(put("a.txt")).notes == {
        "title": "Two crowns",
        "outlet": "Example",
        "meeting_date": date(2019, 5, 3),
    }


@pytest.mark.parametrize(
    ("notes", "fault"),
    [
        ("title = ", "a.toml: not a TOML file"),
        ('headline = "x"', "a.toml: unknown key 'headline'"),
        ("title = 3", "a.toml: title must be a text in quotes"),
        ('meeting_date = "May"', "a.toml: meeting_date must be a date such as 2023-03-20"),
        (f'title = "{"A" * 301}"', "a.toml: title is longer than 300 characters"),
        (f'url = "{"A" * 301}"', "a.toml: url is longer than 300 characters"),
        ("#" * 70_000, "a.toml: the file is larger than 64,000 bytes"),
    ],
)
def test_bad_notes_are_a_fault_but_the_readout_is_read(put, notes, fault):
    put("a.toml", notes)
    readout = read_readout(put("a.txt"))
    assert readout.notes == {}
    assert [found.sentence.startswith(fault) for found in readout.faults] == [True]


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u0007", "\n", "\u2028", "\u0085"])
@pytest.mark.parametrize("key", ["title", "outlet", "url"])
def test_notes_of_one_plain_line(put, key, char):
    put("a.toml", f'{key} = "Talks \\u{ord(char):04x}abc in Oslo"')
    readout = read_readout(put("a.txt"))
    assert readout.notes == {}
    assert [fault.sentence for fault in readout.faults] == [
        f"a.toml: {key} holds a control character (U+{ord(char):04X})"
    ]


@pytest.mark.parametrize(
    "notes",
    [f"{'k' * 20_000} = 1", f"a = {{ {'k' * 20_000} = 1, {'k' * 20_000} = 2 }}"],
    ids=["unknown key", "key given twice"],
)
def test_a_fault_of_long_notes_is_short(put, notes):
    put("a.toml", notes)
    (fault,) = read_readout(put("a.txt")).faults
    assert fault.sentence.startswith("a.toml: ")
    assert len(fault.sentence) < 200


@pytest.mark.parametrize(
    ("notes", "fault"),
    [
        ("a = " + "[" * 5000 + "]" * 5000, "a number is too long, or brackets nest too deeply"),
        ("title = " + "9" * 5000, "a number is too long, or brackets nest too deeply"),
    ],
    ids=["nested", "long number"],
)
def test_notes_beyond_the_limits_of_the_reader_are_a_fault(put, notes, fault):
    put("a.toml", notes)
    readout = read_readout(put("a.txt"))
    assert readout.notes == {}
    assert [found.sentence for found in readout.faults] == [f"a.toml: not a TOML file ({fault})"]


def test_a_name_too_long_for_notes_beside_it_is_a_fault_but_the_readout_is_read(put):
    name = "a" * 251
    readout = read_readout(put(f"{name}.txt"))
    assert readout.notes == {}
    assert [found.sentence for found in readout.faults] == [
        f"{name}.toml: cannot be read (File name too long)"
    ]
