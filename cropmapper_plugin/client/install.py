"""Build the managed environment: a virtual environment and the engine's packages, on the user's click only."""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..words import joined, tr
from .events import error
from .folders import installation_lock, lock_file, managed_environment, python_of, resource, take
from .interpreter import PROBE, base_candidates, passing, translated
from .network import pip_environment
from .preparation import Preparation
from .wanted import extras_chosen, imported, is_folder, package_index, pip_folder, record, source_name, weighed

TRIM = Path(__file__).with_name("trim.py")
# How pip tells that it turns to a package: by its requirement, or by its file in a folder of wheels.
_PACKAGE = re.compile(r"(?:Collecting |Processing .*[/\\])([A-Za-z0-9_.-]+?)(?:==|-\d)")
# How pip names a file whose checksum is not the locked one, some lines before its last, which is a mere checksum.
_ANOTHER = re.compile(r"\s+(\S+?)(?:==\S+)? from \S+.* \(from -r ")
_FETCHED, _UNPACKED, _TRIMMED = 0.7, 0.9, 0.95  # shares of an installation that are done then


class Installation(Preparation):
    """Find a Python, make an environment, install the locked packages, leave out what is never loaded, try the rest.

    The lock names every package with the SHA-256 of its files, and pip takes nothing else, whoever serves it. Only
    what was tried is recorded as an engine, and found as one. What pip has downloaded it keeps, so that one that was
    stopped is quick to do again.

    Emits also `progressed`, with a share and a text.
    """

    progressed = pyqtSignal(float, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(pip_environment(package_index()), self.steps(), parent)
        self._folder, self._extras = managed_environment(), extras_chosen()
        self._lock = installation_lock(self._folder)
        # Steps that are never ended, as where Options are closed, hold it no longer than this object stands.
        self.destroyed.connect(self._lock.unlock)
        self._fetched = 0  # packages that pip has turned to
        self.printed.connect(self.logged)
        self.printed.connect(self._follow)

    def steps(self) -> Generator:
        """Ask Pythons that may make the environment, make it with the first that can, and fill it."""
        source, python = package_index(), str(python_of(self._folder))
        if not is_folder(source) and "://" not in source:
            text = tr("{source} is neither a folder that is there nor an address")
            hint = tr("Write a folder's whole path or an https address under Settings > Options > CropMapper.")
            return self._failure(text.format(source=source_name()), hint)
        hint = tr(
            "Check the space on the disk, and that {source} can be reached and holds every wheel for this system and "
            "this Python, then install again. There are wheels for 64-bit Windows, macOS (with Intel's processors up "
            "to Python 3.13) and Linux (with ARM processors from Python 3.11 on)."
        ).format(source=source_name())
        if not is_folder(source):
            hint = joined(hint, tr("What was downloaded is kept. A proxy is set under Settings > Options > Network."))
        # Bytecode is made of what is imported, when it is: of all that is installed it would take 100 MB and more.
        pip = ["-m", "pip", "--disable-pip-version-check", "install", "--no-compile", *pip_folder()]
        locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(lock_file(self._extras))]
        trim = [str(TRIM), str(resource("locks", "left_out.txt"))]
        try:
            self._folder.parent.mkdir(parents=True, exist_ok=True)
            if not take(self._lock):
                hint = tr("Wait for its end, in the other window of QGIS or in Processing, or cancel it there.")
                return self._failure(tr("another installation into it is under way"), hint)
            self.progressed.emit(0.0, tr("Looking for a Python to make the environment with"))
            base, _ = yield from passing(base_candidates(), ["ensurepip", "venv"], self.logged.emit)
            if not base:
                hint = tr("Install one from python.org; on Debian and Ubuntu: sudo apt install python3-venv.")
                return self._failure(tr("no Python from 3.9 on that makes environments was found, see the log"), hint)
            record(self._folder).unlink(missing_ok=True)
            for share, text, program, arguments in (
                (0.0, tr("Making the environment"), base, ["-m", "venv", "--clear", str(self._folder)]),
                (0.0, tr("Looking for the packages"), python, [*pip, *locked]),
                (_UNPACKED, tr("Leaving out what the engine never loads"), python, trim),
                (_TRIMMED, tr("Trying the engine's packages"), python, [str(PROBE), *imported()]),
            ):
                command = [program, "-I", "-X", "utf8", *arguments]
                self.progressed.emit(share, text)
                self.logged.emit(" ".join(command))
                passed, lines = yield command, 0
                if not passed:
                    return self._failure(_reason(lines), hint)
            record(self._folder).write_text(f"{self._extras}\n", encoding="utf-8")
        except OSError as problem:
            return self._failure(str(problem), hint)
        finally:
            self._lock.unlock()
        return python

    def _follow(self, line: str) -> None:
        """Tell how far pip is, where a line of its output does."""
        if package := _PACKAGE.match(line):
            packages = weighed()["packages"]
            self._fetched = min(self._fetched + 1, packages)
            text = tr("Fetching {found} ({fetched} of {packages})")
            about = text.format(found=package[1], fetched=self._fetched, packages=packages)
            self.progressed.emit(_FETCHED * self._fetched / packages, about)
        elif line.startswith("Installing collected packages"):
            self.progressed.emit(_FETCHED, tr("Unpacking the packages; this takes a minute or two"))

    def _failure(self, reason: str, hint: str) -> dict:
        text = tr("The engine could not be installed in {folder}: {reason}.")
        return error("install_failed", text.format(folder=self._folder, reason=reason), hint)


def _reason(lines: list[str]) -> str:
    """Return why a program failed, from its lines."""
    if another := [found[1] for found in map(_ANOTHER.match, lines) if found]:
        text = tr("the file of {packages} is damaged or another one: its checksum is not the one in the lock")
        return text.format(packages=", ".join(another))
    return translated(lines[-1])
