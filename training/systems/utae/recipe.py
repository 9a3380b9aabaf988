"""U-TAE's section of recipes: its sizes are the published ones, so that there is nothing to choose."""

from __future__ import annotations

from training.recipe.pastis import PublishedEncoder

__all__ = ["PastisEncoder"]


class PastisEncoder(PublishedEncoder):
    """Section `encoder` of a recipe for PASTIS."""

    patch: int = 8
