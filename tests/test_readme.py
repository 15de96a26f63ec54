"""The README's commands work as they stand there."""

import os
import re
import shutil
import subprocess
import sys

import pytest

import analysis
from analysis import PAIR_TABLES, TABLES
from analysis.comparison.filters import FILTERS, SIDES
from analysis.review.agreement import agreements
from server.settings import ELSEWHERE, NAMES, PREFIX, SIGN_IN
from tests.paths import ROOT, SEEDS

FENCED = re.compile(r"^```\w*\n(.*?)^```", re.M | re.S)
INLINE = re.compile(r"`([^`\n]+)`")
CALL = re.compile(r"^(?:\.venv/bin/)?python3? -m analysis\b")


def commands():
    """What the README shows as code, in blocks and in running text, without comments."""
    text = (ROOT / "README.md").read_text("utf-8")
    blocks = [line for block in FENCED.findall(text) for line in block.splitlines()]
    return [
        line.partition(" #")[0].strip() for line in blocks + INLINE.findall(FENCED.sub("", text))
    ]


def faults(lines, *, cwd=ROOT):
    """What the shell said to each line that failed."""
    # An outer `make` would hand its own options and targets down.
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    env["PYTHONPATH"] = str(ROOT)
    shell = [shutil.which("bash"), "-o", "pipefail", "-c"]
    runs = {
        line: subprocess.run(
            [*shell, line], cwd=cwd, env=env, capture_output=True, text=True, check=False
        )
        for line in lines
    }
    return {line: run.stderr for line, run in runs.items() if run.returncode}


def test_every_make_command_of_the_readme_exists():
    made = [command.split()[1:] for command in commands() if command.startswith("make ")]
    assert ["run"] in made
    assert ["test"] in made
    assert not faults(f"make --dry-run {' '.join(words)}" for words in made)


def test_every_example_of_the_command_line_in_the_readme_runs(tmp_path):
    (tmp_path / "seeds").symlink_to(SEEDS)
    # `FILE...` stands for files in the synopsis.
    calls = [line for line in commands() if CALL.match(line) and "FILE" not in line]
    assert calls
    assert not faults((CALL.sub(f"{sys.executable} -m analysis", c) for c in calls), cwd=tmp_path)


def test_the_example_in_python_runs(tmp_path):
    (tmp_path / "seeds").symlink_to(SEEDS)
    (code,) = FENCED.findall(section("From Python"))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr
    cited, *found = done.stdout.splitlines()
    assert cited.startswith("outlet not stated, 2023-03-21, para ")
    assert any(line.startswith("New in 2023: Ukraine and International order.") for line in found)
    assert (tmp_path / "memo.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "ukraine.xlsx").stat().st_size


def test_the_readme_names_the_public_names_of_analysis():
    assert re.findall(r"^\| `(\w+)` \|", section("From Python"), re.M) == analysis.__all__


def test_the_readme_names_the_filters_that_a_data_address_takes():
    told = section("Take it with you")
    assert all(f"`{name}`" in told for name in (*SIDES, *FILTERS))


def section(title):
    """The text under a heading of the README."""
    text = (ROOT / "README.md").read_text("utf-8")
    return text.partition(f"## {title}\n")[2].partition("\n## ")[0]


def test_the_readme_tells_the_measured_agreement():
    told = " ".join(section("How far to trust it").split())
    ours, others = (agreements()[name] for name in ("in_sample", "held_out"))
    assert f"of {ours.by_hand} statements by hand, {ours.words_and_speakers} are found" in told
    assert ours.found == ours.words_and_speakers  # "and no others"
    assert f"On {others.texts} other texts" in told
    assert f"it found {others.found} statements" in told
    assert f"of {others.by_hand} by hand, {others.words_and_speakers} have the same" in told


def test_the_readme_names_the_tables_that_there_are():
    named = re.findall(r"^\| `(\w+)` \|", section("Tables"), re.M)
    assert named == [*TABLES, *PAIR_TABLES]


@pytest.mark.parametrize("package", ["analysis", "server"])
def test_the_readme_shows_every_module(package):
    part = re.search(rf"^{package}/.*\n((?:  .*\n)+)", section("Shape"), re.M)[1]
    shown = set(re.findall(r"^  (\w+)\.py ", part, re.M))
    assert shown == {path.stem for path in (ROOT / package).glob("*.py")} - {"__init__"}


def test_the_readme_names_every_setting():
    named = re.findall(rf"^\| `{PREFIX}(\w+)` \|", section("Hosting"), re.M)
    assert named == [*ELSEWHERE, *SIGN_IN]
    assert set(re.findall(rf"^ *{PREFIX}(\w+)=", section("Hosting"), re.M)) <= set(NAMES)


def test_the_readme_fills_in_all_of_the_proxy_s_configuration():
    template = (ROOT / "hosting" / "nginx.conf.template").read_text("utf-8")
    filled = set(re.findall(r"\b([A-Z_]+)=\S", section("Hosting").partition("export")[2]))
    asked = set(re.findall(r"\$\{([A-Z_]+)\}", template))
    assert asked <= filled
    listed = re.search(r"printf '\S+ ' ([A-Z_ ]+)\)", section("Hosting"))[1].split()
    assert set(listed) == asked
