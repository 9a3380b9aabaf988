"""What a network sees of a scene is the same in training, in scoring and in a map: dates, values and clear pixels.

The scene's first band is the number of each pixel, by which what was seen is told apart.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine
from torch import Tensor, nn

from engine.errors import BadInput
from engine.judge.accuracy import Confusion
from engine.mapping.blocks import BlockPlan, Lattice
from engine.mapping.pipeline import Mapper
from engine.mapping.reading import read_windows
from engine.models.encoder import AnyDates, AtMost, Calendar, PixelContext, SensorSpec, Slots, WindowContext
from engine.parcels.zonal import ParcelIndex
from engine.runtime.batch import softmax
from engine.stack import Scene, SceneReader, StackReader, Window, scan_stack
from training.base.networks import Networks
from training.base.prepared import WarmedUp
from training.data.scene import LabelledScene, cores
from training.measure.parcels import NetworkRuntime, parcel_probabilities
from training.measure.protocols import Scored
from training.recipe.scene import Recipe
from training.scenes.fit import card_fields
from training.scenes.train import train

from ...engine.conftest import write_raster
from ..conftest import tiny

BANDS = ("B03", "B04", "B08")
HEIGHT, WIDTH = 24, 40
# Two lie within ten days of each other, and one beyond the season.
DAYS = tuple(datetime.date(2023, 1, 1) + datetime.timedelta(days=day) for day in (20, 60, 67, 130, 190, 250, 340))
RULES = {
    "slots": Slots(1, 300, 4),
    "calendar": Calendar((30, 65, 128, 280), 12),
    "at most": AtMost(4),
}
RECIPE = Recipe.model_validate(
    tiny(
        bands=list(BANDS),
        augmentation={},
        encoder={"window": 8, "halo": 2, "width": 16, "depth": 1, "heads": 2},
        optimisation={"stages": [{"window": 4, "batch": 6, "steps": 3, "learning_rate": 0.001}]},
    )
)


class Seen(NamedTuple):
    mean: Tensor
    clear: Tensor


class Witness(nn.Module):
    """An encoder that keeps what it is given."""

    features = Seen
    given: list[tuple[np.ndarray, ...]] = []  # noqa: RUF012 - copies of the network share it

    def __init__(self, dates, context) -> None:
        super().__init__()
        self.dates, self.context = dates, context
        self.sensors = (SensorSpec(3, (0.0,) * 3, (1.0,) * 3),)

    def forward(self, values, scale, offset, valid, day):
        self.given.append(tuple(array.numpy().copy() for array in (values, scale, offset, valid, day)))
        return Seen(values.mean(dim=1), valid.any(dim=1))


class Head(nn.Module):
    needs, activation = Seen._fields, "softmax"

    def __init__(self) -> None:
        super().__init__()
        self.config = type("Config", (), {"classes": 2})
        self.classify = nn.Linear(3, 2)

    def forward(self, mean, clear):
        return self.classify(mean.movedim(1, -1)).movedim(-1, 1), clear


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dates") / "stack"
    rng = np.random.default_rng(3)
    number = 1000 + np.arange(HEIGHT * WIDTH, dtype=np.uint16).reshape(1, HEIGHT, WIDTH)
    for day in DAYS:
        others = rng.integers(1, 5000, (2, HEIGHT, WIDTH)).astype(np.uint16)
        scl = np.where(rng.random((1, HEIGHT, WIDTH)) < 0.4, 9, 4).astype(np.uint16)
        write_raster(folder / f"S2_L2A_{day:%Y%m%d}.tif", np.concatenate([number, others, scl]), (*BANDS, "SCL"))
    return scan_stack(folder, bands=BANDS)[0]


def labelled_scene(stack) -> LabelledScene:
    """Two parcels, as `read_scene` has a scene."""
    with StackReader(stack, BANDS) as reader:
        block = reader.read(Window(0, 0, HEIGHT, WIDTH))
    owner = np.full((HEIGHT, WIDTH), -1, np.int32)
    owner[3:13, 4:20], owner[10:22, 23:38] = 0, 1
    grid = stack.grid
    shapes = np.array([grid_box(grid, 3, 4, 10, 16), grid_box(grid, 10, 23, 12, 15)], object)
    return LabelledScene(
        stack=stack,
        values=block.values,
        valid=block.valid,
        day=np.array(stack.model_days, np.int32),
        scale=reader.scale,
        offset=reader.offset,
        index=ParcelIndex(shapes, grid),
        label=np.array([0, 1]),
        centre=np.zeros((2, 2)),
        owner=owner,
        core=cores(owner, 4),
    )


def grid_box(grid, row: int, col: int, height: int, width: int):
    corners = (col, row), (col + width, row + height)
    (left, top), (right, bottom) = (Affine(*grid.transform) * corner for corner in corners)
    return shapely.box(left, bottom, right, top)


def mapped(stack, scene: LabelledScene, encoder: Witness, head: Head) -> None:
    """Map the scene as the map job does."""
    pixelwise = encoder.context.kind == "pixel"
    lattice = Lattice(encoder.context.size, encoder.context.halo)
    season = int(scene.day.min()), int(scene.day.max())
    reader = SceneReader(Scene(stack.grid, (stack,)), [BANDS], season, encoder.dates)
    runtime = NetworkRuntime(encoder, head, softmax)
    with reader, ThreadPoolExecutor(1) as predicting:
        mapper = Mapper(
            runtime, predicting, lattice, 1, np.array([1, 2], np.uint8), reader.sensors, pixelwise=pixelwise
        )
        for block in BlockPlan(HEIGHT, WIDTH, 64, lattice):
            task = mapper.task(block)
            mapper.map_block(task, read_windows(reader, task.windows, block.core), lambda windows: None)


def series_by_pixel(given: Iterable[tuple[np.ndarray, ...]], scale: float) -> dict[int, tuple[bytes, ...]]:
    """Physical values, clear dates and days of each pixel that has a clear date, by the pixel's number."""
    series = {}
    for values, factor, offset, valid, day in given:
        physical = values * factor[..., None, None] + offset[..., None, None]
        for window, row, col in np.argwhere(valid.any(axis=1)):
            clear, pixel = valid[window, :, row, col], physical[window, :, :, row, col]
            number = round(float(pixel[clear][0, 0]) / scale)
            series[number] = (pixel.tobytes(), clear.tobytes(), day[window].astype(np.int32).tobytes())
    return series


