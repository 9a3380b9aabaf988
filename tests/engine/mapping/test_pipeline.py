"""The straight line: what reaches the model, and that a window's result depends on nothing but the window."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from engine.mapping.blocks import BlockPlan, Lattice
from engine.mapping.pipeline import Mapper, Task, map_blocks
from engine.mapping.reading import Reading, in_steps, read_windows
from engine.package import load_package
from engine.runtime import open_runtime
from engine.stack import Scene, SceneReader, StackBlock, scan_stack

from ..conftest import BANDS, DAYS, write_raster

HEIGHT, WIDTH = 200, 330
USUAL = ("classes", "confidence", "probabilities")
SEASON = (1, 365)
EMPTY = np.s_[:, :, 170:]  # no date reaches there


class Recording:
    """A runtime that remembers how many dates each window came with."""

    def __init__(self, runtime):
        self._runtime, self.parallel, self.dates = runtime, runtime.parallel, []

    def predict(self, batch):
        self.dates.append(batch.values.shape[:2])
        assert batch.valid.any(axis=(2, 3)).all()
        return self._runtime.predict(batch)


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    """Five dates with clouds of their own, the right part without data."""
    folder = tmp_path_factory.mktemp("stack")
    rng = np.random.default_rng(1)
    for number, day in enumerate(DAYS):
        values = rng.integers(200, 4000, (3, HEIGHT, WIDTH)).astype(np.uint16)
        values[EMPTY] = 0
        scl = np.full((1, HEIGHT, WIDTH), 4, np.uint16)
        scl[0, 30 * number : 30 * number + 70, 20 * number : 20 * number + 60] = 9
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", np.concatenate([values, scl]), (*BANDS, "SCL"))
    return scan_stack(folder)[0]


@pytest.fixture
def line(stack, package_folder):
    """A mapper whose runtime remembers, and the reader."""
    package = load_package(package_folder)
    runtime = Recording(open_runtime(package, device="cpu", threads=2))
    with SceneReader(Scene(stack.grid, (stack,)), [BANDS], SEASON) as reader, ThreadPoolExecutor(2) as predicting:
        yield (
            Mapper(
                runtime=runtime,
                predicting=predicting,
                lattice=Lattice(16, 2),
                patch=2,
                codes=np.array([1, 4, 9], np.uint8),
                sensors=reader.sensors,
                outputs=USUAL,
            ),
            reader,
        )


@pytest.fixture(scope="module")
def radar(tmp_path_factory):
    """Three dates on the same grid, the upper part of the second without data, the left part of all."""
    folder = tmp_path_factory.mktemp("radar")
    rng = np.random.default_rng(2)
    for number, day in enumerate(DAYS[1:4]):
        values = rng.normal(-15, 3, (2, HEIGHT, WIDTH)).astype(np.float32)
        values[:, :, :60] = np.nan
        if number == 1:
            values[:, :90] = np.nan
        write_raster(folder / f"S1A_IW_GRDH_{day:%Y%m%d}.tif", values, ("VV", "VH"), nodata=None)
    return scan_stack(folder)[0]


class RecordingBoth(Recording):
    """The same, of two sensors."""

    def predict(self, batch):
        for sensor in (batch, *batch.fused_with):
            count, clear = sensor.values.shape[1], sensor.valid.any(axis=(2, 3))
            assert clear.all() or (count == 1 and not clear.any())
        counts = [int(sensor.valid.any(axis=(2, 3))[0].sum()) for sensor in (batch, *batch.fused_with)]
        self.dates.append((len(batch.values), *counts))
        return self._runtime.predict(batch)


@pytest.fixture
def fused_line(stack, radar, fused_folder):
    runtime = RecordingBoth(open_runtime(load_package(fused_folder), device="cpu", threads=2))
    scene, bands = Scene(stack.grid, (stack, radar)), [BANDS, ("VV", "VH")]
    with SceneReader(scene, bands, SEASON) as reader, ThreadPoolExecutor(2) as predicting:
        codes = np.array([1, 4, 9], np.uint8)
        yield Mapper(runtime, predicting, Lattice(16, 2), 2, codes, reader.sensors, outputs=USUAL), reader


def test_each_sensor_comes_with_its_own_clear_dates_and_none_may_have_any(fused_line):
    mapper, reader = fused_line
    ((_, result),) = run(BlockPlan(HEIGHT, WIDTH, 512, mapper.lattice), mapper, reader)[0].items()
    counts = {(optical, radar) for _, optical, radar in mapper.runtime.dates}
    assert {optical for optical, _ in counts} == {0, 3, 4, 5}
    assert {radar for _, radar in counts} == {0, 2, 3}
    assert (0, 0) not in counts
    assert (
        result.outputs["classes"][0] > 0
    ).all()  # the one reaches from the left to column 170, the other from 60 to the right


def test_with_two_sensors_blocks_of_any_size_give_the_same_map(fused_line):
    mapper, reader = fused_line
    (whole,) = run(BlockPlan(HEIGHT, WIDTH, 512, mapper.lattice), mapper, reader)[0].values()
    for core, result in run(BlockPlan(HEIGHT, WIDTH, 100, mapper.lattice), mapper, reader)[0].items():
        cut = np.s_[core.row : core.row + core.height, core.col : core.col + core.width]
        np.testing.assert_array_equal(
            result.outputs["probabilities"], whole.outputs["probabilities"][(slice(None), *cut)]
        )


def run(blocks, mapper, reader):
    results, done = {}, []
    map_blocks(blocks, reader, mapper, lambda block, result: results.update({block.core: result}), done.append)
    return results, sum(done)


def test_where_nothing_was_ever_clear_the_model_is_not_asked(line):
    mapper, reader = line
    plan = BlockPlan(HEIGHT, WIDTH, 64, mapper.lattice)
    blocks = [block for block in plan if block.core.col >= 192]
    results, done = run(blocks, mapper, reader)
    assert mapper.runtime.dates == []
    assert done == sum(block.count for block in blocks)
    assert all((result.outputs["classes"][0] == 0).all() for result in results.values())


def test_cloudy_dates_are_left_out_window_by_window(line):
    mapper, reader = line
    run(BlockPlan(HEIGHT, WIDTH, 512, mapper.lattice), mapper, reader)
    assert {dates for _, dates in mapper.runtime.dates} == {3, 4, 5}
    assert min(windows for windows, _ in mapper.runtime.dates) >= 2


def test_blocks_of_any_size_give_the_same_map_to_the_last_thousandth(line):
    mapper, reader = line
    (whole,) = run(BlockPlan(HEIGHT, WIDTH, 512, mapper.lattice), mapper, reader)[0].values()
    for core, result in run(BlockPlan(HEIGHT, WIDTH, 100, mapper.lattice), mapper, reader)[0].items():
        cut = np.s_[core.row : core.row + core.height, core.col : core.col + core.width]
        np.testing.assert_array_equal(result.outputs["classes"][0], whole.outputs["classes"][0][cut])
        np.testing.assert_array_equal(
            result.outputs["probabilities"], whole.outputs["probabilities"][(slice(None), *cut)]
        )


@pytest.mark.parametrize("step", [16, 40, 1000])
def test_the_first_block_is_read_in_steps_and_comes_out_as_any(line, monkeypatch, step):
    """Its steps are read one by one, others whole; both are predicted step by step."""
    mapper, reader = line
    monkeypatch.setattr("engine.mapping.reading._STEP", step)
    plan = BlockPlan(HEIGHT, WIDTH, 64, mapper.lattice)
    first, second = plan.block(1, 0), plan.block(1, 1)
    frames, helped, read = [], [], reader.read

    def watched(frame, parts, helping):
        frames.append(frame)
        helped.append(helping is not None)
        return read(frame, parts, helping)

    monkeypatch.setattr(reader, "read", watched)
    (there, windows), (here, as_many) = (run(blocks, mapper, reader) for blocks in ([first, second], [second, first]))
    steps = [len(in_steps(mapper.task(block).windows, mapper.lattice)) for block in (first, second)]
    assert steps == [{16: 5, 40: 3, 1000: 1}[step]] * 2
    assert len(frames) == steps[0] + 1 + steps[1] + 1
    # Help is there while the model has nothing to do yet.
    assert [number for number, help_came in enumerate(helped) if help_came] == [0, steps[0] + 1]
    assert windows == as_many == first.count + second.count
    for core, result in there.items():
        np.testing.assert_array_equal(result.outputs["probabilities"], here[core].outputs["probabilities"])
        np.testing.assert_array_equal(result.outputs["confidence"][0], here[core].outputs["confidence"][0])


def test_a_task_without_windows_is_unmapped(line):
    mapper, reader = line
    block = BlockPlan(HEIGHT, WIDTH, 64, mapper.lattice).block(0, 0)
    reading = read_windows(reader, [], block.core)
    assert (reading.frame.height, reading.frame.width) == (0, 0)
    result = mapper.map_block(Task(block, []), reading, lambda windows: None)
    assert (result.outputs["classes"][0] == 0).all()
    assert (result.outputs["confidence"][0] == 65535).all()


def test_dates_that_no_raster_of_the_window_has_keep_their_days(line):
    """A reader that leaves dates out says which remain; the model is told their days and not the first ones."""
    mapper, reader = line
    block = BlockPlan(HEIGHT, WIDTH, 64, mapper.lattice).block(2, 0)
    task = mapper.task(block)
    reading = read_windows(reader, task.windows, block.core)
    (data,) = reading.data
    late = np.array([2, 4])
    hidden = data.valid.copy()
    hidden[[0, 1, 3]] = False
    fewer = StackBlock(data.values[late], data.valid[late], late)
    a, b = (
        mapper.map_block(task, Reading(task.windows, reading.frame, [part]), lambda windows: None)
        for part in (StackBlock(data.values, hidden, data.dates), fewer)
    )
    np.testing.assert_array_equal(a.outputs["probabilities"], b.outputs["probabilities"])
    assert a.outputs["classes"][0].any()
