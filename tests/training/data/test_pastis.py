"""PASTIS as published, on simulated patches; and the real micro sample, which has neither dates nor folds."""

import json
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from engine.errors import BadInput
from training.data.pastis import CLASSES, VOID, fold_statistics, open_pastis, read_patch
from training.data.patches import Reading, TrainingPatches, evenly
from training.pastis.protocol import PROTOCOLS, Folds, folds_of, statistics

from ..conftest import DATA
from ..pastis_folder import write_pastis

MICRO = DATA / "series" / "pastis_r_micro"


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return write_pastis(tmp_path_factory.mktemp("pastis") / "PASTIS-R")


@pytest.fixture
def own(tmp_path):
    return write_pastis(tmp_path / "PASTIS-R")


def test_the_class_table_has_twenty_names_from_background_to_void():
    assert len(set(CLASSES)) == 20
    assert (CLASSES[0], CLASSES[8], CLASSES[VOID]) == ("background", "grapevine", "void")


def test_dates_are_sorted_and_their_values_with_them(root):
    data = open_pastis(root)
    patch = read_patch(data, data.entries[0])
    # 2018-09-24, 2018-11-08, 2019-03-10 and 2019-06-22 are 23, 68, 190 and 294 days after 2018-09-01.
    assert patch.day.tolist() == [23, 68, 190, 294]
    # The writer added the day of the month to the values of each date.
    means = patch.values.mean(axis=(1, 2, 3))
    assert np.round(means - means[1]).tolist() == pytest.approx([16, 0, 2, 14], abs=3)


def test_the_engine_counts_from_january_of_the_middle_dates_year(root):
    data = open_pastis(root)
    # The middle one of four is the third, of 2019: 2018-09-24 is 99 days before 2019 began, 2019-06-22 is 172 after.
    assert read_patch(data, data.entries[0]).model_day.tolist() == [-99, -54, 68, 172]


def test_classes_parcels_and_sensors_are_read(root):
    data = open_pastis(root)
    patch = read_patch(data, data.entries[1])
    assert patch.values.shape == (3, 10, 16, 24)
    assert np.unique(patch.label).tolist() == [0, 3, 8, 19]
    assert np.unique(patch.parcel).tolist() == [0, 1, 2]
    assert (patch.label[0] == VOID).all()
    for sensor in ("S1A", "S1D"):
        radar = read_patch(data, data.entries[1], sensor)
        assert radar.values.shape == (3, 3, 16, 24)
        assert radar.day.tolist() == [1, 122, 273]


def test_dates_as_text_are_read_too(own):
    path = own / "metadata.geojson"
    content = json.loads(path.read_text())
    for feature in content["features"]:
        feature["properties"]["dates-S2"] = json.dumps(feature["properties"]["dates-S2"])
    path.write_text(json.dumps(content))
    assert open_pastis(own).entries[0].day["S2"] == (190, 23, 294, 68)


def test_statistics_are_the_mean_of_the_folds_in_reflectance(root):
    mean, std = fold_statistics(open_pastis(root), (1, 2, 3))
    assert mean == pytest.approx([0.2] * 10)
    assert std == pytest.approx([0.02] * 10)


def test_protocol_b_has_pangaeas_statistics(root):
    mean, std = statistics(PROTOCOLS["B"], open_pastis(root), folds_of(PROTOCOLS["B"], 5))
    assert (mean[0], std[-1]) == pytest.approx((0.11617, 0.13753))


@pytest.mark.parametrize(
    ("test", "expected"),
    [(5, ((1, 2, 3), 4)), (1, ((2, 3, 4), 5)), (2, ((3, 4, 5), 1)), (3, ((1, 4, 5), 2)), (4, ((1, 2, 5), 3))],
)
def test_the_folds_rotate_as_published(test, expected):
    assert folds_of(PROTOCOLS["A"], test) == Folds(*expected, test)


@pytest.mark.parametrize(("protocol", "fold"), [("A", 0), ("A", 6), ("B", 1)])
def test_a_fold_that_is_not_tested_is_refused(protocol, fold):
    with pytest.raises(BadInput) as error:
        folds_of(PROTOCOLS[protocol], fold)
    assert error.value.code == "pastis_fold"


@pytest.mark.parametrize(
    ("dates", "count", "expected"), [(43, 6, [0, 8, 16, 25, 33, 42]), (3, 6, [0, 1, 2]), (4, None, [0, 1, 2, 3])]
)
def test_six_dates_are_spread_over_the_sorted_list(dates, count, expected):
    assert evenly(dates, count).tolist() == expected


