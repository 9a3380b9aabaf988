"""CropMapper: crop maps from dated satellite rasters, inside QGIS."""

from __future__ import annotations


def classFactory(iface):
    """Give QGIS the plugin."""
    from . import words

    words.install()  # first, since modules translate their tables of texts when they are imported
    from .plugin import CropMapperPlugin

    return CropMapperPlugin(iface)
