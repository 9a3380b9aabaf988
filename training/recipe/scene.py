"""A recipe: all that decides a training, in one YAML file. What is misspelt in it is refused, not ignored."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import yaml
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    SerializeAsAny,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from engine.contract import describe
from engine.errors import BadInput
from training.systems.registry import SYSTEMS, section_of

REPOSITORY = Path(__file__).resolve().parents[2]
# Python's own True and False aside, YAML has no type that pydantic would have to bend: 1e-3 is a string to YAML 1.1,
# so numbers are written 0.001.
_STRICT = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)
Share = Annotated[float, Field(ge=0, lt=1)]
Positive = Annotated[float, Field(gt=0)]
NotNegative = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=1)]
# Of a learning rate that rises and falls, which takes three.
Steps = Annotated[int, Field(ge=3)]


def _known_system(name: str) -> str:
    if name not in SYSTEMS:
        raise ValueError(f"{name} is none of {', '.join(sorted(SYSTEMS))}")
    return name


System = Annotated[str, AfterValidator(_known_system)]


class Section(BaseModel):
    """A part of a recipe: frozen, and without entries that it does not know."""

    model_config = _STRICT


class FileScene(Section):
    """A stack of dated rasters and a parcel layer, as paths relative to the repository.

    Attributes:
        field: of the parcel layer, naming the crop.
    """

    stack: str
    parcels: str
    field: str = "crop"


class SimulatedScene(Section):
    """A scene that `engine.sample` simulates; the attributes are those of its `SceneSpec`."""

    seed: Annotated[int, Field(ge=0)]
    year: int
    dates: Count
    width: Annotated[int, Field(ge=32)] = 256
    height: Annotated[int, Field(ge=32)] = 192


class MergedClass(Section):
    """One class of the map, and the crops of the parcel layers that it is made of."""

    name: str
    colour: str
    crops: Annotated[tuple[str, ...], Field(min_length=1)]


def check_classes(classes: Sequence[MergedClass], left_out: Sequence[str]) -> None:
    """Refuse a table of classes with fewer than two, or with a crop in more than one place.

    Raises:
        ValueError
    """
    if len(classes) < 2:
        raise ValueError("classes: a map needs at least two")
    crops = [*left_out, *(crop for merged in classes for crop in merged.crops)]
    twice = sorted({crop for crop in crops if crops.count(crop) > 1})
    if twice:
        raise ValueError(f"classes: {', '.join(twice)} stands in more than one place")


class SceneEncoder(Section):
    """What every system's encoder section has; a system adds the shape of its network.

    Attributes:
        window, halo, patch: in pixels.
        start: pre-trained encoder of the same shape to start from, as a path relative to the repository; see
            `training.base.pretrained`.
    """

    patch: Count = 1
    window: Count
    halo: Annotated[int, Field(ge=0)] = 0
    start: str | None = None

    def check_decoder(self, decoder: Decoder, batch: int) -> None:
        """Refuse a decoder that cannot read this encoder, and a batch that it cannot normalise over.

        Raises:
            ValueError
        """
        if decoder != Decoder():
            raise ValueError("decoder: the system has a head of its own")


class Augmentation(Section):
    """How far training windows are changed; see `training.scenes.augment`. Gains and noise are standard deviations."""

    gain: NotNegative = 0.0
    band_gain: NotNegative = 0.0
    noise: NotNegative = 0.0
    drop_dates: Share = 0.0
    shift_days: Annotated[int, Field(ge=0)] = 0


class Stage(Section):
    """A stretch of training with windows of one size.

    Attributes:
        window: in pixels; smaller ones let a step see more parcels.
        batch: parcels drawn for one step.
    """

    window: Count
    batch: Count
    steps: Count
    learning_rate: Positive


class Decoder(Section):
    """What makes classes of an encoder's tokens, trained with it or on top of it.

    Attributes:
        head: "light", one linear layer on one token per place; or "upernet", the published decoder, which reads four
            depths of an encoder of mixing "alternate".
        pool: how the light head makes one token of the dates; UPerNet always has an L-TAE.
        channels: of UPerNet.
        ltae_heads: of the L-TAE; the width is a multiple of them.
        fine_tune: train all weights ("full"), or the decoder alone, on an encoder as it is ("frozen").
    """

    head: Literal["light", "upernet"] = "light"
    pool: Literal["mean", "ltae"] = "mean"
    channels: Count = 512
    ltae_heads: Count = 16
    fine_tune: Literal["full", "frozen"] = "full"

    def check(self, width: int, depth: int, mixing: str, batch: int) -> None:
        """Refuse an encoder that this decoder cannot read, and a batch that it cannot normalise over.

        Raises:
            ValueError
        """
        if (self.head == "upernet" or self.pool == "ltae") and width % self.ltae_heads:
            raise ValueError(f"decoder.ltae_heads: the width {width} is not a multiple of {self.ltae_heads}")
        if self.head == "upernet" and (mixing != "alternate" or depth < 4):
            raise ValueError("decoder.head: upernet reads four layers of mixing 'alternate'")
        if self.head == "upernet" and batch == 1:
            raise ValueError("decoder.head: upernet normalises over a batch, which is at least 2")


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
        origin_m: corner of the blocks' lattice, in the stack's CRS.
        seed: of the ties when blocks are given to folds.
    """

    folds: Annotated[int, Field(ge=2)] = 5
    size_m: Positive = 500.0
    origin_m: tuple[float, float] = (0.0, 0.0)
    seed: int = 0


