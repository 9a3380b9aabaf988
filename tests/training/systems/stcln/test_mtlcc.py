"""MTLCC's layout and protocol, on simulated tiles."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from engine.errors import BadInput
from training.base.runner import Machine
from training.data.mtlcc import BANDS, draw_dates, open_mtlcc, read_tile, tiles_of
from training.mtlcc.segment import _as_published, segment
from training.mtlcc.tiles import batch_of, richest
from training.recipe.mtlcc import MTLCCRecipe

from .tiny import SHAPE

DAYS = [datetime.date(2016, 1, 10) + datetime.timedelta(days=40 * number) for number in range(7)]
SIZES = {"10m": (4, 12), "20m": (6, 6), "60m": (3, 2)}


def write(path: Path, values: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = values.shape
    profile = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": values.dtype}
    with rasterio.open(path, "w", **profile, crs="EPSG:32632", transform=from_origin(0, 0, 10, 10)) as dataset:
        dataset.write(values)


def write_tile(folder: Path, days, crop: int, seed: int) -> None:
    """Reflectance of a level for the class; the left half of the tile is of it, the right half of class 7."""
    rng = np.random.default_rng(seed)
    label = np.full((1, 12, 12), 7, np.uint8)
    label[:, :, :6] = crop
    label[0, 0, 0] = 99  # a class that is not in the table
    write(folder / "y.tif", label)
    for day in days:
        for pixels, (count, side) in SIZES.items():
            level = np.where(np.arange(side) < side // 2, 400 * crop, 2800)
            values = level + rng.normal(0, 30, (count, side, side)) + np.arange(count)[:, None, None]
            write(folder / f"{day:%Y%m%d}_{pixels}.tif", values.astype(np.uint16))


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("mtlcc")
    (root / "classes.txt").write_text("0|unknown\n2|maize\n4|meadow\n7|wheat\n")
    (root / "tileids").mkdir()
    lists = {"train_fold0": (1, 2, 3, 4), "test_fold0": (5, 6), "eval": (7, 8)}
    for name, tiles in lists.items():
        (root / "tileids" / f"{name}.tileids").write_text("\n".join(map(str, (*tiles, 100))))
        for tile in tiles:
            days = DAYS[:2] if tile == 4 else DAYS  # too few dates
            write_tile(root / "data16" / str(tile), days, 2 if tile % 2 else 4, tile)
    return root


def test_a_tile_is_thirteen_bands_on_the_grid_of_ten_metres(root):
    data = open_mtlcc(root)
    assert data.names == ("unknown", "maize", "meadow", "wheat")
    entry = tiles_of(data, "train_fold0", ["data16"], 5)[0]
    tile = read_tile(data, entry, entry.dates)
    assert tile.values.shape == (7, len(BANDS), 12, 12)
    # Reflectance; pixels of 20 and 60 m are repeated.
    assert tile.values[0, :, :, :6].mean() == pytest.approx(0.08, abs=0.002)
    assert np.array_equal(tile.values[:, 4, ::2], tile.values[:, 4, 1::2])
    assert (tile.values[:, 10, :6, :6] == tile.values[:, 10, :1, :1]).all()
    assert tile.label[3].tolist() == [1] * 6 + [3] * 6
    assert tile.label[0, 0] == 0
    assert tile.day.tolist() == [9, 49, 89, 129, 169, 209, 249]
    assert tile.valid.all()


def test_tiles_without_labels_or_with_few_dates_are_left_out(root):
    data = open_mtlcc(root)
    names = [entry.name for entry in tiles_of(data, "train_fold0", ["data16", "data17"], 5)]
    assert names == ["data16/1", "data16/2", "data16/3"]
    with pytest.raises(BadInput, match="has 8 dates") as caught:
        tiles_of(data, "train_fold0", ["data16"], 8)
    assert caught.value.code == "mtlcc_empty"


def test_dates_are_drawn_anew_and_stand_in_order(root):
    data = open_mtlcc(root)
    entry = tiles_of(data, "train_fold0", ["data16"], 5)[0]
    rng = np.random.default_rng(0)
    drawn = {draw_dates(entry, 5, rng) for _ in range(20)}
    assert len(drawn) > 3
    assert all(list(dates) == sorted(set(dates)) and len(dates) == 5 for dates in drawn)
    batch = batch_of(data, [entry, entry], 5, rng)
    assert batch["values"].shape == (2, 5, 13, 12, 12)


def test_labelled_tiles_are_the_richest_of_each_class(root):
    data = open_mtlcc(root)
    entries = tiles_of(data, "train_fold0", ["data16"], 5)
    # Tiles 1 and 3 are of maize, 2 of meadow, all of them of wheat.
    assert [entry.name for entry in richest(data, entries, 1)] == ["data16/1", "data16/2"]
    assert richest(data, entries, None) == entries


def test_pixels_mapped_as_unknown_are_misses_unless_counted_as_published():
    counts = np.array([[0, 0, 0], [3, 5, 2], [4, 0, 6]])
    assert _as_published(counts).tolist() == [[0, 0, 0], [0, 5, 2], [0, 0, 6]]
    assert counts[1, 0] == 3


def test_it_is_trained_and_scored(root, tmp_path):
    recipe = MTLCCRecipe.model_validate(
        {
            "name": "tiny",
            "system": "stcln",
            "objective": "supervised",
            "encoder": SHAPE,
            "dates": 5,
            "tiles_per_class": 1,
            "optimisation": {"epochs": 10, "batch": 2, "learning_rate": 0.02, "validate_every": 10},
            "threads": 1,
        }
    )
    said: list[str] = []
    found = segment(root, recipe, tmp_path / "out", Machine(), said.append)
    assert said[0] == "2 of 3 tiles to train, 2 to validate, 2 to test"
    assert found["all"].n == 2 * (144 - 1)
    assert found["all"].overall_accuracy > 0.6
    assert found["published"].overall_accuracy >= found["all"].overall_accuracy
    assert (tmp_path / "out" / "table.json").is_file()


def test_a_folder_of_something_else_is_refused(tmp_path):
    with pytest.raises(BadInput) as caught:
        open_mtlcc(tmp_path)
    assert caught.value.code == "mtlcc_missing"
    (tmp_path / "classes.txt").write_text("maize\nwheat\n")
    with pytest.raises(BadInput) as caught:
        open_mtlcc(tmp_path)
    assert caught.value.code == "mtlcc_invalid"
