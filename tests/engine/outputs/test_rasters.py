"""The final rasters: put together of sheets, they are what GDAL makes of the whole, byte for byte."""

from __future__ import annotations

import functools
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio

from engine import outputs
from engine.errors import Failure
from engine.mapping import sheets
from engine.mapping.assemble import assemble
from engine.mapping.blockfiles import block_file, load_block, result_of, save_block
from engine.mapping.blocks import BlockPlan, Lattice
from engine.mapping.join import Joiner, is_joined, join_sheet
from engine.mapping.runfolder import RunFolder
from engine.mapping.spec import MapSpec
from engine.outputs.pixels import Pixels
from engine.package import ClassEntry
from engine.stack import Grid, Scene

from ..conftest import files_up_to
from .gdal import write_by_gdal

CLASSES = (
    ClassEntry(code=2, name="maize & co", colour="#ffcc00"),
    ClassEntry(code=7, name="wheat", colour="#0a0b0c"),
    ClassEntry(code=9, name="meadow", colour="#00ff00"),
)
CODES = np.array([2, 7, 9], np.uint8)


@dataclass(frozen=True)
class Card:
    """What an output asks of a model's card."""

    simulated: bool
    classes: tuple
    task: str
    channels: int = 3


CARD = Card(simulated=False, classes=CLASSES, task="crop")
EMBEDDING = Card(simulated=True, classes=(), task="embedding")
USUAL = ("classes", "confidence", "probabilities")


class Wanted:
    """Parcels that reach into all blocks but some."""

    def __init__(self, left_out):
        self._left_out = left_out

    def reaching(self, core):
        return [] if (core.row, core.col) in self._left_out else [0]


def joiner_of(tmp_path, width, height, size=96, names=USUAL, left_out=(), card=CARD):
    """A job whose blocks are computed and lie in `tmp_path`."""
    grid = Grid("EPSG:32631", (10.0, 0.0, 600_000.0, 0.0, -10.0, 5_000_000.0), width, height)
    plan = BlockPlan(height, width, size, Lattice(16, 2))
    spec = MapSpec(
        "1" * 64, str(tmp_path), Scene(grid, ()), (), (1, 365), plan, "model", (), "onnxruntime", "cpu", None, None,
        None, bool(left_out), names,
    )  # fmt: skip
    wanted = Wanted({(row * size, col * size) for row, col in left_out})
    joiner = Joiner(spec, card, wanted)
    for block in plan:
        if wanted.reaching(block.core):
            save_block(result_for(block, names, card), block_file(str(tmp_path), block))
    return joiner


def result_for(block, names, card=CARD):
    """Fields of some pixels, so that their modes differ from level to level, and holes."""
    return _result(block.row, block.col, (block.core.height, block.core.width), names, card.task)


@functools.lru_cache(maxsize=512)
def _result(row, col, shape, names, task):
    rng = np.random.default_rng([row, col])
    share = rng.random((3, *shape), np.float32) ** 4 + np.float32(1e-6)
    share /= share.sum(axis=0)
    codes = CODES if task == "crop" else np.zeros(0, np.uint8)
    return result_of(Pixels.of(share, rng.random(shape) > 0.2, codes), names, None)


def assembled(joiner, folder):
    for sheet in joiner.sheets:
        join_sheet(joiner, sheet)
    return put_together(joiner, folder)


def put_together(joiner, folder):
    work = folder / "work"
    work.mkdir(exist_ok=True)
    return assemble(RunFolder(folder, work, str(folder), "1" * 64, False), joiner, None, lambda: None)


def by_gdal(joiner, path, name):
    blocks = []
    for block in joiner.spec.plan:
        if joiner.parcels.reaching(block.core):
            stored = result_for(block, joiner.spec.outputs, joiner.card).outputs[name]
            blocks.append((block.core.row, block.core.col, outputs.module_of(name).values(stored)))
    write_by_gdal(path, joiner.looks[name], joiner.spec.scene.grid, blocks)


SOME = {(0, 3), (1, 2), *((3, col) for col in range(11)), *((4, col) for col in range(3, 8))}


