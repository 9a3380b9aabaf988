"""Options of a job whose model takes several sensors: what they say of files, they say of the first sensor's."""

from __future__ import annotations

from engine.contract import StackOptions
from engine.stack.find.sensors import Sensor

# No two sensors store, name and mask their bands alike; and radar sees through the clouds that a mask shows.
_OF_FILES = ("bands", "scale", "offset", "nodata", "mask", "mask_values")


class FusedOptions(StackOptions):
    """Options, and the sensor whose files they speak of."""

    first: str


def speak_of(options: StackOptions, sensor: str) -> bool:
    """Whether options that speak of files speak of a sensor's: with one sensor always."""
    return not isinstance(options, FusedOptions) or options.first == sensor


def options_of(options: StackOptions, sensor: Sensor | None) -> StackOptions:
    """The options as they hold for the files of a sensor."""
    if speak_of(options, sensor.name if sensor else ""):
        return options
    return options.model_copy(update=dict.fromkeys(_OF_FILES))
