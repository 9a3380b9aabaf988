"""What the engine says to people, read from its source, so that it can be translated without the engine knowing.

A template is each outermost string of the engine that reads as prose. What stands in its braces is a hole, `{1}`, `{2}`
and so on, and is looked at by itself. Where that can only be one of a few texts (`'' if n == 1 else 's'`), there or
where its name is assigned or its function returns, each way to say the sentence is a template instead.
"""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from functools import cache
from itertools import product
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parent.parent
# Reports and tables of figures, the command line, descriptions of job files (which the schema has), simulated scenes;
# networks, graphs and cards, whose errors are those of who makes a model; and patterns.
_SILENT = """
    report/ cli/ contract/ sample/ models/ judge/tables.py jobs/doctor.py jobs/checkreport.py jobs/teaching/lines.py
    learn/choose.py learn/mean.py learn/samples.py learn/cropsts/graph.py learn/cropsts/channels.py package/card.py
    package/graph package/tree package/heads.py package/schema1.py package/weightsfile.py package/write.py
    runtime/attention.py runtime/trial.py season/events.py stack/find/satellites.py
"""
# Codes, functions, names and keys whose texts reach no user: patterns, titles, what a report cites.
_UNSEEN = """
    compile search match fullmatch sub getattr set_gdal_config execute Field Stage title title_of write_parcels MaskRule
    BlockRaster run_on_labelled method METHOD _METHODS ATTENTION READ_BY KINDS _OF_ENCODER package_invalid job_invalid
"""
_PRINTED = "lines"  # the functions that say a result on a terminal
# What a name stands for where its own file does not tell: file -> name -> one of a few texts, as an expression, or None
# where it stays a hole, such as a list of any length.
_GIVEN = {
    "": {f"{card}called": "f'“{name}”'" for card in ("card.", "likeliest.", "other.", "self._card.", "package.card.")},
    "classmap/zones.py": {"called": "'units' if units else 'strata' if strata else 'segments'"},
    "jobs/compared.py": {
        "pairs.unit": "'parcel' if by_parcel else 'pixel' if raster else 'place' if points else 'polygon'"
    },
    "jobs/extract.py": {"called": "'points' if points else 'parcels'"},
    "jobs/suitability.py": {"of": "f' of {sensor}' if several else ''", "model": "f'“{name}”'"},
    "outputs/class_set.py": {"unit": "'parcel' if by_parcel else 'pixel'"},
    "stack/find/notices.py": {
        "of": "f' of {sensor}' if named else ''",
        "what": "'dates' if dated else 'files of dates that are used' if beside else 'files'",
    },
    "stack/find/productnotices.py": {
        "what": "'the scale and the offset' if both else f'the offset ({value})' if known else 'the offset'"
    },
    "stack/find/scan.py": {"_and": "None", "_called": "None"},
    "stack/find/sources/stac.py": {
        "most": "f'{n} items' if items else f'{n} documents' if files else f'what can be read in {n} minutes'"
    },
    "stack/find/stackfile.py": {"given": "'bands' if bands else 'dates'"},
}
_TOGETHER = ("{1}: {2}.", "{1}: {2}", "{1} ({2})")  # two texts that are told by themselves
_FEWEST = 7  # letters of a template that is no whole sentence: with fewer it could be anybody's

Names = Mapping[str, ast.AST]  # a name, attribute or function, as it is written -> the expression that it stands for
Pattern = tuple[Optional[str], ...]  # None is a hole
_HOLE: Pattern = (None,)


@cache
def sentences() -> dict[str, str]:
    """Return the templates, each with path and line of the first place that says it."""
    table = "engine/stack/find/sensors.json"
    refusals = re.findall(r'"refused": *("(?:[^"\\]|\\.)*")', (ROOT / table).read_text(encoding="utf-8"))
    found = dict.fromkeys([*_TOGETHER, *map(json.loads, refusals)], table)
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "engine").rglob("*.py"))}
    constants = {name: value for tree in trees.values() for name, value in _named(tree).items() if name.isupper()}
    for path, tree in trees.items():
        place = path.relative_to(ROOT / "engine").as_posix()
        if not place.startswith(tuple(_SILENT.split())):
            given = {**_GIVEN[""], **_GIVEN.get(place, {})}
            known = {name: ast.parse(text, mode="eval").body for name, text in given.items()}
            for text, line in _templates(tree, {**constants, **_named(tree), **known}):
                found.setdefault(text, f"engine/{place}:{line}")
    return found


