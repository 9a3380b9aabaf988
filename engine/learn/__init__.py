"""Learning from labelled series: arrays in, classifiers, packages and held-out probabilities out.

Nothing here reads a file of a user's or knows a job. A learner is chosen by folds that leave out whole blocks of
ground, or halves of the area; what was learned becomes one ONNX package. One learner learns with torch; nothing here
imports it before that one does.
"""

from engine.learn.choose import Candidate, Choice, choose
from engine.learn.export import write_learned
from engine.learn.fitted import Fitted, Learner, UnlabelledLearner
from engine.learn.folds import Folds, folds_for
from engine.learn.heldout import held_out, learning_curve
from engine.learn.kernel import KernelLearner
from engine.learn.linear import LinearLearner
from engine.learn.on_encoder import EncoderLearner, unfit
from engine.learn.quantiles import QuantilesLearner
from engine.learn.samples import Labelled, Samples
from engine.learn.teach import LEARNERS, TRIED, Taught, teach
from engine.learn.trees import TreesLearner

__all__ = [
    "LEARNERS",
    "TRIED",
    "Candidate",
    "Choice",
    "EncoderLearner",
    "Fitted",
    "Folds",
    "KernelLearner",
    "Labelled",
    "Learner",
    "LinearLearner",
    "QuantilesLearner",
    "Samples",
    "Taught",
    "TreesLearner",
    "UnlabelledLearner",
    "choose",
    "folds_for",
    "held_out",
    "learning_curve",
    "teach",
    "unfit",
    "write_learned",
]
