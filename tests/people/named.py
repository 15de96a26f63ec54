"""A text in; the people that it names out."""

from analysis.language.parsing import parse
from analysis.people.roster import people
from analysis.readout.layout import layout


def named(text):
    return people(list(parse(text, [part.span for part in layout(text).paragraphs])))
