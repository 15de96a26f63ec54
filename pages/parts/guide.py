"""How each page opens: its heading, and a short "How to read this"."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from pages.parts.elements import details, heading, show, tag

GUIDES: Mapping[str, Sequence[str]] = {
    "overview": (
        "The sentences say what differs most between the two accounts: who speaks, which topics, "
        "which wording. Under each stands its base: how many of all statements.",
        "A statement is a piece of content that the account attributes to somebody. Every number "
        "and every mark leads to the words themselves.",
        "A change of emphasis is partly a change of editing: what limits the comparison stands at "
        "the end of the page.",
    ),
    "side_by_side": (
        "Both accounts in full. What is attributed to a speaker has that speaker's colour and "
        "shape; the reporter's own words are grey.",
        "A dashed line marks what continues a speaker: no reporting word appears in the sentence, "
        "the speaker comes from the sentences around it.",
        "Choose a statement to see who said it, how that was found, and how to cite it. Filters "
        "dim what does not match; they hide nothing.",
    ),
    "timelines": (
        "From left to right the statements in the order of the account, not of the talks; each "
        "speaker has a row for every topic. A statement on two topics has two marks.",
        "Choose a mark to read the statement.",
        "Below are the days: when the leaders met, when the account was published, and the dated "
        "events that it mentions.",
    ),
    "topics": (
        "Each square counts the statements of one speaker on one topic in one account. Choose a "
        "square to read them. A statement can be on several topics, so rows do not add up.",
        "What stands on one side only comes with its proof: the terms that were searched in the "
        "whole other text, and every passage in which one appears.",
    ),
    "wording": (
        "A set phrase is the same wording in more than one statement. The chart shows who uses it "
        "in which account; choose a mark to read the passage.",
        "A phrase migrates where it appears under another topic or with another speaker in the "
        "other account. It is an echo where two leaders use it in the same account.",
        "The search finds every passage with a word, also in headings and narration.",
    ),
    "statements": (
        "Every statement of the two accounts, as it appears in the text; the reporting word is "
        "grey. The filters above and the search narrow the list, and the address keeps them.",
        "The place leads to the statement in its text.",
    ),
    "method": (
        "How the pages come about, where they fail, how well they agree with people who read the "
        "same texts, and an account of every word.",
    ),
}


def opening(page: str, title: str, *beneath: Markup) -> None:
    """A page's heading, what stands beneath it, and its guide, which opens on a click."""
    lines = [tag("p", line) for line in GUIDES[page]]
    show(heading(title, 1), *beneath, details("How to read this", *lines, class_="guide"))
