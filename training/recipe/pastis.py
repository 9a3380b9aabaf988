"""A recipe for segmenting PASTIS: encoder, decoder and schedule. Folds and dates are the protocol's."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, SerializeAsAny, ValidationInfo, field_validator, model_validator

from training.recipe.decoder import DecodedEncoder, Decoder
from training.recipe.section import Count, Name, NotNegative, Positive, Section, Share, System, check_patches, owned


class PastisEncoder(DecodedEncoder):
    """What every system's encoder section has; a system adds the shape of its network.

    Attributes:
        start: pre-trained encoder of Sentinel-2 of the same shape, as a path relative to the repository; see
            `training.base.pretrained`.
    """

    patch: Count = 1
    start: str | None = None

    @property
    def sensors(self) -> tuple[str, ...]:
        """All that the encoder takes, as `training.data.pastis` calls them."""
        return ("S2",)


class PublishedEncoder(PastisEncoder):
    """The section of a system that is a whole published network: nobody chooses its shape, or pre-trains a part."""

    start: None = None


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


class FewLabels(Section):
    """Labels of some crops of some patches, of each fold that trains or validates.

    Attributes:
        grid: crops a side of a grid over a patch.
        crops: row and column of the crops whose labels are used.
        share: share of all pixels of a fold that these crops make up, about; so many patches are drawn.
    """

    grid: Count = 4
    crops: Annotated[tuple[tuple[int, int], ...], Field(min_length=1)]
    share: Annotated[float, Field(gt=0, le=1)]

    @model_validator(mode="after")
    def _within(self) -> FewLabels:
        if len(set(self.crops)) < len(self.crops) or not all(0 <= i < self.grid for crop in self.crops for i in crop):
            raise ValueError(f"crops: each is named once, and lies in rows and columns 0 to {self.grid - 1}")
        if self.share > len(self.crops) / self.grid**2:
            raise ValueError(f"share: {len(self.crops)} of {self.grid**2} crops of all patches are fewer")
        return self


class PastisRecipe(Section):
    """A training on PASTIS.

    Attributes:
        labels: which labels are used; all of the folds' where None.
        background: whether the background is learned as a class; else its pixels count no more than void ones.
        system: name of a model system, see `training.systems.registry`; it owns `encoder`.
        resize: side in pixels that images are brought to, bilinear, while labels stay; None keeps the images' own.
        threads: how many torch computes with; sums come out differently with another number.
    """

    name: Name
    system: System
    objective: Literal["supervised"]
    encoder: SerializeAsAny[PastisEncoder]
    decoder: Decoder = Decoder()
    labels: FewLabels | None = None
    background: bool = True
    resize: Count | None = None
    optimisation: Epochs
    seed: int = 0
    threads: Count = 2

    @field_validator("encoder", mode="before")
    @classmethod
    def _of_the_system(cls, content: Any, info: ValidationInfo) -> Any:
        return owned(info, "PastisEncoder", content)

    @model_validator(mode="after")
    def _consistent(self) -> PastisRecipe:
        self.encoder.check_decoder(self.decoder, self.optimisation.batch)
        check_patches(self.encoder.patch, [] if self.resize is None else [("resize", self.resize)])
        return self


class PastisRun(Section):
    """One training: a recipe under a protocol, on the folds that go with a tested one."""

    recipe: PastisRecipe
    protocol: Literal["A", "B", "C"]
    fold: int

    @property
    def name(self) -> str:
        """Name of the recipe in errors."""
        return f"{self.recipe.name} (protocol {self.protocol}, fold {self.fold})"
