"""The two accounts beside each other: who met, how often each spoke, and every fact."""

from datetime import datetime

import pandas as pd
from markupsafe import Markup

from analysis.conclusions.facts import NOT_SUPPLIED, SUPPLIED, day, met, or_missing, words_by_kind
from analysis.language.detection import ENGLISH
from analysis.language.wording import listed, statements_in_words
from analysis.tables.columns import READOUTS
from pages.parts.elements import heading, link, small, table, tag
from pages.parts.quoted_statement import named, units
from pages.visit.kept import kept
from pages.visit.view import View


@kept
def meetings(view: View) -> Markup:
    """A card for each account."""
    explained = small(
        "Each mark is a statement and leads to its place; hollow: it continues the speaker of a "
        "neighbouring sentence."
    )
    return Markup().join([*(_meeting(view, side) for side in view.sides), explained])


def _meeting(view: View, side: str) -> Markup:
    """Who met when and where, and a mark for each statement by speaker."""
    row = view.readout(side)
    statements = view.statements[view.statements["side"] == side]
    # Nobody can be told silent in a meeting that they were not at.
    counted = [
        tag("dt", named(view, speaker, brief=True))
        + tag("dd", _count(view, side, speaker, statements))
        for speaker in view.speakers
        if view.can_be_counted(speaker, side)
    ]
    title = day(row["published"]) if pd.notna(row["published"]) else view.side_name(side)
    who = ", ".join(filter(None, [listed(row["participants"]), or_missing(row["place"], "")]))
    total = link(view.href("statements", side=side), statements_in_words(row["statements"]))
    when = f"{READOUTS['meeting_date'].label}: {met(row)}"
    return tag(
        "section",
        heading(title, title=view.full_name(side)),
        tag("p", who or "No participants found"),
        small(f"{when} · {_credited(row)} · ", total),
        tag("dl", *counted),
    )


def _credited(row: pd.Series) -> str:
    """Whose account it is, as the editor or the credit line says."""
    return or_missing(row["outlet"], or_missing(row["credit"], "outlet not stated"))


@kept
def facts_table(view: View) -> Markup:
    """Every fact of the accounts, side by side."""
    columns = [_facts(view, side) for side in view.sides]
    names = dict.fromkeys(name for column in columns for name in column)
    rows = [[name, *(column.get(name, "") for column in columns)] for name in names]
    sides = [view.side_name(side) for side in view.sides]
    return table(["Fact", *sides], rows, "The accounts beside each other", cards=False)


def known_day(row: pd.Series) -> datetime | None:
    """The day an account is dated by: published, else met; None where neither is known."""
    days = [date for date in (row["published"], row["meeting_date"]) if pd.notna(date)]
    return days[0].to_pydatetime() if days else None


def known_days(view: View) -> list[datetime]:
    """The days that the accounts of a view are dated by, as far as they are known."""
    days = [known_day(view.readout(side)) for side in view.sides]
    return [day for day in days if day is not None]


def _count(view: View, side: str, speaker: str, statements: pd.DataFrame) -> str:
    """The speaker's marks and their number."""
    mine = statements[statements["speaker"] == speaker]
    if mine.empty and view.readout(side)["language"] != ENGLISH:
        return tag("span", "not read", class_="small")
    if mine.empty:
        return "0"
    href = view.href("statements", leader=speaker, side=side)
    number = link(href, str(len(mine)), f"{statements_in_words(len(mine))}: {speaker}")
    return units(view, mine, number)


def _all_words(view: View, side: str, row: pd.Series) -> Markup:
    """The number of all words, and of each kind."""
    every = link(view.href("method", side=side) + "#words", f"{row['words']}")
    return every + f" ({words_by_kind(row)})"


def _facts(view: View, side: str) -> dict[str, str]:
    """Each fact's label to its words, with links where they count something."""
    row = view.readout(side)
    statements = view.statements[view.statements["side"] == side]
    carried = f"{statements['carried'].sum()} of {statements_in_words(len(statements))}"
    return {
        **_supplied(row),
        READOUTS["published"].label: day(row["published"]),
        READOUTS["meeting_date"].label: met(row),
        READOUTS["place"].label: or_missing(row["place"]),
        READOUTS["outlet"].label: or_missing(row["outlet"], NOT_SUPPLIED),
        READOUTS["credit"].label: or_missing(row["credit"]),
        READOUTS["words"].label: _all_words(view, side, row),
        READOUTS["headings"].label: str(row["headings"]),
        "Sentences": str(_sentence_count(view, side)),
        READOUTS["quotations"].label: str(row["quotations"]),
        READOUTS["statements"].label: link(
            view.href("statements", side=side), statements_in_words(row["statements"])
        ),
        "Statements that continue a speaker": link(view.href("timelines", side=side), carried),
    }


def _supplied(row: pd.Series) -> dict[str, str]:
    """What the editor supplied, in the file beside the readout."""
    return {
        READOUTS[name].label: f"{row[name]} (supplied by the editor)"
        for name in SUPPLIED
        if pd.notna(row[name])
    }


def _sentence_count(view: View, side: str) -> int:
    rows = view.tables["sentences"]
    mine = rows[rows["readout"] == view.sides[side]]
    return int(mine["kind"].isin(["statement", "narration"]).sum())
