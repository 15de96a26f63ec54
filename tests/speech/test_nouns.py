"""Every noun of the lists beside the verbs: one sentence for all of them in, its content out."""

import pytest

from tests.speech.sentences import misread

STANCES = """
    agreement appreciation belief commitment concern condemnation condolence confidence
    congratulation conviction desire determination expectation disappointment frustration fear
    alarm outrage anger dismay doubt gratitude hope intent intention interest objection opposition
    optimism preference pride readiness regret respect resolve satisfaction solidarity support
    sympathy thank thanks view willingness wish
"""


@pytest.mark.parametrize(
    ("nouns", "sentence", "content"),
    [
        pytest.param(
            STANCES,
            "The king renewed his {} that the road is open.",
            "the road is open",
            id="stances",
        ),
        pytest.param(
            "appreciation condolence congratulation gratitude sympathy thank thanks",
            "The king expressed his {} to the queen for the warm welcome.",
            "the warm welcome",
            id="stances towards somebody",
        ),
        pytest.param(
            "report claim allegation accusation charge rumor rumour suggestion wrongdoing",
            "The king denied the {} of the queen.",
            None,
            id="denied with more",
        ),
        pytest.param(
            """talk meeting call visit statement comment remark interview conference speech
            briefing address article post telegram message letter rally report conversation
            readout ceremony return arrival phone today yesterday tonight week month morning
            afternoon evening year""",
            "The king praised the road in the {}.",
            "the road",
            id="circumstances",
        ),
        pytest.param(
            "session conference rally", "The king praised the road at the {}.", "the road", id="at"
        ),
        pytest.param("tweet", "The king praised the road in a {}.", "the road", id="in a"),
        pytest.param("reporters", "The king praised the road to {}.", "the road", id="to"),
        pytest.param(
            """statement declaration communique communiqué readout letter message resolution tweet
            post memo report petition email""",
            "The king published a {} calling for a new road.",
            "a new road",
            id="papers",
        ),
        pytest.param(
            "ad", "The king released an {} calling for a new road.", "a new road", id="ad"
        ),
        pytest.param(
            """issued published released signed adopted wrote sent posted approved delivered made
            conducted prepared compiled produced""",
            "The king {} a statement calling for a new road.",
            "a new road",
            id="what is done with papers",
        ),
        pytest.param(
            """spoke met called talked phoned telephoned wrote hosted held had visited convened
            joined welcomed""",
            "The king {} with the queen to reaffirm the need for a bridge.",
            "the need for a bridge",
            id="dealings",
        ),
        pytest.param(
            "used took",
            "The king {} the floor to reaffirm the need for a bridge.",
            "the need for a bridge",
            id="what one does with an occasion",
        ),
        pytest.param(
            "appearance floor occasion stage podium platform moment speech visit",
            "The king used the {} to reaffirm the need for a bridge.",
            "the need for a bridge",
            id="occasions",
        ),
        pytest.param(
            "accusation allegation assertion charge claim pledge promise remark suggestion",
            "The king said that the road is open, a {} that the queen has taken up.",
            "the road is open",
            id="what takes it up",
        ),
        pytest.param(
            """poll survey study report inquiry audit figure statistic census analysis research
            tally""",
            "The {} showed that most voters want the road.",
            "most voters want the road",
            id="studies",
        ),
        pytest.param(
            "counterpart pair duo general head chief one another other people several many some",
            "The {} raised the need for a road.",
            "the need for a road",
            id="who speaks",
        ),
    ],
)
def test_every_noun_has_its_effect(nouns, sentence, content):
    if content is None:
        for noun in nouns.split():
            assert misread(noun, sentence, [f"the {noun} of the queen"]) == {}
    else:
        assert misread(nouns, sentence, [content]) == {}


@pytest.mark.parametrize(
    ("nouns", "sentence"),
    [
        pytest.param(
            "report claim allegation accusation charge rumor rumour suggestion wrongdoing",
            "The king denied the {}.",
            id="denied",
        ),
        pytest.param(
            "view views perspective perspectives opinion opinions assessment assessments",
            "The king stressed their {} on the border.",
            id="without content",
        ),
        pytest.param(
            """plan rule regulation law schedule tradition custom need wish principle standard size
            age timetable protocol""",
            "According to the {}, the road is open.",
            id="no source",
        ),
        pytest.param(
            "percent % percentage share proportion",
            "Sixty {} said that they want the road.",
            id="shares of people",
        ),
        pytest.param(
            "table account road", "The king used the {} to press officials over it.", id="a thing"
        ),
        pytest.param(
            "name identify quote", "An aide asked not to be {}d by the king.", id="nameless"
        ),
        pytest.param(
            "table delay snow", "The {} raised concerns about the road.", id="what does not speak"
        ),
    ],
)
def test_nothing_is_said(nouns, sentence):
    assert misread(nouns, sentence, []) == {}


@pytest.mark.parametrize(
    "verb", ["saying it is", "calling it", "describing it as", "arguing it is", "claiming it is"]
)
def test_a_verdict_is_spelled_out(verb):
    (found,) = misread(
        verb.replace(" ", "_"), "The king condemned the plan, {} wrong.", []
    ).values()
    assert len(found) == 1
    assert "plan" not in found[0]


@pytest.mark.parametrize(
    ("noun", "sentence", "content"),
    [
        pytest.param(
            "opportunity chance",
            "The king took the {} to reaffirm the need for a bridge.",
            "the need for a bridge",
            marks=pytest.mark.xfail(
                strict=True, reason="the infinitive hangs on the noun, not on the dealing"
            ),
            id="took the opportunity",
        ),
        pytest.param(
            "data",
            "The {} showed that most voters want the road.",
            "most voters want the road",
            marks=pytest.mark.xfail(strict=True, reason="the lemma of “data” is “datum”"),
            id="data",
        ),
        pytest.param(
            "note",
            "The king sent a {} calling for a new road.",
            "a new road",
            marks=pytest.mark.xfail(
                strict=True, reason="the participle hangs on the verb, not on the paper"
            ),
            id="a note calling for",
        ),
        pytest.param(
            "concern",
            "The king shared his {} with the queen about the road.",
            "the road",
            marks=pytest.mark.xfail(
                strict=True, reason="a concern is in no list of stances towards somebody"
            ),
            id="shared with somebody about",
        ),
    ],
)
def test_what_a_noun_should_do(noun, sentence, content):
    assert misread(noun, sentence, [content]) == {}
