"""Short lines of their own: headings, and links to other articles ("Related: …")."""

import re

from analysis.language.people_words import people_words
from analysis.language.spans import word_count
from analysis.readout.blocks import LONGEST_PIECE, SENTENCE_END

# A heading is one short line that does not end like a sentence.
HEADING_MAX_WORDS = 14

_BETWEEN_DASHES = re.compile(r"[-–] .+ [-–]$")  # "- Empty words -": an agency's heading
# A heading may ask: "What did they agree?". One with "you" or "we" is asked by a speaker.
_QUESTION = re.compile(
    r"(?:What|Why|How|Who|Whose|When|Where|Which|Will|Would|Can|Could|Should|Is|Are|Was|Were|Do|"
    r"Does|Did|Has|Have)\s[^.!?:;\"“”]+\?$"
)
_OF_SPEAKER = re.compile(r"\b(?:I|me|my|we|us|our|you|your)\b", re.IGNORECASE)
# The label of a transcript's line: "President of Norway Ada Lind: …".
_LABEL = re.compile(r"(?P<label>[^:.!?]{3,80}):(?:\s|$)")
_LINK = re.compile(
    r"[\[(*•▪►>–-]?\s*(?:Related(?:\s(?:articles?|stor(?:y|ies)|news|links?|reading|coverage))?|"
    r"Read(?:\s(?:more|also|next))?|Also\sread|See(?:\salso)?|Watch|Listen|"
    r"More(?:\s(?:on|about|from)\s[^:.]{1,40})?|Further\sreading|Full\s(?:story|text|coverage)|"
    r"Don['’]t\smiss|You\smay\salso\slike)\s*[:|»]",
    re.IGNORECASE,
)


def is_heading(words: str) -> bool:
    """Whether a block is a heading, if another one follows it."""
    return (
        len(words) <= LONGEST_PIECE
        and (not SENTENCE_END.search(words) or _is_question(words))
        and word_count(words) <= HEADING_MAX_WORDS
        and any(char.isalpha() for char in words)
        and (words[0] not in "-•*–" or _BETWEEN_DASHES.match(words) is not None)
        and not _is_labelled(words)
    )


def is_link(words: str) -> bool:
    """Whether a block is a link to another article, which tells of another meeting."""
    return _LINK.match(words) is not None


def is_link_label(words: str) -> bool:
    """Whether a block is the label of links that follow below it: "Related stories:"."""
    label = _LINK.match(words)
    return label is not None and label.end() == len(words)


def _is_question(words: str) -> bool:
    return _QUESTION.match(words) is not None and not _OF_SPEAKER.search(words)


def _is_labelled(words: str) -> bool:
    """Whether a transcript's label, which names an office, stands before what is said."""
    label = _LABEL.match(words)
    if label is None:
        return False
    named = label["label"].lower().split()
    return len(named) > 1 and not people_words("offices").isdisjoint(named)
