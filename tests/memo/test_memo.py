"""A pair in, a memo out: the overview's findings with base, citation and link, in three formats."""

import io
import re
from html import unescape
from itertools import groupby

import pytest
from docx import Document
from docx.oxml.ns import qn

from analysis import build, readout_from_text
from analysis.comparison.pair import Pair
from analysis.comparison.same_people import tables_of_pair
from analysis.conclusions.citation import citation
from analysis.conclusions.differences import findings
from analysis.conclusions.finding import KINDS
from analysis.memo.documents import MEMO_FORMS, memo_file
from analysis.memo.draft import Memo, memo_in_markdown, pictures
from analysis.memo.page_addresses import Place
from pages.visit.kept import labels
from tests.readout_tables import LABELS, left, right, said, tables
from tests.seeds import LEFT, RIGHT

BASE = "https://example.org/app/"
HOSTILE = """ date 2020-01-05 Rome

President Ann Ash and President Bo Berg met in Rome.

Ash said that **trade** is [strong](https://example.com) <img src=x onerror=alert(1)> | `now`.

"<script>alert(2)</script> peace is $x^2$ \x01," Berg told Ash.
"""


def pair_of(library, left, right):
    return Pair(tables_of_pair(library.tables, left, right), left, right, labels())


@pytest.fixture(scope="module")
def pair(library):
    return pair_of(library, LEFT, RIGHT)


@pytest.fixture(scope="module")
def memo(pair):
    return memo_in_markdown(pair, Place(BASE, LEFT, RIGHT))


@pytest.fixture(scope="module")
def files(pair):
    return {form: memo_file(pair, Place(BASE, LEFT, RIGHT), form) for form in MEMO_FORMS}


@pytest.fixture(scope="module")
def hostile():
    texts = {"a": HOSTILE, "b": HOSTILE.replace("2020", "2021").replace("strong", "weak")}
    library = build([readout_from_text(name, text) for name, text in texts.items()])
    pair = pair_of(library, "a", "b")
    return library, {form: memo_file(pair, Place(BASE, "a", "b"), form) for form in MEMO_FORMS}


def bold(memo):
    return re.findall(r"^- \*\*(.+)\*\* ", memo, re.M)


# What it says


def test_the_findings_are_the_overviews_in_order_each_with_its_base(pair, memo):
    found = findings(pair)
    grouped = [one for kind in KINDS for one in found if one.kind == kind]
    assert bold(memo) == [one.sentence for one in grouped]
    lines = [line for line in memo.splitlines() if line.startswith("- **")]
    assert all(one.base in line for one, line in zip(grouped, lines, strict=True))


def test_every_finding_cites_statements_that_show_it(pair, memo):
    lines = {line[4:].partition("**")[0]: line for line in memo.splitlines() if line[:4] == "- **"}
    numbers = Memo(pair, Place(BASE, LEFT, RIGHT)).numbers
    (new,) = [
        line for sentence, line in lines.items() if sentence.startswith("New in 2023: Ukraine")
    ]
    cited = {int(number) for number in re.findall(r"\[\\\[(\d+)\\\]\]", new)}
    rows = pair.tables["statements"]
    mine = rows[(rows["readout"] == RIGHT)]
    wanted = [row.id for row in mine.itertuples() if "ukraine" in row.topics]
    assert cited == {numbers[one] for one in wanted}
    assert all(re.search(r"\[\\\[\d+\\\]\]\[\d+\]", line) for line in lines.values())


def test_absence_is_told_with_its_search(memo):
    assert "Ukraine: searched the 2017 text for 34 terms: none found" in memo


def test_every_statement_has_its_citation_and_its_address(pair, memo):
    readouts = pair.tables["readouts"].set_index("readout")
    plain = memo.replace("\\", "")
    for row in pair.tables["statements"].to_dict("records"):
        address = f"{BASE}side_by_side?left={LEFT}&right={RIGHT}&s={row['id']}"
        cited = citation(readouts.loc[row["readout"]], row, "")
        assert f"{cited}, <{address}>" in plain


def test_every_number_leads_to_its_statement(pair, memo):
    defined = dict(re.findall(r"^\[(\d+)\]: <(.+)>$", memo, re.M))
    used = set(re.findall(r"\]\[(\d+)\]", memo))
    numbers = Memo(pair, Place(BASE, LEFT, RIGHT)).numbers
    assert used <= set(defined)
    assert {one: defined[str(number)].rpartition("s=")[2] for one, number in numbers.items()} == {
        one: one for one in numbers
    }


