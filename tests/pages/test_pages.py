"""Every page through AppTest: what stands on it, by the hand coding of the two seeds.

The reader's text is opaque here; `test_browser.py` reads it.
"""

import json
import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from analysis import TABLES
from analysis.comparison.filters import default_pair
from analysis.tables.columns import SENTENCES
from library.folder import FOLDER_VARIABLE, SEEDS
from tests.pages.shown import app, links, markup, rows, text, unfolded
from tests.readout_tables import readout, tables

LEFT, RIGHT = "2017-07-05_moscow", "2023-03-21_moscow"
PAIR = f"left={LEFT}&right={RIGHT}"
CROWD = """ date 2024-06-13 Apulia

President Joe Biden, Prime Minister Giorgia Meloni, President Emmanuel Macron, Chancellor Olaf
Scholz, Prime Minister Rishi Sunak and Prime Minister Fumio Kishida met in Apulia.

Biden said that trade must grow. Meloni said that energy prices should fall. Macron stressed that
peace is vital. Scholz said that sanctions work. Sunak said that security matters. Kishida said
that talks help. Macron and Scholz said that nuclear arms are a danger.
"""
FULL = """ date 2020-01-05 Rome

President Bo Berg and President Ann Ash met in Rome.

Ash said that trade must grow. Ash and Berg agreed to fight terrorism.
"""
SHORT = """ date 2021-02-07 Rome

President Berg and President Ash met in Rome.

Ash stressed that trade is strong. Ash said that it rains. Ash said that it snows. Ash added that
it is cold. Berg said that it is warm.
"""
OTHERS = FULL.replace("2020-01-05", "2020-03-09").replace("Bo Berg", "Cy Cole")
OTHERS = OTHERS.replace("Berg", "Cole")
PAGES = ("overview", "side_by_side", "timelines", "topics", "wording", "statements", "method")
HOSTILE = """ date 2024-05-05 <b>Town</b>

President Anna Bold and President Carl Dent met in Rome.

Bold said that **ties** are [strong](https://example.com) <img src=x onerror=alert(1)> :red[now].

=HYPERLINK("https://example.com") is :material/home: peace, said Dent.—<i>Agency</i>
"""


def section(body, title, level=2):
    """What stands under a heading inside a section of its own."""
    return re.search(rf"<h{level}>{title}</h{level}>(.*?)</section>", body, re.S)[1]


def copy_seeds(folder, *names):
    for name in names:
        shutil.copy(SEEDS / f"{name}.txt", folder)


# The address


@pytest.mark.parametrize("page", PAGES)
def test_a_bare_address_gets_the_oldest_readout_left_and_the_newest_right(page):
    test = app(page)
    assert dict(test.query_params) == {"left": LEFT, "right": RIGHT}


@pytest.mark.parametrize(
    ("dates", "pair"),
    [
        ({"b": "2020-01-01", "a": "2021-01-01", "c": None}, ("b", "a")),
        ({"b": "2020-01-01", "a": None, "c": None}, ("b", "c")),
        ({"b": None, "a": None}, ("a", "b")),
    ],
)
def test_readouts_without_a_date_are_shown_first_only_where_fewer_than_two_have_one(dates, pair):
    readouts = tables(*(readout(name, published) for name, published in dates.items()))["readouts"]
    assert default_pair(readouts) == pair


@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_that_it_is_machine_read(page):
    assert "machine-read, unchecked" in text(app(page))


@pytest.mark.parametrize("page", PAGES)
def test_the_pair_holds_in_every_link_to_a_page(page):
    test = app(page, left=RIGHT, right=LEFT)
    pages = [href for href in links(test) if not href.startswith("#")]
    assert pages
    assert all(f"left={RIGHT}&right={LEFT}" in href for href in pages)


def test_an_unknown_readout_is_named_and_the_nearest_one_shown():
    test = app(left="2017-07-05_moskow", right=RIGHT)
    expected = f"There is no readout “2017-07-05_moskow”: showing “{LEFT}” on the left."
    assert expected in text(test)
    assert dict(test.query_params) == {"left": LEFT, "right": RIGHT}


