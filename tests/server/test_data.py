"""Tables by their address: what is asked for in, the file or one sentence out."""

import io
import json
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request as Asking
from urllib.request import urlopen

import pandas as pd
import pytest
from starlette.requests import Request

from analysis import PAIR_TABLES, TABLES, compare_readouts
from analysis.tables.output_formats import MEDIA
from server import data as served
from tests.seeds import LEFT, RIGHT

FORMULA = """ date 2020-01-05 Rome

President Ann Ash and President Bo Berg met in Rome.

Ash said “=1+1 is trade”. Berg said that trade must grow.
"""


@pytest.fixture(scope="module")
def every(library):
    """The seeds' tables, as the command line has them."""
    return {**library.tables, **compare_readouts(library.tables, LEFT, RIGHT)}


def ask(file, pairs=(), **params):
    query = urlencode([*pairs, *params.items()])
    scope = {
        "type": "http",
        "method": "GET",
        "path_params": {"file": file},
        "query_string": query.encode(),
        "headers": [],
    }
    return served.data(Request(scope))


def sentence(answer):
    assert answer.media_type == "text/plain"
    words = answer.body.decode()
    assert words.endswith(".\n")
    assert words.count("\n") == 1
    return words.rstrip("\n")


def csv(file, **params):
    answer = ask(file, **params)
    assert answer.status_code == 200
    return pd.read_csv(io.BytesIO(answer.body))


# What is there


@pytest.mark.parametrize("name", [*TABLES, *PAIR_TABLES])
@pytest.mark.parametrize("form", served.FORMS)
def test_every_table_in_every_format(every, name, form):
    answer = ask(f"{name}.{form}", left=LEFT, right=RIGHT)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == MEDIA[form]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert f"{name}.{form}" in answer.headers["content-disposition"]
    read = {"csv": pd.read_csv, "json": pd.read_json, "parquet": pd.read_parquet}
    found = read.get(form, pd.read_excel)(io.BytesIO(answer.body))
    assert list(found) == list({**TABLES, **PAIR_TABLES}[name])
    assert len(found) == len(every[name])


def test_filters_mean_what_they_mean_on_the_pages():
    rows = csv("statements.csv", leader="Vladimir Putin", topic="ukraine", side="right")
    assert len(rows) == 3
    assert set(rows["readout"]) == {RIGHT}
    assert csv("statements.csv", q="THAAD")["text"].str.contains("THAAD").all()


def test_without_a_pair_it_is_the_oldest_and_the_newest_readout():
    assert list(csv("readouts.csv")["readout"]) == [LEFT, RIGHT]
    assert list(csv("readouts.csv", left=RIGHT, right=RIGHT)["readout"]) == [RIGHT]


def test_columns_can_be_chosen():
    assert list(csv("statements.csv", columns="text,id,text")) == ["text", "id"]


def test_an_empty_parameter_stands_for_all():
    assert len(csv("statements.csv", topic="", mode="")) == 33


def test_texts_stay_raw(folder):
    (folder / "a.txt").write_text(FORMULA)
    rows = json.loads(ask("statements.json").body)
    assert rows[0]["text"] == "=1+1 is trade"
    assert rows[0]["speakers"] == ["Ann Ash"]
    assert csv("statements.csv")["text"][0] == "=1+1 is trade"


# What is not


@pytest.mark.parametrize(
    ("file", "status", "words"),
    [
        ("football.csv", 404, "There is no table “football”: there are readouts, "),
        ("statements", 404, "Say in which format: statements.csv, statements.json, "),
        ("football", 404, "There is no table “football”: "),
        ("../app.py", 404, "There is no table “../app”: "),
        ("statements.pdf", 404, "There is no format “pdf”: there are csv, json, "),
        ("x" * 5000 + ".csv", 404, "There is no table “xxx"),
    ],
)
def test_an_unknown_file_is_named(file, status, words):
    answer = ask(file)
    assert answer.status_code == status
    assert sentence(answer).startswith(words)
    assert len(answer.body) < 300


@pytest.mark.parametrize(
    ("file", "params", "status", "words"),
    [
        ("statements.csv", {"left": "2017-07-05_moskow"}, 404, f"did you mean “{LEFT}”?"),
        ("statements.csv", {"topic": "football"}, 400, "There is no topic “football”: there are "),
        ("statements.csv", {"leader": "Ann Ash"}, 400, "There is no leader “Ann Ash”: "),
        ("statements.csv", {"side": "middle"}, 400, "“middle”: there are left and right."),
        ("statements.csv", {"colour": "red"}, 400, "statements has no filter “colour”: it takes "),
        ("tokens.csv", {"topic": "ukraine"}, 400, "The table tokens has no filter “topic”: "),
        ("statements.csv", {"columns": "id,age"}, 400, "has no column “age”: it has id, "),
        ("statements.csv", {"q": "x" * 201}, 400, "q is longer than 200 characters."),
    ],
)
def test_an_unknown_parameter_or_value_is_named(file, params, status, words):
    answer = ask(file, **params)
    assert answer.status_code == status
    assert words in answer.body.decode()
    assert answer.body.count(b"\n") == 1
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_words_of_the_longest_length_are_looked_for():
    assert ask("statements.csv", q="x" * 200).status_code == 200


def test_a_parameter_given_twice_is_refused():
    answer = ask("statements.csv", [("topic", "ukraine"), ("topic", "syria")])
    assert (answer.status_code, sentence(answer)) == (400, "“topic” is given more than once.")


def test_an_answer_has_a_bound(monkeypatch):
    monkeypatch.setitem(served._MOST, "xlsx", 10)
    answer = ask("tokens.xlsx")
    assert answer.status_code == 413
    assert "too many for xlsx: filter it." in sentence(answer)
    assert ask("tokens.csv").status_code == 200


def test_a_folder_without_readouts_says_so(folder):
    assert not list(folder.iterdir())
    answer = ask("statements.csv")
    assert (answer.status_code, sentence(answer)) == (404, "There is no readout yet.")


# On the running server


def test_a_notebook_loads_a_table_by_its_address(app_url):
    address = f"{app_url}/data/statements.csv?left={LEFT}&right={RIGHT}&topic=ukraine"
    rows = pd.read_csv(address)
    assert set(rows["readout"]) == {RIGHT}
    others = [
        pd.read_parquet(address.replace(".csv", ".parquet")),
        pd.read_json(address.replace(".csv", ".json")),
        pd.read_excel(address.replace(".csv", ".xlsx")),
    ]
    assert all(list(other["id"]) == list(rows["id"]) for other in others)


def test_the_head_of_a_table_can_be_asked_for(app_url):
    with urlopen(Asking(f"{app_url}/data/readouts.csv", method="HEAD")) as answer:
        assert (answer.status, answer.read()) == (200, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_table_can_only_be_read(app_url, method):
    with pytest.raises(HTTPError, match="405"):
        urlopen(Asking(f"{app_url}/data/readouts.csv", method=method))


def test_a_wrong_address_of_data_is_no_page(app_url):
    asking = Asking(f"{app_url}/data/football.csv", headers={"Accept": "text/html"})
    with pytest.raises(HTTPError, match="404") as refused:
        urlopen(asking)
    assert refused.value.read().startswith("There is no table “football”".encode())
