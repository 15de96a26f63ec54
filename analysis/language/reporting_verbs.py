"""The vocabulary of cues: reporting verbs with the forms of their content, and related nouns."""

import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from spacy.tokens import Token

_DATA = Path(__file__).with_name("reporting_verbs.toml")


@dataclass(frozen=True)
class Lexicon:
    """The lists of `reporting_verbs.toml`, which explains each one; verbs are keyed by lemma."""

    verbs: dict[str, frozenset[str]]
    joined: dict[str, frozenset[str]]
    particles: dict[str, str]
    attitudes: frozenset[str]
    contentless: frozenset[str]
    passives: frozenset[str]
    considering: frozenset[str]
    stances: dict[str, frozenset[str]]
    opening: frozenset[str]
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
    proposals: frozenset[str]
    moods: frozenset[str]
    issuing: frozenset[str]

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """All reporting verbs, with those that count only when joined to another cue."""
        return frozenset(self.verbs) | frozenset(self.joined)

    @cached_property
    def documents(self) -> frozenset[str]:
        """Nouns of studies and papers: through them somebody says something."""
        return self.studies | self.papers

    @cached_property
    def lemmatised(self) -> frozenset[str]:
        """The same, with the wrong lemmas that spaCy gives them ("hop" for "hope")."""
        return self.lemmas | {lemma.removesuffix("e") for lemma in self.lemmas}


@cache
def lexicon() -> Lexicon:
    """The lists of `reporting_verbs.toml`, read once."""
    data = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return Lexicon(
        verbs={lemma: frozenset(forms) for lemma, forms in data["verbs"].items()},
        joined={lemma: frozenset(forms) for lemma, forms in data["joined"]["verbs"].items()},
        particles=dict(data["particles"]),
        attitudes=frozenset(data["attitudes"]["nouns"]),
        contentless=frozenset(data["contentless"]["nouns"]),
        passives=frozenset(data["passives"]["verbs"]),
        opening=frozenset(data["opening"]["verbs"]),
        stances={word: frozenset(before) for word, before in data["stances"].items()},
        considering=frozenset(data["considering"]["verbs"]),
        telling=frozenset(data["telling"]["verbs"]),
        chances=frozenset(data["chances"]["nouns"]),
        appointing=frozenset(data["appointing"]["verbs"]),
        verdicts=frozenset(data["verdicts"]["nouns"]),
        unspecific=frozenset(data["unspecific"]["nouns"]),
        spelling=frozenset(data["spelling"]["verbs"]),
        circumstances=frozenset(data["circumstances"]["nouns"]),
        speaking=frozenset(data["speaking"]["nouns"]),
        dealings=frozenset(data["dealings"]["verbs"]),
        addressing=frozenset(data["addressing"]["verbs"]),
        findings=frozenset(data["findings"]["verbs"]),
        studies=frozenset(data["findings"]["nouns"]),
        counted=frozenset(data["counted"]["nouns"]),
        addressed=frozenset(data["addressed"]["nouns"]),
        about={lemma: frozenset(words) for lemma, words in data["about"].items()},
        unspeaking=frozenset(data["unspeaking"]["nouns"]),
        papers=frozenset(data["papers"]["nouns"]),
        proposals=frozenset(data["proposals"]["nouns"]),
        moods=frozenset(data["moods"]["adjectives"]),
        issuing=frozenset(data["papers"]["verbs"]),
    )


def base_form(token: Token) -> str:
    """The verb's base form: "hope" also where spaCy lemmatises "hoped" as "hop"."""
    lemma, known = token.lemma_.lower(), lexicon().lemmas
    return lemma + "e" if lemma not in known and lemma + "e" in known else lemma
