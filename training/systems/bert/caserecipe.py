"""The recipe of the nine cases: three tasks, three downstream networks, ten configurations of each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.read import read_recipe
from training.recipe.section import Count, Name, NotNegative, Positive, Section
from training.recipe.sources import SimulatedScene
from training.systems.bert import downstream
from training.systems.bert.configurations import NETWORKS, Configuration
from training.systems.bert.sections import BimodalOptimisation, Questions, Shape


class Perceptrons(Section):
    """The contrastive baselines; published are 256, 64, 2,048, 0.001 and 0.00001.

    Attributes:
        width, blocks: width and number of the residual blocks.
        batch, steps: single dates of a step, and how many of these.
        series_steps: steps of the contrast of whole series, whose batch is that of the encoder.
    """

    width: Count = 256
    blocks: Count = 64
    batch: Count = 2048
    steps: Count
    series_steps: Count
    learning_rate: Positive = 0.001
    weight_decay: NotNegative = 0.00001


class CaseTask(Section):
    """What a downstream network is to learn.

    Attributes:
        title: heading in tables.
        scene: the scene that its series are of.
        held_out: whether the fields are those of the scene of the pairs that were not pre-trained on; else all fields
            of the scene.
        unit: a series is of a pixel, or the mean of a field.
        train, validation: series of each class, drawn with replacement from the class's fields of that side.
        left_out: crops that are not asked for.
        configurations: number of configurations of each network.
    """

    title: str
    scene: SimulatedScene
    held_out: bool = False
    unit: Literal["pixel", "parcel"] = "pixel"
    train: Count
    validation: Count
    left_out: tuple[str, ...] = ()
    configurations: Annotated[tuple[Configuration, ...], Field(min_length=1)]

    def of(self, network: str) -> tuple[Configuration, ...]:
        """The configurations of a network."""
        return tuple(part for part in self.configurations if part.network == network)

    @model_validator(mode="after")
    def _each_network(self) -> CaseTask:
        counts = {len(self.of(network)) for network in NETWORKS}
        if len(counts) > 1 or counts == {0}:
            raise ValueError("configurations: of each network as many")
        return self


class Schooling(Section):
    """Training of the downstream networks; see `training.systems.bert.downstream.Schooling`."""

    epochs: Count = 20
    batch: Count = 256
    decay: NotNegative = 0.00001
    fall: Positive = 0.1
    patience: Count = 10

    @property
    def numbers(self) -> downstream.Schooling:
        """The numbers as the training takes them."""
        return downstream.Schooling(**dict(self))


class Controls(Section):
    """What the published comparison lacks, on one task; see `training.systems.bert.encoders`.

    Attributes:
        task: counted from 1.
        configurations: how many of each network.
    """

    task: Count = 2
    configurations: Count = 3


class CasesRecipe(Section):
    """The nine cases and their controls, on simulated pairs.

    Attributes:
        scene: scene of the pairs; 70 percent of its fields are pre-trained on.
        pixels: pairs that are drawn there.
        bands: bands of the first sensor.
        encoder: known by slots, since the downstream networks know dates by their place.
        bootstrap: draws of fields.
    """

    name: Name
    scene: SimulatedScene
    pixels: Count
    bands: Annotated[tuple[str, ...], Field(min_length=1)]
    encoder: Shape
    questions: Questions = Questions()
    optimisation: BimodalOptimisation
    perceptrons: Perceptrons
    tasks: Annotated[tuple[CaseTask, ...], Field(min_length=1)]
    schooling: Schooling = Schooling()
    controls: Controls = Controls()
    bootstrap: Count = 2000
    seed: int = 0

    @model_validator(mode="after")
    def _consistent(self) -> CasesRecipe:
        if self.encoder.time != "slots":
            raise ValueError("encoder.time: the downstream networks know dates by their place, so it is slots")
        if self.controls.task > len(self.tasks):
            raise ValueError(f"controls.task: there are {len(self.tasks)} tasks")
        if any(task.held_out and task.scene != self.scene for task in self.tasks):
            raise ValueError("tasks.held_out: fields are held out of the scene of the pairs, and of no other")
        return self


def read_cases(path: str | Path) -> CasesRecipe:
    """Read a recipe of cases.

    Raises:
        BadInput: `recipe_missing`, `recipe_invalid`.
    """
    return read_recipe(path, CasesRecipe)
