"""Subjects: whose words a reporting verb gives, by the grammar of the sentence."""

from collections.abc import Iterable, Set

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, can_speak, noun_phrase
from analysis.language.quotations import CLOSING
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.own_subjects import own_subject_of, passive_agent, quoted_speaker

_VERBAL = {"VERB", "AUX"}
# Dependencies over which a verb without a subject of its own shares the subject of its head.
_SHARED = {"conj", "advcl", "dep", "acl", "ccomp", "parataxis", "xcomp"}
_USING = {"use", "take"}  # verbs of contact only with an occasion to speak: "used her speech to"
_FINITE_OR_VBN = {"VBD", "VBZ", "VBP", "VBN"}


def subjects_of(verb: Token, quoted: Set[int]) -> tuple[Range | None, Range | None]:
    """A reporting verb's own subject; and the same, or else one that it shares or that is near.

    `quoted` holds the indices of the tokens inside quotation marks.
    """
    contact = contact_verb(verb)
    own = own_subject_of(contact) if contact is not None else None
    own = own or passive_agent(verb) or quoted_speaker(verb) or own_subject_of(verb)
    subject = own or _inverted_subject(verb) or _author_of_document(verb) or _shared_subject(verb)
    return own, subject or _name_right_before(verb) or _subject_after_quotation(verb, quoted)


def own_or_shared_subject(verb: Token) -> Range | None:
    """The subject of a verb that is no cue, its own or that of a verb that it is joined to."""
    return own_subject_of(verb) or _shared_subject(verb)


def contact_verb(cue_verb: Token) -> Token | None:
    """The verb of contact whose purpose is to report: "spoke with X to thank him and reaffirm Y".

    For the cues "thank" and "reaffirm" that is "spoke"; in "was proud to announce Y" it is "was".
    """
    first = cue_verb  # of infinitives joined by "and": only the first has "to"
    while first.dep_ == "conj" and first.tag_ in ("VB", "VBP") and first.head.pos_ == "VERB":
        first = first.head
    if first.tag_ != "VB" or not any(child.tag_ == "TO" for child in first.lefts):
        return None
    if first.head.lower_ in lexicon().moods:
        return _verb_of_mood(first.head)
    contact = next((verb for verb in first.ancestors if verb.pos_ == "VERB"), None)
    if contact is None or not _is_contact(contact):
        return None
    # Only an infinitive of this verb or, by the parser's error, of the name in front of it.
    return contact if first.head == contact or first.head.pos_ in ("PROPN", "ADP") else None


def _verb_of_mood(mood: Token) -> Token | None:
    """The verb with the subject of a mood: in "was proud" and, as a passive, "was honoured"."""
    verb = mood.head if mood.dep_ == "acomp" else mood
    auxiliaries = [child for child in verb.lefts if child.dep_.startswith("aux")]
    is_fact = (auxiliaries[0] if auxiliaries else verb).tag_ in _FINITE_OR_VBN
    return verb if is_fact and all(child.dep_ != "neg" for child in verb.children) else None


def _is_contact(verb: Token) -> bool:
    """Whether a verb is one by which somebody comes to speak: "met", "called", "used a speech"."""
    if verb.lemma_ not in lexicon().dealings or verb.tag_ not in _FINITE_OR_VBN:
        return False
    # "used an account to press officials" is no contact.
    return verb.lemma_ not in _USING or any(_is_occasion_to_speak(child) for child in verb.rights)


def _is_occasion_to_speak(child: Token) -> bool:
    """Whether an object is an occasion to speak: "used her speech to", "took the floor to"."""
    noun = child.lemma_.lower()
    return child.dep_ == "dobj" and noun in lexicon().circumstances | lexicon().chances


def _author_of_document(verb: Token) -> Range | None:
    """Who issued the document that a participle describes: "X issued a statement | saying that"."""
    document, issuing = verb.head, verb.head.head
    if verb.dep_ != "acl" or verb.tag_ != "VBG" or document.dep_ != "dobj":
        return None
    if document.lemma_.lower() in lexicon().papers and issuing.lemma_ in lexicon().issuing:
        return own_subject_of(issuing) or _shared_subject(issuing)
    return None


