"""The numbers of CropSTS taught on series; those that are shipped are the defaults.

`training/recipes/cropsts-series.yaml` says why they are so, and a test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Shape:
    """The encoder of a window of one pixel; see `CropSTSConfig`.

    Attributes:
        day: standard deviation of the first weights of the calendar's projection.
    """

    width: int = 64
    depth: int = 2
    heads: int = 4
    mixing: str = "collapse"
    dropout: float = 0.1
    day: float = 0.3
    mlp: str = "one"
    proj: bool = True
    gamma: float = 1.0


@dataclass(frozen=True)
class Views:
    """How far a view departs from its series; see `engine.models.views`.

    Light and noise are in standard deviations of the channels.

    Attributes:
        light: change of all dates alike.
        noise: change of each date for itself.
        keep: smallest share of the dates that a view keeps; the share is drawn between it and 1.
        shift_days: most days by which all dates are moved, either way.
    """

    light: float = 0.2
    noise: float = 0.2
    keep: float = 0.7
    shift_days: int = 20


@dataclass(frozen=True)
class Descent:
    """AdamW, its rate rising over a tenth of the steps and then falling; see `engine.learn.cropsts.descent`.

    Attributes:
        steps: three or more.
        batch: series in a step.
    """

    steps: int
    batch: int
    learning_rate: float
    weight_decay: float


@dataclass(frozen=True)
class WarmUp:
    """The warm-up without labels; see `engine.learn.cropsts.components`.

    Attributes:
        components: how many components of each series are to be predicted.
        floor: added to the components' variances, as a share of the largest.
    """

    components: int = 64
    floor: float = 0.1
    descent: Descent = Descent(steps=600, batch=128, learning_rate=0.003, weight_decay=0.01)


@dataclass(frozen=True)
class Head:
    """The head that teaches; see `engine.learn.cropsts.reading`.

    Attributes:
        floor: added to the variances that tokens are whitened by, as a share of the largest.
        landmarks: how many unlabelled series a series is compared to.
        sharpness: 1 for a Gaussian of the median distance between series; more for a narrower one.
        strength: inverse of the regression's penalty.
    """

    floor: float = 0.3
    landmarks: int = 500
    sharpness: float = 1.0
    strength: float = 10.0


@dataclass(frozen=True)
class Classification:
    """Training with labels; see `engine.learn.cropsts.lessons`.

    Attributes:
        unlabelled: series in a step beside the labelled ones of `descent.batch`, where hardly any series has a label;
            fewer in proportion to those that have none, down to 0 where all have one.
        descent: steps and rates for the few labels that most fits have.
        epochs: each labelled series is seen at least so often, whatever the steps of `descent`.
        members: networks whose mean probability counts, each with other draws.
    """

    unlabelled: int = 32
    descent: Descent = Descent(steps=500, batch=48, learning_rate=0.002, weight_decay=0.05)
    epochs: int = 40
    members: int = 1


@dataclass(frozen=True)
class Settings:
    """All numbers."""

    shape: Shape = field(default_factory=Shape)
    views: Views = field(default_factory=Views)
    warm_up: WarmUp = field(default_factory=WarmUp)
    head: Head = field(default_factory=Head)
    classification: Classification = field(default_factory=Classification)
