"""A recipe for segmenting PASTIS: encoder, decoder and schedule. Folds and dates are the protocol's."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.scene import Count, Decoder, NotNegative, Positive, Section, Share


class PastisEncoder(Section):
    """The shape of the encoder; see `CropSTSConfig`.

    Attributes:
        fused_with: radar of PASTIS-R, ascending and descending passes, that is taken together with Sentinel-2, see
            `engine.models.cropsts.fused`; without, Sentinel-2 alone.
        max_dates: length of the table with time_encoding "index".
        start: pre-trained encoder of Sentinel-2 of the same shape, as a path relative to the repository; see
            `training.base.pretrained`.
    """

    patch: Count
    width: Count
    depth: Count
    heads: Count
    mixing: Literal["alternate", "collapse"] = "alternate"
    time_encoding: Literal["doy", "index"] = "doy"
    max_dates: Count = 64
    dropout: Share = 0.0
    drop_path: Share = 0.0
    start: str | None = None
    fused_with: tuple[Literal["S1A", "S1D"], ...] = ()

    @property
    def sensors(self) -> tuple[str, ...]:
        """All that the encoder takes, as `training.data.pastis` calls them."""
        return ("S2", *self.fused_with)

    @model_validator(mode="after")
    def _fused_by_day(self) -> PastisEncoder:
        if len(set(self.fused_with)) < len(self.fused_with):
            raise ValueError("fused_with names a sensor twice")
        if self.fused_with and self.time_encoding != "doy":
            raise ValueError("fused_with: sensors are fused by day, with the time_encoding doy")
        return self


class Epochs(Section):
    """AdamW whose rate falls to a tenth at each milestone; the best epoch on the validation fold is kept.

    Attributes:
        milestones: shares of all epochs.
        clip: largest norm of the gradient; 0 for none.
        validate_every: epochs between two validations.
    """

    epochs: Count
    batch: Count
    learning_rate: Positive
    weight_decay: NotNegative = 0.05
    milestones: tuple[Share, ...] = (0.6, 0.9)
    clip: NotNegative = 0.0
    validate_every: Count = 5


class PastisRecipe(Section):
    """A training on PASTIS.

    Attributes:
        resize: side in pixels that images are brought to, bilinear, while labels stay; None keeps the images' own.
        threads: of torch; sums come out differently with another number.
    """

    name: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_.-]*$")]
    encoder: PastisEncoder
    decoder: Decoder
    resize: Count | None = None
    optimisation: Epochs
    seed: int = 0
    threads: Count = 2

    @model_validator(mode="after")
    def _consistent(self) -> PastisRecipe:
        self.decoder.check(self.encoder.width, self.encoder.depth, self.encoder.mixing, self.optimisation.batch)
        if self.resize is not None and self.resize % self.encoder.patch:
            raise ValueError(f"resize: {self.resize} is not a multiple of the patch, {self.encoder.patch}")
        return self


class PastisRun(Section):
    """One training: a recipe under a protocol, on the folds that go with a tested one."""

    recipe: PastisRecipe
    protocol: Literal["A", "B"]
    fold: int

    @property
    def name(self) -> str:
        """As errors call it."""
        return f"{self.recipe.name} (protocol {self.protocol}, fold {self.fold})"
