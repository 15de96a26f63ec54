"""One sentence in, its attributions out: what the specifications of the grammar share."""

from analysis.language.parsing import sentences
from analysis.speech.attribution import attributions
from tests.parsed import parsed


def attributed(text):
    """The (source, cue, content) of every attribution in `text`, as words."""
    (paragraph,) = parsed(text)

    def words(tokens):
        span = paragraph.span(*tokens)
        return text[span.start : span.end]

    return [
        (words(found.source), words(found.cue), words(found.content))
        for sentence in sentences(paragraph.doc)
        for found in attributions(sentence, paragraph.quoted)
    ]
