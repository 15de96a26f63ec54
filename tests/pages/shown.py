"""A page through AppTest, and what stands on it."""

import re
from html import unescape

from streamlit.testing.v1 import AppTest

from tests.paths import ROOT


def app(page="overview", **params):
    test = AppTest.from_file(str(ROOT / "pages" / "frame.py"), default_timeout=60)
    for name, value in params.items():
        test.query_params[name] = value
    if page != "overview":
        test.switch_page(f"{page}.py")
    test.run()
    assert not test.exception
    return test


def unfolded(page="overview", **params):
    """A page with every part open that opens on a click."""
    test = app(page, **params)
    for part in test.expander:
        key = part.proto.id.split("-", 2)[2]  # "$$ID-hash-key"
        test.session_state[key] = True
    test.session_state["more_filters"] = True
    test.run()
    assert not test.exception
    return test


def markup(test):
    """What stands on the page as HTML, without the style sheet."""
    bodies = (element.proto.body for element in test.get("html"))
    return "\n".join(body for body in bodies if not body.startswith("<style>"))


def text(test):
    """The words on the page, one block after the other."""
    words = unescape(re.sub(r"<[^>]+>", " ", markup(test)))
    return re.sub(r"\s+", " ", words)


def links(test):
    return [unescape(href) for href in re.findall(r'href="([^"]*)"', markup(test))]


def rows(test):
    return re.findall(r"<tr>(?:<td.*?)</tr>", markup(test), re.S)
