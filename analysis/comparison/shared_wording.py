"""Set phrases: the same wording of two or more content words in more than one statement.

Found as the longest chains of content words that two statements share in one order, each at most
three words behind the one before (skip-grams, Guthrie et al. 2006). Inflection is folded: the
lemmas are compared. An adjective belongs to a chain only with the noun that it stands to.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from analysis.tables.dataframes import Tables

LONGEST_GAP = 2  # words between two content words
FEWEST_PLAIN = 2  # content words that are no names: "the Korean Peninsula" alone is no wording

Lemmas = tuple[str, ...]
Places = tuple[int, ...]  # indices of words, ascending
Node = tuple[int, int]  # a word of each of two statements


@dataclass(frozen=True)
class Word:
    """A word of a readout with its offsets; `head` is where the noun begins that it stands to."""

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
    found = set()
    for one, other, edges in _edges(statements):
        for path in _longest_paths(edges):
            for part in _whole(path, statements[one], statements[other]):
                words = [statements[one][i] for i, _ in part]
                if len({word.lemma for word in words if not word.name}) >= FEWEST_PLAIN:
                    found.add(tuple(word.lemma for word in words))
    return found


def occurrences(phrase: Lemmas, words: Sequence[Word], starts: Iterable[int]) -> Iterator[Places]:
    """Where the content words of `phrase` stand among a readout's words, in text order.

    `starts` are the places of its first word. Of several chains from one place the nearest counts
    whose adjectives stand with their nouns.
    """
    for i in starts:
        whole = (places for places in _chains(phrase, words, i) if not _loose(places, words))
        if (found := next(whole, None)) is not None:
            yield found


def places_of(words: Sequence[Word]) -> dict[str, list[int]]:
    """Each content word's lemma to its places."""
    found: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        if word.content:
            found.setdefault(word.lemma, []).append(i)
    return found


def _chains(phrase: Lemmas, words: Sequence[Word], i: int) -> Iterator[Places]:
    """The places of `phrase` from its first word at `i` on, the nearest ones first."""
    if len(phrase) == 1:
        yield (i,)
        return
    for j in range(i + 1, min(i + 2 + LONGEST_GAP, len(words))):
        if words[j].content and words[j].lemma == phrase[1]:
            yield from ((i, *rest) for rest in _chains(phrase[1:], words, j))


def _loose(places: Places, words: Sequence[Word]) -> set[int]:
    """The places whose word stands to a noun that is not among them."""
    starts = {words[i].start for i in places}
    return {i for i in places if words[i].head > words[i].start and words[i].head not in starts}


def _whole(path: list[Node], one: Sequence[Word], other: Sequence[Word]) -> Iterator[list[Node]]:
    """The parts of a path without the words that are loose in either statement."""
    kept = path
    while True:
        left, right = (
            _loose(tuple(node[k] for node in kept), words) for k, words in ((0, one), (1, other))
        )
        rest = [node for node in kept if node[0] not in left and node[1] not in right]
        if rest == kept:
            break
        kept = rest
    part = kept[:1]
    for before, node in pairwise(kept):
        if max(node[0] - before[0], node[1] - before[1]) > LONGEST_GAP + 1:
            yield part
            part = []
        part.append(node)
    yield part


def _edges(
    statements: Sequence[Sequence[Word]],
) -> Iterator[tuple[int, int, dict[Node, list[Node]]]]:
    """For two statements each: from a shared word to the shared words behind it."""
    pairs: defaultdict[Lemmas, list[tuple[int, int, int]]] = defaultdict(list)
    for number, words in enumerate(statements):
        for i, j in _neighbours(words):
            pairs[words[i].lemma, words[j].lemma].append((number, i, j))
    edges: defaultdict[Node, dict[Node, list[Node]]] = defaultdict(dict)
    for places in pairs.values():
        for (one, i, j), (other, k, m) in combinations(places, 2):
            if one != other:
                edges[one, other].setdefault((i, k), []).append((j, m))
    for (one, other), found in edges.items():
        yield one, other, found


def _neighbours(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Content words with at most `LONGEST_GAP` words between them."""
    content = [i for i, word in enumerate(words) if word.content]
    for place, i in enumerate(content):
        for j in content[place + 1 : place + 2 + LONGEST_GAP]:
            if j - i <= LONGEST_GAP + 1:
                yield i, j


def _longest_paths(edges: Mapping[Node, list[Node]]) -> Iterator[list[Node]]:
    """The longest path from each node that none leads to."""
    best: dict[Node, list[Node]] = {}
    for node in sorted(edges, reverse=True):
        best[node] = [node, *max((best.get(after, [after]) for after in edges[node]), key=len)]
    reached = {after for behind in edges.values() for after in behind}
    yield from (path for node, path in best.items() if node not in reached)
