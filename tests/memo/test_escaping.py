"""Any text in, Markdown out that shows it as it is written."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from analysis.memo.escaping import Ready, escaped, link

MARKUP = "# *_`~[]()<>!|\\-+=.:&;$@^1) http://www.x"


def shown(markdown):
    """The HTML of Markdown, as a strict reader and one with tables and bare links make it."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return reader.render(markdown)


@pytest.mark.parametrize(
    "words",
    [
        "# heading",
        "1. list",
        "- list",
        "> quote",
        "**bold** _slanted_ ~~gone~~ `code`",
        "[link](https://example.org) ![image](x) <b>bold</b> &amp; <https://example.org>",
        "a | b",
        "--- === ***",
        "\\*",
        "https://example.org www.example.org a@example.org $x^2$ :red[x]",
    ],
)
def test_markup_is_shown_and_not_followed(words):
    assert unescape(shown(escaped(words))) == f"<p>{words}</p>\n"


@given(st.text(alphabet=MARKUP) | st.text())
def test_no_text_whatever_becomes_markup(words):
    html = shown(f"x {escaped(words)} x\n\n- {escaped(words)} x")
    assert re.findall(r"</?(\w+)", html) == ["p", "p", "ul", "li", "li", "ul"]


@given(st.text(alphabet=MARKUP))
def test_a_cell_stays_one_cell(words):
    html = shown(f"| a | b |\n|---|---|\n| {escaped(words)} | x |")
    assert html.count("<td>") == 2


def test_a_bare_address_has_nothing_that_a_reader_could_make_a_link_of():
    assert not re.search(r"\w://", escaped("see https://example.org"))
    assert "www." not in escaped("see www.example.org")
    assert re.search(r"(?<!\\)@", escaped("a@example.org")) is None


def test_line_breaks_become_blanks():
    assert escaped("a\n\n# b\tc") == "a # b c"


def test_what_is_ready_stays_and_a_link_leads_where_it_says():
    assert escaped(Ready("**a**")) == "**a**"
    assert shown(link("a ] b", "https://x/?a=1&b=(2)")) == (
        '<p><a href="https://x/?a=1&amp;b=(2)">a ] b</a></p>\n'
    )