@pytest.mark.parametrize("context", [WindowContext(8, 2), PixelContext()], ids=["window", "pixel"])
@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_network_is_given_the_same_in_training_in_scoring_and_in_a_map(stack, rule, context):
    scene, encoder, head = labelled_scene(stack), Witness(rule, context), Head()
    given = {}
    Witness.given.clear()
    train(RECIPE, [scene], [np.array([0, 1])], 0, WarmedUp(Networks(encoder, head)))
    given["training"] = list(Witness.given)
    Witness.given.clear()
    parcel_probabilities(encoder, head, scene, np.array([0, 1]), Lattice(8, 2))
    given["scoring"] = list(Witness.given)
    Witness.given.clear()
    mapped(stack, scene, encoder, head)
    given["map"] = list(Witness.given)
    seen = {name: series_by_pixel(some, float(scene.scale[0, 0])) for name, some in given.items()}
    assert len(seen["map"]) > 0.9 * HEIGHT * WIDTH
    assert len(seen["scoring"]) >= np.count_nonzero(scene.owner >= 0) * 0.9
    assert len(seen["training"]) > 40
    for name in ("training", "scoring"):
        assert {number: seen["map"][number] for number in seen[name]} == seen[name]
    dates = {values.shape[1] for some in given.values() for values, *_ in some}
    assert dates == {4}
    if context.kind == "pixel":
        assert {values.shape[3:] for some in given.values() for values, *_ in some} == {(1, 1)}


def test_acquisitions_of_other_scaling_are_placed_in_physical_units_in_training_too(stack):
    refs = {name: replace(ref, scale=2e-4, offset=-0.1) for name, ref in stack.acquisitions[1].bands.items()}
    acquisitions = list(stack.acquisitions)
    acquisitions[1] = replace(acquisitions[1], bands=refs)
    mixed = replace(stack, acquisitions=tuple(acquisitions))
    rule = Calendar((30, 65), 12)
    scene = labelled_scene(mixed).placed(rule)
    season = int(scene.day.min()), int(scene.day.max())
    with SceneReader(Scene(stack.grid, (mixed,)), [BANDS], season, rule) as reader:
        (block,) = reader.read(Window(0, 0, HEIGHT, WIDTH))
        (dates,) = reader.sensors
    assert (scene.scale == 1).all()
    for ours, theirs in zip((scene.values, scene.valid, scene.day), (block.values, block.valid, dates.day)):
        assert np.array_equal(ours, theirs)


def test_of_any_dates_a_scene_stays_as_it_is(stack):
    scene = labelled_scene(stack)
    assert scene.placed(AnyDates()) is scene


def test_an_encoder_of_fixed_days_is_not_trained_with_days_that_move(stack):
    recipe = RECIPE.model_copy(update={"augmentation": RECIPE.augmentation.model_copy(update={"shift_days": 5})})
    start = WarmedUp(Networks(Witness(RULES["slots"], WindowContext(8, 2)), Head()))
    with pytest.raises(BadInput, match="moves days by up to 5") as error:
        train(recipe, [labelled_scene(stack)], [np.array([0, 1])], 0, start)
    assert error.value.code == "days_fixed"


def test_ranks_that_an_encoder_does_not_know_are_refused(stack):
    with pytest.raises(BadInput, match="7 dates") as error:
        labelled_scene(stack).placed(AtMost(5, by="rank"))
    assert error.value.code == "dates_unknown"


def test_a_card_counts_the_dates_that_have_an_acquisition(stack):
    scored = [Scored("network", (Confusion(("winter", "summer"), np.eye(2, dtype=np.int64)),), peer=False)]
    fields = card_fields(RECIPE, Witness(RULES["slots"], PixelContext()), [labelled_scene(stack)], scored)
    assert fields["dates"] == {"min": 4, "max": 4}
