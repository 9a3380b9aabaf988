"""Series come out of a table as they went in, whatever the order of its rows."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine.errors import BadInput
from engine.series.known import Known, read_known
from engine.series.table import Date
from engine.series.values import values_of

from .test_table import HEADER, OFFSET, OPTICAL, SCALE, write


def shuffled(path, seed=5):
    table = pq.read_table(path)
    pq.write_table(table.take(np.random.default_rng(seed).permutation(len(table))), path)


def test_each_outline_has_its_series_and_what_is_not_known_has_none(tmp_path):
    path = tmp_path / "series.parquet"
    made = write(path)
    shuffled(path)
    known = Known(path, HEADER, ["one", "", "two"], [50, 0, 50])
    values = values_of(known, OPTICAL, ["two", "three", "one", "two", ""])
    physical = made.mean * SCALE + OFFSET
    assert values.pixels.tolist() == [[*made.count[1]], [0] * 3, [*made.count[0]], [*made.count[1]], [0] * 3]
    assert values.mean[0] == pytest.approx(physical[1], rel=1e-5)
    assert values.mean[2, 1:] == pytest.approx(physical[0, 1:], rel=1e-5)
    assert not values.valid[2, 0]
    assert values.days.tolist() == [(datetime.date(2023, 3, n) - datetime.date(1970, 1, 1)).days for n in (1, 6, 11)]


def test_two_passes_of_one_day_stay_apart(tmp_path):
    first, _, last = OPTICAL.dates
    twice = replace(OPTICAL, dates=(Date(first.date, "R008", "a"), Date(first.date, "R051", "b"), last))
    header = replace(HEADER, sensors=(twice, HEADER.sensors[1]))
    made = write(tmp_path / "series.parquet", header)
    shuffled(tmp_path / "series.parquet")
    known = Known(tmp_path / "series.parquet", header, ["one", "", "two"], [50, 0, 50])
    assert values_of(known, twice, ["two"]).pixels.tolist() == [[*made.count[1]]]


def test_dates_that_are_not_wanted_are_left_aside(tmp_path):
    made = write(tmp_path / "series.parquet")
    fewer = replace(OPTICAL, dates=OPTICAL.dates[1:2])
    values = values_of(Known(tmp_path / "series.parquet", HEADER, ["one", "", "two"], [50, 0, 50]), fewer, ["two"])
    assert values.pixels.tolist() == [[made.count[1, 1]]]


def test_a_value_that_is_no_number_is_no_observation(tmp_path):
    path = tmp_path / "series.parquet"
    write(path)
    table = pq.read_table(path)
    place = table.schema.get_field_index("B08")
    odd = table["B08"].to_pylist()
    odd[2] = None
    pq.write_table(table.set_column(place, "B08", pa.array(odd, pa.float32())), path)
    values = values_of(Known(path, HEADER, ["one", "", "two"], [50, 0, 50]), OPTICAL, ["two"])
    assert values.valid.tolist() == [[False, True, True]]
    assert np.isfinite(values.mean).all()


def test_a_table_without_its_parcels_is_refused(tmp_path):
    write(tmp_path / "series.parquet")
    with pytest.raises(BadInput) as refused:
        read_known(tmp_path / "series.parquet", tmp_path / "parcels.parquet")
    assert refused.value.code == "series_missing"
    (tmp_path / "parcels.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(BadInput) as refused:
        read_known(tmp_path / "series.parquet", tmp_path / "parcels.parquet")
    assert refused.value.code == "series_unreadable"