@pytest.mark.parametrize("name", ["tags", "tab"])
def test_an_unknown_setting_is_named_and_left_out(name):
    test = app("side_by_side", **{name: "yes<b>"})
    assert f"There is no “yes<b>” for {name}: left out." in text(test)


def test_an_unknown_filter_is_named_and_left_out():
    test = app("statements", left=LEFT, right=RIGHT, topic="football")
    assert "No topic “football” in these two readouts: showing all." in text(test)
    assert "33 of 33 statements" in text(test)


def test_later_runs_without_an_address_write_nothing():
    test = app()
    test.query_params.clear()
    test.run()
    assert dict(test.query_params) == {}
    assert "Xi Jinping and Vladimir Putin: 2017 and 2023" in text(test)


def test_choosing_another_readout_and_a_filter_writes_the_address():
    test = app("statements", left=LEFT, right=RIGHT)
    test.selectbox(key="choose_right").select(LEFT)
    test.selectbox(key="choose_topic").select("korean_peninsula")
    test.run()
    assert dict(test.query_params) == {"left": LEFT, "right": LEFT, "topic": "korean_peninsula"}


@pytest.mark.parametrize("name", ["left", "topic", "leader", "q", "s"])
def test_a_long_value_in_the_address_is_cut_in_its_note(name):
    test = app("side_by_side", **{"left": LEFT, "right": RIGHT, name: "x" * 5000})
    assert "“xxxx" in text(test)
    assert "x" * 200 not in text(test)


@pytest.mark.parametrize("page", ["overview", "topics", "statements", "method"])
def test_a_page_that_opens_no_statement_says_so(page):
    test = app(page, left=LEFT, right=RIGHT, s=f"{LEFT}.86")
    assert f"This page opens no statement: “{LEFT}.86” is left out." in text(test)
    assert not [href for href in links(test) if f"s={LEFT}.86" in href and "side_by" not in href]


@pytest.mark.parametrize("page", ["side_by_side", "timelines"])
def test_a_page_that_opens_statements_does_not_leave_them_out(page):
    assert "opens no statement" not in text(app(page, left=LEFT, right=RIGHT, s=f"{LEFT}.86"))


# Overview


def facts():
    """Fact to its cells on the left and on the right, from the overview's table."""
    table = re.search(r"The accounts beside each other.*?</table>", markup(app()), re.S)[0]
    lines = re.findall(r"<td[^>]*>(.*?)</td>", table)
    return dict(zip(lines[::3], zip(lines[1::3], lines[2::3], strict=True), strict=True))


def test_the_overview_says_on_top_who_met_when_and_by_which_account():
    left, right = re.findall(r"<section>(.*?)</section>", markup(app()), re.S)
    for fact in ("5 July 2017", "Xi Jinping and Vladimir Putin, Moscow", "Xinhua/AFP"):
        assert fact in left
    for fact in ("21 March 2023", "20 March 2023 (inferred", "outlet not stated"):
        assert fact in right
    assert "Met: not stated in the text" in left


def test_the_overview_states_the_facts_of_both_meetings():
    assert facts()["Published"] == ("5 July 2017", "21 March 2023")
    assert facts()["Credit"] == ("Xinhua/AFP", "not stated")
    assert facts()["Quotations"] == ("4", "0")
    assert facts()["Headings"] == ("0", "3")


def test_the_overview_counts_statements_by_speaker():
    left, right = re.findall(r"<section>(.*?)</section>", markup(app()), re.S)
    counted = re.compile(r'class="who (\w+)">[^<]*</span></dt><dd>(.*?)</dd>')
    units = [
        {slot: marks.count('class="unit"') for slot, marks in counted.findall(side)}
        for side in (left, right)
    ]
    assert units == [{"A": 6, "B": 4, "both": 6}, {"A": 12, "B": 5, "both": 0}]


def test_the_overview_puts_what_differs_in_sentences_with_their_base():
    words = text(app())
    assert "6 statements are attributed to both leaders in 2017; none is in 2023." in words
    assert "6 of 16 statements in 2017; 0 of 17 in 2023" in words
    assert re.search(r"New in 2023: [^.]*Ukraine", words)
    assert re.search(r"Dropped after 2017: [^.]*Korean Peninsula", words)


