"""However a stack is cut into tiles, and whatever was read before, parcels have the same series."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from engine.contract import StackOptions
from engine.parcels.zonal import ParcelIndex
from engine.series import gather as room
from engine.series.gather import gather, tiles
from engine.series.moments import Moments, moments_of
from engine.series.pieces import Pieces
from engine.stack import scan_stack
from engine.stack.read.reader import StackReader

from ..conftest import BANDS, CLOUD, HEIGHT, WIDTH, box


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "pieces").mkdir()
    return tmp_path / "pieces"


@pytest.fixture
def stack(stack_folder):
    return scan_stack(str(stack_folder), StackOptions(), BANDS, "sentinel-2-l2a")[0]


SHAPES = np.array(
    [box(2, 1, 7, 9), box(8, 3, 30, 50), None, box(30, 28, 6, 9), box(30, 28, 6, 9), box(40, 60, 20, 20)], object
)


def whole(stack) -> Moments:
    """The moments of all parcels, from the stack read in one piece."""
    with StackReader(stack) as reader:
        block = reader.read(stack.grid.frame)
    return moments_of(ParcelIndex(SHAPES, stack.grid).pixels(stack.grid.frame), block, len(stack.days))


def gathered(stack, folder, progress=lambda _: None) -> Moments:
    made = Moments.none(np.arange(len(SHAPES)), len(stack.days), len(stack.bands))
    seen = []
    for part in gather(stack, SHAPES, StackReader(stack), Pieces(folder, "all"), progress):
        seen += part.index.tolist()
        made.add(part)
    assert sorted(seen) == [0, 1, 3, 4, 5]
    return made.take(np.array(sorted(seen)))


def same(made: Moments, expected: Moments) -> None:
    np.testing.assert_array_equal(made.index, expected.index)
    np.testing.assert_array_equal(made.count, expected.count)
    np.testing.assert_array_equal(made.inside, expected.inside)
    np.testing.assert_allclose(made.mean, expected.mean)
    np.testing.assert_allclose(made.std, expected.std, atol=1e-6)


def watch(monkeypatch, windows: list) -> None:
    """Note which windows are read."""
    read = StackReader.read
    monkeypatch.setattr(
        StackReader, "read", lambda self, window, parts: windows.append(window) or read(self, window, parts)
    )


@pytest.mark.parametrize("side", [16, 20, 64])
def test_each_parcel_comes_once_with_the_moments_of_all_its_tiles(stack, folder, monkeypatch, side):
    monkeypatch.setattr(room, "_SIDES", (side,))
    same(gathered(stack, folder), whole(stack))


def test_a_cloud_is_not_counted(stack, folder):
    made = gathered(stack, folder)
    clouded = shapely.intersection(SHAPES[1], box(10, 30, 10, 15)).area / 100
    assert (slice(10, 20), slice(30, 45)) == CLOUD
    assert made.inside[1] - made.count[1, 1] == clouded == 150
    assert made.count[1, 0] == made.inside[1] == 30 * 50


def test_a_walk_that_was_stopped_reads_only_what_is_left(stack, folder, monkeypatch):
    monkeypatch.setattr(room, "_SIDES", (16,))
    done = 0

    def stop(_):
        nonlocal done
        done += 1
        if done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        gathered(stack, folder, stop)
    kept = len(list(folder.iterdir()))
    assert 0 < kept < len(tiles(stack))
    read = []
    expected = whole(stack)
    watch(monkeypatch, read)
    same(gathered(stack, folder), expected)
    reached = sum(len(ParcelIndex(SHAPES, stack.grid).reaching(tile)) > 0 for tile in tiles(stack))
    assert len(read) == reached - kept


def test_a_damaged_piece_is_made_again(stack, folder):
    before = gathered(stack, folder)
    (piece,) = folder.iterdir()
    piece.write_bytes(piece.read_bytes()[:-100])
    same(gathered(stack, folder), before)


def test_only_tiles_that_parcels_reach_are_read(stack, folder, monkeypatch):
    monkeypatch.setattr(room, "_SIDES", (16,))
    ground = []
    watch(monkeypatch, ground)
    alone = np.array([box(2, 1, 7, 9)], object)
    assert len(list(gather(stack, alone, StackReader(stack), Pieces(folder, "one"), lambda _: None))) == 1
    assert [(window.row, window.col) for window in ground] == [(0, 0)]
    assert HEIGHT * WIDTH > 16 * 16
