"""A readout's row and a statement's row in, one line to quote the statement with out."""

import pandas as pd
import pytest

from analysis.conclusions.citation import citation, source

READOUT = {"outlet": None, "credit": "Wire/Press", "published": pd.Timestamp("2020-03-05")}
STATEMENT = {
    "text": "trade is good",
    "paragraph": 3,
    "speakers": ("Ann Ash",),
    "via": (),
    "mode": "indirect",
    "carried": False,
}
ADDRESS = "https://example.org/side_by_side?s=a.10"


def cited(address="", *, readout=None, **statement):
    return citation(READOUT | (readout or {}), STATEMENT | statement, address)


def test_a_citation_says_outlet_day_paragraph_words_speaker_mode_and_place():
    assert cited(ADDRESS) == (
        f"Wire/Press, 2020-03-05, para 3: “trade is good” (Ann Ash, indirect), {ADDRESS}"
    )


def test_without_an_address_the_line_ends_with_who_said_it():
    assert cited().endswith("“trade is good” (Ann Ash, indirect)")


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA])
def test_an_outlet_that_no_one_states_is_said_to_be_missing(missing):
    readout = {"outlet": missing, "credit": missing}
    assert cited(readout=readout).startswith("outlet not stated, 2020-03-05, ")


def test_the_outlet_that_an_editor_supplied_comes_before_the_credit_line():
    assert cited(readout={"outlet": "Example News"}).startswith("Example News, 2020-03-05, ")


@pytest.mark.parametrize("missing", [None, pd.NaT])
def test_a_date_that_is_not_stated_is_said_to_be_missing(missing):
    assert cited(readout={"published": missing}).startswith("Wire/Press, date not stated, para 3")


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ({"speakers": ("Ann Ash", "Bo Berg")}, "(Ann Ash and Bo Berg, indirect)"),
        ({"via": ("Cy Cole",), "mode": "direct"}, "(Ann Ash, via Cy Cole, direct)"),
        ({"carried": True}, "(continues Ann Ash, indirect)"),
    ],
)
def test_who_said_it_is_told_as_far_as_it_is_known(statement, told):
    assert cited(**statement).endswith(told)


def test_the_words_stay_as_they_are_on_one_line():
    assert "“a “good” deal\\_ *now*”" in cited(text="a “good”\n  deal\\_ *now*")


def test_rows_of_the_tables_can_be_given_as_they_are():
    table = pd.DataFrame([STATEMENT])
    readouts = pd.DataFrame([READOUT])
    assert citation(readouts.iloc[0], table.iloc[0], ADDRESS) == cited(ADDRESS)


def test_a_source_names_each_account_and_that_it_is_unchecked():
    other = READOUT | {"readout": "b", "credit": None, "published": pd.NaT}
    told = (
        "Source: Wire/Press, 2020-03-05 (a); outlet not stated, date not stated (b). "
        "Summit Readouts, machine-read, unchecked."
    )
    rows = [READOUT | {"readout": "a"}, other]
    assert source(rows) == told
    by_name = pd.DataFrame(rows).astype(object).set_index("readout")
    assert source([by_name.loc[name] for name in "ab"]) == told
