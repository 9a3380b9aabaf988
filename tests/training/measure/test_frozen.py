"""How a frozen encoder reads a scene: in windows that overlap, each pixel's token blended from those that hold it."""

from dataclasses import replace

import numpy as np
import torch

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.masked import masked_mean
from engine.stack import Window
from training.data.scene import LabelledScene
from training.measure.frozen import parcel_tokens


def tokens_in(window: Window, encoder: CropSTS, scene: LabelledScene) -> np.ndarray:
    """Date means of a window's tokens, (h, w, d), of a patch of one pixel."""
    block = scene.read(window)
    inputs = (block.values.astype(np.float32), scene.scale, scene.offset, block.valid, scene.day)
    with torch.no_grad():
        tokens, valid = encoder(*(torch.from_numpy(np.asarray(array))[None] for array in inputs))
    return masked_mean(tokens, valid)[0].numpy()


def test_where_windows_overlap_their_tokens_are_blended(known):
    """Windows of 8 pixels begin at -1, 5, 11, so that two neighbours share two pixels, on ramps of 1/4 and 3/4."""
    torch.manual_seed(0)
    config = CropSTSConfig(bands=2, patch=1, grid=(8, 8), width=16, depth=2, heads=2)
    encoder = CropSTS(config, [0.1] * 2, [0.2] * 2).eval()
    clear = replace(known, valid=np.ones_like(known.valid))
    left, right = (tokens_in(Window(11, col, 8, 8), encoder, clear) for col in (-1, 5))
    # The parcel has rows 14 and 15, where no window overlaps another, and columns 3, 4 and 5, the last in both windows.
    pixels = [left[3:5, 4], left[3:5, 5], 0.75 * left[3:5, 6] + 0.25 * right[3:5, 0]]
    assert np.abs(left[3:5, 6] - right[3:5, 0]).max() > 0.1
    np.testing.assert_allclose(parcel_tokens(encoder, clear, np.array([2])), [np.mean(pixels, axis=(0, 1))], atol=1e-5)
