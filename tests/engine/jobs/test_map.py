"""The map job, run as the plugin runs it: one process, JSON lines, files."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.contract import EVENT, MapJob, Result, Warn
from engine.errors import BadInput, Cancelled, Failure
from engine.jobs import run_job
from engine.jobs.map import run
from engine.jobs.prepare import pixel_bytes
from engine.stack import scan_stack

from ..conftest import BANDS, CLOUD, DATA, DAYS, HOLE, box, write_polygons, write_raster

ROOT = Path(__file__).resolve().parents[3]
RASTERS = ("classes.tif", "confidence.tif", "probabilities.tif")


def job_of(stack, package, out, **more) -> MapJob:
    return MapJob(stack=str(stack), model=str(package), out=str(out), **more)


def start(job: MapJob, folder: Path, *flags: str, **popen) -> subprocess.Popen:
    """The engine as the plugin starts it, from a job file."""
    path = folder / f"{Path(job.out).name}.json"
    path.write_text(job.model_dump_json())
    command = [sys.executable, "-I", "-X", "utf8", "-u", str(ROOT / "engine" / "__main__.py")]
    return subprocess.Popen(
        [*command, "run", str(path), "--events", "jsonl", *flags], stdout=subprocess.PIPE, text=True, **popen
    )


def events(process: subprocess.Popen) -> list:
    lines = process.communicate(timeout=120)[0].splitlines()
    return [EVENT.validate_json(line) for line in lines]


def in_process(job: MapJob) -> tuple[Result, list]:
    seen = []
    return run_job(job, seen.append), seen


def raster_bytes(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in RASTERS if (out / name).exists()}


def big_stack(folder: Path) -> Path:
    """Three dates, large enough for several blocks."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    for day in DAYS[:3]:
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", rng.integers(1, 6000, (3, 1020, 530)).astype(np.uint16), BANDS)
    return folder


@pytest.fixture(scope="module")
def several_blocks(tmp_path_factory) -> Path:
    return big_stack(tmp_path_factory.mktemp("big") / "stack")


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


