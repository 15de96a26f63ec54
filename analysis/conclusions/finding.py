"""A finding about two readouts: its kind, its base, and how many codings it depends on."""

from dataclasses import dataclass

from analysis.language.wording import listed

WHO, TOPICS, WORDING = KINDS = ("who speaks", "topics", "wording")


@dataclass(frozen=True)
class Finding:
    """A sentence, its base, and the topics, speaker, side or phrase that lead to its statements."""

    kind: str
    sentence: str
    base: str
    topics: tuple[str, ...] = ()
    speaker: str = ""
    side: str = ""
    phrase: str = ""
    recodings: tuple[int, ...] = ()  # for each topic: other codings that would make it vanish
    muted: bool = False


def recoded(*counts: int) -> str:
    """How many statements a difference depends on, or each of several differences."""
    were = "statement was" if counts == (1,) else "statements were"
    return f"would vanish if {listed([str(count) for count in counts])} {were} coded differently"
