"""The tables: their schema, and what holds in them for any text whatever."""

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis import PAIR_TABLES, TABLES, build, codebook, readout_from_text
from analysis.dates.time_words import PRECISIONS
from analysis.language.spans import is_blank
from analysis.tables.columns import Column
from analysis.tables.dataframes import frame

# The contract: these columns must be there, whatever else is.
CONTRACT = {
    "readouts": "readout published meeting_date meeting_date_basis place credit participants words "
    "quotations headings statements unattributed_words",
    "sentences": "readout sentence paragraph section start end kind",
    "statements": "id attribution readout sentence speakers via mode cue carried start end text "
    "source source_start source_end cue_start cue_end topics rule words",
    "codings": "id topic terms",
    "topic_counts": "readout speaker topic statements attributions words",
    "tokens": "readout sentence start end lemma content name",
    "mentions": "readout date precision words start end time_words",
    "alignment": "left right shared similarity status",
    "changes": "topic speaker left right left_mentions right_mentions status evidence absence "
    "recodings",
    "terms": "term topics left right status",
    "phrases": "phrase occurrences migration echo",
}
ALL = {**TABLES, **PAIR_TABLES}
KINDS = {"statement", "narration", "heading", "date line", "credit"}

PIECES = st.sampled_from(
    [
        "Finnish President Sauli Niinisto met King Harald of Norway here Monday. ",
        "“We are ready. The road is open,” Niinisto said, adding that ",
        "he opposed the plan. ",
        "According to the ministry, ",
        "\n\n",
        "Trade and fish\n\n",
        "date 2019-05-07 ",
        "—Example/News",
        '"',
        "’",
        "They agreed to ",
        "meet again in May 2020 ",
        "the upcoming summit ",
        "last week's talks on the 2015 deal ",
        "on 31 February ",
        "two years ago",
        "said the king",
        " \u2028\t\u00a0\u200b",
        "\ufeff",
        "\U0001f600",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES | st.text(max_size=5)).map("".join))


def tables(text):
    library = build([readout_from_text("a", text)])
    assert list(library.readouts) == ["a"], library.faults
    return library.tables


@pytest.mark.parametrize("name", CONTRACT)
def test_the_schema_holds_the_contract(name):
    assert set(CONTRACT[name].split()) <= set(ALL[name])


@pytest.mark.parametrize("name", TABLES)
def test_an_empty_table_has_its_columns_and_types(name):
    assert list(frame(name, [])) == list(TABLES[name])
    filled = tables("King Harald of Norway met the queen. Harald said fish is good.")[name]
    assert list(filled.dtypes) == list(frame(name, []).dtypes)


@pytest.mark.parametrize(
    "column", [c for columns in ALL.values() for c in columns.values()], ids=lambda c: c.label
)
def test_every_column_says_what_it_is(column: Column):
    assert column.label
    assert column.definition


def test_topic_counts_keep_their_zeros():
    counts = tables("King Harald of Norway said trade is good.")["topic_counts"]
    assert len(counts) == len(codebook())
    assert counts.query("statements > 0")[
        ["speaker", "topic", "statements", "attributions", "words"]
    ].to_records(index=False).tolist() == [("Harald", "economy_trade", 1, 1, 3)]


def test_a_run_is_one_attribution():
    found = tables("King Harald of Norway said that trade is good. Fish is good for trade.")
    counts = found["topic_counts"].query("topic == 'economy_trade'")
    assert counts[["statements", "attributions"]].to_numpy().tolist() == [[2, 1]]
    assert found["statements"]["attribution"].nunique() == 1


@settings(max_examples=150, deadline=None)
@given(TEXTS)
@example("B,adding 0a0 0000000Ic\x19@0*")  # a reported clause of punctuation alone
def test_any_text_gives_tables_whose_offsets_hold(text):
    found = tables(text)
    assert set(found) == set(TABLES)
    for row in found["statements"].itertuples():
        assert text[row.start : row.end] == row.text
        assert row.id == f"a.{row.start}"
        assert row.carried == pd.isna(row.cue)
        assert 1 <= len(row.topics) <= 4
        if not row.carried:
            assert text[row.cue_start : row.cue_end] == row.cue
    ends = found["statements"]["end"].tolist()
    starts = found["statements"]["start"].tolist()
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_every_character_that_is_not_blank_is_in_one_row_of_sentences(text):
    found = tables(text)["sentences"]
    owners = [0] * len(text)
    for row in found.itertuples():
        assert row.kind in KINDS
        for i in range(row.start, row.end):
            owners[i] += 1
    assert [
        char for char, n in zip(text, owners, strict=True) if n != 1 and not is_blank(char)
    ] == []
    assert max(owners, default=0) <= 1


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_words_of_each_kind_add_up(text):
    row = tables(text)["readouts"].iloc[0]
    parts = ["statement", "unattributed", "heading", "date_line", "credit"]
    assert row["words"] == sum(row[f"{part}_words"] for part in parts)
    assert all(row[f"{part}_words"] >= 0 for part in parts)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.booleans())
@example("2000-00-00)2000-00-00", False)  # two times in one token
@example("in may 2020 .,last Monday’s", True)
def test_mentions_are_slices_of_any_text_and_do_not_overlap(text, dated):
    whole = f"date 2019-05-07\n\n{text}" if dated else text
    rows = tables(whole)["mentions"]
    for row in rows.itertuples():
        assert whole[row.start : row.end] == row.words
        assert row.time_words in row.words
        assert row.words.strip() == row.words != ""
        assert row.precision in PRECISIONS
    starts = rows["start"].tolist()
    assert all(end <= start for end, start in zip(rows["end"], starts[1:], strict=False))
