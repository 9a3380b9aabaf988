"""Cubes as people write them, netCDF and Zarr: what they hold, that windows alone are read, and what is refused."""

import datetime
import json
import logging
import os
import pickle
import shutil
from dataclasses import replace

import numcodecs
import numpy as np
import pytest
import rasterio

from engine.contract import MapJob, StackOptions
from engine.errors import BadInput
from engine.jobs import run_job
from engine.stack import StackReader, Window, scan_scene, scan_stack
from engine.stack.find import stackfile
from engine.stack.read.cube import CubeSource
from engine.stack.read.place import local_files
from engine.stack.types import CubePlace, RasterRef

from ...conftest import BANDS, CRS, DATA, DAYS, HEIGHT, WIDTH
from .cubes import TIME, dataset, expected, read, refused, write

WORLDCEREAL = DATA / "odd" / "worldcereal_preprocessed_inputs.nc"


@pytest.mark.parametrize("kind", ["nc", "zarr 2", "zarr 3", "zipped zarr"])
def test_a_cube_holds_what_a_folder_does(tmp_path, kind):
    if kind == "nc":
        path = write(dataset(), tmp_path / "S2_cube.nc", encoding={"B04": {"chunksizes": (2, 16, 16), "zlib": True}})
    else:
        path = write(dataset().chunk({"time": 2, "y": 16}), tmp_path / "cube.zarr", zarr_format=2 if "2" in kind else 3)
    if kind == "zipped zarr":
        path = shutil.make_archive(tmp_path / "cube.zarr", "zip", path)
    stack, report = scan_stack(path)
    assert (stack.sensor, stack.bands) == ("sentinel-2-l2a", BANDS)
    assert (stack.grid.crs, stack.grid.transform) == (CRS, (10, 0, 600_000, 0, -10, 5_000_000))
    assert [acquisition.date for acquisition in stack.acquisitions] == list(DAYS)
    assert [row.mask.split(", ")[1] for row in report.rows] == ["SCL"] * len(DAYS)
    block = read(stack)
    np.testing.assert_array_equal(block.values, expected())
    assert not block.valid[1, 10:20, 30:45].any()
    assert not block.valid[:, :6, :9].any()
    assert block.valid[0].sum() == HEIGHT * WIDTH - 6 * 9


def test_parts_of_a_window_decode_a_chunk_of_many_dates_once(tmp_path, monkeypatch):
    """Dates are read one after another, each in all its parts: a part's chunk serves the dates that follow."""
    from engine.stack.read.cube import CubeSource

    cube = dataset(scl=False)
    for band in BANDS:
        cube[band].encoding["chunks"] = (len(cube["time"]), *cube[band].shape[1:])
    stack, _ = scan_stack(write(cube, tmp_path / "S2.zarr"))
    loaded, load = [], CubeSource._load

    def noted(self, variable, index, window):
        loaded.append((variable.name, window))
        return load(self, variable, index, window)

    parts = [Window(2, 3, 4, 5), Window(9, 12, 6, 3)]
    with StackReader(stack) as reader:
        monkeypatch.setattr(CubeSource, "_load", noted)
        reader.read(Window(0, 0, 20, 30), parts)
    assert len(stack.days) > 1
    assert sorted(loaded, key=str) == sorted(((band, part) for band in BANDS for part in parts), key=str)


def test_two_passes_of_a_day_are_mosaicked(tmp_path):
    cube = dataset()
    path = write(cube.assign_coords(time=[TIME[0], TIME[1], TIME[1] + np.timedelta64(8, "s"), *TIME[3:]]),
                 tmp_path / "S2.nc")  # fmt: skip
    stack, report = scan_stack(path)
    assert len(stack.days) == 4
    assert "date_mosaicked" in dict(report.warnings)
    block = read(stack)
    assert block.valid[1, 10:20, 30:45].all()
    np.testing.assert_array_equal(block.values[1, :, 10:20, 30:45], expected()[2, :, 10:20, 30:45])


def test_sensors_of_one_cube_make_stacks_of_their_own(tmp_path):
    cube = dataset()
    cube["VV"] = (("time", "y", "x"), np.full((len(DAYS), HEIGHT, WIDTH), -11.5, np.float32))
    cube["VH"] = (("time", "y", "x"), np.full((len(DAYS), HEIGHT, WIDTH), -18.5, np.float32))
    cube["elevation"] = (("y", "x"), np.full((HEIGHT, WIDTH), 200, np.int16))
    cube["rain"] = (("time", "y", "x"), np.full((len(DAYS), HEIGHT, WIDTH), 3, np.float32))
    scene, report = scan_scene(write(cube, tmp_path / "cube.nc"))
    assert {stack.sensor: set(stack.bands) for stack in scene.stacks} == {
        "sentinel-2-l2a": set(BANDS),
        "sentinel-1-grd": {"VV", "VH"},
    }
    radar = next(stack for stack in scene.stacks if stack.sensor == "sentinel-1-grd")
    assert (read(radar).values[:, radar.bands.index("VH")] == -18.5).all()
    reasons = {row.source: row.reason for row in report.rows if not row.used}
    assert reasons == {
        "elevation": "it has no dimension of time",
        "rain": "it is no band of sentinel-2-l2a, sentinel-1-grd",
    }


