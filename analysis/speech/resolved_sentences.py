"""What resolution gives: the sentences of a paragraph, each with its attributions and speakers."""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from analysis.language.parsing import Parsed
from analysis.language.spans import Span
from analysis.people.antecedents import Speakers
from analysis.people.roster import People
from analysis.speech.nesting import Attribution


@dataclass(frozen=True)
class ResolvedAttribution:
    """An attribution with its speakers."""

    attribution: Attribution
    speakers: Speakers
    via: Speakers


@dataclass(frozen=True)
class Sentence:
    """A sentence of a paragraph with the attributions that it contains."""

    tokens: Tokens
    span: Span
    attributions: tuple[ResolvedAttribution, ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph with its sentences."""

    text: str
    parsed: Parsed
    sentences: list[Sentence]
    people: People
