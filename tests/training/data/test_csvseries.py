"""Tables of comma-separated values are read in the order of their dates, and refused when they are something else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import BadInput
from training.data.csvseries import read_denmark, read_formosat2

SERIES = Path(__file__).resolve().parents[4] / "shared" / "data" / "series"
real = pytest.mark.skipif(not SERIES.is_dir(), reason="../shared/data/series is not beside this checkout")


def test_bands_of_a_formosat_row_follow_one_another_date_by_date(tmp_path):
    (tmp_path / "simulated.csv").write_text("1,7,10,11,12,20,21,22\n0,8,30,31,32,40,41,42\n")
    series = read_formosat2(tmp_path / "simulated.csv")
    assert series.values[0].tolist() == [[10, 11, 12], [20, 21, 22]]
    assert (series.label.tolist(), series.group.tolist()) == ([1, 0], ["7", "8"])


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_formosat2, "1,7,10,11,12,20,21\n"),
        (read_formosat2, "1,7,10\n1,7,10,11,12\n"),
        (read_formosat2, "1,7,10,eleven,12\n"),
        (read_formosat2, "1,7,10,nan,12\n"),
        (read_formosat2, "maize,7,10,11,12\n"),
        (read_formosat2, "1.5,7,10,11,12\n"),
        (read_formosat2, "-1,7,10,11,12\n"),
        (read_denmark, "header\n" + ",".join(["cloud"] * 20) + ",1,block\n"),
        (read_denmark, "header\n" + ",".join(["1"] * 20) + "\n"),
        (read_denmark, "header\n" + ",".join(["1"] * 20) + ",9999,block\n"),
    ],
)
def test_another_table_is_refused(tmp_path, read, text):
    path = tmp_path / "other.csv"
    path.write_text(text)
    with pytest.raises(BadInput, match=r"other\.csv") as error:
        read(path)
    assert error.value.code == "series_invalid"


@real
def test_danish_pixels_are_dated_and_in_order():
    series = read_denmark(SERIES / "denmark_s2_2016_4dates_multipixels.csv")
    assert series.values.shape == (21000, 4, 4)
    assert np.datetime_as_string(series.day[0].astype("datetime64[D]")).tolist() == [
        "2016-03-19", "2016-04-11", "2016-05-08", "2016-09-15",
    ]  # fmt: skip
    # The first row as published: March 731 to 933, then 1470, 2269 and 2622 in B06.
    assert series.values[0, :, 0] == pytest.approx([0.0731, 0.1470, 0.2269, 0.2622])
    assert series.values[0, 0] == pytest.approx([0.0731, 0.0810, 0.0832, 0.0933])
    assert np.array_equal(np.bincount(series.label), [4200] * 5)


@real
def test_the_polygons_of_the_formosat_files_are_disjoint():
    train, test = (read_formosat2(SERIES / f"formosat2_tempcnn_{part}.csv") for part in ("train", "test"))
    assert train.values.shape == test.values.shape == (260, 149, 3)
    assert train.day is None
    assert np.array_equal(np.bincount(train.label), [20] * 13)
    assert not set(train.group) & set(test.group)
