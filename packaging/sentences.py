"""What the engine says to people, read from its source, so that it can be translated without the engine knowing.

Collected is what an error is given as its message and hint, what is raised as the reason of another, the sentence
beside the code of a warning, and why a date is left out; and all texts of the engine that come to stand in those, by
names, functions and attributes. Whatever is only known when it is said is a hole, `{1}`, `{2}` and so on.
"""

from __future__ import annotations

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import product
from math import prod
from pathlib import Path
from typing import Union

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "engine"
# Pages of reports, the command line, descriptions of job files (which the schema has), simulated scenes, and networks,
# whose errors are those of who writes a model.
_SILENT = ("report", "cli", "contract", "sample", "models")
# What breaks in a model package, or in a job file that the plugin wrote, is read by who made it.
_FOR_MAKERS = ("package_invalid", "job_invalid")
_PACKAGES = ("package", "runtime", "learn")
_ROOT_ERROR = "EngineError"
_REASONS = ("Rejected", "row_of", "Unreadable", "Agreement", "TrainedOn", "_leave_out")
_SAID = ("message", "hint", "reason", "reasons", "sentence", "why")
_CODE = re.compile(r"[a-z]+(_[a-z0-9]+)+|memory|disk")
_SHORT = 24  # letters; what is known to be one of a few short texts is written out
_MOST = 6  # templates that one sentence is written out to
# Words that fill a hole by themselves; other single words are names of options, bands and classes.
_WORDS = ("parcel", "parcels", "pixel", "pixels", "point", "points", "date", "dates", "band", "bands", "layer", "file")
_WORDS += ("files", "hectares", "segments", "strata", "units", "tables", "zones", "polygon", "Point", "none", "no")
_ALIKE = 5  # methods of a name; of more, nothing tells which is called
# Attributes that hold what files and jobs say.
_DATA = ("path", "name", "names", "source", "field", "title", "value", "stage", "code", "text", "parts", "files")
_TOGETHER = re.compile(r"\{1\}(: \{2\}\.?| \(\{2\}\))")
_BROKEN = re.compile(r" [,)]|  ")  # with an empty text in a place where none is ever put
_LOOP, _LOOPS = (ast.For, ast.comprehension), "loops"
_PLAIN_METHODS = ("strip", "rstrip", "lstrip", "capitalize", "removesuffix", "removeprefix")


class _Text(str):
    """A piece of a sentence, and where it stands in the source."""

    where: str = ""


@dataclass(frozen=True)
class Hole:
    """A place in a sentence: the expression that fills it, and the patterns that are known to."""

    source: str
    texts: tuple[Pattern, ...] = ()


Pattern = tuple[Union[str, Hole], ...]


@dataclass(frozen=True)
class Sentence:
    """A template of what the engine says.

    Attributes:
        text: with `{1}`, `{2}` and so on for its holes.
        where: path and line, of the first place that says it.
        holes: number of the hole -> the expression that fills it.
        fillings: number of the hole -> templates that are known to fill it.
    """

    text: str
    where: str
    holes: dict[str, str]
    fillings: dict[str, tuple[str, ...]]


