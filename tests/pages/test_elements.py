"""Elements: plain text stays text, whatever it holds, and Markup is taken as it is."""

import pytest
from markupsafe import Markup

from analysis.tables.columns import Column
from pages.parts.elements import (
    details,
    heading,
    known_facts,
    link,
    note,
    small,
    stacked,
    table,
    tag,
    term,
)

HOSTILE = "</p><script>alert('x')</script>&\"quoted\""
ESCAPED = "&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&#34;quoted&#34;"


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda text: tag("p", text), id="content"),
        pytest.param(lambda text: tag("p", title=text), id="attribute"),
        pytest.param(lambda text: heading(text, 2, text, text), id="heading"),
        pytest.param(lambda text: small("one ", text), id="small"),
        pytest.param(note, id="note"),
        pytest.param(lambda text: details(text, text), id="details"),
        pytest.param(lambda text: link(text, text, text), id="link"),
        pytest.param(lambda text: table([text], [[text]], text), id="table"),
        pytest.param(lambda text: tag("b", term(text, text, text)), id="term"),
        pytest.param(lambda text: known_facts([(text, text, text)]), id="facts"),
    ],
)
def test_text_stays_text(made):
    html = made(HOSTILE)
    assert isinstance(html, Markup)
    assert "script>" not in html.replace(ESCAPED, "")
    assert ESCAPED in html


def test_a_column_as_heading_stays_text():
    column = Column("str", "<b>", "<b>")
    assert "<b>" not in table([column], [], "")


def test_markup_is_taken_as_it_is():
    assert tag("p", tag("b", "<"), " & more") == "<p><b>&lt;</b> &amp; more</p>"


def test_markup_in_an_attribute_is_escaped():
    assert tag("p", title=Markup('<b class="x">')) == (
        '<p title="&lt;b class=&#34;x&#34;&gt;"></p>'
    )


def test_attributes_are_named_as_in_html_and_left_out_where_empty():
    assert tag("a", "x", class_="place", aria_label="here", title="") == (
        '<a class="place" aria-label="here">x</a>'
    )


def test_what_is_empty_takes_no_place():
    assert stacked(small("a"), Markup(), small("b")) == (
        '<div class="stacked"><div><p class="small">a</p></div>'
        '<div><p class="small">b</p></div></div>'
    )
