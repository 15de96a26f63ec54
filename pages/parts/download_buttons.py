"""What a reader can download from a page: files, and an address to load the same rows from."""

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
    """A button for a file that is made only on the click."""
    st.download_button(
        label, data=make, file_name=name, mime=media, key=f"take_{key}", on_click="ignore"
    )


def take_statements(view: View, rows: pd.DataFrame) -> None:
    """The statements that the page shows, as files and as an address."""
    count = len(rows)
    which = f"these {statements_in_words(count)}" if count != 1 else "this statement"
    folded(f"Take {which} with you", "statements", lambda: _statement_files(view, rows))


def _statement_files(view: View, rows: pd.DataFrame) -> None:
    explained = small(
        "With ids, offsets, citation and the filter that chose them. CSV and Excel open in a "
        "spreadsheet: a text that would run there as a formula has an apostrophe before it. "
        "JSON and Parquet hold every text as it is."
    )
    show(explained)
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
    folded("Take this comparison with you", "brief", lambda: _memo_files(view))


def _memo_files(view: View) -> None:
    explained = small(
        "A memo with the same findings: each with its base, its statements, and a link to "
        "their place. HTML is made for print and needs no network."
    )
    show(explained)
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
