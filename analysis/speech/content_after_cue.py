"""Contents behind a cue: which tokens are reported, by the form that the content takes.

Each form is a function from a cue to its content, or None where the sentence does not have that
form. `content_edges` decides where a content begins and ends.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, can_speak, is_day_or_number
from analysis.language.reporting_verbs import lexicon
from analysis.speech.complements import (
    Content,
    child_of,
    has_inanimate_subject,
    is_addressee,
    is_quotation_of_participle,
    is_reported_clause,
    is_without_content,
    object_of,
    with_addressee,
)
from analysis.speech.content_edges import (
    clause_end,
    clause_start,
    content_end,
    without_edge_words,
)
from analysis.speech.content_on_person import content_on_person
from analysis.speech.content_rest import (
    quotation_end,
    quotation_start,
    with_detached_rest,
    with_whole_quotations,
    with_whole_words,
)
from analysis.speech.cues import Cue
from analysis.speech.narration import until_reporter
from analysis.speech.stance_nouns import content_of_stance

ABOUT = "about something"  # the form of "explained about X", which an account may follow


def content_after(cue: Cue) -> Content | None:
    """The content behind `cue`, by the first form that the sentence has; None without one."""
    forms = (
        content_of_stance,
        _clause,
        _infinitive,
        _name,
        _preposition,
        content_on_person,
        _object,
    )
    for form in forms:
        content = form(cue)
        if content is None:
            continue
        is_clause = content.form == "clause"
        extended = with_detached_rest(cue, content.tokens, is_clause)
        reported = until_reporter(cue, extended, is_clause)
        whole = with_whole_words(cue.verb.doc, with_whole_quotations(cue, reported))
        tokens = without_edge_words(cue.verb.doc, whole)
        if tokens is not None and tokens[0] >= content.words[1]:
            return Content(content.words, tokens, content.form)
    return None


def _clause(cue: Cue) -> Content | None:
    """said (that) X; said: “X”."""
    if not cue.forms & {"clause", "quotation"}:
        return None
    words = with_addressee(cue)
    if "clause" not in cue.forms:
        return _quotation_only(cue, words)
    clauses = (c for c in cue.verb.rights if c.i >= words[1] and is_reported_clause(c))
    clause = next((c for c in clauses if not _is_told_about(c)), None) or _clause_of_addressee(cue)
    if clause is not None:
        if is_quotation_of_participle(cue, words[1], clause):
            return None
        tokens = (clause_start(cue, words[1], clause), clause_end(cue, clause))
        return Content(words, tokens, "clause")
    if (start := quotation_start(cue, words[1])) is not None:
        return Content(words, (start, quotation_end(cue, start)), "clause")
    return _clause_after_that(cue, words)


def _is_told_about(clause: Token) -> bool:
    """Whether the parser makes a clause of who is told: "informed | the king about the plan"."""
    subjects = (child for child in clause.lefts if child.dep_ == "nsubj")
    told = clause.head.lemma_ in lexicon().telling and clause.left_edge.lower_ != "that"
    return told and any(each.lower_ == "about" for noun in subjects for each in noun.rights)


def _quotation_only(cue: Cue, words: Range) -> Content | None:
    """scoffed: “X”; but not: scoffed at it on “Good Morning”."""
    start = quotation_start(cue, words[1])
    if start is None or (start > words[1] and cue.verb.doc[start - 1].text not in ",:"):
        return None
    return Content(words, (start, quotation_end(cue, start)), "clause")


def _clause_of_addressee(cue: Cue) -> Token | None:
    """A clause that the parser takes for a relative clause: "told aides | he wanted the road"."""
    for child in cue.verb.rights:
        if is_addressee(child):
            for clause in child.rights:
                first = clause.left_edge
                if clause.dep_ == "relcl" and first.i == child.i + 1 and first.tag_ == "PRP":
                    return clause
    return None


def _clause_after_that(cue: Cue, words: Range) -> Content | None:
    """said that X, where the parser found no clause."""
    for token in cue.verb.doc[words[1] : min(words[1] + 4, cue.sentence.end)]:
        if token.is_punct or token.pos_ == "VERB":
            return None
        if token.lower_ == "that" and token.head.dep_ == "relcl":
            return None  # "noted the part that the king plays"
        if token.lower_ == "that" and token.dep_ in ("mark", "nsubj", "det", "dobj"):
            return Content(words, (token.i + 1, cue.sentence.end), "clause")
    return None


def _infinitive(cue: Cue) -> Content | None:
    """agreed to X."""
    if "to" not in cue.forms or (_has_person(cue) and "person" in cue.forms):
        return None
    for child in cue.verb.rights:
        to = next((token for token in child.lefts if token.tag_ == "TO"), None)
        if child.left_edge.lower_ == "for" and "for" in cue.forms:
            return None  # "appealed for the king to …"
        is_object = child.dep_ == "dobj" and "object" in cue.forms
        is_phrase = child.dep_ == "prep" and child.lower_ in cue.forms
        if is_object or (is_phrase and not _is_of_time(child) and not _is_to_somebody(child)):
            return None  # "proposed a meeting to …", "agreed on X, to …", "committed to X to …"
        if child.dep_ in ("xcomp", "ccomp", "advcl") and to is not None:
            negation = next((token for token in child.lefts if token.dep_ == "neg"), None)
            if negation is not None and "person" in cue.forms:
                return None  # "asked not to be named"
            start = negation.i if negation is not None else to.i + 1  # "agreed | not to fight"
            tokens = (start, content_end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], start), tokens, "infinitive")
    return None


def _is_to_somebody(preposition: Token) -> bool:
    """Whether a phrase is an addressee: "appealed | to the king | to …"."""
    return preposition.lower_ == "to" and any(can_speak(noun) for noun in preposition.rights)


def _has_person(cue: Cue) -> bool:
    """Whether a person stands behind the verb: "asked | him | to …"."""
    return child_of(cue.verb, ("dobj", "dative")) is not None


def _is_of_time(preposition: Token) -> bool:
    """Whether a phrase says when: "agreed on Friday to …", "agreed on the 3rd to …"."""
    nouns = [noun for noun in preposition.rights if noun.dep_ == "pobj"]
    days = (token for noun in nouns for token in noun.lefts if token.lower_.endswith("day"))
    return any(is_day_or_number(noun) for noun in nouns) or any(days)


def _name(cue: Cue) -> Content | None:
    """called X Y: two noun phrases, or a noun phrase and a quotation."""
    if "name" not in cue.forms:
        return None
    if any(child.lower_ == "what" for child in cue.verb.lefts):
        return _name_after_what(cue)
    named = child_of(cue.verb, ("dobj",))
    if named is None:
        return None
    name = child_of(cue.verb, ("oprd", "xcomp", "attr"))
    quotation = quotation_start(cue, named.i + 1)
    if name is not None:
        end = name.right_edge.i + 1
        phrases = (c for c in cue.verb.rights if c.left_edge.i == end and c.dep_ == "prep")
        end = next((phrase.right_edge.i + 1 for phrase in phrases), end)
    elif quotation is not None and quotation <= named.i + 2:
        end = quotation_end(cue, quotation)
    else:
        return None
    return Content(cue.words, (named.left_edge.i, end), "two noun phrases")


def _name_after_what(cue: Cue) -> Content | None:
    """in what X called Y: the content is Y."""
    name = child_of(cue.verb, ("oprd", "attr", "xcomp", "dobj", "ccomp"))
    quotation = quotation_start(cue, cue.words[1])
    if quotation == cue.words[1]:
        tokens = (quotation, quotation_end(cue, quotation))
    elif name is not None:
        tokens = (name.left_edge.i, name.right_edge.i + 1)
    else:
        return None
    return Content(cue.words, tokens, "two noun phrases")


def _preposition(cue: Cue) -> Content | None:
    """called for X, insisted on X."""
    of_cue = [child for token in cue.verb.doc[slice(*cue.words)] for child in token.rights]
    for child in (*of_cue, *_children_of_days(of_cue)):
        is_preposition = child.dep_ in ("prep", "prt", "dative") and child.lower_ in cue.forms
        if is_preposition and not _is_of_time(child):
            tokens = (child.i + 1, content_end(cue, child.right_edge.i + 1))
            form = ABOUT if child.lower_ == "about" else "preposition"
            return Content((cue.words[0], child.i + 1), tokens, form)
        mark = child.left_edge
        if mark.dep_ == "mark" and mark.lower_ in cue.forms:  # "called for | X to Y"
            tokens = (mark.i + 1, content_end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], mark.i + 1), tokens, "preposition")
    return None


def _children_of_days(children: list[Token]) -> Iterator[Token]:
    """What the parser attaches to a day instead of the cue: "warned on Wednesday | of X"."""
    for preposition in children:
        if preposition.dep_ == "prep":
            for day in preposition.rights:
                if is_day_or_number(day):
                    yield from day.rights


def _object(cue: Cue) -> Content | None:
    """opposed X."""
    reported = object_of(cue.verb)
    if "object" not in cue.forms or reported is None or has_inanimate_subject(cue):
        return None
    end = reported.right_edge.i + 1
    verdict = next((c for c in cue.verb.rights if c.i == end and c.lower_ == "as"), None)
    if verdict is not None:
        end = verdict.right_edge.i + 1  # "described them | as solid"
    elif is_without_content(reported):
        return None
    return Content(cue.words, (reported.left_edge.i, content_end(cue, end)), "object")
