"""One sentence in, its attributions out: what the specifications of the grammar share."""

from analysis.attribution import attributions
from analysis.layout import Span
from analysis.parsing import parse, sentences
from analysis.quotations import quotations


def attributed(text):
    """The (source, cue, content) of every attribution in `text`, as words."""
    (parsed,) = parse(text, [Span(0, len(text))])
    quoted = quotations(text, Span(0, len(text)))
    inside = {i for i, at in enumerate(parsed.starts) if any(q.start <= at < q.end for q in quoted)}

    def words(tokens):
        return text[parsed.span(*tokens).start : parsed.span(*tokens).end]

    return [
        (words(found.source), words(found.cue), words(found.content))
        for sentence in sentences(parsed.doc)
        for found in attributions(sentence, inside)
    ]
