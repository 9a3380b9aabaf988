"""Photograph the steps of the panel for README and help, in QGIS desktop with a simulated scene.

    /usr/bin/python3 tests/end_to_end/screenshots.py   # resources/help/images
    /usr/bin/python3 tests/end_to_end/screenshots.py --language de --out build/screenshots/de   # to look at

Takes the simulated scene of `make demo`, makes it if it is not there, and installs the staged plugin in a fresh
profile.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from desktop import Desktop, make_profile, missing_programs

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PYTHON = ROOT / ".venv" / "engine" / "bin" / "python"
SCENE = ROOT / "demo" / "scene"
MODEL = "simulated-s2"
FARM = "A farm that was simulated for 2021"  # the end of a path, which is what the panel shows of it
IMAGES = ROOT / "resources" / "help" / "images"
SIZE = (1280, 700)
PANEL = 380
PARCELS = "Parcels of the farm"
DOCK, PROFILE, FIGURES = "cropmapperDock", "cropmapperProfile", "cropmapperFigures"


def run(*command: str | Path) -> None:
    """Run a command, and stop with its exit code when it fails."""
    ended = subprocess.run([str(part) for part in command], check=False)
    if ended.returncode:
        sys.exit(ended.returncode)


def taken(desktop: Desktop, folder: Path, name: str, dock: str = "") -> None:
    """Save a picture of the window, or of one of its docks, with as many colours as a screen needs."""
    desktop.until("drawn", 30)
    path = folder / f"{name}.png"
    desktop.ask("grab", path=str(path), dock=dock)
    run("convert", path, "-strip", "+dither", "-colors", "96", "-define", "png:compression-level=9", path)
    print(path, f"{path.stat().st_size / 1000:.0f} kB")


def widths(desktop: Desktop, folder: Path) -> None:
    """Say what does not fit into a narrow panel with everything unfolded, and photograph it part by part."""
    desktop.ask("prepare", timeout=60)
    desktop.until("texts", 90, holds=lambda shown: shown["scanAbout"].count("\n") >= 2, names=["scanAbout"])
    desktop.ask("label_from", layer=PARCELS)
    for name in ("readingOptions", "labels", "teach", "mapOutputs"):
        desktop.ask("unfold", name=name)
        time.sleep(1)
        desktop.ask("show_top", name=name)
        taken(desktop, folder, f"narrow_{name}", DOCK)
    print(*desktop.ask("too_wide"), sep="\n")


def steps(desktop: Desktop, folder: Path) -> None:
    """Go through the panel from data to accuracy, and photograph each step."""
    desktop.ask("prepare", timeout=60)
    desktop.until("texts", 90, holds=lambda shown: shown["scanAbout"].count("\n") >= 2, names=["scanAbout"])
    desktop.ask("choose_model", name=MODEL)
    desktop.until("texts", 90, holds=lambda shown: shown["modelFit"], names=["modelFit"])
    desktop.ask("show_top", name="stack")
    taken(desktop, folder, "data", DOCK)
    desktop.ask("show_top", name="model")
    taken(desktop, folder, "model", DOCK)
    desktop.ask("show_top", name="where")
    desktop.until("texts", 90, holds=lambda shown: "," in shown["estimate"], names=["estimate"])
    taken(desktop, folder, "run", DOCK)
    desktop.click(*desktop.until("where", 30, name="run"))
    desktop.until("ended", 300, name="status")
    desktop.ask("show_top", name="runs")
    taken(desktop, folder, "results")
    desktop.ask("label_from", layer=PARCELS)
    desktop.ask("unfold", name="labels")
    desktop.until("cells", 30, name="classTable")
    desktop.ask("unfold", name="teach")
    desktop.click(*desktop.until("where", 60, name="teachRun"))
    desktop.until("ended", 400, name="teach_status")
    desktop.until("texts", 90, holds=lambda shown: shown["learningAbout"], names=["learningAbout"])
    desktop.ask("unfold", name="labels", folded=True)
    time.sleep(1)
    desktop.ask("show_top", name="model")
    taken(desktop, folder, "teach", DOCK)
    desktop.ask("choose_model", name=MODEL)
    desktop.ask("close", dock=DOCK)
    desktop.ask("profile_of", layer=PARCELS, fid=7)
    desktop.until("explained", 120)
    taken(desktop, folder, "profile", PROFILE)
    desktop.ask("close", dock=PROFILE)
    desktop.ask("assess", field="crop")
    desktop.until("assessed", 120)
    taken(desktop, folder, "accuracy", FIGURES)


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en_US", help="QGIS's locale")
    parser.add_argument("--theme", default="default", help="how QGIS looks")
    parser.add_argument("--out", type=Path, default=IMAGES, help="folder for the pictures")
    parser.add_argument("--narrow", action="store_true", help="say what does not fit into a panel of 300 pixels")
    asked = parser.parse_args()
    if missing_programs():
        sys.exit(f"Not installed: {', '.join(missing_programs())}. Run `make setup`.")
    if not SCENE.is_dir():
        run(PYTHON, ROOT / "engine" / "__main__.py", "sample", SCENE, "--seed", "7")
    run(sys.executable, ROOT / "packaging" / "package.py", "--stage-only")
    # Not in the system's temporary folder: QGIS marks layers there as temporary.
    folder = ROOT / "build" / "screens"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "run").mkdir(parents=True)
    shutil.copytree(SCENE, folder / FARM)
    make_profile(folder / "profiles", ROOT / "build" / "stage" / "cropmapper", asked.theme, asked.language)
    stack = folder / FARM / "scene"
    arguments = {
        "stack": str(stack),
        "image": str(sorted(stack.glob("*.tif"))[-1]),
        "colours": [3, 2, 1],
        "parcels": str(folder / FARM / "parcels.gpkg"),
        "called": PARCELS,
        "out": str(folder / FARM / "crop maps"),
        "size": SIZE,
        "panel": 300 if asked.narrow else PANEL,
    }
    asked.out.mkdir(parents=True, exist_ok=True)
    script = HERE / "screens_in_qgis.py"
    with Desktop(folder / "profiles", script, arguments, folder / "run", str(PYTHON), SIZE) as desktop:
        (widths if asked.narrow else steps)(desktop, asked.out.resolve())


if __name__ == "__main__":
    main()
