"""What holds for every document: its commands exist, its links and paths lead somewhere."""

import re

import pytest

from tests.docs.documents import DOCUMENTS, INLINE, anchors, commands, faults, links, prose
from tests.paths import ROOT

FOLDERS = ".ci analysis bench docs hosting library pages seeds server tests tools"
# A file or folder of the project, named as code.
PATH = re.compile(rf"(?:{'|'.join(map(re.escape, FOLDERS.split()))})/[\w./-]*")
MADE_LATER = {"hosting/.env", "hosting/secrets.toml", "hosting/certificates/"}

every_document = pytest.mark.parametrize("name", DOCUMENTS)


def test_every_make_command_exists():
    shown = {line for text in DOCUMENTS.values() for line in commands(text)}
    made = sorted(line for line in shown if line.startswith("make "))
    assert {"make run", "make test"} <= set(made)
    assert not faults(line.replace("make ", "make --dry-run ", 1) for line in made)


@every_document
def test_every_link_leads_to_a_file_and_to_a_heading(name):
    for link in links(DOCUMENTS[name]):
        file, _, anchor = link.partition("#")
        path = (ROOT / name).parent / file if file else ROOT / name
        assert path.is_file(), link
        if anchor:
            assert anchor in anchors(path.read_text("utf-8")), link


@every_document
def test_every_path_leads_to_a_file_or_folder(name):
    named = {code for code in INLINE.findall(prose(DOCUMENTS[name])) if PATH.fullmatch(code)}
    assert not {path for path in named - MADE_LATER if not (ROOT / path).exists()}


@every_document
def test_a_heading_is_there_once(name):
    found = anchors(DOCUMENTS[name])
    assert len(found) == len(set(found))


def test_the_readme_leads_to_every_other_document():
    assert {name for name in DOCUMENTS if name != "README.md"} <= {
        link.partition("#")[0] for link in links(DOCUMENTS["README.md"])
    }
