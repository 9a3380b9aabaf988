"""Maps of stacks as users have them, real and simulated, by a package of fitting bands whose weights are random."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import rasterio

from engine.contract import MapJob, StackOptions, Warn
from engine.jobs import run_job

from ..conftest import DATA, export_untrained
from ..stack.find.test_real import MODIS_MAP, SAFE
from ..stack.products import FIRST, SECOND, write_hls, write_landsat, write_planet, write_safe, zipped


@pytest.fixture(scope="module")
def package_of_two(tmp_path_factory):
    return export_untrained(tmp_path_factory.mktemp("packages") / "two", bands=["VV", "VH"])


@pytest.fixture
def package_of(request, tmp_path):
    """A package of random weights for two or three bands, its card rewritten for a sensor."""

    def package(sensor, bands):
        folder = tmp_path / "package"
        shutil.copytree(request.getfixturevalue("package_folder" if len(bands) == 3 else "package_of_two"), folder)
        card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
        (folder / "card.json").write_text(json.dumps({**card, "sensor": sensor, "bands": list(bands)}))
        return folder

    return package


def mapped(stack, package, out, **options):
    """The classes of a map, their nodata value apart, and the codes of the warnings."""
    job = MapJob(stack=str(stack), model=str(package), out=str(out), options=StackOptions(**options))
    events = []
    result = run_job(job, events.append)
    with rasterio.open(result.outputs["classes"]) as dataset:
        return dataset.read(1, masked=True), {event.code for event in events if isinstance(event, Warn)}


@pytest.mark.parametrize(
    ("path", "sensor", "bands", "options"),
    [
        (SAFE, "sentinel-2-l2a", ("B03", "B04", "B11"), {}),
        ("odd/flanders_s1s2_lpis", "sentinel-2-l2a", ("B03", "B04", "B08"), {}),
        ("odd/flanders_s1s2_lpis", "sentinel-1-grd", ("VV", "VH"), {}),
        ("odd/landsat8_theia_50x50", "landsat-8-theia", ("B3", "B4", "B5"), {}),
        ("odd/sinop_mod13q1_jp2/*_2013-1*", "modis-13q1", ("NDVI", "EVI"), {"pixel_size": 1000.0}),
        ("series/mt_modis_2011_12_stack", "modis-13q1", ("NDVI", "red", "NIR"), {"bands": MODIS_MAP}),
        ("series/cbers4_stack_512/*_2018-1*", "cbers-4-awfi-16d", ("NDVI", "EVI"), {"pixel_size": 640.0}),
    ],
)
def test_real_stacks_map(tmp_path, package_of, path, sensor, bands, options):
    stack = DATA / path
    if not stack.parent.exists():
        pytest.skip(f"{path} is not beside the checkout")
    if "*" in path:  # of a long series some dates
        stack = tmp_path / "stack"
        stack.mkdir()
        for file in DATA.glob(path):
            shutil.copy(file, stack)
    classes, warned = mapped(stack, package_of(sensor, bands), tmp_path / "out", **options)
    assert set(np.unique(classes.compressed())) <= {1, 4, 9}
    assert classes.count() > 0.9 * classes.size
    assert "model_sensor" not in warned


def products_in(folder, name):
    folder.mkdir()
    for number, day in enumerate((FIRST, SECOND)):
        if name == "safe-zip":
            zipped(write_safe(folder.parent / "unpacked", day), folder / f"{day:%Y%m%d}.zip")
        elif name == "landsat":
            write_landsat(folder, day)
        elif name == "hls":
            write_hls(folder, day, ("L30", "S30")[number])
        else:
            write_planet(folder, day)
    return folder


@pytest.mark.parametrize(
    ("name", "sensor", "bands", "share"),
    [
        ("safe-zip", "sentinel-2-l2a", ("B04", "B08", "B11"), 1),
        ("landsat", "landsat-8-9-c2-l2", ("SR_B3", "SR_B4", "SR_B5"), 1),
        ("hls", "hls", ("red", "nir", "swir1"), 1),
        ("planet", "planetscope", ("green", "red", "nir"), 0.5),  # the left half never is clear
    ],
)
def test_simulated_products_map(tmp_path, package_of, name, sensor, bands, share):
    classes, warned = mapped(products_in(tmp_path / name, name), package_of(sensor, bands), tmp_path / "out")
    assert classes.count() == share * classes.size
    assert set(np.unique(classes.compressed())) <= {1, 4, 9}
    assert "model_sensor" not in warned
