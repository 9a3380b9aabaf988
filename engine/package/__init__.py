"""Model packages: what their cards say, how they are read and checked, and how some are written without torch."""

from engine.package.card import ATTENTION, CARD, ENCODER, HEAD, LABELS, LEARNED, WEIGHTS, Card, ClassEntry, SensorInput
from engine.package.read import (
    BUNDLED,
    ModelPackage,
    bundled_folders,
    check_packages,
    find_folder,
    find_package,
    load_package,
)
from engine.package.stamp import Stamp, stamp_of

__all__ = [
    "ATTENTION",
    "BUNDLED",
    "CARD",
    "ENCODER",
    "HEAD",
    "LABELS",
    "LEARNED",
    "WEIGHTS",
    "Card",
    "ClassEntry",
    "ModelPackage",
    "SensorInput",
    "Stamp",
    "bundled_folders",
    "check_packages",
    "find_folder",
    "find_package",
    "load_package",
    "stamp_of",
]
