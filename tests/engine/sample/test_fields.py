import numpy as np
import pytest
import shapely

from engine.sample.fields import HECTARE, LARGEST, SMALLEST, landscape

WIDTH, HEIGHT = 2000.0, 1500.0


@pytest.fixture(scope="module")
def plan():
    return landscape(WIDTH, HEIGHT, np.random.default_rng(7))


def test_parcels_are_fields(plan):
    areas = shapely.area(np.array(plan.parcels))
    assert areas.min() >= SMALLEST * 0.99
    assert areas.max() <= LARGEST * 1.01
    assert 1 * HECTARE < np.median(areas) < 4 * HECTARE
    assert all(parcel.is_valid and parcel.geom_type == "Polygon" for parcel in plan.parcels)


def test_parcels_cover_most_of_the_land_and_none_twice(plan):
    extent = shapely.box(0, 0, WIDTH, HEIGHT)
    covered = shapely.union_all(np.array(plan.parcels)).intersection(extent).area
    assert 0.5 < covered / extent.area < 0.95
    summed = sum(parcel.intersection(extent).area for parcel in plan.parcels)
    assert summed == pytest.approx(covered, rel=2e-3)


def test_each_parcel_lies_mostly_inside(plan):
    extent = shapely.box(0, 0, WIDTH, HEIGHT)
    assert all(parcel.intersection(extent).area > 0.49 * parcel.area for parcel in plan.parcels)
    assert any(not extent.contains(parcel) for parcel in plan.parcels)


def test_no_field_in_the_water_in_the_wood_or_on_the_road(plan):
    assert {name for name, _ in plan.land} == {"forest", "settlement", "house", "water", "road"}
    land = shapely.union_all(np.array([geometry for _, geometry in plan.land]))
    assert sum(parcel.intersection(land).area for parcel in plan.parcels) < 1e-3 * land.area


def test_fields_are_not_ruled_rectangles(plan):
    filled = np.array([parcel.area / shapely.minimum_rotated_rectangle(parcel).area for parcel in plan.parcels])
    assert filled.std() > 0.05
    directions = [
        np.degrees(
            np.arctan2(*np.diff(np.asarray(shapely.minimum_rotated_rectangle(p).exterior.coords)[:2], axis=0)[0])
        )
        for p in plan.parcels
    ]
    assert np.std(np.mod(directions, 90)) > 5


@pytest.mark.parametrize("seed", range(12))
def test_the_smallest_extent_has_a_parcel(seed):
    assert landscape(320, 320, np.random.default_rng(seed)).parcels
