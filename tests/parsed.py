"""A text that is one paragraph in; the paragraph as the analysis parses it out."""

from analysis.language.parsing import parse
from analysis.language.spans import Span


def parsed(text):
    """The paragraphs of a text of one."""
    return list(parse(text, [Span(0, len(text))]))
