"""CropSTS as a model system: how it is built, initialised and trained."""

# As tables and cards have it.
TITLE = "CropSTS"