def test_torch_is_not_imported_unless_asked_for(stack_folder, package_folder, tmp_path):
    code = (
        "import sys; from engine.contract import MapJob; from engine.jobs import run_job\n"
        f"job = MapJob(stack={str(stack_folder)!r}, model={str(package_folder)!r}, out={str(tmp_path / 'o')!r})\n"
        "run_job(job, lambda event: None)\n"
        "sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_torch_gives_the_same_map(stack_folder, package_folder, tmp_path):
    for runtime in ("onnxruntime", "torch"):
        in_process(job_of(stack_folder, package_folder, tmp_path / runtime, runtime=runtime, probabilities=True))
    with (
        rasterio.open(tmp_path / "torch" / "probabilities.tif") as a,
        rasterio.open(tmp_path / "onnxruntime" / "probabilities.tif") as b,
    ):
        assert np.abs(a.read() - b.read()).max() <= 0.0011  # one thousandth of rounding


def test_twice_the_same_job_gives_the_same_bytes(several_blocks, package_folder, tmp_path):
    for name in ("a", "b"):
        in_process(job_of(several_blocks, package_folder, tmp_path / name, probabilities=True))
    assert raster_bytes(tmp_path / "a") == raster_bytes(tmp_path / "b")


def test_killed_and_run_again_is_as_if_never_killed(several_blocks, package_folder, tmp_path):
    layer = write_polygons(
        tmp_path / "p.gpkg", [box(row, col, 90, 70) for row in range(0, 920, 110) for col in range(0, 460, 97)]
    )
    more = {"parcels": str(layer), "probabilities": True}
    in_process(job_of(several_blocks, package_folder, tmp_path / "whole", **more))
    job = job_of(several_blocks, package_folder, tmp_path / "killed", **more)
    process = start(job, tmp_path)
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["stage"] == "map" and event["done"] > event["total"] * 0.6:
            break
    process.kill()
    process.wait()
    process.stdout.close()
    out = tmp_path / "killed"
    assert not (out / "classes.tif").exists()
    finished = len(list((out / ".cropmapper").glob("*.npz")))
    assert finished >= 1
    result, _ = in_process(job)
    assert result.summary["blocks"]["reused"] == finished
    assert raster_bytes(out) == raster_bytes(tmp_path / "whole")
    tables = [pyogrio.read_arrow(tmp_path / name / "parcels.gpkg")[1].to_pylist() for name in ("killed", "whole")]
    assert tables[0] == tables[1]
    assert not (out / ".cropmapper").exists()


@pytest.mark.parametrize("how", ["eof", "signal"])
def test_cancel_leaves_no_half_file(several_blocks, package_folder, tmp_path, how):
    job = job_of(several_blocks, package_folder, tmp_path / "out")
    flags = ("--cancel-on-eof",) if how == "eof" else ()
    process = start(job, tmp_path, *flags, stdin=subprocess.PIPE)
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["stage"] == "map" and event["done"] > 0:
            break
    if how == "eof":
        process.stdin.close()
    else:
        process.send_signal(signal.SIGTERM)
    last = json.loads(process.stdout.read().splitlines()[-1])
    assert process.wait(timeout=60) == 130
    process.stdout.close()
    if how == "signal":
        process.stdin.close()
    assert (last["event"], last["code"]) == ("error", "cancelled")
    assert {path.name for path in (tmp_path / "out").iterdir()} <= {".cropmapper", "job.json"}
    assert not list((tmp_path / "out").rglob("*.part"))


def test_a_finished_job_is_not_computed_again(stack_folder, package_folder, tmp_path):
    job = job_of(stack_folder, package_folder, tmp_path / "out")
    first, _ = in_process(job)
    stamp = (tmp_path / "out" / "classes.tif").stat().st_mtime_ns
    again, seen = in_process(job)
    assert again.summary["seconds"] == first.summary["seconds"]
    assert (tmp_path / "out" / "classes.tif").stat().st_mtime_ns == stamp
    assert any("finished already" in event.message for event in seen if event.event == "progress")


def test_a_changed_input_is_another_job(stack_folder, package_folder, tmp_path):
    job = job_of(stack_folder, package_folder, tmp_path / "out")
    in_process(job)
    path = stack_folder / f"S2_L2A_{DAYS[0]:%Y%m%d}.tif"
    os.utime(path, ns=(1, 1))
    with pytest.raises(BadInput) as raised:
        run(job, lambda event: None)
    assert raised.value.code == "out_other_job"
    assert str(tmp_path / "out") in raised.value.message
    in_process(job.model_copy(update={"overwrite": True}))


@pytest.mark.parametrize(("old", "new"), [('"scale":0.0001', '"scale":0.0002'), ('"bad":[0,', '"bad":[4,0,')])
def test_a_corrected_stack_file_is_another_job(stack_folder, package_folder, tmp_path, old, new):
    from engine.stack import scan_stack
    from engine.stack.find import stackfile

    path = tmp_path / "s.stack.json"
    stackfile.save(scan_stack(stack_folder)[0].acquisitions, path)
    text = json.dumps(json.loads(path.read_text()), separators=(",", ":"))
    path.write_text(text)
    in_process(job_of(path, package_folder, tmp_path / "out"))
    # One date only, so that the stack stays usable.
    path.write_text(text.replace(old, new, 3 if "scale" in old else 1))
    with pytest.raises(BadInput) as raised:
        run(job_of(path, package_folder, tmp_path / "out"), lambda event: None)
    assert raised.value.code == "out_other_job"


def test_a_shapefiles_changed_attributes_are_another_job(stack_folder, package_folder, tmp_path):
    layer = write_polygons(
        tmp_path / "p.shp", [box(20, 5, 10, 10)], driver="ESRI Shapefile", crop=np.array(["a"], object)
    )
    job = job_of(stack_folder, package_folder, tmp_path / "out", parcels=str(layer))
    in_process(job)
    os.utime(tmp_path / "p.dbf", ns=(1, 1))
    with pytest.raises(BadInput) as raised:
        run(job, lambda event: None)
    assert raised.value.code == "out_other_job"


class TestInputsStay:
    """A result never takes an input's place, also where overwriting is allowed, and where the input is a result."""

    def refused(self, job: MapJob, path: Path) -> None:
        before = {file: file.read_bytes() for file in Path(job.out).rglob("*") if file.is_file()}
        for overwrite in (False, True):
            with pytest.raises(BadInput) as raised:
                run(job.model_copy(update={"overwrite": overwrite}), lambda event: None)
            assert raised.value.code == "out_is_input"
            assert str(path) in raised.value.message
            assert "--overwrite" not in raised.value.hint
        assert {file: file.read_bytes() for file in Path(job.out).rglob("*") if file.is_file()} == before

    @pytest.fixture
    def raster(self, stack_folder, tmp_path) -> Path:
        """A stack in one raster that is called like a result."""
        (tmp_path / "out").mkdir()
        values = [rasterio.open(path).read([1, 2, 3]) for path in sorted(stack_folder.glob("*.tif"))]
        return write_raster(tmp_path / "out" / "confidence.tif", np.concatenate(values), BANDS * len(DAYS))

    def test_parcels(self, stack_folder, package_folder, tmp_path):
        """As `sample` leaves them, beside which one may well map."""
        (tmp_path / "out").mkdir()
        layer = write_polygons(tmp_path / "out" / "parcels.gpkg", [box(20, 5, 10, 10)])
        self.refused(job_of(stack_folder, package_folder, layer.parent, parcels=str(layer)), layer)

    def test_parcels_that_are_a_result_of_before(self, stack_folder, package_folder, tmp_path):
        layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10)])
        out = tmp_path / "out"
        in_process(job_of(stack_folder, package_folder, out, parcels=str(layer)))
        self.refused(job_of(stack_folder, package_folder, out, parcels=str(out / "parcels.gpkg")), out / "parcels.gpkg")

    def test_a_raster_by_another_name(self, raster, package_folder, tmp_path):
        (tmp_path / "link").symlink_to(tmp_path / "out")
        given = tmp_path / "link" / raster.name
        self.refused(job_of(given, package_folder, tmp_path / "out", options={"dates": DAYS}), given)

    def test_a_raster_of_a_stack_file(self, raster, package_folder, tmp_path):
        from engine.contract import StackOptions
        from engine.stack.find import stackfile

        path = tmp_path / "s.stack.json"
        stackfile.save(scan_stack(raster, StackOptions(dates=DAYS))[0].acquisitions, path)
        self.refused(job_of(path, package_folder, tmp_path / "out"), raster)

    def test_a_mask(self, stack_folder, package_folder, tmp_path):
        (tmp_path / "out").mkdir()
        mask = write_raster(tmp_path / "out" / "classes.tif", np.zeros((1, 48, 64), np.uint8), nodata=None)
        self.refused(job_of(stack_folder, package_folder, tmp_path / "out", options={"mask": str(mask)}), mask)

    def test_a_sensor_file_in_the_work_folder(self, stack_folder, package_folder, tmp_path):
        path = tmp_path / "out" / ".cropmapper" / "our.sensor.json"
        path.parent.mkdir(parents=True)
        path.write_text("{}")
        self.refused(job_of(stack_folder, package_folder, tmp_path / "out", options={"sensor": str(path)}), path)


