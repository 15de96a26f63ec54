"""The two seeds in; their overview, by the hand coding, out."""

import re

from tests.pages.readouts import FULL, OTHERS
from tests.pages.shown import app, links, markup, text, unfolded
from tests.seeds import LEFT, RIGHT, text_of


def facts():
    """Fact to its cells on the left and on the right, from the overview's table."""
    table = re.search(r"The accounts beside each other.*?</table>", markup(app()), re.S)[0]
    lines = re.findall(r"<td[^>]*>(.*?)</td>", table)
    return dict(zip(lines[::3], zip(lines[1::3], lines[2::3], strict=True), strict=True))


# The accounts


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


def test_a_link_on_a_number_leads_to_where_it_is_counted():
    account = f"method?left={LEFT}&amp;right={RIGHT}&amp;side=left#words"
    words, _ = facts()["Words"]
    assert account in words
    assert "15 in headings" in facts()["Words"][1]


def test_a_marks_tooltip_holds_the_reporting_words():
    body = markup(app())
    assert 'title="[opposed] the deployment of THAAD in South Korea"' in body
    assert 'title="[continues Xi Jinping] Most countries support easing tensions' in body


def test_the_overview_says_that_direct_words_cannot_be_compared():
    words = text(app())
    assert "2023 has no quoted passages: direct words cannot be compared." in words
    assert "one account of a meeting" in words


# The findings


def test_the_overview_puts_what_differs_in_sentences_with_their_base():
    words = text(app())
    assert (
        "Vladimir Putin speaks in 10 statements in 2017 and 5 in 2023, alone or with others; "
        "Xi Jinping in 12 and 12."
    ) in words
    assert "6 of 16 statements in 2017, 5 of which name it themselves; 0 of 17 in 2023" in words
    assert "New in 2023: Ukraine." in words
    assert "Dropped after 2017: Korean Peninsula." in words
    assert "Leaders' diplomacy: 2 statements in 2017; in 2023 named by the reporter only." in words


def test_a_topic_of_one_side_is_quoted_and_proved_a_click_away():
    body = markup(app())
    new = body[body.index("New in 2023: Ukraine.") : body.index("Dropped after 2017: Korean")]
    # The first statement of 2023 that names Ukraine itself.
    start = text_of(RIGHT).index("on the Ukraine issue, voices")
    assert f"s={RIGHT}.{start}" in new
    assert "on the Ukraine issue, voices for peace and rationality are building" in new
    assert "<summary>" in new
    assert "In 2017 all 461 words were searched for" in new


def test_words_of_closeness_lead_to_their_statements():
    words = text(app())
    assert (
        "Words of closeness: in 2017 “good neighbours”, “faithful friends”, “reliable partners” "
        "and “best time in history”; in 2023 none."
    ) in words
    assert f"side_by_side?left={LEFT}&right={RIGHT}&s={LEFT}.657" in links(app())


def test_the_strongest_of_each_kind_come_before_the_meetings():
    words = text(app())
    places = [
        words.index(part)
        for part in (
            "New in 2023: Ukraine.",
            "Dropped after 2017: Korean Peninsula.",
            "Vladimir Putin speaks in 10 statements",
            "“dialogue and negotiation”: in 2017 both leaders, on Korean Peninsula; in 2023",
            "Words of closeness",
            "not stated in the text",
            "Also different",
            "“coordination on major regional and global issues” is used by two leaders",
        )
    ]
    assert places == sorted(places)


def test_each_finding_links_to_its_statements():
    hrefs = links(app())
    pair = f"left={LEFT}&right={RIGHT}"
    assert f"statements?{pair}&topic=ukraine&side=right" in hrefs
    assert f"statements?{pair}&topic=korean_peninsula&side=left" in hrefs


def test_a_finding_on_wording_leads_to_its_phrase():
    href = f"wording?left={LEFT}&right={RIGHT}#phrase-dialogue-and-negotiation"
    assert href in links(app())


def test_the_overview_has_no_percentage():
    assert "%" not in text(app())


def test_swapped_sides_say_only_in_and_not_new():
    words = text(app(left=RIGHT, right=LEFT))
    assert "New in" not in words
    assert "Dropped" not in words
    assert re.search(r"Only in 2023: [^.]*Ukraine", words)


# The charts


def test_the_charts_have_words_a_table_and_a_file():
    test = unfolded()
    charts = test.get("plotly_chart")
    assert len(charts) == 3
    alt = charts[0].proto.alt
    assert alt.startswith("Statements of Xi Jinping per topic in 2017 and in 2023: ")
    assert "Ukraine 0 and 6" in alt
    files = [button.proto.label for button in test.get("download_button")]
    assert files == ["Word", "HTML", "Markdown", *["CSV", "SVG", "PNG"] * 3]
    assert markup(test).count("<table") == 4


def test_what_both_leaders_say_has_a_chart_of_its_own_whose_numbers_lead_to_its_statements():
    test = unfolded()
    xi, putin, jointly = [chart.proto.alt for chart in test.get("plotly_chart")]
    # By the hand coding both leaders together raise it in 2017, and neither of them alone.
    assert "Korean Peninsula" not in xi + putin
    assert jointly.startswith("Statements of both leaders jointly per topic in 2017 and in 2023: ")
    assert "Korean Peninsula 6 and 0" in jointly
    assert '<span class="who both">Both leaders jointly</span></h3>' in markup(test)
    asked = "topic=korean_peninsula&leader=Vladimir+Putin+%2B+Xi+Jinping&side=left"
    assert f"statements?left={LEFT}&right={RIGHT}&{asked}" in links(test)


def test_the_table_of_a_dumbbell_has_every_topic_with_its_zeros():
    table = re.search(
        r"<caption[^>]*>Statements of Xi Jinping.*?</table>", markup(unfolded()), re.S
    )
    lines = [re.sub(r"<[^>]+>", " ", row).split() for row in table[0].split("<tr>")[2:]]
    assert len(lines) == 10
    assert ["Korean", "Peninsula", "0", "0"] in lines


# The charts of two meetings of different people


def test_different_people_have_a_chart_for_each_meeting_and_none_across_them(pair):
    test = unfolded(**pair(FULL, OTHERS))
    first, second = [chart.proto.alt for chart in test.get("plotly_chart")]
    assert first == (
        "Statements per topic and speaker on 5 January 2020: Ann Ash: Economy and trade 1; "
        "Ann Ash and Bo Berg jointly: Peace and security 1."
    )
    assert "Cy Cole jointly" in second
    assert "Berg" not in second
    words = text(test)
    assert "5 January 2020: most often" in words
    assert "Ring:" not in words
    asked = "topic=economy_trade&leader=Ann+Ash&side=left"
    assert f"statements?left=left&right=right&{asked}" in links(test)


def test_a_readout_beside_itself_has_one_chart():
    (chart,) = unfolded(left=LEFT, right=LEFT).get("plotly_chart")
    assert chart.proto.alt.startswith("Statements per topic and speaker in 2017: Xi Jinping: ")


def test_the_headline_of_the_topics_names_them_all_where_it_has_room():
    expected = (
        "3 of 10 topics appear in both readouts: Bilateral ties, Strategic coordination and Peace"
    )
    assert expected in text(app())
