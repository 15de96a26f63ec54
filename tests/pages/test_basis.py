"""An opened statement: each of its topics tells in plain words where it comes from."""

import pytest

from tests.pages.shown import app, text

MET = "President Ada Lind met with President Hugo Marsan in 2020 in Oslo. "


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("Lind said that the pipeline is full.", "Energy : “pipeline”"),
        ("On energy, Lind said that nothing was new.", "“energy” (what its sentence begins with)"),
        (
            "They spoke of Syria. Lind said that this issue was old.",
            "(the statement points back to it)",
        ),
        (
            "They spoke of Syria. Lind said that a truce was far.",
            "(what the text around it is about)",
        ),
        ("\n\nOn Syria\n\nLind said that nothing was new.", "(from the heading of its section)"),
        ("Lind said that nothing was new.", "Other (no term of the codebook)"),
    ],
)
def test_the_basis_of_a_topic_is_told(pair, report, words):
    body = MET + report
    start = body.index("that", len(MET)) + len("that ")
    where = pair(body, MET + "Marsan said that trade grows.")
    assert words in text(app("side_by_side", **where, s=f"{where['left']}.{start}"))
