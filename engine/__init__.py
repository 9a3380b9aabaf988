"""CropMapper's engine: dated satellite rasters in, crop maps out.

Nothing here imports QGIS or Qt, nor the training package.
"""

import os

__version__ = "0.1.0"

# From 1.31 on, onnxruntime reports home by itself, and keeps a mark of this machine; only this, set before it is
# imported, keeps it from doing so (its Privacy.md, "Disabling Telemetry").
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
