"""Things and numbers in, their words in a sentence out."""

from analysis.language.wording import listed


def test_a_list_in_words():
    assert [listed(items) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
