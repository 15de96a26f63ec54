"""A finding about two readouts: its kind, its base, and how many codings it depends on."""

from dataclasses import dataclass

from analysis.language.wording import listed

# In the order in which a reader is told: what is new or gone, who speaks, how it is worded, what is
# said more often.
TOPICS, WHO, WORDING, CLOSENESS, EMPHASIS = KINDS = (
    "topics",
    "who speaks",
    "wording",
    "words of closeness",
    "emphasis",
)


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
    quoted: str = ""  # the id of a statement that shows what is meant
    evidence: tuple[str, ...] = ()  # ids, where no topic, speaker or phrase leads to the statements
    rests_on: tuple[int, ...] = ()  # for each topic: statements without which it would not hold
    muted: bool = False


def resting(*counts: int) -> str:
    """On how many statements a difference rests, or each of several differences."""
    noun = "statement" if counts == (1,) else "statements"
    return f"rests on {listed([str(count) for count in counts])} {noun}"
