"""One sentence in, its attributions out: what the specifications of the grammar share."""

from analysis.attribution import attributions
from analysis.layout import Span
from analysis.parsing import parse, sentences


def attributed(text):
    """The (source, cue, content) of every attribution in `text`, as words."""
    (parsed,) = parse(text, [Span(0, len(text))])

    def words(tokens):
        return text[parsed.span(*tokens).start : parsed.span(*tokens).end]

    return [
        (words(found.source), words(found.cue), words(found.content))
        for sentence in sentences(parsed.doc)
        for found in attributions(sentence, parsed.quoted)
    ]
