"""Set phrases: the same wording of two or more content words in more than one statement.

A phrase is the longest chain of content words that two statements share in one order, with at most
two other words between neighbours (skip-grams, Guthrie et al. 2006). Lemmas are compared, so that
inflection does not count. A modifier is part of a chain only together with its noun.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from analysis.tables.dataframes import Tables

LONGEST_GAP = 2  # other words between two content words
FEWEST_PLAIN = 2  # content words that are no names: "the Korean Peninsula" alone is no phrase

Lemmas = tuple[str, ...]
WordIndices = tuple[int, ...]  # of words of one readout or statement, ascending
Node = tuple[int, int]  # the index of a shared word in each of two statements


@dataclass(frozen=True)
class Word:
    """A word of a readout; `head` is where the noun begins that it modifies, else its own start."""

    lemma: str
    start: int
    end: int
    head: int
    content: bool
    name: bool


def words_of_readout(tables: Tables, readout: str) -> list[Word]:
    """The words of a readout in text order."""
    tokens = tables["tokens"]
    mine = tokens[tokens["readout"] == readout]
    names = ("lemma", "start", "end", "head", "content", "name")
    return [Word(*values) for values in zip(*(mine[name].tolist() for name in names), strict=True)]


def shared_wording(statements: Sequence[Sequence[Word]]) -> set[Lemmas]:
    """The longest wordings that any two of the statements share, as lemmas."""
    phrases = set()
    for first, second, edges in _edges(statements):
        for path in _longest_paths(edges):
            for chain in _with_their_nouns(path, statements[first], statements[second]):
                words = [statements[first][i] for i, _ in chain]
                if len({word.lemma for word in words if not word.name}) >= FEWEST_PLAIN:
                    phrases.add(tuple(word.lemma for word in words))
    return phrases


def occurrences(
    phrase: Lemmas, words: Sequence[Word], starts: Iterable[int]
) -> Iterator[WordIndices]:
    """The indices of the content words of `phrase`, once for each place, in text order.

    `starts` are the indices of its first word. Of several chains from one word the nearest counts
    that has no modifier without its noun.
    """
    for start in starts:
        for chain in _chains(phrase, words, start):
            if not _without_noun(chain, words):
                yield chain
                break


def places_of(words: Sequence[Word]) -> dict[str, list[int]]:
    """Each content word's lemma to its indices."""
    indices: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        if word.content:
            indices.setdefault(word.lemma, []).append(i)
    return indices


def _chains(phrase: Lemmas, words: Sequence[Word], i: int) -> Iterator[WordIndices]:
    """The indices of `phrase` with its first word at `i`, the nearest ones first."""
    if len(phrase) == 1:
        yield (i,)
        return
    for j in range(i + 1, min(i + 2 + LONGEST_GAP, len(words))):
        if words[j].content and words[j].lemma == phrase[1]:
            yield from ((i, *rest) for rest in _chains(phrase[1:], words, j))


def _without_noun(chain: WordIndices, words: Sequence[Word]) -> set[int]:
    """The indices of the modifiers whose noun is not in the chain."""
    starts = {words[i].start for i in chain}
    return {i for i in chain if words[i].head > words[i].start and words[i].head not in starts}


def _with_their_nouns(
    path: list[Node], first: Sequence[Word], second: Sequence[Word]
) -> Iterator[list[Node]]:
    """A path without its modifiers that lack their noun; in parts where that leaves a wide gap."""
    kept = path
    while True:
        # A noun that goes may itself modify another one, so its modifiers go in the next round.
        alone_in_first = _without_noun(tuple(i for i, _ in kept), first)
        alone_in_second = _without_noun(tuple(j for _, j in kept), second)
        rest = [(i, j) for i, j in kept if i not in alone_in_first and j not in alone_in_second]
        if rest == kept:
            break
        kept = rest
    chain = kept[:1]
    for before, node in pairwise(kept):
        if max(node[0] - before[0], node[1] - before[1]) > LONGEST_GAP + 1:
            yield chain
            chain = []
        chain.append(node)
    yield chain


def _edges(
    statements: Sequence[Sequence[Word]],
) -> Iterator[tuple[int, int, dict[Node, list[Node]]]]:
    """For each two statements that share words: each shared word to those that may follow it."""
    # Two lemmas in this order to each statement that has them, with their indices.
    by_lemmas: defaultdict[Lemmas, list[tuple[int, int, int]]] = defaultdict(list)
    for number, words in enumerate(statements):
        for i, j in _neighbours(words):
            by_lemmas[words[i].lemma, words[j].lemma].append((number, i, j))
    # Two statements to the edges between their shared words.
    edges: defaultdict[tuple[int, int], dict[Node, list[Node]]] = defaultdict(dict)
    for neighbours in by_lemmas.values():
        for (first, i, j), (second, k, m) in combinations(neighbours, 2):
            if first != second:
                edges[first, second].setdefault((i, k), []).append((j, m))
    for (first, second), of_both in edges.items():
        yield first, second, of_both


def _neighbours(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The indices of two content words with at most `LONGEST_GAP` words between them."""
    content = [i for i, word in enumerate(words) if word.content]
    for number, i in enumerate(content):
        for j in content[number + 1 : number + 2 + LONGEST_GAP]:
            if j - i <= LONGEST_GAP + 1:
                yield i, j


def _longest_paths(edges: Mapping[Node, list[Node]]) -> Iterator[list[Node]]:
    """The longest path from each node that no edge leads to."""
    longest: dict[Node, list[Node]] = {}
    for node in sorted(edges, reverse=True):
        following = (longest.get(after, [after]) for after in edges[node])
        longest[node] = [node, *max(following, key=len)]
    reached = {after for nodes in edges.values() for after in nodes}
    yield from (path for node, path in longest.items() if node not in reached)
