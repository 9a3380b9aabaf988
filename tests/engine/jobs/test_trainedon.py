"""Whether a model learned from the places that its map is assessed with."""

from __future__ import annotations

import json

import numpy as np
import pytest

from engine.jobs.assess import lines

from .fields import COLS, ROWS, crops_of, run, write_fields, write_scene

TRUE = crops_of()
LEARNED, OTHERS = np.arange(0, ROWS * COLS, 2), np.arange(1, ROWS * COLS, 2)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A model of every second field, and a map of all of them by it."""
    folder = tmp_path_factory.mktemp("trainedon")
    write_scene(folder, TRUE)
    write_fields(folder, "all.gpkg", range(ROWS * COLS), crop=TRUE)
    for name, numbers in (("learned", LEARNED), ("others", OTHERS)):
        write_fields(folder, f"{name}.gpkg", numbers, crop=TRUE[numbers])
    run("teach", stack=folder / "stack", labels=folder / "learned.gpkg", field="crop", learners=["linear"],
        out=folder / "taught")  # fmt: skip
    run("map", stack=folder / "stack", parcels=folder / "all.gpkg", model=folder / "taught" / "model",
        out=folder / "map")  # fmt: skip
    return folder


def assess(scene, out, **more):
    return run("assess", parcels=scene / "map" / "parcels.gpkg", out=out, field="crop", **more)


@pytest.mark.parametrize(
    ("reference", "shared", "compared", "said"),
    [
        (None, len(LEARNED), ROWS * COLS, "training accuracy"),
        ("learned.gpkg", len(LEARNED), len(LEARNED), "training accuracy"),
        ("others.gpkg", 0, len(OTHERS), "learned from none"),
    ],
)
def test_the_report_says_first_what_the_model_learned_from(scene, tmp_path, reference, shared, compared, said):
    more = {} if reference is None else {"reference": scene / reference}
    report = assess(scene, tmp_path / "out", **more).summary
    found = report["trained_on"]
    assert (found["shared"], found["compared"]) == (shared, compared)
    assert said in found["sentence"]
    assert found["sentence"] in [*lines(report)]
    page = (tmp_path / "out" / "accuracy.html").read_text(encoding="utf-8")
    assert page.index(found["sentence"][:40]) < page.index("macro F1")


@pytest.mark.parametrize(("layer", "shared"), [("learned.gpkg", len(LEARNED)), ("others.gpkg", 0)])
def test_a_season_says_it_too(scene, tmp_path, layer, shared):
    report = run("season", stack=scene / "stack", parcels=scene / layer, model=scene / "taught" / "model",
                 field="crop", out=tmp_path / "out").summary  # fmt: skip
    assert report["trained_on"]["shared"] == shared
    warned = [row["code"] for row in report["warnings"]]
    assert ("trained_on" in warned) == (shared > 0)
    if shared:
        page = next((tmp_path / "out").glob("*.html")).read_text(encoding="utf-8")
        assert "training accuracy" in page


def test_only_places_that_are_compared_count(scene, tmp_path):
    crops = TRUE.copy()
    crops[LEARNED[:3]] = "rye"
    layer = write_fields(tmp_path, "some.gpkg", range(ROWS * COLS), crop=crops)
    found = assess(scene, tmp_path / "out", reference=layer).summary["trained_on"]
    assert (found["shared"], found["compared"]) == (len(LEARNED) - 3, ROWS * COLS - 3)


@pytest.mark.parametrize("change", ["another model", "no report", "a model without its places"])
def test_what_no_file_confirms_is_not_known(scene, tmp_path, change):
    for name in ("parcels.gpkg", "report.json"):
        (tmp_path / name).write_bytes((scene / "map" / name).read_bytes())
    report = json.loads((tmp_path / "report.json").read_text())
    if change == "another model":
        report["model"]["sha256"] = "0" * 64
    if change == "a model without its places":
        report["job"]["model"] = "simulated-s2"
    (tmp_path / "report.json").write_text(json.dumps(report) if change != "no report" else "{}")
    found = run("assess", parcels=tmp_path / "parcels.gpkg", field="crop").summary["trained_on"]
    assert found["shared"] is None
    assert found["why"]
    assert "not known" in found["sentence"]


def test_a_package_keeps_no_place_that_could_be_read(scene):
    content = json.loads((scene / "taught" / "model" / "labels.json").read_text())
    assert len(content["middles"]) == len(LEARNED)
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in content["middles"])