@dataclass
class _File:
    path: Path
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.parents = {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    @property
    def module(self) -> str:
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    @cached_property
    def functions(self) -> dict[str, ast.FunctionDef]:
        return {node.name: node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)}

    @cached_property
    def imports(self) -> dict[str, tuple[str, str]]:
        nodes = (node for node in ast.walk(self.tree) if isinstance(node, ast.ImportFrom) and node.module)
        return {name.asname or name.name: (node.module, name.name) for node in nodes for name in node.names}

    def around(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes that a node stands in, the nearest first."""
        while node in self.parents:
            node = self.parents[node]
            yield node


@cache
def sentences() -> tuple[Sentence, ...]:
    """Return the templates of what the engine says, sorted by the places that say it."""
    return _Engine().sentences()


class _Engine:
    """The engine's source, and what of it has been collected."""

    def __init__(self) -> None:
        paths = (path for path in sorted(ENGINE.rglob("*.py")) if path.relative_to(ENGINE).parts[0] not in _SILENT)
        files = [_File(path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths]
        self.files = {file.module: file for file in files}
        self.functions: dict[str, list[tuple[_File, ast.FunctionDef]]] = defaultdict(list)
        self.calls: dict[str, list[tuple[_File, ast.Call]]] = defaultdict(list)
        self.keywords: dict[str, list[tuple[_File, ast.AST]]] = defaultdict(list)
        for file in files:
            for node in ast.walk(file.tree):
                if isinstance(node, ast.FunctionDef):
                    self.functions[node.name].append((file, node))
                if isinstance(node, ast.Call):
                    self.calls[_name(node.func)].append((file, node))
                    for keyword in node.keywords:
                        self.keywords[keyword.arg or ""].append((file, keyword.value))
        self.errors = self._error_classes()
        self.found: dict[str, Sentence] = {}
        self.known: dict[ast.AST, list[Pattern] | None] = {}
        self.assigned: dict[ast.AST, dict[str, list[ast.AST | None]]] = {}

    def _error_classes(self) -> set[str]:
        bases = {
            node.name: {_name(base) for base in node.bases}
            for file in self.files.values()
            for node in ast.walk(file.tree)
            if isinstance(node, ast.ClassDef)
        }
        found = {_ROOT_ERROR}
        while more := {name for name, of in bases.items() if of & found} - found:
            found |= more
        return found

    def sentences(self) -> tuple[Sentence, ...]:
        for file in self.files.values():
            for node in self._said(file):
                for pattern in self.read(file, node):
                    self._collect(pattern)
        for text in self._refusals():
            self._collect(text)
        return tuple(sorted(self.found.values(), key=lambda sentence: _in_order(sentence.where)))

    def _refusals(self) -> Iterator[Pattern]:
        """Why files of some sensors cannot be used, which the engine's table of sensors says."""
        path = ENGINE / "stack" / "find" / "sensors.json"
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        for number, line in enumerate(lines, 1):
            if found := re.search(r'"refused": *("(?:[^"\\]|\\.)*")', line):
                yield (_placed(json.loads(found.group(1)), f"{path.relative_to(ROOT)}:{number}"),)

    def _said(self, file: _File) -> Iterator[ast.AST]:
        """The expressions whose texts are told to people."""
        of_packages = file.path.relative_to(ENGINE).parts[0] in _PACKAGES
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call):
                yield from self._said_by(file, node)
            if (
                isinstance(node, ast.Tuple)
                and len(node.elts) == 2
                and (_is_code(node.elts[0]) or isinstance(file.parents[node], (ast.Return, ast.Yield)))
            ):
                yield node.elts[1]
            if isinstance(node, ast.Dict):
                yield from (value for key, value in zip(node.keys, node.values) if _is_one_of(key, _SAID))
            if isinstance(node, ast.Assign) and any(_name(_bare(target)) in _SAID for target in node.targets):
                yield node.value
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and not of_packages:
                yield from node.exc.args if _name(node.exc.func) not in self.errors else ()

    def _said_by(self, file: _File, call: ast.Call) -> Iterator[ast.AST]:
        name, code = _name(call.func), call.args[0] if call.args else None
        classes = [node.name for node in file.around(call) if isinstance(node, ast.ClassDef)]
        if name in self.errors or (name == "__init__" and classes and classes[0] in self.errors):
            if getattr(code, "value", "") not in _FOR_MAKERS:
                yield from call.args[1:]
        elif _is_code(code) or name in _REASONS:
            yield from call.args[1:]
            yield from call.args[:1] if name == "Unreadable" else ()
        yield from (keyword.value for keyword in call.keywords if keyword.arg in _SAID)

    def _collect(self, pattern: Pattern, filling: bool = False) -> None:
        text, holes = _written(pattern)
        for hole in holes:
            for each in hole.texts:
                self._collect(each, filling=True)
        if not (_is_said(text) or (filling and text in _WORDS)):
            return
        fillings = {
            str(number): sorted({each for each in map(_text_of, hole.texts) if _is_said(each) or each in _WORDS})
            for number, hole in enumerate(holes, 1)
        }
        if text in self.found:  # elsewhere other texts may fill its holes
            for number, texts in self.found[text].fillings.items():
                fillings[number] = sorted({*texts, *fillings.get(number, ())})
        where = max((piece for piece in pattern if isinstance(piece, _Text)), key=len).where
        known = self.found.get(text)
        self.found[text] = Sentence(
            text,
            known.where if known else where,
            known.holes if known else {str(number): hole.source for number, hole in enumerate(holes, 1)},
            {number: tuple(texts) for number, texts in fillings.items() if texts},
        )

    def read(self, file: _File, node: ast.AST) -> list[Pattern]:
        """Return the patterns of what an expression can be; a hole alone for what is not known."""
        if node not in self.known:
            self.known[node] = None  # a function that calls itself, or a name that is assigned from itself
            self.known[node] = self._read(file, node)
        return [*(self.known[node] or _unknown(node))]

    def _read(self, file: _File, node: ast.AST) -> list[Pattern]:
        def read(*nodes: ast.AST) -> list[Pattern]:
            return _once(pattern for each in nodes for pattern in self.read(file, each))

        if isinstance(node, ast.Constant):
            return [_text(file, node)] if isinstance(node.value, str) or not node.value else None
        if isinstance(node, ast.JoinedStr):
            return _joined([self._part(file, part) for part in node.values], node, [*map(_decided_by, node.values)])
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = (node.left, node.right)
            return _joined([_in_place(read(side), side) for side in sides], node, [*map(_decided_by, sides)])
        if isinstance(node, ast.IfExp):
            return read(node.body, node.orelse)
        if isinstance(node, ast.BoolOp):
            return read(*node.values) if isinstance(node.op, ast.Or) else read(node.values[-1])
        if isinstance(node, (ast.NamedExpr, ast.Starred)):
            return read(node.value)
        if isinstance(node, ast.Lambda):
            return read(node.body)
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)):
            return read(node.elt)
        if isinstance(node, (ast.List, ast.Tuple)):
            return read(*node.elts)
        if isinstance(node, (ast.Dict, ast.DictComp)):
            return read(*(node.values if isinstance(node, ast.Dict) else [node.value]))
        if isinstance(node, ast.Subscript):
            table = self._constant(file, node.value)
            return self.read(*table) if table and isinstance(table[1], ast.Dict) else None
        if isinstance(node, ast.Name):
            return self._of_name(file, node)
        if isinstance(node, ast.Attribute):
            return self._of_attribute(file, node)
        if isinstance(node, ast.Call):
            return self._of_call(file, node)
        return None

    def _part(self, file: _File, part: ast.AST) -> list[Pattern]:
        """The patterns of a part of an f-string."""
        if not isinstance(part, ast.FormattedValue):
            return self.read(file, part)
        if part.conversion != -1 or part.format_spec is not None:
            return _unknown(part.value)
        return _in_place(self.read(file, part.value), part.value)

    def _constant(self, file: _File, node: ast.AST) -> tuple[_File, ast.AST] | None:
        """What a name of a module is assigned, here or where it is imported from."""
        if not isinstance(node, ast.Name):
            return None
        for statement in file.tree.body:
            targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
            if any(isinstance(target, ast.Name) and target.id == node.id for target in targets):
                return file, statement.value
        module, name = file.imports.get(node.id, ("", ""))
        other = self.files.get(module)
        return self._constant(other, ast.Name(name)) if other is not None and other is not file else None

    def _of_name(self, file: _File, node: ast.Name) -> list[Pattern]:
        for function in (each for each in file.around(node) if isinstance(each, ast.FunctionDef)):
            given = self._assigned(function).get(node.id, [])
            rows = [row for loop in self._assigned(function)[_LOOPS] for row in self._looped(file, loop, node.id)]
            given = [*(value for value in given if value or not rows), *rows]
            parameters = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
            names = [each.arg for each in parameters]
            patterns = [pattern for value in given if value for pattern in self.read(file, value)]
            lost = None in given
            if node.id in names:
                told = self._of_parameter(file, function, names, node.id)
                # What is private is called from here alone, so that all that it can be given is known.
                lost = lost or not function.name.startswith("_") or not told or any(map(_is_unknown, told))
                patterns += [pattern for pattern in told if not _is_unknown(pattern)]
            if given or node.id in names:
                return _once([*patterns, *([(Hole(node.id),)] if lost or not patterns else [])])
        constant = self._constant(file, node)
        return self.read(*constant) if constant and constant[1] is not None else []

    def _assigned(self, within: ast.AST) -> dict[str, list[ast.AST | None]]:
        """What names are assigned; and the loops, beside them."""
        if within not in self.assigned:
            self.assigned[within] = {_LOOPS: [each for each in ast.walk(within) if isinstance(each, _LOOP)]}
            for target, value in _assigned(within):
                self.assigned[within].setdefault(target, []).append(value)
        return self.assigned[within]

    def _looped(self, file: _File, loop: ast.AST, name: str) -> list[ast.AST]:
        """What a name stands for in a loop over a table that is written out in the module."""
        table = loop.iter.body if isinstance(loop.iter, ast.IfExp) else loop.iter
        by_item = isinstance(table, ast.Call) and _name(table.func) == "items"
        found = self._constant(file, table.func.value if by_item else table)
        rows = getattr(found[1], "values" if by_item else "elts", []) if found and found[0] is file else []
        if isinstance(loop.target, ast.Name):
            return rows if loop.target.id == name else []
        places = [number for number, each in enumerate(getattr(loop.target, "elts", [])) if _name(each) == name]
        if by_item:
            return rows if places == [1] else []
        rows = [row for row in rows if isinstance(row, (ast.Tuple, ast.List))]
        return [row.elts[place] for place in places for row in rows if place < len(row.elts)]

    def _of_parameter(self, file: _File, function: ast.FunctionDef, names: list[str], name: str) -> list[Pattern]:
        """What a function is given as an argument: a private one in its own file, another if its name is its own."""
        private = function.name.startswith("_")
        if len([each for each in self.functions[function.name] if each[0] is file or not private]) != 1:
            return []
        position = names.index(name) - (names[0] in ("self", "cls"))
        given = []
        for caller, call in self.calls[function.name]:
            if private and caller is not file:
                continue
            by_name = [keyword.value for keyword in call.keywords if keyword.arg == name]
            by_place = [] if position >= len(call.args) or by_name else [call.args[position]]
            given += [pattern for each in (*by_name, *by_place) for pattern in self.read(caller, each)]
        return given

    def _of_attribute(self, file: _File, node: ast.Attribute) -> list[Pattern]:
        known = self.functions[node.attr]
        if len(known) == 1 and known[0][1].decorator_list:  # a property
            return self._returned(*known[0])
        if node.attr in _DATA:
            return []
        given = [pattern for file, value in self.keywords[node.attr] for pattern in self.read(file, value)]
        for value in self._assigned(file.tree).get(f".{node.attr}", []):
            given += self.read(file, value) if value else []
        texts = _once(pattern for pattern in given if not _is_unknown(pattern) and pattern)
        return [*texts, *_unknown(node)]

    def _of_call(self, file: _File, node: ast.Call) -> list[Pattern]:
        name = _name(node.func)
        if isinstance(node.func, ast.Subscript):
            return self.read(file, node.func)
        if name in ("fromkeys", "filter") and node.args:
            return self.read(file, node.args[-1])
        if isinstance(node.func, ast.Attribute):
            of = node.func.value
            if name == "join" and node.args:
                return [(self._listed(file, node),)]
            if name == "get":
                table = self._constant(file, of)
                given = self.read(*table) if table and isinstance(table[1], ast.Dict) else []
                return _once([*given, *(each for more in node.args[1:] for each in self.read(file, more))])
            if name in _PLAIN_METHODS:
                return self.read(file, of)
            if name == "format":
                return [_filled(pattern) for pattern in self.read(file, of)]
            known = self.functions[name] if len(self.functions[name]) <= _ALIKE else []
            return _once(pattern for each in known for pattern in self._returned(*each))
        if name in ("str", "first_line", "next", "texts") and node.args:
            return self.read(file, node.args[0])
        if name in file.functions:
            return self._returned(file, file.functions[name])
        module, name = file.imports.get(name, ("", ""))
        known = [each for each in self.functions[name] if each[0].module.startswith(module)] if module else []
        return self._returned(*known[0]) if len(known) == 1 else []

    def _listed(self, file: _File, node: ast.Call) -> Hole:
        """The hole that a list of texts fills."""
        texts = self.read(file, node.args[0])
        return Hole(ast.unparse(node), tuple(_once(text for text in texts if text and not _is_unknown(text))))

    def _returned(self, file: _File, function: ast.FunctionDef) -> list[Pattern]:
        given = (node for node in ast.walk(function) if isinstance(node, (ast.Return, ast.Yield)))
        values = [node.value for node in given if node.value is not None]
        return _once(pattern for value in values for pattern in self.read(file, value))


