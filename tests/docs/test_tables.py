"""The page of the tables is the one that the columns make."""

from analysis.tables.dataframes import ROW_IS, SCHEMAS
from tools.tables_page import HOLDS, PAGE, page


def test_the_page_is_made_from_the_columns():
    assert PAGE.read_text("utf-8") == page(), (
        "docs/tables.md is not what the columns say: run .venv/bin/python -m tools.tables_page"
    )


def test_every_table_says_what_a_row_is():
    assert list(ROW_IS) == list(SCHEMAS)


def test_every_type_is_explained():
    columns = [column for table in SCHEMAS.values() for column in table.values()]
    assert {column.dtype for column in columns} == set(HOLDS)
