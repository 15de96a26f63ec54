"""Two readouts in; what each raises and what one has alone, with its proof, out."""

import re
from html import unescape

import pytest

from tests.pages.readouts import FULL, OTHERS, SHORT
from tests.pages.shown import app, markup, text, unfolded
from tests.seeds import LEFT, RIGHT


def section(body, title, level=2):
    """What stands under a heading inside a section of its own."""
    return re.search(rf"<h{level}>{title}</h{level}>(.*?)</section>", body, re.S)[1]


# How often


def test_the_most_frequent_topic_is_that_of_each_side():
    words = text(app("topics"))
    assert "Most frequent: Bilateral ties in 2017 (9 of 16), Ukraine in 2023 (9 of 17)" in words


def test_other_counts_as_no_topic(pair):
    words = text(app("topics", **pair(FULL, SHORT)))
    assert "Economy and trade in 2021 (1 of 5)" in words
    assert "Other is no topic: it holds 0 in 2020 and 4 in 2021 without one." in words
    assert "Other: 4 statements" not in words


@pytest.mark.parametrize("page", ["overview", "topics", "method"])
def test_a_codebook_that_does_not_fit_is_said_where_its_topics_are_shown(pair, page):
    words = text(app(page, **pair(FULL, SHORT)))
    assert "2021: 4 of 5 statements match no topic" in words


def test_topics_show_the_statements_of_the_chosen_cell():
    test = app(
        "topics", left=LEFT, right=RIGHT, topic="ukraine", leader="Vladimir Putin", side="right"
    )
    words = text(test)
    assert "3 statements" in words
    assert "Topic Ukraine; attributed to Vladimir Putin; in 2023." in words
    assert "Russia welcomes China to play a constructive role in this regard" in words
    assert "voices for peace and rationality" not in words


def test_the_matrix_has_no_column_for_who_was_at_the_other_meeting_alone(pair):
    body = markup(unfolded("topics", **pair(FULL, OTHERS)))
    heads = re.findall(r'<th scope="col">([^<]*)</th>', body.partition("</table>")[0])
    assert heads == [
        "Topic",
        "Ann Ash, 5 January 2020",
        "Ann Ash, 9 March 2020",
        "Ann Ash and Bo Berg, 5 January 2020",
        "Ann Ash and Cy Cole, 9 March 2020",
    ]


# What one side has


def test_topics_of_one_side_are_listed_with_their_number():
    body = markup(app("topics"))
    left, right = section(body, "Dropped after 2017"), section(body, "New in 2023")
    assert re.search(r"Korean Peninsula: <a[^>]*>6 statements</a>", left)
    assert re.search(r"Ukraine: <a[^>]*>9 statements</a>", right)
    assert left.count("muted") == 2  # one statement each: economy and trade, sovereignty


def test_what_the_other_text_names_is_listed_apart():
    body = markup(app("topics"))
    left = section(body, "Without a statement in 2023, but named there", 3)
    right = section(body, "Without a statement in 2017, but named there", 3)
    assert re.search(r"Leaders&#39; diplomacy: <a[^>]*>2 statements</a>", left)
    assert re.search(r"International order: <a[^>]*>4 statements</a>", right)
    dropped = section(body, "Dropped after 2017").partition("but named there")[0]
    assert "Korean Peninsula" in dropped
    assert "Leaders&#39; diplomacy" not in dropped


def test_a_topic_of_one_side_comes_with_its_proof():
    body = markup(app("topics"))
    left, right = section(body, "Dropped after 2017"), section(body, "New in 2023")
    assert "<summary>Searched the 2023 text for 24 terms: none found</summary>" in left
    assert "In 2023 all 412 words were searched for South Korea, South Korean*" in left
    assert "<summary>Searched the 2017 text for 34 terms: none found</summary>" in right
    assert "Rests on 6 statements" in left


def test_what_narration_alone_has_is_not_called_absent_and_each_hit_leads_to_its_place():
    left = section(markup(app("topics")), "Without a statement in 2023, but named there", 3)
    found = "“meeting” (1), in narration only"
    assert f"Searched the 2023 text for 53 terms: {found}" in unescape(left)
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
    left, right = (section(body, f"Only in the statements of {year}", 3) for year in (2017, 2023))
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
    assert "Who raised it, then and now" in text(test)
    assert (
        "Economy and trade: raised by both leaders in 2020, by Ann Ash in 2021. Both leaders: "
        "2 statements in 2020, none in 2021 Ann Ash: 2 statements in 2021, none in 2020"
    ) in text(test)


def test_without_an_order_in_time_nobody_raised_it_then(pair):
    backwards = text(app("topics", **pair(SHORT, FULL)))
    assert "Who raised it, on each side" in backwards
    assert "then and now" not in backwards


# What there is not


def test_topics_without_a_difference_say_so(pair):
    words = text(app("topics", **pair(FULL, FULL.replace("2020", "2021"))))
    assert "Dropped after 2020 No topic." in words
    assert "New in 2021 No topic." in words
    assert "The topics of both readouts are raised by the same speakers." in words
    assert "Only in the statements of 2020 No term." in words
    assert "Nothing: every topic and term that is named appears in a statement too." in words


def test_topics_that_share_nothing_have_no_other_raisers(pair):
    test = app("topics", **pair(FULL, SHORT.replace("trade is strong", "Taiwan is near")))
    assert "No topic appears in both readouts." in text(test)


def test_one_readout_on_both_sides_has_only_what_the_reporter_mentions():
    words = text(app("topics", left=LEFT, right=LEFT))
    for title in ("Dropped", "New in", "Only in", "Who raised it", "only one readout has"):
        assert title not in words
    assert "Mentioned by the reporter only" in words
    assert words.count("Syria issues.") == 1


def test_a_readout_without_a_statement_still_tells_what_the_reporter_mentions(folder):
    (folder / "quiet.txt").write_text("The road to Damascus was closed. It rained.\n")
    words = text(app("topics"))
    assert "No topic: these readouts hold no statement." in words
    assert "The road to Damascus was closed." in words


def test_a_fifth_topic_of_a_statement_is_not_the_reporters(pair):
    said = "“We want trade, tariffs, energy, gas, UN, Taiwan, sovereignty, tourism,” Ash said."
    crowded = FULL.replace("Ash said that trade must grow.", said)
    words = text(app("topics", **pair(crowded, SHORT)))
    assert "International order: 1 statement" in words
    assert "Culture and people" not in words


# Hits


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
