"""From a classifier of series to the networks of a model package, which the engine maps rasters with.

A pixel of a raster is a series, and the encoder sees single pixels: it is the very one that was trained.
"""

from __future__ import annotations

from engine.errors import BadInput
from engine.models.bert.encoder import SeriesBERT
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.base.networks import Networks
from training.base.series import Series
from training.recipe.series import SeriesRecipe
from training.systems.bert.series.system import Fitted, OnSeries


def classifier(recipe: SeriesRecipe) -> OnSeries:
    """The system with the recipe's numbers."""
    return OnSeries(recipe.name, recipe.training, recipe.training.start == "simulated pairs")


def networks_of(fitted: Fitted, trained_on: Series) -> Networks:
    """Build encoder and head that give each pixel the logits that a fitted network gives its series.

    Raises:
        BadInput: `class_unlabelled`, a class of the table has no series: a map's legend would promise it.
    """
    absent = [name for number, name in enumerate(trained_on.class_names) if number not in fitted.present]
    if absent:
        raise BadInput(
            "class_unlabelled",
            f"{trained_on.name} has no series of the classes {', '.join(absent)}.",
            "Leave them out of the recipe's classes.",
        )
    trained, standard = fitted.network.encoder, fitted.standard
    encoder = SeriesBERT(trained.config, standard.mean.tolist(), standard.std.tolist())
    weights = {**trained.state_dict(), "mean": encoder.mean, "std": encoder.std}
    encoder.load_state_dict(weights)
    classify = fitted.network.classify
    head = SegmentationHead(SegmentationConfig(trained.config.width, 1, classify.weight.shape[1]))
    head.load_state_dict({f"classify.{name}": value for name, value in classify.state_dict().items()})
    return Networks(encoder.eval(), head.eval())
