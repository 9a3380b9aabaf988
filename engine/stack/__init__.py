"""What a time stack is: sensors, bands, dates, masks, and reading windows of it."""

from engine.stack.find.inputs import InputReport, InputRow, StackUnusable, found_in
from engine.stack.find.scan import scan_scene, scan_stack, scan_together
from engine.stack.read.placement import SensorDates
from engine.stack.read.reader import StackBlock, StackReader
from engine.stack.read.scenereader import SceneReader
from engine.stack.read.tiles import covering, touched
from engine.stack.types import Acquisition, Grid, MaskRef, RasterRef, Scene, TimeStack, Window

__all__ = [
    "Acquisition",
    "Grid",
    "InputReport",
    "InputRow",
    "MaskRef",
    "RasterRef",
    "Scene",
    "SceneReader",
    "SensorDates",
    "StackBlock",
    "StackReader",
    "StackUnusable",
    "TimeStack",
    "Window",
    "covering",
    "found_in",
    "scan_scene",
    "scan_stack",
    "scan_together",
    "touched",
]
