"""A version names all code that a system runs, and no other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from training.base.version import closure, version
from training.measure.registry import systems

ROOT = Path(__file__).resolve().parents[3]
MODULES = {"cropsts": "training.systems.cropsts.series.system"}


def files(module: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in closure([MODULES.get(module, f"training.peers.{module}")])}


@pytest.mark.parametrize(
    ("module", "needed"),
    [
        ("forest", {"flat", "calendar", "probabilities", "forest"}),
        ("linear", {"flat", "calendar", "probabilities", "linear"}),
        ("transformer", {"transformer", "daycode", "loop", "dated", "calendar", "probabilities"}),
        ("ltae", {"ltae", "daycode", "loop", "dated"}),
        ("presto", {"presto", "frozen", "months", "linear", "probabilities"}),
        ("cropsts", {"system", "channels", "views", "recipe", "reading", "loop"}),
    ],
)
def test_what_a_system_imports_counts(module, needed):
    found = files(module)
    assert needed <= {Path(name).stem for name in found}
    assert "training/data/series.py" in found


def test_what_a_system_does_not_import_does_not_count():
    assert "engine/models/cropsts/encoder.py" in files("cropsts")
    assert "engine/sample/growth.py" in files("cropsts")
    assert not {each for each in files("forest") if "cropsts" in each or "torch" in each}
    assert not {each for each in files("transformer") if "cropsts" in each or "upernet" in each}


@pytest.fixture
def copied(tmp_path) -> Path:
    """A copy of the project's code, to be changed."""
    for room in ("training", "engine"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "*.npz", "*.md"))
    return tmp_path


@pytest.mark.parametrize(
    ("module", "changed", "stale"),
    [
        ("transformer", "training/base/daycode.py", True),
        ("forest", "training/base/daycode.py", False),
        ("forest", "training/data/series.py", True),
        ("cropsts", "engine/models/cropsts/encoder.py", True),
    ],
)
def test_a_change_of_what_is_imported_makes_results_stale(copied, module, changed, stale):
    modules = [MODULES.get(module, f"training.peers.{module}")]
    before = version(modules, root=copied)
    assert before == version(modules)
    with (copied / changed).open("a", encoding="utf-8") as file:
        file.write("\n# another state\n")
    assert (version(modules, root=copied) != before) == stale


def test_a_copy_elsewhere_has_the_same_version_and_what_else_takes_part_counts(copied):
    assert version(["training.peers.forest"], root=copied) == version(["training.peers.forest"])
    assert version(["training.peers.forest"], "weights") != version(["training.peers.forest"])


def test_imports_within_functions_and_through_packages_count(tmp_path):
    room = tmp_path / "engine" / "models"
    room.mkdir(parents=True)
    (tmp_path / "training").mkdir()
    (tmp_path / "training" / "one.py").write_text(
        "import numpy\nfrom engine.models import head\ndef f():\n    from training import two\n"
    )
    (tmp_path / "training" / "two.py").write_text("from engine.models import build\n")
    (room / "__init__.py").write_text("from engine.models.unlike import build\n")
    for name in ("head", "unlike", "unused"):
        (room / f"{name}.py").write_text("import training.one\n")
    found = {path.relative_to(tmp_path).as_posix() for path in closure(["training.one"], tmp_path)}
    assert found == {
        "training/one.py", "training/two.py", "engine/models/head.py", "engine/models/__init__.py",
        "engine/models/unlike.py",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "module"), [("random-forest", "forest"), ("l-tae", "ltae"), ("transformer", "transformer")]
)
def test_a_system_has_the_version_of_its_module(name, module):
    assert systems([name], {})[0].version == version([f"training.peers.{module}"])
