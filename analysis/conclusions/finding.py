"""What a finding about two readouts is, of which kind, and how firmly it stands."""

from dataclasses import dataclass

from analysis.language.wording import listed

WHO, TOPICS, WORDING = KINDS = ("who speaks", "topics", "wording")


@dataclass(frozen=True)
class Finding:
    """A sentence, the counts behind it, and the slice of statements or wording that shows it."""

    kind: str
    sentence: str
    base: str
    topics: tuple[str, ...] = ()
    speaker: str = ""
    side: str = ""
    phrase: str = ""
    recodings: tuple[int, ...] = ()  # statements to code differently for it to vanish, by topic
    muted: bool = False


def recoded(*counts: int) -> str:
    """How firmly a difference of so many statements stands, or several of them."""
    found = "statement was" if counts == (1,) else "statements were"
    return f"would vanish if {listed([str(count) for count in counts])} {found} coded differently"
