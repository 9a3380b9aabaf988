"""The scene simulator: a newcomer's first scene, and the tests'. Whatever it makes is called simulated."""

from engine.sample.crops import BANDS, CROPS, Cover, Phase
from engine.sample.fields import Landscape
from engine.sample.scene import PIXEL, Observation, Parcel, Scene, SceneSpec, simulate
from engine.sample.write import write_observation, write_parcels, write_scene

__all__ = [
    "BANDS",
    "CROPS",
    "PIXEL",
    "Cover",
    "Landscape",
    "Observation",
    "Parcel",
    "Phase",
    "Scene",
    "SceneSpec",
    "simulate",
    "write_observation",
    "write_parcels",
    "write_scene",
]
