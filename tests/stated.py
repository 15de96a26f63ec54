"""A text in; who says which words in it out: what the tests of people and of speech share."""

from analysis import build, readout_from_text

# Two leaders with their countries and offices, for a text that goes on about them.
LEAD = (
    "Finnish President Sauli Niinisto and his Norwegian counterpart, Jonas Store, met in Oslo.\n\n"
)
NIINISTO, STORE = ("Sauli Niinisto",), ("Jonas Store",)
BOTH = ("Sauli Niinisto", "Jonas Store")


def statements(text):
    """The table of a text's statements."""
    return build([readout_from_text("a", text)]).tables["statements"]


def stated(text):
    """The (speakers, words) of each statement of a text; several speakers joined by " + "."""
    return [(" + ".join(row.speakers), row.text) for row in statements(text).itertuples()]


def speakers(text):
    """The speakers of each statement of a text."""
    return [names for names, _ in stated(text)]


def behind_lead(text):
    """The (speakers, words, carried) of each statement of a text behind the lead."""
    table = statements(LEAD + text)
    return [(row.speakers, row.text, row.carried) for row in table.itertuples()]


def row_of(text):
    """The row of the one statement of a text behind the lead."""
    (row,) = statements(LEAD + text).itertuples()
    return row
