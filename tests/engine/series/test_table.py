"""A table holds the series in physical units, and a later one takes over what is the same in it."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine.errors import BadInput
from engine.series.known import Known, outline_hashes
from engine.series.moments import Moments
from engine.series.table import LAYOUT, Date, Header, SensorSeries, read_header, rows_of, writing
from engine.stack.types import Grid

from ..conftest import box

GRID = Grid("EPSG:32631", (10, 0, 600_000, 0, -10, 5_000_000), 40, 30)


def day(number: int, key: str) -> Date:
    return Date(datetime.date(2023, 3, number), "", key)


OPTICAL = SensorSeries("sentinel-2-l2a", ("B04", "B08"), "reflectance", (day(1, "a"), day(6, "b"), day(11, "c")))
RADAR = SensorSeries("sentinel-1-rtc", ("VV",), "decibels", (day(2, "r"),))
HEADER = Header(LAYOUT, GRID, 0.5, (OPTICAL, RADAR))
SCALE = np.array([[1e-4, 1e-4], [2e-4, 2e-4], [1e-4, 1e-4]], np.float32)
OFFSET = np.array([[0, 0], [-0.1, -0.1], [0, 0]], np.float32)


def moments(sensor: SensorSeries, parcels=(0, 2), seed=3) -> Moments:
    rng = np.random.default_rng(seed)
    shape = (len(parcels), len(sensor.dates), len(sensor.bands))
    count = rng.integers(1, 50, shape[:2])
    count[0, 0] = 0
    return Moments(
        np.array(parcels), np.full(len(parcels), 50), count, rng.uniform(1000, 4000, shape), rng.uniform(1, 9, shape)
    )


def write(path, header=HEADER, parcels=(0, 2)):
    optical, radar = header.sensors
    made = moments(optical, parcels)
    with writing(path, header) as take:
        take(rows_of(made, header, optical, np.arange(3), SCALE, OFFSET))
        one = np.ones((1, 1), np.float32)
        take(rows_of(moments(radar, parcels), header, radar, np.arange(1), one, 0 * one))
    return made


def test_rows_are_the_clear_dates_in_physical_units(tmp_path):
    made = write(tmp_path / "series.parquet")
    rows = pq.read_table(tmp_path / "series.parquet").to_pylist()
    assert [(row["parcel"], row["sensor"], row["date"].day) for row in rows] == [
        (0, "sentinel-2-l2a", 6), (0, "sentinel-2-l2a", 11), (2, "sentinel-2-l2a", 1), (2, "sentinel-2-l2a", 6),
        (2, "sentinel-2-l2a", 11), (2, "sentinel-1-rtc", 2),
    ]  # fmt: skip
    assert rows[0]["pixels"] == made.count[0, 1]
    assert rows[0]["B08"] == pytest.approx(made.mean[0, 1, 1] * 2e-4 - 0.1, rel=1e-5)
    assert rows[0]["B08_std"] == pytest.approx(made.std[0, 1, 1] * 2e-4, rel=1e-5)
    assert rows[0]["VV"] is None
    assert rows[-1]["B04"] is None


def test_a_table_says_what_it_was_made_from(tmp_path):
    write(tmp_path / "series.parquet")
    assert read_header(tmp_path / "series.parquet") == HEADER


@pytest.mark.parametrize("content", [b"", b"PAR1 and no more"])
def test_what_is_no_table_is_refused(tmp_path, content):
    path = tmp_path / "series.parquet"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="no table of series"):
        read_header(path)


def test_a_table_of_others_is_refused(tmp_path):
    pq.write_table(pa.table({"parcel": [1]}), tmp_path / "series.parquet")
    with pytest.raises(BadInput, match="no table of series"):
        read_header(tmp_path / "series.parquet")


def test_a_later_table_takes_over_the_same_outlines_on_the_same_dates(tmp_path):
    write(tmp_path / "series.parquet")
    field, strip, yard = outline_hashes(
        np.array([box(2, 3, 5, 7), box(9, 3, 2, 30), box(20, 3, 5, 8)], object), HEADER.grid
    )
    known = Known(tmp_path / "series.parquet", HEADER, [field, "", yard], [35, 0, 40])
    later = replace(OPTICAL, dates=(day(1, "a"), day(6, "changed"), day(11, "c"), day(16, "d")))
    header = replace(HEADER, sensors=(later, RADAR))
    assert known.serves(header)
    shapes = [yard, strip, field, yard]
    assert known.parcels(shapes).tolist() == [True, False, True, True]
    assert known.pixels_of(shapes).tolist() == [40, 0, 35, 40]
    assert not known.within(header, shapes)
    assert known.within(HEADER, shapes)
    assert not known.within(HEADER, [yard, strip])
    assert known.dates("sentinel-2-l2a") == {"a", "b", "c"}
    rows = [row for batch in known.rows(header, shapes) for row in batch.to_pylist()]
    found = sorted((row["parcel"], row["sensor"][9], row["date"].day) for row in rows)
    assert found == [(0, "1", 2), (0, "2", 1), (0, "2", 11), (2, "2", 11), (3, "1", 2), (3, "2", 1), (3, "2", 11)]
    before = {
        (row["parcel"], row["date"]): row["B04"] for row in pq.read_table(tmp_path / "series.parquet").to_pylist()
    }
    assert all(row["B04"] == before[2 if row["parcel"] in (0, 3) else 0, row["date"]] for row in rows)


@pytest.mark.parametrize(
    "other",
    [
        replace(HEADER, inner=0.0),
        replace(HEADER, grid=replace(GRID, width=41)),
        replace(HEADER, sensors=(OPTICAL,)),
        replace(HEADER, sensors=(replace(OPTICAL, bands=("B08", "B04")), RADAR)),
    ],
)
def test_a_table_of_other_pixels_serves_nothing(tmp_path, other):
    assert not Known(tmp_path / "series.parquet", HEADER, [], []).serves(other)