def test_overwriting_leaves_nothing_of_the_other_job(stack_folder, package_folder, tmp_path):
    layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10)])
    out = tmp_path / "out"
    in_process(job_of(stack_folder, package_folder, out, parcels=str(layer), probabilities=True))
    (out / "confidence.tif.aux.xml").write_text("<PAMDataset/>")
    in_process(job_of(stack_folder, package_folder, out, overwrite=True))
    names = {"classes.tif", "classes.tif.aux.xml", "confidence.tif", "job.json", "report.json"}
    assert {path.name for path in out.iterdir()} == names
    assert not MapJob.model_validate_json((out / "job.json").read_text()).overwrite


def test_two_jobs_do_not_write_into_one_folder(several_blocks, package_folder, tmp_path):
    job = job_of(several_blocks, package_folder, tmp_path / "out")
    process = start(job, tmp_path, "--cancel-on-eof", stdin=subprocess.PIPE)
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["stage"] == "map":
            break
    with pytest.raises(BadInput) as raised:
        run(job, lambda event: None)
    assert raised.value.code == "out_busy"
    process.communicate(timeout=60)
    in_process(job)
    assert (tmp_path / "out" / "classes.tif").exists()


@pytest.mark.parametrize("work", [None, "elsewhere"])
def test_a_layer_that_cannot_be_written_is_known_before_the_map(
    stack_folder, package_folder, tmp_path, monkeypatch, work
):
    """A map folder is not claimed by what came to nothing, wherever the block files would have been."""
    from engine.mapping import assemble

    layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10)])
    work = work and str(tmp_path / work)
    job = job_of(stack_folder, package_folder, tmp_path / "out", parcels=str(layer), work=work)

    def refused(*_):
        raise Failure("parcels_not_written", "no", "no")

    with monkeypatch.context() as patch:
        patch.setattr(assemble, "write_parcels", refused)
        stages = []
        with pytest.raises(Failure):
            run(job, lambda event: stages.append(getattr(event, "stage", "")))
    assert "map" not in stages
    assert not list((tmp_path / "out").iterdir())