def test_a_cube_of_no_known_sensor_keeps_its_own_names(tmp_path):
    cube = dataset().rename({"B03": "lai", "B04": "fapar", "B08": "cover"}).drop_vars("SCL")
    stack, _ = scan_stack(write(cube, tmp_path / "cube.nc"))
    assert (stack.sensor, set(stack.bands)) == ("unknown", {"lai", "fapar", "cover"})


def test_users_band_map(tmp_path):
    cube = dataset().rename({"B03": "one", "B04": "two", "B08": "three"})
    told = StackOptions(sensor="sentinel-2-l2a", bands={"B08": "three", "B04": "two"})
    stack, _ = scan_stack(write(cube, tmp_path / "cube.nc"), told)
    assert stack.bands == ("B08", "B04")
    np.testing.assert_array_equal(read(stack).values, expected()[:, [2, 1]])


def test_what_zarr_drops_of_a_broken_cube_is_not_told_with_a_traceback(tmp_path, monkeypatch):
    """As the process ends; Python writes what a log without a handler is told to standard error."""
    log = logging.getLogger("asyncio")
    monkeypatch.setattr(log, "handlers", [])
    path = tmp_path / "S2.zarr"
    (path / "B02").mkdir(parents=True)
    (path / ".zgroup").write_text('{"zarr_format": 2}')
    (path / "B02" / ".zarray").write_text('{"zarr_format": [0, -1]}')
    with pytest.raises(BadInput, match="cannot be read as a netCDF or Zarr cube"):
        CubeSource(str(path))
    assert log.handlers


def test_a_file_that_is_no_cube(tmp_path):
    (tmp_path / "cube.nc").write_bytes(b"CDF\x01 and then nothing")
    assert refused(tmp_path / "cube.nc").code == "raster_unreadable"


@pytest.mark.parametrize("kind", ["nc", "zarr"])
def test_blocks_equal_the_whole(tmp_path, kind):
    stack, _ = scan_stack(write(dataset().chunk({"time": 3, "y": 20, "x": 20}), tmp_path / f"S2.{kind}"))
    whole = read(stack)
    with StackReader(stack) as reader:
        for row in range(-4, HEIGHT, 20):
            for col in range(-4, WIDTH, 20):
                part = reader.read(Window(row, col, 24, 24))
                inner = np.s_[max(row, 0) : row + 24, max(col, 0) : col + 24]
                own = np.s_[max(-row, 0) : HEIGHT - row, max(-col, 0) : WIDTH - col]
                np.testing.assert_array_equal(part.values[(..., *own)], whole.values[(..., *inner)])
                np.testing.assert_array_equal(part.valid[(..., *own)], whole.valid[(..., *inner)])


def test_only_the_chunks_of_a_window_are_read_and_once_for_all_dates(tmp_path, monkeypatch):
    """A window within one chunk in space, all dates in one in time: one chunk of each band is decoded."""
    from zarr.storage import LocalStore

    path = write(dataset().drop_encoding().chunk({"time": 5, "y": 24, "x": 32}), tmp_path / "S2.zarr")
    stack, _ = scan_stack(path)
    asked = []
    get = LocalStore.get

    async def counted(self, key, *args, **kwargs):
        asked.append(key)
        return await get(self, key, *args, **kwargs)

    monkeypatch.setattr(LocalStore, "get", counted)
    read(stack, Window(2, 3, 15, 20))
    chunks = [key for key in asked if "/c/" in key and key.split("/")[0] in (*BANDS, "SCL")]
    assert sorted(chunks) == sorted(f"{name}/c/0/0/0" for name in (*BANDS, "SCL"))


@pytest.mark.parametrize("kind", ["nc", "zarr"])
def test_a_cube_in_a_stack_file(tmp_path, kind):
    stack, _ = scan_stack(write(dataset(), tmp_path / f"S2.{kind}"))
    stackfile.save(stack.acquisitions, tmp_path / "season.stack.json")
    again, _ = scan_stack(tmp_path / "season.stack.json")
    assert (again.bands, again.days, again.grid) == (stack.bands, stack.days, stack.grid)
    np.testing.assert_array_equal(read(again).values, read(stack).values)
    np.testing.assert_array_equal(read(again).valid, read(stack).valid)


