from dataclasses import replace

import numpy as np
import pytest
from rasterio.features import rasterize
from rasterio.transform import Affine

from engine.sample import BANDS, CROPS, SceneSpec, simulate
from engine.sample.crops import COARSE_BANDS

SPEC = SceneSpec(seed=4, width=96, height=70, dates=5)
CLOUDS, SHADOW, UNCLEAR = (8, 9), 3, (0, 1, 3, 8, 9, 10)


def test_shapes_and_types(scene):
    assert scene.values.shape == (24, 10, 150, 200)
    assert scene.values.dtype == np.uint16
    assert scene.scl.shape == (24, 150, 200)
    assert scene.scl.dtype == np.uint8
    assert list(scene.days) == sorted(set(scene.days))
    assert set(np.unique(scene.scl)) <= {0, 2, 3, 4, 5, 6, 7, 8, 9, 10}


def test_same_seed_same_scene():
    one, other = simulate(SPEC), simulate(SPEC)
    np.testing.assert_array_equal(one.values, other.values)
    np.testing.assert_array_equal(one.scl, other.scl)
    assert one.parcels == other.parcels


def test_another_seed_another_scene():
    one, other = simulate(SPEC), simulate(replace(SPEC, seed=5))
    assert not np.array_equal(one.parcel_id, other.parcel_id)
    assert one.days != other.days


def test_another_year_same_fields_other_crops():
    one, other = simulate(SPEC), simulate(replace(SPEC, year=2024))
    np.testing.assert_array_equal(one.parcel_id, other.parcel_id)
    assert [parcel.crop for parcel in one.parcels] != [parcel.crop for parcel in other.parcels]
    assert not set(one.days) & set(other.days)


def test_a_date_alone_equals_the_same_date_among_all():
    scene = simulate(SPEC)
    alone = simulate(SPEC).observe(3)
    np.testing.assert_array_equal(alone.values, scene.values[3])
    np.testing.assert_array_equal(alone.scl, scene.scl[3])


def test_parcel_polygons_rasterise_to_the_parcel_raster(scene):
    burnt = rasterize(
        [(parcel.geometry, parcel.parcel_id) for parcel in scene.parcels],
        out_shape=scene.parcel_id.shape,
        transform=Affine(*scene.grid.transform),
        dtype="int32",
    )
    # A pixel's centre may lie on a border to the last digit.
    assert (burnt != scene.parcel_id).mean() < 1e-4


def test_every_crop_grows_about_its_share(scene):
    assert {parcel.crop for parcel in scene.parcels} == {crop.name for crop in CROPS}
    for crop in CROPS:
        count = sum(parcel.crop_code == crop.code for parcel in scene.parcels)
        assert abs(count - crop.share * len(scene.parcels)) <= 1
    codes = {parcel.parcel_id: parcel.crop_code for parcel in scene.parcels}
    codes[0] = 0
    np.testing.assert_array_equal(scene.crop_code, np.vectorize(codes.get)(scene.parcel_id))


def test_coarse_bands_repeat_in_twos_and_fine_bands_do_not(scene):
    values = scene.values[:, :, :150:2, :200:2], scene.values[:, :, 1:150:2, 1:200:2]
    for index, band in enumerate(BANDS):
        equal = (values[0][:, index] == values[1][:, index]).mean()
        assert equal == 1 if band in COARSE_BANDS else equal < 0.3


def test_clouds_are_bright_and_shadows_dark(scene):
    blue, near = scene.values[:, 0] / 1e4, scene.values[:, BANDS.index("B08")] / 1e4
    cloud, shadow = np.isin(scene.scl, CLOUDS), scene.scl == SHADOW
    clear = ~np.isin(scene.scl, UNCLEAR)
    assert 0.02 < cloud.mean() < 0.5
    assert shadow.any()
    assert np.median(blue[cloud]) > 0.3 > np.percentile(blue[clear], 99)
    assert np.median(near[shadow]) < 0.7 * np.median(near[clear])


def test_the_classification_is_imperfect(scene):
    bright = scene.values[:, 0] > 2500
    assert 0 < np.mean(~np.isin(scene.scl[bright], UNCLEAR)) < 0.2


def test_nothing_beyond_the_swath():
    scenes = (simulate(SceneSpec(seed=seed, width=60, height=44, dates=12)) for seed in range(12))
    partial = [
        (observation.values, observation.scl)
        for scene in scenes
        for observation in scene.observations()
        if (observation.scl == 0).any()
    ]
    assert partial
    for values, scl in partial:
        np.testing.assert_array_equal((values == 0).all(axis=0), scl == 0)
        np.testing.assert_array_equal((values == 0).any(axis=0), scl == 0)
        assert (scl == 0).mean() < 0.6


def test_a_winter_crop_peaks_before_maize(scene):
    values = scene.values.astype(float)
    red, near = values[:, BANDS.index("B04")], values[:, BANDS.index("B08")]
    ndvi = np.where(np.isin(scene.scl, UNCLEAR), np.nan, (near - red) / np.maximum(near + red, 1))

    def peak(code):
        with np.errstate(all="ignore"):
            curve = [
                np.nanmedian(date[scene.crop_code == code])
                if (~np.isnan(date[scene.crop_code == code])).any()
                else np.nan
                for date in ndvi
            ]
        return scene.days[int(np.nanargmax(curve))]

    by_name = {crop.name: crop.code for crop in CROPS}
    assert peak(by_name["winter wheat"]) < peak(by_name["maize"])
    assert peak(by_name["winter barley"]) < peak(by_name["soybean"])


def test_border_pixels_are_mixed():
    scene = simulate(replace(SPEC, dates=40))
    index = int(np.argmin([np.isin(scene.observe(i).scl, UNCLEAR).mean() for i in range(0, 40)]))
    values = scene.observe(index).values[3].astype(float)
    inner = (scene.parcel_id > 0).copy()
    same = (scene.parcel_id[1:-1, 1:-1] == scene.parcel_id[:-2, 1:-1]) & (
        scene.parcel_id[1:-1, 1:-1] == scene.parcel_id[2:, 1:-1]
    )
    inner[1:-1, 1:-1] &= same
    ids = scene.parcel_id[inner]
    mean = np.bincount(ids, values[inner]) / np.maximum(np.bincount(ids), 1)
    edge = (scene.parcel_id > 0) & ~inner
    edge[[0, -1]] = edge[:, [0, -1]] = False

    def off(mask):
        return np.median(np.abs(values[mask] - mean[scene.parcel_id[mask]]))

    assert off(edge) > 1.3 * off(inner)


@pytest.mark.parametrize(("width", "height"), [(33, 47), (32, 32), (40, 300)])
def test_odd_and_long_extents(width, height):
    scene = simulate(SceneSpec(width=width, height=height, dates=2))
    assert scene.values.shape == (2, 10, height, width)
    assert (scene.scl > 0).any()
