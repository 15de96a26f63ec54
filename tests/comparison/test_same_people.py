"""Two readouts in; which of their names are one person's out."""

import pytest

from analysis.comparison.counts import topic_counts
from analysis.comparison.same_people import same_names, tables_of_pair
from analysis.comparison.speaker_slots import leader_slots
from tests.readout_tables import readout, records, said, tables


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (["Biden"], ["Joseph R. Biden, Jr."], {"Biden": "Joseph R. Biden, Jr."}),
        (["Xi Jinping"], ["Xi"], {"Xi": "Xi Jinping"}),
        (["Joseph Biden"], ["Joseph R. Biden, Jr."], {"Joseph Biden": "Joseph R. Biden, Jr."}),
        (["George W. Bush"], ["George H. W. Bush"], {}),
        (["Henry Ash"], ["Henry James Ash IV"], {"Henry Ash": "Henry James Ash IV"}),
        (["Ann Ash"], ["Bo Ash"], {}),
        (["Ash"], ["Ann Ash", "Bo Ash"], {}),
        (["Ash", "Ann Ash"], ["Ann Ash"], {}),
        (["Ash", "Ann Ash"], ["Bo Berg"], {}),
        (["Ash"], ["Ash", "Ann Ash"], {}),
    ],
)
def test_a_short_name_is_the_one_longer_name_of_the_other_readout(left, right, found):
    pair = tables(
        readout("left", None, *(said(name, "peace") for name in left)),
        readout("right", None, *(said(name, "peace") for name in right)),
    )
    assert same_names(pair, "left", "right") == found
    assert same_names(pair, "right", "left") == found


def test_a_leader_under_two_names_is_counted_as_one_and_the_text_stays():
    plain = tables(
        readout(
            "left", "2020-01-01", said("Biden and Putin", "peace"), said("Biden", "peace trade")
        ),
        readout("right", "2021-01-01", said("Joseph R. Biden, Jr.", "peace")),
        readout("third", "2022-01-01", said("Biden", "visits")),
    )
    pair = tables_of_pair(plain, "left", "right")
    counts = topic_counts(pair, "left", "right")
    assert records(
        counts[counts["topic"] == "peace"], "speaker", "left_statements", "right_statements"
    ) == [("Joseph R. Biden, Jr.", 1, 1), ("Joseph R. Biden, Jr. + Putin", 1, 0)]
    assert leader_slots(pair, "left", "right") == {
        "Joseph R. Biden, Jr.": "A",
        "Putin": "B",
    }
    assert list(pair["readouts"]["participants"]) == [
        ("Joseph R. Biden, Jr.", "Putin"),
        ("Joseph R. Biden, Jr.",),
    ]
    of_pair = plain["statements"]["readout"] != "third"
    assert list(pair["statements"]["id"]) == list(plain["statements"].loc[of_pair, "id"])
    assert list(pair["sentences"]["text"]) == list(plain["sentences"]["text"][:2])
    assert list(plain["statements"]["speakers"])[1] == ("Biden",)
