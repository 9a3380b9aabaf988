"""Find a Python that can run the engine, by asking candidates in turn; nothing here waits.

The running QGIS's own executable is never asked: on Windows and macOS it would start a second QGIS. Nor is a program of
the current folder, which may be the folder of a project that somebody else made: only full paths are started.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..words import tr
from .environment import engine_environment
from .events import error
from .folders import managed_environment, python_of

SETTING = "cropmapper/python"
VARIABLE = "CROPMAPPER_PYTHON"
VERSIONS = ("3.13", "3.12", "3.11", "3.10", "3.14", "3.9")
PROBE_TIMEOUT_MS = 20000

# Two of the engine's requirements are imported, since a broken wheel shows only then; the others are looked up.
PROBE = """
import sys
if sys.version_info < (3, 9):
    sys.exit("is Python %d.%d, and the engine needs 3.9 or later" % sys.version_info[:2])
from importlib.util import find_spec
names = "click numpy onnxruntime pyarrow pydantic pyogrio pyproj rasterio rich scipy shapely".split()
missing = [name for name in names if find_spec(name) is None]
if missing:
    sys.exit("lacks " + ", ".join(missing))
for name in "rasterio", "onnxruntime":
    try:
        __import__(name)
    except Exception as problem:
        sys.exit("cannot import %s: %s" % (name, problem))
print(sys.executable)
"""

# Enough to build the managed environment with.
BASE_PROBE = """
import sys
if sys.version_info < (3, 9):
    sys.exit("is Python %d.%d, and the engine needs 3.9 or later" % sys.version_info[:2])
try:
    import ensurepip, venv
except ImportError:
    sys.exit("cannot make environments")
print(sys.executable)
"""

NO_INTERPRETER = error(
    "no_engine_python",
    tr("No Python with the engine's packages was found."),
    tr("Press Install engine in the CropMapper panel, or choose a Python under Settings > Options > CropMapper."),
)


@dataclass(frozen=True)
class Candidate:
    """A Python to ask.

    Attributes:
        command: program and leading arguments.
        origin: where it comes from, in the user's words.
        chosen: named by the user, so that its failure is said also when another is used instead.
    """

    command: tuple[str, ...]
    origin: str
    chosen: bool = False


def engine_candidates() -> list[Candidate]:
    """Return the Pythons that may run the engine, in the order they are asked."""
    found = []
    setting = QgsSettings().value(SETTING, "") or ""
    if setting:
        found.append(Candidate((setting,), tr("chosen in Options"), chosen=True))
    managed = python_of(managed_environment())
    if managed.is_file():
        found.append(Candidate((str(managed),), tr("the managed environment")))
    variable = os.environ.get(VARIABLE, "")
    if variable:
        found.append(Candidate((variable,), tr("named by {variable}").format(variable=VARIABLE), chosen=True))
    return found + system_candidates()


def base_candidates() -> list[Candidate]:
    """Return the Pythons that may build the managed environment."""
    found = system_candidates()
    if sys.platform == "win32":
        # The python.exe that QGIS ships beside its own program, for machines with no other.
        found.append(Candidate((os.path.join(sys.base_prefix, "python.exe"),), tr("QGIS's own")))
    return found


def system_candidates() -> list[Candidate]:
    """Return the Pythons that the system offers."""
    if sys.platform == "win32":
        launcher = next(programs("py.exe"), None)
        return [Candidate((launcher, f"-{version}"), tr("the py launcher")) for version in VERSIONS] if launcher else []
    paths: dict[tuple[str, str], str] = {}
    for path in programs("python3", *(f"python{version}" for version in VERSIONS)):
        # python3 is often a link to its neighbour; ask once. A link out of an environment is another matter.
        paths.setdefault((os.path.realpath(os.path.dirname(path)), os.path.realpath(path)), path)
    return [Candidate((path,), tr("the system's")) for path in paths.values()]


def programs(*names: str) -> Iterator[str]:
    """Give the full paths of programs, folder by folder of PATH, then of the usual folders.

    `shutil.which` would do, but on Windows looks in the current folder first, and everywhere takes PATH's relative
    entries, such as an empty one, from there.
    """
    usual = () if sys.platform == "win32" else ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
    for folder in dict.fromkeys([*(entry.strip('"') for entry in os.get_exec_path()), *usual]):
        if not is_full(folder):
            continue
        for name in names:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and os.access(path, os.X_OK):
                yield path


def is_full(path: str) -> bool:
    """Whether a path is the same one whatever the current folder, and on Windows the current drive, is."""
    drive, _ = os.path.splitdrive(path)
    return os.path.isabs(path) and (sys.platform != "win32" or bool(drive))


def translated(reason: str) -> str:
    """Return what a probe said of a Python in the user's language, as the end of a sentence about it."""
    kind, _, rest = reason.partition(" ")
    if kind == "lacks":
        return tr("lacks {packages}").format(packages=rest)
    if kind == "is":
        version = rest.removeprefix("Python ").partition(",")[0]
        return tr("is Python {version}, and the engine needs 3.9 or later").format(version=version)
    return tr("cannot make environments") if reason == "cannot make environments" else reason


