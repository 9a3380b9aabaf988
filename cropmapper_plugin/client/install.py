"""Build the managed environment: a virtual environment and the engine's packages, on the user's click only."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, pyqtSignal

from ..words import tr
from .environment import pip_environment
from .events import Lines, error
from .folders import managed_environment, python_of
from .interpreter import BASE_PROBE, InterpreterSearch, base_candidates
from .pipoutput import PipOutput
from .wanted import is_folder, is_source, package_index, pip_source, record_extras, source_name, wanted

TRIM = Path(__file__).with_name("trim.py")  # leaves out what the engine never loads, and tries the rest


class Installation(QObject):
    """Find a Python, make an environment, install the locked packages, leave out what is never loaded, try the rest.

    The lock names every package with the SHA-256 of its files, and pip takes nothing else, whoever serves it.

    Emits `logged` with what the tools print and `progressed` with a share and a text, then `installed` with the
    interpreter's path, or `failed`. What pip has downloaded it keeps, so one that was stopped is quick to do again.

    Args:
        folder: where the environment is built; what stands there is replaced.
    """

    logged = pyqtSignal(str)
    progressed = pyqtSignal(float, str)
    installed = pyqtSignal(str)
    failed = pyqtSignal(dict)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or managed_environment()
        self._lines = Lines()
        self._wanted = wanted()
        self._output = PipOutput(self._wanted.packages)
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
        if not is_source(package_index()):
            self.failed.emit(
                error(
                    "index_invalid",
                    tr(
                        "The package index chosen in Options is neither an address such as "
                        "https://example.org/simple, without user and password, nor a folder of wheels on this "
                        "machine."
                    ),
                    tr(
                        "Correct it under Settings > Options > CropMapper, or leave it empty for pypi.org; pip reads "
                        "passwords from the file .netrc in your home folder."
                    ),
                )
            )
            return
        self.progressed.emit(0.0, tr("Looking for a Python to make the environment with"))
        self._search = InterpreterSearch(base_candidates(), BASE_PROBE, self)
        self._search.logged.connect(self.logged)
        self._search.found.connect(self._build)
        self._search.failed.connect(self._no_base)
        self._search.start()

    def cancel(self) -> None:
        """Stop, and say so by `failed` with the code `cancelled`."""
        self._halt()
        hint = tr("What had been downloaded is kept: the next installation goes on from there.")
        self.failed.emit(error("cancelled", tr("The installation was stopped; there is no engine yet."), hint))

    def abandon(self) -> None:
        """Stop and say nothing; the next installation starts over."""
        self.blockSignals(True)
        self._halt()

    def _halt(self) -> None:
        self._steps.clear()
        if self._search is not None:
            self._search.abandon()
        self._process.finished.disconnect(self._step_ended)
        self._process.kill()
        self._process.waitForFinished(2000)

    def _build(self, base: str) -> None:
        python = str(python_of(self._folder))
        pip = ["-I", "-m", "pip", "--disable-pip-version-check", "install"]
        # Bytecode is made of what is imported, when it is: of all that is installed it would take 100 MB and more.
        locked = ["--require-hashes", "--only-binary", ":all:", "--no-compile", *pip_source(package_index())]
        self._steps = [
            (base, ["-I", "-m", "venv", "--clear", str(self._folder)]),
            (python, [*pip, *locked, "-r", str(self._wanted.lock)]),
            (python, ["-I", str(TRIM)]),
        ]
        self.progressed.emit(0.0, tr("Making the environment"))
        self._next()

    def _no_base(self) -> None:
        self.failed.emit(
            error(
                "no_base_python",
                tr("No Python 3.9 or later that can make environments was found; the log names those that were asked."),
                tr(
                    "Install one from python.org, or with your system's packages (on Debian and Ubuntu: sudo apt "
                    "install python3-venv), then press Install engine again."
                ),
            )
        )

    def _next(self) -> None:
        if self._steps:
            program, arguments = self._steps.pop(0)
            self.logged.emit(" ".join([program, *arguments]))
            if not self._steps:
                self.progressed.emit(0.95, tr("Trying the engine's packages"))
            self._process.start(program, arguments)
            return
        try:
            record_extras(self._folder, self._wanted.lock)
        except OSError as problem:
            self._stop(str(problem))
            return
        self.installed.emit(str(python_of(self._folder)))

    def _read(self) -> None:
        for line in self._lines.feed(bytes(self._process.readAllStandardOutput())):
            if line.strip():
                self._tail = line.strip()
                self.logged.emit(line)
                if self._output.feed(line):
                    self.progressed.emit(self._output.share, self._output.text)

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
        hint = self._hint()
        self._steps.clear()
        message = tr("The engine could not be installed in {folder}: {reason}.").format(
            folder=self._folder, reason=reason
        )
        self.failed.emit(error("install_failed", message, hint))

    def _hint(self) -> str:
        if not self._steps:  # all was installed
            return tr(
                "The engine's packages are there for 64-bit Windows, macOS (with Intel's processors up to Python "
                "3.13) and Linux (with ARM processors from Python 3.11 on). If this is one of them, press Install "
                "engine again."
            )
        if is_folder(package_index()):
            return tr(
                "Check that every wheel is in {source}, and the space on the disk, then press Install engine again."
            ).format(source=source_name())
        return tr(
            "Check the connection to {source}, QGIS's proxy under Settings > Options > Network, and the space on "
            "the disk, then press Install engine again. What had been downloaded is kept."
        ).format(source=source_name())
