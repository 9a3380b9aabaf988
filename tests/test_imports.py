"""The import rules of ARCHITECTURE.md, read from the source with `ast`; they need none of the four rooms' libraries."""

from __future__ import annotations

import ast
import sys
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}

# The rooms of the engine, the lowest first, and the rooms above that the files of each may import beside their own.
# A room is a folder, or a file, of this name; `base` are the small files at the top, `stack` is the face of its
# three rooms, what others take from the stack without knowing where in it that lies, and `models.encoder` what encoders
# and those that run or feed them agree on.
ENGINE = {
    "base": "",
    "contract": "base",
    "events": "base contract",
    "process": "base contract",
    "models.encoder": "base",
    "models": "base models.encoder",
    "stack.types": "base",
    "stack.read": "base contract models.encoder stack.types",
    "stack.find": "base contract stack.types stack.read",
    "stack": "stack.types stack.read stack.find",
    "parcels": "base stack.types stack.read",
    "labels": "base stack.types stack.read parcels",
    "series": "base process stack.types stack.read stack.find parcels",
    "judge": "base",
    "season": "base stack.find",
    "sample": "base stack.types",
    "smooth": "base",
    "package": "base contract models.encoder models",
    "report": "base stack stack.types stack.read package",
    "classmap": "base stack.types stack.read parcels labels report",
    "runtime": "base models.encoder models package report",
    "learn": "base models.encoder models stack.find judge package runtime",
    "outputs": "base contract stack.types package",
    "mapping": "base contract process models.encoder stack stack.types parcels package report learn runtime outputs",
    "jobs": "base contract process models.encoder models stack stack.types stack.read stack.find parcels labels series "
    "judge season sample smooth package learn report classmap runtime outputs mapping",
    "cli": "base contract events process stack.read stack.find jobs",
}
BASE = {"errors", "files", "gdal", "lost", "plain", "reading", "shown", "vectors"}


