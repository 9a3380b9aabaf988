"""The features of places: what an encoder gives, as one vector a pixel."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from engine.errors import BadInput
from engine.package import ModelPackage
from engine.runtime.batch import Runtime
from engine.runtime.trial import batch_of

# Bands of a raster of features, at most: a block's are in memory at once.
MOST_FEATURES = 512
# Axes of features of dated places, (b, t, h, w, d).
_DATED = 5


def by_pixel(features: Mapping[str, np.ndarray], side: int) -> np.ndarray:
    """Bring an encoder's features to pixels, as heads without a network do.

    That is the mean over the valid dates of a place, if the features are dated; and each pixel of a token has those of
    the token.

    Args:
        features: what means something, one Boolean array (b, t, h, w) or (b, h, w); and features of these places, one
            or more arrays (b, t, h, w, d) or (b, h, w, d), h and w in tokens.
        side: pixels a side of the windows.

    Returns:
        (b, d, side, side) float32, the features of all arrays one after the other; NaN where nothing is valid.

    Raises:
        ValueError: it gives no features of places.
    """
    masks = [array for array in features.values() if array.dtype == bool]
    values = [array for array in features.values() if array.dtype != bool]
    if len(masks) != 1 or not values or masks[0].ndim not in (_DATED - 2, _DATED - 1):
        raise ValueError("it does not say where its features mean something")
    (valid,) = masks
    rows, cols = valid.shape[-2:]
    if any(array.shape[:-1] != valid.shape for array in values) or side % rows or side % cols or rows != cols:
        raise ValueError("its features are not of places")
    made = np.concatenate([_mean(array, valid) for array in values], axis=-1)
    made = np.moveaxis(made, -1, 1)
    return made.repeat(side // rows, axis=2).repeat(side // rows, axis=3)


def _mean(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """The mean over the valid dates, (b, h, w, d); NaN where none is."""
    values = np.where(valid[..., None], values, 0).astype(np.float32)
    if values.ndim == _DATED:
        values, valid = values.sum(axis=1), valid.sum(axis=1, dtype=np.float32)
    with np.errstate(invalid="ignore"):
        return values / valid[..., None].astype(np.float32)


def count_features(package: ModelPackage, runtime: Runtime) -> int:
    """Try which features a pixel has of a package's encoder, and return how many.

    Raises:
        BadInput: `output_impossible`, it has none, or too many.
    """
    card = package.card
    try:
        count = by_pixel(runtime.features(batch_of(package, card.context.size)), card.context.size).shape[1]
    except ValueError as error:
        raise _impossible(f"cannot be had from {card.called}: of its encoder, {error}") from error
    if count > MOST_FEATURES:
        raise _impossible(f"of {card.called} would have {count} bands, more than {MOST_FEATURES}")
    return count


def _impossible(problem: str) -> BadInput:
    return BadInput(
        "output_impossible", f"The output embedding {problem}.", "Leave it out, or choose a model of other features."
    )