def test_a_finished_block_that_is_gone_is_a_failure_that_says_no_more_than_is_known(
    stack_folder, package_folder, tmp_path
):
    out = tmp_path / "out"

    def emit(event):
        if getattr(event, "stage", "") == "write":
            next((out / ".cropmapper").glob("*.npz")).unlink()

    with pytest.raises(Failure) as raised:
        run(job_of(stack_folder, package_folder, out), emit)
    assert raised.value.code == "block_lost"
    assert "or its storage does not answer" in raised.value.message
    assert not list(out.iterdir())


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


def test_another_jobs_folder_is_left_as_it_was(stack_folder, package_folder, tmp_path):
    out = tmp_path / "out"
    in_process(job_of(stack_folder, package_folder, out))
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    with pytest.raises(BadInput):
        run(job_of(stack_folder, package_folder, out, probabilities=True), lambda event: None)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_the_job_file_that_a_run_leaves_can_be_run(stack_folder, package_folder, tmp_path):
    in_process(job_of(stack_folder, package_folder, tmp_path / "out"))
    job = MapJob.model_validate_json((tmp_path / "out" / "job.json").read_text())
    in_process(job.model_copy(update={"out": str(tmp_path / "again")}))
    assert raster_bytes(tmp_path / "again") == raster_bytes(tmp_path / "out")


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


def with_card(package: Path, folder: Path, **changes) -> Path:
    """A copy of a package whose card says something else."""
    shutil.copytree(package, folder)
    card = folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), **changes}))
    return folder


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


