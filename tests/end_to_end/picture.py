"""Photograph the picture of the README and of the help: QGIS desktop with a mapped scene and the dock open.

    /usr/bin/python3 tests/end_to_end/picture.py

Takes the simulated scene of `make demo`, makes it if it is not there, installs the staged plugin in a fresh profile,
clicks Run, and writes resources/help/images/map.png.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import HEIGHT, WIDTH, Desktop, make_profile, missing_programs

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv" / "engine" / "bin" / "python"
SCENE = ROOT / "demo" / "scene"
PICTURE = ROOT / "resources" / "help" / "images" / "map.png"
MODEL = "simulated-s2"
FARM = "A farm that was simulated for 2021"


def run(*command: str | Path) -> None:
    """Run a command, and stop with its exit code when it fails."""
    ended = subprocess.run([str(part) for part in command], check=False)
    if ended.returncode:
        sys.exit(ended.returncode)


def main() -> None:
    """Take the picture."""
    if missing_programs():
        sys.exit(f"Not installed: {', '.join(missing_programs())}. Run `make setup`.")
    if not SCENE.is_dir():
        run(PYTHON, ROOT / "engine" / "__main__.py", "sample", SCENE, "--seed", "7")
    run(sys.executable, ROOT / "packaging" / "package.py", "--stage-only")
    # Not in the system's temporary folder: QGIS marks layers there as temporary.
    folder = ROOT / "build" / "picture"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "run").mkdir(parents=True)
    # The dock shows the end of a path; these ends fill its fields, so that no folder of this machine is pictured.
    shutil.copytree(SCENE, folder / FARM)
    make_profile(folder / "profiles", ROOT / "build" / "stage" / "cropmapper")
    arguments = {
        "stack": str(folder / FARM / "scene"),
        "parcels": str(folder / FARM / "parcels.gpkg"),
        "out": str(folder / FARM / "crop maps"),
        "model": MODEL,
        "size": [WIDTH, HEIGHT],
        "docks": [340, 360],
    }
    with Desktop(
        folder / "profiles", Path(__file__).with_name("in_qgis.py"), arguments, folder / "run", str(PYTHON)
    ) as desktop:
        ready = desktop.answer("ready", timeout=60)
        desktop.click(ready["x"], ready["y"])
        print(desktop.answer("mapped", timeout=300)["status"])
        desktop.rest_pointer()
        with tempfile.TemporaryDirectory() as place:
            taken = Path(place) / "screenshot.png"
            desktop.photograph(taken)
            # A palette is enough for a screen, and a third of the size.
            PICTURE.parent.mkdir(parents=True, exist_ok=True)
            run("convert", taken, "-strip", "-colors", "256", "-define", "png:compression-level=9", PICTURE)
    print(PICTURE)


if __name__ == "__main__":
    main()
