"""Which pixels count: nodata of each band, the file's own mask, alpha, ranges; directly and through a warp alike."""

import datetime
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack
from engine.stack.read.ownmask import alpha_band
from engine.stack.read.raster import RasterSource
from engine.stack.read.valid import clear, differs, known, measured, within
from engine.stack.read.view import open_view
from engine.stack.types import Acquisition, Grid, MaskRef, RasterRef, TimeStack

UTM = "EPSG:32631"
HEIGHT, WIDTH, SIZE = 24, 40, 10.0
GRID = Grid(UTM, (SIZE, 0.0, 600_000.0, 0.0, -SIZE, 5_000_000.0), WIDTH, HEIGHT)
# The same pixels, told by another text: so the file is resampled onto them.
SAME = Grid(CRS.from_user_input(UTM).to_wkt(), GRID.transform, WIDTH, HEIGHT)
COARSER = Grid(UTM, (25.0, 0.0, 600_000.0, 0.0, -25.0, 5_000_000.0), 16, 9)
OTHER = Grid(UTM, (7.0, 0.0, 600_003.0, 0.0, -7.0, 4_999_998.0), 50, 30)
MEASURED, BELOW = 1000, 7000
HOLES = np.zeros((HEIGHT, WIDTH), bool)
HOLES[:, 25:] = HOLES[4, 5] = HOLES[10:13, 8:12] = True


def planes(bands=2, dtype="uint16", below=BELOW):
    values = np.full((bands, HEIGHT, WIDTH), MEASURED, dtype)
    values[:, HOLES] = below
    return values


def tif(path, values, nodata=None, **profile):
    count, height, width = values.shape
    settings = {
        "driver": "GTiff",
        "crs": UTM,
        "transform": from_origin(600_000, 5_000_000, SIZE, SIZE),
        "nodata": nodata,
    }
    size = {"count": count, "height": height, "width": width, "dtype": values.dtype}
    with rasterio.open(path, "w", **{**settings, **profile}, **size) as dataset:
        dataset.write(values)
    return path


def internal(path, nodata=None, **profile):
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(tif(path, planes(), nodata, **profile), "r+") as dataset,
    ):
        dataset.write_mask(~HOLES)
    assert not Path(f"{path}.msk").exists()
    return path


def beside(path):
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(tif(path, planes()), "r+") as dataset:
        dataset.write_mask(~HOLES)
    assert Path(f"{path}.msk").exists()
    return path


def with_overviews(path):
    with rasterio.open(internal(path), "r+") as dataset:
        dataset.build_overviews([2, 4], rasterio.enums.Resampling.average)
    return path


