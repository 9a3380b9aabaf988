"""STAC documents as catalogues have them, of a season written in code."""

import datetime
import json
from pathlib import Path

import numpy as np
import pytest

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack

from ...conftest import BANDS, DAYS, HEIGHT, WIDTH, values_of, write_raster

COLLECTION = "sentinel-2-l2a"
BBOX = [4.26, 45.13, 4.28, 45.16]
ELSEWHERE = [10.0, 45.0, 10.1, 45.1]


def expected():
    rng = np.random.default_rng(7)
    return np.stack([values_of(number, rng) for number in range(len(DAYS))])


def write_assets(folder: Path, **profile) -> None:
    """A file a band and date, as catalogues have them, and an SCL with a cloud on the second date."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (day, values) in enumerate(zip(DAYS, expected())):
        for band, plane in zip(BANDS, values):
            write_raster(folder / f"{day:%Y%m%d}_{band}.tif", plane[None], **profile)
        scl = np.full((1, HEIGHT, WIDTH), 4, np.uint8)
        if number == 1:
            scl[0, 10:20, 30:45] = 9
        write_raster(folder / f"{day:%Y%m%d}_SCL.tif", scl, **profile)


def item(day: datetime.date, href="{day:%Y%m%d}_{band}.tif".format, properties=None, bands=BANDS, **fields) -> dict:
    assets = {
        band: {"href": href(day=day, band=band), "type": "image/tiff; application=geotiff", "roles": ["data"]}
        for band in (*bands, "SCL")
    }
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"S2A_31TEJ_{day:%Y%m%d}_0_L2A",
        "collection": COLLECTION,
        "bbox": BBOX,
        "geometry": None,
        "properties": {"datetime": f"{day}T10:36:21Z", "platform": "sentinel-2a", **(properties or {})},
        "links": [],
        "assets": assets,
        **fields,
    }


def collection(path: Path, items) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(items)}))
    return path


def catalogue(folder: Path, items, **fields) -> Path:
    """A static catalogue: catalog.json leads to a collection, that to an item a file."""
    hrefs = []
    for entry in items:
        (folder / f"{entry['id']}.json").write_text(json.dumps(entry))
        hrefs.append({"rel": "item", "href": f"./{entry['id']}.json"})
    (folder / "collection.json").write_text(
        json.dumps({"type": "Collection", "stac_version": "1.0.0", "id": COLLECTION, "links": hrefs, **fields})
    )
    root = folder / "catalog.json"
    links = [{"rel": "child", "href": "collection.json"}, {"rel": "root", "href": "catalog.json"}]
    root.write_text(json.dumps({"type": "Catalog", "stac_version": "1.0.0", "id": "root", "links": links}))
    return root


def read(stack):
    with StackReader(stack) as reader:
        return reader.read(Window(0, 0, stack.grid.height, stack.grid.width))


def scanned(place, **options):
    return scan_stack(place, StackOptions(**options))


def refused(place, **options):
    with pytest.raises(BadInput) as raised:
        scanned(place, **options)
    return raised.value


def rejected(report):
    return {row.date: row.reason for row in report.rows if not row.used}