def test_each_finding_links_to_its_statements():
    hrefs = links(app())
    pair = f"left={LEFT}&right={RIGHT}"
    assert f"statements?{pair}&topic=ukraine&side=right" in hrefs
    assert f"statements?{pair}&leader=Vladimir+Putin+%2B+Xi+Jinping" in hrefs


def test_the_overview_has_no_percentage():
    assert "%" not in text(app())


def test_the_charts_have_words_a_table_and_a_file():
    test = unfolded()
    charts = test.get("plotly_chart")
    assert len(charts) == 2
    alt = charts[0].proto.alt
    assert alt.startswith("Statements of Xi Jinping per topic in 2017 and in 2023: ")
    assert "Ukraine 0 and 6" in alt
    files = [button.proto.label for button in test.get("download_button")]
    assert files == ["Word", "HTML", "Markdown", *["CSV", "SVG", "PNG"] * 2]
    assert markup(test).count("<table") == 3


@pytest.mark.parametrize("page", ["overview", "statements", "method"])
def test_what_opens_on_a_click_is_made_only_then(page):
    closed, opened = app(page), unfolded(page)
    assert len(closed.expander) == len(opened.expander) > 0
    assert not any(len(part.children) for part in closed.expander)
    assert all(len(part.children) for part in opened.expander)


def test_swapped_sides_say_only_in_and_not_new():
    words = text(app(left=RIGHT, right=LEFT))
    assert "New in" not in words
    assert "Dropped" not in words
    assert re.search(r"Only in 2023: [^.]*Ukraine", words)


def test_a_link_on_a_number_leads_to_where_it_is_counted():
    account = f"method?left={LEFT}&amp;right={RIGHT}&amp;side=left#words"
    words, _ = facts()["Words"]
    assert account in words
    assert "15 in headings" in facts()["Words"][1]


def test_a_marks_tooltip_holds_the_reporting_words():
    body = markup(app())
    assert 'title="[opposed] the deployment of THAAD in South Korea"' in body
    assert 'title="[carried] Most countries support easing tensions' in body


def test_the_headline_of_the_topics_names_them_all_where_it_has_room():
    expected = (
        "3 of 10 topics stand in both readouts: Bilateral ties, Strategic coordination and Peace"
    )
    assert expected in text(app())


# Names


def test_a_leader_under_a_shorter_name_is_one_leader(pair):
    address = pair(FULL, SHORT)
    assert "5 of 7 statements" in text(app("statements", **address, leader="Ann Ash"))
    counted = re.findall(r'class="who \w+">([^<]*)</span></dt>', markup(app(**address)))
    assert set(counted) == {"Ann Ash", "Bo Berg", "both leaders"}


def test_two_pairs_of_leaders_are_named_and_said_to_differ(pair):
    address = pair(FULL, OTHERS)
    words = text(app(**address))
    assert "attributed to both leaders" not in words
    assert "Ann Ash and Bo Berg" in words
    assert "Different participants: 5 January 2020 Bo Berg and Ann Ash; 9 March 2020" in words
    assert "Different participants: " in text(app("topics", **address))


def test_who_did_not_take_part_has_no_zero(pair):
    body = markup(app(**pair(FULL, OTHERS)))
    assert body.count('<span class="small">did not take part</span>') > 1


def test_the_same_participants_are_not_said_to_differ():
    for page in ("overview", "topics"):
        assert "Different participants" not in text(app(page))


@pytest.mark.parametrize("page", ["overview", "topics", "method"])
def test_a_codebook_that_does_not_fit_is_said_where_its_topics_are_shown(pair, page):
    words = text(app(page, **pair(FULL, SHORT)))
    assert "2021: 4 of 5 statements have no topic: the codebook does not fit this readout." in words


def test_an_undated_readout_has_a_short_name_and_its_full_one_as_title(folder):
    name = "a_file_name_that_would_fill_a_whole_headline"
    (folder / f"{name}.txt").write_text(FULL.replace(" date 2020-01-05 Rome", ""))
    copy_seeds(folder, LEFT)
    body = markup(app(left=LEFT, right=name))
    assert f'<h2 title="{name}">a_file_name_that_would_fill…</h2>' in body


