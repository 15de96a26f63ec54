"""What a reader takes away from a page: files made on the click, and an address to load from."""

from collections.abc import Callable
from functools import partial

import pandas as pd
import streamlit as st

from analysis.language.wording import statements_in_words
from analysis.memo.documents import MEMO_FORMS, memo_file
from analysis.tables.output_formats import MEDIA
from pages.parts.elements import show, small
from pages.parts.export_files import FORMS, data_address, file_name, place_of, statements_file
from pages.parts.folded import folded
from pages.visit.view import View

_FORM_LABELS = {"docx": "Word", "html": "HTML", "md": "Markdown"}


def button(label: str, name: str, media: str, key: str, make: Callable[[], bytes]) -> None:
    """A file that is made when it is asked for."""
    st.download_button(
        label, data=make, file_name=name, mime=media, key=f"take_{key}", on_click="ignore"
    )


def take_statements(view: View, rows: pd.DataFrame) -> None:
    """The statements that the page shows, as files and as an address."""
    count = len(rows)
    which = f"these {statements_in_words(count)}" if count != 1 else "this statement"
    folded(f"Take {which} with you", "statements", lambda: _statements(view, rows))


def _statements(view: View, rows: pd.DataFrame) -> None:
    told = small(
        "With ids, offsets, citation and the filter that chose them. CSV and Excel open in a "
        "spreadsheet: a text that would run there as a formula has an apostrophe before it. "
        "JSON and Parquet hold every text as it is."
    )
    show(told)
    place = place_of(view)
    with st.container(horizontal=True):
        for form, label in FORMS.items():
            button(
                label,
                file_name(view, "statements", form),
                MEDIA[form],
                form,
                partial(statements_file, view, rows, form, place),
            )
    show(small("To load the same statements in a notebook (also as .json, .parquet or .xlsx):"))
    st.code(data_address(view, "statements", "csv"), language=None, wrap_lines=True)


def take_memo(view: View) -> None:
    """The comparison as a memo."""
    folded("Take this comparison with you", "brief", lambda: _memo(view))


def _memo(view: View) -> None:
    told = small(
        "A memo with the same findings: each with its base, its statements, and a link to "
        "their place. HTML is made for print and needs no network."
    )
    show(told)
    place = place_of(view)
    with st.container(horizontal=True):
        for form, label in _FORM_LABELS.items():
            button(
                label,
                file_name(view, "brief", form, held=()),
                MEMO_FORMS[form],
                f"brief_{form}",
                partial(memo_file, view.pair, place, form),
            )
