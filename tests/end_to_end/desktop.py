"""QGIS desktop on a screen of its own: a profile with the installed plugin, real clicks, photographs."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000
NEEDED = ("qgis", "Xvfb", "xdotool", "import")
INI = """[PythonPlugins]
{switched_on}processing=true

[qgis]
checkVersion=false
showTips=false
newsFeed=false

[core]
NewsFeed\\http0000\\disabled=true

[app]
projections\\newProjectCrsBehavior=UseCrsOfFirstLayer

[UI]
UITheme={theme}

[locale]
overrideFlag=true
userLocale={language}
globalLocale={language}
"""


def missing_programs() -> list[str]:
    """Return the programs that a desktop needs and that are not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


def make_profile(profiles: Path, plugin: Path | None, theme: str = "default", language: str = "en_US") -> None:
    """Make a fresh QGIS profile called `test`, with the plugin installed and switched on.

    Args:
        profiles: folder of profiles.
        plugin: the plugin's folder, as staged or as unpacked from the ZIP; None where it is yet to be installed.
        theme: how QGIS looks.
        language: QGIS's locale.
    """
    profile = profiles / "profiles" / "test"
    if plugin is not None:
        shutil.copytree(plugin, profile / "python" / "plugins" / "cropmapper")
    (profile / "QGIS").mkdir(parents=True)
    switched_on = "cropmapper=true\n" if plugin is not None else ""
    ini = INI.format(switched_on=switched_on, theme=theme, language=language)
    (profile / "QGIS" / "QGIS3.ini").write_text(ini, encoding="utf-8")


class Desktop:
    """QGIS on a virtual screen, running a script; use as a context manager.

    Args:
        profiles: folder that `make_profile` has filled.
        script: Python file that QGIS runs once it has started; it finds its arguments as JSON in CROPMAPPER_SCRIPT,
            the folder to write its answers to among them.
        arguments: for the script.
        folder: for the script's answers and the programs' logs.
        python: the engine's interpreter; '' where the plugin has to find one by itself.
        size: of the screen, in pixels.
        variables: of the environment, beside or instead of this process's own.
    """

    def __init__(
        self,
        profiles: Path,
        script: Path,
        arguments: dict,
        folder: Path,
        python: str,
        size: tuple[int, int] = (WIDTH, HEIGHT),
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self._folder, self._size, self._asked = folder, size, 0
        self._command = [
            *("qgis", "--profiles-path", str(profiles), "--profile", "test"),
            *("--noversioncheck", "--nologo", "--code", str(script)),
        ]
        self._variables = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QGIS_", "PYTHON"))},
            # As from a desktop's menu: QGIS looks for its Python's home beside the first python3 of the path.
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "XDG_RUNTIME_DIR": str(folder),
            "PYTHONPATH": str(script.parent),  # for what scripts share
            "CROPMAPPER_PYTHON": python,
            "CROPMAPPER_SCRIPT": json.dumps({**arguments, "folder": str(folder)}),
            **(variables or {}),
        }
        self._screen: subprocess.Popen | None = None
        self._qgis: subprocess.Popen | None = None

    def __enter__(self) -> Desktop:
        self._folder.chmod(0o700)
        reading, writing = os.pipe()
        wide, high = self._size
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{wide}x{high}x24", "-nolisten", "tcp"]
        self._screen = subprocess.Popen(screen, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self._variables["DISPLAY"] = f":{pipe.readline().strip()}"
        self._start()
        return self

    def _start(self, *arguments: str) -> None:
        with (self._folder / "qgis.log").open("ab") as log:
            self._qgis = subprocess.Popen([*self._command, *arguments], env=self._variables, stdout=log, stderr=log)

    def start_again(self, project: Path, timeout: float = 60) -> None:
        """Wait until QGIS has been closed, and start it with a project.

        Raises:
            TimeoutExpired: it was not closed.
        """
        self._qgis.wait(timeout)
        for path in (*self._folder.glob("request_*"), *self._folder.glob("answer_*")):
            path.unlink()
        self._asked = 0
        self._start(str(project))

    def __exit__(self, *_) -> None:
        for process in (self._qgis, self._screen):
            if process is None or process.poll() is not None:
                continue
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def answer(self, name: str, timeout: float) -> dict:
        """Wait for a file that the script writes, and return what it says.

        Raises:
            TimeoutError: it did not come, or QGIS has ended; with the end of QGIS's log.
        """
        path, ends = self._folder / f"{name}.json", time.monotonic() + timeout
        while time.monotonic() < ends and self._qgis.poll() is None:
            if path.is_file():
                return json.loads(path.read_text(encoding="utf-8"))
            time.sleep(0.03)
        log = (self._folder / "qgis.log").read_text(encoding="utf-8", errors="replace")
        raise TimeoutError(f"QGIS wrote no {path.name} in {timeout} s. The end of its log:\n{log[-3000:]}")

    def ask(self, function: str, timeout: float = 30, **arguments) -> object:
        """Have a function of the script called, and return what it returns; for scripts that listen."""
        self._asked += 1
        part = self._folder / f"request_{self._asked}.json.part"
        part.write_text(json.dumps({"function": function, "arguments": arguments}), encoding="utf-8")
        part.replace(part.with_suffix(""))
        answered = self.answer(f"answer_{self._asked}", timeout)
        assert "error" not in answered, answered["error"]
        return answered["value"]

    def until(self, function: str, timeout: float, holds=bool, **arguments) -> object:
        """Ask again and again until something holds of the answer, and return that answer."""
        ends = time.monotonic() + timeout
        while time.monotonic() < ends:
            value = self.ask(function, **arguments)
            if holds(value):
                return value
            time.sleep(0.05)
        raise TimeoutError(f"{function} {arguments}: {value} after {timeout} s, while {self.ask('state')}")

    def click(self, x: int, y: int) -> None:
        """Click with the left button, as a hand does."""
        self._call("xdotool", "mousemove", "--sync", str(x), str(y), "click", "1")

    def draw(self, corners: list[tuple[int, int]]) -> None:
        """Click one place after the other, and end with the right button."""
        clicks = [("mousemove", str(x), str(y), "sleep", "0.04", "click", "1", "sleep", "0.04") for x, y in corners]
        self._call("xdotool", *(word for click in clicks for word in click), "click", "3")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._call("xdotool", "key", "--delay", "40", *keys)

    def type(self, text: str, end: str = "Return") -> None:
        """Type a text, and a key that ends it."""
        self._call("xdotool", "type", "--delay", "4", text)
        self.press(end)

    def rest_pointer(self, size: tuple[int, int] | None = None) -> None:
        """Move the pointer out of the way of a photograph, to the edge of the screen, or of a window of a size."""
        # The menu has no tooltips there. To wait for a pointer that rests there already would take 15 s.
        self._call("xdotool", "mousemove", str((size or self._size)[0] - 1), "8")

    def photograph(self, path: Path, size: tuple[int, int] | None = None) -> None:
        """Write the screen as a PNG: the whole, or its upper left corner of a size in pixels."""
        path.parent.mkdir(parents=True, exist_ok=True)
        part = ["-crop", f"{size[0]}x{size[1]}+0+0"] if size else []
        self._call("import", "-window", "root", *part, "-quality", "10", str(path))  # packed quickly

    def _call(self, *command: str) -> None:
        subprocess.run(command, env=self._variables, check=True, timeout=30)