# Side by side


def test_side_by_side_opens_the_statement_of_the_address():
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{RIGHT}.1864"))
    assert "Most countries support easing tensions" in words
    assert "none. No cue stands in the sentence" in words
    assert "characters 1864 to 1966 of 2023-03-21_moscow.txt" in words


def test_an_offset_inside_a_statement_opens_it_and_says_so():
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{RIGHT}.1900"))
    assert f"“{RIGHT}.1900” is no statement's start: this statement covers it." in words
    assert "Most countries support easing tensions" in words


def test_an_offset_in_the_narration_opens_its_sentence_and_says_so():
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{LEFT}.2470"))
    assert "lies in no statement: its sentence is shown instead." in words
    assert "No statement: narration It is their third official meeting this year." in words


@pytest.mark.parametrize("digits", [7, 30, 250])
def test_an_offset_of_many_digits_lies_outside_the_text(digits):
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{LEFT}.{'9' * digits}"))
    assert "lies outside the text." in words


@pytest.mark.parametrize("s", ["nonsense", "other.12", f"{LEFT}.x", f"{LEFT}.99999"])
def test_a_statement_that_does_not_exist_is_named(s):
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=s))
    assert f"“{s}”" in words


def test_a_filter_that_matches_nothing_says_which_and_how_to_clear_it():
    test = app("side_by_side", left=LEFT, right=RIGHT, topic="ukraine", side="left")
    assert "No statement: topic Ukraine; in 2017." in text(test)
    assert f"side_by_side?left={LEFT}&right={RIGHT}" in links(test)
    assert "Clear the filters" in text(test)


@pytest.mark.parametrize("page", ["side_by_side", "timelines", "topics", "statements"])
def test_a_filter_by_leader_tells_what_several_said(page):
    test = app(page, left=LEFT, right=RIGHT, topic="korean_peninsula", leader="Vladimir Putin")
    assert "6 more attributed to both leaders: show" in text(test)
    pair = f"left={LEFT}&right={RIGHT}&topic=korean_peninsula"
    assert f"{page}?{pair}&leader=Vladimir+Putin+%2B+Xi+Jinping" in links(test)


def test_nothing_more_is_told_where_several_said_nothing():
    test = app("statements", left=LEFT, right=RIGHT, side="right", leader="Vladimir Putin")
    assert "more attributed" not in text(test)


# Timelines


def test_timelines_say_who_opens_and_who_closes_each_account():
    words = text(app("timelines"))
    assert "2017: the account opens with both leaders and closes with Xi Jinping" in words
    assert "2023: the account opens with Xi Jinping and closes with Vladimir Putin" in words


def test_with_a_filter_the_headline_says_where_in_the_account_its_statements_stand():
    words = text(app("timelines", left=LEFT, right=RIGHT, leader="Vladimir Putin"))
    # By the hand coding the 7th, 8th, 9th and 13th are Putin's alone.
    assert "2017, attributed to Vladimir Putin: 4 of 16, no. 7 to no. 13" in words
    assert "4 of 16 statements" in words
    assert "the account opens" not in words


def test_the_calendar_tells_what_is_inferred_and_what_is_not_stated():
    alts = [chart.proto.alt for chart in app("timelines").get("plotly_chart")]
    assert "2017: Met not stated; Published 5 July 2017" in alts
    assert any("Met 20 March 2023, inferred from" in alt for alt in alts)


@pytest.mark.parametrize(
    ("supplied", "symbol"), [("", "square-open"), ("meeting_date = 2020-01-04", "square")]
)
def test_the_calendar_fills_the_day_that_an_editor_supplied(folder, supplied, symbol):
    (folder / "a.txt").write_text(FULL.replace("met in Rome", "met in Rome on Saturday"))
    if supplied:
        (folder / "a.toml").write_text(supplied)
    *_, calendar = app("timelines").get("plotly_chart")
    assert json.loads(calendar.proto.spec)["data"][0]["marker"]["symbol"] == [symbol, "square"]


