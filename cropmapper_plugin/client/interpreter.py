"""Find a Python that can run the engine, by asking candidates in turn; nothing here waits.

The running QGIS's own executable is never asked: on Windows and macOS it would start a second QGIS. Nor is a program of
the current folder, which may be the folder of a project that somebody else made: only full paths are started.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject

from ..words import joined, tr
from .environment import engine_environment
from .events import error
from .folders import managed_environment, python_of
from .preparation import Preparation
from .wanted import extras_installed, imported

SETTING = "cropmapper/python"
VERSIONS = ("3.13", "3.12", "3.11", "3.10", "3.14", "3.9")
PROBE = Path(__file__).with_name("probe.py")
PROBE_TIMEOUT_MS = 20000
NO_INTERPRETER = error(
    "engine_not_found",
    tr("No Python with the engine's packages was found."),
    tr(
        "Press Install engine in the CropMapper panel, choose a Python under Settings > Options > CropMapper, or run "
        "Set up the engine (cropmapper:setupengine) from Processing or qgis_process."
    ),
)

# What the probe says of a Python, by the first word.
_REASONS = {
    "old": tr("is Python {what}, and the engine needs 3.9 or later"),
    "lacks": tr("lacks {what}"),
    "broken": tr("cannot import {what}"),
}

# Asking a Python takes half a second and more. What was found stays while the same ones would be asked: another choice
# in Options, a new environment or another variable makes a new search.
_kept: dict[tuple[Candidate, ...], str] = {}


class Candidate(NamedTuple):
    """A Python to ask.

    Attributes:
        command: program and leading arguments.
        chosen: what to call one that the user chose, as the subject of a sentence; "" for one that nobody chose.
    """

    command: tuple[str, ...]
    chosen: str = ""


def engine_candidates() -> list[Candidate]:
    """Return the Pythons that may run the engine, in the order they are asked."""
    managed, found = managed_environment(), []
    if path := QgsSettings().value(SETTING, ""):
        found.append(Candidate((path,), tr("The Python chosen in Options, {path},").format(path=path)))
    if extras_installed(managed):
        found.append(Candidate((str(python_of(managed)),)))
    if path := os.environ.get("CROPMAPPER_PYTHON"):
        found.append(Candidate((path,), tr("The Python named by CROPMAPPER_PYTHON, {path},").format(path=path)))
    return found + system_candidates()


def base_candidates() -> list[Candidate]:
    """Return the Pythons that may build the managed environment."""
    # For machines with no other, the python.exe that QGIS ships beside its own program.
    own = [Candidate((os.path.join(sys.base_prefix, "python.exe"),))] if sys.platform == "win32" else []
    return system_candidates() + own


def system_candidates() -> list[Candidate]:
    """Return the Pythons that the system offers."""
    if sys.platform == "win32":
        return [Candidate((launcher, f"-{version}")) for launcher in programs("py.exe")[:1] for version in VERSIONS]
    paths: dict[tuple[str, str], str] = {}
    for path in programs("python3", *(f"python{version}" for version in VERSIONS)):
        # python3 is often a link to its neighbour; ask once. A link out of an environment is another matter.
        paths.setdefault((os.path.realpath(os.path.dirname(path)), os.path.realpath(path)), path)
    return [Candidate((path,)) for path in paths.values()]


def programs(*names: str) -> list[str]:
    """Return the full paths of programs, folder by folder of PATH, then of the usual folders.

    `shutil.which` would do, but on Windows looks in the current folder first, and everywhere takes PATH's relative
    entries, such as an empty one, from there.
    """
    usual = [] if sys.platform == "win32" else ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    folders = [entry.strip('"') for entry in os.get_exec_path()] + usual
    paths = [os.path.join(folder, name) for folder in folders if Path(folder).is_absolute() for name in names]
    return [path for path in paths if os.path.isfile(path) and os.access(path, os.X_OK)]


def passing(candidates: Iterable[Candidate], needed: list[str], log: Callable[[str], None]) -> Generator:
    """Ask candidates in turn, as a part of a `Preparation`.

    Args:
        candidates: in the order of preference.
        needed: modules that one has to import in order to pass.
        log: called with the sentence on each that will not do.

    Returns:
        The path of the first that passes, or "", and the sentences on those before it that the user chose.
    """
    refusals = []
    for command, chosen in candidates:
        passed, lines = False, [tr("is not a full path")]
        if Path(command[0]).is_absolute():
            passed, lines = yield [*command, "-I", "-X", "utf8", str(PROBE), *needed], PROBE_TIMEOUT_MS
        if passed and Path(lines[-1]).is_absolute():
            return lines[-1], refusals
        reason = tr("does not say where it is") if passed else translated(lines[-1])
        log(sentence := f"{chosen or ' '.join(command)} {reason}.")
        if chosen:
            refusals.append(sentence)
    return "", refusals


def translated(line: str) -> str:
    """Return what the probe said of a Python in the user's language."""
    reason = line.strip().rstrip(".")
    kind, _, what = reason.partition(" ")
    return _REASONS[kind].format(what=what) if kind in _REASONS else reason


class EngineSearch(Preparation):
    """Find the Python that runs the engine; emits `logged` for each that will not do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(engine_environment(), self.steps(), parent)

    def steps(self) -> Generator:
        """Ask those that may run the engine; what is kept is found without a process."""
        candidates = tuple(engine_candidates())
        if os.path.isfile(_kept.get(candidates, "")):
            return _kept[candidates]
        packages = sorted({name.partition(".")[0] for name in imported()})
        python, refusals = yield from passing(candidates, packages, self.logged.emit)
        if not python:
            return error("engine_unusable", joined(*refusals), NO_INTERPRETER["hint"]) if refusals else NO_INTERPRETER
        _kept[candidates] = python
        return python


def forget() -> None:
    """Look again next time: what was kept may have changed, or did not do."""
    _kept.clear()
