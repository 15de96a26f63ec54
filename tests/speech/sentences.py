"""Sentences in, their attributions out: what the specifications of the grammar share."""

from analysis.language.parsing import parse, sentences
from analysis.language.spans import Span
from analysis.speech.attribution import attributions
from tests.parsed import parsed


def attributed(text):
    """The (source, cue, content) of every attribution in `text`, as words; "" for no source."""
    return _attributed(text, *parsed(text))


def misread(words, sentence, expected):
    """What is read where each word stands in a sentence, by word, if its contents are not these.

    The words are parted by blanks; "_" stands for a blank inside of one. Parsed all at once: that
    takes a fraction of the time.
    """
    each = {word: sentence.format(word.replace("_", " ")) for word in words.split()}
    text, spans = "", []
    for filled in each.values():
        spans.append(Span(len(text), len(text) + len(filled)))
        text += f"{filled}\n"
    read = {
        word: [content for _, _, content in _attributed(text, paragraph)]
        for word, paragraph in zip(each, parse(text, spans), strict=True)
    }
    return {word: contents for word, contents in read.items() if contents != expected}


def _attributed(text, paragraph):
    def words(tokens):
        span = paragraph.span(*tokens)
        return text[span.start : span.end]

    return [
        (words(found.source) if found.source else "", words(found.cue), words(found.content))
        for sentence in sentences(paragraph.doc)
        for found in attributions(sentence, paragraph.quoted)
    ]