def test_a_slice_that_is_not_there_is_an_error_that_names_the_cube(tmp_path):
    path = write(dataset(), tmp_path / "S2.nc")
    with CubeSource(str(path)) as source, pytest.raises(BadInput) as raised:
        source.dtype_of(RasterRef(str(path), 1, place=CubePlace("B12", (("time", 0),))))
    assert "S2.nc" in raised.value.message
    stack, _ = scan_stack(path)
    ref = stack.acquisitions[0].bands["B04"]
    beyond = replace(ref, place=replace(ref.place, index=(("time", 99),)))
    with CubeSource(str(path)) as source, pytest.raises(BadInput):
        source.read([beyond], Window(0, 0, 5, 5))


@pytest.mark.parametrize("place", ["filters", "compressor"])
def test_a_zarr_cannot_run_code_of_its_author(tmp_path, place):
    """Pickle is a codec as any other to version 2 of zarr: decoding a chunk ran whatever it holds.

    Version 3 refuses it by itself; that the codec is not there either is what keeps version 2 from it.
    """
    path, harmed = write(dataset().drop_encoding(), tmp_path / "S2.zarr", zarr_format=2), tmp_path / "harmed"
    settings = path / "time" / ".zarray"
    codec = {"id": "pickle", "protocol": 5}
    told = {"filters": None, "compressor": None, place: [codec] if place == "filters" else codec}
    settings.write_text(json.dumps({**json.loads(settings.read_text()), **told}))
    (path / "time" / "0").write_bytes(pickle.dumps(_Harm(str(harmed))))
    assert refused(path).code == "raster_unreadable"
    assert not harmed.exists()
    with pytest.raises(ValueError, match="pickle"):
        numcodecs.get_codec(codec)


class _Harm:
    """Makes a file as it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (open, (self.path, "w"))


def test_the_files_that_a_zarr_consists_of(tmp_path):
    """A chunk written again changes what is read, though not the folder's own time."""
    path = write(dataset(), tmp_path / "S2.zarr")
    files = local_files(str(path))
    assert path / "zarr.json" in files
    assert any(file.parent.name != path.name and file.name.isdecimal() for file in files)
    assert local_files(str(write(dataset(), tmp_path / "S2.nc"))) == [tmp_path / "S2.nc"]


def test_a_cube_that_changed_is_another_job(tmp_path, package_folder):
    """The same job goes on from its own results; with one chunk written again it is not the same."""
    path = write(dataset(), tmp_path / "S2.zarr")
    job = MapJob(stack=str(path), model=str(package_folder), out=str(tmp_path / "out"), precision="float32")
    first = run_job(job, lambda event: None)
    assert run_job(job, lambda event: None).summary["identity"] == first.summary["identity"]
    chunk = next(file for file in (path / "B04" / "c").rglob("*") if file.is_file())
    os.utime(chunk, ns=(1, 1))
    with pytest.raises(BadInput) as raised:
        run_job(job, lambda event: None)
    assert raised.value.code == "out_other_job"


def test_an_engine_without_what_reads_cubes_says_so(tmp_path, monkeypatch):
    path = write(dataset(), tmp_path / "S2.nc")
    monkeypatch.setattr("engine.stack.read.cube.find_spec", lambda name: None if name == "netCDF4" else name)
    with pytest.raises(BadInput, match=r"S2\.nc is a netCDF or Zarr cube.*\(netCDF4\)") as raised:
        scan_stack(path)
    assert raised.value.code == "cubes_not_installed"


@pytest.mark.skipif(not WORLDCEREAL.is_file(), reason="the real cube is not beside the checkout")
def test_the_real_cube(tmp_path, package_folder):
    """Two months are wholly missing; radar and weather are whole numbers that nothing scales."""
    stack, report = scan_stack(WORLDCEREAL)
    assert (stack.sensor, stack.grid.crs, stack.grid.width) == ("sentinel-2-l2a", "EPSG:32631", 100)
    assert len(stack.days) == 10
    gone = {row.date: row.reason for row in report.rows if row.date and not row.used}
    assert set(gone) == {"2020-12-01", "2021-01-01"}
    assert set(gone.values()) == {"no data in the stack's extent"}
    assert "scale and offset" in next(row.reason for row in report.rows if row.source == "S1-SIGMA0-VH")
    assert 0.02 < report.rows[-1].medians["B04"] < 0.15
    job = MapJob(stack=str(WORLDCEREAL), model=str(package_folder), out=str(tmp_path / "out"))
    run_job(job, lambda event: None)
    with rasterio.open(tmp_path / "out" / "classes.tif") as classes:
        assert set(np.unique(classes.read())) <= {1, 4, 9}
        assert (classes.width, classes.height, classes.crs.to_epsg()) == (100, 100, 32631)
    assert datetime.date(2020, 11, 1) in {acquisition.date for acquisition in stack.acquisitions}