def test_facts_reservations_links_phrases_and_method_are_there(memo):
    assert "| Met | not stated in the text | 20 March 2023 (inferred, from “Monday”) |" in memo
    assert "- 2017 has 4 quoted passages and 2023 has no quoted passages" in memo
    assert "China and Russia are **each other's biggest neighbor and** comprehensive" in memo
    assert "“step up … communication”" in memo
    assert "Machine-read, unchecked." in memo
    headings = re.findall(r"^## (.+)$", memo, re.M)
    assert headings == [
        "The accounts",
        "How far they can be compared",
        "What changed",
        "Topics",
        "Linked statements",
        "Set phrases",
        "Method",
        "Statements",
    ]


def test_the_topic_table_has_its_bases(memo):
    assert re.search(r"^\| Ukraine \| 0 of 16 \| 9 of 17 \| only in 2023 \| \[", memo, re.M)


def test_more_statements_that_are_a_smaller_share_are_no_claim():
    few = left(*[said("Ann Ash", "peace")] * 3, said("Bo Berg", "trade"))
    many = right(*[said("Ann Ash", "peace")] * 6, *[said("Bo Berg", "trade")] * 8)
    memo = Memo(Pair(tables(few, many), "left", "right", LABELS), Place(BASE, "left", "right"))
    assert [(kind, [one.sentence for one in told]) for kind, told in memo.kinds] == [
        (
            "who speaks",
            ["Bo Berg speaks in 1 statement in 2020 and 8 in 2021; Ann Ash in 3 and 6."],
        ),
        ("emphasis", ["Trade: more statements in 2021 than in 2020."]),
    ]
    assert [row[:4] for row in memo.topics] == [
        ["Peace", "3 of 4", "6 of 14", "both"],
        ["Trade", "1 of 4", "8 of 14", "both"],
    ]


@pytest.mark.parametrize(
    ("people", "title"),
    [
        (("Ann Ash", "Bo Berg"), "Ann Ash and Bo Berg: 2020 and 2021"),
        (("Ann Ash", "Cy Cole"), "Two readouts: 2020 and 2021"),
    ],
)
def test_the_title_names_who_met_on_both_sides(people, title):
    one = left(said("Ann Ash", "peace"), people=("Ann Ash", "Bo Berg"))
    pair = Pair(tables(one, right(said("Ann Ash", "peace"), people=people)), "left", "right", {})
    assert Memo(pair, Place(BASE, "left", "right")).title == title


def test_the_title_of_readouts_without_participants_names_nobody():
    library = build([readout_from_text(name, "It rains.\n") for name in "ab"])
    assert Memo(pair_of(library, "a", "b"), Place(BASE, "a", "b")).title == "Two readouts: a and b"


def test_the_places_of_a_phrase_stand_on_their_side(pair):
    memo = Memo(pair, Place(BASE, LEFT, RIGHT))
    cited = [
        [{int(one) for one in re.findall(r"\]\[(\d+)\]", places)} for places in row[1:3]]
        for row in memo.phrases
    ]
    assert cited
    # Sixteen statements stand left; the numbers go on with those that stand right.
    assert all(max(here, default=0) <= 16 for here, _ in cited)
    assert all(min(there, default=17) >= 17 for _, there in cited)


def test_one_readout_alone_has_no_comparison(library):
    alone = pair_of(library, LEFT, LEFT)
    words = memo_in_markdown(alone, Place(BASE, LEFT, LEFT))
    assert "## What changed" not in words
    assert "| Fact | 2017 |\n" in words


# Three formats


def words_of_html(data):
    body = data.decode().partition("<body>")[2]
    blocks = re.sub(r"</(p|h\d|td|th|li|tr)>|<img[^>]*>", "\n", body)
    return squeezed(unescape(re.sub(r"<[^>]+>", "", blocks)))


def words_of_docx(data):
    lines = []
    for element in Document(io.BytesIO(data)).element.body.iter(qn("w:p")):
        lines.append("".join(text.text or "" for text in element.iter(qn("w:t"))))
    return squeezed("\n".join(lines))


def squeezed(words):
    return [line for line in (" ".join(line.split()) for line in words.splitlines()) if line]