def test_the_calendar_lists_what_is_also_mentioned_each_with_a_link_to_its_place():
    test = app("timelines")
    assert "the upcoming summit of the Group of 20 major economies : after" in text(test)
    (place,) = {href for href in links(test) if href.endswith(f"&s={LEFT}.2067")}
    assert place.startswith(f"side_by_side?left={LEFT}&right={RIGHT}")


def test_the_break_between_the_strips_is_said():
    assert "5 years and 8 months later" in text(app("timelines"))
    assert "5 years and 8 months earlier" in text(app("timelines", left=RIGHT, right=LEFT))
    assert "months later" not in text(app("timelines", left=LEFT, right=LEFT))


def test_the_headline_of_the_days_says_how_far_apart_and_what_is_not_stated():
    words = text(app("timelines"))
    assert "The second account came 5 years and 8 months later; the day of the meeting" in words
    assert "the day of the meeting is not stated in 2017" in words
    alone = text(app("timelines", left=RIGHT, right=RIGHT))
    assert "The second account" not in alone
    assert "is not stated in 2023" not in alone


def test_a_mentioned_day_has_a_mark_where_the_strip_shows_it(pair):
    left = f"{FULL}\nAsh recalled the attack on January 3 and the vote in June 2018.\n"
    test = app("timelines", **pair(left, SHORT))
    alts = [chart.proto.alt for chart in test.get("plotly_chart")]
    expected = "Met not stated; Published 5 January 2020; the attack on January 3 3 January 2020"
    assert f"2020: {expected}" in alts
    assert "the attack on January 3 : 3 January 2020" in text(test)
    assert "the vote in June 2018 : June 2018" in text(test)
    assert "No other dated event is mentioned in this readout." in text(test)


def test_events_without_a_day_of_publication_are_listed_and_nothing_has_a_mark(folder):
    undated = FULL.replace(" date 2020-01-05 Rome", "")
    (folder / "undated.txt").write_text(f"{undated}\nBerg praised last month's talks in Oslo.\n")
    words = text(app("timelines"))
    assert "Neither the day of the meeting nor that of publication is stated." in words
    assert "last month's talks in Oslo : “last month”: month not known" in words


# Topics


def test_the_most_frequent_topic_is_that_of_each_side():
    words = text(app("topics"))
    assert "Most frequent: Bilateral ties in 2017 (9 of 16), Ukraine in 2023 (9 of 17)" in words


def test_other_counts_as_no_topic(pair):
    words = text(app("topics", **pair(FULL, SHORT)))
    assert "Economy and trade in 2021 (1 of 5)" in words
    assert "Other is no topic: it holds 0 in 2020 and 4 in 2021 without one." in words
    assert "Other: 4 statements" not in words


def test_topics_show_the_statements_of_the_chosen_cell():
    test = app(
        "topics", left=LEFT, right=RIGHT, topic="ukraine", leader="Vladimir Putin", side="right"
    )
    words = text(test)
    assert "3 statements" in words
    assert "Topic Ukraine; attributed to Vladimir Putin; in 2023." in words
    assert "Russia welcomes China to play a constructive role in this regard" in words
    assert "voices for peace and rationality" not in words


def test_topics_of_one_side_are_listed_with_their_number():
    body = markup(app("topics"))
    left, right = section(body, "Dropped after 2017"), section(body, "New in 2023")
    assert re.search(r"Korean Peninsula: <a[^>]*>6 statements</a>", left)
    assert re.search(r"Ukraine: <a[^>]*>9 statements</a>", right)
    assert re.search(r"International order: <a[^>]*>4 statements</a>", right)
    assert left.index("Leaders&#x27; diplomacy") < left.index('<div class="change muted">')
    assert left.count("muted") == 2  # one statement each: economy and trade, sovereignty


def test_a_topic_of_one_side_comes_with_its_proof():
    body = markup(app("topics"))
    left, right = section(body, "Dropped after 2017"), section(body, "New in 2023")
    assert "<summary>Absent in 2023: 0 of 11 terms</summary>" in left
    assert "In 2023 all 412 words were searched for Korea, Korean, Koreas" in left
    assert "<summary>Absent in 2017: 0 of 12 terms</summary>" in right
    assert "<summary>Absent in 2017: 0 of 35 terms</summary>" in right
    assert "Would vanish if 6 statements were coded differently" in left


