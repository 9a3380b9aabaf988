"""Which models are said to fit a stack."""

import dataclasses
import json

from engine.contract import ScanJob
from engine.jobs.fit import fits, lines
from engine.jobs.scan import run
from engine.package import load_package
from engine.stack import InputReport, Scene

from .maps import with_card
from .test_suitability import GRID, S2, stack_of


def judged(folder, *stacks, bands=S2):
    whole = tuple(dataclasses.replace(stack, bands=tuple(bands)) for stack in stacks)
    report = InputReport("stack", {}, GRID.crs, (10.0, 10.0), GRID.width, GRID.height, False, (), ())
    rows = fits([str(folder)], Scene(GRID, whole), report)
    assert rows[-1]["path"] == str(folder)
    return {row["name"]: row for row in rows}, rows[-1]


def test_sensor_and_bands_decide_and_the_reason_is_said(package_folder):
    models, mine = judged(package_folder, stack_of("sentinel-2-l2a", 5))
    assert (mine["fits"], mine["reasons"]) == (True, [])
    assert models["west-bahia-cbers4"] == {
        "name": "west-bahia-cbers4",
        "path": models["west-bahia-cbers4"]["path"],
        "fits": False,
        "reasons": ["It is for cbers-4-awfi-16d; the stack has sentinel-2-l2a."],
    }
    wanted = load_package(package_folder).card.sensors[0].bands
    _, mine = judged(package_folder, stack_of("sentinel-2-l2a", 5), bands=wanted[1:])
    assert (mine["fits"], mine["reasons"]) == (False, [f"It takes {wanted[0]}, which the stack lacks."])


def test_a_model_of_two_sensors_fits_where_both_are(fused_folder):
    optical, radar = stack_of("sentinel-2-l2a", 5), stack_of("sentinel-1-grd", 4)
    _, fused = judged(fused_folder, optical)
    assert fused["reasons"] == ["It is for sentinel-2-l2a with sentinel-1-grd; the stack has sentinel-2-l2a."]
    both = {part.sensor: part.bands for part in load_package(fused_folder).card.sensors}
    _, fused = judged(fused_folder, optical, radar, bands=[band for bands in both.values() for band in bands])
    assert (fused["fits"], fused["reasons"]) == (True, [])


def test_a_model_fits_without_a_sensor_that_its_card_does_not_insist_on(fused_folder, tmp_path):
    (radar,) = json.loads((fused_folder / "card.json").read_text())["fused_with"]
    package = with_card(fused_folder, tmp_path / "either", fused_with=[{**radar, "optional": True}])
    _, fused = judged(package, stack_of("sentinel-2-l2a", 5))
    assert fused["fits"]
    assert "no acquisition of sentinel-1-grd" in fused["reasons"][0]


def test_doubts_are_no_refusal_and_a_broken_package_is(package_folder, tmp_path):
    _, mine = judged(package_folder, stack_of("sentinel-2-l2a", 14))
    assert mine["fits"]
    assert "lie outside the season" in " ".join(mine["reasons"])
    (tmp_path / "card.json").write_text("{", encoding="utf-8")
    _, broken = judged(tmp_path, stack_of("sentinel-2-l2a", 5))
    assert not broken["fits"]
    assert "card.json" in broken["reasons"][0]


def test_scan_says_it_where_it_is_asked(scene):
    asked = run(ScanJob(stack=str(scene.stack), models=True), lambda event: None).summary
    told = {row["name"]: row["fits"] for row in asked["models"]}
    assert (told["simulated-s2"], told["mato-grosso-modis"]) == (True, False)
    assert next(line for line in lines(asked["models"]) if line.startswith("mato")).startswith(
        "mato-grosso-modis: does not fit. It is for"
    )
    plain = run(ScanJob(stack=str(scene.stack)), lambda event: None).summary
    assert json.loads(json.dumps(plain)) == {
        name: value for name, value in json.loads(json.dumps(asked)).items() if name != "models"
    }