def _name(node: ast.AST) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def _is_code(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(_CODE.fullmatch(node.value))


def _assigned(within: ast.AST) -> Iterator[tuple[str, ast.AST | None]]:
    """The names, and attributes as `.name`, that are assigned, with what; None where that is not told apart."""
    for node in ast.walk(within):
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Tuple):
                    values = node.value.elts if isinstance(node.value, ast.Tuple) else [None] * len(target.elts)
                    yield from ((_target(each), value) for each, value in zip(target.elts, values))
                else:
                    yield _target(target), node.value
        elif isinstance(node, ast.AugAssign):
            yield from ((_target(node.target), value) for value in (node.value, None))
        elif isinstance(node, ast.Call) and _name(node.func) in ("append", "extend") and node.args:
            yield _target(getattr(node.func, "value", node.func)), node.args[0]
        elif isinstance(node, _LOOP):
            yield from ((_name(each), None) for each in ast.walk(node.target) if isinstance(each, ast.Name))


def _target(node: ast.AST) -> str:
    return f".{node.attr}" if isinstance(node, ast.Attribute) else _name(node)


def _bare(node: ast.AST) -> ast.AST:
    """What is indexed, or the node itself."""
    return node.value if isinstance(node, ast.Subscript) else node


def _is_one_of(node: ast.AST | None, names: tuple[str, ...]) -> bool:
    return isinstance(node, ast.Constant) and node.value in names


