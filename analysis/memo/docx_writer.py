"""The memo's Markdown, as markdown-it reads it, into a DOCX file, written by python-docx."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from markdown_it.token import Token

from analysis.charts.images import Captioned, png
from analysis.tables.dataframes import UNCHECKED
from analysis.tables.output_formats import NOT_IN_XML

_PICTURE = "figure:"  # before a picture's number, in the address of an image
_TEXT_WIDTH = Cm(16)
_NARROWEST, _WIDEST = 16, 40  # characters: limits of a column's text when widths are shared out
_LINK = RGBColor(0x00, 0x5A, 0x9C)


def docx(tokens: Sequence[Token], title: str, charts: Sequence[Captioned]) -> bytes:
    """The memo as a DOCX file, with Word's own styles for headings, lists and tables."""
    document = Document()
    document.core_properties.title = NOT_IN_XML.sub("\ufffd", title)
    document.core_properties.author = "Summit Readouts"
    document.core_properties.comments = UNCHECKED  # in place of the library's own remark
    document.core_properties.created = document.core_properties.modified = datetime.now(UTC)
    document.styles["Normal"].font.size = Pt(10.5)
    quotation = document.styles["Quote"]
    quotation.font.italic = False  # in a redline, italics mark moved words
    quotation.paragraph_format.left_indent = Cm(0.8)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    _foot(section.footer.paragraphs[0])
    _Writer(document, charts).write(tokens)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def picture_number(token: Token) -> int:
    """Which of the memo's pictures an image is."""
    return int(str(token.attrs["src"]).removeprefix(_PICTURE))


def _foot(paragraph: Any) -> None:
    """Below every page: that it is unchecked, and a page number, which Word fills in."""
    run = paragraph.add_run(f"{UNCHECKED} · ")
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        part.text = words or None
        run._r.append(part)


class _Writer:
    """Writes blocks of Markdown into a document, one after the other."""

    def __init__(self, document: Any, charts: Sequence[Captioned]) -> None:
        self.document = document
        self.charts = charts
        self.styles: list[str] = []  # of the open lists and quotations, the innermost last
        self.rows: list[list[Token]] = []  # of the table that is being read
        self.level = 0  # of the heading that is being read; 0 outside of headings

    def write(self, tokens: Sequence[Token]) -> None:
        """Write all blocks in their order."""
        for token in tokens:
            if token.type == "heading_open":
                self.level = int(token.tag[1])
            elif token.type in ("bullet_list_open", "blockquote_open"):
                self.styles.append("List Bullet" if token.tag == "ul" else "Quote")
            elif token.type in ("bullet_list_close", "blockquote_close"):
                self.styles.pop()
            elif token.type == "tr_open":
                self.rows.append([])
            elif token.type == "table_close":
                self._table()
            elif token.type == "inline":
                self._block(token)

    def _block(self, token: Token) -> None:
        """The words of a cell, a heading or a paragraph."""
        if self.rows:
            self.rows[-1].append(token)
        elif self.level:
            self._inline(self.document.add_heading(level=self.level - 1), token)
            self.level = 0
        else:
            style = self.styles[-1] if self.styles else None
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
            properties = added._tr.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if not number:  # Word repeats this row on every page of the table
                properties.append(OxmlElement("w:tblHeader"))
                for run in (run for cell in added.cells for run in cell.paragraphs[0].runs):
                    run.bold = True
        self.document.add_paragraph()
        self.rows = []

    def _inline(self, paragraph: Any, token: Token) -> None:
        """The words, links and pictures of a block, into a paragraph."""
        marks: set[str] = set()  # that are open: strong, em, s
        address = ""
        for part in token.children or []:
            kind, _, edge = part.type.rpartition("_")
            if part.type == "image":
                self._picture(paragraph, part)
            elif kind == "link":
                address = str(part.attrs["href"]) if edge == "open" else ""
            elif edge == "open":
                marks.add(kind)
            elif edge == "close":
                marks.discard(kind)
            elif words := " " if part.type == "softbreak" else part.content:
                _run(paragraph, words, marks, address)

    def _picture(self, paragraph: Any, image: Token) -> None:
        picture = io.BytesIO(png(self.charts[picture_number(image)]))
        shape = paragraph.add_run().add_picture(picture, width=_TEXT_WIDTH)
        shape._inline.docPr.set("descr", NOT_IN_XML.sub("\ufffd", image.content))


def _run(paragraph: Any, words: str, marks: set[str], address: str) -> None:
    """Words in bold, italics or struck through; a link where there is an address."""
    run = paragraph.add_run(NOT_IN_XML.sub("\ufffd", words))
    run.bold, run.italic = "strong" in marks or None, "em" in marks or None
    run.font.strike = "s" in marks or None
    if address:
        _make_link(paragraph, run, address)


def _widths(rows: Sequence[Sequence[Token]]) -> list[int]:
    """The columns' widths in proportion to their longest texts, within limits."""
    columns = zip(*rows, strict=True)
    longest = [max(len(_plain_text(cell)) for cell in column) for column in columns]
    shares = [min(max(length, _NARROWEST), _WIDEST) for length in longest]
    return [int(_TEXT_WIDTH * share / sum(shares)) for share in shares]


def _plain_text(token: Token) -> str:
    return "".join(part.content for part in token.children or [])


def _make_link(paragraph: Any, run: Any, address: str) -> None:
    """Make a run a link, for which python-docx has no function."""
    run.font.color.rgb = _LINK
    run.font.underline = True
    link = OxmlElement("w:hyperlink")
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link.set(qn("r:id"), relation)
    link.append(run._r)
    paragraph._p.append(link)
