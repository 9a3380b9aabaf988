"""A recipe for training CropSTS without labels by DINO: views, plot-wise masks, distillation, schedule."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.section import Count, NotNegative, Positive, Section, Share, check_patches
from training.recipe.unlabelled import PretrainingEncoder, PretrainingRecipe, Schedule, UnlabelledStack
from training.systems.cropsts.shape import Coded

Scale = tuple[Annotated[float, Field(gt=0, le=1)], Annotated[float, Field(gt=0, le=1)]]


class DINOEncoder(Coded, PretrainingEncoder):
    """Section `encoder` of a recipe for DINO. The encoder's position table serves a window of `window` pixels."""

    patch: Count


class FrameEncoder(PretrainingEncoder):
    """Section `encoder` of a recipe for DINO on single frames: a ViT with heads of 64 channels, as published ones.

    Attributes:
        patch: side of a token in pixels.
        width, depth: d, a multiple of 64, and number of blocks.
    """

    patch: Count = 2
    width: Annotated[int, Field(ge=64, multiple_of=64)] = 128
    depth: Count = 4


class MultiCrop(Section):
    """MultiCrop of a window, and how far they are changed; see `training.systems.cropsts.dino.views`.

    Attributes:
        global_size, local_size: sides of the views in pixels, after resizing.
        global_scale, local_scale: least and largest share of the window's area.
        gain, band_gain, offset: largest change of all bands, of each band (both as a share), and added to all.
        solarise: quantile of each band's values in a view above which some views are inverted; None for none.
    """

    global_views: Annotated[int, Field(ge=2)] = 2
    local_views: Annotated[int, Field(ge=0)] = 6
    global_size: Count
    local_size: Count
    global_scale: Scale = (0.4, 1.0)
    local_scale: Scale = (0.05, 0.4)
    gain: Share = 0.1
    band_gain: Share = 0.1
    offset: NotNegative = 0.01
    solarise: Share | None = None


class Mask(Section):
    """Plot-wise masks; see `training.systems.cropsts.dino.plotmask`.

    Attributes:
        ratio: share of the tokens of parcels and superpixels that is hidden.
        share: share of the student's global views that are masked.
        plots: what plots are: "parcels"; or, to be compared with them, "blocks", squares that lie anywhere. Interiors
            are hidden.
        background: what is hidden where there are no parcels: "superpixels", or nothing, with "none".
        superpixel: side of the superpixels, and of blocks, in pixels.
    """

    ratio: Annotated[float, Field(ge=0, le=1)] = 0.5
    share: Annotated[float, Field(ge=0, le=1)] = 0.5
    plots: Literal["parcels", "blocks"] = "parcels"
    background: Literal["none", "superpixels"] = "superpixels"
    superpixel: Annotated[int, Field(ge=2)] = 12


class Distillation(Section):
    """Alignment with an image model; see `training.systems.cropsts.dino.distil`.

    Attributes:
        teacher: weights of a ViT in DINO's layout, as a path relative to the repository.
        bands: red, green and blue.
        weight: weight of this loss beside DINO's.
        alpha: power of the distance.
        size: side of the image that the teacher sees, in its pixels; a multiple of its patch.
    """

    teacher: str
    bands: tuple[str, str, str] = ("B04", "B03", "B02")
    weight: Positive = 1.0
    alpha: Positive = 2.0
    size: Count = 224


class DINOOptimisation(Schedule):
    """AdamW with the schedules of DINO (Caron et al. 2021), each along half a cosine over all steps.

    Attributes:
        epochs: number of epochs.
        windows: windows an epoch; it has as many steps as they fill whole batches, and what is left over is not drawn.
        learning_rate: learning rate at its peak, for a batch of 256; it is scaled by the batch.
        last_learning_rate: learning rate at the end.
        warm_up: epochs.
        weight_decay: first and last.
        clip: largest norm of the gradient of all parameters together. DINO's own code clips that of each parameter by
            itself, at the same 3.0.
        momentum: first share that the teacher keeps of itself; the last is 1.
        frozen: epochs for which the head's last layer stays as it is.
        prototypes: outputs of the head, K.
    """

    epochs: Count
    windows: Count
    learning_rate: Positive = 0.0005
    last_learning_rate: NotNegative = 0.000001
    warm_up: NotNegative = 10
    weight_decay: tuple[NotNegative, NotNegative] = (0.04, 0.4)
    clip: Positive = 3.0
    momentum: Share = 0.996
    frozen: NotNegative = 1
    prototypes: Count = 4096

    @property
    def steps_per_epoch(self) -> int:
        """Whole batches of an epoch's windows: 12 of 256 for 3,300, which are 3,072 windows."""
        return max(1, self.windows // self.batch)

    @property
    def steps(self) -> int:
        """All steps."""
        return self.epochs * self.steps_per_epoch


class DINORecipe(PretrainingRecipe):
    """A training by DINO, whole."""

    objective: Literal["dino"]
    encoder: DINOEncoder
    views: MultiCrop
    mask: Mask = Mask()
    distillation: Distillation | None = None
    optimisation: DINOOptimisation

    @property
    def weights(self) -> tuple[str, ...]:
        """Weights of the image teacher."""
        return () if self.distillation is None else (self.distillation.teacher,)

    @model_validator(mode="after")
    def _consistent(self) -> DINORecipe:
        check_patches(
            self.encoder.patch,
            [
                ("encoder.window", self.encoder.window),
                ("views.global_size", self.views.global_size),
                ("views.local_size", self.views.local_size),
            ],
        )
        if self.encoder.by_rank and self.dates > self.encoder.max_dates:
            raise ValueError(f"dates: {self.dates} are more than the encoder's max_dates, {self.encoder.max_dates}")
        for what, (least, most) in (("global", self.views.global_scale), ("local", self.views.local_scale)):
            if least > most:
                raise ValueError(f"views.{what}_scale: the least comes first")
        bare = [scene for scene in self.scenes if isinstance(scene, UnlabelledStack) and scene.parcels is None]
        if self.mask.background == "none" and bare:
            raise ValueError(f"mask.background: {bare[0].stack} has no parcels, so that nothing of it would be hidden")
        if self.optimisation.batch % self.optimisation.accumulate:
            raise ValueError("optimisation.accumulate: the batch is not a multiple of it")
        if self.optimisation.windows < self.optimisation.batch:
            raise ValueError("optimisation.windows: an epoch has fewer windows than a batch")
        if self.distillation is not None:
            absent = [band for band in self.distillation.bands if band not in self.bands]
            if absent:
                raise ValueError(f"distillation.bands: {', '.join(absent)} are not among the bands")
            if self.units != "reflectance":
                raise ValueError("distillation: the teacher's image is made of reflectance, not other units")
        return self


class FramesRecipe(DINORecipe):
    """A training by DINO of an image model, on red, green and blue of single dates; see `dino.frames`."""

    objective: Literal["dino-frames"]
    encoder: FrameEncoder

    @model_validator(mode="after")
    def _of_frames(self) -> FramesRecipe:
        if len(self.bands) != 3 or self.units != "reflectance":
            raise ValueError("bands: an image model takes red, green and blue, in this order, as reflectance")
        if self.distillation is not None:
            raise ValueError("distillation: an image model is what others are distilled from")
        return self
