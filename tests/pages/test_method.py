"""Two readouts in; every word accounted for, every rule and column explained, out."""

import re
from html import unescape

from analysis import TABLES
from analysis.tables.columns import SENTENCES
from tests.pages.shown import app, markup, text, unfolded


def test_the_words_by_kind_add_up():
    body = markup(app("method"))
    table = re.search(r"Words by kind.*?</table>", body, re.S)[0]
    rows = re.findall(r"<tr><td.*?</tr>", table)
    assert len(rows) == 2
    for row in rows:
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
    assert "23 topics" in words
    assert "THAAD" in words
    for columns in TABLES.values():
        assert all(column.definition in words for column in columns.values())


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
