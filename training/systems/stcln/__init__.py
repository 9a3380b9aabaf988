"""STCLN as a model system: how it is built, pre-trained by hiding pixels, and trained."""

# As tables and cards have it.
TITLE = "STCLN"
