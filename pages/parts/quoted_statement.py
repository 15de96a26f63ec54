"""A speaker and a statement as every page shows them."""

from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.speaker_slots import slot_of
from analysis.language.wording import capital
from analysis.speech.passives import PASSIVE
from pages.parts.elements import tag
from pages.visit.view import View, rows_of

_ACCORDING = "according to"  # the rule of a statement whose reporting words stand before the name


def mark(slot: str, *, hollow: bool = False) -> Markup:
    """A leader's shape in its colour; screen readers leave it out, since words stand beside it."""
    return tag("span", class_=f"mark {slot}{' hollow' if hollow else ''}", aria_hidden="true")


def named(view: View, speaker: str, *, brief: bool = False) -> Markup:
    """A speaker with shape and colour; "attributed to both leaders", or `brief` "both leaders"."""
    slot = slot_of(speaker, view.slots)
    words = view.called(speaker)
    words = f"attributed to {words}" if words == "both leaders" and not brief else words
    return mark(slot) + tag("span", words, class_=f"who {slot}")


def cue_of(view: View, row: Any) -> tuple[str, bool]:
    """A statement's reporting words, or whom it continues; whether they come before its content.

    They are shown, because the content of "opposed" alone would read as its opposite.
    """
    if row.carried:
        return f"continues {view.called(row.speaker)}", True
    if pd.isna(row.cue) or pd.isna(row.cue_start) or row.start <= row.cue_start < row.end:
        return "", True  # "China, they stressed, is …": the content holds its own
    return row.cue, bool(row.cue_start < row.start)


def quoted(view: View, row: Any) -> str:
    """A statement in plain text, its reporting words in brackets where they stand."""
    cue, before = cue_of(view, row)
    if not cue:
        return str(row.text)
    return f"[{cue}] {row.text}" if before else f"{row.text} [{cue}]"


def words_and_cue(view: View, row: Any) -> Markup:
    """A statement's words with its reporting words in grey."""
    cue, before = cue_of(view, row)
    if not cue:
        return Markup(" ").join([row.text])
    # In brackets, since "continues" is no word of the text.
    grey = _grey(f"({cue})" if row.carried else cue)
    return Markup(" ").join([grey, row.text] if before else [row.text, grey])


def speaker_and_words(view: View, row: Any) -> Markup:
    """A statement in one line: "Ann Ash stressed: …", "According to Ann Ash: …"."""
    cue, _ = cue_of(view, row)
    called = view.called(row.speaker)
    is_before_name = row.rule == _ACCORDING
    name = mark(row.slot)
    name += tag("span", called if is_before_name else capital(called), class_=f"who {row.slot}")
    if not cue:
        return name + f": {row.text}"
    if is_before_name:
        return _grey(capital(cue)) + " " + name + f": {row.text}"
    comma = "," if cue.partition(" ")[0].endswith("ing") else ""  # "Ann Ash, adding: …"
    return name + comma + " " + _grey(f"{_after_name(cue, row)}:") + f" {row.text}"


def _after_name(cue: str, row: Any) -> str:
    """The reporting words; in brackets where they are no verb of the speaker's: "(noted)"."""
    if row.carried:
        return "(continues)"
    return f"({cue})" if row.rule == PASSIVE else cue


def _grey(words: str) -> Markup:
    return tag("span", words, class_="cue")


def units(view: View, statements: pd.DataFrame, number: Markup) -> Markup:
    """One mark for each statement, as a link to its place; then the number."""
    marks = [
        tag(
            "a",
            mark(row.slot, hollow=row.carried),
            class_="unit",
            href=view.href("side_by_side", s=row.id),
            title=quoted(view, row),
            aria_label=quoted(view, row),
        )
        for row in rows_of(statements)
    ]
    return tag("span", *marks, number, class_="units")
