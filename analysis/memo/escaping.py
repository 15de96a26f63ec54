"""Texts inside Markdown: whatever they hold, they are shown as they are written."""

import re

# What begins or ends markup anywhere, and what makes a link of bare words.
_MARKUP = re.compile(r"[\\`*_\[\]<>&|~$@^]|(?<=\w)://|(?<=www)\.", re.I)
# What makes a heading, a list, a rule or a quotation of a line that it begins.
_OPENING = re.compile(r"[#+=:\-]|\d+[.)]")


class Ready(str):
    """Markdown that is meant as such."""


def escaped(value: object) -> str:
    """A text as Markdown on one line; what is `Ready` stays as it is."""
    if isinstance(value, Ready):
        return value
    words = _MARKUP.sub(lambda found: f"\\{found[0]}", " ".join(str(value).split()))
    opening = _OPENING.match(words)
    return f"{words[: opening.end() - 1]}\\{words[opening.end() - 1 :]}" if opening else words


def link(words: str, address: str) -> Ready:
    """A link; the address is a whole one of ours, percent-encoded."""
    return Ready(f"[{escaped(words)}](<{address}>)")
