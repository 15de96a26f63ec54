"""Small changes that spoil a program (mutants): a Python source in, one change after another out.

They are such mistakes as people make: another comparison, function or number; one condition, word
or argument less. Texts, annotations and decorators stay as they are, since no test reads sentences.
"""

import ast
import hashlib
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import accumulate
from typing import Any


def _swapped(*pairs: tuple[Any, Any]) -> dict[Any, Any]:
    """Each member of a pair to the other one."""
    return {one: other for pair in pairs for one, other in (pair, pair[::-1])}


_COMPARED = _swapped(
    (ast.Eq, ast.NotEq),
    (ast.Lt, ast.LtE),
    (ast.Gt, ast.GtE),
    (ast.In, ast.NotIn),
    (ast.Is, ast.IsNot),
)
_COUNTED = _swapped((ast.Add, ast.Sub), (ast.Mult, ast.Div), (ast.BitAnd, ast.BitOr)) | {
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
}
_NAMED = _swapped(
    ("min", "max"),
    ("any", "all"),
    ("startswith", "endswith"),
    ("partition", "rpartition"),
    ("removeprefix", "removesuffix"),
) | {"sorted": "list"}
Spoilt = Iterator[ast.AST]


@dataclass(frozen=True)
class Mutation:
    """One change in a file: what is taken out, and what is put in; `beside` is its line."""

    file: str
    line: int
    start: int
    end: int
    before: str
    after: str
    beside: str

    @property
    def rank(self) -> str:
        """Its place in a sample, by the words of its line and not by the line's number.

        So a sample stays the same while other lines change.
        """
        words = f"{self.file}\0{self.beside}\0{self.before}\0{self.after}"
        return hashlib.sha256(words.encode()).hexdigest()

    def applied(self, source: bytes) -> bytes:
        """The file's source with the change."""
        return source[: self.start] + self.after.encode() + source[self.end :]


def mutations(file: str, source: bytes) -> Iterator[Mutation]:
    """All changes of a source, from its top to its bottom."""
    lines = list(accumulate(map(len, source.splitlines(keepends=True)), initial=0))
    for node in _changeable(ast.parse(source)):
        if not isinstance(node, ast.expr | ast.stmt):
            continue
        start = lines[node.lineno - 1] + node.col_offset
        end = lines[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        before = source[start:end].decode()
        for spoilt in _spoilt(node):
            after = ast.unparse(spoilt)
            after = f"({after})" if isinstance(node, ast.expr) else after
            first = lines[node.lineno - 1]
            beside = (source[first:start] + b"\0" + source[start : lines[node.lineno]]).decode()
            yield Mutation(file, node.lineno, start, end, before, after, beside.strip())


def _changeable(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that may change; without f-strings, whose parts have no offsets in Python 3.11."""
    starts_script = isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)
    if isinstance(node, ast.JoinedStr) or starts_script:
        return
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _changeable(child)


def _spoilt(node: ast.AST) -> Spoilt:
    for kind, change in _CHANGES:
        if isinstance(node, kind):
            yield from change(node)


def _comparison(node: ast.Compare) -> Spoilt:
    for place, operator in enumerate(node.ops):
        changed = deepcopy(node)
        changed.ops[place] = _COMPARED[type(operator)]()
        yield changed


def _condition(node: ast.BoolOp) -> Spoilt:
    """One condition less."""
    for place in range(len(node.values)):
        rest = node.values[:place] + node.values[place + 1 :]
        yield ast.BoolOp(node.op, rest) if len(rest) > 1 else rest[0]


def _guard(node: ast.If | ast.IfExp) -> Spoilt:
    """The other branch; what stands under an `if` alone, left out."""
    if isinstance(node, ast.IfExp):
        yield ast.IfExp(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)
    elif not node.orelse:
        yield ast.Pass()


def _not(node: ast.UnaryOp) -> Spoilt:
    if isinstance(node.op, ast.Not):
        yield node.operand


def _arithmetic(node: ast.BinOp) -> Spoilt:
    if other := _COUNTED.get(type(node.op)):
        yield ast.BinOp(node.left, other(), node.right)


def _constant(node: ast.Constant) -> Spoilt:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int | float):
        yield ast.Constant(node.value + 1)


def _listed(node: ast.Set | ast.List | ast.Tuple) -> Spoilt:
    """One word or number less."""
    if isinstance(node, ast.Tuple) and not isinstance(node.ctx, ast.Load):
        return
    if all(isinstance(one, ast.Constant) for one in node.elts) and len(node.elts) > 1:
        for place in range(len(node.elts)):
            yield _with(node, lambda one, p=place: one.elts.pop(p))


def _call(node: ast.Call) -> Spoilt:
    """One named argument less, or another function of the same kind."""
    for place, keyword in enumerate(node.keywords):
        # `zip(…, strict=True)` is itself a check: without it a right program does the same.
        if keyword.arg and keyword.arg != "strict":
            yield _with(node, lambda one, p=place: one.keywords.pop(p))
    if isinstance(node.func, ast.Name) and (other := _NAMED.get(node.func.id)):
        yield ast.Call(ast.Name(other), node.args, [] if other == "list" else node.keywords)
    if isinstance(node.func, ast.Attribute) and (other := _NAMED.get(node.func.attr)):
        yield ast.Call(ast.Attribute(node.func.value, other), node.args, node.keywords)


def _filtered(node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Spoilt:
    """One filter less."""
    for place, generator in enumerate(node.generators):
        for condition in range(len(generator.ifs)):
            yield _with(node, lambda one, p=place, c=condition: one.generators[p].ifs.pop(c))


def _effect(node: ast.Expr) -> Spoilt:
    """A call whose result nobody takes, left out."""
    if isinstance(node.value, ast.Call):
        yield ast.Pass()


def _left_out(_: ast.AST) -> Spoilt:
    yield ast.Pass()


_CHANGES: tuple[tuple[type | tuple[type, ...], Callable[..., Spoilt]], ...] = (
    (ast.Compare, _comparison),
    (ast.BoolOp, _condition),
    ((ast.If, ast.IfExp), _guard),
    (ast.UnaryOp, _not),
    (ast.BinOp, _arithmetic),
    (ast.Constant, _constant),
    ((ast.Set, ast.List, ast.Tuple), _listed),
    (ast.Call, _call),
    ((ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp), _filtered),
    (ast.Expr, _effect),
    ((ast.AugAssign, ast.Raise, ast.Continue), _left_out),
)


def _with(node: ast.AST, change: Callable[..., object]) -> ast.AST:
    changed = deepcopy(node)
    change(changed)
    return changed
