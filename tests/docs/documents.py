"""The documents as the tests read them: their sections, code, tables, headings and links."""

import os
import re
import shutil
import subprocess
import sys

from tests.paths import ROOT, SEEDS

DOCUMENTS = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
}
FENCED = re.compile(r"^ *```(\w*)\n(.*?)^ *```$", re.M | re.S)
INLINE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.M)


def section(name, title):
    """The text of a document under one of its headings, to the next of that level."""
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^\1 |\Z)", DOCUMENTS[name], re.M | re.S)
    return found[2]


def rows(text):
    """The tables' rows as lists of cells, without their headings."""
    lines = [line.strip("| ") for line in text.splitlines() if line.startswith("|")]
    parted = [re.split(r"\s*(?<!\\)\|\s*", line) for line in lines]
    rules = [number for number, cells in enumerate(parted) if set("".join(cells)) <= set("-")]
    outside = {*rules, *(number - 1 for number in rules)}
    return [cells for number, cells in enumerate(parted) if number not in outside]


def first_names(text):
    """What the first cells of the tables' rows name as code."""
    return [INLINE.fullmatch(cells[0])[1] for cells in rows(text)]


def blocks(text, kind):
    """The code blocks of a kind, without the indentation of a list that they stand in."""
    found = [code for name, code in FENCED.findall(text) if name == kind]
    return ["\n".join(line.removeprefix("   ") for line in code.split("\n")) for code in found]


def commands(text):
    """What a document shows as code, in blocks and in running text, without comments."""
    lines = [line for _, code in FENCED.findall(text) for line in code.splitlines()]
    shown = [*lines, *INLINE.findall(FENCED.sub("", text))]
    return [line.partition(" #")[0].strip() for line in shown]


def anchors(text):
    """The anchors of a document's headings, as the hosts of repositories make them."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in HEADING.findall(prose(text)))
    return [words.replace(" ", "-") for words in plain]


def links(text):
    """Where a document leads to, without addresses on the net."""
    return [target for target in LINK.findall(prose(text)) if "://" not in target]


def prose(text):
    """A document without its code blocks."""
    return FENCED.sub("", text)


def run(line, *, cwd=ROOT):
    """A line of the shell, with the project's Python and packages."""
    # An outer `make` would hand its own options and targets down.
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    env["PYTHONPATH"] = str(ROOT)
    shell = [shutil.which("bash"), "-o", "pipefail", "-c"]
    line = re.sub(r"^\.venv/bin/python\b", sys.executable, line)
    return subprocess.run(
        [*shell, line], cwd=cwd, env=env, capture_output=True, text=True, check=False
    )


def faults(lines, *, cwd=ROOT):
    """What the shell said to each line that failed."""
    done = {line: run(line, cwd=cwd) for line in lines}
    return {line: one.stderr for line, one in done.items() if one.returncode}


def with_seeds(folder):
    """A folder in which the seeds stand as in the project."""
    (folder / "seeds").symlink_to(SEEDS)
    return folder