def _text(file: _File, node: ast.Constant) -> Pattern:
    """The pattern of a literal."""
    text = _placed(node.value or "", f"{file.path.relative_to(ROOT)}:{node.lineno}")
    return (text,) if text else ()


def _placed(text: str, where: str) -> _Text:
    placed = _Text(text)
    placed.where = where
    return placed


def _filled(pattern: Pattern) -> Pattern:
    """A text for `format` as a pattern."""
    if not pattern or not all(isinstance(piece, _Text) for piece in pattern):
        return pattern
    pieces = re.split(r"\{(\w*)[^}]*\}", "".join(map(str, pattern)))
    where = pattern[0].where
    filled = enumerate(pieces)
    return tuple(
        Hole(piece) if number % 2 else _placed(piece, where) for number, piece in filled if piece or number % 2
    )


def _unknown(node: ast.AST) -> list[Pattern]:
    return [(Hole(ast.unparse(node)),)]


def _is_unknown(pattern: Pattern) -> bool:
    return len(pattern) == 1 and isinstance(pattern[0], Hole)


def _once(patterns: Iterable[Pattern]) -> list[Pattern]:
    return [*dict.fromkeys(patterns)]


def _in_place(patterns: list[Pattern], node: ast.AST) -> list[Pattern]:
    """What stands in a sentence: a few short texts are written out, so that each can be said in its own form."""
    unknown = any(map(_is_unknown, patterns))
    letters = (sum(map(str.isalpha, _written(pattern)[0])) for pattern in patterns)
    if not unknown and len(patterns) <= _MOST / 2 and all(number <= _SHORT for number in letters):
        return patterns
    if len(patterns) == 1:
        return patterns
    texts = tuple(pattern for pattern in patterns if pattern and not _is_unknown(pattern))
    return [(Hole(ast.unparse(node), texts),)]


