"""The map job: what stands in its files, and what is said of a stack unlike the training data."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.contract import MapJob, Warn
from engine.jobs.map import run
from engine.jobs.prepare import pixel_bytes
from engine.mapping import sheets
from engine.mapping.rasterfile import RasterFile
from engine.stack import scan_stack

from ..conftest import BANDS, CLOUD, DAYS, HOLE, box, write_polygons, write_raster
from .maps import ROOT, big_stack, in_process, job_of, raster_bytes, with_card


def test_outputs(stack_folder, package_folder, tmp_path):
    layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10), box(8, 28, 14, 19), box(300, 300, 4, 4)])
    out = tmp_path / "out"
    result, seen = in_process(job_of(stack_folder, package_folder, out, parcels=str(layer), probabilities=True))
    assert set(result.outputs) == {"classes", "confidence", "probabilities", "parcels", "job", "report"}
    assert all(Path(path).is_file() for path in result.outputs.values())
    assert {path.name for path in out.iterdir()} == {Path(path).name for path in result.outputs.values()} | {
        "classes.tif.aux.xml"
    }
    with (
        rasterio.open(out / "classes.tif") as classes,
        rasterio.open(stack_folder / f"S2_L2A_{DAYS[0]:%Y%m%d}.tif") as source,
    ):
        assert (classes.transform, classes.crs, classes.shape) == (source.transform, source.crs, source.shape)
        codes = classes.read(1)
    assert (codes[HOLE] == 0).all()
    assert set(np.unique(codes)) <= {0, 1, 4, 9}
    assert (codes[20:, 20:] > 0).all()
    report = json.loads((out / "report.json").read_text())
    assert report == json.loads(json.dumps(result.summary))
    assert report["dates_used"] == [day.isoformat() for day in DAYS]
    counted = {row["code"]: row for row in report["hectares"]["classes"]}
    for code, row in counted.items():
        assert row["pixels"] == (codes == code).sum()
        assert row["hectares"] == pytest.approx((codes == code).sum() * 0.01, rel=2e-3)  # UTM's scale
    assert report["device"]["runtime"] == "onnxruntime"
    assert report["parcels"] == {
        "total": 3, "mapped": 2, "not_mapped": {"outside the stack": 1},
        "renamed_columns": {}, "renamed_attributes": {},
    }  # fmt: skip
    stages = [event.stage for event in seen if event.event == "progress"]
    assert stages.index("device") < stages.index("map") < stages.index("write")


def test_parcels_say_what_their_pixels_say(stack_folder, package_folder, tmp_path):
    shapes = [box(20, 5, 10, 10), box(8, 28, 14, 19)]
    layer = write_polygons(tmp_path / "p.gpkg", shapes)
    out = tmp_path / "out"
    in_process(job_of(stack_folder, package_folder, out, parcels=str(layer), probabilities=True))
    with rasterio.open(out / "probabilities.tif") as dataset:
        shares = dataset.read()
    rows = pyogrio.read_arrow(out / "parcels.gpkg")[1].to_pylist()
    for row, window in zip(rows, (np.s_[:, 20:30, 5:15], np.s_[:, 8:22, 28:47])):
        mean = shares[window].mean(axis=(1, 2))
        assert row["class_code"] == (1, 4, 9)[int(mean.argmax())]
        assert row["confidence"] == pytest.approx(mean.max(), abs=1e-3)
        assert row["margin"] == pytest.approx(np.sort(mean)[-1] - np.sort(mean)[-2], abs=2e-3)
    cloudy = CLOUD[0].stop - CLOUD[0].start, CLOUD[1].stop - CLOUD[1].start
    assert rows[1]["valid_obs"] == pytest.approx(len(DAYS) - cloudy[0] * cloudy[1] / (14 * 19), abs=0.01)
    assert rows[0]["valid_obs"] == len(DAYS)


def test_what_takes_long_to_import_is_not_unless_it_is_asked_for(stack_folder, package_folder, tmp_path):
    code = (
        "import sys; from engine.contract import MapJob; from engine.jobs import run_job\n"
        f"job = MapJob(stack={str(stack_folder)!r}, model={str(package_folder)!r}, out={str(tmp_path / 'o')!r})\n"
        "run_job(job, lambda event: None)\n"
        "heavy = ('torch', 'einops', 'safetensors', 'onnx', 'qgis', 'pandas', 'scipy', 'sklearn', 'xarray')\n"
        "heavy = (*heavy, 'pyarrow', 'pyogrio', 'engine.learn')\n"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True).strip() == "[]"


def test_torch_gives_the_same_map(stack_folder, package_folder, tmp_path):
    for runtime in ("onnxruntime", "torch"):
        in_process(job_of(stack_folder, package_folder, tmp_path / runtime, runtime=runtime, probabilities=True))
    with (
        rasterio.open(tmp_path / "torch" / "probabilities.tif") as a,
        rasterio.open(tmp_path / "onnxruntime" / "probabilities.tif") as b,
    ):
        assert np.abs(a.read() - b.read()).max() <= 0.0011  # one thousandth of rounding


def test_values_that_no_sensor_measures_spoil_nothing(tmp_path, package_folder):
    """Undeclared nodata of -3.4e38 in a corner: no data there, and no NaN anywhere."""
    stack = tmp_path / "stack"
    stack.mkdir()
    for number, day in enumerate(DAYS[:3]):
        values = np.full((3, 40, 50), 0.1 + 0.1 * number, np.float32)
        values[:, :9, :9] = np.finfo(np.float32).min
        write_raster(stack / f"S2_{day:%Y%m%d}.tif", values, BANDS, nodata=None)
    in_process(job_of(stack, package_folder, tmp_path / "out"))
    with rasterio.open(tmp_path / "out" / "confidence.tif") as dataset:
        confidence = dataset.read(1)
    assert (confidence[:9, :9] == -1).all()
    assert (confidence[10:, 10:] > 0).all()


def test_a_pixel_is_mapped_where_half_of_its_patch_was_clear_with_it_on_a_date(tmp_path, package_folder):
    """The package's patches are 2 x 2 pixels: on the left one of four is clear each date, on the right two, once."""
    stack = tmp_path / "stack"
    stack.mkdir()
    rng = np.random.default_rng(2)
    for number, day in enumerate(DAYS[:4]):
        scl = np.full((32, 48), 9, np.uint16)
        scl[number // 2 :: 2, number % 2 : 24 : 2] = 4
        if number == 0:
            scl[:, 24::2] = 4
        values = rng.integers(500, 3000, (3, 32, 48)).astype(np.uint16)
        write_raster(stack / f"S2_{day:%Y%m%d}.tif", np.concatenate([values, scl[None]]), (*BANDS, "SCL"))
    layer = write_polygons(tmp_path / "p.gpkg", [box(4, 2, 10, 16), box(4, 28, 10, 16)])
    out = tmp_path / "out"
    in_process(job_of(stack, package_folder, out, parcels=str(layer)))
    with rasterio.open(out / "classes.tif") as dataset:
        mapped = dataset.read(1) > 0
    assert not mapped[:, :24].any()
    assert mapped[:, 24::2].all()
    assert not mapped[:, 25::2].any()
    rows = pyogrio.read_arrow(out / "parcels.gpkg")[1].to_pylist()
    assert [row["reason"] for row in rows] == ["never clear enough", None]
    assert [row["pixels"] for row in rows] == [0, 80]


def test_a_stack_file_gives_the_folders_map(stack_folder, package_folder, tmp_path):
    from engine.stack import scan_stack
    from engine.stack.find import stackfile

    stackfile.save(scan_stack(stack_folder)[0].acquisitions, tmp_path / "s.stack.json")
    in_process(job_of(stack_folder, package_folder, tmp_path / "a"))
    in_process(job_of(tmp_path / "s.stack.json", package_folder, tmp_path / "b"))
    assert raster_bytes(tmp_path / "a") == raster_bytes(tmp_path / "b")


def test_an_extent_is_mapped_on_the_stacks_own_pixels(stack_folder, package_folder, tmp_path):
    extent = {"xmin": 600_100, "ymin": 4_999_700, "xmax": 600_300, "ymax": 4_999_900, "crs": "EPSG:32631"}
    in_process(job_of(stack_folder, package_folder, tmp_path / "out", options={"extent": extent}))
    with rasterio.open(tmp_path / "out" / "classes.tif") as dataset:
        assert dataset.bounds == (600_100, 4_999_700, 600_300, 4_999_900)


def warnings_of(job) -> dict[str, str]:
    return {event.code: event.message for event in in_process(job)[1] if isinstance(event, Warn)}


def test_a_stack_unlike_the_training_data_is_said(stack_folder, package_folder, tmp_path):
    plain = with_card(package_folder, tmp_path / "plain", season={"first": 60, "last": 240})
    assert not {code for code in warnings_of(job_of(stack_folder, plain, tmp_path / "o")) if code.startswith("model_")}
    odd = with_card(
        package_folder, tmp_path / "odd", sensor="planetscope", simulated=True, season={"first": 200, "last": 330},
        dates={"min": 20, "max": 40}, value_range=[(0.0, 0.01), (0.0, 1.0), (0.0, 1.0)],
    )  # fmt: skip
    said = warnings_of(job_of(stack_folder, odd, tmp_path / "o2"))
    assert {"model_sensor", "model_season", "model_dates", "model_values", "model_simulated"} <= set(said)
    assert "B03" in said["model_values"]
    assert "B08" not in said["model_values"]
    with rasterio.open(tmp_path / "o2" / "classes.tif") as dataset:
        assert "simulated" in dataset.descriptions[0]


def test_radar_in_whole_numbers_takes_the_memory_of_its_decibels(tmp_path):
    """Of three dates two bands as float32, whatever the files hold, and a byte of validity."""
    for day in DAYS[:3]:
        path = tmp_path / f"S1A_IW_GRDH_{day:%Y%m%d}.tif"
        write_raster(path, np.full((2, 20, 30), 900, np.uint16), ("VV", "VH"))
        with rasterio.open(path, "r+") as dataset:
            dataset.scales = (1e-4, 1e-4)  # power; without a scale it would be the agency's uncalibrated amplitude
    assert pixel_bytes(scan_stack(tmp_path)[0]) == 3 * (2 * 4 + 1)


@pytest.mark.parametrize(("crs", "size"), [("EPSG:3857", 14.1), ("EPSG:4326", 0.0001)])
def test_hectares_are_on_the_ellipsoid_whatever_the_crs(tmp_path, package_folder, crs, size):
    """The same ground in Web Mercator, which doubles areas at 45 degrees north, and in degrees."""
    from pyproj import Geod, Transformer
    from rasterio.transform import from_origin

    left, top = Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(4.3, 45.1)
    stack = tmp_path / "stack"
    stack.mkdir()
    for day in DAYS[:2]:
        values = np.full((3, 40, 50), 900, np.uint16)
        write_raster(stack / f"S2_{day:%Y%m%d}.tif", values, BANDS, from_origin(left, top, size, size), crs)
    result, _ = in_process(job_of(stack, package_folder, tmp_path / "out"))
    back = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    corners = [back.transform(left + x * size, top - y * size) for x, y in ((0, 0), (50, 0), (50, 40), (0, 40))]
    expected = abs(Geod(ellps="WGS84").polygon_area_perimeter(*zip(*corners))[0]) / 1e4
    total = sum(row["hectares"] for row in result.summary["hectares"]["classes"])
    assert total == pytest.approx(expected, rel=1e-4)


def test_a_sensor_file_is_found_from_another_folder(stack_folder, package_folder, tmp_path, monkeypatch):
    bands = [{"name": name} for name in BANDS]
    masks = [{"name": "SCL", "kind": "values", "bad": [9]}]
    row = {"name": "sentinel-2-l2a", "title": "Ours", "scale": 1e-4, "nodata": 0, "bands": bands, "masks": masks}
    (tmp_path / "our.sensor.json").write_text(json.dumps(row))
    monkeypatch.chdir(tmp_path)
    job = job_of(stack_folder, package_folder, tmp_path / "out", options={"sensor": "our.sensor.json"})
    again = run(job, lambda event: None).summary["job"]
    monkeypatch.chdir(stack_folder)
    assert run(MapJob(**{**again, "out": str(tmp_path / "again")}), lambda event: None).summary["dates_used"]


def test_the_results_are_written_when_that_is_told(package_folder, tmp_path, monkeypatch):
    """Three sheets are joined, read and copied: the last of these steps is told once it is done."""
    monkeypatch.setattr(sheets, "_SIDES", (512,))
    told, copied, copy = [], [], RasterFile.copy

    def noting(raster, *given):
        rest = copy(raster, *given)
        copied.append(raster.name)
        return rest

    def emit(event):
        if event.event == "progress" and event.stage == "write":
            told.append((event.done, event.total, len(copied)))

    monkeypatch.setattr(RasterFile, "copy", noting)
    run(job_of(big_stack(tmp_path / "stack"), package_folder, tmp_path / "out"), emit)
    assert [(done, total) for done, total, _ in told] == [(done, 9) for done in range(10)]
    assert told[-1][2] == len(copied) == 6  # of classes and confidence
