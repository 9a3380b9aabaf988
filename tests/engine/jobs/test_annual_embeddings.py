"""Rasters of annual embeddings are a stack of one date a year: simulated ones, from the scan to checked parcels."""

from __future__ import annotations

import datetime
import math

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio.transform import Affine

from engine.contract import CheckJob, ClassifyJob, ExtractJob, StackOptions, TeachJob
from engine.errors import BadInput
from engine.jobs import run_job
from engine.learn.remembered import Remembered
from engine.package import find_package
from engine.stack import StackReader, scan_stack
from engine.stack.find import stackfile

from ..conftest import TRANSFORM, box, write_polygons, write_raster

ROWS, COLS, FIELD = 36, 216, 12
CROP = (np.arange(ROWS)[:, None] // FIELD + np.arange(COLS) // FIELD) % 2


def embeddings(count, seed=0):
    """Unit vectors near those of two crops, (count, h, w)."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(2, count))
    values = centres[CROP].transpose(2, 0, 1) + rng.normal(0, 0.3, (count, ROWS, COLS))
    return values / np.linalg.norm(values, axis=0)


def in_bytes(values):
    """As published: v with value = sign(v) (|v| / 127.5)^2, -128 without data."""
    stored = np.rint(np.sign(values) * np.sqrt(np.abs(values)) * 127.5).clip(-127, 127).astype(np.int8)
    stored[:, :5, :7] = -128
    return stored


def write_scaled(path, values):
    """Whole numbers with a scale of its own for each band."""
    scale = np.abs(values).max(axis=(1, 2)) / 127
    stored = np.rint(values / scale[:, None, None]).astype(np.int8)
    write_raster(path, stored, nodata=None)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = scale
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("years")
    for year in (2021, 2022):
        write_raster(folder / f"embedding_{year}_tile3.tif", in_bytes(embeddings(64, year)), nodata=-128)
    return folder


def values_of(stack):
    with StackReader(stack) as reader:
        block = reader.read(stack.grid.frame)
        return block.values * reader.scale[:, :, None, None] + reader.offset[:, :, None, None], block.valid


def test_bytes_are_squares_with_a_sign_of_one_date_a_year(folder, tmp_path):
    stack, report = scan_stack(folder)
    assert stack.sensor == "embedding-64-annual"
    assert stack.bands[:2] == ("A00", "A01")
    assert [each.date for each in stack.acquisitions] == [datetime.date(2021, 7, 1), datetime.date(2022, 7, 1)]
    values, valid = values_of(stack)
    stored = in_bytes(embeddings(64, 2022)).astype(float)
    np.testing.assert_allclose(values[1][:, valid[1]], (np.sign(stored) * (abs(stored) / 127.5) ** 2)[:, valid[1]],
                               atol=1e-6)  # fmt: skip
    assert math.isclose(np.linalg.norm(values[1][:, 20, 20]), 1, abs_tol=0.02)
    assert not valid[:, :5, :7].any()
    assert valid[:, 5:].all()
    assert "mask_none" not in dict(report.warnings)  # no cloud shows in what a year was summed up to
    stackfile.save(stack.acquisitions, tmp_path / "years.stack.json")
    again, _ = values_of(scan_stack(tmp_path / "years.stack.json")[0])
    np.testing.assert_array_equal(again, values)


def test_a_single_year_is_enough_and_may_be_chosen_as_a_file(folder):
    stack, _ = scan_stack(folder / "embedding_2022_tile3.tif")
    assert [each.date.year for each in stack.acquisitions] == [2022]


def test_scales_in_the_file_tell_the_other_kind(tmp_path):
    values = embeddings(128)
    stack, _ = scan_stack(write_scaled(tmp_path / "map2023.tif", values))
    assert (stack.sensor, len(stack.bands)) == ("embedding-128-annual", 128)
    read, valid = values_of(stack)
    assert valid.all()
    np.testing.assert_allclose(read[0], values, atol=np.abs(values).max() / 200)


@pytest.mark.parametrize(
    ("values", "nodata", "name"),
    [
        (in_bytes(embeddings(64)), None, "embedding_2021.tif"),  # nothing says that -128 is no data
        (in_bytes(embeddings(64)).astype(np.int16), -128, "embedding_2021.tif"),
        (in_bytes(embeddings(63)), -128, "embedding_2021.tif"),
        (np.rint(embeddings(128) * 127).astype(np.int8), -128, "embedding_2021.tif"),  # without scales
        (in_bytes(embeddings(64)), -128, "embedding_of_2021_and_2022.tif"),
    ],
)
def test_what_the_file_does_not_confirm_is_asked(tmp_path, values, nodata, name):
    write_raster(tmp_path / "years" / name, values, nodata=nodata)
    with pytest.raises(BadInput):
        scan_stack(tmp_path / "years")


def test_the_user_may_say_what_the_file_does_not(tmp_path):
    write_raster(tmp_path / "years" / "embedding_2021.tif", in_bytes(embeddings(64)), nodata=None)
    stack, _ = scan_stack(tmp_path / "years", StackOptions(sensor="embedding-64-annual"))
    values, valid = values_of(stack)
    assert not valid[:, :5, :7].any()
    assert math.isclose(np.linalg.norm(values[0][:, 20, 20]), 1, abs_tol=0.02)


def published(path, values, south_up=False, left=0, names="A{:02d}"):
    """A raster with band names as it is published; of some, rows run from south to north."""
    count, height, _ = values.shape
    top = TRANSFORM * (left, 0)
    transform = (
        Affine(10, 0, top[0], 0, 10, top[1] - 10 * height) if south_up else Affine(10, 0, top[0], 0, -10, top[1])
    )
    nodata = -128 if values.dtype == np.int8 else None
    rows = values[:, ::-1] if south_up else values
    return write_raster(path, rows, [names.format(band) for band in range(count)], transform, nodata=nodata)


@pytest.mark.parametrize("south_up", [False, True])
@pytest.mark.parametrize("chosen", ["annual", "annual/2021/31N"])
def test_alphaearth_tiles_are_dated_by_their_folder_and_lie_side_by_side(tmp_path, south_up, chosen):
    values = in_bytes(embeddings(64))[:, :20, :30]
    for year in (2021, 2022):
        for number in (0, 1):
            # Identifier, and where in its image a tile begins; of the identifier a year means nothing.
            name = f"x2019jgayo1cxc1vo6gf-0000000000-{8192 * number:010d}.tiff"
            published(tmp_path / "annual" / str(year) / "31N" / name, values, south_up, 30 * number)
    stack, _ = scan_stack(tmp_path / chosen)
    years = [2021, 2022] if chosen == "annual" else [2021]
    assert sorted({each.date.year for each in stack.acquisitions}) == years
    assert (stack.grid.height, stack.grid.width) == (20, 60)
    read, valid = values_of(stack)
    stored = values.astype(float)
    expected = np.tile(np.sign(stored) * (abs(stored) / 127.5) ** 2, (1, 1, 2))
    np.testing.assert_allclose(read[0][:, valid[0]], expected[:, valid[0]], atol=1e-6)
    assert (~valid[0]).sum() == 2 * 5 * 7


def test_tessera_tiles_as_geotessera_writes_them(tmp_path):
    values = embeddings(128)[:, :20, :30].astype(np.float32)
    values[:, 3, 4] = np.nan
    tiles = tmp_path / "global_0.1_degree_representation"
    path = tiles / "2024" / "grid_0.15_52.05" / "grid_0.15_52.05_2024.tiff"
    published(path, values, names="Tessera_Band_{}")
    write_raster(tmp_path / "global_0.1_degree_tiff_all" / "grid_0.15_52.05.tiff", np.ones((1, 20, 30), np.uint8))
    stack, _ = scan_stack(tmp_path)
    assert (stack.sensor, len(stack.bands), stack.bands[0]) == ("embedding-128-annual", 128, "T000")
    assert [each.date.year for each in stack.acquisitions] == [2024]
    read, valid = values_of(stack)
    assert not valid[0, 3, 4]
    np.testing.assert_allclose(read[0][:, valid[0]], values[:, valid[0]])


def test_tessera_arrays_are_refused_with_what_to_get_instead(tmp_path):
    tile = tmp_path / "global_0.1_degree_representation" / "2024" / "grid_0.15_52.05"
    tile.mkdir(parents=True)
    np.save(tile / "grid_0.15_52.05.npy", np.zeros((4, 5, 128), np.int8))
    np.save(tile / "grid_0.15_52.05_scales.npy", np.ones((4, 5), np.float32))
    landmask = tmp_path / "global_0.1_degree_tiff_all" / "grid_0.15_52.05.tiff"
    write_raster(landmask, np.ones((1, 4, 5), np.uint8))
    for chosen in (tmp_path, tile, tile / "grid_0.15_52.05.npy"):
        with pytest.raises(BadInput, match=r"as GeoTIFF, in which geotessera downloads"):
            scan_stack(chosen)


def test_a_model_that_was_not_taught_here_says_nothing_of_unlikeness():
    with pytest.raises(BadInput) as refused:
        Remembered(find_package("mato-grosso-modis"))
    assert refused.value.code == "model_remembers_nothing"


def test_they_are_extracted_taught_classified_and_checked(folder, tmp_path):
    fields = [(row, col) for row in range(0, ROWS, FIELD) for col in range(0, COLS, FIELD)]
    crops = np.array([f"crop {CROP[each]}" for each in fields], object)
    declared = crops.copy()
    declared[7] = "crop 1" if crops[7] == "crop 0" else "crop 0"
    polygons = [box(row + 1, col + 1, FIELD - 2, FIELD - 2) for row, col in fields]
    parcels = str(write_polygons(tmp_path / "parcels.gpkg", polygons, crop=crops, declared=declared))
    series, out = str(tmp_path / "series"), str(tmp_path / "out")
    events = []
    run_job(ExtractJob(stack=str(folder), parcels=parcels, out=series), events.append)
    job = TeachJob(stack=str(folder), labels=parcels, field="crop", series=series, learners=["linear"],
                   out=str(tmp_path / "taught"))  # fmt: skip
    run_job(job, events.append)
    model = str(tmp_path / "taught" / "model")
    job = ClassifyJob(series=series, parcels=parcels, model=model, out=out, unlikeness=True, confidence=0.9)
    classified = run_job(job, events.append)
    counts = {name: int((crops == name).sum()) for name in ("crop 0", "crop 1")}
    assert classified.summary["parcels"]["classes"] == counts
    check = CheckJob(series=series, parcels=parcels, field="declared", least_dates=1,
                     out=str(tmp_path / "checked"))  # fmt: skip
    run_job(check, events.append)
    meta, _, _, values = pyogrio.raw.read(tmp_path / "out" / "parcels.gpkg", read_geometry=False)
    columns = dict(zip(meta["fields"], values))
    assert (columns["unlikeness"] == 0).all()  # these very series were learned from
    right = [crop in said.split(", ") for crop, said in zip(crops, columns["not_excluded"])]
    assert np.mean(right) >= 0.9
    meta, _, _, values = pyogrio.raw.read(tmp_path / "checked" / "parcels.gpkg", read_geometry=False)
    columns = dict(zip(meta["fields"], values))
    assert columns["crop_1"].tolist() == crops.tolist()
    assert columns["light"][7] != "green"
