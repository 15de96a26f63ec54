"""Every verb of the lists in each of its forms: a sentence with it in, its content out."""

import pytest

from tests.speech.sentences import misread

CLAUSE = """
    acknowledged added admitted affirmed agreed alleged announced argued asked asserted assessed
    assured attested was_clear boasted bragged cautioned chanted claimed clarified commented
    committed communicated complained conceded concluded concurred confided confirmed contended
    conveyed countered crowed decided declared demanded denied disclosed emphasised emphasized
    estimated exclaimed explained expressed forecasted fumed griped grumbled guaranteed highlighted
    hinted implied indicated informed insisted joked lamented laid_out lectured maintained
    made_clear marveled mentioned mused noted notified observed opined pledged pointed_out posted
    predicted proclaimed promised proposed questioned quipped reaffirmed reasoned recalled
    recognised recognized recommended recounted reiterated relayed remarked reminded repeated
    replied reported requested resolved responded restated retorted revealed ruled_out said shared
    shouted signaled speculated stated stipulated stressed submitted suggested swore told testified
    theorized threatened tweeted underlined underscored urged vented vowed warned wrote yelled
"""
OBJECT = """
    acclaimed acknowledged affirmed announced applauded appreciated backed bashed blasted branded
    commended communicated condemned confirmed conveyed criticised criticized declared decried
    defended demanded denounced denied deplored derided described detailed disclosed dismissed
    disparaged disputed downplayed echoed emphasised emphasized encouraged endorsed explained
    expressed extended forecasted hailed highlighted labeled lambasted lamented lauded laid_out
    likened mentioned mocked noted opposed outlined pledged praised predicted proclaimed promised
    proposed protested put_forward questioned raised reaffirmed rebuffed rebutted recalled
    recognised recognized recommended recounted refuted reinforced reiterated rejected relayed
    renewed repeated requested restated ridiculed ripped ruled_out saluted savaged set_out signaled
    skewered slammed spelled_out stated stressed suggested turned_down threatened touted trashed
    underlined underscored urged voiced vowed welcomed
"""
PERSON = """
    accused admonished advised asked assured begged besought blamed cautioned chided congratulated
    credited directed encouraged implored instructed invited ordered praised pressed rebuked tasked
    told thanked urged warned
"""


@pytest.mark.parametrize(
    ("verbs", "sentence", "content"),
    [
        pytest.param(CLAUSE, "The king {} that the road is open.", "the road is open", id="clause"),
        pytest.param(
            "found showed",
            "A poll {} that the road is long.",
            "the road is long",
            id="clause of a study",
        ),
        pytest.param(
            OBJECT,
            "The king {} the closure of the old road.",
            "the closure of the old road",
            id="object",
        ),
        pytest.param(
            "showed",
            "The study {} the closure of the old road.",
            "the closure of the old road",
            id="object of a study",
        ),
        pytest.param(
            PERSON,
            "The king {} the senate to open the old road.",
            "the senate to open the old road",
            id="someone to do something",
        ),
        pytest.param(
            "agreed committed decided demanded offered pledged promised proposed requested "
            "resolved swore threatened vowed drew_attention looked_forward",
            "The king {} to open the old road.",
            "open the old road",
            id="to",
        ),
        pytest.param(
            "drew_attention paid_tribute looked_forward",
            "The king {} to the old road.",
            "the old road",
            id="to a thing",
        ),
        pytest.param(
            "agreed called cast_doubt heaped_praise insisted",
            "The king {} on the closure of the old road.",
            "the closure of the old road",
            id="on",
        ),
        pytest.param(
            "answered bristled continued elaborated fired_back went_on interjected scoffed "
            "shot_back snapped",
            "“The road is open,” the king {}.",
            "“The road is open,”",
            id="quotation before",
        ),
        pytest.param(
            "deadpanned texted answered bristled continued elaborated fired_back went_on",
            "The king {}: “The road is open.”",
            "“The road is open.”",
            id="quotation behind",
        ),
        pytest.param(
            "apologised apologized appealed asked called pleaded pressed pushed urged vouched",
            "The king {} for the closure of the old road.",
            "the closure of the old road",
            id="for",
        ),
        pytest.param(
            "was_clear complained warned",
            "The king {} about the closure of the old road.",
            "the closure of the old road",
            id="about",
        ),
        pytest.param(
            "cautioned warned",
            "The king {} against the closure of the old road.",
            "the closure of the old road",
            id="against",
        ),
        pytest.param(
            "complained took_note warned",
            "The king {} of the closure of the old road.",
            "the closure of the old road",
            id="of",
        ),
        pytest.param(
            "concurred",
            "The king {} in the closure of the old road.",
            "the closure of the old road",
            id="in",
        ),
        pytest.param(
            "disagreed",
            "The king {} with the closure of the old road.",
            "the closure of the old road",
            id="with",
        ),
        pytest.param(
            "scoffed",
            "The king {} at the closure of the old road.",
            "the closure of the old road",
            id="at",
        ),
        pytest.param(
            "branded called dubbed labeled termed",
            "The king {} the two cities “twins of the north”.",
            "the two cities “twins of the north”",
            id="two noun phrases",
        ),
        pytest.param(
            "registered shared",
            "The king {} his concern about the old road.",
            "the old road",
            id="a stance only",
        ),
        pytest.param(
            "hoped", "The king added and {} that the road is open.", "the road is open", id="joined"
        ),
    ],
)
def test_every_verb_in_its_form(verbs, sentence, content):
    assert misread(verbs, sentence, [content]) == {}


@pytest.mark.parametrize(
    ("verbs", "sentence"),
    [
        pytest.param(
            "took lay laid made cast fired turned shot paid set put spelled drew heaped",
            "The king {} the closure of the old road.",
            id="without the word that belongs to it",
        ),
        pytest.param("was", "The king {} that the road is open.", id="was that"),
        pytest.param("fired turned shot", "“The road is open,” the king {}.", id="a quotation"),
        pytest.param("found showed", "The king {} that the road is long.", id="no study"),
        pytest.param("registered shared", "The king {} the closure of the road.", id="no stance"),
        pytest.param(
            "confirmed recalled",
            "The Senate {} Anna Lind as judge.",
            id="what becomes of an office",
        ),
    ],
)
def test_what_the_verb_does_not_report(verbs, sentence):
    assert misread(verbs, sentence, []) == {}


@pytest.mark.xfail(strict=True, reason="the lemma of “texted” is “texte” there, and so on")
@pytest.mark.parametrize("verb", ["texted", "deadpanned"])
def test_a_rare_verb_behind_its_quotation(verb):
    assert misread(verb, "“The road is open,” the king {}.", ["“The road is open,”"]) == {}


@pytest.mark.parametrize(
    ("verbs", "word", "content"),
    [
        ("accused assured", "of", "its long work"),
        ("blamed congratulated credited praised thanked", "for", "its long work"),
        ("congratulated", "on", "its long work"),
        ("asked", "for", "its long work"),
        ("warned", "about", "its long work"),
        ("warned", "against", "its long work"),
        ("asked", "about", "the senate about its long work"),
        ("warned", "of", "the senate of its long work"),
    ],
)
def test_what_somebody_is_addressed_for(verbs, word, content):
    assert misread(verbs, f"The king {{}} the senate {word} its long work.", [content]) == {}


@pytest.mark.xfail(strict=True, reason="“commend” and the like have no form for a person")
@pytest.mark.parametrize("verb", ["applauded", "commended", "lauded", "saluted"])
def test_what_somebody_is_commended_for(verb):
    assert misread(verb, "The king {} the senate for closing the road.", ["closing the road"]) == {}
