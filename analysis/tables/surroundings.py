"""The topics of all statements of a readout, each with what stands around it."""

from itertools import pairwise

from analysis.language.parsing import Parsed, sentences
from analysis.language.spans import Span, word_count
from analysis.readout.input_files import Readout
from analysis.speech.statements import Statement
from analysis.tables.reading import paragraph_of
from analysis.topics.account import account
from analysis.topics.coding import Around, codings, issues_of, meant
from analysis.topics.frames import frame
from analysis.topics.term_hits import Coding

Codings = tuple[Coding, ...]
_LONGEST_SUBJECT = 4  # words of a first heading that is a subject: "Trade and energy"


def codings_of(readout: Readout, parsed: list[Parsed], found: list[Statement]) -> list[Codings]:
    """The topics of each statement, in their order: one may take topics from those before it."""
    text = readout.text
    about = account(text)
    headings = _headings(readout)
    narrated = _narrated(parsed, found)
    result: list[Codings] = []
    framed: Codings = ()
    for before, statement in pairwise([None, *found]):
        assert statement is not None  # only the first of the list is None
        section = paragraph_of(readout, statement.span)[1].section
        framed = _framed(text, before, statement, framed)
        around = Around(
            statement.sentence,
            framed,
            headings.get(section, ()) if section else (),
            narrated.get(statement.sentence.start),
            result[-1] if result else (),
            result[-1] if before and statement.carried and statement.run == before.run else (),
            about,
        )
        result.append(codings(text, statement.span, around))
    return result


def _headings(readout: Readout) -> dict[Span, Codings]:
    """What each section is about; of a headline only the issue, for it stands over all."""
    sections = {part.section for part in readout.layout.paragraphs if part.section}
    topics = {section: tuple(meant(readout.text, section)) for section in sections}
    return {
        section: tuple(issues_of(found)) if _is_headline(readout, section) else found
        for section, found in topics.items()
    }


def _is_headline(readout: Readout, section: Span) -> bool:
    """Whether a heading stands over the whole text: the first, and longer than a subject."""
    first = readout.layout.paragraphs[0].span
    return section == first and word_count(readout.words(section)) > _LONGEST_SUBJECT


def _framed(text: str, before: Statement | None, statement: Statement, framed: Codings) -> Codings:
    """The topics of the statement's frame; in one sentence the last frame stays."""
    sentence = statement.sentence
    same = before is not None and before.sentence == sentence
    start = before.span.end if same and before else sentence.start
    gap = Span(start, statement.span.start)
    parts = (statement.source, statement.cue)
    reports = [part.start for part in parts if part and gap.start <= part.start < gap.end]
    words = frame(text, gap, min(reports, default=gap.end), leads=not same)
    if words is not None:
        return tuple(meant(text, words))
    return framed if same else ()


def _narrated(parsed: list[Parsed], found: list[Statement]) -> dict[int, Span]:
    """The sentence before each sentence with statements, where it has none itself."""
    stated = {one.sentence.start for one in found}
    result: dict[int, Span] = {}
    for part in parsed:
        spans = [part.span(tokens.start, tokens.end) for tokens in sentences(part.doc)]
        for one, two in pairwise(spans):
            if two.start in stated and one.start not in stated:
                result[two.start] = one
    return result
