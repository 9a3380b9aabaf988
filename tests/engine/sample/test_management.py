"""A managed scene: what its parcels' columns say was done on a day shows from that day on."""

import datetime

import numpy as np
import pyogrio
import pytest

from engine.sample import SceneSpec, simulate, write_parcels

RIPENING = ("winter wheat", "winter barley", "winter rapeseed", "maize", "sunflower", "soybean")


@pytest.fixture(scope="module")
def managed():
    return simulate(SceneSpec(seed=4, width=160, height=120, dates=12, managed=True))


def day(scene, of_year):
    return (datetime.date(scene.spec.year, 1, 1) - datetime.date(1970, 1, 1)).days + int(of_year) - 1


def test_the_same_seed_has_the_same_fields_managed_or_not(managed):
    usual = simulate(SceneSpec(seed=4, width=160, height=120, dates=12))
    assert usual.operations == ()
    assert [parcel.crop for parcel in usual.parcels] == [parcel.crop for parcel in managed.parcels]
    assert (usual.parcel_id == managed.parcel_id).all()


def test_meadows_are_cut_and_grow_again(managed):
    cuts = 0
    for place, (parcel, operations) in enumerate(zip(managed.parcels, managed.operations)):
        assert bool(operations.mown) == (parcel.crop == "grassland")
        for cut in operations.mown:
            before, on, later = (managed.bare(day(managed, cut + days))[place] for days in (-1, 0, 30))
            assert on > before + 0.1
            assert later < on
            cuts += 1
        assert list(operations.mown) == sorted(operations.mown)
    assert cuts > 5


def test_crops_are_harvested_once_and_ploughed_ground_is_bare(managed):
    ploughed = 0
    for place, (parcel, operations) in enumerate(zip(managed.parcels, managed.operations)):
        assert (operations.harvested is not None) == (parcel.crop in RIPENING)
        for of_year in operations.ploughed:
            assert managed.bare(day(managed, of_year))[place] > 0.9
            ploughed += 1
    assert ploughed > 20


def test_the_parcels_say_when(managed, tmp_path):
    write_parcels(managed, tmp_path / "parcels.gpkg")
    meta, _, _, values = pyogrio.raw.read(tmp_path / "parcels.gpkg", read_geometry=False)
    columns = dict(zip(meta["fields"], values))
    year = managed.spec.year
    for name, operations in (("mown", [one.mown for one in managed.operations]),
                        ("ploughed", [one.ploughed for one in managed.operations])):  # fmt: skip
        counts = [len(text.split(",")) if text else 0 for text in columns[name]]
        assert counts == [len(days) for days in operations]
    harvested = [text for text in columns["harvested"] if text]
    assert all(datetime.date.fromisoformat(text).year == year for text in harvested)
    assert np.mean([datetime.date.fromisoformat(text).month in (6, 7, 8, 9, 10, 11) for text in harvested]) > 0.95