@pytest.mark.parametrize(
    ("width", "height", "size", "left_out", "side"),
    [
        pytest.param(200, 131, 96, (), 2048, id="no overviews"),
        pytest.param(700, 530, 64, (), 512, id="small blocks"),
        pytest.param(515, 1031, 512, (), 512, id="large blocks"),
        pytest.param(1033, 531, 96, SOME, 512, id="odd sides, blocks left out"),
        pytest.param(1033, 271, 256, (), 2048, id="one sheet"),
    ],
)
def test_a_raster_of_sheets_is_gdals_of_the_whole_byte_for_byte(
    tmp_path, monkeypatch, width, height, size, left_out, side
):
    monkeypatch.setattr(sheets, "_SIDES", (side,))
    joiner = joiner_of(tmp_path, width, height, size, left_out=left_out)
    assert len(joiner.sheets) == (-(-width // side)) * (-(-height // side))
    assembled(joiner, tmp_path)
    for name in USUAL:
        by_gdal(joiner, tmp_path / f"{name}.tif", name)
        ours, theirs = (folder / f"{name}.tif" for folder in (tmp_path / "work", tmp_path))
        for level in [None, *range(len(joiner.sheets.levels))]:
            chosen = {} if level is None else {"overview_level": level}
            with rasterio.open(ours, **chosen) as a, rasterio.open(theirs, **chosen) as b:
                np.testing.assert_array_equal(a.read(), b.read(), str((name, level)))
        assert ours.read_bytes() == theirs.read_bytes(), name


def test_an_embedding_is_half_precision_with_a_band_a_feature(tmp_path, monkeypatch):
    monkeypatch.setattr(sheets, "_SIDES", (512,))
    joiner = joiner_of(tmp_path, 600, 301, names=("embedding",), card=EMBEDDING)
    assembled(joiner, tmp_path)
    by_gdal(joiner, tmp_path / "embedding.tif", "embedding")
    for level in ({}, {"overview_level": 0}, {"overview_level": 1}):
        with (
            rasterio.open(tmp_path / "work" / "embedding.tif", **level) as ours,
            rasterio.open(tmp_path / "embedding.tif", **level) as theirs,
        ):
            np.testing.assert_array_equal(ours.read(), theirs.read())
    with rasterio.open(tmp_path / "work" / "embedding.tif") as dataset:
        assert dataset.descriptions[2] == "feature 3 (simulated model)"
        assert dataset.tags(1, ns="IMAGE_STRUCTURE")["NBITS"] == "16"
        assert np.isnan(dataset.nodata)
        values = dataset.read(masked=True)
    assert 0.1 < values.mask.mean() < 0.3
    assert values.max() <= 1


def test_a_large_raster_has_addresses_of_eight_bytes(tmp_path, monkeypatch):
    """GDAL takes them where two gigabytes might be reached."""
    from engine.outputs import geotiff

    profile = geotiff._profile
    monkeypatch.setattr(geotiff, "_profile", lambda *given: {**profile(*given), "bigtiff": "yes"})
    joiner = joiner_of(tmp_path, 700, 301, names=("classes",))
    assembled(joiner, tmp_path)
    by_gdal(joiner, tmp_path / "classes.tif", "classes")
    content = (tmp_path / "work" / "classes.tif").read_bytes()
    assert content[2] == 43
    for level in (None, 0, 1):
        chosen = {} if level is None else {"overview_level": level}
        with (
            rasterio.open(tmp_path / "work" / "classes.tif", **chosen) as ours,
            rasterio.open(tmp_path / "classes.tif", **chosen) as theirs,
        ):
            np.testing.assert_array_equal(ours.read(), theirs.read())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder with the usual outputs in `work`, and what is said of them."""
    folder = tmp_path_factory.mktemp("made")
    return folder, assembled(joiner_of(folder, 700, 301), folder)


def test_class_raster(made):
    folder, made = made
    assert made.outputs == {name: f"{name}.tif" for name in USUAL}
    with rasterio.open(folder / "work" / "classes.tif") as dataset:
        assert (dataset.width, dataset.height, dataset.crs) == (700, 301, "EPSG:32631")
        assert (dataset.dtypes, dataset.nodata, dataset.block_shapes) == (("uint8",), 0, [(256, 256)])
        assert dataset.compression.name == "deflate"
        assert dataset.colormap(1)[2] == (255, 204, 0, 255)
        assert dataset.overviews(1) == [2, 4]
        assert dataset.tags(1)["CLASS_7"] == "wheat"
        values = dataset.read(1)
    counts = np.bincount(values.ravel(), minlength=10)
    assert [row["pixels"] for row in made.hectares["classes"]] == counts[[2, 7, 9]].tolist()
    assert made.hectares["unmapped_pixels"] == counts[0]
    table = ElementTree.parse(folder / "work" / "classes.tif.aux.xml").find("PAMRasterBand")
    names = [name.text for name in table.find("CategoryNames")]
    assert names == [None, None, "maize & co", *[None] * 4, "wheat", None, "meadow"]
    rows = [[cell.text for cell in row] for row in table.iter("Row")]
    assert rows[:2] == [["2", "maize & co", "255", "204", "0"], ["7", "wheat", "10", "11", "12"]]


def test_confidence_is_the_probability_of_the_chosen_class(made):
    folder, _ = made
    confidence, shares, codes = (
        rasterio.open(folder / "work" / f"{name}.tif").read() for name in ("confidence", "probabilities", "classes")
    )
    mapped = codes[0] > 0
    np.testing.assert_array_equal(confidence[0] == -1, ~mapped)
    np.testing.assert_array_equal(confidence[0][mapped], shares.max(axis=0)[mapped])
    assert (np.abs(shares.sum(axis=0)[mapped] - 1) <= 0.002).all()


class TestPieces:
    def test_a_block_file_is_whole_or_absent(self, tmp_path):
        block = next(iter(BlockPlan(530, 700, 96, Lattice(16, 2))))
        file = block_file(str(tmp_path), block)
        assert load_block(file, block) is None
        result = result_for(block, USUAL)
        save_block(result, file)
        again = load_block(file, block)
        np.testing.assert_array_equal(again.outputs["probabilities"], result.outputs["probabilities"])
        whole = Path(file).read_bytes()
        for broken in (whole[:-100], whole[:500], bytes(len(whole)), whole[:600] + b"?" + whole[601:]):
            Path(file).write_bytes(broken)
            assert load_block(file, block) is None

    def test_a_block_file_of_another_plan_does_not_count(self, tmp_path):
        first, other = (BlockPlan(530, 700, size, Lattice(16, 2)).block(0, 0) for size in (96, 95))
        file = block_file(str(tmp_path), first)
        save_block(result_for(other, USUAL), file)
        assert load_block(file, first) is None

    def test_a_sheet_is_whole_or_absent(self, tmp_path):
        joiner = joiner_of(tmp_path, 300, 200)
        (sheet,) = joiner.sheets
        assert not is_joined(joiner, sheet)
        join_sheet(joiner, sheet)
        assert is_joined(joiner, sheet)
        for file in (joiner.tiles_file(sheet), joiner.head_file(sheet)):
            whole = Path(file).read_bytes()
            for broken in (whole[:-100], whole[:500], whole[:300] + b"?" + whole[301:]):
                Path(file).write_bytes(broken)
                assert not is_joined(joiner, sheet), len(broken)
            Path(file).write_bytes(whole)
        assert is_joined(joiner, sheet)

    def test_a_lost_block_is_said(self, tmp_path):
        joiner = joiner_of(tmp_path, 300, 200)
        lost = block_file(str(tmp_path), joiner.spec.plan.block(1, 2))
        Path(lost).unlink()
        with pytest.raises(Failure) as failed:
            assembled(joiner, tmp_path)
        assert failed.value.code == "block_lost"
        assert lost in failed.value.message


@pytest.mark.skipif(sys.platform != "linux", reason="file sizes are limited as Linux has it")
def test_a_raster_that_finds_no_room_is_the_disks_failure_whenever_that_is(tmp_path):
    joiner = joiner_of(tmp_path, 700, 301, names=("confidence",))
    assembled(joiner, tmp_path)
    path = tmp_path / "work" / "confidence.tif"
    size = path.stat().st_size
    for share in (0.01, 0.5, 0.95):  # at once, while writing, at its overviews
        with files_up_to(int(size * share)), pytest.raises(Failure) as failed:
            put_together(joiner, tmp_path)
        assert failed.value.code == "disk"
        assert failed.value.message.startswith(f"{path} could not be written: it would be larger")
