"""A recipe of scenes with labelled parcels: all that decides a training and its scores, in one YAML file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar

from pydantic import Field, SerializeAsAny, ValidationInfo, field_validator, model_validator

from training.recipe.decoder import DecodedEncoder, Decoder
from training.recipe.package import PackageRecipe, check_classes
from training.recipe.section import (
    Count,
    NotNegative,
    Positive,
    Section,
    Share,
    check_objective,
    check_patches,
    owned,
)
from training.recipe.sources import FileScene, LandCoverPatch, OutlinedScene, RecipeOfScenes, SimulatedScene
from training.systems.registry import section_of

# Windows end on a random date, so that one model serves any day of a season.
EARLY = "early"


class SceneEncoder(DecodedEncoder):
    """What every system's encoder section has; a system adds the shape of its network.

    Attributes:
        window, halo: size in pixels of what the engine hands to the model; not used by systems that see single pixels.
        patch: side of a token in pixels.
        start: pre-trained encoder of the same shape to start from, as a path relative to the repository; see
            `training.base.pretrained`.
    """

    patch: Count = 1
    window: Count
    halo: Annotated[int, Field(ge=0)] = 0
    start: str | None = None


class Augmentation(Section):
    """How far training windows are changed; see `training.data.augment`. Gains and noise are standard deviations."""

    gain: NotNegative = 0.0
    band_gain: NotNegative = 0.0
    noise: NotNegative = 0.0
    drop_dates: Share = 0.0
    shift_days: Annotated[int, Field(ge=0)] = 0


class WarmUp(Section):
    """What every system's section `pretraining` has: a warm-up without labels, on the recipe's scenes.

    Attributes:
        window: side of the windows in pixels.
        of_one_calendar: whether it tells the series of one calendar, and so learns from one scene only.
        decoded: whether it leaves a decoder of a place's features that a head can be fitted on.
    """

    of_one_calendar: ClassVar[bool] = False
    decoded: ClassVar[bool] = False

    window: Count

    def check_bands(self, bands: Sequence[str]) -> None:
        """Refuse bands that the warm-up cannot do with.

        Raises:
            ValueError
        """


class Stage(Section):
    """A stretch of training with windows of one size.

    Attributes:
        window: side in pixels; smaller ones let a step see more parcels. A system that sees single pixels is given as
            many pixels of each parcel as a window has, anywhere in it.
        batch: parcels drawn for one step.
    """

    window: Count
    batch: Count
    steps: Count
    learning_rate: Positive


class LinearHead(Section):
    """A head fitted by logistic regression on the frozen encoder; see `training.scenes.head`.

    Attributes:
        strength: inverse of the penalty, scikit-learn's C.
    """

    strength: Positive = 0.3


class Optimisation(Section):
    """AdamW with a linear warm-up and a cosine decay in each stage, and a running average of the weights."""

    stages: tuple[Stage, ...] = ()
    weight_decay: NotNegative = 0.05
    warm_up: Annotated[int, Field(ge=0)] = 30
    clip: Positive = 1.0
    label_smoothing: Share = 0.0
    average: Share = 0.99


class BlockFolds(Section):
    """Cross-validation by spatial blocks within the scenes.

    Attributes:
        size_m: side of a block.
        origin_m: a corner of the blocks' lattice, in the stack's CRS.
        seed: decides ties when blocks are given to folds.
    """

    folds: Annotated[int, Field(ge=2)] = 5
    size_m: Positive = 500.0
    origin_m: tuple[float, float] = (0.0, 0.0)
    seed: int = 0


class Evaluation(Section):
    """How the model is scored: by `blocks` of the scenes it is trained on, or on scenes `held_out` from it.

    Attributes:
        seeds: one for each training; their mean score is reported.
        trees: number of trees of the random forest beside it.
        forest_pixels: most pixels of a parcel that the forest is grown on with scenes held out; with blocks, all are.
        selection: how the recipe's other numbers were chosen, for the card.
    """

    blocks: BlockFolds | None = None
    held_out: tuple[SimulatedScene, ...] | tuple[OutlinedScene, ...] = ()
    seeds: Annotated[tuple[int, ...], Field(min_length=1)] = (0,)
    trees: Count = 300
    forest_pixels: Count = 30
    selection: str

    @model_validator(mode="after")
    def _one_way(self) -> Evaluation:
        if (self.blocks is None) == (not self.held_out):
            raise ValueError("give either blocks or held_out scenes")
        return self


class Recipe(RecipeOfScenes, PackageRecipe):
    """A training on scenes with labelled parcels, whole.

    Attributes:
        objective: "supervised", or another that the system has for scenes, such as `EARLY`.
        core: a parcel is trained on without its border pixels where this many pixels remain.
        encoder, pretraining: sections that the system owns.
        threads: how many torch computes with; sums come out differently with another number.
    """

    scenes: Annotated[
        tuple[FileScene, ...] | tuple[SimulatedScene, ...] | tuple[OutlinedScene, ...] | tuple[LandCoverPatch, ...],
        Field(min_length=1),
    ]
    core: Count = 8
    encoder: SerializeAsAny[SceneEncoder]
    augmentation: Augmentation = Augmentation()
    pretraining: SerializeAsAny[WarmUp] | None = None
    decoder: Decoder = Decoder()
    head: LinearHead | None = None
    optimisation: Optimisation = Optimisation()
    evaluation: Evaluation
    threads: Count = 2

    @field_validator("encoder", "pretraining", mode="before")
    @classmethod
    def _of_the_system(cls, content: Any, info: ValidationInfo) -> Any:
        return owned(info, {"encoder": "SceneEncoder", "pretraining": "Pretraining"}[info.field_name], content)

    @model_validator(mode="after")
    def _consistent(self) -> Recipe:
        check_objective(self.objective, ("supervised", *(section_of(self.system, "OBJECTIVES") or ())))
        check_classes(self.classes, self.left_out)
        check_patches(
            self.encoder.patch,
            [
                ("encoder.window", self.encoder.window),
                ("encoder.halo", self.encoder.halo),
                *([("pretraining.window", self.pretraining.window)] if self.pretraining else []),
                *(("optimisation.stages.window", stage.window) for stage in self.optimisation.stages),
            ],
        )
        if 4 * self.encoder.halo > self.encoder.window:
            raise ValueError("encoder.halo: at most a quarter of the window")
        if (self.head is None) == (not self.optimisation.stages):
            raise ValueError("give either a head or optimisation.stages")
        if self.head is not None and (self.pretraining is None or not self.pretraining.decoded):
            raise ValueError("head: needs pretraining, whose decoder it reads")
        batch = min((stage.batch for stage in self.optimisation.stages), default=0)
        self.encoder.check_decoder(self.decoder, batch)
        if self.pretraining is not None:
            self.pretraining.check_bands(self.bands)
        if self.pretraining is not None and self.decoder.head == "upernet":
            raise ValueError("decoder.head: upernet has no warm-up; pretraining reads the tokens of the last layer")
        if self.head is not None and self.decoder != Decoder():
            raise ValueError("give either a head or a decoder")
        if self.pretraining is not None and self.pretraining.of_one_calendar and len(self.scenes) > 1:
            raise ValueError("pretraining: tells the series of one calendar; the recipe has several scenes")
        if self.evaluation.blocks and len(self.scenes) > 1:
            raise ValueError("evaluation.blocks: cuts one scene; the recipe has several")
        if self.evaluation.held_out and not self.simulated:
            raise ValueError("evaluation.held_out: only simulated scenes can be held out so far")
        return self
