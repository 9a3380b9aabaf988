"""Model packages: what their cards say, how they are read and checked, and how some are written without torch."""

from engine.package.card import CARD, ENCODER, HEAD, WEIGHTS, Card, ClassEntry, SensorInput
from engine.package.read import BUNDLED, ModelPackage, check_packages, find_package, load_package

__all__ = [
    "BUNDLED",
    "CARD",
    "ENCODER",
    "HEAD",
    "WEIGHTS",
    "Card",
    "ClassEntry",
    "ModelPackage",
    "SensorInput",
    "check_packages",
    "find_package",
    "load_package",
]
