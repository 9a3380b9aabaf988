"""The decoder of AgriFM: the maps of all sensors on one grid, from coarse to fine, and classes at full size."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn
from torch.nn.functional import interpolate

from engine.models.agrifm.config import PyramidConfig
from engine.models.agrifm.encoder import features_of
from engine.models.agrifm.neck import Neck
from engine.models.parameters import without_decay


class PyramidHead(nn.Module):
    """Neck and classifier: maps of several resolutions become class scores per pixel."""

    kind = "pyramid"
    activation = "softmax"

    def __init__(self, config: PyramidConfig) -> None:
        super().__init__()
        self.config = config
        self.needs = tuple(features_of(len(config.strides), len(config.channels)))
        self.neck = Neck(config)
        self.classify = Classifier(config.width, config.classes)

    def forward(self, *features: Tensor) -> tuple[Tensor, Tensor]:
        """Score; the features are those of `needs`.

        Returns:
            scores (b, k, H, W), and seen (b, H, W), True where any sensor has a valid date.
        """
        count = len(self.config.channels) + 1
        sensors = [features[start : start + count] for start in range(0, len(features), count)]
        fine, seen = self.neck(sensors)
        p = self.config.patch
        full = interpolate(fine, scale_factor=float(p), mode="bilinear", align_corners=False)
        return self.classify(full), seen.repeat_interleave(p, dim=1).repeat_interleave(p, dim=2)

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases and norms."""
        return without_decay(self)


class Classifier(nn.Sequential):
    """Two convolutions at full size, the published head."""

    def __init__(self, width: int, classes: int) -> None:
        half = width // 2
        super().__init__(nn.Conv2d(width, half, 3, padding=1), nn.ReLU(), nn.Conv2d(half, classes, 1))


def build_head(config: Any) -> PyramidHead:
    """Build the head of a card's configuration, with fresh weights."""
    return PyramidHead(PyramidConfig(**config))