def _inverted_subject(verb: Token) -> Range | None:
    """A subject behind the verb, which the parser takes for an object: "…, added the minister"."""
    forms = lexicon().verbs.get(base_form(verb), frozenset())
    if verb.tag_ == "VBG" or not forms & {"clause", "quotation"}:
        return None
    before = verb.doc[verb.i - 1] if not verb.is_sent_start else None
    if before is None or before.text not in (",", *CLOSING, "’", "'", "?", "!"):
        return None
    if verb.dep_ == "amod" and verb.head.i > verb.i and can_speak(verb.head):
        return verb.i + 1, verb.head.i + 1  # "“…,” groaned Lind": taken for an adjective
    for child in verb.rights:
        if child.dep_ in ("dobj", "attr", "oprd", "npadvmod", "dep") and can_speak(child):
            start, end = noun_phrase(child)
            return (start, end) if start == verb.i + 1 else None
    return None


def _shared_subject(verb: Token) -> Range | None:
    """The subject that a verb without its own shares with a verb that it depends on."""
    if verb.dep_ == "pcomp" and (head := _verb_above(verb.head)) is not None:
        return _own_or_inverted(head) or _shared_subject(head)  # "X left after saying"
    token = verb
    while _may_share(token):
        child, token = token, token.head
        if token.pos_ not in _VERBAL:
            continue
        if _is_past_joined_to_non_past(verb, child, token):
            return _first_subject(above for above in token.ancestors if above.tag_ == "VBD")
        if subject := _own_or_inverted(token):
            return subject
    if token.dep_ == "ROOT" and token.pos_ == "PROPN" and verb.tag_ in _FINITE_OR_VBN:
        return noun_phrase(token)  # "X, who had left, | said": the parser lost the main clause
    # "X raised A, noted B, and …": the parser makes the first verb depend on a later one.
    clauses = (child for child in token.lefts if child.dep_ == "ccomp")
    return _first_subject(child for child in clauses if child.pos_ == "VERB")


def _verb_above(preposition: Token) -> Token | None:
    """The verb of a preposition: "left | after saying", "made a point | of noting"."""
    above = preposition.head
    if above.dep_ == "dobj":
        above = above.head
    return above if above.pos_ in _VERBAL else None


def _may_share(token: Token) -> bool:
    """Whether a token without a subject of its own may have that of its head."""
    is_root = token.head.i == token.i
    return token.dep_ in _SHARED and not is_root and token.sent == token.head.sent


def _own_or_inverted(verb: Token) -> Range | None:
    return own_subject_of(verb) or _inverted_subject(verb)


def _first_subject(verbs: Iterable[Token]) -> Range | None:
    """The subject of the first of these verbs that has one of its own."""
    return next((subject for verb in verbs if (subject := own_subject_of(verb))), None)


def _is_past_joined_to_non_past(verb: Token, child: Token, head: Token) -> bool:
    """Whether a past tense is joined to a present: "said trade grows and | stressed that X".

    Then "grows" is content and has another subject; "stressed" shares the subject of "said".
    """
    return (
        verb.tag_ == "VBD"
        and child.dep_ == "conj"
        and (head.tag_ in ("VB", "VBP", "VBZ") or any(c.tag_ in ("MD", "TO") for c in head.lefts))
    )


def _subject_after_quotation(verb: Token, quoted: Set[int]) -> Range | None:
    """A noun between the quotation that opens the sentence and the verb: "“…,” the man, who …,"."""
    start = verb.sent.start
    while start < verb.i and start in quoted:
        start += 1
    if start in (verb.sent.start, verb.i) or verb.doc[verb.i - 1].text not in (",", *CLOSING):
        return None
    commas = (i for i in range(start, verb.i) if verb.doc[i].text == ",")
    tokens = verb.doc[start : next(commas, start)]
    is_noun = len(tokens) and tokens.root.pos_ in ("PROPN", "NOUN", "PRON")
    return (tokens.start, tokens.end) if is_noun else None


def _name_right_before(verb: Token) -> Range | None:
    """A name or pronoun right before the verb that the parser attached to another word.

    All of "the President of Norway", though it is in apposition: "In Oslo, the President of Norway
    | noted".
    """
    before = verb.doc[verb.i - 1] if not verb.is_sent_start else None
    if before is None or before.pos_ not in ("PROPN", "PRON"):
        return None
    whole = before.head.head
    if before.dep_ == "pobj" and before.head.lower_ == "of" and whole.dep_ == "appos":
        return noun_phrase(whole)
    return before.i, before.i + 1
