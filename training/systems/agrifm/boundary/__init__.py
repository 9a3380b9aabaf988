"""Field boundaries: trained on the outlines of parcels, scored beside edges that need no model."""
