"""A read that failed is never zeros: also where GDAL says so in bytes that are no UTF-8. All scenes are simulated."""

import gc
import sys

import numpy as np
import pytest
from rasterio.errors import RasterioIOError

from engine.errors import BadInput
from engine.lost import none_lost
from engine.stack import Window, scan_stack
from engine.stack.read.network import open_raster, session
from engine.stack.read.raster import RasterSource
from engine.stack.types import RasterRef

from ...conftest import BANDS, DAYS, HEIGHT, WIDTH, values_of, write_raster
from ...hostile import vrts

# No UTF-8, as a Latin-1 name or a byte gone wrong is not.
ODD = "pr\udce9s.tif"


def write_vrt(path, bands):
    path.write_bytes(vrts.document(bands).encode("utf-8", "surrogateescape"))
    return path


def test_values_of_a_source_that_is_not_there_are_no_zeros(tmp_path):
    path = write_vrt(tmp_path / "S2_20230601.vrt", [vrts.source(ODD)])
    with RasterSource(str(path)) as source, pytest.raises(BadInput, match=r"points to .*, which is not there"):
        source.read([RasterRef(str(path), 1)], Window(0, 0, vrts.HEIGHT, vrts.WIDTH))


def test_it_is_left_out_and_said_plainly(tmp_path, capfd):
    for number, day in enumerate(DAYS[:2]):
        write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", values_of(number, np.random.default_rng(number)), BANDS)
    write_vrt(tmp_path / "S2_20230601.vrt", [vrts.source(ODD)] * 3)
    stack, report = scan_stack(tmp_path)
    assert len(stack.days) == 2
    (reason,) = (row.reason for row in report.rows if not row.used)
    assert "which is not there" in reason
    assert capfd.readouterr().err == ""


def test_a_header_that_gdal_complains_of(tmp_path):
    path = write_vrt(tmp_path / "S2_20230601.vrt", [""])
    path.write_bytes(path.read_bytes().replace(b"UInt16", b"U\xfe"))
    with pytest.raises(RasterioIOError):
        open_raster(str(path))
    with pytest.raises(BadInput, match="cannot be read"):
        RasterSource(str(path))


def test_a_sound_read_after_a_lost_one_is_sound(tmp_path):
    path = write_vrt(tmp_path / "S2_20230601.vrt", [vrts.source(ODD)])
    good = write_raster(tmp_path / "good.tif", values_of(0, np.random.default_rng(0)), BANDS)
    with pytest.raises(RasterioIOError), session(str(path)), open_raster(str(path)) as dataset:
        dataset.read()
    with session(str(good)), open_raster(str(good)) as dataset:
        assert dataset.read().shape == (len(BANDS), HEIGHT, WIDTH)


def test_what_others_drop_is_still_heard(monkeypatch):
    class Gone:
        def __del__(self):
            raise KeyError("dropped")

    heard = []
    gc.collect()  # what other tests left, such as sockets, is not to be heard here
    monkeypatch.setattr(sys, "unraisablehook", lambda dropped: heard.append(repr(dropped.exc_value)))
    with none_lost():
        Gone()
        gc.collect()
    assert heard == ["KeyError('dropped')"]
