"""DENETHOR's layout, on a simulated tile: fields, days and both sensors of the same places."""

from __future__ import annotations

import datetime
import json
import pickle
import shutil

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from click.testing import CliRunner
from rasterio.transform import Affine

from engine.errors import BadInput
from engine.sample import SceneSpec, simulate, write_parcels
from engine.sample.daily import DailySensor
from training.__main__ import main
from training.data.denethor import BANDS, read_denethor
from training.data.series import read_series

SPEC = SceneSpec(seed=4, year=2018, width=90, height=60, dates=4)
FIRST = datetime.date(2018, 3, 1)


@pytest.fixture(scope="module")
def tile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("denethor")
    scene = simulate(SPEC)
    sensor = DailySensor(scene)
    sentinel = folder / "tile_source_sentinel_2_33N_18E_242N_2018"
    sentinel.mkdir()
    # Twelve bands of ten: the first is repeated in front, and one in the middle.
    np.save(sentinel / "bands.npy", scene.values[:, [0, *range(10), 7]].transpose(0, 2, 3, 1).astype(np.int16))
    cloud = np.stack([scene.cloudiness(number) for number in range(4)])
    np.save(sentinel / "clp.npy", np.rint(255 * cloud)[..., None].astype(np.uint8))
    (sentinel / "timestamp.pkl").write_bytes(
        pickle.dumps([datetime.datetime(*day.timetuple()[:3], 10) for day in scene.dates])
    )
    transform = Affine(*sensor.grid.transform)
    for number in range(3):
        day = FIRST + datetime.timedelta(number)
        path = folder / "planet" / f"tile_source_planet_33N_18E_242N_{day}" / "sr.tif"
        path.parent.mkdir(parents=True)
        seen = sensor.observe((day - datetime.date(1970, 1, 1)).days)
        with rasterio.open(
            path, "w", driver="GTiff", count=4, dtype="uint16", width=300, height=200, crs=SPEC.crs, transform=transform
        ) as raster:
            raster.write(seen)
    write_parcels(scene, folder / "parcels.gpkg")
    _, _, geometry, (crop,) = pyogrio.raw.read(folder / "parcels.gpkg", columns=["crop"])
    tiny = shapely.to_wkb(shapely.box(400_100, 4_839_900, 400_120, 4_839_920))
    pyogrio.raw.write(
        folder / "labels.geojson",
        np.array([*geometry, tiny], object),
        [np.array([*crop, "tiny"], object)],
        ["crop_name"],
        geometry_type="Polygon",
        crs=SPEC.crs,
        driver="GeoJSON",
    )
    return folder, sentinel, scene, sensor


def test_pixels_of_fields_are_read_with_both_sensors(tile):
    folder, sentinel, scene, sensor = tile
    series = read_denethor(sentinel, folder / "labels.geojson", folder / "planet", 50, seed=0)
    assert (len(series), series.bands, series.companion.values.shape) == (50, BANDS, (50, 3, 9, 4))
    assert series.day[0].tolist() == list(scene.days)
    again = read_denethor(sentinel, folder / "labels.geojson", folder / "planet", 50, seed=0)
    assert np.array_equal(series.values, again.values)
    names = [parcel.crop for parcel in scene.parcels]
    assert "tiny" not in {series.class_names[label] for label in series.label}
    for row in (0, 17, 49):
        assert series.class_names[series.label[row]] == names[int(series.group[row]) - 1]
        places = np.argwhere(scene.parcel_id == int(series.group[row]))
        stored = np.rint(series.values[row] * 1e4)[:, 1:11]
        same = [place for place in places if np.array_equal(scene.values[:, :, place[0], place[1]], stored)]
        assert len(same) == 1
        line, col = ((same[0] + 0.5) * 10 // 3).astype(int)
        fine = sensor.observe(int(series.companion.day[row, 1]))[:, line - 1 : line + 2, col - 1 : col + 2]
        assert np.array_equal(series.companion.values[row, 1], fine.reshape(4, 9).T)


def test_a_tile_without_planet_needs_to_know_where_it_is(tile, tmp_path):
    folder, sentinel, scene, _ = tile
    copy = tmp_path / "tile"
    shutil.copytree(sentinel, copy)
    with pytest.raises(BadInput, match=r"bbox\.json does not exist"):
        read_denethor(copy, folder / "labels.geojson", None, 5, seed=0)
    west, _, _, north = scene.grid.transform[2], 0, 0, scene.grid.transform[5]
    box = [west, north - 600, west + 900, north]
    (copy / "bbox.json").write_text(json.dumps({"bbox": box, "crs": SPEC.crs}))
    alone = read_denethor(copy, folder / "labels.geojson", None, 5, seed=0)
    assert alone.companion is None
    assert len(alone) == 5


def test_two_sensors_of_different_places_are_refused(tile, tmp_path):
    folder, sentinel, _, _ = tile
    copy = tmp_path / "tile"
    shutil.copytree(sentinel, copy)
    np.save(copy / "bands.npy", np.load(sentinel / "bands.npy")[:, :30])
    np.save(copy / "clp.npy", np.load(sentinel / "clp.npy")[:, :30])
    with pytest.raises(BadInput, match="they are of different places") as error:
        read_denethor(copy, folder / "labels.geojson", folder / "planet", 5, seed=0)
    assert error.value.code == "pairs_apart"


class Runs:
    def __reduce__(self):
        return (print, ("run",))


@pytest.mark.parametrize(
    ("times", "told"),
    [
        ([Runs()], "asks for"),
        ("2018", "is no list of dates"),
        ([datetime.datetime(2018, 1, 1)], r"not \(t, H, W, 12\) of the 1 dates"),
    ],
)
def test_odd_dates_are_refused_and_nothing_is_run(tile, tmp_path, capsys, times, told):
    folder, sentinel, _, _ = tile
    copy = tmp_path / "tile"
    shutil.copytree(sentinel, copy)
    (copy / "timestamp.pkl").write_bytes(pickle.dumps(times))
    with pytest.raises(BadInput, match=told) as error:
        read_denethor(copy, folder / "labels.geojson", folder / "planet", 5, seed=0)
    assert error.value.code == "series_invalid"
    assert capsys.readouterr().out == ""


def test_what_is_missing_is_said(tile, tmp_path):
    folder, sentinel, _, _ = tile
    with pytest.raises(BadInput, match=r"has no bands\.npy"):
        read_denethor(tmp_path, folder / "labels.geojson", folder / "planet", 5, seed=0)
    with pytest.raises(BadInput, match=r"no folder of a day with sr\.tif"):
        read_denethor(sentinel, folder / "labels.geojson", tmp_path, 5, seed=0)


def test_the_command_writes_a_series_file_that_pretraining_reads(tile, tmp_path):
    folder, sentinel, _, _ = tile
    out = tmp_path / "pairs.npz"
    options = {"sentinel": sentinel, "labels": folder / "labels.geojson", "planet": folder / "planet", "out": out}
    told = [text for name, value in options.items() for text in (f"--{name}", str(value))]
    done = CliRunner().invoke(main, ["denethor", *told, "--pixels", "7"])
    assert done.exit_code == 0, done.output
    series = read_series(out)
    read = read_denethor(sentinel, folder / "labels.geojson", folder / "planet", 7, seed=0)
    np.testing.assert_allclose(series.values, read.values, atol=1e-6)
    assert np.array_equal(series.companion.values, read.companion.values)
    assert np.array_equal(series.cloud, read.cloud)
    assert series.companion.scale == read.companion.scale
