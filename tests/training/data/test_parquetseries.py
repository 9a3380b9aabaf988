"""Parcels by month in a Parquet file: rows in any order become series in order."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine.errors import BadInput
from training.data.parquetseries import read_worldcereal

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B11", "B12")
MONTHS = np.array(["2021-12-01", "2022-01-01", "2022-02-01", "2022-03-01"], "datetime64[ns]")
PARCELS = {"p3": 2_501_000_000, "p1": 1_101_000_000, "p2": 4_000_000_000, "p4": 1_201_030_000}
PLACES = {"p1": (8.99, 42.05), "p2": (9.0, 42.0), "p3": (9.01, 42.05), "p4": (9.09, 42.01)}


def table(path, skipped=(), **changes):
    """Band b of month m of parcel p holds 1000 p + 10 m + b, shuffled; some rows may be left out."""
    rows = [
        {
            "sample_id": name, "timestamp": month, "ewoc_code": code, "lon": PLACES[name][0], "lat": PLACES[name][1],
            **{f"S2-L2A-{band}": 1000 * int(name[1]) + 10 * m + b for b, band in enumerate(BANDS)},
        }
        for name, code in PARCELS.items()
        for m, month in enumerate(MONTHS)
    ]  # fmt: skip
    rows[9]["S2-L2A-B08"] = 65535  # the second month of p2, and then of p1, once sorted
    rows[5]["S2-L2A-B12"] = 65535
    order = [place for place in np.random.default_rng(0).permutation(len(rows)) if place not in skipped]
    content = {name: [rows[place][name] for place in order] for name in rows[0]} | changes
    pq.write_table(pa.table({name: column for name, column in content.items() if column is not None}), path)
    return path


def test_rows_become_series_by_parcel_and_month(tmp_path):
    series = read_worldcereal(table(tmp_path / "parcels.geoparquet"))
    assert series.values.shape == (3, 4, 9)  # p2 is of a kind that has few parcels
    np.testing.assert_allclose(series.values[0, 2], 1e-4 * (1020 + np.arange(9)), rtol=1e-6)
    assert series.valid.tolist() == [[True, False, True, True], [True] * 4, [True] * 4]
    assert [series.class_names[cls] for cls in series.label] == ["kind 11", "kind 25", "kind 12"]
    assert series.day[1].astype("datetime64[D]").astype(str).tolist() == [str(month)[:10] for month in MONTHS]
    assert series.group.tolist() == ["89 420", "90 420", "90 420"]


def test_parcels_of_different_months_are_refused(tmp_path):
    with pytest.raises(BadInput, match="different months") as error:
        read_worldcereal(table(tmp_path / "parcels.geoparquet", skipped=(3,)))
    assert error.value.code == "series_invalid"


ROWS = len(PARCELS) * len(MONTHS)
PLACE = [8.5] * ROWS


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"skipped": range(ROWS)}, "has no rows"),
        ({"ewoc_code": ["maize"] * ROWS}, "no such table"),
        ({"lon": [None, *PLACE[1:]]}, "without lon"),
        ({"lon": [*PLACE[1:], float("nan")]}, "without lon"),
        ({"ewoc_code": [4_000_000_000] * ROWS}, "no parcel whose ewoc_code begins with 11, 12, 20, 25"),
    ],
)
def test_a_table_that_says_too_little_is_refused(tmp_path, changes, named):
    with pytest.raises(BadInput, match=named) as error:
        read_worldcereal(table(tmp_path / "parcels.geoparquet", **changes))
    assert error.value.code == "series_invalid"


def test_a_parcel_has_one_code_in_all_months(tmp_path):
    path = table(tmp_path / "parcels.geoparquet")
    rows = pq.read_table(path).to_pydict()
    changed = next(place for place, name in enumerate(rows["sample_id"]) if name == "p3")
    rows["ewoc_code"][changed] = 1_101_000_000
    pq.write_table(pa.table(rows), path)
    with pytest.raises(BadInput, match="ewoc_code changes, such as p3") as error:
        read_worldcereal(path)
    assert error.value.code == "series_invalid"


def test_what_is_no_such_table_is_refused(tmp_path):
    with pytest.raises(BadInput) as error:
        read_worldcereal(tmp_path / "none.geoparquet")
    assert error.value.code == "series_missing"
    (tmp_path / "text.geoparquet").write_text("no table")
    for path in (tmp_path / "text.geoparquet", table(tmp_path / "less.geoparquet", ewoc_code=None)):
        with pytest.raises(BadInput, match="no such table") as error:
            read_worldcereal(path)
        assert error.value.code == "series_invalid"