def test_what_narration_alone_has_is_not_called_absent_and_each_hit_leads_to_its_place():
    left = section(markup(app("topics")), "Dropped after 2017")
    assert "In narration only in 2023: 1 of 25 terms, “meeting” (1)" in unescape(left)
    # “…some of the highlights of their in-person meeting”: 60 characters into the sentence at 197
    assert f"side_by_side?left={LEFT}&amp;right={RIGHT}&amp;s={RIGHT}.257" in left


def test_what_only_the_reporter_mentions_is_told_with_its_place():
    left = section(markup(app("topics")), "2017", 3)
    assert '<p class="topic">Syria</p>' in left
    assert f's={LEFT}.1574">Syria</a> issues.' in left
    assert all(f'<li class="term">{term} ' in left for term in ("deals", "trade"))
    assert "THAAD" not in left


def test_the_terms_of_one_side_are_told_with_their_places():
    body = markup(app("topics"))
    left, right = section(body, "Dropped after 2017", 3), section(body, "New in 2023", 3)
    # THAAD stands at 355, 1763 (the reporter's words) and 1931.
    thaad = re.search(r"<li[^>]*>THAAD (.*?)</li>", left)[1]
    assert re.findall(r"s=2017-07-05_moscow\.(\d+)", thaad) == ["355", "1763", "1931"]
    assert left.index("Absent in 2023") < left.index("THAAD") < left.index("In a heading only")
    assert re.search(r"In a heading only in 2023</p><ul class=\"terms\"><li[^>]*>ties ", left)
    assert re.search(r"<li[^>]*>UN ", right)


def test_who_else_raises_a_topic_is_told(pair):
    joint = FULL.replace("Ash said that trade must grow.", "Ash and Berg agreed that trade grows.")
    joint += "They agreed that tariffs fall.\n"
    alone = SHORT.replace("it rains", "tariffs fall")
    test = app("topics", **pair(joint, alone))
    assert (
        "Economy and trade: raised by both leaders in 2020, by Ann Ash in 2021. Both leaders: "
        "2 statements in 2020, none in 2021 Ann Ash: 2 statements in 2021, none in 2020"
    ) in text(test)


def test_topics_without_a_difference_say_so(pair):
    words = text(app("topics", **pair(FULL, FULL.replace("2020", "2021"))))
    assert "Dropped after 2020 No topic." in words
    assert "New in 2021 No topic." in words
    assert "The topics of both readouts are raised by the same speakers." in words
    assert "Dropped after 2020 No term." in words
    assert "Nothing: every topic and term that is named stands in a statement too." in words


def test_topics_that_share_nothing_have_no_other_raisers(pair):
    test = app("topics", **pair(FULL, SHORT.replace("trade is strong", "Taiwan is near")))
    assert "No topic stands in both readouts." in text(test)


def test_one_readout_on_both_sides_has_only_what_the_reporter_mentions():
    words = text(app("topics", left=LEFT, right=LEFT))
    for title in ("Dropped", "New in", "Only in", "Raised by others", "only one readout has"):
        assert title not in words
    assert "Mentioned by the reporter only" in words
    assert words.count("Syria issues.") == 1


def test_a_readout_without_a_statement_still_tells_what_the_reporter_mentions(folder):
    (folder / "quiet.txt").write_text("The road to Damascus was closed. It rained.\n")
    words = text(app("topics"))
    assert "No topic: these readouts hold no statement." in words
    assert "The road to Damascus was closed." in words


def test_a_fifth_topic_of_a_statement_is_not_the_reporters(pair):
    said = (
        "“We want trade, tariffs, energy, gas, NATO, UN, Taiwan, sovereignty, tourism,” Ash said."
    )
    crowded = FULL.replace("Ash said that trade must grow.", said)
    words = text(app("topics", **pair(crowded, SHORT)))
    assert "International order: 1 statement" in words
    assert "Culture and people" not in words


