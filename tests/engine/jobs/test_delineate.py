"""Fields of a stack whose first band is high inside fields, the second on boundaries, the third elsewhere."""

from __future__ import annotations

import json

import numpy as np
import pyogrio
import pytest
import shapely

from engine.contract import DelineateJob, Progress
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.delineate import lines
from engine.package.graphwrite import GraphWriter
from engine.package.write import write_graph

from ..conftest import BANDS, DAYS, write_raster
from .maps import in_process, job_of

HEIGHT, WIDTH = 60, 90
# (first row, row behind the last, first column, column behind the last) of fields that touch, and of one apart.
FIELDS = ((5, 25, 5, 40), (25, 50, 5, 40), (5, 50, 40, 60), (10, 30, 70, 85))
CLASSES = (("field interior", "#7fbf7b"), ("field boundary", "#762a83"), ("other", "#f7f7f7"))


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stack")
    kind = np.full((HEIGHT, WIDTH), 2)
    for top, bottom, left, right in FIELDS:
        kind[top:bottom, left:right] = 1
        kind[top + 1 : bottom - 1, left + 1 : right - 1] = 0
    values = np.stack([np.where(kind == number, 9000, 1000) for number in range(3)]).astype(np.uint16)
    for day in DAYS[:2]:
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", values, BANDS)
    return folder


def package_in(folder, **changed):
    """A package whose scores are ten times the mean of the bands."""
    days, pixels = ("b", "t"), ("h", "w")
    graph = GraphWriter(
        {
            "values": ("float32", (*days, 3, *pixels)),
            "scale": ("float32", (*days, 3)),
            "offset": ("float32", (*days, 3)),
            "valid": ("bool", (*days, *pixels)),
            "day": ("int32", days),
        }
    )
    scale = graph.node("Unsqueeze", "scale", graph.constant([3, 4], "int64"))
    physical = graph.node("Mul", "values", scale)
    mean = graph.node("ReduceMean", physical, graph.constant([1], "int64"), keepdims=0)
    graph.node("Mul", mean, graph.constant(10.0), output="scores")
    clear = graph.node("ReduceMax", graph.node("Cast", "valid", to=1), graph.constant([1], "int64"), keepdims=0)
    graph.node("Greater", clear, graph.constant(0.5), output="seen")
    outputs = {"scores": ("float32", ("b", "k", *pixels)), "seen": ("bool", ("b", *pixels))}
    fields = {
        "name": "edges",
        "title": "Edges",
        "version": "1",
        "simulated": True,
        "sensors": [
            {
                "sensor": "sentinel-2-l2a",
                "bands": list(BANDS),
                "gsd_m": 10,
                "units": "reflectance",
                "statistics": {"mean": [0.2] * 3, "std": [0.1] * 3},
                "value_range": [[0, 1]] * 3,
                "dates_in_training": {"min": 1, "max": 9},
            }
        ],
        "season": {"first": 0, "last": 364},
        "dates": {"rule": "any"},
        "task": "boundary",
        "unit": "pixel",
        "activation": "softmax",
        "classes": [{"code": code, "name": name, "colour": colour} for code, (name, colour) in enumerate(CLASSES, 1)],
        "training": dict.fromkeys(("data", "licence", "attribution", "recipe", "split"), "none") | {"seed": 0},
        "metrics": [],
        "licence": "CC0-1.0",
        **changed,
    }
    return write_graph(folder, graph.content(outputs), 3, fields).folder


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return package_in(tmp_path_factory.mktemp("package") / "edges")


def delineate(stack, package, out, **more):
    return in_process(DelineateJob(stack=str(stack), model=str(package), out=str(out), **more))


