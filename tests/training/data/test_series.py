"""A series file is read strictly; invalid dates are nothing but gaps, whatever day stands there."""

from __future__ import annotations

from dataclasses import replace
from zipfile import ZIP_LZMA, ZipFile

import numpy as np
import pytest
from numpy.lib.format import write_array_header_1_0

from engine.errors import BadInput
from training.base.series import Series
from training.data.series import read_series

from .test_unlabelled import open_files

DAY = np.array([18600, 18650, 18990])  # 4 December 2020, 23 January and 29 December 2021


def arrays(**changes) -> dict:
    """Four series of three dates and two bands; changes of None leave an array out."""
    content = {
        "values": np.arange(24).reshape(4, 3, 2), "valid": np.ones((4, 3), bool), "day": DAY, "scale": np.float32(0.5),
        "bands": np.array(["B04", "B08"]), "sensor": "sentinel-2-l2a", "label": np.array([0, 1, 1, 0]),
        "class_names": np.array(["maize", "rice"]), "group": np.array(["a", "a", "b", "b"]),
    }  # fmt: skip
    return {name: value for name, value in (content | changes).items() if value is not None}


def read(tmp_path, **changes) -> Series:
    np.savez(tmp_path / "some.npz", **arrays(**changes))
    return read_series(tmp_path / "some.npz")


def test_what_is_whole_is_read_whatever_its_type(tmp_path):
    plain = read(tmp_path)
    assert plain.values[3, 2].tolist() == [11.0, 11.5]
    other = read(
        tmp_path, label=np.array([0.0, 1, 1, 0]), scale=np.array([0.5]), valid=np.ones((4, 3), np.uint8),
        day=DAY.astype(float), year=np.array([2021.0] * 4),
    )  # fmt: skip
    assert np.array_equal(other.values, plain.values)
    assert np.array_equal(other.day, plain.day)
    assert other.year.tolist() == [2021] * 4


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"label": np.array([0, 1.5, 1, 0])}, "label"),
        ({"label": np.array([0, np.nan, 1, 0])}, "label"),
        ({"label": np.array(["0", "1", "1", "0"])}, "label"),
        ({"scale": np.array([1.0, 2.0])}, "scale"),
        ({"scale": 0.0}, "scale"),
        ({"scale": -1.0}, "scale"),
        ({"scale": np.nan}, "scale"),
        ({"scale": "1"}, "scale"),
        ({"valid": np.where(np.eye(4, 3) > 0, np.nan, 1.0)}, "valid"),
        ({"day": np.array([18600, np.nan, 18990])}, "day"),
        ({"day": np.array([18600, -1, 18990])}, "day -1"),
        ({"class_names": np.array(["rice", "rice"])}, "class_names"),
        ({"class_names": np.array("rice"), "label": np.zeros(4, int)}, "class_names"),
        ({"bands": np.array(["B04", "B04"])}, "bands"),
        ({"values": np.ones((4, 3, 2), complex)}, "values"),
        ({"values": np.full((4, 3, 2), "1")}, "values"),
        ({"year": np.array(["2021"] * 4)}, "year"),
        ({"lon": np.array(["west"] * 4)}, "lon"),
        ({"valid": np.zeros((4, 3), bool)}, "valid"),
        ({"values": np.full((4, 3, 2), np.nan)}, "valid"),
        ({"group": None}, "group"),
        ({"day": DAY[:2]}, "day"),
    ],
)
def test_what_is_not_a_series_is_refused_in_a_sentence(tmp_path, changes, told):
    with pytest.raises(BadInput) as error:
        read(tmp_path, **changes)
    assert error.value.code == "series_invalid"
    assert told in error.value.message
    assert "some.npz" in error.value.message


def halved(path):
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def overwritten(path):
    """The packed values, 20 bytes behind their name: that is the longest extra field that numpy writes."""
    whole = bytearray(path.read_bytes())
    start = whole.index(b"values.npy") + len(b"values.npy") + 20
    whole[start : start + 8] = b"\xff" * 8
    path.write_bytes(whole)


def pickled(path):
    np.savez_compressed(path, **arrays(group=np.array(["a", None, "b", "b"], object)))


