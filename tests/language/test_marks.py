"""Marks of sentences and quotations: each of a list in a text, what it begins or ends out."""

import pytest

from analysis.language.parsing import sentences
from analysis.language.quotations import quotations
from analysis.language.reporting_verbs import lexicon
from analysis.language.sentence_starts import sentence_starts
from analysis.language.spans import Span, stripped, word_count
from tests.parsed import parsed


def cut(text):
    """The sentences of a text."""
    (paragraph,) = parsed(text)
    spans = [paragraph.span(each.start, each.end) for each in sentences(paragraph.doc)]
    return [text[span.start : span.end] for span in spans]


def quoted(*paragraphs):
    """The quoted passages of paragraphs."""
    text, spans = "", []
    for each in paragraphs:
        spans.append(Span(len(text), len(text) + len(each)))
        text += f"{each}\n"
    return [text[span.start : span.end] for found in quotations(text, spans) for span in found]


@pytest.mark.parametrize("end", list(".!?…"))
def test_what_ends_a_sentence(end):
    assert sentence_starts(["It", "snows", end, "He", "left", "."], set(), set()) == {0, 3}


@pytest.mark.parametrize("mark", list("”»)]"))
def test_what_closes_behind_the_end_belongs_to_the_sentence(mark):
    words = ["It", "snows", ".", mark, "He", "left", "."]
    assert sentence_starts(words, set(), set()) == {0, 4}


@pytest.mark.parametrize("mark", list("“‘\"'«„(["))
def test_behind_what_opens_a_capital_begins_a_sentence(mark):
    assert sentence_starts(["It", "snows", ".", mark, "He"], set(), set()) == {0, 3}
    assert sentence_starts(["It", "snows", ".", mark, "he"], set(), set()) == {0}


@pytest.mark.parametrize("mark", list(",;:"))
def test_what_goes_on_behind_a_full_stop(mark):
    words = ["Lind", ",", "W.Va", ".", mark, "said", "so"]
    assert sentence_starts(words, set(), set()) == {0}


@pytest.mark.parametrize(
    "verb", ["said", "says", "asked", "asks", "told", "added", "replied", "wrote", "exclaimed"]
)
def test_who_asks_is_in_the_sentence_of_the_question(verb):
    words = ["“", "Who", "came", "?", "”", "Lind", verb, "."]
    assert sentence_starts(words, {0, 1, 2, 3, 4}, {4}) == {0}


def test_who_does_something_else_behind_a_question_begins_a_sentence():
    words = ["“", "Who", "came", "?", "”", "Lind", "left", "."]
    assert sentence_starts(words, {0, 1, 2, 3, 4}, {4}) == {0, 5}
    words = ["“", "They", "came", ".", "”", "Lind", "said", "so"]
    assert sentence_starts(words, {0, 1, 2, 3, 4}, {4}) == {0, 5}


@pytest.mark.parametrize("who", ["He", "She", "They", "It", "We"])
def test_a_pronoun_with_a_capital_behind_a_comma_begins_a_sentence(who):
    assert sentence_starts(["It", "snows", ",", who, "left"], set(), set()) == {0, 3}
    assert sentence_starts(["It", "snows", ",", who, "left"], {3}, set()) == {0}


@pytest.mark.parametrize("mark", list("“‘\"'«"))
def test_a_quotation_begins_a_sentence_behind_a_single_letter(mark):
    assert sentence_starts(["On", "X.", mark, "later", "it"], set(), set()) == {0, 2}


def test_no_words_begin_nothing():
    assert sentence_starts([], set(), set()) == set()


@pytest.mark.parametrize(
    "party",
    [" (R-Utah)", " (D-Calif.)", " (I-Maine)", " (R., Utah)", ", R-Utah,", ", D-W.Va.,"],
)
def test_a_party_is_no_part_of_the_sentence(party):
    ((paragraph),) = parsed(f"Sen. Ada Lind{party} said so.")
    words = [token.text for token in paragraph.doc]
    assert words == ["Sen.", "Ada", "Lind", "said", "so", "."]


@pytest.mark.parametrize(
    ("opening", "closing"), [("“", "”"), ("«", "»"), ("„", "“"), ("„", "”"), ('"', '"')]
)
def test_every_pair_of_marks(opening, closing):
    assert quoted(f"He said {opening}yes{closing} to it.") == [f"{opening}yes{closing}"]


@pytest.mark.parametrize(("between", "passages"), [(7, 9), (8, 1)])
def test_a_quotation_goes_on_over_eight_paragraphs(between, passages):
    middle = ["And on."] * between
    assert len(quoted("“It goes on.", *middle, "It ends here.” He left.")) == passages


@pytest.mark.parametrize("mark", list(".,!?…"))
def test_what_stands_before_a_closing_single_mark(mark):
    assert quoted("'It goes on.", f"It ends here{mark}' he said.") == [
        "'It goes on.",
        f"It ends here{mark}'",
    ]


@pytest.mark.parametrize("blank", ["\ufeff", "\u200b", "\u200e", "\u2060", "\u00ad", "\u2800", " "])
def test_what_shows_nothing_is_stripped(blank):
    assert stripped(f"{blank}a b{blank}", Span(0, 5)) == Span(1, 4)


@pytest.mark.parametrize("join", list("-.'’/&"))
def test_marks_inside_a_word(join):
    assert word_count(f"a{join}b c") == 2


def test_a_lemma_without_its_last_letter_is_known():
    assert "hop" in lexicon().lemmatised
    assert "hop" not in lexicon().lemmas


@pytest.mark.xfail(strict=True, reason="the tokeniser parts the full stop from these, unlike Gen.")
@pytest.mark.parametrize("rank", ["Col.", "Capt.", "Lieut."])
def test_no_sentence_ends_behind_a_rank(rank):
    assert cut(f"The king met {rank} Lind. It rained.") == [
        f"The king met {rank} Lind.",
        "It rained.",
    ]
