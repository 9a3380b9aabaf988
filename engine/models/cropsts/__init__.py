"""CropSTS: the encoder that attends over time, then over space, and its fusion of sensors."""
