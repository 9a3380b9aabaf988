"""Which rooms of training may import which: no arrow runs back up, and no files go round in a circle."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRAINING = ROOT / "training"
MOST_ROOMS = 15
# From the bottom up: room -> the rooms that it may import, itself aside.
ARROWS = {
    # A recipe names its system: the registry imports that system's sections when it is asked for them.
    "recipe": {"systems/registry.py"},
    "base": {"recipe"},
    "data": {"recipe", "base"},
    "peers": {"base", "data"},
    "systems": {"recipe", "base", "data"},
    "package": {"recipe", "base"},
    "measure": {"recipe", "base", "data", "peers", "systems", "package"},
    "unlabelled": {"recipe", "base", "data", "systems", "package"},
    "scenes": {"recipe", "base", "data", "systems", "package", "measure", "unlabelled"},
    "series": {"recipe", "base", "data", "systems", "package", "measure"},
    "pastis": {"recipe", "base", "data", "systems", "package", "measure"},
    "boundaries": {"recipe", "base", "data", "systems", "package", "measure"},
    "mtlcc": {"recipe", "base", "data", "systems", "measure", "pastis"},
    "leaderboard": {"recipe", "base", "data", "peers", "measure"},
}
# What may name a model system: the registries, and the command line, which lists commands.
REGISTRIES = {"systems/registry.py", "measure/registry.py", "__main__.py"}
# Rooms in which no model system is named.
SYSTEM_BLIND = ("base", "data", "peers", "measure", "leaderboard")


def files() -> list[Path]:
    return sorted(TRAINING.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(TRAINING).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(TRAINING).parts[0]


def modules(module: str) -> list[Path]:
    """The file of a module of training; none for others."""
    place = ROOT.joinpath(*module.split("."))
    return [path for path in (place.with_suffix(".py"), place / "__init__.py") if path.is_file()]


def imported(path: Path) -> Iterator[Path]:
    """What a file imports of training: at its top, within functions, and by "module:name"."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("training"):
            for alias in node.names:
                yield from modules(f"{node.module}.{alias.name}") or modules(node.module)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield from modules(alias.name) if alias.name.startswith("training") else []
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found = re.fullmatch(r"(training\.[\w.]+):\w+", node.value)
            yield from modules(found[1]) if found else []


def circle(graph: dict[str, set[str]]) -> list[str] | None:
    """The nodes of a circle, if there is one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return error.args[1]
    return None


def test_every_room_has_its_arrows():
    rooms = {path.name for path in TRAINING.iterdir() if path.is_dir() and path.name not in ("recipes", "__pycache__")}
    assert rooms == set(ARROWS)
    assert len(rooms) <= MOST_ROOMS


@pytest.mark.parametrize("room", ARROWS)
def test_a_room_imports_only_what_is_below_it(room):
    above = [
        f"{name_of(path)} imports {name_of(other)}"
        for path in files()
        if room_of(path) == room
        for other in imported(path)
        if not {room_of(other), name_of(other)} & {room, "__init__.py", *ARROWS[room]}
    ]
    assert not above


def test_no_rooms_go_round_in_a_circle():
    assert circle(ARROWS) is None
    assert not list(imported(TRAINING / "systems" / "registry.py"))


def test_no_files_go_round_in_a_circle():
    graph = {name_of(path): {name_of(other) for other in imported(path)} - {name_of(path)} for path in files()}
    assert circle(graph) is None


@pytest.mark.parametrize("room", SYSTEM_BLIND)
def test_no_model_system_is_named_beside_the_registries(room):
    systems = {path.name for path in (TRAINING / "systems").iterdir() if path.is_dir() and path.name != "__pycache__"}
    named = [
        f"{name_of(path)}:{number}"
        for path in sorted((TRAINING / room).rglob("*.py"))
        if name_of(path) not in REGISTRIES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if any(system in line.lower() for system in systems)
    ]
    assert not named


def test_a_circle_and_an_import_within_a_function_are_found(tmp_path):
    """The tests above see what they are to see."""
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) is not None
    assert circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) is None
    odd = tmp_path / "odd.py"
    odd.write_text("def f():\n    from training.measure import fits\nHERE = 'training.peers.forest:Forest'\n")
    assert {name_of(path) for path in imported(odd)} == {"measure/fits.py", "peers/forest.py"}