def jpeg(path):
    values = (planes(3) // 32).astype(np.uint8)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        profile = {"compress": "JPEG", "photometric": "YCBCR", "tiled": True, "blockxsize": 16, "blockysize": 16}
        with rasterio.open(tif(path, values, **profile), "r+") as dataset:
            dataset.write_mask(~HOLES)
    return path


def alpha(path, dtype="uint16", most=65535, at=3):
    values = np.concatenate([planes(2, dtype), np.where(HOLES, 0, most).astype(dtype)[None]])
    order = {3: [0, 1, 2], 1: [2, 0, 1]}[at]
    tif(path, values[order])
    with rasterio.open(path, "r+") as dataset:
        colours = [ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha]
        dataset.colorinterp = [colours[number] for number in order]
    return path


def nodata_per_band(path):
    """GDAL's own VRT of two files whose nodata values differ."""
    values = planes(2, "int16")
    values[0, HOLES], values[1, HOLES] = -3000, -1000
    for number, plane in enumerate(values):
        tif(path.with_name(f"{number}.tif"), plane[None])
    bands = "".join(
        f'<VRTRasterBand dataType="Int16" band="{number + 1}"><NoDataValue>{nodata}</NoDataValue><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{number}.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
        "</VRTRasterBand>"
        for number, nodata in enumerate((-3000, -1000))
    )
    vrt = path.with_suffix(".vrt")
    vrt.write_text(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>{UTM}</SRS>'
        f"<GeoTransform>600000, 10, 0, 5000000, 0, -10</GeoTransform>{bands}</VRTDataset>"
    )
    return vrt


def nodata_beside(path):
    tif(path, planes())
    bands = "".join(f'<PAMRasterBand band="{n}"><NoDataValue>{BELOW}</NoDataValue></PAMRasterBand>' for n in (1, 2))
    Path(f"{path}.aux.xml").write_text(f"<PAMDataset>{bands}</PAMDataset>")
    return path


KINDS = {
    "internal mask": internal,
    "internal mask and a nodata value": lambda path: internal(path, nodata=5),
    "compressed": lambda path: internal(path, compress="DEFLATE", tiled=True, blockxsize=16, blockysize=16),
    "overviews": with_overviews,
    "msk beside": beside,
    "jpeg": jpeg,
    "alpha": alpha,
    "alpha of 0 and 1": lambda path: alpha(path, most=1),
    "alpha first": lambda path: alpha(path, at=1),
    "alpha of 16 signed bits": lambda path: alpha(path, "int16", 32767),
    "alpha in floating point": lambda path: alpha(path, "float32", 1),
    "nodata of each band": nodata_per_band,
    "nodata in aux.xml": nodata_beside,
    "nodata": lambda path: tif(path, planes(), BELOW),
    "nan": lambda path: tif(path, planes(2, "float32", np.nan)),
    "undeclared 3.4e38": lambda path: tif(path, planes(2, "float64", -3.4e38), -9999),
    "one band's nodata": lambda path: tif(path, np.where([[[1]], [[0]]], MEASURED, planes()), BELOW),
}


def view(path, grid, refs=None):
    with rasterio.open(path) as dataset:
        bands = [band for band in dataset.indexes if dataset.colorinterp[band - 1] != ColorInterp.alpha]
        refs = refs or [RasterRef(str(path), band, nodata=dataset.nodatavals[band - 1]) for band in bands]
    with open_view(refs[0], grid) as opened:
        return opened.read(refs, Window(0, 0, grid.height, grid.width))


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_pixels_count_directly_and_through_a_warp(tmp_path, kind):
    path = KINDS[kind](tmp_path / "a.tif")
    direct, seen = view(path, GRID)
    np.testing.assert_array_equal(seen, ~HOLES)
    warped, again = view(path, SAME)
    np.testing.assert_array_equal(again, seen)
    np.testing.assert_array_equal(warped[:, again], direct[:, seen])


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "jpeg"])
@pytest.mark.parametrize("grid", [COARSER, OTHER])
def test_what_does_not_count_has_no_part_in_its_neighbours(tmp_path, kind, grid):
    values, seen = view(KINDS[kind](tmp_path / "a.tif"), grid)
    np.testing.assert_allclose(values[:, seen], MEASURED)
    # A pixel whose middle lies wholly among holes, or wholly among measurements, is as they are.
    left, top, size = grid.transform[2], grid.transform[5], grid.transform[0]
    cols = ((left + (np.arange(grid.width) + 0.5) * size) - 600_000) / SIZE
    rows = (5_000_000 - (top - (np.arange(grid.height) + 0.5) * size)) / SIZE
    inside = (rows < HEIGHT - 2)[:, None] & (cols < WIDTH - 2)
    assert not seen[:, cols > 25.0].any()
    assert seen[inside & ((rows > 15)[:, None] & (cols < 24.0))].all()


def test_four_bands_of_eight_bits_are_no_alpha(tmp_path):
    """GDAL calls the fourth one so where nobody said what it is: zeros in it are measurements."""
    values = np.random.default_rng(2).integers(0, 200, (4, HEIGHT, WIDTH)).astype(np.uint8)
    path = tif(tmp_path / "a.tif", values)
    with rasterio.open(path) as dataset:
        assert dataset.colorinterp[3] == ColorInterp.alpha
    assert view(path, GRID, [RasterRef(str(path), band) for band in (1, 2, 3, 4)])[1].all()


