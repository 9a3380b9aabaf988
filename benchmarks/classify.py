"""Parcels at once: what classifying extracted series takes, by the number of parcels."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from benchmarks import process
from benchmarks.report import Section
from benchmarks.stacks import write_shapes
from benchmarks.start import COMMAND
from engine.learn import Labelled, Samples, teach, write_learned
from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.series.table import LAYOUT, Date, Header, SensorSeries, schema_of, writing
from engine.stack.types import Grid

PARCELS = (25_000, 50_000, 100_000)
DATES, CLASSES, LABELLED = 30, 8, 400
_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
_SIDE, _PITCH = 9_000, 28  # pixels of the scene, and from one parcel to the next
_FIRST = datetime.date(2022, 1, 5)
_GRID = Grid("EPSG:32631", (10.0, 0.0, 500_000.0, 0.0, -10.0, 5_100_000.0), _SIDE, _SIDE)
_INNER, _CLEAR = 0.5, 0.7


def measure(scratch: Path) -> Section:
    """Classify 25,000, 50,000 and 100,000 parcels of simulated series, with what teach chooses by itself."""
    model, chosen = _model(scratch / "model")
    rows, spent = [], {}
    for count in PARCELS:
        series, layer = _extracted(scratch / str(count), count)
        out = scratch / f"out{count}"
        used = process.run([*COMMAND, "classify", series, "--parcels", layer, "--model", model, "--out", out])
        mapped = json.loads((out / "report.json").read_text())["parcels"]["mapped"]
        spent[count] = used.seconds
        wanted = "60" if count == PARCELS[-1] else ""
        rows.append((f"{count:,} parcels, seconds", f"{used.seconds:.1f}", wanted))
        rows.append((f"{count:,} parcels, seconds of both processors together", f"{used.busy:.1f}", ""))
        rows.append((f"{count:,} parcels, peak memory, MB", f"{used.peak_mb:.0f}", ""))
        rows.append((f"{count:,} parcels, of them with an answer", f"{mapped:,}", ""))
    slope = (spent[PARCELS[-1]] - spent[PARCELS[0]]) / (PARCELS[-1] - PARCELS[0])
    rows.append(("each further 100,000 parcels, seconds", f"{slope * 1e5:.1f}", ""))
    setting = (
        f"Simulated series of {DATES} dates and {len(_BANDS)} bands, {1 - _CLEAR:.0%} of them under cloud, written as "
        f"extract writes them; a parcel model of {CLASSES} classes that teach chose by itself from {LABELLED} labels: "
        f"{chosen}. Each run is a process of its own, timed from its start to its end, with the layer read and written."
    )
    return Section("Parcels at once", setting, ("what", "measured", "target"), rows)


def _days(count: int) -> list[datetime.date]:
    return [_FIRST + datetime.timedelta(days=round(12 * number)) for number in range(count)]


def _curves(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Class of each parcel, and its reflectance (n, t, c): green at another time, class by class."""
    label = rng.integers(0, CLASSES, count)
    day = np.array([date.timetuple().tm_yday for date in _days(DATES)])
    peak = 90 + 25 * label[:, None] + rng.normal(0, 8, (count, 1))
    green = np.exp(-(((day - peak) / 40) ** 2))[..., None]
    bare, leafy = np.linspace(0.08, 0.3, len(_BANDS)), np.linspace(0.03, 0.25, len(_BANDS)) + 0.2
    return label, (bare + green * (leafy - bare) + rng.normal(0, 0.01, (count, DATES, len(_BANDS)))).astype(np.float32)


def _model(folder: Path) -> tuple[Path, str]:
    """Teach a parcel model, and write it; return its folder, and what was chosen."""
    rng = np.random.default_rng(1)
    label, values = _curves(LABELLED, rng)
    day = np.array([date.timetuple().tm_yday for date in _days(DATES)])
    samples = Samples(values, rng.random((LABELLED, DATES)) < _CLEAR, day, _BANDS, "sentinel-2-l2a")
    names = tuple(f"crop {number}" for number in range(CLASSES))
    taught = teach(Labelled(samples, label, names, np.arange(LABELLED).astype(str)), "here", 0)
    fields = {
        "name": "simulated",
        "title": "Simulated",
        "version": "1",
        "simulated": True,
        "classes": [{"code": n + 1, "name": name, "colour": "#888888"} for n, name in enumerate(names)],
        "training": {"data": "", "licence": "", "attribution": "", "seed": 0, "recipe": "", "split": ""},
        "metrics": [],
        "licence": "",
    }
    write_learned(folder, taught.fitted, samples, "parcel", fields, gsd_m=10.0, units="reflectance")
    return folder, taught.choice.chosen.name


def _extracted(folder: Path, count: int) -> tuple[Path, Path]:
    """Write what an extraction of so many parcels leaves, and the layer of the parcels."""
    rng = np.random.default_rng(2)
    across = _SIDE // _PITCH
    row, col = np.divmod(np.arange(count), across)
    x, y = 500_000 + 10 * _PITCH * col, 5_100_000 - 10 * _PITCH * (row + 1)
    turned = rng.uniform(0, 60, (2, count))
    corners = np.stack(
        [np.column_stack(each) for each in (
            (x + turned[0], y), (x + 230, y + turned[1]), (x + 230 - turned[0], y + 230), (x, y + 230 - turned[1]),
        )],
        axis=1,
    )  # fmt: skip
    shapes = shapely.polygons(corners)
    folder.mkdir()
    layer = write_shapes(shapes, folder / "parcels.gpkg")
    inner = inner_of(shapes, _GRID, _INNER)
    dates = tuple(Date(date, "", f"{number:016x}") for number, date in enumerate(_days(DATES)))
    header = Header(LAYOUT, _GRID, _INNER, (SensorSeries("sentinel-2-l2a", _BANDS, "reflectance", dates),))
    schema = schema_of(header)
    with writing(folder / "series.parquet", header) as take:
        for start in range(0, count, 5000):
            some = np.arange(start, min(start + 5000, count))
            _, values = _curves(len(some), rng)
            place, date = np.nonzero(rng.random(values.shape[:2]) < _CLEAR)
            columns = {
                "parcel": pa.array(some[place]),
                "sensor": pa.repeat("sentinel-2-l2a", len(place)),
                "date": pa.array([dates[number].date for number in date], pa.date32()),
                "orbit": pa.repeat("", len(place)),
                "pixels": pa.array(np.full(len(place), 400, np.int32)),
            }
            for number, band in enumerate(_BANDS):
                columns[band] = pa.array(values[place, date, number])
                columns[f"{band}_std"] = pa.array(np.full(len(place), 0.01, np.float32))
            take(pa.RecordBatch.from_arrays([columns[name] for name in schema.names], schema=schema))
    table = {
        "parcel": np.arange(count),
        "fid": np.arange(1, count + 1),
        "shape": outline_hashes(inner.shapes, header.grid),
        "pixels": np.full(count, 400, np.int32),
        "dates": np.full(count, DATES, np.int32),
        "shrunk": inner.shrunk,
        "reason": pa.nulls(count, pa.string()),
    }
    pq.write_table(pa.table(table), folder / "parcels.parquet")
    (folder / "report.json").write_text("{}")
    return folder, layer
