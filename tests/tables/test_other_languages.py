"""A text in another language in; no statement, one clear sentence and no finding out."""

import pytest

from analysis import Pair, build, codebook, findings, readout_from_text
from analysis.conclusions.limits import comparability

FRENCH = (
    "La présidente Ada Lind a reçu le président Hugo Marsan à Oslo lundi. Elle a déclaré que le "
    "détroit devait rester ouvert. M. Marsan l'a remerciée de son accueil."
)
ENGLISH = (
    "President Ada Lind met with President Hugo Marsan in Oslo on Monday. Lind said that the "
    "strait must stay open. Marsan thanked her for the dinner."
)


@pytest.fixture(scope="module")
def library():
    return build([readout_from_text("en", ENGLISH), readout_from_text("fr", FRENCH)])


def test_nothing_is_read_from_it(library):
    readouts = library.tables["readouts"].set_index("readout")
    assert list(readouts["language"]) == ["en", "fr"]
    assert readouts.loc["fr", "statements"] == 0
    assert readouts.loc["fr", "participants"] == ()
    assert set(library.tables["statements"]["readout"]) == {"en"}
    assert set(library.tables["mentions"]["readout"]) <= {"en"}


def test_every_word_of_it_is_counted_all_the_same(library):
    row = library.tables["readouts"].set_index("readout").loc["fr"]
    assert row["words"] == row["unattributed_words"] == len(FRENCH.split())


def test_one_fault_says_so(library):
    (fault,) = library.faults
    assert fault.sentence == (
        "fr.txt: the text is not in English but looks French, so no statement in it was read"
    )


def test_nothing_is_found_of_a_pair_with_it(library):
    pair = Pair(library.tables, "en", "fr", {topic.id: topic.label for topic in codebook()})
    assert findings(pair) == []
    assert pair.unread == (
        "fr: the text is not in English but looks French, so no statement in it was read.",
    )
    assert any("is not in English" in limit for limit in comparability(library.tables, "en", "fr"))
    assert not any("English" in limit for limit in comparability(library.tables, "en", "en"))
