"""Learning from labelled series without torch: arrays in, classifiers, packages and held-out probabilities out.

Nothing here reads a file of a user's or knows a job. A learner is chosen by folds that leave out whole blocks of
ground, or halves of the area; what was learned becomes one ONNX package.
"""

from engine.learn.export import write_learned
from engine.learn.fitted import Fitted, Learner
from engine.learn.heldout import held_out
from engine.learn.linear import LinearLearner
from engine.learn.quantiles import QuantilesLearner
from engine.learn.samples import Labelled, Samples
from engine.learn.trees import TreesLearner

__all__ = [
    "Fitted",
    "Labelled",
    "Learner",
    "LinearLearner",
    "QuantilesLearner",
    "Samples",
    "TreesLearner",
    "held_out",
    "write_learned",
]
