"""The README is short, and what it says of the app is so."""

import re

from analysis import codebook, read_readout, readout_from_text
from analysis.readout.input_files import MAX_BYTES, MAX_NOTE
from analysis.review.agreement import apart, apart_together, in_sample
from pages.visit.address import PAGES
from tests.docs.documents import DOCUMENTS, INLINE, blocks, prose, rows, section

README = "README.md"


def test_it_is_short():
    lines = DOCUMENTS[README].splitlines()
    assert len(lines) <= 150
    assert not [line for line in lines if len(line) > 120]


def test_it_names_every_page():
    assert [cells[0] for cells in rows(section(README, "The first three minutes"))] == [
        *PAGES.values()
    ]


def test_it_tells_the_measured_agreement():
    told = " ".join(section(README, "How far to trust it").split())
    ours, others = in_sample(), apart_together()
    assert f"of {ours.by_hand} statements by hand, {ours.words_and_speakers} are found" in told
    assert ours.found == ours.words_and_speakers  # "and no others"
    assert f"On {others.texts} other texts" in told
    assert f"found {others.found} statements" in told
    assert f"of {others.by_hand} by hand, {others.words_and_speakers} have the same" in told
    for kind in apart():
        assert f"{kind.kind} {kind.words_and_speakers} of {kind.by_hand}" in told


def test_its_task_tells_how_many_terms_are_searched_for():
    (ukraine,) = [topic for topic in codebook() if topic.label == "Ukraine"]
    told = section(README, "The first three minutes")
    assert f"Searched the 2017 text for {len(ukraine.terms)} terms: none found" in told


def test_it_tells_how_large_files_and_notes_may_be():
    told = section(README, "Your own readouts")
    assert f"at most {MAX_BYTES:,} bytes" in told
    assert f"at most {MAX_NOTE} characters" in told


def test_its_notes_beside_a_readout_are_read(tmp_path):
    (notes,) = blocks(section(README, "Your own readouts"), "toml")
    (tmp_path / "a.toml").write_text(notes, "utf-8")
    (tmp_path / "a.txt").write_text("The king said that the road is open.", "utf-8")
    readout = read_readout(tmp_path / "a.txt")
    assert not readout.faults
    assert list(readout.notes) == re.findall(r"^(\w+) = ", notes, re.M)


def test_its_forms_of_a_date_line_are_read():
    told = section(README, "Your own readouts")
    forms = [code for code in INLINE.findall(prose(told)) if "2023" in code]
    assert len(forms) == 3
    for form in forms:
        first = f"{form} " if form.endswith("--") else f"{form}\n\n"
        readout = readout_from_text("a", f"{first}The king said that the road is open.")
        assert readout.published.isoformat() == "2023-03-21"
