"""The memo of a pair as a file: Markdown, a page for print, or DOCX.

markdown-it reads the Markdown, with HTML in it switched off.
"""

from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markdown_it import MarkdownIt
from markdown_it.token import Token

from analysis.charts.images import Captioned, svg
from analysis.comparison.pair import Pair
from analysis.memo.docx_writer import docx, picture_number
from analysis.memo.draft import Memo, memo_in_markdown, pictures
from analysis.memo.page_addresses import Place
from analysis.tables.dataframes import UNCHECKED

MEMO_FORMS = {
    "md": "text/markdown",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
}


def memo_file(pair: Pair, place: Place, form: str) -> bytes:
    """The memo of a pair as Markdown, DOCX or HTML; the last two have pictures."""
    if form == "md":
        return memo_in_markdown(pair, place).encode()
    markdown, title = memo_in_markdown(pair, place, with_pictures=True), Memo(pair, place).title
    if form == "docx":
        return docx(_reader().parse(markdown), title, pictures(pair))
    return html(markdown, title, pictures(pair)).encode()


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def html(markdown: str, title: str, charts: Sequence[Captioned]) -> str:
    """One page of A4 that needs no other file, no script and no network."""
    sources = [
        f"data:image/svg+xml;base64,{b64encode(svg(chart).encode()).decode()}" for chart in charts
    ]
    tokens = _reader().parse(markdown)
    for token in _with_children(tokens):
        if token.type == "image":
            token.attrs["src"] = sources[picture_number(token)]
    body = _reader().renderer.render(tokens, _reader().options, {})
    templates = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)
    return templates.get_template("documents.html.jinja").render(
        title=title, body=body, foot=UNCHECKED
    )


def _with_children(tokens: Sequence[Token]) -> list[Token]:
    return [each for token in tokens for each in (token, *(token.children or []))]
