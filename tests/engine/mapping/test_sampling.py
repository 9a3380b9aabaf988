import numpy as np
import pytest

import engine.mapping.sampling
from engine.mapping.blocks import Lattice
from engine.mapping.sampling import sample_windows
from engine.stack import Scene, scan_stack, scan_together

from ..conftest import BANDS, DAYS, HEIGHT, WIDTH, box, write_raster, write_stack

LATTICE = Lattice(16, 2)
SEASON = (1, 365)


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    return scan_stack(write_stack(tmp_path_factory.mktemp("sampling") / "stack"))[0]


def scene_of(stack):
    return Scene(stack.grid, (stack,))


@pytest.fixture(autouse=True)
def small_places(monkeypatch):
    monkeypatch.setattr(engine.mapping.sampling, "SIDE", 32)


def test_a_sample_is_windows_of_places_with_their_dates(stack):
    batches = sample_windows(scene_of(stack), [BANDS], SEASON, LATTICE)
    assert len(batches) == engine.mapping.sampling.PLACES
    for batch in batches:
        assert batch.values.shape == (4, 5, 3, 16, 16)
        assert batch.valid.shape == (4, 5, 16, 16)
        assert batch.scale.shape == (5, 3)
        assert list(batch.day) == list(stack.model_days)
    firsts = {batch.values[0].tobytes() for batch in batches}
    assert len(firsts) > 3


def test_windows_are_cut_row_by_row(stack):
    from engine.stack import StackReader, Window

    batch = sample_windows(scene_of(stack), [BANDS], SEASON, LATTICE)[0]
    with StackReader(stack, BANDS) as reader:
        places = [reader.read(Window(0, col, 32, 32)).values for col in range(WIDTH - 32 + 1)]
    whole = next(values for values in places if np.array_equal(values[..., :16, :16], batch.values[0]))
    assert np.array_equal(batch.values[1], whole[..., :16, 16:])
    assert np.array_equal(batch.values[2], whole[..., 16:, :16])


def test_the_same_stack_gives_the_same_sample(stack):
    first, second = (sample_windows(scene_of(stack), [BANDS], SEASON, LATTICE) for _ in range(2))
    assert all(np.array_equal(a.values, b.values) for a, b in zip(first, second))


def test_places_are_those_of_parcels_where_there_are_any(stack):
    parcels = [None, box(HEIGHT - 8, WIDTH - 10, 6, 8), box(2, 2, 4, 4)]
    corners = sample_windows(scene_of(stack), [BANDS], SEASON, LATTICE, parcels)
    assert len(corners) == 2
    assert corners[0].valid.all(axis=(2, 3))[:, 0].all()  # the hole is at the other corner
    assert not corners[1].valid[0, :, :6, :9].any()


def test_a_sample_has_windows_of_all_sensors(tmp_path):
    """Where one of them saw nothing, it has a date that is nowhere valid."""
    write_stack(tmp_path / "optical")
    (tmp_path / "radar").mkdir()
    values = np.full((2, HEIGHT, WIDTH), -15, np.float32)
    values[:, :, 20:] = np.nan
    for number, day in enumerate(DAYS[1:4]):
        path = tmp_path / "radar" / f"S1A_IW_GRDH_{day:%Y%m%d}.tif"
        write_raster(path, values + number, ("VV", "VH"), nodata=None)
    scene, _ = scan_together(tmp_path, {"sentinel-2-l2a": BANDS, "sentinel-1-grd": ("VV", "VH")}, "ours")
    batches = sample_windows(scene, [BANDS, ("VV", "VH")], SEASON, LATTICE)
    assert len(batches) == engine.mapping.sampling.PLACES
    radar = [batch.fused_with[0] for batch in batches]
    assert {each.values.shape for each in radar} == {(4, 3, 2, 16, 16), (4, 1, 2, 16, 16)}
    seen = radar[0]  # the first place is in the corner
    assert seen.valid[0].all()
    assert not seen.valid[3, :, :, 4:].any()
    assert list(seen.values[0, :, 0, 0, 0]) == [-15, -14, -13]
    assert list(seen.day) == list(scene.model_days(SEASON)[1])
    assert [len(batch.day) for batch in batches] == [5] * len(batches)
