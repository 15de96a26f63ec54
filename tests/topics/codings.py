"""What the tests of topics share: a text in, its topics out."""

from analysis import build, readout_from_text
from analysis.language.spans import Span
from analysis.topics.account import account
from analysis.topics.coding import Around, codings, meant


def whole(text):
    return Span(0, len(text))


def around(text, **parts):
    """What stands around a statement that is all of `text`."""
    return Around(whole(text), **parts)


def coded(text, **parts):
    """{topic: (words of its terms, basis)} of a statement that is all of `text`."""
    found = codings(text, whole(text), around(text, **parts))
    return {one.topic: ([hit.words for hit in one.hits], one.basis) for one in found}


def topics(text, **parts):
    return list(coded(text, **parts))


def words_coded(text):
    """The codings of the words of a heading or a sentence, as another statement takes them."""
    return tuple(meant(text, whole(text)))


def coded_in(account_text, statement):
    """{topic: basis} of the statement with these words, in a text of this wording alone."""
    start = account_text.index(statement)
    span = Span(start, start + len(statement))
    found = codings(account_text, span, Around(span, account=account(account_text)))
    return {one.topic: one.basis for one in found}


def read(text):
    """[{topic: basis}] of the statements that the program finds in a text, in their order."""
    tables = build([readout_from_text("invented", text)]).tables
    rows = tables["codings"]
    return [
        dict(rows.loc[rows["id"] == one, ["topic", "basis"]].to_numpy().tolist())
        for one in tables["statements"]["id"]
    ]
