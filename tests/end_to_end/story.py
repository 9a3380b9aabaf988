"""The whole story in QGIS desktop, by mouse and keyboard, from the ZIP to the accuracy of a map.

    make story

The ZIP is installed in a fresh profile, the engine from a folder of wheels, without network. Then: a simulated scene, a
second stack whose bands have no names, drawn parcels, a taught model, a map that is cancelled and gone on with after
QGIS was started again, a walk through the parcels, a profile, an accuracy. Each step is photographed on a low and on a
large screen in `build/screenshots/story_*`; the themes, double size and
large letters are walks of their own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from analyst import SCREENSHOTS, Analyst, draw_parcels, largest, name_classes
from desktop import Desktop, make_profile, missing_programs

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOLDER = ROOT / "build" / "story"
# A Python with the engine's packages, for walks in which it is not installed.
PYTHON = os.environ.get("CROPMAPPER_STORY_PYTHON", "")
WHEELS = Path(os.environ.get("CROPMAPPER_WHEELS") or FOLDER / "wheels")
BASE_PYTHON = "/usr/bin/python3"  # what the plugin makes the engine's environment with
MODEL = "Crops of simulated Sentinel-2 scenes"  # the first whose title begins so is simulated-s2
LARGER = (
    "--width",
    "1056",
    "--height",
    "512",
    "--seed",
    "5",
)  # a scene of three blocks
TAUGHT = "What was drawn by hand"
MOST_OF_WHAT_IS_TOLD = 1.1  # of the engine's size on the disk: this Python is another than the one it was measured on
MOST_COMPUTED = 0.1  # seconds that the window may stand still


@dataclass(frozen=True)
class Look:
    """How QGIS looks in one walk.

    Attributes:
        theme: QGIS's name of it.
        sizes: of the window in pixels of Qt; the first is walked in, and photographs are taken of all.
        scale: pixels of the screen for one of Qt's.
        dpi: of the fonts; 96 is what most screens have.
    """

    theme: str
    sizes: tuple[tuple[int, int], ...]
    scale: int = 1
    dpi: int = 96


LOOKS = {
    "light": Look("default", ((1280, 700), (1600, 1000))),
    "dark": Look("Night Mapping", ((1280, 700), (1600, 1000))),
    "double": Look("default", ((1280, 700),), scale=2),
    "large": Look("default", ((1600, 1000),), dpi=144),
}


@pytest.fixture(scope="session")
def wheels() -> Path:
    """Fill the folder of wheels from pip's index, with the checksums of the lock; skip where that is not possible."""
    lock = ROOT / "resources" / "locks" / "engine.txt"
    pip = [BASE_PYTHON, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    done = subprocess.run(
        [*pip, "--only-binary", ":all:", "--no-deps", "-r", str(lock), "-d", str(WHEELS)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"pip's index does not have the engine's wheels: {done.stderr.strip().splitlines()[-1]}")
    return WHEELS


class Walk:
    """One walk through the story."""

    def __init__(self, desktop: Desktop, look: Look, name: str, home: Path) -> None:
        self.desktop, self.look, self.home = desktop, look, home
        self.analyst = Analyst(desktop, f"story_{name}")
        self.gaps: dict[str, dict] = {}
        self.scene = home / "Documents" / "CropMapper sample"
        self.larger = home / "Documents" / "A larger farm"

    def photograph(self, name: str) -> None:
        """Photograph what is seen in each size of the window, and leave it in the first."""
        for size in (*self.look.sizes[1:], self.look.sizes[0]):
            self.analyst.ask("resize", size=size)
            wide, high = (side * self.look.scale for side in size)
            self.analyst.photograph(name, (wide, high))

    def press_button(self, text: str) -> None:
        """Click on a button of the dialog that is open, else of the window."""
        self.desktop.click(*self.analyst.until("where_button", 30, text=text))

    def enter(self, name: str, text: str, end: str = "Return") -> None:
        """Write a text into a field, in the place of what is there."""
        self.analyst.click(name)
        self.analyst.press("ctrl+a")
        self.analyst.type(text, end)

    def name_file(self, path: Path) -> None:
        """Write a path into the file dialog that opens."""
        self.desktop.click(*self.analyst.until("where_file_name", 30))
        self.analyst.press("ctrl+a")
        self.analyst.type(str(path))

    def said(self, name: str, text: str, timeout: float = 60) -> str:
        """Wait until a label or field says something; return the whole."""
        shown = self.analyst.until("texts", timeout, holds=lambda shown: text in shown[name], names=[name])
        return shown[name]

    def begin_watch(self) -> None:
        """Begin to measure how long the window stands still."""
        self.analyst.ask("watch")

    def end_watch(self, name: str) -> None:
        """Keep how long the window stood still during something."""
        self.gaps[name] = self.analyst.ask("longest_gap")

    def start(self) -> None:
        """Arrange QGIS's window, as its user has it."""
        self.analyst.ask("hide_docks", timeout=120)
        self.analyst.ask("resize", size=self.look.sizes[0])

    def open_dock(self) -> None:
        """Click on the plugin's button, unless QGIS has opened the dock again."""
        if self.analyst.ask("where", name="runBar") is None:
            self.desktop.click(*self.analyst.until("where_action", 30, name="cropmapperAction"))
        self.analyst.ask("widen", widths=[200, 340])


def largest_parcel(walk: Walk) -> int:
    """Return a large parcel of the larger scene."""
    return next(iter(largest(str(walk.larger / "parcels.gpkg")).values()))[0]


def install_plugin(walk: Walk, archive: Path) -> None:
    """From the ZIP to the open dock."""
    assert walk.analyst.ask("install", archive=str(archive), timeout=60)
    walk.open_dock()
    if not PYTHON:
        walk.analyst.until("where", 60, name="install")
    walk.photograph("installed")


def install_engine(walk: Walk, wheels: Path) -> None:
    """The folder of wheels in Options, then *Install engine*."""
    walk.press_button("Other Python or source…")
    walk.analyst.until("dialog_title", 30)
    walk.enter("index", str(wheels), end="Tab")
    walk.photograph("options")
    walk.press_button("OK")
    walk.said("installstatus", str(wheels))
    walk.analyst.click("install")
    walk.analyst.until("where", 60, name="cancelInstall")
    walk.photograph("installing")
    walk.analyst.until("texts", 600, holds=lambda shown: shown["model"], names=["model"])
    walk.photograph("engine")
    (environment,) = walk.home.parent.glob("profiles/**/cropmapper/engine-*")
    found = [path.lstat() for path in environment.rglob("*") if not path.is_dir()]
    size = sum({(file.st_dev, file.st_ino): file.st_size for file in found}.values())  # of further names one counts
    promised_mb = json.loads((ROOT / "resources" / "locks" / "sizes.json").read_text())["engine"]["disk_mb"]
    assert size < MOST_OF_WHAT_IS_TOLD * promised_mb * 1e6


def try_sample(walk: Walk) -> None:
    """A simulated scene, its report, and what is estimated for its map."""
    walk.analyst.click("sample")
    walk.said("scanAbout", "clear on average", 120)
    walk.said("estimate", "MB", 120)
    walk.photograph("sample")
    for number in range(2, 6):
        walk.analyst.click("tourNext")
        if number in (3, 5):
            walk.photograph(f"tour_stop_{number}")
    walk.analyst.click("tourLeave")


def correct_bands(walk: Walk, engine) -> None:
    """Rasters whose bands have no names: the report asks, the band map is typed, the stack is saved as a stack file."""
    nameless = walk.home / "Documents" / "From a neighbour"
    engine.python_code(FORGET, str(walk.scene / "scene"), str(nameless))
    walk.enter("stack", str(nameless))
    walk.said("scanAbout", "band")
    walk.photograph("bands_asked")
    walk.analyst.click("correct_bands")
    walk.analyst.until("where", 30, name="option_bands")
    walk.analyst.type("B02=1, B03=2, B04=3, B08=4, SCL=5")
    walk.enter("option_sensor", "sentinel-2-l2a")
    walk.said("scanAbout", "Sentinel-2 L2A: B02, B03, B04, B08")
    walk.photograph("bands_corrected")
    walk.analyst.click("saveStack")
    walk.name_file(walk.home / "Documents" / "neighbour.stack.json")


FORGET = """
import os, rasterio
from pathlib import Path
source, target = map(Path, sys.argv[1:])
target.mkdir(parents=True)
for path in sorted(source.glob("*.tif"))[::3]:
    with rasterio.open(path) as raster:
        profile, names = raster.profile, list(raster.descriptions)
        wanted = [names.index(name) + 1 for name in ("B02", "B03", "B04", "B08", "SCL")]
        values = raster.read(wanted)
    profile.update(count=5)
    with rasterio.open(target / ("field_" + path.stem[-10:] + ".tif"), "w", **profile) as raster:
        raster.write(values)
"""


def teach(walk: Walk) -> None:
    """Draw three parcels of three classes, and teach a model from them."""
    walk.enter("stack", str(walk.scene / "scene"))
    walk.said("scanAbout", "B8A")
    walk.said("modelFit", "Fits")
    walk.analyst.ask("choose_parcels_of_labels")
    parcels = largest(str(walk.scene / "parcels.gpkg"))
    name_classes(walk.analyst, list(parcels))
    walk.photograph("classes")
    draw_parcels(walk.analyst, parcels)
    walk.analyst.ask("show_all")
    walk.photograph("drawn")
    walk.analyst.unfold("teach")
    walk.enter("teachName", TAUGHT)
    walk.begin_watch()
    assert walk.analyst.run("teachRun", "teach_status").startswith(f"{TAUGHT} is taught")
    walk.end_watch("teach")
    walk.analyst.choose(TAUGHT)
    walk.photograph("taught")


def cancel_map(walk: Walk, engine) -> Path:
    """Begin the map of a larger scene, cancel it once a part is finished, and save the project."""
    made = engine.call("sample", walk.larger, *LARGER)
    assert made.returncode == 0, made.stderr
    walk.begin_watch()
    walk.enter("stack", str(walk.larger / "scene"))
    walk.said("scanAbout", "1,056")
    walk.end_watch("scan")
    walk.analyst.click("parcelsBrowse")
    walk.name_file(walk.larger / "parcels.gpkg")
    walk.analyst.click("model")
    time.sleep(0.6)  # Qt takes a click that comes sooner for the end of the one that has opened the list
    walk.analyst.click_row("model", MODEL)
    walk.said("estimate", "MB", 120)
    walk.photograph("before_the_map")
    walk.analyst.click("run")
    walk.analyst.until("share", 120, holds=lambda share: share > 0.55)
    walk.analyst.click("cancel")
    walk.analyst.photograph("cancelling", tuple(side * walk.look.scale for side in walk.look.sizes[0]))
    assert "cancelled" in walk.analyst.until("ended", 60, name="status")
    walk.photograph("cancelled")
    walk.analyst.press("ctrl+s")
    return Path(walk.analyst.until("saved", 30))


def go_on(walk: Walk, project: Path) -> None:
    """Start QGIS again, and go on with the map."""
    walk.analyst.press("ctrl+q")
    walk.desktop.start_again(project)
    walk.start()
    walk.open_dock()
    walk.analyst.until("texts", 60, holds=lambda shown: shown["model"], names=["model"])
    walk.said("scanAbout", "clear on average")
    walk.analyst.click_row("runList", "Unfinished")
    walk.photograph("started_again")
    walk.begin_watch()
    assert walk.analyst.run("runGoOn", "status").startswith("The map is done")
    walk.end_watch("map")
    walk.photograph("mapped")


def walk_parcels(walk: Walk) -> None:
    """Walk through the uncertain parcels, accept one and correct one."""
    walk.analyst.click("walk")
    rows = walk.analyst.until("cells", 20, name="resultTable")
    walk.analyst.until("outlined", 20)
    walk.photograph("walking")
    walk.analyst.press("space", "1")
    walk.photograph("corrected")
    assert walk.analyst.ask("cells", name="resultTable") != rows


def profile(walk: Walk, fid: int) -> None:
    """Click on a parcel, and see its season and what decided."""
    walk.desktop.click(*walk.analyst.until("where_action", 30, name="cropmapperProfileAction"))
    walk.said("profileAbout", "Click on a parcel", 120)  # by then the map has the height that the dock leaves it
    walk.analyst.ask("choose_parcels_of_labels")
    corners = walk.analyst.ask("corners", fid=fid, around=6)
    walk.analyst.until("drawn", 20)
    walk.begin_watch()
    walk.desktop.click(*(sum(corner[side] for corner in corners) // len(corners) for side in (0, 1)))
    walk.said("profileAbout", "probability", 120)
    walk.end_watch("profile")
    walk.photograph("profile")


def processing_dialogs(walk: Walk) -> None:
    """The dialogs of two algorithms, in the size that they have by themselves."""
    for name in ("mapcrops", "teachmodel"):
        walk.analyst.ask("open_algorithm", name=name)
        walk.photograph(f"dialog_{name}")
        walk.analyst.ask("close_algorithm")


def change_and_delete(walk: Walk) -> None:
    """Bring the inputs of the run back, and delete it with its files."""
    walk.enter("stack", str(walk.scene / "scene"))
    walk.analyst.click_row("runList", "Done")
    walk.analyst.click("runChange")
    walk.analyst.until("texts", 20, holds=lambda shown: shown["stack"] == str(walk.larger / "scene"), names=["stack"])
    walk.analyst.click_row("runList", "Done")
    walk.analyst.click("runDelete")
    walk.analyst.until("dialog_title", 20)
    walk.photograph("delete")
    walk.press_button("Yes")
    walk.analyst.until("groups", 30, holds=lambda groups: not groups)
    assert not list(walk.home.glob("Documents/*/cropmapper/map_*/classes.tif"))
    walk.photograph("deleted")


def accuracy(walk: Walk) -> None:
    """Compare the map with the true crops of its parcels."""
    path = ("Raster", "CropMapper", "Accuracy")  # of the plugin's buttons, a toolbar of a low screen shows the first
    for depth in range(1, len(path) + 1):
        walk.desktop.click(*walk.analyst.until("where_entry", 30, path=path[:depth]))
    walk.analyst.click("accuracyRun")
    walk.said("accuracyHeadline", "Overall accuracy", 120)
    walk.photograph("accuracy")


@pytest.mark.parametrize("name", [name for name in LOOKS if name in os.environ.get("LOOKS", "light dark").split()])
def test_the_story(name, archive, wheels, engine):
    if missing_programs():
        pytest.skip(f"not installed: {', '.join(missing_programs())}")
    look, folder = LOOKS[name], FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "run").mkdir(parents=True)
    (folder / "home" / "Documents").mkdir(parents=True)
    make_profile(folder / "profiles", None, look.theme)
    screen = tuple(max(size[side] for size in look.sizes) * look.scale for side in (0, 1))
    variables = {"HOME": str(folder / "home"), "QT_SCALE_FACTOR": str(look.scale), "QT_FONT_DPI": str(look.dpi)}
    script = HERE / "story_in_qgis.py"
    with Desktop(folder / "profiles", script, {}, folder / "run", PYTHON, screen, variables) as desktop:
        walk = Walk(desktop, look, name, folder / "home")
        try:
            walk.start()
            install_plugin(walk, archive)
            if not PYTHON:
                install_engine(walk, wheels)
            try_sample(walk)
            correct_bands(walk, engine)
            teach(walk)
            project = cancel_map(walk, engine)
            go_on(walk, project)
            walk_parcels(walk)
            profile(walk, largest_parcel(walk))
            accuracy(walk)
            processing_dialogs(walk)
            change_and_delete(walk)
        except BaseException:
            desktop.photograph(SCREENSHOTS / f"story_{name}_failed.png")
            raise
    print("\nHow long the window stood still at most, in seconds:", json.dumps(walk.gaps, indent=2))
    slow = {what: gap for what, gap in walk.gaps.items() if gap["computing"] > MOST_COMPUTED}
    assert not slow, slow
