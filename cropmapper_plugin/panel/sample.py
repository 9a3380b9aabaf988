"""A simulated scene for those who have no data at hand: the run that makes it, and the project that it becomes."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QStandardPaths

from ..client.jobs import job_spec
from ..layers.image import open_image
from ..words import tr
from .dockrun import DockRun
from .parcelfile import ParcelFile
from .sections.data import DataStep
from .sections.model import ModelStep
from .sections.parcels import ParcelStep

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


def new_project(iface: QgisInterface) -> bool:
    """Have an empty project, for which the user may want to save the present one; False if it is to stay."""
    project = QgsProject.instance()
    return not (project.fileName() or project.mapLayers()) or iface.newProject(True)


def new_folder() -> Path:
    """Return a folder that is not there yet, among the user's documents."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    names = (f"{_NAME} {number}" if number > 1 else _NAME for number in count(1))
    return next(documents / name for name in names if not (documents / name).exists())


def open_scene(outputs: dict[str, str], data: DataStep, parcels: ParcelStep, model: ModelStep) -> str:
    """Choose a simulated scene, its parcels and a model in the panel; return the id of the layer with one date."""
    stack = Path(outputs["stack"])
    rasters = sorted(stack.glob("*.tif"))
    image = rasters[len(rasters) // 2]
    title = tr("Simulated scene, {date}").format(date=image.stem[-8:])
    layer = QgsProject.instance().addMapLayer(open_image(str(image), title))
    data.path.setText(str(stack))
    parcels.set_file(outputs["parcels"])
    model.pick(MODEL)
    return layer.id()


def save_project(folder: Path) -> None:
    """Save the project beside its scene, unless it is one that already has a file."""
    project = QgsProject.instance()
    if not project.fileName():
        project.setTitle(tr("{name} (simulated)").format(name=_NAME))
        project.write(str(folder / f"{_NAME}.qgz"))
