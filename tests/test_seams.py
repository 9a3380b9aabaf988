"""What a model system may be named by, and where: a system is one folder and one line of a registry."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
# A system's folder under engine/models, and under engine/learn where it learns -> the words that are its own.
SYSTEMS = {
    "cropsts": ("cropsts",),
    "bert": ("bimodal", "models.bert"),
    "stcln": ("stcln",),
    "agrifm": ("agrifm",),
}
HOMES = ("engine/models", "engine/learn")
# Of networks, and of learners.
REGISTRIES = {"engine/models/__init__.py", "engine/learn/teach.py"}
# Of model systems, and of what is compared on series.
TRAINING_REGISTRIES = {"training/systems/registry.py", "training/measure/registry.py"}
# The name of a shipped recipe may stand in a command's help.
RECIPE = re.compile(r"[a-z0-9-]+\.yaml")


def strangers(
    root: Path, room: str, systems: dict[str, tuple[str, ...]], homes: tuple[str, ...], registries: set[str]
) -> list[str]:
    """Files of a room that name a system and are neither its own nor a registry; in `homes` are systems' folders.

    Comments and docstrings count too: a text that names one network is one that the next will not fit.
    """
    found = []
    for path in sorted((root / room).rglob("*.py")):
        place = path.relative_to(root).as_posix()
        text = RECIPE.sub("", f"{place}\n{path.read_text(encoding='utf-8')}".lower())
        for folder, words in systems.items():
            own = place.startswith(tuple(f"{home}/{folder}/" for home in homes)) or place in registries
            found += [f"{place} names {word}" for word in words if word in text and not own]
    return found


def test_the_engine_names_no_system_outside_its_folder_and_the_registry():
    assert strangers(ROOT, "engine", SYSTEMS, HOMES, REGISTRIES) == []


def test_training_names_no_system_outside_its_folder_and_the_registries():
    assert strangers(ROOT, "training", SYSTEMS, ("training/systems",), TRAINING_REGISTRIES) == []


def test_each_system_of_the_engine_has_its_words_here():
    folders = {path.name for path in (ROOT / "engine" / "models").iterdir() if (path / "__init__.py").is_file()}
    assert folders == set(SYSTEMS)


@pytest.mark.parametrize(
    ("place", "line", "found"),
    [
        ("engine/mapping/cut.py", "from engine.models.wheatnet.encoder import Layer", ["names wheatnet"]),
        ("engine/mapping/cut.py", "# as WheatNet has it", ["names wheatnet"]),
        ("engine/mapping/wheatnet_dates.py", "", ["names wheatnet"]),
        ("engine/models/wheatnet/encoder.py", "class WheatNet: ...", []),
        ("engine/models/__init__.py", "from engine.models.wheatnet.encoder import WheatNet", []),
        ("engine/learn/wheatnet/network.py", "from engine.models.wheatnet.encoder import WheatNet", []),
        ("engine/learn/choose.py", "from engine.learn.wheatnet import WheatNetLearner", ["names wheatnet"]),
        ("engine/mapping/cut.py", "from engine.models import build_encoder", []),
        ("engine/mapping/cut.py", "Example: wheatnet-small.yaml", []),
    ],
)
def test_a_planted_name_is_found(tmp_path, place, line, found):
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).write_text(line, encoding="utf-8")
    told = strangers(tmp_path, "engine", {"wheatnet": ("wheatnet",)}, HOMES, REGISTRIES)
    assert told == [f"{place} {each}" for each in found]


def test_whoever_maps_asks_no_card_for_its_schema_and_no_architecture_for_a_key():
    """One view of a card: `engine/package` makes it, and the torch runtime alone builds from the architecture."""
    allowed = {"engine/runtime/pytorch.py"}
    asking = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "engine").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "architecture"
    ]
    assert {place for place in asking if not place.startswith("engine/package/")} <= allowed
