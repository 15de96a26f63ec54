"""Edges: a sentence in; where its content begins and ends out."""

import pytest

from tests.speech.sentences import attributed


def test_a_fronted_frame_stays_out_of_the_content():
    assert attributed("As for the border, the minister said the move is a mistake.") == [
        ("the minister", "said", "the move is a mistake")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "To that end, the leaders agreed to open the border.",
            ("the leaders", "agreed to", "open the border"),
        ),
        (
            "Together, the leaders also committed to working on the road.",
            ("the leaders", "committed to", "working on the road"),
        ),
        (
            "The king looked forward to meeting the queen in Bergen.",
            ("The king", "looked forward to", "meeting the queen in Bergen"),
        ),
    ],
)
def test_a_fronted_phrase_is_no_content(sentence, expected):
    assert attributed(sentence) == [expected]


def test_behind_that_a_fronted_phrase_is_content():
    assert attributed("The minister stressed that, on the border, talks are under way.") == [
        ("The minister", "stressed", "on the border, talks are under way")
    ]


def test_behind_that_all_is_content_whatever_the_parser_makes_of_it():
    (found,) = attributed("The king reaffirmed that complex, global problems can only be solved.")
    assert found[2] == "complex, global problems can only be solved"


@pytest.mark.parametrize("content", ["Germany was closed", "roads were closed"])
def test_behind_a_day_a_content_in_the_passive_begins_with_its_subject(content):
    assert attributed(f"Scholz said on Monday {content}.") == [("Scholz", "said", content)]


def test_a_content_begins_with_its_subject():
    (found,) = attributed("The king told the senate on Saturday continued snow was a danger.")
    assert found[2] == "continued snow was a danger"


@pytest.mark.parametrize("day", ["on Monday", "Monday"])
def test_a_day_right_before_a_name_is_no_part_of_it(day):
    assert attributed(f"Scholz said {day} Germany would build more roads.") == [
        ("Scholz", "said", "Germany would build more roads")
    ]


def test_a_day_that_is_the_subject_is_content():
    (found,) = attributed("Scholz said Monday is a holiday.")
    assert found[2] == "Monday is a holiday"


def test_several_things_in_a_content_are_one_content():
    (found,) = attributed(
        "The king said the senate took steps, such as closing roads and pledging to open others."
    )
    assert found[1] == "said"
    assert found[2].endswith("pledging to open others")


def test_two_things_under_one_cue_are_one_content():
    assert attributed("The king told the queen that the road is open, and that tolls fell.") == [
        ("The king", "told the queen", "the road is open, and that tolls fell")
    ]


def test_a_numbered_list_is_one_content():
    text = "The king proposed that they (1) open the road; (2) lower the toll; and (3) train staff."
    ((_, _, content),) = attributed(text)
    assert content == "they (1) open the road; (2) lower the toll; and (3) train staff"


@pytest.mark.parametrize("first", ["1", "a"])
def test_every_kind_of_numbered_list(first):
    text = f"The king proposed that they ({first}) open the road; and (2) left the toll to Oslo."
    ((_, _, content),) = attributed(text)
    assert content == f"they ({first}) open the road; and (2) left the toll to Oslo"


@pytest.mark.parametrize(
    ("between", "is_reached"),
    [
        ("in a short dry note", True),
        ("in a very short dry note", False),
    ],
)
def test_a_quotation_begins_at_most_six_words_behind_its_cue(between, is_reached):
    found = attributed(f"The king snapped {between}, “A road for all.”")
    assert [content for _, _, content in found] == ["“A road for all.”"] * is_reached


@pytest.mark.parametrize("verb", ["has done", "have done", "will do", "does"])
def test_a_clause_of_the_last_noun_is_content(verb):
    ((_, _, content),) = attributed(f"The king thanked the queen for all she {verb} for it.")
    assert content == f"all she {verb} for it"


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The king praised the road on Monday.", "the road"),
        ("The king praised the road yesterday.", "the road"),
        ("The king praised the road again.", "the road"),
        ("The king praised the road, as did the queen.", "the road"),
        ("The king praised “the road in the talks” again.", "“the road in the talks”"),
        ("The king called it an “open-ended” non-event.", "it an “open-ended” non-event"),
        ("The king called it a non-starter on Monday.", "it a non-starter"),
    ],
)
def test_circumstances_at_the_end(sentence, content):
    assert [found for _, _, found in attributed(sentence)] == [content]


@pytest.mark.parametrize(
    ("verb", "content"),
    [
        ("praised", "the road “on every single day”"),
        ("praised", "trade and in particular roads and bridges"),
        ("opposed", "the road with two others"),
        ("criticised", "the plan for three reasons"),
    ],
)
def test_what_is_no_circumstance_at_the_end(verb, content):
    assert attributed(f"The king {verb} {content}.") == [("The king", verb, content)]


@pytest.mark.parametrize("behind", ["in Oslo", "because of the snow"])
def test_a_clause_goes_on_behind_a_quotation_in_it(behind):
    content = f"they met “as friends” {behind}"
    assert attributed(f"The king said {content}.") == [("The king", "said", content)]


LIST = "the visit of the queen to Chile earlier this year, the summit with Peru, and the new road"


def test_a_time_inside_a_list_does_not_end_it():
    assert attributed(f"They lauded {LIST}.") == [("They", "lauded", LIST)]


def test_a_time_behind_a_list_is_no_content():
    assert attributed("They lauded the summit with Peru earlier this year.") == [
        ("They", "lauded", "the summit with Peru")
    ]


@pytest.mark.parametrize("clause", ["as agreed in Bergen", "as shown by the accord of the ports"])
def test_a_participle_with_as_belongs_to_the_content(clause):
    (found,) = attributed(f"The king underscored the need for trade, {clause}.")
    assert found[2] == f"the need for trade, {clause}"


def test_a_clause_with_as_is_the_reporter_s():
    (found,) = attributed("The king underscored the need for trade, as the two met in Bergen.")
    assert found[2] == "the need for trade"


def test_an_end_that_the_parser_takes_for_an_addressee_is_content():
    (found,) = attributed("They lauded the historic visit of Queen Margit to Chile.")
    assert found[2] == "the historic visit of Queen Margit to Chile"


def test_a_second_preposition_goes_on_with_the_content():
    content = "the importance of continuing work within the forum and at other venues"
    assert attributed(f"The presidents underscored {content}.") == [
        ("The presidents", "underscored", content)
    ]