@pytest.mark.parametrize("rows", [slice(0, 110), slice(400, 500)])
@pytest.mark.parametrize("cols", [slice(0, 130), slice(490, 620)])
def test_a_band_of_measurements_in_a_corner_alone_is_no_alpha(tmp_path, rows, cols):
    values = np.zeros((4, 500, 620), np.uint8)
    size = (4, rows.stop - rows.start, cols.stop - cols.start)
    values[:, rows, cols] = np.random.default_rng(3).integers(2, 200, size)
    with rasterio.open(tif(tmp_path / "a.tif", values)) as dataset:
        assert dataset.colorinterp[3] == ColorInterp.alpha
        assert alpha_band(dataset) == 0


@pytest.mark.parametrize("grid", [GRID, SAME])
@pytest.mark.parametrize(
    ("nodata", "own", "says"),
    [(None, False, True), (0, False, True), (9, False, False), (None, True, False)],
)
def test_where_a_mask_has_no_data_it_does_not_say_clear(tmp_path, grid, nodata, own, says):
    """But a mask whose nodata value is 0 calls clear pixels so."""
    codes = np.where(HOLES, nodata or 0, 4).astype(np.uint8)[None]
    path = tif(tmp_path / "m.tif", codes, nodata)
    if own:
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(~HOLES)
    values, reached = view(path, grid, [MaskRef(str(path), 1, "values", (7,))])
    np.testing.assert_array_equal(reached, ~HOLES | says)
    assert clear(values[0], MaskRef("", 1, "values", (7,))).all()


@pytest.mark.parametrize(
    ("dtype", "stored", "ref", "expected"),
    [
        ("uint8", 255, {"nodata": -9999}, True),  # cannot be stored
        ("uint8", 255, {"nodata": 255.0}, False),
        ("uint8", 255, {"nodata": 255.5}, True),
        ("int16", -1, {"nodata": 65535}, True),
        ("float32", np.float32(0.1), {"nodata": 0.1}, False),  # of other precision
        ("float32", np.nan, {}, False),
        ("float32", np.inf, {}, False),
        ("float64", -1e38, {}, False),
        ("float32", -5.0, {"valid": (0, 1)}, False),
        ("uint16", 12, {"valid": (11.5, 12.5)}, True),
        ("uint16", 13, {"valid": (11.5, 12.5)}, False),
        ("uint16", 13, {"valid": (-40, -2)}, False),
        ("uint8", 200, {"valid": (300, 400)}, False),
        ("uint16", 0, {"power": True}, False),
        ("float32", -0.01, {"power": True}, False),
        ("float32", -0.01, {"power": False}, True),
    ],
)
def test_what_a_measurement_is(dtype, stored, ref, expected):
    plane = np.array([[stored]], dtype)
    assert measured(plane, RasterRef("", 1, dtype=dtype, **ref))[0, 0] == expected


def test_a_mask_in_floating_point():
    plane = np.array([[0, 1, np.nan, 3]], np.float32)
    np.testing.assert_array_equal(known(plane, None), [[True, True, False, True]])
    np.testing.assert_array_equal(known(plane, 3), [[True, True, False, False]])
    np.testing.assert_array_equal(clear(plane, MaskRef("", 1, "bits", (0,))), [[True, False, True, False]])
    np.testing.assert_array_equal(differs(plane, np.nan), [[True, True, False, True]])
    np.testing.assert_array_equal(within(plane, (1, 2)), [[False, True, False, False]])


@pytest.mark.parametrize("dtype", ["float32", "uint16", "int16"])
def test_the_ends_of_a_range_are_within_it(dtype):
    np.testing.assert_array_equal(within(np.array([[1, 2, 5, 6]], dtype), (2, 5)), [[False, True, True, False]])


