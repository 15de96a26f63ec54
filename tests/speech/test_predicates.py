"""Positions without a reporting verb: "was critical of X", "spoke in favour of X"."""

import pytest

from tests.speech.sentences import attributed, misread


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The king was critical of the new toll.",
            ("The king", "was critical of", "the new toll"),
        ),
        (
            "The king was sharply opposed to closing the pass.",
            ("The king", "opposed to", "closing the pass"),
        ),
        (
            "The king spoke in favour of a longer quay.",
            ("The king", "spoke in favour of", "a longer quay"),
        ),
        (
            "The king met the queen and spoke in favor of a longer quay.",
            ("The king", "spoke in favor of", "a longer quay"),
        ),
        (
            "The king came out in support of the ferry.",
            ("The king", "came out in support of", "the ferry"),
        ),
        *(
            (
                f"The king {verb} emphasis {word} the quay.",
                ("The king", f"{verb} emphasis {word}", "the quay"),
            )
            for verb, word in (("put", "on"), ("laid", "upon"), ("placed", "on"))
        ),
        *(
            (
                f"The king supported the {noun} of the queen.",
                ("The king", "supported", f"the {noun} of the queen"),
            )
            for noun in (
                "approach",
                "call",
                "effort",
                "idea",
                "initiative",
                "plan",
                "position",
                "proposal",
                "stance",
                "suggestion",
                "view",
            )
        ),
    ],
)
def test_a_position(text, expected):
    assert attributed(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The king was not critical of the new toll.",
        "The king may be critical of the new toll.",
        "The king was critical.",
        "The king was fond of the new toll.",
        "The king was in favour of Oslo for lunch.",
        "The king spoke in front of the palace.",
        "The quay is full of boats.",
    ],
)
def test_no_position(text):
    assert attributed(text) == []


def test_each_adjective_with_its_preposition():
    of = "critical supportive dismissive appreciative complimentary scornful"
    assert misread(of, "The king was {} of the old quay.", ["the old quay"]) == {}
    about = "complimentary scathing"
    assert misread(about, "The king was {} about the old quay.", ["the old quay"]) == {}
    for_ = "grateful thankful"
    assert misread(for_, "The king was {} for the old quay.", ["the old quay"]) == {}


@pytest.mark.parametrize("noun", ["favour", "favor", "support", "defence", "defense"])
def test_each_noun_of_speaking_for_something(noun):
    ((_, _, content),) = attributed(f"The king spoke in {noun} of the old quay.")
    assert content == "the old quay"


@pytest.mark.parametrize(
    "text",
    [
        "The king supported the army of the queen.",
        "The king supports the plan of the queen.",
        "The king put cables on the quay.",
        "The king put emphasis.",
    ],
)
def test_what_is_done_or_a_lasting_fact_is_no_position(text):
    assert attributed(text) == []
