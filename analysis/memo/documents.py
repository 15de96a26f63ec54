"""Markdown of ours as a page for print and as a DOCX file: the same blocks in the same order.

markdown-it reads the Markdown, with HTML in it switched off; python-docx writes the DOCX.
"""

import io
from base64 import b64encode
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from jinja2 import Environment, FileSystemLoader
from markdown_it import MarkdownIt
from markdown_it.token import Token

from analysis.charts.images import Captioned, png, svg
from analysis.comparison.pair import Pair
from analysis.memo.draft import Memo, memo_in_markdown, pictures
from analysis.memo.page_addresses import Place
from analysis.tables.dataframes import UNCHECKED
from analysis.tables.output_formats import NOT_IN_XML

_PICTURE = "figure:"  # an image with this address is one of the pictures, by its number
_TEXT_WIDTH = Cm(16)
_NARROWEST, _WIDEST = 16, 40  # characters of a column that its width is worked out from
_LINK = RGBColor(0x00, 0x5A, 0x9C)


MEMO_FORMS = {
    "md": "text/markdown",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
}


def memo_file(pair: Pair, place: Place, form: str) -> bytes:
    """The memo of a pair as Markdown, DOCX or HTML; pictures are in the last two."""
    if form == "md":
        return memo_in_markdown(pair, place).encode()
    words, title = memo_in_markdown(pair, place, with_pictures=True), Memo(pair, place).title
    if form == "docx":
        return docx(words, title, pictures(pair))
    return html(words, title, pictures(pair)).encode()


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


def html(markdown: str, title: str, charts: Sequence[Captioned]) -> str:
    """A page that stands alone: no script, nothing asked from elsewhere, made for A4."""
    sources = [
        f"data:image/svg+xml;base64,{b64encode(svg(one).encode()).decode()}" for one in charts
    ]
    tokens = _reader().parse(markdown)
    for token in _every(tokens):
        if token.type == "image":
            token.attrs["src"] = sources[_picture_number(token)]
    body = _reader().renderer.render(tokens, _reader().options, {})
    templates = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)
    return templates.get_template("documents.html.jinja").render(
        title=title, body=body, foot=UNCHECKED
    )


def docx(markdown: str, title: str, charts: Sequence[Captioned]) -> bytes:
    """The same as a DOCX file, with its own styles for headings, lists and tables."""
    document = Document()
    document.core_properties.title = NOT_IN_XML.sub("\ufffd", title)
    document.core_properties.author = "Summit Readouts"
    document.core_properties.comments = UNCHECKED  # in place of the library's own remark
    document.core_properties.created = document.core_properties.modified = datetime.now(UTC)
    document.styles["Normal"].font.size = Pt(10.5)
    quotation = document.styles["Quote"]
    quotation.font.italic = False  # in a redline slanted words are moved ones
    quotation.paragraph_format.left_indent = Cm(0.8)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    _foot(section.footer.paragraphs[0])
    _Writer(document, charts).write(_reader().parse(markdown))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _foot(paragraph: Any) -> None:
    """On every page that it is unchecked, and the page's number, which Word fills in."""
    run = paragraph.add_run(f"{UNCHECKED} · ")
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        part.text = words or None
        run._r.append(part)


def _every(tokens: Sequence[Token]) -> list[Token]:
    return [one for token in tokens for one in [token, *(token.children or [])]]


def _picture_number(token: Token) -> int:
    return int(str(token.attrs["src"]).removeprefix(_PICTURE))


class _Writer:
    """Blocks of Markdown into a document, one after the other."""

    def __init__(self, document: Any, charts: Sequence[Captioned]) -> None:
        self.document = document
        self.charts = charts
        self.style: list[str] = []  # of the paragraphs inside lists and quotations
        self.rows: list[list[Token]] = []  # of the table that is being read

    def write(self, tokens: Sequence[Token]) -> None:
        """Everything, in its order."""
        level = 0
        for token in tokens:
            if token.type == "heading_open":
                level = int(token.tag[1])
            elif token.type in ("bullet_list_open", "blockquote_open"):
                self.style.append("List Bullet" if token.tag == "ul" else "Quote")
            elif token.type in ("bullet_list_close", "blockquote_close"):
                self.style.pop()
            elif token.type == "tr_open":
                self.rows.append([])
            elif token.type == "table_close":
                self._table()
            elif token.type == "inline":
                if self.rows:
                    self.rows[-1].append(token)
                elif level:
                    self._inline(self.document.add_heading(level=level - 1), token)
                    level = 0
                else:
                    style = self.style[-1] if self.style else None
                    self._inline(self.document.add_paragraph(style=style), token)

    def _table(self) -> None:
        table = self.document.add_table(0, len(self.rows[0]), style="Table Grid")
        table.autofit = False
        widths = _widths(self.rows)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for number, row in enumerate(self.rows):
            added = table.add_row()
            for cell, token, width in zip(added.cells, row, widths, strict=True):
                cell.width = width
                self._inline(cell.paragraphs[0], token)
            marks = added._tr.get_or_add_trPr()
            marks.append(OxmlElement("w:cantSplit"))
            if not number:  # stands again on every page
                marks.append(OxmlElement("w:tblHeader"))
                for run in (run for cell in added.cells for run in cell.paragraphs[0].runs):
                    run.bold = True
        self.document.add_paragraph()
        self.rows = []

    def _inline(self, paragraph: Any, token: Token) -> None:
        on: set[str] = set()
        address = ""
        for part in token.children or []:
            kind, _, edge = part.type.rpartition("_")
            if part.type == "image":
                picture = io.BytesIO(png(self.charts[_picture_number(part)]))
                shape = paragraph.add_run().add_picture(picture, width=_TEXT_WIDTH)
                shape._inline.docPr.set("descr", NOT_IN_XML.sub("\ufffd", part.content))
            elif kind == "link":
                address = str(part.attrs["href"]) if edge == "open" else ""
            elif edge == "open":
                on.add(kind)
            elif edge == "close":
                on.discard(kind)
            elif words := " " if part.type == "softbreak" else part.content:
                run = paragraph.add_run(NOT_IN_XML.sub("\ufffd", words))
                run.bold, run.italic = "strong" in on or None, "em" in on or None
                run.font.strike = "s" in on or None
                if address:
                    _lead(paragraph, run, address)


def _widths(rows: Sequence[Sequence[Token]]) -> list[int]:
    """The columns' widths by the longest text in each, none of them too narrow or too wide."""
    columns = zip(*rows, strict=True)
    longest = [max(len(_words(cell)) for cell in column) for column in columns]
    shares = [min(max(length, _NARROWEST), _WIDEST) for length in longest]
    return [int(_TEXT_WIDTH * share / sum(shares)) for share in shares]


def _words(token: Token) -> str:
    return "".join(part.content for part in token.children or [])


def _lead(paragraph: Any, run: Any, address: str) -> None:
    """Make a run a link; python-docx has no call for it."""
    run.font.color.rgb = _LINK
    run.font.underline = True
    link = OxmlElement("w:hyperlink")
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link.set(qn("r:id"), relation)
    link.append(run._r)
    paragraph._p.append(link)
