"""An unlabelled scene: a time stack read whole, or patches on disk, and the parcels that its pixels lie in."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.parcels import read_parcels
from engine.sample import write_scene
from engine.stack import StackReader, TimeStack, Window, scan_stack
from training.data.labels import crops_of
from training.data.landcover import BYTE, read_cover_patch
from training.data.outlines import simulated
from training.data.pastis import BANDS, SCALE, Pastis, Patch, PatchEntry, open_pastis, read_array
from training.data.scene import NOBODY, owners
from training.recipe.read import REPOSITORY
from training.recipe.sources import LandCoverPatch, SimulatedScene
from training.recipe.unlabelled import ParcelLayer, PastisPatches, PretrainingRecipe, UnlabelledStack


@dataclass(frozen=True)
class OnDisk:
    """An array in a file that is open only while a part of it is read: a data set has more files than may be open.

    Attributes:
        path: a file of PASTIS.
        shape: shape of the array.
    """

    path: Path
    shape: tuple[int, ...]

    def __getitem__(self, part: Any) -> NDArray:
        """Read a part.

        Raises:
            BadInput: `pastis_missing`, `pastis_unreadable`.
        """
        return np.array(read_array(self.path, mmap_mode="r")[part])


@dataclass(frozen=True, eq=False)
class UnlabelledScene:
    """What pre-training needs of a scene.

    Attributes:
        name: what sentences call it.
        values: (t, c, H, W) as stored.
        valid: (t, H, W), clear pixels.
        day: (t) model days, in the order of the files.
        scale, offset: (t, c); physical value = stored value x scale + offset.
        parcel: (H, W) the parcel that a pixel lies in; -1 for none.
    """

    name: str
    values: NDArray | OnDisk
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    scale: NDArray[np.float32]
    offset: NDArray[np.float32]
    parcel: NDArray[np.int32]

    @property
    def physical(self) -> NDArray[np.float32]:
        """Values in physical units, (t, c, H, W)."""
        return self.values[:] * self.scale[..., None, None] + self.offset[..., None, None]


def load_unlabelled(recipe: PretrainingRecipe) -> list[UnlabelledScene]:
    """Load a recipe's scenes; simulated ones are written to files and read back, as a user has them.

    Raises:
        BadInput: `stack_missing`, `parcels_missing`, `field_missing`, `parcels_none_kept`, and what scanning a stack
            and reading parcels raise.
        Failure: `disk`.
    """
    with ExitStack() as opened:
        return [loaded for scene in recipe.scenes for loaded in _load(recipe, scene, opened)]


def _load(
    recipe: PretrainingRecipe,
    scene: UnlabelledStack | SimulatedScene | LandCoverPatch | PastisPatches,
    opened: ExitStack,
) -> list[UnlabelledScene]:
    bands = recipe.bands
    if isinstance(scene, LandCoverPatch):
        return [_of_land_cover(recipe, scene)]
    if isinstance(scene, PastisPatches):
        return pastis_scenes(REPOSITORY / scene.pastis, scene.folds, bands)
    if isinstance(scene, SimulatedScene):
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
        write_scene(simulated(scene), folder)
        layer = ParcelLayer(path=str(folder / "parcels.gpkg"))
        return [read_unlabelled(f"simulated scene {scene.seed}", folder / "scene", layer, bands)]
    return [read_unlabelled(scene.stack, REPOSITORY / scene.stack, scene.parcels, bands)]


def _of_land_cover(recipe: PretrainingRecipe, source: LandCoverPatch) -> UnlabelledScene:
    """The patch without its land covers, of which the outlines stay."""
    patch = read_cover_patch(REPOSITORY / source.land_cover).thinned(source.every)
    values = patch.of_bands(recipe.bands)
    return UnlabelledScene(
        name=source.land_cover,
        values=values,
        valid=patch.valid,
        day=patch.day,
        scale=np.full(values.shape[:2], BYTE, np.float32),
        offset=np.zeros(values.shape[:2], np.float32),
        parcel=owners(patch.parcels()[1], TimeStack(recipe.sensor, recipe.bands, patch.grid, ())),
    )


def pastis_scenes(root: Path, folds: Sequence[int], bands: Sequence[str]) -> list[UnlabelledScene]:
    """Open patches of PASTIS; their values stay on disk until a window is read.

    Nobody masked their clouds, so all dates count as clear, cloudy ones among them.

    Raises:
        BadInput: what opening PASTIS raises; `pastis_bands`, other bands than its ten are asked for; `pastis_missing`,
            `pastis_unreadable`, `pastis_invalid`.
    """
    data = open_pastis(root)
    if data.fixture:
        raise BadInput("pastis_missing", f"{root} holds no metadata.geojson.", "Name the folder that does.")
    if tuple(bands) != BANDS["S2"]:
        raise BadInput(
            "pastis_bands", f"PASTIS has the bands {', '.join(BANDS['S2'])}.", "Name them all in the recipe."
        )
    return [_patch(data, entry) for entry in data.of_folds(folds)]


def _patch(data: Pastis, entry: PatchEntry) -> UnlabelledScene:
    path = data.root / "DATA_S2" / f"S2_{entry.number}.npy"
    values = read_array(path, mmap_mode="r")
    parcel = read_array(data.root / "INSTANCE_ANNOTATIONS" / f"INSTANCES_{entry.number}.npy")
    order = np.argsort(entry.day["S2"], kind="stable")
    if values.ndim != 4 or values.shape[2:] != parcel.shape or len(values) != len(order):
        raise BadInput(
            "pastis_invalid",
            f"Image, parcels and dates of patch {entry.number} do not fit together.",
            "Get them again.",
        )
    t, c, height, width = values.shape
    day = np.empty(t, np.int32)
    day[order] = Patch(entry, values, np.array(entry.day["S2"], np.int32)[order], parcel, parcel).model_day
    return UnlabelledScene(
        name=f"patch {entry.number} of {data.root}",
        values=OnDisk(path, values.shape),
        valid=np.broadcast_to(True, (t, height, width)),
        day=day,
        scale=np.full((t, c), SCALE["S2"], np.float32),
        offset=np.zeros((t, c), np.float32),
        parcel=np.where(parcel > 0, parcel, NOBODY).astype(np.int32),
    )


def read_unlabelled(name: str, path: Path, layer: ParcelLayer | None, bands: Sequence[str]) -> UnlabelledScene:
    """Read a stack, and rasterise its parcels; without a layer no pixel lies in one."""
    stack, _ = scan_stack(path, bands=bands)
    height, width = stack.grid.height, stack.grid.width
    with StackReader(stack, bands) as reader:
        read = reader.read(Window(0, 0, height, width))
        scale, offset = reader.scale, reader.offset
    parcel = np.full((height, width), NOBODY, np.int32) if layer is None else parcel_ids(layer, stack)
    return UnlabelledScene(name, read.values, read.valid, np.array(stack.model_days, np.int32), scale, offset, parcel)


def parcel_ids(layer: ParcelLayer, stack: TimeStack) -> NDArray[np.int32]:
    """Index of the one polygon that each pixel's centre lies in, (H, W); -1 where there is none, or several.

    Raises:
        BadInput: what reading parcels raises; `field_missing`; `parcels_none_kept`, none has a value that is wanted.
    """
    path = REPOSITORY / layer.path
    parcels = read_parcels(path, layer.layer, stack.grid)
    shapes = parcels.shapes.copy()
    if layer.field is not None:
        shapes[~np.isin(np.array(crops_of(parcels, layer.field, path), dtype=object).astype(str), layer.values)] = None
    if all(shape is None for shape in shapes):
        raise BadInput(
            "parcels_none_kept",
            f"{path} has no polygon whose {layer.field} is {' or '.join(layer.values)}.",
            "Name other values, or leave the parcels out: superpixels stand in for them.",
        )
    return owners(shapes, stack)
