"""Subjects: whose words a reporting verb gives, by the sentence's grammar."""

from collections.abc import Set

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, can_speak, noun_phrase
from analysis.language.quotations import CLOSING
from analysis.language.reporting_verbs import base_form, lexicon

_VERBAL = {"VERB", "AUX"}
_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
# Passives without an agent that tell what the participants did: "it was agreed that".
AGREED = {"agree", "decide", "resolve", "note", "stress", "emphasise", "emphasize", "announce"}
# Links over which a verb without a subject of its own shares that of the verb above it.
_SHARED = {"conj", "advcl", "dep", "acl", "ccomp", "parataxis", "xcomp"}
_USING = {"use", "take"}  # dealings only with an occasion to speak
_FINITE = {"VBD", "VBZ", "VBP", "VBN"}


def dealing(token: Token) -> Token | None:
    """The verb of dealing whose purpose a cue tells: "spoke with X to thank him and reaffirm Y"."""
    first = token
    while first.dep_ == "conj" and first.tag_ in ("VB", "VBP") and first.head.pos_ == "VERB":
        first = first.head
    if first.tag_ != "VB" or not any(child.tag_ == "TO" for child in first.lefts):
        return None
    above = next((verb for verb in first.ancestors if verb.pos_ == "VERB"), None)
    if above is None or above.lemma_ not in lexicon().dealings or above.tag_ not in _FINITE:
        return None
    if above.lemma_ in _USING and not any(_is_speech(child) for child in above.rights):
        return None  # "used an account to press officials"
    # Only what hangs on the dealing or, by the parser's error, on the name in front of it.
    on_name = first.head.pos_ in ("PROPN", "ADP")
    return above if first.head == above or on_name else None


def _is_speech(thing: Token) -> bool:
    """Whether an object is an occasion to speak: "used her speech to", "took the floor to"."""
    noun = thing.lemma_.lower()
    return thing.dep_ == "dobj" and noun in lexicon().circumstances | lexicon().chances


def agent(verb: Token) -> Range | None:
    """Who does what stands in the passive: "it was announced by the king"."""
    for child in verb.rights:
        if child.dep_ == "agent":
            return next(
                (noun_phrase(thing) for thing in child.rights if thing.dep_ == "pobj"), None
            )
    return None


def quoting(token: Token) -> Token | None:
    """The verb of "X was quoted as saying" and of "A quoted X as saying", for "saying"."""
    above = token.head.head if token.head.lower_ == "as" else None
    return above if above is not None and above.lemma_ in ("quote", "cite") else None


def quoted_as(token: Token) -> Range | None:
    """Who is quoted as saying something."""
    quote = quoting(token)
    if quote is None:
        return None
    things = [child for child in quote.rights if child.dep_ == "dobj"]
    passive = [child for child in quote.lefts if child.dep_ in ("nsubj", "nsubjpass")]
    return next((noun_phrase(child) for child in (*things, *passive)), None)


def own_subject_of(verb: Token) -> Range | None:
    """The subject that hangs on a verb itself."""
    if object_before(verb) is not None:
        return None
    for child in verb.children:
        if child.dep_ not in _SUBJECTS or child.right_edge.text == ":":
            continue  # a title before the sentence: "Fact Sheet: X said …"
        if any(other.dep_ in _SUBJECTS and _begins_insertion(other, child) for other in verb.lefts):
            continue
        if child.pos_ in ("PROPN", "NOUN", "PRON", "NUM", "DET", "ADJ"):
            if child.dep_ == "nsubjpass" and child.lower_ == "it" and verb.lemma_ in AGREED:
                return child.i, child.i + 1
            if child.lower_ in ("who", "which", "that") and verb.dep_ == "relcl":
                return noun_phrase(verb.head)[0], verb.head.i + 1
            says = child.lower_ == "it" and child.dep_ == "nsubj" and child.i + 1 == verb.i
            if child.lower_ in ("which", "that", "what", "it", "there") and not says:
                continue
            return noun_phrase(child)
        # "Visiting President X … met": the parser takes the attribute for a clause.
        if child.dep_ == "csubj" and child.tag_ == "VBG":
            things = [thing for thing in child.rights if thing.dep_ == "dobj"]
            return noun_phrase(things[0]) if things and can_speak(things[0]) else None
    return _behind_preposition(verb)


def _behind_preposition(verb: Token) -> Range | None:
    """The subject that the parser takes for a preposition's object: "as | the minister | said"."""
    start = verb.i - 1
    while start > verb.sent.start and verb.doc[start].pos_ in ("ADV", "AUX"):
        start -= 1
    for child in verb.head.children:
        wanted = "with" if verb.tag_ == "VBG" else "as"
        if child.dep_ == "prep" and child.lower_ == wanted and child.right_edge.i == start:
            things = [thing for thing in child.rights if thing.dep_ == "pobj"]
            return noun_phrase(things[0]) if things else None
    return None


