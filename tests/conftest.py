"""What the tests of plugin and desktop share: the real engine, a small simulated scene, and its map from the CLI.

Nothing here imports qgis or the engine: the engine's own tests see this file too.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv" / "engine" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Keep the collector off what is loaded for good: with torch it would walk through half a million objects."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@dataclass(frozen=True)
class Scene:
    """A simulated scene as a user has it."""

    stack: Path
    parcels: Path


@dataclass(frozen=True)
class Engine:
    """The real engine in its own Python."""

    python: str

    def call(self, *arguments: str) -> subprocess.CompletedProcess:
        """Run the engine's command line as the plugin starts it."""
        launcher = str(ROOT / "engine" / "__main__.py")
        command = [self.python, "-I", "-X", "utf8", launcher, *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)

    def python_code(self, code: str, *arguments: str) -> str:
        """Run code in the engine's Python, with the engine on its path; return what it prints."""
        setup = f"import json, sys; sys.path.insert(0, {str(ROOT)!r}); {code}"
        command = [self.python, "-I", "-X", "utf8", "-c", setup, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="session")
def engine() -> Engine:
    python = os.environ.get("CROPMAPPER_PYTHON") or str(ENVIRONMENT)
    if not Path(python).is_file():
        pytest.skip(f"no engine environment at {python}; run `make setup`")
    return Engine(python)


@pytest.fixture(scope="session")
def scene(engine, tmp_path_factory) -> Scene:
    """Make a scene small enough to be mapped in a second; not square, and of every other date."""
    out = tmp_path_factory.mktemp("sample")
    made = engine.call("sample", out, "--width", "160", "--height", "96", "--seed", "3", "--overwrite")
    assert made.returncode == 0, made.stderr
    for path in sorted((out / "scene").glob("*.tif"))[1::2]:
        path.unlink()
    return Scene(out / "scene", out / "parcels.gpkg")


@pytest.fixture(scope="session")
def model(engine) -> str:
    """Name of the bundled package that was trained on simulated scenes."""
    listed = json.loads(engine.call("models", "--json").stdout)
    names = [entry["name"] for entry in listed if entry["simulated"]]
    assert names, "resources/models has no package that was trained on simulated scenes; run `make weights`"
    return names[0]


@pytest.fixture(scope="session")
def mapped(engine, scene, model, tmp_path_factory) -> dict:
    """The scene mapped from the command line: outputs by role, the report, and the events that it told."""
    out = tmp_path_factory.mktemp("cli") / "out"
    given = ["--parcels", scene.parcels, "--model", model, "--out", out, "--events", "jsonl"]
    done = engine.call("map", scene.stack, *given)
    assert done.returncode == 0, done.stderr
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    events = [json.loads(line) for line in done.stdout.splitlines()]
    return {"outputs": report["outputs"], "summary": report, "events": events}
