"""The installed plugin in QGIS desktop, with a real click, and in qgis_process; the same bytes from everywhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desktop import HEIGHT, WIDTH, Desktop, make_profile, missing_programs
from qgis.core import Qgis, QgsVectorLayer

HERE = Path(__file__).resolve().parent
SCREENSHOTS = HERE.parents[1] / "build" / "screenshots"

# Seconds after which Qt ends an idle worker thread, and how long the canvas rests. QGIS 3.22 takes its threads from
# Qt's pool, which can be told to end them sooner than after half a minute.
EXPIRY, IDLE = (1, 3) if Qgis.versionInt() < 32600 else (30, 36)


@pytest.fixture(scope="session")
def profiles(installed, tmp_path_factory) -> Path:
    if missing_programs():
        pytest.skip(f"not installed: {', '.join(missing_programs())}")
    profiles = tmp_path_factory.mktemp("profiles")
    make_profile(profiles, installed)
    return profiles


@pytest.fixture(scope="session")
def clicked(profiles, engine, scene, model, tmp_path_factory) -> dict:
    """What QGIS desktop shows after a click on Run."""
    folder, out = tmp_path_factory.mktemp("desktop"), tmp_path_factory.mktemp("dock")
    arguments = {
        "stack": str(scene.stack),
        "parcels": str(scene.parcels),
        "out": str(out),
        "model": model,
        "size": [WIDTH, HEIGHT],
        "docks": [340, 360],
    }
    with Desktop(profiles, HERE / "in_qgis.py", arguments, folder, engine.python) as desktop:
        ready = desktop.answer("ready", timeout=240)
        assert ready["enabled"]
        desktop.click(ready["x"], ready["y"])
        mapped = desktop.answer("mapped", timeout=240)
        desktop.rest_pointer()
        desktop.photograph(SCREENSHOTS / "desktop.png")
        desktop.click(mapped["x"], mapped["y"])
        identified = desktop.answer("identified", timeout=30)
    return {**mapped, "identified": identified, "out": out}


@pytest.fixture(scope="session")
def processed(qgis_process, scene, model, tmp_path_factory) -> dict:
    """What qgis_process answers."""
    out = tmp_path_factory.mktemp("processing") / "out"
    given = [f"STACK={scene.stack}", f"PARCELS={scene.parcels}", f"MODEL={model}", f"OUTPUT={out}"]
    good = qgis_process("--json", "run", "cropmapper:mapcrops", "--", *given)
    empty = tmp_path_factory.mktemp("empty")
    refused = qgis_process(
        "run", "cropmapper:mapcrops", "--", f"STACK={empty}", f"MODEL={model}", f"OUTPUT={out}_refused"
    )
    return {"good": good, "refused": refused, "empty": empty, "out": out}


@pytest.fixture(scope="session")
def rested(profiles, engine, scene, model, tmp_path_factory) -> dict:
    """What QGIS desktop shows of a map after a rest, and what it keeps of the plugin when that is unloaded then."""
    arguments = {
        "stack": str(scene.stack),
        "out": str(tmp_path_factory.mktemp("rested") / "out"),
        "model": model,
        "size": [WIDTH, HEIGHT],
        "docks": [340, 360],
        "idle": IDLE,
        "expiry": EXPIRY,
        "afterwards": str(HERE / "reload_in_qgis.py"),
    }
    folder = tmp_path_factory.mktemp("rested")
    with Desktop(profiles, HERE / "in_qgis.py", arguments, folder, engine.python) as desktop:
        ready = desktop.answer("ready", timeout=240)
        desktop.click(ready["x"], ready["y"])
        desktop.answer("mapped", timeout=240)
        idled = desktop.answer("idled", timeout=IDLE + 60)
        desktop.photograph(SCREENSHOTS / "after_idling.png")
        counted = desktop.answer("reloaded", timeout=60)
    return {"idled": idled, "counted": counted}


def test_a_click_on_run_maps_and_loads_a_styled_group(clicked):
    assert clicked["status"].startswith("The map is done")
    (group,) = clicked["groups"]
    assert group["name"].endswith("(simulated)")
    assert [Path(layer["source"]).name for layer in group["layers"]] == [
        "parcels.gpkg",
        "classes.tif",
        "confidence.tif",
    ]
    assert all(layer["valid"] for layer in group["layers"])
    assert (SCREENSHOTS / "desktop.png").stat().st_size > 20_000


def test_a_click_of_the_identify_tool_on_the_classes_names_the_class(clicked, mapped):
    code = next(value for name, value in clicked["identified"].items() if name.startswith("Band 1"))
    names = {str(entry["code"]): entry["name"] for entry in mapped["summary"]["classes"]}
    assert clicked["identified"]["Class"] == names[code]


def test_a_reprojected_raster_is_drawn_after_the_canvas_has_rested(rested):
    """A layer that was made in a worker thread is not, once Qt has ended it, if no other layer is in its CRS."""
    assert rested["idled"]["share"] > 0.5, rested


def test_qgis_process_maps(processed):
    assert processed["good"].returncode == 0, processed["good"].stdout + processed["good"].stderr
    results = json.loads(processed["good"].stdout[processed["good"].stdout.index("{") :])["results"]
    assert Path(results["CLASSES"]) == processed["out"] / "classes.tif"
    assert Path(results["PARCELS_OUT"]).is_file()


def test_qgis_process_says_what_is_wrong_and_fails(processed, engine, model):
    refused = processed["refused"]
    assert refused.returncode == 1
    spoken = engine.call("map", processed["empty"], "--model", model, "--out", f"{processed['out']}_cli").stderr
    sentence = spoken.strip().split("\n")[-1].split(". ")[0]
    assert str(processed["empty"]) in sentence
    assert sentence in refused.stdout + refused.stderr


@pytest.mark.parametrize("raster", ["classes.tif", "confidence.tif"])
def test_dock_processing_and_command_line_give_the_same_bytes(clicked, processed, mapped, raster):
    (run,) = clicked["out"].iterdir()
    from_command_line = (Path(mapped["outputs"]["classes"]).parent / raster).read_bytes()
    assert (run / raster).read_bytes() == from_command_line
    assert (processed["out"] / raster).read_bytes() == from_command_line


def values_of(path: Path) -> list[dict]:
    layer = QgsVectorLayer(str(path), "parcels", "ogr")
    names = [field.name() for field in layer.fields()]
    assert names, path
    return [
        {"geometry": feature.geometry().asWkt(), **dict(zip(names, feature.attributes()))}
        for feature in layer.getFeatures()
    ]


def test_and_the_same_values_for_parcels(clicked, processed, mapped):
    (run,) = clicked["out"].iterdir()
    from_command_line = values_of(Path(mapped["outputs"]["parcels"]))
    assert len(from_command_line) == mapped["summary"]["parcels"]["total"] > 0
    assert values_of(run / "parcels.gpkg") == from_command_line
    assert values_of(processed["out"] / "parcels.gpkg") == from_command_line


def test_loading_again_and_again_leaves_one_of_each(rested):
    one = {"docks": 1, "providers": 1, "toolbar": 1, "menu": 1}
    none = dict.fromkeys(one, 0)
    assert rested["counted"] == {"at the start": one, "unloaded": none, "unloaded twice": none, "loaded again": one}
