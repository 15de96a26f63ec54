"""Occasions: a statement in; when it was made, with the words that tell, out."""

import pytest

from tests.stated import LEAD, row_of, statements


@pytest.mark.parametrize(
    ("text", "occasion", "words"),
    [
        (
            "Ahead of the talks Store said the road is long.",
            "before the meeting",
            "Ahead of the talks",
        ),
        (
            "“The road is long,” Store said before his visit.",
            "before the meeting",
            "before his visit",
        ),
        (
            "“It is long,” Store said at the start of the talks.",
            "opening",
            "at the start of the talks",
        ),
        ("Store said during the meeting that the road is long.", "talks", "during the meeting"),
    ],
)
def test_when_it_was_said_with_the_words_that_tell(text, occasion, words):
    row = row_of(text)
    assert (row.occasion, row.occasion_words) == (occasion, words)


def test_words_inside_the_content_do_not_tell_the_occasion():
    row = row_of("Store said the road was closed before the meeting.")
    assert (row.occasion, row.occasion_words != row.occasion_words) == ("not stated", True)


def test_what_is_carried_was_said_with_its_run():
    text = LEAD + "Ahead of the talks Store said that the road is long. Norway has built it."
    found = statements(text)
    assert found["carried"].tolist() == [False, True]
    assert found["occasion"].tolist() == ["before the meeting"] * 2
