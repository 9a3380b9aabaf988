"""Field boundaries: training on the outlines of parcels, and scores beside edges."""
