"""CropSTS on labelled series of single places."""
