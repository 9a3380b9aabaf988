"""What has to be chosen before a run can start, said in a sentence; and where the map is wanted."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QWidget

from ..client.texts import visible
from ..words import tr
from .place import place_of
from .scan import StackScan
from .sections.check import CheckStep
from .sections.data import DataStep
from .sections.map import MapStep
from .sections.model import ModelStep
from .sections.parcels import ParcelStep


class Readiness:
    """Asks the steps what is chosen; each method returns '' where nothing is missing.

    Args:
        dock: the dock that holds the notice.
        notice: widget that is in view while there is no engine.
        scan: what the engine says about the chosen stack.
    """

    def __init__(
        self,
        dock: QWidget,
        notice: QWidget,
        steps: tuple[DataStep, ParcelStep, ModelStep, MapStep, CheckStep],
        canvas: QgsMapCanvas,
        scan: StackScan,
    ) -> None:
        self._dock, self._notice, self._canvas, self._scan = dock, notice, canvas, scan
        self._data, self._parcels, self._model, self._map, self._check = steps

    def engine(self) -> str:
        """Say that there is no engine."""
        return tr("The engine has to be installed first.") if self._notice.isVisibleTo(self._dock) else ""

    def stack(self) -> str:
        """Say what is missing to read the stack."""
        if missing := self.engine():
            return missing
        if not self._data.stack():
            return tr("Choose a stack of dated rasters first.")
        return self._data.options.read()[1] or self._scan.problem

    def map(self) -> str:
        """Say what is missing for a map."""
        missing = self.stack() or ("" if self._model.model() else tr("Choose a model first."))
        missing = missing or self._model.misfit()
        return missing or self.parcels() or self.place()[1]

    def parcels(self) -> str:
        """Say what is missing of the parcels that the chosen model answers for."""
        return self._of_parcels(self._model.unit() == "parcel")

    def check(self) -> str:
        """Say what is missing to check declared crops."""
        field = "" if self._check.field.currentText() else tr("Choose the field with the declared crop first.")
        return self.stack() or self._of_parcels(True) or field

    def place(self) -> tuple[dict[str, Any], str]:
        """Return where the map is wanted, as fields of a job, and what is missing for that."""
        if self._model.unit() == "parcel":
            return {}, ""
        layer, step = self._parcels.layer(), self._map
        there = layer is not None or bool(self._parcels.file())
        return place_of(step.where.currentData(), self._canvas, step.layer.currentLayer(), layer, there)

    def placed(self) -> dict[str, Any]:
        """Return the fields of a map job that say where it is wanted, with the stack options where those do."""
        place = dict(self.place()[0])
        if "extent" not in place:
            return place
        return {"options": {**self._data.options.read()[0], "extent": place.pop("extent")}, **place}

    def _of_parcels(self, needed: bool) -> str:
        layer = self._parcels.layer()
        if layer is not None and not layer.crs().isValid():
            return tr("The layer {name} has no CRS. Set its CRS in its properties, then run.").format(
                name=visible(layer.name())
            )
        there = layer is not None or self._parcels.file()
        return "" if there or not needed else tr("Choose the parcels in step 2 first: this answers for parcels.")
