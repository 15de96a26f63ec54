"""Contents behind a cue: which tokens are reported, by the form that the cue's verb takes.

Each form is a function from a cue to its content, or None where the sentence does not have that
form. Where a content begins and ends is a matter of its own (`content_edges`).
"""

from spacy.tokens import Token

from analysis.language.noun_phrases import is_time
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon
from analysis.speech.complements import (
    Content,
    child_of,
    is_addressee,
    is_clause,
    is_of_a_thing,
    is_told_between,
    with_addressee,
)
from analysis.speech.content_edges import (
    clause_end,
    clause_start,
    content_end,
    quotation_behind,
    quotation_end,
    whole_quotations,
    whole_words,
    with_rest,
    without_edges,
)
from analysis.speech.cues import Cue
from analysis.speech.narration import until_reporter
from analysis.speech.stance_nouns import stance
from analysis.speech.subjects import object_before

_WHERE = {"in", "on", "at"}


def content_behind(cue: Cue) -> Content | None:
    """The content behind `cue`, by the first form that the sentence has; None without one."""
    for form in (stance, _clause, _infinitive, _named, _preposition, _person, _object):
        found = form(cue)
        if found is None:
            continue
        as_clause = found.form == "clause"
        part = until_reporter(cue, with_rest(cue, found.tokens, as_clause), as_clause)
        whole = whole_words(cue.verb.doc, whole_quotations(cue, part))
        tokens = without_edges(cue.verb.doc, whole)
        if tokens is not None and tokens[0] >= found.words[1]:
            return Content(found.words, tokens, found.form)
    return None


def _clause(cue: Cue) -> Content | None:
    """said (that) X; said: “X”."""
    if not cue.forms & {"clause", "quotation"}:
        return None
    words = with_addressee(cue)
    if "clause" not in cue.forms:
        start = quotation_behind(cue, words[1])
        if start is not None and start > words[1] and cue.verb.doc[start - 1].text not in ",:":
            return None  # "scoffed at it on “Good Morning”"
        found = None if start is None else (start, quotation_end(cue, start))
        return Content(words, found, "clause") if found else None
    clauses = (child for child in cue.verb.rights if child.i >= words[1] and is_clause(child))
    clause = next(clauses, None) or _told_clause(cue)
    if clause is not None and is_told_between(cue, words[1], clause):
        return None
    if clause is not None:
        tokens = (clause_start(cue, words[1], clause), clause_end(cue, clause))
        return Content(words, tokens, "clause")
    if (start := quotation_behind(cue, words[1])) is not None:
        return Content(words, (start, quotation_end(cue, start)), "clause")
    # The parser lost the clause, but its "that" stands there.
    for token in cue.verb.doc[words[1] : min(words[1] + 4, cue.sentence.end)]:
        if token.is_punct or token.pos_ == "VERB":
            break
        if token.lower_ == "that" and token.dep_ in ("mark", "nsubj", "det", "dobj"):
            return Content(words, (token.i + 1, cue.sentence.end), "clause")
    return None


def _told_clause(cue: Cue) -> Token | None:
    """What somebody was told, where the parser hangs it on him: "told aides | he wanted it"."""
    for child in cue.verb.rights:
        if is_addressee(child):
            for clause in child.rights:
                first = clause.left_edge
                if clause.dep_ == "relcl" and first.i == child.i + 1 and first.tag_ == "PRP":
                    return clause
    return None


def _infinitive(cue: Cue) -> Content | None:
    """agreed to X."""
    if "to" not in cue.forms:
        return None
    for child in cue.verb.rights:
        to = next((token for token in child.lefts if token.tag_ == "TO"), None)
        has_thing = child.dep_ == "dobj" and "object" in cue.forms
        if has_thing or (child.dep_ == "prep" and child.lower_ in cue.forms):
            return None  # "proposed a meeting to …", "agreed on X, to …"
        if child.dep_ in ("xcomp", "ccomp", "advcl") and to is not None:
            tokens = (to.i + 1, content_end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], to.i + 1), tokens, "infinitive")
    return None


def _named(cue: Cue) -> Content | None:
    """called X Y: two noun phrases, or a noun phrase and a quotation."""
    thing = child_of(cue.verb, ("dobj",))
    if "name" in cue.forms and any(child.lower_ == "what" for child in cue.verb.lefts):
        return _called(cue)
    if "name" not in cue.forms or thing is None:
        return None
    name = child_of(cue.verb, ("oprd", "xcomp", "attr"))
    quotation = quotation_behind(cue, thing.i + 1)
    if name is not None:
        end = name.right_edge.i + 1
        to_it = (c for c in cue.verb.rights if c.left_edge.i == end and c.dep_ == "prep")
        end = next((c.right_edge.i + 1 for c in to_it), end)
    elif quotation is not None and quotation <= thing.i + 2:
        end = quotation_end(cue, quotation)
    else:
        return None
    return Content(cue.words, (thing.left_edge.i, end), "two noun phrases")


