import numpy as np
import pytest

import engine.sampling
from engine.blocks import Lattice
from engine.sampling import sample_windows
from engine.stack import Scene, scan_stack

from .conftest import BANDS, HEIGHT, WIDTH, box, write_stack

LATTICE = Lattice(16, 2)


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    return scan_stack(write_stack(tmp_path_factory.mktemp("sampling") / "stack"))[0]


def scene_of(stack):
    return Scene(stack.grid, (stack,))


@pytest.fixture(autouse=True)
def small_places(monkeypatch):
    monkeypatch.setattr(engine.sampling, "SIDE", 32)


def test_a_sample_is_windows_of_places_with_their_dates(stack):
    batches = sample_windows(scene_of(stack), [BANDS], LATTICE)
    assert len(batches) == engine.sampling.PLACES
    for batch in batches:
        assert batch.values.shape == (4, 5, 3, 16, 16)
        assert batch.valid.shape == (4, 5, 16, 16)
        assert batch.scale.shape == (5, 3)
        assert list(batch.day) == list(stack.model_days)
    firsts = {batch.values[0].tobytes() for batch in batches}
    assert len(firsts) > 3


def test_windows_are_cut_row_by_row(stack):
    from engine.stack import StackReader, Window

    batch = sample_windows(scene_of(stack), [BANDS], LATTICE)[0]
    with StackReader(stack, BANDS) as reader:
        places = [reader.read(Window(0, col, 32, 32)).values for col in range(WIDTH - 32 + 1)]
    whole = next(values for values in places if np.array_equal(values[..., :16, :16], batch.values[0]))
    assert np.array_equal(batch.values[1], whole[..., :16, 16:])
    assert np.array_equal(batch.values[2], whole[..., 16:, :16])


def test_the_same_stack_gives_the_same_sample(stack):
    first, second = (sample_windows(scene_of(stack), [BANDS], LATTICE) for _ in range(2))
    assert all(np.array_equal(a.values, b.values) for a, b in zip(first, second))


def test_places_are_those_of_parcels_where_there_are_any(stack):
    parcels = [None, box(HEIGHT - 8, WIDTH - 10, 6, 8), box(2, 2, 4, 4)]
    corners = sample_windows(scene_of(stack), [BANDS], LATTICE, parcels)
    assert len(corners) == 2
    assert corners[0].valid.all(axis=(2, 3))[:, 0].all()  # the hole is at the other corner
    assert not corners[1].valid[0, :, :6, :9].any()