def test_many_hits_open_on_demand(pair):
    many = FULL + "The Syria road was long. " * 12
    body = markup(app("topics", **pair(many, SHORT)))
    hits = section(body, "2020", 3)
    assert hits.count(">Syria</a>") == 12
    assert "<details><summary>9 more</summary>" in hits


def test_markup_around_a_hit_stands_as_it_is_written(pair):
    test = app("topics", **pair(FULL + "The <b>Syria</b> *road* <img src=x> was long.\n", SHORT))
    assert "The <b> Syria </b> *road* <img src=x> was long." in unescape(
        re.sub(r"</?(?:a|li|span)\b[^>]*>", " ", markup(test)).replace("  ", " ")
    )
    assert not re.search(r"<(img|b)\b", markup(test))


# Statements


def test_reporting_words_stand_in_grey_where_the_text_has_them():
    body = markup(app("statements"))
    assert '<span class="cue">opposed</span> the deployment of THAAD in South Korea<' in body
    assert '<span class="cue">(carried)</span> Most countries support easing tensions' in body
    assert re.search(r'dealing with major affairs <span class="cue">said</span>', body)
    assert ">China and Russia, they stressed, are both opposed to installing THAAD in South" in body


def test_the_way_to_the_text_keeps_the_filters():
    test = app("statements", left=LEFT, right=RIGHT, topic="ukraine", leader="Vladimir Putin")
    places = [href for href in links(test) if "&s=" in href]
    assert len(places) == 3
    assert all("topic=ukraine&leader=Vladimir+Putin&s=" in href for href in places)


def test_the_topics_are_listed_with_their_statements_empty_ones_last():
    options = app("topics").selectbox(key="choose_topic").options
    assert "Ukraine (9)" in options
    empty = [option.endswith("(0)") for option in options]
    assert empty == sorted(empty)
    assert any(empty)


def test_filters_are_explained_by_the_tables_definitions():
    test = unfolded("statements")
    for name in ("mode", "act", "occasion"):
        assert test.selectbox(key=f"choose_{name}").help == TABLES["statements"][name].definition
    assert test.selectbox(key="choose_side").label == "Show only"


@pytest.mark.parametrize(
    ("filters", "label"),
    [
        ({}, "Take these 33 statements with you"),
        ({"mode": "direct"}, "Take this statement with you"),
    ],
)
def test_statements_can_be_taken_as_files_or_from_an_address(filters, label):
    test = unfolded("statements", left=LEFT, right=RIGHT, **filters)
    (place,) = test.expander
    assert place.label == label
    files = [button.proto.label for button in place.get("download_button")]
    assert files == ["CSV", "Excel", "JSON", "Parquet"]
    chosen = "".join(f"&{name}={value}" for name, value in filters.items())
    (address,) = place.code
    assert address.value.endswith(f"data/statements.csv?{PAIR}{chosen}")


def test_all_statements_stand_there_as_text_each_with_a_link_to_its_place():
    test = app("statements")
    assert len(rows(test)) == 33
    places = [href for href in links(test) if href.startswith("side_by_side") and "&s=" in href]
    assert len(set(places)) == 33
    assert "the deployment of THAAD in South Korea" in text(test)


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"leader": "Xi Jinping"}, 18),
        ({"leader": "Vladimir Putin + Xi Jinping"}, 6),
        ({"side": "right"}, 17),
        ({"mode": "direct"}, 1),
        ({"act": "agree", "side": "left"}, 4),
        ({"occasion": "before the meeting"}, 1),
        ({"occasion": "opening"}, 1),
        ({"topic": "ukraine"}, 9),
        ({"topic": "ukraine", "leader": "Xi Jinping"}, 6),
        ({"q": "THAAD"}, 2),
        ({"q": "thaad", "side": "right"}, 0),
    ],
)
def test_filters_narrow_the_statements(filters, count):
    test = app("statements", left=LEFT, right=RIGHT, **filters)
    assert len(rows(test)) == count
    assert "Clear the filters" in text(test)


def test_a_search_without_a_hit_says_what_was_searched():
    test = app("statements", left=LEFT, right=RIGHT, q="<b>football</b>")
    assert "No statement: with the words “<b>football</b>”." in text(test)
    assert "Search the whole texts" in text(test)
    assert "<b>football" not in markup(test)


