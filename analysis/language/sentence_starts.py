"""Where the sentences of a paragraph begin, told from its words before they are parsed.

The parser alone glues sentences together around quotation marks.
"""

from collections.abc import Set

_OPENING = set("“‘\"'«„([")
_CLOSING = set("”»)]")
_QUOTES = set("“‘\"'«")
_ENDS = ".!?…"
_GOES_ON = {",", ";", ":"}  # behind an abbreviation's full stop: "D-W.Va., said"
# Behind “…!” and “…?” these say that the sentence goes on with who said it.
_SAID = {"said", "says", "asked", "asks", "told", "added", "replied", "wrote", "exclaimed"}
_PERSONAL = {"He", "She", "They", "It", "We"}


def sentence_starts(words: list[str], quoted: Set[int], closing: Set[int]) -> set[int]:
    """The indices at which sentences begin in a paragraph's words.

    `quoted` are the indices inside quotations, `closing` those of the marks that close one. A
    sentence ends after . ! ? … with what closes behind it. It does not where the next word is lower
    case (“Where?” he asked), and a capital pronoun behind a comma ("..., He called") begins
    one: a slip of the pen for a full stop.
    """
    starts = {0} if words else set()
    for i in range(1, len(words)):
        if words[i - 1] == "," and words[i] in _PERSONAL and i not in quoted:
            starts.add(i)
            continue
        end = i - 1
        while end > 0 and (end in closing or words[end] in _CLOSING):
            end -= 1
        if words[i] in _QUOTES and _is_letter(words[i - 1]):
            starts.add(i)  # "posted on X. “Later, …"
        if not words[end].strip(_ENDS) and _begins_sentence(words, i, closing):
            asked = end < i - 1 and words[end] != "."
            if not (asked and _SAID & set(words[i : i + 5])):
                starts.add(i)
    return starts


def _is_letter(word: str) -> bool:
    """Whether a word is a single capital with the full stop that the tokeniser leaves with it."""
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def _begins_sentence(words: list[str], i: int, closing: Set[int]) -> bool:
    if i in closing or words[i] in _CLOSING or words[i] in _GOES_ON:
        return False
    after = words[i + 1] if words[i] in _OPENING and i + 1 < len(words) else words[i]
    return not after[:1].islower()