def test_a_batch_is_padded_at_the_end_with_dates_that_are_not_valid(root):
    data = open_pastis(root)
    batch, _ = Reading(data, None, None).batch(data.entries[:2])
    assert batch["values"].shape == (2, 4, 10, 16, 24)
    assert batch["valid"][:, :, 0, 0].tolist() == [[True] * 4, [True, True, True, False]]
    assert (batch["values"][1, 3] == 0).all()
    assert batch["values"][0, 0, 0, 8, 0] == pytest.approx(0.05, abs=0.03)


def test_a_batch_has_the_dates_of_each_sensor_counted_from_one_new_year(own):
    """Radar of 2017 and 2018 would count from 2018 by itself; Sentinel-2's middle date is of 2019."""
    told = json.loads((own / "metadata.geojson").read_text())
    told["features"][1]["properties"]["dates-S1A"] = {"0": 20181101, "1": 20180901, "2": 20190101}
    (own / "metadata.geojson").write_text(json.dumps(told))
    radar = np.load(own / "DATA_S1A" / "S1A_10001.npy")
    radar[1, 0, 2:5, 3] = np.nan  # of the first date
    np.save(own / "DATA_S1A" / "S1A_10001.npy", radar)
    data = open_pastis(own)
    batch, patches = Reading(data, None, None, ("S2", "S1A")).batch(data.entries[:2])
    alone, _ = Reading(data, None, None).batch(data.entries[:2])
    assert all(torch.equal(batch[name], alone[name]) for name in alone)
    assert set(batch) - set(alone) == {"values_2", "valid_2", "day_2"}
    assert batch["values_2"].shape == (2, 3, 3, 16, 24)
    # 2018-09-01, 2018-11-01 and 2019-01-01; the other patch has 2018-09-02, 2019-01-01 and 2019-06-01.
    assert batch["day_2"].tolist() == [[-121, 0, 151], [-122, -61, 0]]
    gone = np.zeros((16, 24), bool)
    gone[2:5, 3] = True
    assert np.array_equal(~batch["valid_2"][1, 0].numpy(), gone)
    assert batch["valid_2"][1, 1:].all()
    assert (batch["values_2"][1, 0, 0].numpy()[gone] == 0).all()
    assert batch["values_2"][0, 0].numpy() == pytest.approx(
        read_patch(data, data.entries[0], "S1A").values[0], abs=1e-6
    )
    assert patches[0].values.shape[1] == 10


def test_radar_has_the_training_folds_statistics_under_both_protocols(root):
    data = open_pastis(root)
    for name in ("A", "B"):
        mean, std = statistics(PROTOCOLS[name], data, Folds((1, 3), 4, 5), "S1D")
        assert (mean, std) == ([-6.0] * 3, [0.5] * 3)


def test_images_are_resized_and_labels_are_not(root):
    data = open_pastis(root)
    batch, _ = Reading(data, 2, 8).batch(data.entries[:1])
    assert batch["values"].shape == (1, 2, 10, 8, 8)
    assert batch["label"].shape == (1, 16, 24)
    assert batch["day"].tolist() == [[-99, 172]]


def test_every_epoch_shows_every_patch_once_in_an_order_of_its_own(root):
    data = open_pastis(root)
    training = TrainingPatches(Reading(data, 2, None), data.entries, size=2, epochs=3, seed=0, workers=0)

    def batches(step):
        return list(training.batches(None, SimpleNamespace(global_step=step)))

    shown = [batch["values"][:, 0, 0, 0, 0].tolist() for batch in batches(0)]
    assert (training.steps_per_epoch, training.steps) == (2, 6)
    # No patch is left alone, which a batch norm could do nothing with.
    assert [len(batch) for batch in shown] == [3, 2] * 3
    epochs = [[*shown[i], *shown[i + 1]] for i in (0, 2, 4)]
    assert sorted(epochs[0]) == sorted(epochs[1]) == sorted(epochs[2])
    assert len(set(map(tuple, epochs))) > 1
    assert batches(4)[0]["values"].equal(batches(0)[4]["values"])  # gone on with, a training sees what is left


def test_the_micro_sample_is_read_as_a_fixture():
    if not MICRO.is_dir():
        pytest.skip(f"{MICRO} is not there")
    data = open_pastis(MICRO)
    assert data.fixture
    assert len(data.entries) == 9
    assert {entry.fold for entry in data.entries} == {1, 2, 3, 4, 5}
    for entry in data.entries:
        patch = read_patch(data, entry)
        assert patch.values.shape == (3, 10, 32, 32)
        assert patch.day is None
        assert patch.model_day.tolist() == [61, 182, 304]
        assert VOID in patch.label
    assert read_patch(data, data.entries[0], "S1A").values.shape == (3, 3, 32, 32)


