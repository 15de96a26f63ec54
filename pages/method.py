"""The method page: how the pages are made, where they fail, and an account of every word."""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from analysis import Library
from analysis.language.wording import counted
from analysis.tables.dataframes import PAIR_TABLES, TABLES, UNCHECKED
from inside_streamlit.first_screen import first_screen
from pages.parts.elements import heading, note, show, small, tag
from pages.parts.folded import folded
from pages.parts.guide import opening
from pages.parts.limits import unfit
from pages.parts.method_tables import (
    agreement_in_words,
    agreement_table,
    codebook_table,
    column_table,
    sentence_table,
    word_table,
)
from pages.visit.view import View, current

_HOW = (
    "A program splits each readout into sentences, parses their grammar, and looks for reporting "
    "words (“stressed”, “told Xi”, “according to”) with a source and a content. The content, as it "
    "appears in the text, is the statement. Pronouns and titles are traced to a name in the text. "
    "A sentence without a reporting word inside a run of one speaker's sentences continues that "
    "speaker, and says so.",
    "A topic is given where one of the codebook's terms appears in the statement, or in what its "
    "sentence says before it reports (“On the pipeline, …”). A statement that names no issue takes "
    "one from the heading of its section, from what it points back to (“in this regard”), or from "
    "what its text is about (“a ceasefire” in a text on one war). A term in another sense is not "
    "counted: a country as the home of a company or the end of a visit, “cooperation” in a field "
    "of its own topic, a meeting that only dates something. No text is generated or paraphrased: "
    "every statement is a slice of the file.",
    "Statements of two readouts are linked where they share content words and topics, whatever "
    "their place; a word weighs less the more statements have it. A set phrase is the same wording "
    "of two or more content words in at least two statements, two other words between at most.",
)
_FAILS = (
    "Speakers: a pronoun with two possible names, a description of somebody whom the text names "
    "otherwise (“the union”), and a carried run that ends unmarked; in news, with its many voices, "
    "more often than in a readout.",
    "Carried runs: outside of quotations only sentences behind those who met, and on a country.",
    "Reporting words that are not in the program's list, and posts and letters that only a "
    "signature attributes: their content stays narration.",
    "Topics: a term in another sense, and a subject without any of its terms.",
    "Counts: the unit matters. A carried run makes several statements of one reporting word, and a "
    "lead that repeats the body counts twice. A difference is put as a finding only where "
    "statements, attributions, words, statements without repeats and the share of the account "
    "agree on it.",
    "Links and set phrases: the same thought in other words is not seen, and words in common may "
    "be chance.",
    "A readout is one outlet's account of part of a meeting. No count can show what it leaves out.",
)


def page(view: View) -> None:
    """The method in words, then the words of each readout by kind, the codebook, the columns."""
    opening(view.page, "Method")
    first_screen()
    show(*_method(view.library))
    _accounts(view)
    _codebook(view)
    folded("Every table, column by column", "columns", _column_tables)


def _method(library: Library) -> Iterator[Markup]:
    """How the reading works, where it fails, how well it agrees with people, the folder."""
    yield Markup().join(tag("p", part, class_="prose") for part in _HOW)
    yield heading("Where it fails")
    weak = f"Every view and every file is {UNCHECKED}. Known weak places:"
    yield tag("p", weak) + tag("ul", *(tag("li", part) for part in _FAILS))
    yield heading("How well it agrees with people")
    yield agreement_table()
    yield small(agreement_in_words())
    yield small(
        "Agreement on texts that the rules were written with says little about others. Those kept "
        "apart were coded before anybody had looked at what the program makes of them, by one "
        "coder, and are few: other kinds of source, other outlets and translations may be read "
        "worse."
    )
    yield heading("The folder of readouts")
    count, faults = len(library.readouts), len(library.faults)
    yield small(f"{counted(count, 'readout')}; {counted(faults, 'fault')}.")
    yield from (note(fault.sentence) for fault in library.faults)


def _accounts(view: View) -> None:
    show(heading("Every word accounted for", anchor="words"), word_table(view))
    for side in view.sides:
        # Streamlit reads a label as Markdown, so the file's name stands inside and not here.
        label = f"Sentence by sentence: the {view.side_word(side)} readout"
        folded(
            label,
            f"sentences_{side}",
            partial(_sentence_list, view, side),
            unfolded=view.query.side == side,
        )


def _sentence_list(view: View, side: str) -> None:
    show(small(str(view.readout(side).name)), sentence_table(view, side))


def _codebook(view: View) -> None:
    show(
        heading("Codebook", anchor="codebook"),
        small(
            "To add a topic, write it into the file codebook.toml. Where more than three "
            "statements of a readout match no topic, the pages say how many."
        ),
        *unfit(view),
        codebook_table(view),
        heading("Columns of the tables"),
    )


def _column_tables() -> None:
    """The columns of all tables."""
    tables = {**TABLES, **PAIR_TABLES}.items()
    show(*(heading(name, 3) + column_table(columns) for name, columns in tables))


page(current())
