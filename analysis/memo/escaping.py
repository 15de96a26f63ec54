"""Texts inside Markdown: whatever characters they hold, they are shown as written."""

import re

# What is markup anywhere in a line, and what turns plain words into a link.
_MARKUP = re.compile(r"[\\`*_\[\]<>&|~$@^]|(?<=\w)://|(?<=www)\.", re.I)
# What turns a line that begins with it into a heading, a list or a rule.
_OPENING = re.compile(r"[#+=:\-]|\d+[.)]")


class Ready(str):
    """Markdown that is not to be escaped."""


def escaped(value: object) -> str:
    """A text as Markdown on one line; what is `Ready` stays as it is."""
    if isinstance(value, Ready):
        return value
    words = _MARKUP.sub(lambda markup: f"\\{markup[0]}", " ".join(str(value).split()))
    opening = _OPENING.match(words)
    return f"{words[: opening.end() - 1]}\\{words[opening.end() - 1 :]}" if opening else words


def link(words: str, address: str) -> Ready:
    """A link; the address is one that `page_addresses` made, already percent-encoded."""
    return Ready(f"[{escaped(words)}](<{address}>)")