def test_a_side_that_the_pair_has_not_is_named_and_left_out():
    test = app("statements", left=LEFT, right=LEFT, side="right")
    assert "No side “right” in these two readouts: showing all." in text(test)
    assert "16 of 16 statements" in text(test)


# Method


def test_the_words_by_kind_add_up():
    body = markup(app("method"))
    table = re.search(r"Words by kind.*?</table>", body, re.S)[0]
    for row in re.findall(r"<tr><td.*?</tr>", table):
        *kinds, total = map(int, re.findall(r"<td[^>]*>(\d+)</td>", row)[-6:])
        assert sum(kinds) == total
    assert "add up to" not in table


def test_the_method_page_accounts_for_every_sentence():
    words = text(unfolded("method"))
    assert "It is their third official meeting this year." in words
    assert "Historical logic for China-Russia ties" in words
    assert "—Xinhua/AFP" in words


def test_the_method_page_shows_the_codebook_and_every_column():
    words = text(unfolded("method"))
    assert "14 topics" in words
    assert "THAAD" in words
    for columns in TABLES.values():
        assert all(column.definition in words for column in columns.values())


# Other folders


def test_one_readout_stands_on_both_sides_and_says_so(folder):
    copy_seeds(folder, LEFT)
    for page in PAGES:
        test = app(page)
        assert "Left and right are the same readout." in text(test)
        assert dict(test.query_params) == {"left": LEFT, "right": LEFT}


def test_an_empty_folder_says_how_to_add_a_readout(folder):
    test = app()
    assert "No readout yet" in text(test)
    assert [element.value for element in test.text] == [str(folder)]


def test_a_folder_that_does_not_exist_is_no_crash(folder, monkeypatch):
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder / "nowhere"))
    assert "No readout yet" in text(app())


def test_faults_stand_on_the_method_page_and_elsewhere_in_one_line(folder):
    copy_seeds(folder, LEFT, RIGHT)
    (folder / "empty.txt").write_text("")
    assert "1 fault in the folder of readouts" in text(app())
    assert "empty.txt" not in text(app())
    assert "empty.txt" in text(app("method"))


def test_a_readout_dropped_in_appears_without_a_restart(folder):
    copy_seeds(folder, LEFT)
    test = app()
    assert len(test.selectbox(key="choose_left").options) == 1
    copy_seeds(folder, RIGHT)
    test.run()
    assert len(test.selectbox(key="choose_left").options) == 2


def test_a_link_to_nowhere_in_the_folder_hides_no_change_of_the_others(folder):
    copy_seeds(folder, LEFT)
    (folder / ".#lock.txt").symlink_to(folder / "nowhere")
    test = app()
    assert "1 fault in the folder of readouts" in text(test)
    copy_seeds(folder, RIGHT)
    test.run()
    assert len(test.selectbox(key="choose_left").options) == 2


@pytest.mark.parametrize("page", PAGES)
def test_a_readouts_name_may_begin_with_the_others(folder, page):
    for name in ("meeting", "meeting.v2"):
        (folder / f"{name}.txt").write_text(SHORT)
    start = SHORT.index("trade is strong")
    for s in (f"meeting.v2.{start}", "meeting.v2.1"):
        test = app(page, left="meeting", right="meeting.v2", s=s)
        if page == "timelines":
            assert markup(test).count("<blockquote") == 1


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


def test_the_seeds_folder_is_the_default():
    assert Path("seeds").resolve() == SEEDS


def test_the_codebook_tells_what_is_not_counted():
    body = markup(app("method"))
    assert '<th scope="col">Not counted</th>' in body
    assert "national security advisor*" in body


def test_a_column_of_a_table_shows_its_definition_once_on_the_page():
    body = markup(unfolded("method"))
    identities = re.findall(r'role="tooltip" id="([^"]+)"', body)
    assert len(identities) == len(set(identities))
    described = re.findall(r'aria-describedby="([^"]+)"', body)
    assert set(described) == set(identities)
    definition = SENTENCES["kind"].definition
    assert unescape(body).count(f">{definition}</span>") == 2  # of the left and the right text
