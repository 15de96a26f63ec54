"""HTML escapes by itself: it is Markup, made of literals, and shown in one place."""

import ast
import re
from functools import cache

import pytest

from tests.paths import ROOT

FILES = [
    path.relative_to(ROOT).as_posix()
    for room in ("inside_streamlit", "pages", "server")
    for path in sorted((ROOT / room).rglob("*.py"))
]
# The two that make Markup of more than a literal: an element, of what it has escaped, and the style
# sheet, which knows no escapes.
MADE = {("pages/parts/elements.py", "tag"), ("pages/parts/style.py", "_style")}
# A page that fails is shown by the server, which knows no parts of pages.
SHOWN = {("pages/parts/elements.py", "show"), ("server/errors.py", "numbered")}
HTML = re.compile(r"<(/|!|[a-z]|$)", re.IGNORECASE)


@cache
def parts(file):
    """Every node of a file with the name of what it stands in."""
    outer_ones = ast.parse((ROOT / file).read_text("utf-8")).body
    return [(getattr(outer, "name", ""), node) for outer in outer_ones for node in ast.walk(outer)]


def is_named(node, name):
    return isinstance(node, ast.Name) and node.id == name


def calls(file):
    return [(place, node) for place, node in parts(file) if isinstance(node, ast.Call)]


def allowed(places, file):
    return {place for where, place in places if where == file}


@pytest.mark.parametrize("file", FILES)
def test_markup_is_made_of_literals(file):
    made = {
        place
        for place, call in calls(file)
        if is_named(call.func, "Markup")
        and not all(isinstance(given, ast.Constant) for given in (*call.args, *call.keywords))
    }
    assert made == allowed(MADE, file)


@pytest.mark.parametrize("file", FILES)
def test_nothing_else_makes_markup_of_text(file):
    for _, call in calls(file):
        given = [*call.args, *(keyword.value for keyword in call.keywords)]
        passed_on = any(is_named(one, "Markup") for one in given)
        assert not passed_on or is_named(call.func, "isinstance")
    defined = {node.name for _, node in parts(file) if isinstance(node, ast.FunctionDef)}
    assert "__html__" not in defined


@pytest.mark.parametrize("file", FILES)
def test_html_stands_in_markup(file):
    nodes = [node for _, node in parts(file)]
    known = {id(inner) for node in nodes if _is_no_text(node) for inner in ast.walk(node)}
    texts = [node for node in nodes if isinstance(node, ast.Constant) and id(node) not in known]
    assert not [node.value for node in texts if HTML.search(str(node.value))]


def _is_no_text(node):
    """Markup, the frame of a component (its script fills it), a pattern, a docstring."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) in ("Markup", "re.compile")
    if isinstance(node, ast.keyword):
        return node.arg == "html"
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


@pytest.mark.parametrize("file", FILES)
def test_html_is_shown_in_one_place(file):
    shown = {
        place
        for place, node in parts(file)
        if isinstance(node, ast.Attribute) and node.attr == "html"
    }
    assert shown == allowed(SHOWN, file)


@pytest.mark.parametrize("file", FILES)
def test_no_text_is_escaped_by_hand(file):
    imported = {
        (node.module, alias.name, alias.asname)
        for _, node in parts(file)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    modules = {
        alias.name
        for _, node in parts(file)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    escape = {("markupsafe", "escape", None)} if allowed(MADE, file) == {"tag"} else set()
    taken = {one for one in imported if one[0] in ("html", "markupsafe")}
    assert taken <= {("markupsafe", "Markup", None)} | escape
    assert not modules & {"html", "markupsafe"}
