"""A recipe for segmenting PASTIS: encoder, decoder and schedule. Folds and dates are the protocol's."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, SerializeAsAny, ValidationInfo, field_validator, model_validator

from training.recipe.scene import Count, Decoder, NotNegative, Positive, Section, Share, System, owned


class PastisEncoder(Section):
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

    def check_decoder(self, decoder: Decoder, batch: int) -> None:
        """Refuse a decoder that cannot read this encoder, and a batch that it cannot normalise over.

        Raises:
            ValueError
        """
        if decoder != Decoder():
            raise ValueError("decoder: the system has a head of its own")


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
        system: name of a model system, see `training.systems.registry`; it owns `encoder`.
        resize: side in pixels that images are brought to, bilinear, while labels stay; None keeps the images' own.
        threads: of torch; sums come out differently with another number.
    """

    name: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_.-]*$")]
    system: System
    objective: Literal["supervised"]
    encoder: SerializeAsAny[PastisEncoder]
    decoder: Decoder = Decoder()
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
