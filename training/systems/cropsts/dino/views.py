"""Multi-crop of a time series: large and small crops of one window, each under another light.

DINO's recipe for images (Caron et al. 2021, arXiv 2104.14294, section 3.1 and appendix), for dates that belong
together: one box, one flip, one light and one blur for all dates of a view, since a change from date to date would be
a change of phenology. Hue and grey have no meaning for ten bands; each band gets a gain instead. All functions are
pure: the same arguments and the same state of the random generator give the same view.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from torch.nn.functional import interpolate

from training.base.augment import in_other_light
from training.data.numbered import View
from training.systems.cropsts.dino.recipe import MultiCrop

_LOCAL_DATES = (1 / 3, 2 / 3)
_ASPECT = (3 / 4, 4 / 3)
_TRIES = 10
_BLUR_SIGMA = (0.1, 2.0)
# How often the first global view, the other global ones and the local ones are blurred, and solarised where that is on.
_BLURRED, _SOLARISED = (1.0, 0.1, 0.5), (0.0, 0.2, 0.0)


@dataclass(frozen=True)
class Box:
    """A rectangle of pixels within a window."""

    row: int
    col: int
    height: int
    width: int


def multi_crop(window: View, multicrop: MultiCrop, rng: np.random.Generator, by_rank: bool = False) -> list[View]:
    """Draw the crops of a window, the global ones first; `change_look` then makes views of them.

    Local views keep a random third to two thirds of the dates on which their crop has clear pixels.

    Args:
        by_rank: whether the encoder tells dates by their rank. Local views then have all dates of the window, of which
            those that they do not keep are not valid, so that a date has one rank in all views.
    """
    height, width = window.parcel.shape
    views = []
    for number in range(multicrop.global_views + multicrop.local_views):
        large = number < multicrop.global_views
        size = multicrop.global_size if large else multicrop.local_size
        box = draw_box(height, width, multicrop.global_scale if large else multicrop.local_scale, rng)
        view = window if large else some_dates(window, box, rng, by_rank)
        views.append(crop(view, box, size, bool(rng.random() < 0.5)))
    return views


def change_look(view: View, number: int, multicrop: MultiCrop, rng: np.random.Generator) -> View:
    """Change a view's light and sharpness, and solarise it where the recipe says so.

    Args:
        number: number of the view among those of its window; the first, the other global ones and the local ones are
            treated unlike.
    """
    kind = min(number, 1) if number < multicrop.global_views else 2
    view = change_light(view, multicrop, rng)
    if rng.random() < _BLURRED[kind]:
        view = blur(view, rng.uniform(*_BLUR_SIGMA))
    if multicrop.solarise is not None and rng.random() < _SOLARISED[kind]:
        view = solarise(view, multicrop.solarise)
    return view


def draw_box(height: int, width: int, scale: tuple[float, float], rng: np.random.Generator) -> Box:
    """Draw a box with a share of the window's area within `scale`, and sides in a ratio of 3:4 to 4:3.

    Where ten draws do not fit into the window, the box is the window's shape, with the area last drawn.
    """
    for _ in range(_TRIES):
        area = rng.uniform(*scale)
        aspect = math.exp(rng.uniform(math.log(_ASPECT[0]), math.log(_ASPECT[1])))
        rows = round(math.sqrt(area * height * width / aspect))
        cols = round(math.sqrt(area * height * width * aspect))
        if 0 < rows <= height and 0 < cols <= width:
            break
    else:
        rows, cols = (max(1, round(side * math.sqrt(area))) for side in (height, width))
    return Box(int(rng.integers(height - rows + 1)), int(rng.integers(width - cols + 1)), rows, cols)


def some_dates(window: View, box: Box, rng: np.random.Generator, by_rank: bool = False) -> View:
    """Keep a random third to two thirds of the dates with a clear pixel in the box; of all dates, where none has.

    The others are left out; or, by rank, stay in their places without a valid pixel.
    """
    inside = window.valid[:, box.row : box.row + box.height, box.col : box.col + box.width].any(axis=(1, 2))
    candidates = np.flatnonzero(inside if inside.any() else np.ones_like(inside))
    count = max(1, round(rng.uniform(*_LOCAL_DATES) * len(candidates)))
    kept = np.sort(rng.choice(candidates, size=count, replace=False))
    if by_rank:
        return replace(window, valid=window.valid & np.isin(np.arange(len(window.day)), kept)[:, None, None])
    return replace(window, values=window.values[kept], valid=window.valid[kept], day=window.day[kept])


def crop(view: View, box: Box, size: int, flip: bool) -> View:
    """Cut a box, resize it to `size` x `size`, and flip it left to right: values, valid and parcels alike.

    A pixel of the result is the mean of the clear pixels around it, weighted bilinearly; it is clear where their weight
    is half or more.
    """
    rows, cols = slice(box.row, box.row + box.height), slice(box.col, box.col + box.width)
    step = -1 if flip else 1
    valid = view.valid[:, rows, cols]
    weight = _resized(valid[:, None].astype(np.float32), size)
    summed = _resized(np.where(valid[:, None], view.values[:, :, rows, cols], np.float32(0)), size)
    clear = weight[:, 0] >= 0.5
    values = np.where(clear[:, None], summed / np.maximum(weight, 0.5), np.float32(0))
    nearest = _nearest(box.height, size)[:, None], _nearest(box.width, size)
    return View(
        values=np.ascontiguousarray(values[..., ::step]),
        valid=np.ascontiguousarray(clear[..., ::step]),
        day=view.day,
        parcel=np.ascontiguousarray(view.parcel[rows, cols][nearest][:, ::step]),
    )


def change_light(view: View, multicrop: MultiCrop, rng: np.random.Generator) -> View:
    """Multiply all dates by one gain, each band by another, and add one offset; uniform within the recipe's ranges."""
    bands = view.values.shape[1]
    gain = (1 + multicrop.gain * rng.uniform(-1, 1)) * (1 + multicrop.band_gain * rng.uniform(-1, 1, bands))
    offset = multicrop.offset * rng.uniform(-1, 1)
    values = in_other_light(view.values, gain, np.array(offset))
    return replace(view, values=np.where(view.valid[:, None], values, np.float32(0)))


