"""The words of cues: the reporting verbs with their forms, and the nouns that go with them."""

import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from spacy.tokens import Token

_DATA = Path(__file__).with_name("reporting_verbs.toml")


@dataclass(frozen=True)
class Lexicon:
    """The reporting verbs by lemma with their forms, and the nouns that go with them."""

    verbs: dict[str, frozenset[str]]
    joined: dict[str, frozenset[str]]
    particles: dict[str, str]
    attitudes: frozenset[str]
    contentless: frozenset[str]
    telling: frozenset[str]
    chances: frozenset[str]
    appointing: frozenset[str]
    verdicts: frozenset[str]
    unspecific: frozenset[str]
    spelling: frozenset[str]
    circumstances: frozenset[str]
    speaking: frozenset[str]
    dealings: frozenset[str]
    addressing: frozenset[str]
    findings: frozenset[str]
    studies: frozenset[str]
    counted: frozenset[str]
    addressed: frozenset[str]
    about: dict[str, frozenset[str]]
    unspeaking: frozenset[str]
    papers: frozenset[str]
    issuing: frozenset[str]

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """All verbs, those in the company of another too."""
        return frozenset(self.verbs) | frozenset(self.joined)

    @cached_property
    def documents(self) -> frozenset[str]:
        """Studies and papers: what says something for somebody."""
        return self.studies | self.papers

    @cached_property
    def lemmatised(self) -> frozenset[str]:
        """The same, and what the lemmatiser makes of them ("hop" for "hope")."""
        return self.lemmas | {lemma.removesuffix("e") for lemma in self.lemmas}


@cache
def lexicon() -> Lexicon:
    """The verbs and nouns of `reporting_verbs.toml`."""
    data = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return Lexicon(
        {lemma: frozenset(forms) for lemma, forms in data["verbs"].items()},
        {lemma: frozenset(forms) for lemma, forms in data["joined"]["verbs"].items()},
        dict(data["particles"]),
        frozenset(data["attitudes"]["nouns"]),
        frozenset(data["contentless"]["nouns"]),
        frozenset(data["telling"]["verbs"]),
        frozenset(data["chances"]["nouns"]),
        frozenset(data["appointing"]["verbs"]),
        frozenset(data["verdicts"]["nouns"]),
        frozenset(data["unspecific"]["nouns"]),
        frozenset(data["spelling"]["verbs"]),
        frozenset(data["circumstances"]["nouns"]),
        frozenset(data["speaking"]["nouns"]),
        frozenset(data["dealings"]["verbs"]),
        frozenset(data["addressing"]["verbs"]),
        frozenset(data["findings"]["verbs"]),
        frozenset(data["findings"]["nouns"]),
        frozenset(data["counted"]["nouns"]),
        frozenset(data["addressed"]["nouns"]),
        {lemma: frozenset(words) for lemma, words in data["about"].items()},
        frozenset(data["unspeaking"]["nouns"]),
        frozenset(data["papers"]["nouns"]),
        frozenset(data["papers"]["verbs"]),
    )


def base_form(token: Token) -> str:
    """The verb's base form; "hope" also where the lemmatiser makes "hop" of "hoped"."""
    lemma, known = token.lemma_.lower(), lexicon().lemmas
    return lemma + "e" if lemma not in known and lemma + "e" in known else lemma
