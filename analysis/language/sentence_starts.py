"""Where the sentences of a paragraph begin, decided from its words before they are parsed.

The parser alone joins sentences around quotation marks.
"""

from collections.abc import Set

_OPENING = set("“‘\"'«„([")
_CLOSING = set("”»)]")
_QUOTES = set("“‘\"'«")
_ENDS = ".!?…"
_CONTINUING = {",", ";", ":"}  # after an abbreviation's full stop: "D-W.Va., said"
# After “…!” and “…?” these show that the sentence goes on with its cue and source.
_REPORTING_WORDS = {
    "said",
    "says",
    "asked",
    "asks",
    "told",
    "added",
    "replied",
    "wrote",
    "exclaimed",
}
_PRONOUNS = {"He", "She", "They", "It", "We"}


def sentence_starts(words: list[str], quoted: Set[int], closing: Set[int]) -> set[int]:
    """The indices at which sentences begin in a paragraph's words.

    `quoted` are the indices inside quotations, `closing` those of the marks that close one.
    """
    first = {0} if words else set()
    return first | {i for i in range(1, len(words)) if _starts_sentence(words, i, quoted, closing)}


def _starts_sentence(words: list[str], i: int, quoted: Set[int], closing: Set[int]) -> bool:
    """Whether a sentence begins at word `i`: after . ! ? … and the marks that close after them.

    No sentence begins with a lower-case word (“Where?” he asked). A capital pronoun after a comma
    ("..., He called") begins one: the comma is a misprint for a full stop.
    """
    before = words[i - 1]
    if before == "," and words[i] in _PRONOUNS and i not in quoted:
        return True
    if words[i] in _QUOTES and _is_capital_with_full_stop(before):
        return True  # "posted on X. “Later, …"
    end = i - 1
    while end > 0 and (end in closing or words[end] in _CLOSING):
        end -= 1
    if words[end].strip(_ENDS) or not _can_begin_sentence(words, i, closing):
        return False
    exclamation = end < i - 1 and words[end] != "."
    return not (exclamation and _REPORTING_WORDS & set(words[i : i + 5]))


def _is_capital_with_full_stop(word: str) -> bool:
    """Whether a word is a single capital letter; the tokeniser leaves its full stop on it."""
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def _can_begin_sentence(words: list[str], i: int, closing: Set[int]) -> bool:
    if i in closing or words[i] in _CLOSING or words[i] in _CONTINUING:
        return False
    after = words[i + 1] if words[i] in _OPENING and i + 1 < len(words) else words[i]
    return not after[:1].islower()
