"""From nothing to checked declarations in QGIS desktop, by mouse and keyboard.

Three parcels a class are drawn, a model is taught from them, the parcels are classified, one is corrected, the model is
taught again, and what was declared is checked. Each step is photographed on a low, dark screen with long names, where
what is too wide or too pale shows first.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from desktop import Desktop, make_profile, missing_programs
from qgis.core import QgsVectorLayer

HERE = Path(__file__).resolve().parent
SCREENSHOTS = HERE.parents[1] / "build" / "screenshots"
FRANCE = HERE.parents[2] / "shared" / "data" / "demo" / "france_2018"
SIZE = (1280, 700)
CLASSES, A_CLASS = 3, 3
MODEL = "What was drawn by hand near Montpellier, summer of 2018"
CALLED = "Declared parcels of the common agricultural policy, 2018"
LIGHTS = ("red", "yellow", "green")
# For whoever looks at the photographs: seconds that the window rests before the last one, and another look.
IDLE = float(os.environ.get("CROPMAPPER_IDLE", "0"))
THEME = os.environ.get("CROPMAPPER_THEME", "Night Mapping")


@pytest.fixture(scope="module")
def place(request, tmp_path_factory) -> dict:
    """The real scene of France where it is, else a simulated one: stack, an image, parcels, colours."""
    folder = tmp_path_factory.mktemp("place")
    if FRANCE.is_dir():
        # QGIS writes beside what it opens, and the real files are not to be written beside.
        parcels = shutil.copy(FRANCE / "parcels_2018.gpkg", folder)
        return {
            "stack": str(FRANCE),
            "image": str(FRANCE / "S2_L2A_20180707.tif"),
            "colours": [7, 3, 2],
            "parcels": str(parcels),
            "simulated": False,
        }
    scene = request.getfixturevalue("scene")
    return {
        "stack": str(scene.stack),
        "image": str(sorted(scene.stack.glob("*.tif"))[-1]),
        "colours": [3, 2, 1],
        "parcels": str(scene.parcels),
        "simulated": True,
    }


def largest(parcels: str) -> dict[str, list[int]]:
    """Return the features to be drawn: the largest of each of the most frequent crops."""
    found = defaultdict(list)
    for row in QgsVectorLayer(parcels, "parcels", "ogr").getFeatures():
        found[row["crop"]].append((-row.geometry().area(), row.id()))
    frequent = Counter({crop: len(rows) for crop, rows in found.items() if crop}).most_common(CLASSES)
    return {crop: [fid for _, fid in sorted(found[crop])[:A_CLASS]] for crop, _ in frequent}


class Analyst:
    """A hand on mouse and keyboard, and eyes on the docks."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop, self._pictures = desktop, 0
        self.ask, self.until = desktop.ask, desktop.until
        self.press, self.type, self.draw_at = desktop.press, desktop.type, desktop.draw

    def click(self, name: str, **place: int) -> None:
        """Click on a widget, once it can be."""
        self._desktop.click(*self.until("where", 30, name=name, **place))

    def unfold(self, name: str) -> None:
        """Click on the title of a box that is folded."""
        self.click(name, x=60, y=9)

    def photograph(self, name: str) -> None:
        """Photograph the screen, once the map is drawn."""
        self._desktop.rest_pointer()
        time.sleep(0.2)  # the map follows the table a moment later
        self.until("drawn", 20)
        self._pictures += 1
        path = SCREENSHOTS / f"teach_{self._pictures}_{name}.png"
        self._desktop.photograph(path)
        assert path.stat().st_size > 20_000

    def draw(self, fid: int) -> list:
        """Zoom to a parcel and click the corners of a field in it; return them."""
        corners = self.ask("corners", fid=fid)
        self.until("drawn", 20)
        self.draw_at(corners)
        return corners

    def run(self, button: str, status: str) -> str:
        """Press a button that starts a run; return what is said when it has ended."""
        self.click(button)
        return self.until("ended", 200, name=status)

    def labels(self, count: int) -> list[dict]:
        """Return the drawn and corrected parcels, once there are so many."""
        return self.until("labels", 10, holds=lambda rows: len(rows) == count)

    def choose(self, model: str) -> None:
        """Wait until a model that was just taught is the chosen one."""
        self.until("texts", 20, holds=lambda shown: shown["model"] == f"{model} (yours)", names=["model"])


def name_classes(analyst: Analyst, names: list[str]) -> None:
    """Type the classes into the table."""
    analyst.unfold("labels")
    for name in names:
        analyst.click("classAdd")
        analyst.type(name)
    analyst.until("cells", 10, holds=lambda rows: [row[1] for row in rows] == names, name="classTable")


