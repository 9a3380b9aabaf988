"""Labels: places whose crop is known, and the classes that the texts about them mean."""

from engine.labels.classes import CropClass, made_classes, read_classes
from engine.labels.read import Labels, labels_of, on_parcels, read_labels, with_warnings
from engine.labels.texts import text_of

__all__ = [
    "CropClass",
    "Labels",
    "labels_of",
    "made_classes",
    "on_parcels",
    "read_classes",
    "read_labels",
    "text_of",
    "with_warnings",
]
