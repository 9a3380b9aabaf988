"""Maps of classes that exist already, as rasters or as mapped parcels, and what they are compared with."""