def _called(cue: Cue) -> Content | None:
    """what X called Y: Y."""
    name = child_of(cue.verb, ("oprd", "attr", "xcomp", "dobj", "ccomp"))
    quotation = quotation_behind(cue, cue.words[1])
    if quotation == cue.words[1]:
        tokens = (quotation, quotation_end(cue, quotation))
    elif name is not None:
        tokens = (name.left_edge.i, name.right_edge.i + 1)
    else:
        return None
    return Content(cue.words, tokens, "two noun phrases")


def _preposition(cue: Cue) -> Content | None:
    """called for X, insisted on X."""
    own = [child for token in cue.verb.doc[slice(*cue.words)] for child in token.rights]
    # "warned on Wednesday | of X": the parser hangs it on the day.
    days = (day for child in own if child.dep_ == "prep" for day in child.rights if is_time(day))
    for child in (*own, *(child for day in days for child in day.rights)):
        if child.dep_ in ("prep", "prt", "dative") and child.lower_ in cue.forms:
            tokens = (child.i + 1, content_end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], child.i + 1), tokens, "preposition")
        mark = child.left_edge
        if mark.dep_ == "mark" and mark.lower_ in cue.forms:  # "called for | X to Y"
            tokens = (mark.i + 1, content_end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], mark.i + 1), tokens, "preposition")
    return None


def _person(cue: Cue) -> Content | None:
    """urged X to Y, thanked X for Y: someone, and what he is to do or is praised for."""
    thing = child_of(cue.verb, ("dobj", "ccomp", "dative"))
    if "person" not in cue.forms or thing is None:
        return None
    core = alone = thing.right_edge.i + 1 if thing.dep_ != "ccomp" else thing.i
    # What it is about is no circumstance: "congratulated him on a year in office".
    words = lexicon().about.get(cue.verb.lemma_, frozenset())
    about = next((c for c in cue.verb.rights if c.i >= core and c.dep_ == "prep"), None)
    if about is not None and about.lower_ in words:
        core = core if any(is_time(thing) for thing in about.rights) else about.right_edge.i + 1
    elif words:
        # The parser hangs it on the name: "thanked the people of X | for Y".
        inside = (
            c for c in thing.subtree if c.dep_ == "prep" and c.lower_ in words and c.i > thing.i
        )
        about = next(inside, None)
        alone = about.i if about is not None else alone
    addressed = cue.verb.lemma_ in lexicon().addressing
    if addressed and about is not None and about.i < core and about.lower_ in words:
        return Content(cue.words, (about.i + 1, content_end(cue, core)), "person")
    # When and where it was said may stand before it: "urged him on Monday to stay".
    task = next((c for c in cue.verb.rights if c.i >= core and _is_infinitive(c)), None)
    if task is None and about is not None and about.lower_ in _WHERE and not words:
        return None  # "those who advise the king on the road"
    end = content_end(cue, task.right_edge.i + 1 if task is not None else core)
    return Content(cue.words, (thing.left_edge.i, end), "person") if end > alone else None


def _is_infinitive(child: Token) -> bool:
    return child.dep_ in ("xcomp", "advcl") and any(token.tag_ == "TO" for token in child.lefts)


def _object(cue: Cue) -> Content | None:
    """opposed X."""
    clause = child_of(cue.verb, ("ccomp",))
    thing = child_of(cue.verb, ("dobj",)) or (object_before(clause) if clause is not None else None)
    if thing is not None and _is_of_office(cue.verb, thing):
        return None
    if thing is None and clause is not None and clause.left_edge.lower_ == "what":
        thing = clause  # "mocked what it called X"
    if "object" not in cue.forms or thing is None or is_of_a_thing(cue):
        return None
    core = thing.right_edge.i + 1
    verdict = next((c for c in cue.verb.rights if c.i == core and c.lower_ == "as"), None)
    if verdict is not None:
        core = verdict.right_edge.i + 1  # "described them | as solid"
    elif _is_bare(thing):
        return None
    tokens = (thing.left_edge.i, content_end(cue, core))
    return Content(cue.words, tokens, "object")


def _is_of_office(verb: Token, thing: Token) -> bool:
    """Whether a verb tells of an office, not of words: "confirmed NAME", "recalled its envoy"."""
    holder = thing.pos_ == "PROPN" or thing.lemma_.lower() in people_words("offices")
    return verb.lemma_ in lexicon().appointing and holder


def _is_bare(thing: Token) -> bool:
    """Whether an object has no content of its own: a name or pronoun alone, "their views on …"."""
    alone = thing.right_edge.i == thing.i
    if thing.pos_ == "PRON":
        return alone
    if thing.pos_ == "PROPN":
        return alone and all(c.dep_ in ("compound", "det") or c.is_punct for c in thing.lefts)
    if alone and [child.lower_ for child in thing.lefts] in (["that"], ["this"]):
        return True  # "disputed that account"
    denies = thing.head.lemma_ == "deny" and thing.right_edge.i == thing.i
    if denies and thing.lemma_.lower() in lexicon().unspecific:
        return all(child.dep_ in ("det", "poss") for child in thing.lefts)
    return thing.lower_ in lexicon().contentless