def test_zeros_of_power_do_not_darken_their_neighbours(tmp_path):
    """Outside the swath radar has 0, which no decibels are of: it has no part in what is resampled beside it."""
    path = tif(tmp_path / "a.tif", planes(1, "float32", 0.0))
    ref = RasterRef(str(path), 1, power=True)
    stack = TimeStack("s", ("VV",), OTHER, (Acquisition(datetime.date(2020, 5, 1), "a", {"VV": ref}),))
    with StackReader(stack) as reader:
        block = reader.read(Window(0, 0, OTHER.height, OTHER.width))
    assert 0.3 < block.valid.mean() < 0.9
    np.testing.assert_allclose(block.values[:, 0][block.valid], 30)


@pytest.mark.parametrize("most", [255, 65535])
def test_an_alpha_band_is_no_band_of_the_sensor(tmp_path, most):
    """Ten bands and alpha are not ten bands and the scene classification."""
    rng = np.random.default_rng(4)
    for day in ("20230101", "20230311", "20230520"):
        bands = rng.integers(300, 3000, (10, HEIGHT, WIDTH)).astype(np.uint16)
        path = tif(
            tmp_path / f"S2_{day}.tif", np.concatenate([bands, np.where(HOLES, 0, most)[None]]).astype(np.uint16)
        )
        with rasterio.open(path, "r+") as dataset:
            dataset.colorinterp = [*dataset.colorinterp[:10], ColorInterp.alpha]
            dataset.descriptions = (*["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"], None)
    for options in (StackOptions(), StackOptions(pixel_size=5.0)):
        stack, _ = scan_stack(tmp_path, options)
        assert len(stack.bands) == 10
        assert not stack.acquisitions[0].masks
        with StackReader(stack) as reader:
            valid = reader.read(Window(0, 0, stack.grid.height, stack.grid.width)).valid
        np.testing.assert_array_equal(
            valid[0, :: int(stack.grid.height / HEIGHT), :: int(stack.grid.width / WIDTH)], ~HOLES
        )


def vrt_of(folder, sources):
    """A VRT whose bands, (type, file, band of it), come from files beside it."""
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{number}"><SimpleSource><SourceFilename relativeToVRT="1">{name}'
        f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for number, (kind, name, band) in enumerate(sources, 1)
    )
    path = folder / "a.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>{UTM}</SRS>'
        f"<GeoTransform>600000, 10, 0, 5000000, 0, -10</GeoTransform>{bands}</VRTDataset>"
    )
    return path


@pytest.mark.parametrize("grid", [GRID, SAME])
def test_bands_of_several_types_are_read_together(tmp_path, grid):
    tif(tmp_path / "u.tif", planes(1))
    tif(tmp_path / "i.tif", -planes(1, "int16"))
    path = vrt_of(tmp_path, [("UInt16", "u.tif", 1), ("Int16", "i.tif", 1)])
    refs = [RasterRef(str(path), 1, nodata=BELOW), RasterRef(str(path), 2, nodata=-BELOW)]
    values, seen = view(path, grid, refs)
    np.testing.assert_array_equal(seen, ~HOLES)
    assert {tuple(pair) for pair in values[:, seen].T} == {(MEASURED, -MEASURED)}


def test_a_vrt_whose_values_gdal_would_cut_off_is_refused(tmp_path):
    """All bands of one file are handed over in the type of the last one: 1000 came as 255."""
    tif(tmp_path / "u.tif", planes(2))
    path = vrt_of(tmp_path, [("UInt16", "u.tif", 1), ("Byte", "u.tif", 2)])
    with pytest.raises(BadInput, match="smaller type"):
        RasterSource(str(path))
    sound = vrt_of(tmp_path, [("UInt16", "u.tif", 1), ("UInt16", "u.tif", 2)])
    assert view(sound, GRID)[0].max() == BELOW
