"""The command line: files in; tables, one line for each fault, and an exit status out."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from analysis import PAIR_TABLES, TABLES, codebook
from analysis.__main__ import main
from analysis.tables.output_formats import WRITERS

TEXT = (
    "date 2019-05-07 Oslo\n\nKing Harald of Norway met the queen in 2018.\n\n"
    "Harald said trade is “=good”."
)

ROWS = {
    "readouts": 1,
    "sentences": 3,
    "statements": 1,
    "codings": 1,
    "topic_counts": len(codebook()),
    "tokens": 14,
    "mentions": 1,
}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_statements_as_json_lines_by_default(file, capsysbinary):
    assert main([file]) == 0
    (row,) = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert row["text"] == "trade is “=good”"
    assert row["speakers"] == ["Harald"]
    assert row["via"] == []
    assert TEXT[row["start"] : row["end"]] == row["text"]


def test_dates_are_days_and_what_is_missing_is_null(file, capsysbinary):
    main([file, "--table", "readouts"])
    row = json.loads(capsysbinary.readouterr().out)
    assert (row["published"], row["meeting_date"]) == ("2019-05-07", None)


@pytest.mark.parametrize("form", ["parquet", "xlsx"])
def test_no_binary_format_goes_to_a_screen(file, form, monkeypatch, capsys):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main([file, "--format", form]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"{form} is not for the screen: say where with --output" in told.err


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("form", WRITERS)
def test_every_table_in_every_format(file, tmp_path, table, form):
    path = tmp_path / f"out.{form}"
    assert main([file, "--table", table, "--format", form, "--output", str(path)]) == 0
    data = path.read_bytes()
    read = {
        "jsonl": lambda: pd.read_json(io.BytesIO(data), lines=True),
        "csv": lambda: pd.read_csv(io.BytesIO(data)),
        "json": lambda: pd.read_json(io.BytesIO(data)),
        "parquet": lambda: pd.read_parquet(io.BytesIO(data)),
        "xlsx": lambda: pd.read_excel(io.BytesIO(data)),
    }[form]()
    assert list(read) == list(TABLES[table])
    assert len(read) == ROWS[table]


@pytest.mark.parametrize("table", PAIR_TABLES)
@pytest.mark.parametrize("form", WRITERS)
def test_a_table_of_a_pair_takes_two_files(tmp_path, table, form):
    for name in "ab":
        shared = "\n\nHarald said cheap fish helps. Harald said people want cheap fish."
        (tmp_path / f"{name}.txt").write_text(TEXT + shared, encoding="utf-8")
    files = [str(tmp_path / f"{name}.txt") for name in "ab"]
    path = tmp_path / f"out.{form}"
    assert main([*files, "--table", table, "--output", str(path)]) == 0
    assert path.stat().st_size > 0


@pytest.mark.parametrize("count", [1, 3])
def test_a_table_of_a_pair_refuses_any_other_number(file, tmp_path, capsys, count):
    others = [tmp_path / f"{n}.txt" for n in range(count - 1)]
    for path in others:
        path.write_text(TEXT, encoding="utf-8")
    assert main([file, *map(str, others), "--table", "alignment"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"alignment compares two readouts, left and right: {count} read\n"


def test_the_left_file_comes_first(tmp_path, capsysbinary):
    for name in ("b", "a"):
        (tmp_path / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    files = [str(tmp_path / f"{name}.txt") for name in ("b", "a")]
    main([*files, "--table", "alignment"])
    (row,) = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert (row["left"][0], row["right"][0], row["status"]) == ("b", "a", "carried over")


def test_what_is_nested_stays_nested_in_json_and_is_json_in_a_cell(file, tmp_path, capsysbinary):
    other = tmp_path / "b.txt"
    other.write_text(TEXT.replace("trade", "fish"), encoding="utf-8")
    outputs = {}
    for form in ("jsonl", "csv"):
        main([file, str(other), "--table", "changes", "--format", form])
        outputs[form] = capsysbinary.readouterr().out.decode()
    row = json.loads(outputs["jsonl"].splitlines()[0])
    assert (row["topic"], row["speaker"], row["status"]) == ("economy_trade", None, "only left")
    cell = pd.read_csv(io.StringIO(outputs["csv"]))["absence"][0]
    assert json.loads(cell) == row["absence"]
    assert (row["absence"]["right"]["readout"], row["absence"]["right"]["hits"]) == ("b", [])


def test_a_bad_file_is_one_line_and_the_others_are_written(file, tmp_path, capsys):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff")
    assert main([str(bad), file, str(tmp_path / "none.txt")]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert err.splitlines() == [
        f"{bad}: not UTF-8 text (at byte 0)",
        f"{tmp_path / 'none.txt'}: the file does not exist",
    ]


def test_a_readout_without_a_leader_is_written_and_said(tmp_path, capsys):
    path = tmp_path / "quiet.txt"
    path.write_text("The road is open.", encoding="utf-8")
    assert main([str(path), "--table", "sentences"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["text"] == "The road is open."
    assert err.splitlines() == [
        f"{path}: no leader found, so no meeting's participants can be named"
    ]


def test_control_characters_do_not_break_a_spreadsheet(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("King Harald said the \x01 road is open.", encoding="utf-8")
    out = tmp_path / "out.xlsx"
    assert main([str(path), "--format", "xlsx", "--output", str(out)]) == 0
    assert pd.read_excel(out)["text"].tolist() == ["the \ufffd road is open"]


def test_code_points_that_are_no_characters_do_not_break_a_spreadsheet(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("King Harald said the \ufffe road \uffff is open.", encoding="utf-8")
    out = tmp_path / "out.xlsx"
    assert main([str(path), "--table", "sentences", "--output", str(out)]) == 0
    (text,) = pd.read_excel(out)["text"]
    assert text == "King Harald said the \ufffd road \ufffd is open."


@pytest.mark.parametrize("words", ["=HYPERLINK(1) is bad", "#N/A"])
def test_what_looks_like_a_formula_is_a_text_in_a_spreadsheet(tmp_path, words):
    path = tmp_path / "a.txt"
    path.write_text(f"King Harald said “{words}”.", encoding="utf-8")
    out = tmp_path / "out.xlsx"
    assert main([str(path), "--format", "xlsx", "--output", str(out)]) == 0
    (cell,) = [c for c in load_workbook(out).active[2] if c.value == words]
    assert cell.data_type == "s"


def test_the_ending_of_the_output_says_the_format(file, tmp_path):
    out = tmp_path / "out.csv"
    assert main([file, "--output", str(out)]) == 0
    assert pd.read_csv(out)["text"].tolist() == ["trade is “=good”"]


def test_an_ending_that_says_no_format_names_those_that_do(file, tmp_path, capsys):
    out = tmp_path / "out.xls"
    assert main([file, "--output", str(out)]) == 2
    endings = "jsonl, csv, json, parquet, xlsx"
    assert capsys.readouterr().err == (
        f"{out}: no format has this ending: use one of {endings}, or say --format\n"
    )
    assert not out.exists()
    assert main([file, "--output", str(out), "--format", "csv"]) == 0


def test_an_output_without_an_ending_is_json_lines(file, tmp_path):
    assert main([file, "--output", str(tmp_path / "out")]) == 0
    assert json.loads((tmp_path / "out").read_text("utf-8"))["text"] == "trade is “=good”"


def test_an_output_that_cannot_be_written(file, tmp_path, capsys):
    assert main([file, "--output", str(tmp_path / "none" / "out.csv")]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["a.txt", "../here/a.txt", "link.txt"])
def test_an_output_that_is_an_input_is_refused(tmp_path, monkeypatch, capsys, output):
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    Path("link.txt").symlink_to("a.txt")
    assert main(["a.txt", "--output", output]) == 2
    assert capsys.readouterr().err == f"{output}: this is one of the files to read\n"
    assert Path("a.txt").read_text(encoding="utf-8") == TEXT


def test_where_no_file_was_read_nothing_is_written(tmp_path, capsys):
    out = tmp_path / "out.csv"
    out.write_text("of yesterday")
    assert main([str(tmp_path / "none.txt"), "--output", str(out)]) == 1
    assert out.read_text() == "of yesterday"
    assert capsys.readouterr().out == ""


def test_a_fault_of_the_notes_says_where_they_lie(file, tmp_path, capsys):
    (tmp_path / "a.toml").write_text("title = 3")
    assert main([file]) == 1
    notes = tmp_path / "a.toml"
    assert capsys.readouterr().err == f"{notes}: title must be a text in quotes\n"


@pytest.mark.parametrize(("given", "named"), [("", "."), (".", "."), ("/", "/")])
def test_a_folder_is_no_file_to_read(given, named, capsys):
    assert main([given]) == 1
    assert capsys.readouterr().err == f"{named}: this is a folder, not a file\n"


@pytest.mark.parametrize("given", ["", "."])
def test_a_folder_is_no_file_to_write(file, given, capsys):
    assert main([file, "--output", given]) == 2
    assert capsys.readouterr().err == ".: this is a folder, not a file to write\n"


@pytest.mark.parametrize(
    ("where", "reason"),
    [(">/dev/full", "No space left on device"), (">&-", "it is closed")],
)
def test_a_standard_output_that_takes_nothing(file, where, reason):
    command = f'"{sys.executable}" -m analysis "{file}" {where}'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        1,
        f"standard output: cannot be written ({reason})\n",
    )


@pytest.mark.parametrize("wrong", [["--table", "x"], ["--format", "x"], []])
def test_a_wrong_option_names_the_choices(file, wrong, capsys):
    with pytest.raises(SystemExit) as stop:
        main([file, *wrong] if wrong else [])
    assert stop.value.code == 2
    assert "usage: python -m analysis" in capsys.readouterr().err
