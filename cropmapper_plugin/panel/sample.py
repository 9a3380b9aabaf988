"""A simulated scene for those who have no data at hand: its folder, and the run that makes it."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QStandardPaths

from ..client.jobs import job_spec
from ..layers.image import open_image
from ..words import tr
from .dockrun import DockRun
from .parcelfile import ParcelFile

JOB = "sample"
MODEL = "simulated-s2"  # the bundled model that was taught on other simulated scenes
_NAME = "CropMapper sample"


class SampleRun(DockRun):
    """Make a scene without blocking; its result names the stack and the parcels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(job_spec(JOB, out=str(new_folder())), ParcelFile(None), parent)

    def start(self) -> None:
        """Begin; returns at once."""
        self._run_job(self.job, self.succeeded.emit)


def new_folder() -> Path:
    """Return a folder that is not there yet, among the user's documents."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    names = (f"{_NAME} {number}" if number > 1 else _NAME for number in count(1))
    return next(documents / name for name in names if not (documents / name).exists())


def image_of(stack: Path) -> QgsRasterLayer:
    """Open the raster in the middle of a simulated scene's dates."""
    rasters = sorted(stack.glob("*.tif"))
    image = rasters[len(rasters) // 2]
    return open_image(str(image), tr("Simulated scene, {date}").format(date=image.stem[-8:]))
