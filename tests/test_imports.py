"""The import rules of ARCHITECTURE.md, read from the source with `ast`; they need none of the four rooms' libraries."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


def sources(room: str) -> list[Path]:
    return sorted((ROOT / room).rglob("*.py"))


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


def files(*rooms: str):
    return pytest.mark.parametrize(
        "path", [pytest.param(p, id=str(p.relative_to(ROOT))) for room in rooms for p in sources(room)]
    )


@files("cropmapper_plugin")
def test_plugin_needs_qgis_and_the_standard_library_only(path):
    assert packages(path) <= {"qgis"} | sys.stdlib_module_names


@files("cropmapper_plugin")
def test_plugin_takes_qt_from_qgis(path):
    assert not packages(path) & QT


@files("engine")
def test_engine_knows_no_qgis_no_qt_no_plugin_no_training(path):
    assert not packages(path) & (QT | {"qgis", "cropmapper_plugin", "training", "tests"})


@files("training")
def test_training_knows_no_qgis_and_no_plugin(path):
    assert not packages(path) & (QT | {"qgis", "cropmapper_plugin", "tests"})


@files("tests/engine", "tests/training")
def test_tests_of_the_engine_run_without_qgis(path):
    assert not packages(path) & (QT | {"qgis", "pytest_qgis", "cropmapper_plugin"})


@files("tests/plugin")
def test_tests_of_the_plugin_run_without_the_engines_libraries(path):
    assert not packages(path) & {"engine", "training", "numpy", "rasterio", "torch", "onnxruntime"}


@pytest.mark.parametrize("room", ["cropmapper_plugin", "engine", "training"])
def test_each_room_has_sources(room):
    assert sources(room)


@files("cropmapper_plugin", "engine")
def test_plugin_and_engine_are_python_3_9(path):
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


@files("cropmapper_plugin", "engine", "training")
def test_no_pickle_and_no_random_module(path):
    # torch's files are read in one place, which names the unpickler's error.
    allowed = {"pickle", "pickle.UnpicklingError"} if path.name == "tensors.py" else set()
    unwanted = {"pickle", "cPickle", "dill", "joblib", "random"}
    assert {name for name in imports(path) if name.split(".")[0] in unwanted} <= allowed


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