def _begins_insertion(subject: Token, before: Token) -> bool:
    """Whether a subject begins an insertion: "Finland, | X said, | is …", where "said" got both."""
    edge = subject.left_edge.i
    if edge <= before.i:
        return False
    mark = subject.doc[edge - 1].text
    return mark == "," or (mark in CLOSING and subject.doc[edge - 2].is_punct)


def object_before(verb: Token) -> Token | None:
    """The object of the verb above that the parser takes for the subject of this one.

    "welcomed | the deal reached in May, | condemned X": what takes no clause has an object there.
    """
    above = verb.head
    forms = lexicon().verbs.get(base_form(above), frozenset())
    if verb.dep_ != "ccomp" or verb.i == 0 or "object" not in forms or "clause" in forms:
        return None
    if verb.doc[verb.i - 1].text != ",":
        return None
    return next(
        (
            thing
            for thing in verb.lefts
            if thing.dep_ == "nsubj" and thing.left_edge.i == above.i + 1
        ),
        None,
    )


def author(verb: Token) -> Range | None:
    """Who issued the paper that a participle is in: "X issued a statement | saying that"."""
    paper, issued = verb.head, verb.head.head
    if verb.dep_ != "acl" or verb.tag_ != "VBG" or paper.dep_ != "dobj":
        return None
    if paper.lemma_.lower() in lexicon().papers and issued.lemma_ in lexicon().issuing:
        return own_subject_of(issued) or shared_subject(issued)
    return None


def inverted_subject(verb: Token) -> Range | None:
    """The subject behind a verb, which the parser takes for an object: "…, added the minister"."""
    forms = lexicon().verbs.get(base_form(verb), frozenset())
    if verb.tag_ == "VBG" or not forms & {"clause", "quotation"}:
        return None
    before = verb.doc[verb.i - 1] if verb.i > verb.sent.start else None
    if before is None or before.text not in (",", *CLOSING, "’", "'", "?", "!"):
        return None
    for child in verb.rights:
        if child.dep_ in ("dobj", "attr", "oprd", "npadvmod", "dep") and can_speak(child):
            start, end = noun_phrase(child)
            return (start, end) if start == verb.i + 1 else None
    return None


def shared_subject(verb: Token) -> Range | None:
    """The subject that a verb shares with the verbs that it is joined to."""
    if verb.dep_ == "pcomp" and (above := verb.head.head).pos_ in _VERBAL:
        return own_subject_of(above) or inverted_subject(above)  # "X left after saying"
    token = verb
    while token.dep_ in _SHARED and token.head.i != token.i and token.sent == token.head.sent:
        joined, token = token, token.head
        if token.pos_ not in _VERBAL:
            continue
        if _other_tense(verb, joined, token):
            told = (above for above in token.ancestors if above.tag_ == "VBD")
            return next((subject for above in told if (subject := own_subject_of(above))), None)
        if subject := own_subject_of(token) or inverted_subject(token):
            return subject
    if token.dep_ == "ROOT" and token.pos_ == "PROPN" and verb.tag_ in _FINITE:
        return noun_phrase(token)  # "X, who had left, | said": the parser lost the main clause
    # "X raised A, noted B, and …": the parser hangs the first verb under a later one.
    earlier = (child for child in token.lefts if child.dep_ == "ccomp" and child.pos_ == "VERB")
    return next((subject for child in earlier if (subject := own_subject_of(child))), None)


def _other_tense(verb: Token, joined: Token, above: Token) -> bool:
    """Whether a past tense is joined to a verb in no past: to what is said, not to the telling."""
    return (
        verb.tag_ == "VBD"
        and joined.dep_ == "conj"
        and (above.tag_ in ("VB", "VBP", "VBZ") or any(c.tag_ in ("MD", "TO") for c in above.lefts))
    )


def behind_quotation(verb: Token, quoted: Set[int]) -> Range | None:
    """Who stands between a quotation that opens a sentence and the verb: "“…,” the man, who …,"."""
    start = verb.sent.start
    while start < verb.i and start in quoted:
        start += 1
    if start in (verb.sent.start, verb.i) or verb.doc[verb.i - 1].text not in (",", *CLOSING):
        return None
    commas = (i for i in range(start, verb.i) if verb.doc[i].text == ",")
    words = verb.doc[start : next(commas, start)]
    is_noun = len(words) and words.root.pos_ in ("PROPN", "NOUN", "PRON")
    return (words.start, words.end) if is_noun else None


def name_before(verb: Token) -> Range | None:
    """A name or pronoun right before the verb that the parser hung elsewhere."""
    before = verb.doc[verb.i - 1] if verb.i > verb.sent.start else None
    if before is not None and before.pos_ in ("PROPN", "PRON"):
        return before.i, before.i + 1
    return None
