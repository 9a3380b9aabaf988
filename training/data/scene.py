"""A labelled scene: a time stack read whole, and a parcel layer with its crops merged into classes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.enums import MergeAlg
from rasterio.features import rasterize
from rasterio.transform import Affine
from scipy.ndimage import binary_erosion

from engine.errors import BadInput
from engine.models.encoder import DatesRule
from engine.parcels import read_parcels
from engine.parcels.zonal import ParcelIndex
from engine.stack import SensorDates, StackBlock, StackReader, TimeStack, Window, scan_stack
from engine.stack.read.placement import place_sensor
from training.data.labels import crops_of, merge
from training.recipe.scene import Recipe

NOBODY = -1


@dataclass(frozen=True, eq=False)
class LabelledScene:
    """What training and scoring need of a scene; n parcels, those left out among them.

    Attributes:
        stack: what was read: dates, bands and grid.
        values: (t, c, H, W) as stored.
        valid: (t, H, W), clear pixels.
        day: (t) model days.
        scale, offset: (t, c); physical value = stored value x scale + offset.
        index: finds the parcels of a block, as the map job does.
        label: (n) class of each parcel; -1: left out, or without a pixel.
        centre: (n, 2) x and y of its centroid in the stack's CRS.
        owner: (H, W) the labelled parcel that a pixel lies in; -1 where none does, or several.
        core: (H, W) pixels to train on: of a parcel without its border, where enough remain.
        fixed: whether a window needs all dates, also those that are clear nowhere in it; see `placed`.
    """

    stack: TimeStack
    values: NDArray
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    scale: NDArray[np.float32]
    offset: NDArray[np.float32]
    index: ParcelIndex
    label: NDArray[np.int64]
    centre: NDArray[np.float64]
    owner: NDArray[np.int32]
    core: NDArray[np.bool_]
    fixed: bool = False

    @property
    def dates(self) -> SensorDates:
        """The dates as a runtime takes them."""
        return SensorDates(self.day, self.scale, self.offset, self.fixed)

    def placed(self, rule: DatesRule) -> LabelledScene:
        """Put the scene on the dates that a model is given of it, as a map job does.

        What is trained, and what is scored, sees the scene so. Statistics and peers have the acquisitions themselves.

        Args:
            rule: which dates the model's encoder takes.

        Returns:
            The scene, with the days, values and clear pixels of those dates; itself where the rule takes any.

        Raises:
            BadInput: `dates_unknown`, the model knows dates by rank, and the scene has more than it knows ranks.
        """
        try:
            sensor = place_sensor(self.day.tolist(), self.scale, self.offset, rule)
        except ValueError as error:
            raise BadInput(
                "dates_unknown",
                f"The scene of {self.stack.sensor} cannot be placed on the dates that the model takes: {error}.",
                "Take a model that knows dates by their day, or scenes of fewer dates.",
            ) from error
        if sensor.placement is None:
            return self
        values, valid = sensor.place(self.values, self.valid, np.arange(len(self.day)))
        return replace(self, values=values, valid=valid, **vars(sensor.dates))

    @property
    def physical(self) -> NDArray[np.float32]:
        """Values in physical units, (t, c, H, W)."""
        return self.values * self.scale[..., None, None] + self.offset[..., None, None]

    def read(self, window: Window) -> StackBlock:
        """Cut a window out of the scene, as `StackReader.read` does; pixels outside the grid are invalid."""
        values, valid = cut(self.values, window, 0), cut(self.valid, window, False)
        return StackBlock(values, valid, np.arange(len(valid)))


def cut(array: NDArray, window: Window, outside: float) -> NDArray:
    """Cut a window out of an array (..., H, W); what lies beyond its borders is `outside`."""
    part = np.full((*array.shape[:-2], window.height, window.width), outside, array.dtype)
    grid = Window(0, 0, *array.shape[-2:])
    inside = window.within(grid)
    if inside is not None:
        part[(..., *inside.slices_in(window))] = array[(..., *inside.slices_in(grid))]
    return part


def labelled(scene: LabelledScene) -> NDArray[np.int64]:
    """Indices of the parcels with a class, ascending."""
    return np.flatnonzero(scene.label != NOBODY)


def read_scene(stack_path: Path, parcels_path: Path, field: str, recipe: Recipe) -> LabelledScene:
    """Read a stack and a parcel layer.

    Args:
        field: the layer's attribute with the crop.
        recipe: names the bands, the classes and the crops left out.
    """
    stack, _ = scan_stack(stack_path, bands=recipe.bands)
    with StackReader(stack, recipe.bands) as reader:
        read = reader.read(Window(0, 0, stack.grid.height, stack.grid.width))
        scale, offset = reader.scale[read.dates], reader.offset[read.dates]
    parcels = read_parcels(parcels_path, None, stack.grid)
    label = merge(crops_of(parcels, field, parcels_path), recipe.class_of, recipe.left_out, parcels_path)
    label[[shape is None for shape in parcels.shapes]] = NOBODY
    shapes = parcels.shapes.copy()
    shapes[label == NOBODY] = None
    owner = owners(shapes, stack)
    label = np.where(np.isin(np.arange(len(label)), owner), label, NOBODY)
    centroid = shapely.centroid(shapes)
    return LabelledScene(
        stack=stack,
        values=read.values,
        valid=read.valid,
        day=np.array(stack.model_days, np.int32)[read.dates],
        scale=scale,
        offset=offset,
        index=ParcelIndex(shapes, stack.grid),
        label=label,
        centre=np.column_stack([shapely.get_x(centroid), shapely.get_y(centroid)]),
        owner=owner,
        core=cores(owner, recipe.core),
    )


def owners(shapes: NDArray[np.object_], stack: TimeStack) -> NDArray[np.int32]:
    """Index of the one shape that each pixel's centre lies in, (H, W); -1 where there is none, or several."""
    grid = stack.grid
    burn = {"out_shape": (grid.height, grid.width), "transform": Affine(*grid.transform), "dtype": "int32"}
    drawn = [(shape, number) for number, shape in enumerate(shapes) if shape is not None]
    owner = rasterize(drawn, fill=NOBODY, **burn)
    count = rasterize([(shape, 1) for shape, _ in drawn], merge_alg=MergeAlg.add, **burn)
    return np.where(count == 1, owner, NOBODY).astype(np.int32)


def cores(owner: NDArray[np.int32], least: int) -> NDArray[np.bool_]:
    """Mark the pixels whose eight neighbours lie in the same parcel; all pixels of a parcel that would keep too few.

    Args:
        owner: parcel of each pixel, (H, W); -1 for none.
        least: fewest pixels that a parcel may keep.

    Border pixels see the neighbouring field too, and the outline may be a pixel off.
    """
    core = np.zeros(owner.shape, bool)
    for parcel in np.unique(owner[owner != NOBODY]):
        inside = owner == parcel
        eroded = binary_erosion(inside, np.ones((3, 3)))
        core |= eroded if eroded.sum() >= least else inside
    return core