class Evaluation(Section):
    """How the model is scored: by `blocks` of the scenes it is trained on, or on scenes `held_out` from it.

    Attributes:
        seeds: of the trainings whose mean score is reported.
        trees: of the random forest beside it.
        forest_pixels: most pixels of a parcel that the forest is grown on with scenes held out; with blocks, all are.
        selection: how the recipe's other numbers were chosen, for the card.
    """

    blocks: BlockFolds | None = None
    held_out: tuple[SimulatedScene, ...] = ()
    seeds: Annotated[tuple[int, ...], Field(min_length=1)] = (0,)
    trees: Count = 300
    forest_pixels: Count = 30
    selection: str

    @model_validator(mode="after")
    def _one_way(self) -> Evaluation:
        if (self.blocks is None) == (not self.held_out):
            raise ValueError("give either blocks or held_out scenes")
        return self


class CardText(Section):
    """What the card says and no file tells."""

    title: str
    version: str
    data: str
    data_licence: str
    attribution: str
    licence: str


class Recipe(Section):
    """A training on scenes, whole.

    Attributes:
        system: name of a model system, see `training.systems.registry`; it owns `encoder` and `pretraining`.
        objective: "supervised", or another that the system has for scenes.
        left_out: crops of the parcel layers that are not trained on; one that is in no class either is an error.
        core: a parcel is trained on without its border pixels where this many pixels remain.
        threads: of torch; sums come out differently with another number.
    """

    name: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_.-]*$")]
    system: System
    objective: str
    sensor: str
    bands: Annotated[tuple[str, ...], Field(min_length=1)]
    units: str
    gsd_m: Positive
    scenes: Annotated[tuple[FileScene, ...] | tuple[SimulatedScene, ...], Field(min_length=1)]
    classes: tuple[MergedClass, ...]
    left_out: tuple[str, ...] = ()
    core: Count = 8
    encoder: SerializeAsAny[SceneEncoder]
    augmentation: Augmentation = Augmentation()
    pretraining: SerializeAsAny[Section] | None = None
    decoder: Decoder = Decoder()
    head: LinearHead | None = None
    optimisation: Optimisation = Optimisation()
    evaluation: Evaluation
    seed: int = 0
    threads: Count = 2
    card: CardText

    @property
    def simulated(self) -> bool:
        """Whether any scene is simulated."""
        return any(isinstance(scene, SimulatedScene) for scene in self.scenes)

    @property
    def class_of(self) -> dict[str, int]:
        """Crop of the parcel layers -> index of its class."""
        return {crop: index for index, merged in enumerate(self.classes) for crop in merged.crops}

    @field_validator("encoder", "pretraining", mode="before")
    @classmethod
    def _of_the_system(cls, content: Any, info: ValidationInfo) -> Any:
        return owned(info, {"encoder": "SceneEncoder", "pretraining": "Pretraining"}[info.field_name], content)

    @model_validator(mode="after")
    def _consistent(self) -> Recipe:
        check_objective(self.objective, ("supervised", *(section_of(self.system, "OBJECTIVES") or ())))
        check_classes(self.classes, self.left_out)
        patch = self.encoder.patch
        for what, pixels in (
            ("encoder.window", self.encoder.window),
            ("encoder.halo", self.encoder.halo),
            *([("pretraining.window", self.pretraining.window)] if self.pretraining else []),
            *(("optimisation.stages.window", stage.window) for stage in self.optimisation.stages),
        ):
            if pixels % patch:
                raise ValueError(f"{what}: {pixels} is not a multiple of the patch, {patch}")
        if 4 * self.encoder.halo > self.encoder.window:
            raise ValueError("encoder.halo: at most a quarter of the window")
        if (self.head is None) == (not self.optimisation.stages):
            raise ValueError("give either a head or optimisation.stages")
        if self.head is not None and self.pretraining is None:
            raise ValueError("head: needs pretraining, whose decoder it reads")
        batch = min((stage.batch for stage in self.optimisation.stages), default=0)
        self.encoder.check_decoder(self.decoder, batch)
        if self.pretraining is not None and self.decoder.head == "upernet":
            raise ValueError("decoder.head: upernet has no warm-up; pretraining reads the tokens of the last layer")
        if self.head is not None and self.decoder != Decoder():
            raise ValueError("give either a head or a decoder")
        if self.pretraining is not None and len(self.scenes) > 1:
            raise ValueError("pretraining: tells the series of one calendar; the recipe has several scenes")
        if self.evaluation.blocks and len(self.scenes) > 1:
            raise ValueError("evaluation.blocks: cuts one scene; the recipe has several")
        if self.evaluation.held_out and not self.simulated:
            raise ValueError("evaluation.held_out: only simulated scenes can be held out so far")
        return self


