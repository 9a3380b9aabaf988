"""Rasters with labels, read as series: numbers that one can check by hand, of layouts as they were published."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from engine.errors import BadInput
from engine.stack import Acquisition
from training.data.rasterseries import parcel_series, read_france, read_slovenia

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
ROWS, COLS, DATES = 21, 45, 3
CODES = (1, 2, 3, 4, 8)


def patch(folder, stored=None, sizes=None):
    """A folder in the Slovenian layout: band b has 10 b + date; land covers come in turn, the first pixel has none.

    Args:
        stored: values to put elsewhere, by (layer, date, row, col).
        sizes: layer -> (rows, cols), where they differ.
    """
    folder.mkdir(parents=True)
    layers = {name: np.full((DATES, ROWS, COLS), 10 * number, np.uint8) for number, name in enumerate(BANDS, start=1)}
    for layer in layers.values():
        layer += np.arange(DATES, dtype=np.uint8)[:, None, None]
    cover = np.resize(CODES, ROWS * COLS).astype(np.uint8).reshape(1, ROWS, COLS)
    cover[0, 0, 0] = 0
    layers["labels"] = cover
    for (name, *place), value in (stored or {}).items():
        layers[name][tuple(place)] = value
    for name, layer in layers.items():
        rows, cols = (sizes or {}).get(name, (ROWS, COLS))
        profile = {"driver": "GTiff", "dtype": "uint8", "count": len(layer), "height": rows, "width": cols, "nodata": 0}
        place = {"crs": "EPSG:32633", "transform": from_origin(408_500, 5_074_250, 10, 10)}
        with rasterio.open(folder / f"{name}.tif", "w", **profile, **place) as raster:
            raster.write(layer[:, :rows, :cols])
    return folder


def test_every_labelled_pixel_is_a_series_of_the_block_that_it_lies_in(tmp_path):
    series = read_slovenia(patch(tmp_path / "patch", {("B08", 1, 0, 2): 0, ("labels", 0, 20, 44): 8}))
    assert series.values.shape == (ROWS * COLS - 1, DATES, len(BANDS))
    np.testing.assert_allclose(series.values[5, 2], np.array([12, 22, 32, 42, 52, 62]) / 255, rtol=1e-6)
    assert series.valid.sum() == (ROWS * COLS - 1) * DATES - 1
    assert series.valid[1].tolist() == [True, False, True]  # the pixel in row 0 and column 2
    assert series.day is None
    assert [series.class_names[cls] for cls in series.label[:5]] == [
        "forest", "grassland", "shrubland", "artificial", "cultivated",
    ]  # fmt: skip
    assert series.class_names[series.label[-1]] == "artificial"
    # 20 rows and 1 row by 20, 20 and 5 columns.
    assert sorted(np.unique(series.group, return_counts=True)[1].tolist()) == [5, 20, 20, 100, 399, 400]


@pytest.mark.parametrize(
    ("changes", "code", "named"),
    [
        ({"stored": {("labels", 0, 3, 3): 7}}, "series_invalid", "land covers 7 are unknown"),
        ({"sizes": {"B11": (ROWS, COLS - 1)}}, "series_invalid", "differ in shape"),
    ],
)
def test_a_patch_that_does_not_fit_together_is_refused(tmp_path, changes, code, named):
    with pytest.raises(BadInput, match=named) as error:
        read_slovenia(patch(tmp_path / "patch", **changes))
    assert error.value.code == code


def test_a_patch_without_one_of_its_files_is_refused(tmp_path):
    folder = patch(tmp_path / "patch")
    (folder / "B12.tif").write_text("no raster")
    with pytest.raises(BadInput, match=r"B12\.tif is no raster") as error:
        read_slovenia(folder)
    assert error.value.code == "series_invalid"
    (folder / "B12.tif").unlink()
    with pytest.raises(BadInput, match=r"B12\.tif does not exist") as error:
        read_slovenia(folder)
    assert error.value.code == "series_missing"


def test_a_parcel_is_the_mean_of_its_clear_pixels_without_its_border(known):
    dates = tuple(Acquisition(date(2021, month, 5), "", {}) for month in (2, 5, 7))
    dated = replace(known, stack=replace(known.stack, acquisitions=dates))
    series = parcel_series(dated, ["a", "b"], np.array(["x", "y", "z"]), "it")
    assert series.values.shape == (3, 3, 2)
    # Of the parcel of 8 x 10 pixels one column lies in its neighbour too; without the border 6 x 7 remain.
    clear = known.valid[1, 3:9, 3:10]
    inside = known.values[1, 1, 3:9, 3:10][clear] * 1e-4 - 0.1
    assert inside.size < 42
    assert series.values[0, 1, 1] == pytest.approx(inside.mean(), rel=1e-5)
    # The parcel of 2 x 3 pixels would keep none, and is whole.
    assert series.values[2, 2, 0] == pytest.approx(
        (known.values[2, 0, 14:16, 3:6][known.valid[2, 14:16, 3:6]] * 1e-4 - 0.1).mean(), rel=1e-5
    )  # fmt: skip
    assert series.day[1].tolist() == [18663, 18752, 18813]
    assert (series.label.tolist(), series.group.tolist()) == ([0, 1, 0], ["x", "y", "z"])


def test_a_scene_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(BadInput) as error:
        read_france(tmp_path / "none")
    assert error.value.code == "stack_missing"
