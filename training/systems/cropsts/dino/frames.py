"""DINO on single frames: a small image model to distil from, where no published weights are at hand.

A ViT of the layout of DINO's published ones is trained on red, green and blue of one date of a window. What it has seen
is no more than a recipe's scenes: it stands in for a model that was trained on a million photographs in form alone.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

import numpy as np
from einops import rearrange, reduce
from torch import Tensor, nn

from engine.models.encoder import SensorSpec
from training.data.numbered import View
from training.systems.cropsts.dino.distil import IMAGENET_MEAN, IMAGENET_STD, WHITE, rgb_frame
from training.systems.cropsts.dino.multicrop import Sample, sample_of
from training.systems.cropsts.dino.objective import SelfSupervised
from training.systems.cropsts.dino.teacher import ImageTransformer


@dataclass(frozen=True)
class FrameViTConfig:
    """Shape of the ViT, as `ImageTransformer` has it."""

    patch: int
    width: int
    depth: int
    heads: int
    grid: int

    def to_dict(self) -> dict[str, int]:
        """The fields by name."""
        return asdict(self)


class FrameViT(nn.Module):
    """A ViT on windows of one date, as `dino.objective.Branch` takes encoders; it is given standardised frames.

    Its weights are those of the ViT with the prefix "backbone.", as `load_teacher` takes them.
    """

    system = "vit"

    def __init__(self, config: FrameViTConfig) -> None:
        super().__init__()
        self.config = config
        self.backbone = ImageTransformer(**config.to_dict())

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Red, green and blue, and the reflectances that `rgb_frame` makes 0 and 1 of."""
        mean, std = (tuple(WHITE * value for value in statistic) for statistic in (IMAGENET_MEAN, IMAGENET_STD))
        return (SensorSpec(3, mean, std, self.config.patch),)

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """The class token, and the table of places; biases and norms have one dimension."""
        return self.backbone.cls_token, self.backbone.pos_embed

    def embed_patches(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        """Project the patches of frames (b, 1, 3, H, W): (b, 1, h, w, d), and which are valid, (b, 1, h, w).

        Args:
            scale, offset: without effect; frames are standardised.
            valid: (b, 1, H, W).
        """
        p = self.config.patch
        patches = self.backbone.patch_embed["proj"](values[:, 0])
        clear = reduce(valid.to(patches.dtype), "b t (h p) (w q) -> b t h w", "mean", p=p, q=p)
        return rearrange(patches, "b d h w -> b 1 h w d"), clear >= 0.5

    def encode(self, embedded: Tensor, valid: Tensor, day: Tensor) -> tuple[Tensor, Tensor]:
        """Encode patches (b, 1, h, w, d): tokens of that shape, and the validity they came with."""
        return self.backbone.encode(rearrange(embedded, "b 1 h w d -> b d h w"))[:, None], valid


class FramesSelfSupervised(SelfSupervised):
    """DINO, whose views of a window are frames of one of its dates, the same for all."""

    def views(self, sample: View, rng: np.random.Generator) -> Sample:
        """Draw a date of a window, and views of it."""
        date = slice(number := int(rng.integers(len(sample.day))), number + 1)
        frame = replace(sample, values=sample.values[date], valid=sample.valid[date], day=sample.day[date])
        drawn = sample_of(frame, self.recipe, rng)
        return replace(drawn, views=tuple(map(standardised, drawn.views)))


def standardised(view: View) -> View:
    """Turn reflectances of a view of one date into a frame."""
    return replace(view, values=rgb_frame(view.values[0], view.valid[0])[None])