def test_the_real_metadata_are_read():
    root = DATA / "series" / "pastis_masks"
    if not root.is_dir():
        pytest.skip(f"{root} is not there")
    data = open_pastis(root)
    assert [entry.fold for entry in data.entries] == [1, 2, 4, 5, 4, 3, 3, 1, 3]
    assert len(data.entries[0].day["S2"]) == 43
    assert data.entries[0].day["S2"][0] == 23
    with pytest.raises(BadInput) as error:
        read_patch(data, data.entries[0])
    assert error.value.code == "pastis_missing"


def spoil_metadata(root, **changes):
    path = root / "metadata.geojson"
    content = json.loads(path.read_text())
    properties = content["features"][0]["properties"]
    for name, value in changes.items():
        properties.pop(name) if value is None else properties.update({name: value})
    path.write_text(json.dumps(content))


def read_first(root):
    data = open_pastis(root)
    return read_patch(data, data.entries[0])


def shorter(path):
    np.save(path, np.load(path)[:-1])


@pytest.mark.parametrize(
    ("spoil", "code", "said"),
    [
        (lambda root: (root / "metadata.geojson").unlink(), "pastis_missing", "metadata.geojson"),
        (lambda root: (root / "metadata.geojson").write_text("{"), "pastis_unreadable", "metadata.geojson"),
        (lambda root: spoil_metadata(root, Fold=7), "pastis_invalid", "fold 7"),
        (lambda root: spoil_metadata(root, ID_PATCH=None), "pastis_invalid", "ID_PATCH"),
        (lambda root: spoil_metadata(root, **{"dates-S2": {"0": "spring"}}), "pastis_invalid", "metadata.geojson"),
        (lambda root: (root / "DATA_S2" / "S2_10000.npy").unlink(), "pastis_missing", "S2_10000.npy"),
        (lambda root: (root / "DATA_S2" / "S2_10000.npy").write_bytes(b"no"), "pastis_unreadable", "S2_10000.npy"),
        (lambda root: shorter(root / "DATA_S2" / "S2_10000.npy"), "pastis_invalid", "3 dates, the metadata 4"),
        (lambda root: np.save(root / "DATA_S2" / "S2_10000.npy", np.ones((4, 9, 16, 24))), "pastis_invalid", "(4, 9"),
        (lambda root: np.save(root / "ANNOTATIONS" / "TARGET_10000.npy", np.ones((3, 8, 8))), "pastis_invalid", "size"),
        (
            lambda root: np.save(root / "ANNOTATIONS" / "TARGET_10000.npy", np.ones((0, 16, 24))),
            "pastis_invalid",
            "size",
        ),
        (
            lambda root: np.save(root / "ANNOTATIONS" / "TARGET_10000.npy", np.full((3, 16, 24), "meadow")),
            "pastis_invalid",
            "TARGET_10000.npy is no array of real numbers",
        ),
        (
            lambda root: np.save(root / "DATA_S2" / "S2_10000.npy", np.ones((4, 10, 16, 24), complex)),
            "pastis_invalid",
            "S2_10000.npy is no array of real numbers",
        ),
        (
            lambda root: np.save(root / "ANNOTATIONS" / "TARGET_10000.npy", np.full((3, 16, 24), 20)),
            "labels_outside",
            "TARGET_10000.npy",
        ),
        (
            lambda root: np.save(root / "INSTANCE_ANNOTATIONS" / "INSTANCES_10000.npy", np.array([{}], object)),
            "pastis_unreadable",
            "INSTANCES_10000.npy",
        ),
    ],
)
def test_what_is_wrong_with_the_data_is_said(own, spoil, code, said):
    spoil(own)
    with pytest.raises(BadInput) as error:
        read_first(own)
    assert error.value.code == code
    assert said in error.value.message


@pytest.mark.parametrize("content", [None, "[]", '{"Fold_1": {"mean": [1, 2]}}'])
def test_statistics_that_are_not_there_are_an_error(own, content):
    path = own / "NORM_S2_patch.json"
    path.unlink() if content is None else path.write_text(content)
    with pytest.raises(BadInput) as error:
        fold_statistics(open_pastis(own), (1, 2, 3))
    assert error.value.code == ("pastis_missing" if content is None else "pastis_unreadable")


def test_a_fold_without_patches_is_said(own):
    with pytest.raises(BadInput) as error:
        open_pastis(own).of_folds([9])
    assert error.value.code == "pastis_fold_empty"
