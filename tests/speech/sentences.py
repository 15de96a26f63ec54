"""One sentence in, its attributions out: what the specifications of the grammar share."""

from analysis.language.parsing import parse, sentences
from analysis.language.spans import Span
from analysis.speech.attribution import attributions


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
