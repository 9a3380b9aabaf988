"""Build the managed environment: a virtual environment and the engine's packages, on the user's click only."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, QProcess, pyqtSignal

from .environment import pip_environment
from .events import Lines, error
from .folders import lock_file, managed_environment, python_of
from .interpreter import BASE_PROBE, PROBE, Candidate, InterpreterSearch, base_candidates

INDEX_SETTING = "cropmapper/index"
PYPI = "https://pypi.org/simple"


def package_index() -> str:
    """Return the address that the engine's packages come from: pypi.org's, or the one chosen in Options."""
    return (QgsSettings().value(INDEX_SETTING, "") or "").strip() or PYPI


def index_host() -> str:
    """Return the name of the machine that the packages come from, for people."""
    try:
        return urlsplit(package_index()).hostname or package_index()
    except ValueError:
        return package_index()


class Installation(QObject):
    """Find a Python, make an environment, install the locked packages, and try them.

    The lock names every package with the SHA-256 of its files, and pip takes nothing else, whoever serves it.

    Emits `logged` with what the tools print, then `installed` with the interpreter's path, or `failed`.

    Args:
        folder: where the environment is built; what stands there is replaced.
    """

    logged = pyqtSignal(str)
    installed = pyqtSignal(str)
    failed = pyqtSignal(dict)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or managed_environment()
        self._lines = Lines()
        self._steps: list[tuple[str, list[str]]] = []
        self._tail = ""
        self._search: InterpreterSearch | None = None
        self._process = QProcess(self)
        self._process.setProcessEnvironment(pip_environment())
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._step_ended)
        self._process.errorOccurred.connect(self._not_started)

    def start(self) -> None:
        """Begin; every step follows from the one before."""
        if not _is_index(package_index()):
            self.failed.emit(
                error(
                    "index_invalid",
                    "The package index chosen in Options is not an address such as https://example.org/simple, "
                    "without user and password.",
                    "Correct it under Settings > Options > CropMapper, or leave it empty for pypi.org; pip reads "
                    "passwords from the file .netrc in your home folder.",
                )
            )
            return
        self._look(base_candidates(), BASE_PROBE, self._build, self._no_base)

    def abandon(self) -> None:
        """Stop and say nothing; the next installation starts over."""
        self.blockSignals(True)
        self._steps.clear()
        if self._search is not None:
            self._search.abandon()
        self._process.kill()
        self._process.waitForFinished(2000)

    def _look(self, candidates: list[Candidate], probe: str, found, failed) -> None:
        self._search = InterpreterSearch(candidates, probe, self)
        self._search.logged.connect(self.logged)
        self._search.found.connect(found)
        self._search.failed.connect(failed)
        self._search.start()

    def _build(self, base: str) -> None:
        python = str(python_of(self._folder))
        pip = ["-I", "-m", "pip", "--disable-pip-version-check", "install"]
        locked = ["--require-hashes", "--only-binary", ":all:", f"--index-url={package_index()}"]
        self._steps = [
            (base, ["-I", "-m", "venv", "--clear", str(self._folder)]),
            (python, [*pip, *locked, "-r", str(lock_file())]),
        ]
        self._next()

    def _no_base(self) -> None:
        self.failed.emit(
            error(
                "no_base_python",
                "No Python 3.9 or later that can make environments was found; the log names those that were asked.",
                "Install one from python.org, or with your system's packages (on Debian and Ubuntu: "
                "sudo apt install python3-venv), then press Install engine again.",
            )
        )

    def _next(self) -> None:
        if self._steps:
            program, arguments = self._steps.pop(0)
            self.logged.emit(" ".join([program, *arguments]))
            self._process.start(program, arguments)
            return
        python = str(python_of(self._folder))
        self._look([Candidate((python,), "just installed", chosen=True)], PROBE, self.installed.emit, self._useless)

    def _useless(self, problem: dict) -> None:
        hint = (
            "The engine's packages are there for 64-bit Windows, macOS (with Intel's processors up to Python 3.13) and "
            "Linux (with ARM processors from Python 3.11 on). If this is one of them, press Install engine again."
        )
        self.failed.emit({**problem, "hint": hint})

    def _read(self) -> None:
        for line in self._lines.feed(bytes(self._process.readAllStandardOutput())):
            if line.strip():
                self._tail = line.strip()
                self.logged.emit(line)

    def _step_ended(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if exit_code == 0 and status == QProcess.ExitStatus.NormalExit:
            self._next()
            return
        self._stop(self._tail.rstrip("."))

    def _not_started(self, problem: QProcess.ProcessError) -> None:
        if problem == QProcess.ProcessError.FailedToStart:
            self._stop(self._process.errorString())

    def _stop(self, reason: str) -> None:
        self._steps.clear()
        self.failed.emit(
            error(
                "install_failed",
                f"The engine could not be installed in {self._folder}: {reason}.",
                f"Check the connection to {index_host()}, QGIS's proxy under Settings > Options > Network, and the "
                "space on the disk, then press Install engine again.",
            )
        )


def _is_index(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    local = parts.scheme == "file" and bool(parts.path)
    return local or (parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc)