def sources(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


@cache
def imports(path: Path) -> set[str]:
    """Dotted names that a file imports, at its top or within a function; relative ones are the file's own room."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in (
            "__import__",
            "import_module",
        ):
            found.update(a.value for a in node.args[:1] if isinstance(a, ast.Constant) and isinstance(a.value, str))
    return found


def packages(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports(path)}


def strangers_in(*rooms: str, allowed=None, unwanted=None) -> dict[str, list[str]]:
    """Files that import other packages than those allowed, or unwanted ones -> which."""
    found = {}
    for path in (path for room in rooms for path in sources(room)):
        names = packages(path)
        odd = names & unwanted if allowed is None else names - allowed
        if odd:
            found[str(path.relative_to(ROOT))] = sorted(odd)
    return found


def files_imported(top: Path) -> dict[str, set[str]]:
    """Module of each file below a folder -> the modules there that it imports, wherever in the file it does."""
    paths = {}
    for path in sorted(top.rglob("*.py")):
        parts = path.relative_to(top.parent).with_suffix("").parts
        paths[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    found = {}
    for module, path in paths.items():
        package = module if path.name == "__init__.py" else module.rpartition(".")[0]
        names: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = package.rsplit(".", node.level - 1)[0] if node.level else ""
                source = ".".join(part for part in (above, node.module) if part)
                inner = {f"{source}.{alias.name}" for alias in node.names}
                names.update(inner & paths.keys() or {source})
                names.update({source} if inner - paths.keys() else ())
        found[module] = (names & paths.keys()) - {module}
    return found


def room_of(module: str) -> str:
    """The room of the engine that a module is of."""
    _, first, *rest = (*module.split("."), "", "")
    if first in BASE or not first:
        return "base"
    if [first, *rest[:1]] == ["models", "encoder"]:
        return "models.encoder"
    if first == "stack":
        return "stack" if not rest[0] else f"stack.{rest[0]}" if rest[0] in ("find", "read") else "stack.types"
    return "cli" if first == "__main__" else first


def strangers(found: dict[str, set[str]]) -> list[str]:
    """Imports from a room of the engine into another that `ENGINE` does not allow."""
    return [
        f"{module} -> {other}"
        for module, others in found.items()
        for other in sorted(others)
        if room_of(other) not in (room_of(module), *ENGINE.get(room_of(module), "").split())
    ]


def circle(found: dict[str, set[str]]) -> list[str]:
    """Modules that import each other in a circle, the first that is found."""
    try:
        TopologicalSorter(found).prepare()
    except CycleError as error:
        return error.args[1]
    return []


def test_no_room_of_the_engine_imports_one_above_it():
    assert strangers(files_imported(ROOT / "engine")) == []
    for place, allowed in enumerate(ENGINE.values()):
        assert set(allowed.split()) <= set(list(ENGINE)[:place])


@pytest.mark.parametrize("room", ["cropmapper_plugin", "engine", "training"])
def test_no_files_import_each_other_in_a_circle(room):
    assert not circle(files_imported(ROOT / room))


TREE = {
    "__init__": "",
    "errors": "",
    "stack/__init__": "from engine.stack.find.scan import scan",
    "stack/types": "from engine.errors import BadInput",
    "stack/read/grid": "from ..types import Grid",
    "stack/find/scan": "from engine.stack.read import grid",
    "jobs/map": "def run():\n    from engine.stack import scan",
}


@pytest.mark.parametrize(
    ("changed", "line", "stranger", "in_circle"),
    [
        ("jobs/map", TREE["jobs/map"], None, False),
        ("stack/read/grid", "def cut():\n    from ..find.scan import scan", "engine.stack.read.grid -> ", True),
        ("stack/read/grid", "from engine.stack import find\nimport engine.stack.find.scan", "engine.stack.read.", True),
        ("errors", "import engine.jobs.map", "engine.errors -> engine.jobs.map", True),
        ("stack/types", "from engine.jobs import map as job", "engine.stack.types -> engine.jobs.map", True),
        ("judge/areas", "from engine.stack.types import Grid", "engine.judge.areas -> engine.stack.types", False),
        ("attic/old", "from engine.stack.types import Grid", "engine.attic.old -> engine.stack.types", False),
        ("stack/read/mask", "from . import grid", None, False),
    ],
)
def test_a_planted_arrow_is_found(tmp_path, changed, line, stranger, in_circle):
    for name, text in {**TREE, changed: line}.items():
        file = tmp_path / "engine" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    found = files_imported(tmp_path / "engine")
    assert bool(circle(found)) == in_circle
    assert (strangers(found) == []) if stranger is None else strangers(found)[0].startswith(stranger)


def test_plugin_needs_qgis_and_the_standard_library_only():
    assert strangers_in("cropmapper_plugin", allowed={"qgis"} | sys.stdlib_module_names) == {}


def test_plugin_takes_qt_from_qgis():
    assert strangers_in("cropmapper_plugin", unwanted=QT) == {}


def test_engine_knows_no_qgis_no_qt_no_plugin_no_training():
    assert strangers_in("engine", unwanted=QT | {"qgis", "cropmapper_plugin", "training", "tests"}) == {}


def test_training_knows_no_qgis_and_no_plugin():
    assert strangers_in("training", unwanted=QT | {"qgis", "cropmapper_plugin", "tests"}) == {}


def test_tests_of_the_engine_run_without_qgis():
    unwanted = QT | {"qgis", "pytest_qgis", "cropmapper_plugin"}
    assert strangers_in("tests/engine", "tests/training", unwanted=unwanted) == {}


def test_tests_of_the_plugin_run_without_the_engines_libraries():
    unwanted = {"engine", "training", "numpy", "rasterio", "torch", "onnxruntime"}
    assert strangers_in("tests/plugin", unwanted=unwanted) == {}


@pytest.mark.parametrize(
    "room", ["cropmapper_plugin", "engine", "training", "tests/engine", "tests/training", "tests/plugin"]
)
def test_each_room_has_sources(room):
    assert sources(room)


def test_plugin_and_engine_are_python_3_9():
    for path in (*sources("cropmapper_plugin"), *sources("engine")):
        ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))


def test_no_pickle_and_no_random_module():
    unwanted, found = {"pickle", "cPickle", "dill", "joblib", "random"}, {}
    for path in (path for room in ("cropmapper_plugin", "engine", "training") for path in sources(room)):
        # torch's files are read in one place, which names the unpickler's error.
        allowed = {"pickle", "pickle.UnpicklingError"} if path.name == "tensors.py" else set()
        found[path] = {name for name in imports(path) if name.split(".")[0] in unwanted} - allowed
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("import numpy", {"numpy"}),
        ("from engine import contract", {"engine", "engine.contract"}),
        ("def f():\n    import torch.nn", {"torch.nn"}),
        ("from . import client", set()),
        ("import importlib\nimportlib.import_module('qgis.core')", {"importlib", "qgis.core"}),
    ],
)
def test_the_reader_of_imports_sees_all_kinds(tmp_path, line, names):
    file = tmp_path / "module.py"
    file.write_text(line, encoding="utf-8")
    assert imports(file) == names
