"""CropMapper's engine: dated satellite rasters in, crop maps out.

Nothing here imports QGIS or Qt, nor the training package.
"""

__version__ = "0.1.0"
