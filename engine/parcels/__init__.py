"""Parcels: read, repaired, answered by a map, and written."""

from engine.parcels.answers import answers, likeliest
from engine.parcels.columns import ANSWERS, Layout, arrange
from engine.parcels.load import layers_of, load
from engine.parcels.places import place_of, read_places
from engine.parcels.read import Parcels, read_parcels
from engine.parcels.write import LAYER, write_parcels

__all__ = [
    "ANSWERS",
    "LAYER",
    "Layout",
    "Parcels",
    "answers",
    "arrange",
    "layers_of",
    "likeliest",
    "load",
    "place_of",
    "read_parcels",
    "read_places",
    "write_parcels",
]
