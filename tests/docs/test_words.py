"""The words are explained once, with the values that there are."""

import pytest

from analysis import ACTS, OCCASIONS
from analysis.comparison.filters import MODES
from tests.docs.documents import DOCUMENTS, rows

MEANINGS = {cells[0]: cells[1] for cells in rows(DOCUMENTS["docs/words.md"])}


def test_a_word_is_explained_once():
    assert len(MEANINGS) == len(rows(DOCUMENTS["docs/words.md"]))


@pytest.mark.parametrize(
    ("word", "values"), [("act", ACTS), ("occasion", OCCASIONS), ("mode", MODES)]
)
def test_every_value_is_named(word, values):
    assert all(value in MEANINGS[word] for value in values)