def _templates(node: ast.AST, names: Names, written_out: Set[str] = frozenset()) -> Iterator[tuple[str, int]]:
    """The templates of the outermost strings in a node, with their lines.

    Args:
        written_out: names of texts that stand in others alone.
    """
    name = ast.unparse(getattr(node, "targets", [getattr(node, "func", ast.Name(""))])[0]).split(".")[-1]
    if name in _UNSEEN.split() or name in written_out or getattr(node, "name", "") == _PRINTED:
        return
    if isinstance(node, ast.FunctionDef):
        assigned = _named(node)
        names = {**names, **assigned}
        written_out = {name for name in assigned if _ways(assigned[name], names) != [_HOLE]} - _used_elsewhere(node)
    for text in map(_written, _ways(node, names)) if _is_text(node) else ():
        if _is_prose(text):
            yield text, node.lineno
    for child in _within(node, names):
        yield from _templates(child, names, written_out)


def _within(node: ast.AST, names: Names) -> Iterator[ast.AST]:
    """The children of a node that may hold templates: no keys, docstrings, and arguments beside some codes."""
    if _is_text(node):
        yield from (part for part in _parts(node) if _ways(part, names) == [_HOLE])
    elif isinstance(node, ast.Dict):
        yield from (value for key, value in zip(node.keys, node.values) if not _is_unseen(key))
    elif isinstance(node, ast.Subscript):
        yield node.value
    elif not (
        isinstance(node, ast.Compare)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        or (isinstance(node, ast.Call) and any(map(_is_unseen, node.args[:1])))
    ):
        yield from ast.iter_child_nodes(node)


def _is_unseen(node: ast.AST | None) -> bool:
    return getattr(node, "value", None) in _UNSEEN.split()


def _used_elsewhere(function: ast.FunctionDef) -> set[str]:
    """Names that stand in more than texts."""
    nodes = [*ast.walk(function)]
    used = Counter(each.id for each in nodes if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load))
    return {*(used - Counter(_source(part) for text in filter(_is_text, nodes) for part in _parts(text)))}


def _ways(node: ast.AST, names: Names) -> list[Pattern]:
    """The patterns of what an expression can be; a hole for what is only known when it is said."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [(node.value,)]
    if isinstance(node, ast.IfExp):
        return [*_ways(node.body, names), *_ways(node.orelse, names)]
    if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        return [way for value in node.values for way in _ways(value, names)]
    if _is_text(node):
        return _joined(_parts(node), names)
    source = _source(node)
    if source in names:
        return _ways(names[source], {name: value for name, value in names.items() if name != source})
    return [_HOLE]


def _joined(parts: list[ast.AST], names: Names) -> list[Pattern]:
    """All ways to say a sentence of parts, of which those that hang on one condition are taken alike."""
    ways = [_ways(part, names) for part in parts]
    known = [names.get(_source(part), part) for part in parts]
    reasons = [ast.unparse(getattr(node, "test", node)) for node in known]
    counts = {reason: len(way) for reason, way in zip(reasons, ways)}
    found = []
    for numbers in product(*map(range, counts.values())):
        taken = dict(zip(counts, numbers))
        found.append(tuple(piece for reason, way in zip(reasons, ways) for piece in way[taken[reason]]))
    return found


def _named(within: ast.AST) -> dict[str, ast.AST]:
    """What names of a module or function stand for: those that are assigned once, and functions that only return."""
    nodes = within.body if isinstance(within, ast.Module) else [*ast.walk(within)]
    stored = [each.id for each in ast.walk(within) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)]
    found = {}
    for node in nodes:
        if isinstance(node, ast.Assign) and stored.count(ast.unparse(node.targets[0])) == 1:
            found[ast.unparse(node.targets[0])] = node.value
        elif isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return) and len(node.body) < 3:
            found[node.name] = node.body[-1].value
    return found


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return any(_is_text(getattr(part, "body", part)) for part in _parts(node))
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _parts(text: ast.AST) -> list[ast.AST]:
    """The expressions that a text is put together from; what is formatted is no text."""
    if isinstance(text, ast.BinOp):
        return [text.left, text.right]
    parts = [*getattr(text, "values", [])]
    for place, part in enumerate(parts):
        if isinstance(part, ast.FormattedValue):
            plain = part.conversion == -1 and part.format_spec is None
            parts[place] = part.value if plain else ast.Constant(None)
    return parts


def _source(node: ast.AST) -> str:
    return ast.unparse(node.func if isinstance(node, ast.Call) else node)


def _written(pattern: Pattern) -> str:
    """The template of a pattern, without blanks around; holes side by side are one."""
    text, holes = "", 0
    for piece in pattern:
        if piece is not None:
            text += piece.replace("{", "{{").replace("}", "}}")
        elif not holes or not text.endswith(f"{{{holes}}}"):
            holes += 1
            text += f"{{{holes}}}"
    return text.strip()


def _is_prose(text: str) -> bool:
    """Whether a template has two words, or one and a hole."""
    words = re.findall(r"(?<![\w/.{-])[A-Za-z]{2,}(?![\w/-])", text)
    sure = sum(map(str.isalpha, text)) >= _FEWEST or text.endswith(".") or "“{" in text
    return sure and " " in text and not text.startswith("<") and len(words) + ("{1}" in text) > 1
