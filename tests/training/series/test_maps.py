"""The bundled models of series map real rasters, which they were not trained on, through the command line."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from pyogrio.raw import read
from rasterio.transform import rowcol
from rasterio.warp import transform

from engine.package import find_package

from ..conftest import DATA

ROOT = Path(__file__).resolve().parents[3]
MATO_GROSSO = DATA / "series" / "mt_modis_2011_12_stack"
CBERS = DATA / "series" / "cbers4_stack_512"
# The order of the files' bands, which have no names; the seventh is the day of the year.
BANDS = {"EVI": 1, "NDVI": 2, "red": 3, "blue": 4, "NIR": 5, "MIR": 6}
SAME = {
    "Cotton-fallow": "fallow then cotton",
    "Forest": "forest",
    "Soybean-cotton": "soy then cotton",
    "Soybean-maize": "soy then maize",
    "Soybean-millet": "soy then millet",
}


def mapped(stack, model, out, *options):
    """Map a stack; return the raster's class names, its profile, and what was said."""
    command = [sys.executable, "-m", "engine", "map", stack, "--model", model, "--out", out, "--threads", "1", *options]
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    with rasterio.open(out / "classes.tif") as raster:
        codes, grid = raster.read(1), raster.profile
    names = {entry.code: entry.name for entry in find_package(model).card.classes}
    return np.vectorize(lambda code: names.get(code, ""))(codes), grid, done.stdout + done.stderr


def at(names, grid, crs, x, y):
    """The names at places, and which of the places are inside."""
    row, col = (np.asarray(place, int) for place in rowcol(grid["transform"], *transform(crs, grid["crs"], x, y)))
    inside = (row >= 0) & (col >= 0) & (row < grid["height"]) & (col < grid["width"])
    return names[row[inside], col[inside]], inside


@pytest.mark.skipif(not MATO_GROSSO.is_dir(), reason="../shared/data is not there")
def test_mato_grosso_by_modis_agrees_with_points_of_another_study(tmp_path):
    names, grid, told = mapped(
        MATO_GROSSO, "mato-grosso-modis", tmp_path / "map", "--sensor", "modis-13q1", "--bands", json.dumps(BANDS)
    )
    about, _, points, (label,) = read(MATO_GROSSO / "samples.gpkg", columns=["label"])
    points = shapely.from_wkb(points)
    found, inside = at(names, grid, about["crs"], shapely.get_x(points), shapely.get_y(points))
    reference = np.array([SAME[name] for name in label])[inside]
    assert len(found) == 291
    assert (found == reference).mean() > 0.5
    assert (found == reference)[reference == "forest"].mean() > 0.8
    assert "outside the season" not in told


@pytest.mark.skipif(not CBERS.is_dir(), reason="../shared/data is not there")
def test_bahia_by_cbers_tells_cropland_from_pasture(tmp_path):
    names, grid, _ = mapped(
        CBERS, "west-bahia-cbers4", tmp_path / "map", "--extent", "-46.44,-12.71,-46.22,-12.68,EPSG:4326"
    )
    places = np.load(CBERS / "samples_inside.npz")
    found, inside = at(names, grid, "EPSG:4326", places["lon"], places["lat"])
    reference = np.char.lower(places["y"])[inside]
    assert set(reference) == {"cropland", "pasture"}
    assert (found == reference).mean() > 0.8
    assert set(np.unique(names)) - {""} == {entry.name for entry in find_package("west-bahia-cbers4").card.classes}