def _joined(parts: list[list[Pattern]], node: ast.AST, reasons: list[str]) -> list[Pattern]:
    """All ways to say a sentence, or that with holes where they are too many.

    Args:
        reasons: what decides which pattern of a part is taken; parts with the same decide alike.
    """
    ways: dict[str, int] = {}
    for number, (part, reason) in enumerate(zip(parts, reasons)):
        if len(part) != ways.get(reason, len(part)) or prod({**ways, reason: len(part)}.values()) > _MOST:
            parts[number] = [(Hole(ast.unparse(node), tuple(text for text in part if text and not _is_unknown(text))),)]
        else:
            ways[reason] = len(part)
    found = []
    for way in product(*map(range, ways.values())):
        taken = dict(zip(ways, way))
        pieces = (part[taken[reason] if len(part) > 1 else 0] for part, reason in zip(parts, reasons))
        found.append(tuple(piece for pattern in pieces for piece in pattern))
    return _once(found)


def _decided_by(node: ast.AST) -> str:
    value = node.value if isinstance(node, ast.FormattedValue) else node
    return ast.unparse(value.test if isinstance(value, ast.IfExp) else value)


def _written(pattern: Pattern) -> tuple[str, list[Hole]]:
    """The template of a pattern, without blanks around, and its holes; those side by side are one."""
    text, holes = "", []
    for piece in pattern:
        if isinstance(piece, str):
            text += piece.replace("{", "{{").replace("}", "}}")
        elif holes and text.endswith(f"{{{len(holes)}}}"):
            last = holes[-1]
            holes[-1] = Hole(f"{last.source} {piece.source}", _joined_texts(last, piece))
        else:
            holes.append(piece)
            text += f"{{{len(holes)}}}"
    return text.strip(), holes


def _text_of(pattern: Pattern) -> str:
    return _written(pattern)[0]


def _joined_texts(one: Hole, other: Hole) -> tuple[Pattern, ...]:
    return tuple(_once([*one.texts, *other.texts]))


def _is_said(text: str) -> bool:
    """Whether a template has words to be translated, or puts others together: a sentence, or some around a hole."""
    if _TOGETHER.fullmatch(text):
        return True
    if _BROKEN.search(text):
        return False
    bare = re.sub(r"\{\d+\}", "\0", text)
    words = re.findall(r"(?<![\w/.-])[A-Za-z]{2,}(?![\w/-])", bare)
    return " " in text and bool(re.search(r"[a-z]{2}", bare)) and (len(words) > 1 or (bool(words) and "\0" in bare))


def _in_order(where: str) -> tuple[str, int]:
    path, _, line = where.rpartition(":")
    return path, int(line)