def owned(info: ValidationInfo, name: str, content: Any) -> Any:
    """Read a section as the class that the recipe's system has for it; to be called before the section is checked.

    Raises:
        ValueError: the system has no such section; ValidationError, the section is not as the system has it.
    """
    system = info.data.get("system")
    if system is None or content is None or isinstance(content, Section):
        return content
    kind = section_of(system, name)
    if kind is None:
        raise ValueError(f"the model system {system} has no such section")
    return kind.model_validate(content)


def check_objective(objective: str, known: Sequence[str]) -> None:
    """Refuse an objective that the recipe's system does not have.

    Raises:
        ValueError
    """
    if objective not in known:
        raise ValueError(f"objective: {objective} is none of {', '.join(known)}")


Kind = TypeVar("Kind", bound=Section)


def read_yaml(path: str | Path) -> Any:
    """Read a recipe file as it stands.

    Raises:
        BadInput: `recipe_missing`; `recipe_invalid`, it is no YAML.
    """
    path = Path(path)
    if not path.is_file():
        raise BadInput("recipe_missing", f"{path} does not exist.", "Recipes are in training/recipes.")
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        where = " ".join(str(error).split())
        raise BadInput("recipe_invalid", f"{path} is not YAML: {where}.", "Mend the line that it names.") from error


def read_recipe(path: str | Path, kind: type[Kind] = Recipe) -> Kind:
    """Read a recipe file.

    Args:
        kind: of recipe; `training.recipe.series` and others have theirs.

    Raises:
        BadInput: `recipe_missing`; `recipe_invalid`, with the first fields that are wrong.
    """
    content = read_yaml(path)
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        raise BadInput(
            "recipe_invalid",
            f"{path} is not a valid recipe: {describe(error)}.",
            f"Compare it with those in training/recipes and with {kind.__module__.replace('.', '/')}.py.",
        ) from error
