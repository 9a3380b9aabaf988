"""Have Processing open results as the dock does: styled, in one group per run."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtWidgets import QApplication, QCheckBox

from ..layers.results import dress, place, title
from ..layers.roles import Role, opened


class PlaceInGroup(QgsProcessingLayerPostProcessorInterface):
    """Style one result and move it into the run's group, once Processing has added it to the project."""

    waiting: list[PlaceInGroup] = []  # Processing keeps no reference of its own  # noqa: RUF012

    def __init__(self, role: Role, result: dict) -> None:
        super().__init__()
        self._role, self._result = role, result
        PlaceInGroup.waiting.append(self)

    def postProcessLayer(self, layer, context, feedback) -> None:
        """Do it; on the main thread."""
        layer.setName(title(self._role, self._result))
        dress(layer, self._role, self._result)
        place(context.project(), layer, self._role, self._result)
        PlaceInGroup.waiting.remove(self)


def batch_loads(algorithm: str) -> bool:
    """Say whether layers are wanted as far as a batch goes: its dialog's "load layers" reaches no folder of results.

    Processing hands the choice on with outputs that are single layers only, so it is looked up; on the main thread.

    Args:
        algorithm: id of the algorithm that runs, perhaps from a batch.
    """
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication) or QThread.currentThread() != application.thread():
        return True  # there are no windows, or this is a part of a model that runs in the background
    for window in QApplication.topLevelWidgets():
        box = window.findChild(QCheckBox, "checkLoadLayersOnCompletion") if window.isVisible() else None
        running = box is not None and hasattr(window, "algorithm") and window.algorithm().id() == algorithm
        if running and not box.isChecked():
            return False
    return True


def load_when_done(result: dict, context: QgsProcessingContext) -> None:
    """Have Processing open the results when the algorithm, or the model around it, has ended."""
    for role in opened(result):
        details = QgsProcessingContext.LayerDetails(title(role, result), context.project())
        details.setPostProcessor(PlaceInGroup(role, result))
        context.addLayerToLoadOnCompletion(result["outputs"][role.name], details)
