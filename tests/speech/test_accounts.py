"""Quoted accounts: the leaders' words, through the office that quotes them."""

import pytest

from tests.stated import BOTH, LEAD, NIINISTO, STORE, statements


def cited(text):
    """The (speakers, via) of each statement behind the lead."""
    return [(row.speakers, row.via) for row in statements(LEAD + text).itertuples()]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“The leaders agreed that the road is open,” the palace statement said.", BOTH),
        ("“Store reaffirmed the old treaty,” the palace statement said.", STORE),
        ("“Niinisto thanked Store for the map,” the palace statement said.", NIINISTO),
    ],
)
def test_an_account_gives_the_words_of_whom_it_tells(text, speakers):
    ((found, via),) = cited(text)
    assert found == speakers
    assert via != ()


def test_each_sentence_of_an_account_is_of_whom_it_tells():
    text = (
        "“The leaders agreed that the road is open,” the palace said. "
        "“Store affirmed that the bridge is safe.”"
    )
    assert [found for found, _ in cited(text)] == [BOTH, STORE]


@pytest.mark.parametrize(
    "text",
    [
        "“The leaders met in the garden,” the palace statement said.",
        "“The road is open,” the palace statement said.",
        "“The ministry confirmed the treaty,” the palace statement said.",
    ],
)
def test_what_tells_of_no_words_is_the_office_s(text):
    ((found, via),) = cited(text)
    assert via == ()
    assert found not in (BOTH, STORE, NIINISTO)


def test_the_words_of_a_person_are_not_taken_apart():
    assert cited("“Store agreed that the road is open,” Niinisto said.") == [(NIINISTO, ())]