class InterpreterSearch(QObject):
    """Ask candidates in turn until one passes; emits `found` or `failed`, once, and `logged` for each that will not do.

    Where a Python that the user chose will not do and another is found, `replaced` says so, in a sentence, before
    `found`.

    Args:
        candidates: in the order of preference.
        probe: Python code that prints the interpreter's path, or exits with the reason why it will not do.
    """

    found = pyqtSignal(str)
    failed = pyqtSignal(dict)
    logged = pyqtSignal(str)
    replaced = pyqtSignal(str)

    def __init__(self, candidates: list[Candidate], probe: str = PROBE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = list(candidates)
        self._probe = probe
        self._candidate: Candidate | None = None
        self._unusable: list[str] = []  # sentences on the chosen ones that will not do
        self._process = QProcess(self)
        self._process.setProcessEnvironment(engine_environment())
        self._process.finished.connect(self._answered)
        self._process.errorOccurred.connect(self._not_started)
        self._timeout = QTimer(self)
        self._timeout.setSingleShot(True)
        self._timeout.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Begin with the first candidate."""
        QTimer.singleShot(0, self._ask_next)

    def abandon(self) -> None:
        """Stop and say nothing."""
        self.blockSignals(True)
        self._waiting.clear()
        self._process.kill()
        self._process.waitForFinished(2000)

    def _ask_next(self) -> None:
        if not self._waiting:
            self.failed.emit(self._no_interpreter())
            return
        self._candidate = self._waiting.pop(0)
        program, *arguments = self._candidate.command
        if not is_full(program):
            self._refuse(tr("is not a full path"))
            return
        self._timeout.start(PROBE_TIMEOUT_MS)
        self._process.start(program, [*arguments, "-I", "-X", "utf8", "-c", self._probe])

    def _answered(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._timeout.stop()
        if status == QProcess.ExitStatus.NormalExit and exit_code == 0:
            lines = bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace").split("\n")
            python = next((line.strip() for line in reversed(lines) if line.strip()), "")
            if is_full(python):
                self._accept(python)
            else:
                self._refuse(tr("does not say where it is"))
            return
        lines = bytes(self._process.readAllStandardError()).decode("utf-8", "replace").strip().split("\n")
        said = lines[-1].strip().rstrip(".")
        self._refuse(translated(said) or tr("ended with exit code {code}").format(code=exit_code))

    def _not_started(self, problem: QProcess.ProcessError) -> None:
        if problem == QProcess.ProcessError.FailedToStart:
            self._timeout.stop()
            self._refuse(tr("cannot be started"))

    def _accept(self, python: str) -> None:
        for sentence in self._unusable:
            self.replaced.emit(f"{sentence} {tr('{python} is used instead.').format(python=python)}")
        self.found.emit(python)

    def _refuse(self, reason: str) -> None:
        candidate = self._candidate
        if candidate.chosen:
            refused = tr("The Python {origin}, {path}, {reason}.")
            self._unusable.append(refused.format(origin=candidate.origin, path=candidate.command[0], reason=reason))
        else:
            self.logged.emit(f"{' '.join(candidate.command)} {reason}.")
        QTimer.singleShot(0, self._ask_next)

    def _no_interpreter(self) -> dict:
        if not self._unusable:
            return NO_INTERPRETER
        return error(
            "python_unusable",
            " ".join(self._unusable),
            tr(
                "Press Install engine in the CropMapper panel, or choose another under Settings > Options > CropMapper."
            ),
        )
