"""What a time stack is: sensors, bands, dates, masks, and reading windows of it."""

from engine.stack.reader import StackBlock, StackReader
from engine.stack.scan import InputReport, InputRow, StackUnusable, scan_stack
from engine.stack.types import Acquisition, Grid, MaskRef, RasterRef, TimeStack, Window

__all__ = [
    "Acquisition",
    "Grid",
    "InputReport",
    "InputRow",
    "MaskRef",
    "RasterRef",
    "StackBlock",
    "StackReader",
    "StackUnusable",
    "TimeStack",
    "Window",
    "scan_stack",
]
