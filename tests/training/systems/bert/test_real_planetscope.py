"""Real daily PlanetScope images as the second sensor: five tiny areas of DynamicEarthNet (Toker et al. 2022)."""

from __future__ import annotations

import struct
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
import torch
from rasterio.io import MemoryFile

from engine.models.encoder import AnyDates
from training.base.series import Companion
from training.systems.bert.pairs import pairs_of

from .conftest import made_up

FILE = Path(__file__).resolve().parents[5] / "shared" / "data" / "odd" / "dynamic_earthnet_planetscope_16px.tortilla"
pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="the sample of PlanetScope is not at hand")


def parts(content: bytes) -> list[tuple[dict, bytes]]:
    """The entries of a tortilla: files one after the other, and a Parquet table of them at its end."""
    offset, length = struct.unpack("<QQ", content[2:18])
    rows = pq.read_table(BytesIO(content[offset : offset + length])).to_pylist()
    ends = [(row["tortilla:offset"], row["tortilla:offset"] + row["tortilla:length"]) for row in rows]
    return [(row, content[start:end]) for row, (start, end) in zip(rows, ends, strict=True)]


@pytest.fixture(scope="module")
def companion() -> Companion:
    """The nine pixels in the middle of each area, on all days that every area has."""
    areas = []
    for _, area in parts(FILE.read_bytes()):
        seen = {}
        for row, image in parts(area):
            if row["modality"] != "planet":
                continue
            with MemoryFile(image) as memory, memory.open() as raster:
                seen[int(row["stac:time_start"] // 86_400)] = raster.read()[:, 7:10, 7:10].reshape(raster.count, 9).T
        areas.append(seen)
    length = min(map(len, areas))
    days = np.stack([np.array(sorted(seen)[:length]) for seen in areas])
    values = np.stack([np.stack([seen[day] for day in of_area]) for seen, of_area in zip(areas, days, strict=True)])
    bands = ("blue", "green", "red", "nir")
    return Companion(values, 1e-4, (values > 0).all(axis=(2, 3)), days.astype(np.int32), bands, "planetscope")


def test_the_sample_is_daily_and_of_four_bands(companion):
    assert companion.values.shape[0] == 5
    assert companion.values.shape[2:] == (9, 4)
    assert (np.diff(companion.day, axis=1) == 1).all()
    red, near = (companion.values[companion.valid][..., band].astype(float).mean() for band in (2, 3))
    assert 0 < red * companion.scale < near * companion.scale < 0.6


def test_real_images_become_the_targets_of_series(companion):
    days = companion.day[:, 3::5]
    series = made_up(places=5, dates=days.shape[1])
    paired = replace(series, day=days.astype(np.int32), companion=companion)
    pairs = pairs_of(paired, AnyDates(), np.zeros(3), np.ones(3))
    batch = pairs.batch(torch.arange(5))
    assert batch["known"].all()
    stored = companion.values[2, [8, 7, 6]].reshape(3, 36)
    again = batch["target"][2, 1] * pairs.spread + pairs.middle
    np.testing.assert_allclose(again.numpy(), stored, rtol=1e-3, atol=1.0)
    assert abs(float(batch["target"].mean())) < 0.5
