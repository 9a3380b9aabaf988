"""CropSTS as a learner: taught on the very stack's series, most of them without labels. Training it takes torch.

Importing this package imports no torch.
"""

from engine.learn.cropsts.learner import CropSTSLearner

__all__ = ["CropSTSLearner"]
