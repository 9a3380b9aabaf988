"""Parcels where there are none yet: from the shares of interior and boundary of each pixel to polygons."""

from engine.parcels.boundaries.fields import fields_of
from engine.parcels.boundaries.layer import Outlines, write_outlines
from engine.parcels.boundaries.outlines import outlines_of

__all__ = ["Outlines", "fields_of", "outlines_of", "write_outlines"]
