"""The numbers of bimodal BERT on series: section `training` of a recipe of series, and of the systems in tables."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.base.loop import Training
from training.base.views import Views
from training.recipe.section import Count, NotNegative, Positive, Section, Steps
from training.systems.bert.sections import Corruption, Questions, Shape


class SeriesPretraining(Section):
    """Pre-training on simulated pairs; see `training.data.simulatedseries.paired_like`.

    Attributes:
        series, shift_days, noise: as `paired_like` has them. There are no clouds in these pairs, so none are asked for.
        batch, steps, learning_rate, weight_decay: of AdamW, its rate rising over a tenth of the steps and then falling.
    """

    series: Count = 3000
    shift_days: Annotated[int, Field(ge=0)] = 180
    noise: NotNegative = 0.03
    questions: Questions = Questions(cloud=0.0, corruption=Corruption(hidden=0.0, random=0.6, swapped=0.1, kept=0.3))
    batch: Count = 64
    steps: Steps = 800
    learning_rate: Positive = 0.002
    weight_decay: NotNegative = 0.01


class Labels(Section):
    """Training with labels; see `training.base.loop.Training`, whose defaults the peers have, too."""

    learning_rate: Positive = 0.001
    weight_decay: NotNegative = 0.01
    batch: Count = 64
    epochs: Count = 20
    least: Steps = 300
    most: Steps = 1500
    keep: Annotated[float, Field(gt=0, le=1)] = 0.7


class SeriesTraining(Section):
    """All numbers of the systems on series.

    Attributes:
        start: the encoder that a package's training begins with: "simulated pairs", or "scratch".
    """

    shape: Shape = Shape(width=64, depth=2, heads=4, time="day", dropout=0.1)
    start: Literal["simulated pairs", "scratch"] = "simulated pairs"
    pretraining: SeriesPretraining = SeriesPretraining()
    labels: Labels = Labels()

    @property
    def training(self) -> Training:
        """Training with labels, as the loop takes it."""
        numbers = {name: value for name, value in dict(self.labels).items() if name != "keep"}
        return Training(**numbers, views=Views(keep=self.labels.keep))

    @property
    def keep(self) -> float:
        """Smallest share of a series' dates that it is trained with."""
        return self.labels.keep

    @model_validator(mode="after")
    def _by_day(self) -> SeriesTraining:
        if self.shape.time != "day":
            raise ValueError("shape.time: series have dates of their own, so it is day")
        return self
