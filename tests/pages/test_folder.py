"""A folder of readouts in; pages that show it whatever it holds out."""

import re

import pytest

from library.folder import FOLDER_VARIABLE
from pages.visit.address import OPENING, PAGES
from tests.pages.readouts import SHORT, copy_seeds
from tests.pages.shown import app, markup, text, unfolded
from tests.seeds import LEFT, RIGHT

CROWD = """ date 2024-06-13 Apulia

President Joe Biden, Prime Minister Giorgia Meloni, President Emmanuel Macron, Chancellor Olaf
Scholz, Prime Minister Rishi Sunak and Prime Minister Fumio Kishida met in Apulia.

Biden said that trade must grow. Meloni said that energy prices should fall. Macron stressed that
peace is vital. Scholz said that sanctions work. Sunak said that security matters. Kishida said
that talks help. Macron and Scholz said that nuclear arms are a danger.
"""
HOSTILE = """ date 2024-05-05 <b>Town</b>

President Anna Bold and President Carl Dent met in Rome.

Bold said that **ties** are [strong](https://example.com) <img src=x onerror=alert(1)> :red[now].

=HYPERLINK("https://example.com") is :material/home: peace, said Dent.—<i>Agency</i>
"""


# How many


def test_an_empty_folder_says_how_to_add_a_readout(folder):
    test = app()
    assert "No readout yet" in text(test)
    assert [element.value for element in test.text] == [str(folder)]


def test_a_folder_that_does_not_exist_is_no_crash(folder, monkeypatch):
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder / "nowhere"))
    assert "No readout yet" in text(app())


def test_one_readout_stands_on_both_sides_and_says_so(folder):
    copy_seeds(folder, LEFT)
    for page in PAGES:
        test = app(page)
        assert "Left and right are the same readout." in text(test)
        assert dict(test.query_params) == {"left": LEFT, "right": LEFT}


NOT_ENGLISH = "the text is not in English but looks French"
CLAIMS = (
    "No difference",
    "Only in",
    "Absent in",
    "none found",
    "nobody in it is reported",
    "too few words",
)


def test_a_text_that_is_not_in_english_is_said_so_and_compared_with_nothing(folder):
    copy_seeds(folder, LEFT)
    french = "Le roi a reçu la reine à Oslo. Il a dit que le port est à tous et qu'il est libre."
    (folder / "a.txt").write_text(french, encoding="utf-8")
    for page in PAGES:
        told = text(app(page, left=LEFT, right="a"))
        assert NOT_ENGLISH in told
        assert not [claim for claim in CLAIMS if claim in told]
    assert "Nothing is compared, since a text was not read." in text(app(left=LEFT, right="a"))
    assert "No statement: the text was not read." in text(app("timelines", left=LEFT, right="a"))


def test_a_readout_dropped_in_appears_without_a_restart(folder):
    copy_seeds(folder, LEFT)
    test = app()
    assert len(test.selectbox(key="choose_left").options) == 1
    copy_seeds(folder, RIGHT)
    test.run()
    assert len(test.selectbox(key="choose_left").options) == 2


def test_faults_stand_on_the_method_page_and_elsewhere_in_one_line(folder):
    copy_seeds(folder, LEFT, RIGHT)
    (folder / "empty.txt").write_text("")
    assert "1 fault in the folder of readouts" in text(app())
    assert "empty.txt" not in text(app())
    assert "empty.txt" in text(app("method"))


def test_a_link_to_nowhere_in_the_folder_hides_no_change_of_the_others(folder):
    copy_seeds(folder, LEFT)
    (folder / ".#lock.txt").symlink_to(folder / "nowhere")
    test = app()
    assert "1 fault in the folder of readouts" in text(test)
    copy_seeds(folder, RIGHT)
    test.run()
    assert len(test.selectbox(key="choose_left").options) == 2


# Which


@pytest.mark.parametrize("page", PAGES)
def test_a_readouts_name_may_begin_with_the_others(folder, page):
    for name in ("meeting", "meeting.v2"):
        (folder / f"{name}.txt").write_text(SHORT)
    start = SHORT.index("trade is strong")
    for s in (f"meeting.v2.{start}", "meeting.v2.1"):
        test = app(page, left="meeting", right="meeting.v2", s=s)
        if page in OPENING:
            assert markup(test).count("<blockquote") == 1
        else:
            assert f"This page opens no statement: “{s}” is left out." in text(test)


def test_a_readout_without_a_date_and_without_a_statement_has_every_page(folder):
    (folder / "**note**.txt").write_text("Nothing was said here. It rained.\n")
    for page in PAGES:
        test = app(page)
        assert test.selectbox(key="choose_left").options == ["undated · **note**"]
        # Streamlit reads labels as Markdown.
        assert not [label for label in test.expander if "note" in label.label]


@pytest.mark.parametrize("page", PAGES)
def test_more_leaders_than_slots_have_every_page(folder, page):
    (folder / "2024-06-13_apulia.txt").write_text(CROWD.replace("Olaf\n", "Olaf "))
    test = app(page)
    if page == "topics":  # seven speakers or several as one, three to a matrix
        assert len(test.get("plotly_chart")) == 3
    if page == "statements":
        speakers = re.findall(r'class="who (\w+)">([^<]*)<', markup(test))
        assert speakers == [
            ("A", "Joe Biden"),
            ("B", "Giorgia Meloni"),
            ("C", "Emmanuel Macron"),
            ("D", "Olaf Scholz"),
            ("both", "Rishi Sunak"),
            ("both", "Fumio Kishida"),
            ("both", "Emmanuel Macron and Olaf Scholz"),
        ]


@pytest.mark.parametrize("page", PAGES)
def test_a_readouts_markup_stands_as_it_is_written(folder, page):
    (folder / "2024-05-05_<b>.txt").write_text(HOSTILE)
    test = unfolded(page, topic="peace_security" if page == "topics" else "")
    body = markup(test)
    assert not re.search(r"<(img|i|b|script)\b", body)
    # Streamlit's own text commands would interpret what they are given.
    interpreted = [*test.markdown, *test.title, *test.header, *test.subheader, *test.caption]
    assert not interpreted
    if page == "method":
        assert "**ties** are [strong](https://example.com) <img src=x onerror=alert(1)>" in text(
            test
        )
    if page in ("statements", "method"):
        assert '=HYPERLINK("https://example.com") is :material/home: peace' in text(test)
