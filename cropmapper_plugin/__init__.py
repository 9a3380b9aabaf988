"""CropMapper: crop maps from dated satellite rasters, inside QGIS."""

from __future__ import annotations


def classFactory(iface):
    """Give QGIS the plugin."""
    from .plugin import CropMapperPlugin

    return CropMapperPlugin(iface)
