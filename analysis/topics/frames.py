"""What a reporting sentence says it is about before it reports: "On Ukraine, she said ...".

A frame is no content: it stands before the source, the cue and the statement, or between commas.
"""

import re
from functools import cache

from analysis.language.spans import Span
from analysis.topics.wording import choice

_END = re.compile(r"[,;:–—]")


def frame(text: str, gap: Span, report: int, *, leads: bool) -> Span | None:
    """The words of the frame in `gap`, the text before a statement that no other one covers.

    `report` is where the source or the cue begins, if that is in the gap. If the gap `leads` its
    sentence, a frame may begin it, and ends there. One in the middle ("Lind, asked about trade,
    said") ends at the next comma.
    """
    lead = _opener().match(text, gap.start, gap.end) if leads else None
    if lead is not None and lead.end() < report:
        return Span(lead.end(), report)
    middle = _after_comma().search(text, gap.start, gap.end)
    if middle is None:
        return None
    end = _END.search(text, middle.end(), gap.end)
    return Span(middle.end(), end.start() if end else gap.end)


@cache
def _opener() -> re.Pattern[str]:
    first = r"(?:(?:and|but|then|also|finally|lastly|when|while|in)\b,?\s+)*"
    return re.compile(rf"(?i)[\s,;:“”\"'‘’–—-]*{first}{_words()}\s+(?!\d)")


@cache
def _after_comma() -> re.Pattern[str]:
    return re.compile(rf"(?i)[,;–—(]\s*(?:(?:when|while|and|then)\s+)*{_words()}\s+(?!\d)")


def _words() -> str:
    """The words that open a frame; an adverb may stand in them ("turning now to")."""
    adverb = r"\\s+(?:(?:now|then|next|back|on|finally|briefly|again|specifically)\\s+)?"
    openers = re.sub(r"\\ ", adverb, choice("frames", "openers"))
    about = r"(?:about|on|over|regarding|concerning)"
    asked = rf"{choice('frames', 'asked')}\b[^,;:]{{0,40}}?\b(?:{about}|whether|if)"
    answering = rf"{choice('frames', 'answering')}\s+(?:an?\s+)?questions?\s+{about}"
    return rf"(?!{choice('frames', 'not_frames')}\b)(?:{asked}|{answering}|{openers})"