def draw_parcels(analyst: Analyst, parcels: dict[str, list[int]]) -> None:
    """Draw three parcels of each class; then one that is snapped to the last, and a hole in that, both taken back."""
    analyst.click("drawParcels")
    for digit, fids in enumerate(parcels.values(), 1):
        analyst.press(str(digit))
        for number, fid in enumerate(fids, 1):
            corners = analyst.draw(fid)
            analyst.labels(A_CLASS * (digit - 1) + number)
    (x, y), (_, opposite) = corners[0], corners[2]
    analyst.draw_at([(x + 4, y + 4), (x - 60, y), (x - 60, opposite), (x - 20, opposite)])
    *_, last, snapped = analyst.labels(CLASSES * A_CLASS + 1)
    assert snapped["corners"][0] in last["corners"], "a corner near another's is put on it"
    analyst.click("labelsUndo")
    analyst.labels(CLASSES * A_CLASS)
    corners = analyst.ask("corners", fid=fid, around=0.6)
    analyst.until("drawn", 20)
    (left, right), (top, bottom) = map(sorted, zip(corners[0], corners[2]))
    wide, high = (right - left) // 3, (bottom - top) // 3
    analyst.click("labelsHole")
    analyst.draw_at([(left + wide * x, top + high * y) for x, y in ((1, 1), (2, 1), (2, 2), (1, 2))])
    analyst.until("labels", 10, holds=lambda rows: len(rows[-1]["corners"]) == 10)
    analyst.click("labelsUndo")
    drawn = analyst.until("labels", 10, holds=lambda rows: len(rows[-1]["corners"]) == 5)
    analyst.click("labelsSave")
    assert Counter(row["crop"] for row in drawn) == dict.fromkeys(parcels, A_CLASS)


def report_of(analyst: Analyst, name: str) -> dict:
    """Return the report of a teaching."""
    path = Path(analyst.ask("packages")) / name / "taught" / "report.json"
    return json.loads(path.read_text(encoding="utf-8"))


def test_draw_teach_classify_correct_teach_again_check(installed, place, engine, tmp_path_factory):
    if missing_programs():
        pytest.skip(f"not installed: {', '.join(missing_programs())}")
    folder = tmp_path_factory.mktemp("teach")
    make_profile(folder / "profiles", installed, THEME)
    (folder / "run").mkdir()
    parcels = largest(place["parcels"])
    crops = list(parcels)
    arguments = {**place, "called": CALLED, "out": str(folder / "crop maps of the place"), "size": SIZE}
    script = HERE / "teach_in_qgis.py"
    with Desktop(folder / "profiles", script, arguments, folder / "run", engine.python, SIZE) as desktop:
        analyst = Analyst(desktop)
        analyst.ask("prepare", timeout=60)
        analyst.until("texts", 60, holds=lambda shown: shown["model"], names=["model"])
        analyst.until("texts", 60, holds=lambda shown: "clear on average" in shown["scanAbout"], names=["scanAbout"])
        name_classes(analyst, crops)
        draw_parcels(analyst, parcels)
        analyst.ask("show_all")
        analyst.photograph("drawn")

        analyst.unfold("teach")
        analyst.click("teachName")
        analyst.type(MODEL)
        analyst.ask("watch")
        assert analyst.run("teachRun", "teach_status").startswith(f"{MODEL} is taught")
        gap = analyst.ask("longest_gap")
        print(f"\nwhile teaching, the window stood still for {gap['longest']:.3f} s at most: {gap}")
        assert gap["longest"] < 1.0, gap
        analyst.choose(MODEL)
        analyst.photograph("taught")
        taught = report_of(analyst, MODEL)
        assert (taught["labels"]["places"], taught["simulated"]) == (CLASSES * A_CLASS, place["simulated"])

        assert analyst.run("run", "status").startswith("The map is done")
        analyst.photograph("classified")

        analyst.click("walk")
        rows = analyst.until("cells", 20, name="resultTable")
        analyst.until("outlined", 20)
        analyst.photograph("walking")
        digit = 1 + (crops.index(rows[0][2]) + 1) % CLASSES
        analyst.press(str(digit))
        (corrected,) = [row for row in analyst.labels(CLASSES * A_CLASS + 1) if row["origin"] != "drawn"]
        assert (corrected["crop"], corrected["origin"]) == (crops[digit - 1], "corrected")
        analyst.photograph("corrected")

        name = Path(place["stack"]).name
        assert analyst.run("teachRun", "teach_status").startswith(f"{name} is taught")
        again = report_of(analyst, name)["labels"]
        assert again["places"] == CLASSES * A_CLASS + 1
        assert again["read_now"] == 0, "the drawn ones were read before, and the other when it was classified"
        analyst.choose(name)

        told = analyst.run("checkRun", "check_status")
        assert told.startswith("The check is done")
        assert " green, " in told
        analyst.ask("show_all")
        analyst.photograph("checked")
        analyst.click("checkWalk")
        lights = analyst.until("cells", 20, holds=lambda rows: rows and rows[0][2] in LIGHTS, name="resultTable")
        shown = [row[2] for row in lights if row[2]]
        assert shown == sorted(shown, key=LIGHTS.index), "the reddest first"
        analyst.photograph("reddest")
        if IDLE:
            analyst.ask("show_all")
            time.sleep(IDLE)
            seen = analyst.ask("colours")
            assert sum(seen.values()) > 0.02, seen
            analyst.photograph("after_idling")
        assert [group["name"].split()[0] for group in analyst.ask("groups")] == ["Check", "Crop"]
