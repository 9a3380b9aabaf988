"""CropSTS as a model system: how it is built, initialised and trained."""