def test_fields_are_valid_polygons_that_touch_and_do_not_overlap(stack, package, tmp_path):
    result, seen = delineate(stack, package, tmp_path / "out")
    meta, _, geometry, columns = pyogrio.raw.read(result.outputs["fields"])
    shapes = shapely.from_wkb(geometry)
    assert len(shapes) == len(FIELDS)
    assert shapely.is_valid(shapes).all()
    assert meta["geometry_type"] == "Polygon"
    told = dict(zip(meta["fields"], columns))
    assert {"id", "area", "perimeter", "determination_datetime", "determination_method"} <= set(told)
    assert set(told["determination_method"]) == {"auto-imagery"}
    expected = sorted((bottom - top) * (right - left) / 100 for top, bottom, left, right in FIELDS)
    assert sorted(told["area"]) == pytest.approx(expected, rel=0.01)
    union = shapely.union_all(shapes)
    assert union.area == pytest.approx(shapely.area(shapes).sum(), abs=1e-6)
    # Three fields that touch are one piece, and the fourth is another.
    assert len(shapely.get_parts(union)) == 2
    assert (told["confidence"] > 0.5).all()
    stages = [event.stage for event in seen if isinstance(event, Progress)]
    assert list(dict.fromkeys(stages)) == ["scan", "device", "map", "write", "fields"]
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert "fields: 4, 27.8 ha" in "\n".join(lines(report))
    assert report["fields"].pop("hectares") == pytest.approx(sum(expected), rel=0.01)
    assert report["fields"] == {"count": 4, "too_small": 0, "lost_by_simplifying": 0}
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if not path.name.startswith(".")) == [
        "fields.gpkg", "job.json", "report.json",
    ]  # fmt: skip


def test_the_same_job_is_not_done_twice_and_small_fields_are_left_out(stack, package, tmp_path):
    delineate(stack, package, tmp_path / "out", least_area=3.5)
    result, seen = delineate(stack, package, tmp_path / "out", least_area=3.5)
    assert "finished already" in seen[-1].message
    assert (result.summary["fields"]["count"], result.summary["fields"]["too_small"]) == (3, 1)


def test_a_model_of_crops_tells_no_boundaries(stack, tmp_path):
    crops = package_in(tmp_path / "crops", task="crop")
    with pytest.raises(BadInput, match="no field boundaries") as refused:
        delineate(stack, crops, tmp_path / "out")
    assert refused.value.code == "model_task"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("more", "what"), [({}, "no crops"), ({"outputs": ["margin"]}, "margin"), ({"parcels": "p.gpkg"}, "crops|classes")]
)
def test_a_model_of_boundaries_maps_no_crops(stack, package, tmp_path, more, what):
    with pytest.raises(BadInput, match=what):
        in_process(job_of(stack, package, tmp_path / "out", **more))


def test_shares_of_boundaries_can_be_mapped(stack, package, tmp_path):
    result, _ = in_process(job_of(stack, package, tmp_path / "out", outputs=["probabilities"]))
    assert set(result.outputs) >= {"probabilities"}


class Stop(Exception):
    """Ends a job where a kill might."""


@pytest.mark.parametrize("at", ["map", "fields"])
def test_a_stopped_job_goes_on_and_ends_in_the_same_fields(stack, package, tmp_path, at, monkeypatch):
    monkeypatch.setattr("engine.mapping.blocks.SIZES", (64,))
    whole, _ = delineate(stack, package, tmp_path / "whole")

    def stop(event):
        if isinstance(event, Progress) and event.stage == at and event.done >= event.total / (1 if at == "map" else 3):
            raise Stop

    job = DelineateJob(stack=str(stack), model=str(package), out=str(tmp_path / "out"))
    with pytest.raises(Stop):
        run_job(job, stop)
    assert [path.name for path in (tmp_path / "out").iterdir()] == [".cropmapper"]
    result, seen = in_process(job)
    said = [event.message for event in seen if isinstance(event, Progress) and event.stage == "map"]
    assert not said if at == "fields" else "used again" in said[0]
    read = [pyogrio.raw.read(each.outputs["fields"])[2:] for each in (result, whole)]
    assert read[0][0].tolist() == read[1][0].tolist()
    assert [column.tolist() for column in read[0][1]] == [column.tolist() for column in read[1][1]]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["fields.gpkg", "job.json", "report.json"]
