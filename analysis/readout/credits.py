"""The credit: who wrote, edited or owns a text, in its last lines or behind its last sentence."""

import re

from analysis.language.spans import Span
from analysis.readout.short_lines import is_link

# Capitalised names, and the small words between them in "by" credits.
_NAME = r"[^\W\d_a-zß-ÿ][\w.'’-]*"
_BETWEEN = r"(?i:and|in|by|for|at|of|the|with|from|additional|reporting|writing|editing|edited)"
# Possessive: a word may be both a name and a small word, and is tried once.
_NAMES = rf"{_NAME}(?:[,;/]?\s+(?:&|{_NAME}|{_BETWEEN})|[/,;]{_NAME})*+"
_WORK = (
    r"(?i:(?:additional\s+)?(?:reporting|writing|editing|compiled|edited|written|reported|"
    rf"translated|photographs?)\s+by)\s+{_NAMES}"
)
_OWNER = r"(?:©|\(c\)\s*(?=\d{4})|Copyright\s+(?=©|\(c\)|\d{4}|by\b))\s*[^\n]{1,120}"
_LABELLED = r"(?i:sources?|credits?|editors?|photos?|images?|agencies)\s*:\s*\S[^\n]{0,160}"
_HELPED = r"(?i:with\s+(?:inputs|files|(?:additional\s+)?reporting)\s+(?:from|by))\s+" + _NAMES
_CONTRIBUTED = rf"(?:The\s+)?{_NAMES}\s+contributed\s+to\s+this\s+(?:report|story|article)"
# "(Xinhua)", "(Xinhua/AFP)", but not what a transcript notes: "(Applause)".
_AGENCY = (
    r"(?!(?i:applause|laugh|cheer|crosstalk|inaudible|ends?\b|unofficial|pause|music))"
    rf"{_NAME}(?:[\s/&,-]{{1,2}}{_NAME}){{0,3}}"
)

# A credit is no longer than this: what is longer is no credit, and costs no time.
_LONGEST = 400

_LINE = re.compile(
    rf"\(?(?:{_WORK}|{_LABELLED}|{_OWNER}|{_HELPED}|{_CONTRIBUTED}|(?i:(?:with\s+)?agencies)"
    rf"|All\s+rights\s+reserved)[.)]*$|\({_AGENCY}\)$"
)
_BEHIND_SENTENCE = re.compile(
    rf"(?<=[.!?”\"’)])\s+(?P<credit>\((?:{_WORK}|{_LABELLED}|{_HELPED}|{_AGENCY})[.]?\)|"
    rf"{_WORK}[.]?|{_OWNER})$"
)
# A hyphen needs a blank before it: in "U.S.-Norway" it joins two words.
_BEHIND_DASH = re.compile(
    r"(?<=[.!?”\"])(?:\s*(?:[—–]|--)|\s+-)[—–-]?\s*(?P<credit>[A-Z][\w./&, -]{1,60})$"
)


def credit(text: str, blocks: list[Span]) -> Span | None:
    """The credit: the lines of credit at the end, and a credit behind the last sentence.

    Links to other articles may stand below it.
    """
    above = list(blocks)
    while above and is_link(text[above[-1].start : above[-1].end]):
        above.pop()
    lines: list[Span] = []
    while above and _is_credit(text, above[-1]):
        lines.insert(0, above.pop())
    behind = _behind_last_sentence(text, above[-1]) if above else None
    parts = [*([behind] if behind else []), *lines]
    return Span(parts[0].start, parts[-1].end) if parts else None


def _is_credit(text: str, line: Span) -> bool:
    is_short = line.end - line.start <= _LONGEST
    return is_short and _LINE.match(text[line.start : line.end]) is not None


def _behind_last_sentence(text: str, last: Span) -> Span | None:
    begin = max(last.start, last.end - _LONGEST)
    words = text[begin : last.end]
    if match := _BEHIND_SENTENCE.search(words):
        return Span(begin + match.start("credit"), last.end)
    if match := _BEHIND_DASH.search(words):
        start = begin + match.start() + len(match[0]) - len(match[0].lstrip())
        return Span(start, last.end)
    return None
