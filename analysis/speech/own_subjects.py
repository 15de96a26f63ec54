"""Own subjects: those that hang on a verb itself, its agent, and who is quoted by it."""

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, can_speak, noun_phrase
from analysis.language.quotations import CLOSING
from analysis.language.reporting_verbs import base_form, lexicon

_NOMINAL = {"PROPN", "NOUN", "PRON", "NUM", "DET", "ADJ"}
_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
# Pronouns that name nobody, but for "it" right before the verb: "it says".
_NAMING_NOBODY = {"which", "that", "what", "it", "there"}


def subject_before(verb: Token) -> Token | None:
    """The subject before `verb`; of two the nearer ("the vice|-president")."""
    subjects = [child for child in verb.lefts if child.dep_.startswith("nsubj")]
    return subjects[-1] if subjects else None


def own_subject_of(verb: Token) -> Range | None:
    """The subject that depends on the verb itself."""
    if object_parsed_as_subject(verb) is not None:
        return None
    if not verb.is_sent_start and verb.doc[verb.i - 1].text in CLOSING:
        near = (child for child in verb.rights if child.left_edge.i == verb.i + 1)
        behind = [c for c in near if c.dep_ in ("nsubj", "dobj") and can_speak(c)]
        if behind:  # "“Not this road,” muttered | Lind": the parser has a subject in front, too
            return noun_phrase(behind[0])
    for child in verb.children:
        if child.dep_ not in _SUBJECTS or child.right_edge.text == ":":
            continue  # a title before the sentence: "Fact Sheet: X said …"
        if any(_begins_inserted_clause(other, child) for other in verb.lefts):
            continue
        if child.pos_ in _NOMINAL:
            if (subject := _nominal_subject(verb, child)) is not None:
                return subject
        # "Visiting President Lind … met": the parser takes the attribute for a clause.
        elif child.dep_ == "csubj" and child.tag_ == "VBG":
            nouns = [noun for noun in child.rights if noun.dep_ == "dobj"]
            return noun_phrase(nouns[0]) if nouns and can_speak(nouns[0]) else None
    return _subject_of_preposition(verb)


def _nominal_subject(verb: Token, child: Token) -> Range | None:
    """The tokens that a subject stands for; None for a pronoun that names nobody."""
    if child.lower_ in ("who", "which", "that") and verb.dep_ == "relcl":
        return noun_phrase(verb.head)[0], verb.head.i + 1
    is_it_says = child.lower_ == "it" and child.dep_ == "nsubj" and child.i + 1 == verb.i
    return None if child.lower_ in _NAMING_NOBODY and not is_it_says else noun_phrase(child)


def _subject_of_preposition(verb: Token) -> Range | None:
    """A subject that the parser makes the object of a preposition: "as | the minister | said"."""
    preposition = "with" if verb.tag_ == "VBG" else "as"
    for child in verb.head.children:
        if child.dep_ == "prep" and child.lower_ == preposition and _ends_before(child, verb):
            nouns = [noun for noun in child.rights if noun.dep_ == "pobj"]
            return noun_phrase(nouns[0]) if nouns else None
    return None


def _ends_before(phrase: Token, verb: Token) -> bool:
    """Whether nothing but adverbs and auxiliaries stands between a phrase and a verb."""
    end, start = verb.i - 1, verb.sent.start
    while end > start and verb.doc[end].pos_ in ("ADV", "AUX"):
        end -= 1
    return bool(phrase.right_edge.i == end)


def _begins_inserted_clause(later: Token, subject: Token) -> bool:
    """Whether `later` is a second subject, that of an inserted clause: "Norway, | X said, | is …".

    The parser gave both subjects to "said".
    """
    if later.dep_ not in _SUBJECTS or (start := later.left_edge.i) <= subject.i:
        return False
    mark = later.doc[start - 1].text
    return mark == "," or (mark in CLOSING and later.doc[start - 2].is_punct)


def object_parsed_as_subject(verb: Token) -> Token | None:
    """The object of the verb's head that the parser makes the subject of the verb.

    "welcomed | the deal reached in May, | condemned X": "welcome" takes an object and no clause,
    so "the deal" is its object and no subject of "condemned".
    """
    head = verb.head
    forms = lexicon().verbs.get(base_form(head), frozenset())
    if verb.dep_ != "ccomp" or verb.i == 0 or "object" not in forms or "clause" in forms:
        return None
    if verb.doc[verb.i - 1].text != ",":
        return None
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
    return next((child for child in subjects if child.left_edge.i == head.i + 1), None)


def passive_agent(verb: Token) -> Range | None:
    """The agent of a passive: "it was announced by the king"."""
    for child in verb.rights:
        if child.dep_ == "agent":
            objects = (grandchild for grandchild in child.rights if grandchild.dep_ == "pobj")
            return next((noun_phrase(noun) for noun in objects), None)
    return None


def quoting_verb(saying: Token) -> Token | None:
    """For "saying": the verb of "X was quoted as saying" and of "A quoted X as saying"."""
    verb = saying.head.head if saying.head.lower_ == "as" else None
    return verb if verb is not None and verb.lemma_ in ("quote", "cite") else None


def quoted_speaker(saying: Token) -> Range | None:
    """Who is quoted as saying something."""
    verb = quoting_verb(saying)
    if verb is None:
        return None
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    subjects = [child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")]
    return next((noun_phrase(child) for child in (*objects, *subjects)), None)
