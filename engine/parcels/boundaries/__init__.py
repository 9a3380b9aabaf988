"""Parcels where there are none yet: from the shares of interior and boundary of each pixel to polygons."""

from engine.parcels.boundaries.fields import number_fields
from engine.parcels.boundaries.layer import write_outlines
from engine.parcels.boundaries.outlines import outlines_of

__all__ = ["number_fields", "outlines_of", "write_outlines"]
