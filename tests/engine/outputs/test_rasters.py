"""The final rasters, as GDAL and QGIS see them."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio

from engine.mapping.blockfiles import BlockResult, block_file, load_block, result_of, save_block
from engine.mapping.blocks import BlockPlan, Lattice
from engine.outputs import rasters
from engine.package import ClassEntry
from engine.stack import Grid

ROOT = Path(__file__).resolve().parents[3]
CLASSES = [ClassEntry(code=2, name="maize & co", colour="#ffcc00"), ClassEntry(code=7, name="wheat", colour="#0a0b0c")]
GRID = Grid("EPSG:32631", (10.0, 0.0, 600_000.0, 0.0, -10.0, 5_000_000.0), 700, 530)
PLAN = BlockPlan(GRID.height, GRID.width, 96, Lattice(16, 2))


def block_results():
    for block in PLAN:
        rng = np.random.default_rng([block.row, block.col])
        probability = rng.dirichlet([1, 1], (block.core.height, block.core.width)).transpose(2, 0, 1).astype(np.float32)
        seen = rng.random((block.core.height, block.core.width)) > 0.1
        yield block, result_of(probability, seen, np.array([2, 7], np.uint8), True, None)


def write_blocks(raster, left_out=()):
    with raster as write:
        for block, result in block_results():
            if (block.row, block.col) not in left_out:
                write(block, result)


def test_class_raster(tmp_path):
    path = tmp_path / "classes.tif"
    write_blocks(rasters.class_raster(path, GRID, CLASSES, "class"))
    with rasterio.open(path) as dataset:
        assert (dataset.width, dataset.height, dataset.crs) == (700, 530, "EPSG:32631")
        assert (dataset.dtypes, dataset.nodata, dataset.block_shapes) == (("uint8",), 0, [(256, 256)])
        assert dataset.compression.name == "deflate"
        assert dataset.colormap(1)[2] == (255, 204, 0, 255)
        assert dataset.overviews(1) == [2, 4]
        assert dataset.tags(1)["CLASS_7"] == "wheat"
        values = dataset.read(1)
    for block, result in block_results():
        core = block.core
        part = values[core.row : core.row + core.height, core.col : core.col + core.width]
        np.testing.assert_array_equal(part, result.classes)
    table = ElementTree.parse(path.with_name("classes.tif.aux.xml")).find("PAMRasterBand")
    assert [name.text for name in table.find("CategoryNames")] == [None, None, "maize & co", *[None] * 4, "wheat"]
    rows = [[cell.text for cell in row] for row in table.iter("Row")]
    assert rows == [["2", "maize & co", "255", "204", "0"], ["7", "wheat", "10", "11", "12"]]


def test_the_same_blocks_give_the_same_bytes(tmp_path):
    for name in ("a.tif", "b.tif"):
        write_blocks(rasters.confidence_raster(tmp_path / name, GRID, "confidence"))
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_confidence_is_the_probability_of_the_chosen_class(tmp_path):
    write_blocks(rasters.confidence_raster(tmp_path / "c.tif", GRID, "confidence"))
    write_blocks(rasters.probability_raster(tmp_path / "p.tif", GRID, ["maize", "wheat"]))
    write_blocks(rasters.class_raster(tmp_path / "k.tif", GRID, CLASSES, "class"))
    with (
        rasterio.open(tmp_path / "c.tif") as c,
        rasterio.open(tmp_path / "p.tif") as p,
        rasterio.open(tmp_path / "k.tif") as k,
    ):
        confidence, shares, codes = c.read(1), p.read(), k.read(1)
        assert p.descriptions == ("maize", "wheat")
    mapped = codes > 0
    np.testing.assert_array_equal(confidence == -1, ~mapped)
    np.testing.assert_array_equal(confidence[mapped], shares.max(axis=0)[mapped])
    assert (np.abs(shares.sum(axis=0)[mapped] - 1) <= 0.002).all()


def test_a_block_that_was_not_computed_has_no_data(tmp_path):
    write_blocks(rasters.confidence_raster(tmp_path / "c.tif", GRID, "confidence"), left_out={(1, 2)})
    write_blocks(rasters.class_raster(tmp_path / "k.tif", GRID, CLASSES, "class"), left_out={(1, 2)})
    with rasterio.open(tmp_path / "c.tif") as c, rasterio.open(tmp_path / "k.tif") as k:
        missing = (slice(96, 192), slice(192, 288))
        assert (c.read(1)[missing] == -1).all()
        assert (k.read(1)[missing] == 0).all()
        assert (c.read(1)[:96] >= 0).mean() > 0.8


def test_overviews_of_a_small_raster_are_none():
    assert rasters.overview_factors(200, 256) == []
    assert rasters.overview_factors(10_980, 10_980) == [2, 4, 8, 16, 32, 64]


def test_a_block_file_is_whole_or_absent(tmp_path):
    block, result = next(iter(block_results()))
    file = block_file(str(tmp_path), block)
    assert load_block(file, block) is None
    save_block(result, file)
    again = load_block(file, block)
    np.testing.assert_array_equal(again.probabilities, result.probabilities)
    whole = Path(file).read_bytes()
    for broken in (whole[:-100], whole[:500], bytes(len(whole)), whole[:600] + b"?" + whole[601:]):
        Path(file).write_bytes(broken)
        assert load_block(file, block) is None


def test_a_block_file_of_another_plan_does_not_count(tmp_path):
    block, result = next(iter(block_results()))
    file = block_file(str(tmp_path), block)
    save_block(BlockResult(result.classes[:-1], result.confidence[:-1], None, None), file)
    assert load_block(file, block) is None


@pytest.mark.skipif(sys.platform != "linux", reason="file sizes are limited as Linux has it")
@pytest.mark.parametrize("share", [0.01, 0.5, 0.85], ids=["at once", "while writing", "at its overviews"])
def test_a_raster_that_finds_no_room_is_the_disks_failure_whenever_that_is(tmp_path, share):
    write_blocks(rasters.confidence_raster(tmp_path / "whole.tif", GRID, "confidence"))
    limit = int((tmp_path / "whole.tif").stat().st_size * share)
    path = tmp_path / "confidence.tif"
    code = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from engine.errors import Failure\n"
        "from tests.engine.outputs.test_rasters import GRID, rasters, write_blocks\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "try:\n"
        "    write_blocks(rasters.confidence_raster(Path(sys.argv[1]), GRID, 'confidence'))\n"
        "except Failure as error:\n"
        "    print(error.code, error.message)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True)
    assert ended.stdout.startswith(f"disk {path} could not be written: it would be larger"), ended.stderr