def blur(view: View, sigma: float) -> View:
    """Blur every band of every date with a Gaussian of `sigma` pixels; what is not clear adds nothing."""
    over = (0, 0, sigma, sigma)
    weight = gaussian_filter(view.valid[:, None].astype(np.float32), over)
    summed = gaussian_filter(np.where(view.valid[:, None], view.values, np.float32(0)), over)
    values = np.where(view.valid[:, None], summed / np.maximum(weight, 1e-6), np.float32(0))
    return replace(view, values=values)


def solarise(view: View, quantile: float) -> View:
    """Invert each band where it is bright: values above a quantile of its clear ones are mirrored at it.

    DINO inverts what is brighter than half of white. Half of white is hardly ever reached by reflectances of land, and
    means nothing in other units; a quantile is as far up in every band. What is mirrored stays above the band's least.
    """
    clear = np.broadcast_to(view.valid[:, None], view.values.shape)
    values = view.values.copy()
    for band in range(values.shape[1]):
        seen = view.values[:, band][clear[:, band]]
        if len(seen):
            bound = np.quantile(seen, quantile)
            mirrored = np.maximum(2 * bound - values[:, band], seen.min())
            values[:, band] = np.where(clear[:, band] & (values[:, band] > bound), mirrored, values[:, band])
    return replace(view, values=values)


def _resized(images: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """Resize (t, c, h, w) bilinearly, with a wider kernel where it shrinks."""
    scaled = interpolate(
        torch.from_numpy(np.ascontiguousarray(images)), size=(size, size), mode="bilinear", antialias=True
    )
    return scaled.numpy()


def _nearest(length: int, size: int) -> NDArray[np.intp]:
    """Index of the pixel that holds the centre of each of `size` pixels laid over `length`."""
    return ((np.arange(size) + 0.5) * length / size).astype(np.intp)