def test_every_page_of_the_word_file_is_numbered_and_says_that_it_is_unchecked(files):
    document = Document(io.BytesIO(files["docx"]))
    (foot,) = document.sections[0].footer.paragraphs
    assert foot.text.startswith("machine-read, unchecked")
    assert [part.text for part in foot._p.iter(qn("w:instrText"))] == ["PAGE"]
    kinds = [part.get(qn("w:fldCharType")) for part in foot._p.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "end"]
    assert document.core_properties.created.year >= 2026


def test_a_column_of_the_word_file_is_as_wide_as_its_longest_text(files):
    accounts = Document(io.BytesIO(files["docx"])).tables[0]
    fact, left, right = (column.width for column in accounts.columns)
    assert fact < left
    assert fact < right


def test_html_and_docx_have_the_same_words_in_the_same_order(files):
    assert words_of_html(files["html"]) == words_of_docx(files["docx"])


def test_markdown_has_the_same_words_too(files):
    """Word by word, without what is markup in it."""
    memo = files["md"].decode()
    memo = re.sub(r"^\[\d+\]: .*$|^\|[-|]+\|$", "", memo, flags=re.M)
    memo = re.sub(r"\]\((<[^>]*>)\)|\]\[\d+\]", "]", memo)
    letters = [
        re.findall(r"[^\W_]+", text) for text in (memo, " ".join(words_of_html(files["html"])))
    ]
    assert letters[0] == letters[1]


def test_the_page_stands_alone_and_has_its_charts_inside(files):
    page = files["html"].decode()
    assert not re.search(r"<(script|link|iframe|object|form)\b", page)
    assert re.findall(r'src="([^"]{0,26})', page) == ["data:image/svg+xml;base64,"] * 3
    assert "default-src 'none'" in page
    assert "size: A4" in page
    assert "<s>" in page


def test_the_memo_of_different_people_has_a_chart_for_each_account_with_its_own_source():
    here = left(said("Ann Ash", "peace"), people=("Ann Ash", "Bo Berg"))
    there = right(said("Cy Cole", "trade"), people=("Ann Ash", "Cy Cole"))
    shown = pictures(Pair(tables(here, there), "left", "right", LABELS))
    assert [one.title for one in shown] == [
        "2020: most often Peace, in 1 of 1 statement",
        "2021: most often Trade, in 1 of 1 statement",
    ]
    assert ["left" in one.source for one in shown] == [True, False]
    assert ["right" in one.source for one in shown] == [False, True]


def test_the_memo_says_of_every_dumbbell_whose_it_is_and_what_its_marks_are(pair):
    bases = [one.base for one in pictures(pair)]
    assert [base.partition(". ")[0] for base in bases] == [
        "Xi Jinping",
        "Vladimir Putin",
        "Both leaders jointly",
    ]
    assert all("Ring: 2017, filled: 2023." in base for base in bases)


def test_the_document_has_its_charts_with_words_and_its_links(files):
    document = Document(io.BytesIO(files["docx"]))
    assert len(document.inline_shapes) == 3
    told = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert told[0].startswith("Statements of Xi Jinping per topic in 2017 and in 2023")
    targets = {rel.target_ref for rel in document.part.rels.values() if rel.is_external}
    assert f"{BASE}side_by_side?left={LEFT}&right={RIGHT}&s={LEFT}.337" in targets
    assert all(target.startswith(BASE) for target in targets)
    levels = [
        p.style.name for p in document.paragraphs if p.style.name.startswith(("Title", "Head"))
    ]
    assert [level for level, _ in groupby(levels)][:3] == ["Title", "Heading 1", "Heading 2"]


def test_what_a_readout_holds_is_text_in_every_format(hostile):
    library, made = hostile
    page = made["html"].decode()
    assert set(re.findall(r"<img [^>]*?(\w+)=", page)) <= {"src", "alt"}
    assert "<script" not in page
    assert "onerror=alert(1)&gt;" in page
    texts = [" ".join(row.split()) for row in library.tables["statements"]["text"]]
    assert texts
    for form, words in (("html", words_of_html), ("docx", words_of_docx)):
        shown = "\n".join(words(made[form]))
        for text in texts:
            assert text.replace("\x01", "\ufffd" if form == "docx" else "\x01") in shown
    assert "[strong]" not in made["md"].decode().replace("\\[", "(")