def marked(path, byte: int, value: int):
    """Change a byte, counted from its signature, of the values' entry in the archive's list of contents."""
    whole = bytearray(path.read_bytes())
    name = whole.rindex(b"values.npy")
    whole[whole.rindex(b"PK\1\2", 0, name) + byte] = value
    path.write_bytes(whole)


def packed_otherwise(path):
    """By LZMA, whose first bytes behind the values' name and LZMA's own header are then spoilt."""
    with ZipFile(path, "w", ZIP_LZMA) as archive:
        archive.writestr("values.npy", b"0" * 4096)
    whole = bytearray(path.read_bytes())
    start = whole.index(b"values.npy") + len(b"values.npy")
    whole[start + 4 : start + 9] = b"\xff" * 5
    path.write_bytes(whole)


def boundless(path):
    """A header alone, of more values than any machine holds."""
    with ZipFile(path, "w") as archive, archive.open("values.npy", "w") as member:
        write_array_header_1_0(member, {"descr": "<f8", "fortran_order": False, "shape": (10**15,)})


@pytest.mark.parametrize(
    "spoil",
    [
        halved,
        overwritten,
        pickled,
        pytest.param(lambda path: marked(path, 8, 1), id="encrypted"),
        pytest.param(lambda path: marked(path, 10, 99), id="of unknown compression"),
        packed_otherwise,
        boundless,
    ],
)
def test_a_file_that_cannot_be_unpacked_is_refused_by_its_name(tmp_path, spoil):
    path = tmp_path / "some.npz"
    np.savez_compressed(path, **arrays())
    spoil(path)
    with pytest.raises(BadInput) as error:
        read_series(path)
    assert error.value.code == "series_unreadable"
    assert "some.npz is no whole archive" in error.value.message
    assert "pickle" not in error.value.message


def test_what_the_system_says_names_the_file_once(tmp_path):
    np.savez(tmp_path / "some.npz", **arrays())
    with open_files(3), pytest.raises(BadInput, match=r"some\.npz cannot be read: Too many open files\.$") as error:
        read_series(tmp_path / "some.npz")
    assert error.value.code == "series_unreadable"


def test_invalid_dates_may_have_the_day_minus_one_and_need_not_ascend(tmp_path):
    day = np.array([18650, -1, 18600])
    series = read(tmp_path, valid=np.tile([True, False, True], (4, 1)), day=day)
    assert np.array_equal(series.day[1], day)
    assert read(tmp_path, day=np.full(3, -1)).day is None


def test_the_middle_valid_date_by_day_decides_the_year(tmp_path):
    valid = np.array([[1, 1, 1], [1, 0, 0], [0, 1, 1], [0, 0, 0]], bool)
    series = read(tmp_path, valid=valid)
    # 2020 began on day 18262, 2021 on day 18628.
    assert series.new_year.tolist() == [18628, 18262, 18628, 0]
    assert series.model_day[:3].tolist() == [[-28, 22, 362], [338, 338, 338], [362, 22, 362]]
    turned = replace(series, day=series.day[:, ::-1], valid=valid[:, ::-1])
    assert np.array_equal(turned.model_day, series.model_day[:, ::-1])


@pytest.mark.parametrize("day", [-1, 18990 + 800, -(2**31)])
def test_padding_moves_no_date(tmp_path, day):
    series = read(tmp_path, valid=np.array([[1, 1, 1], [1, 0, 0], [0, 1, 1], [0, 1, 0]], bool))
    padded = replace(
        series,
        values=np.pad(series.values, ((0, 0), (4, 1), (0, 0))),
        valid=np.pad(series.valid, ((0, 0), (4, 1))),
        day=np.pad(series.day, ((0, 0), (4, 1)), constant_values=day),
    )
    assert np.array_equal(padded.model_day[:, 4:7], series.model_day)
    assert padded.model_day.min() >= -28
    assert padded.model_day.max() <= 362


def test_unknown_dates_are_spread_over_a_year(tmp_path):
    assert read(tmp_path, day=np.full(3, -1)).model_day[2].tolist() == [61, 182, 304]