class TestRefused:
    def refused(self, job) -> BadInput:
        with pytest.raises(BadInput) as raised:
            run(job, lambda event: None)
        return raised.value

    def test_model_that_is_not_there(self, stack_folder, tmp_path):
        assert self.refused(job_of(stack_folder, "nothing", tmp_path / "out")).code == "package_missing"
        assert not (tmp_path / "out").exists()

    def test_model_whose_bands_the_stack_lacks(self, package_folder, tmp_path):
        for day in DAYS:
            write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", np.full((2, 20, 30), 500, np.uint16), ("B03", "B04"))
        error = self.refused(job_of(tmp_path, package_folder, tmp_path / "out"))
        assert error.code == "bands_missing"
        assert "B08" in error.message
        assert not (tmp_path / "out").exists()

    def test_tampered_model(self, stack_folder, package_folder, tmp_path):
        folder = shutil.copytree(package_folder, tmp_path / "m")
        weights = folder / "weights.safetensors"
        weights.write_bytes(weights.read_bytes()[:-1] + b"\1")
        error = self.refused(job_of(stack_folder, folder, tmp_path / "out"))
        assert error.code == "package_tampered"
        assert "weights.safetensors" in error.message

    def test_model_that_knows_dates_by_rank(self, stack_folder, package_folder, tmp_path):
        architecture = json.loads((package_folder / "card.json").read_text())["architecture"]
        architecture["encoder"]["time_encoding"] = "index"
        folder = with_card(package_folder, tmp_path / "m", architecture=architecture)
        assert self.refused(job_of(stack_folder, folder, tmp_path / "out")).code == "model_calendar"

    def test_parcels_elsewhere(self, stack_folder, package_folder, tmp_path):
        layer = write_polygons(tmp_path / "p.gpkg", [box(900, 900, 5, 5)])
        error = self.refused(job_of(stack_folder, package_folder, tmp_path / "out", parcels=str(layer)))
        assert error.code == "parcels_no_overlap"
        assert not (tmp_path / "out").exists()

    def test_out_is_a_file(self, stack_folder, package_folder, tmp_path):
        (tmp_path / "out").write_text("x")
        assert self.refused(job_of(stack_folder, package_folder, tmp_path / "out")).code == "out_invalid"

    def test_a_raster_that_breaks_off_where_no_sample_looks(self, tmp_path, package_folder):
        """The scan sees nine windows of a large scene; the map meets the rest, names the file, leaves no half map."""
        stack = tmp_path / "stack"
        stack.mkdir()
        for day in DAYS[:2]:
            values = np.random.default_rng(0).integers(1, 6000, (3, 1100, 1000)).astype(np.uint16)
            profile = {"tiled": True, "blockxsize": 64, "blockysize": 64, "compress": "deflate"}
            path = write_raster(stack / f"S2_{day:%Y%m%d}.tif", values, BANDS, **profile)
        content = bytearray(path.read_bytes())
        content[len(content) // 3 : len(content) // 3 + 40_000] = bytes(40_000)
        path.write_bytes(content)
        error = self.refused(job_of(stack, package_folder, tmp_path / "out"))
        assert error.code == "raster_unreadable"
        assert path.name in error.message
        assert not (tmp_path / "out" / "classes.tif").exists()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_full_disk_is_a_failure_that_leaves_nothing_half_written(several_blocks, package_folder, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("this machine does not allow mounting a small disk")
    try:
        with pytest.raises(Failure) as raised:
            run(job_of(several_blocks, package_folder, disk / "out", probabilities=True), lambda event: None)
        assert raised.value.code == "disk"
        assert "disk is full" in raised.value.message or "MB are free" in raised.value.message
        assert not [path for path in (disk / "out").rglob("*") if path.suffix in (".tif", ".part", ".gpkg")]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_cancelled_before_the_first_block_leaves_nothing_to_see(stack_folder, package_folder, tmp_path):
    def emit(event):
        if event.event == "progress" and event.stage == "map":
            raise Cancelled

    with pytest.raises(Cancelled):
        run(job_of(stack_folder, package_folder, tmp_path / "out"), emit)
    assert {path.name for path in (tmp_path / "out").iterdir()} <= {".cropmapper", "job.json"}


@pytest.mark.skipif(not (DATA / "odd").is_dir(), reason="the odd real files are not beside the checkout")
def test_a_real_stack_without_the_models_bands_is_refused(package_folder, tmp_path):
    with pytest.raises(BadInput) as raised:
        run(job_of(DATA / "odd" / "sinop_mod13q1_jp2", package_folder, tmp_path / "out"), lambda event: None)
    assert raised.value.code == "bands_missing"


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
