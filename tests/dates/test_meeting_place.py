"""The place of the meeting: a lead in, the place out."""

import pytest

from analysis.dates.meeting_place import meeting_place
from tests.parsed import parsed

CALL = "Ada Lind had a phone call with Bo Rask. "


def place(text):
    return meeting_place(text, parsed(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The parser hangs it on the last name, or on the building.
        ("Ada Lind met with Foreign Minister Bo Rask in Bergen.", "Bergen"),
        ("Ada Lind met with President Bo Rask of Finland in Bergen.", "Bergen"),
        ("Ada Lind met with her Finnish counterpart, Bo Rask, in Bergen.", "Bergen"),
        ("Ada Lind met Bo Rask at the Pine Hill Guesthouse in Oslo.", "Oslo"),
        ("Ada Lind met Bo Rask at the party's headquarters in Oslo on Tuesday.", "Oslo"),
        # It hangs on the day.
        ("Ada Lind met with Bo Rask on Feb. 26 in Oslo.", "Oslo"),
        ("Ada Lind met with Bo Rask at noon on the 4th local time in Oslo.", "Oslo"),
        # Behind its kind.
        ("Ada Lind met Bo Rask in the Norwegian capital, Oslo.", "Oslo"),
        ("Ada Lind met Bo Rask in the city of Bergen.", "Bergen"),
        # With a noun of meeting.
        ("Ada Lind and Bo Rask held talks in Bergen.", "Bergen"),
        ("At a meeting in Bergen, Ada Lind told Bo Rask that the road is open.", "Bergen"),
        ("Negotiations between Norway and Finland were held in Geneva.", "Geneva"),
        ("A spokesman told reporters that Lind and Rask met in Bergen.", "Bergen"),
        # At another event.
        ("Ada Lind met Bo Rask on the sidelines of a summit in Bergen.", "Bergen"),
        ("Ada Lind met Bo Rask at a conference in Bergen.", "Bergen"),
        # "To" only with a welcome.
        ("Ada Lind welcomed Bo Rask to the White House.", "White House"),
        ("Ada Lind spoke to Norway.", None),
        # A call has none, but one where it was held.
        (CALL + "The call took place in Bergen.", "Bergen"),
        ("Ada Lind had a phone call with Bo Rask in Bergen.", None),
        ("Ada Lind spoke by telephone with Bo Rask in Bergen.", None),
        ("Ada Lind met virtually with Bo Rask in Bergen.", None),
        ("Ada Lind held a video conference with Bo Rask in Bergen.", None),
        (CALL + "They met in Bergen.", None),
        # Another meeting's, another event's, or that of what they discussed.
        (CALL + "They praised the talks of their ministers in Bergen.", None),
        ("Ada Lind spoke with Bo Rask. They discussed the May conference in Bergen.", None),
        ("Ada Lind held talks with Bo Rask on the war in Syria.", None),
        ("Ada Lind spoke with Bo Rask about the situation in Gaza.", None),
        ("Ada Lind met with Bo Rask ahead of the summit in Madrid.", None),
        ("Ada Lind met with Bo Rask, who lives in Bergen.", None),
        ("Ada Lind will meet Bo Rask in Bergen.", None),
        # No place.
        ("Ada Lind met Bo Rask in March.", None),
        ("Ada Lind met Bo Rask in Sept. 2019.", None),
        ("Ada Lind spoke with Bo Rask in English.", None),
        ("Ada Lind met with partners in NATO.", None),
        ("“We met in Bergen,” Ada Lind said. She met Bo Rask.", None),
    ],
)
def test_the_place_of_this_meeting(text, expected):
    assert place(text) == expected
