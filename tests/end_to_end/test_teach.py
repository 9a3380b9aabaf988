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
from pathlib import Path

import pytest
from analyst import A_CLASS, CLASSES, Analyst, draw_parcels, largest, name_classes
from desktop import Desktop, make_profile, missing_programs

HERE = Path(__file__).resolve().parent
SCREENSHOTS = HERE.parents[1] / "build" / "screenshots"
FRANCE = HERE.parents[2] / "shared" / "data" / "demo" / "france_2018"
SIZE = (1280, 700)
MOST_COMPUTED = 0.1  # seconds that the window may stand still, on a machine that is not busy
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
        analyst = Analyst(desktop, "teach")
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
        print(f"\nwhile teaching, the window stood still: {gap}")
        assert gap["computing"] < MOST_COMPUTED, gap
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
        assert [group["name"].split()[0] for group in analyst.ask("groups")] == ["Checked", "Crop"]
