"""What is chosen in the panel, as JSON: kept with each run, and with the project, and brought back from there."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.moved import followed, keep_home, saved_and_current_folder
from ..client.runrecords import read_records, write_records
from ..layers.results import follow_groups
from ..words import tr
from .sections.data import DataStep
from .sections.map import MapStep
from .sections.model import ModelStep
from .sections.parcels import ParcelStep

_SCOPE, _KEY = "cropmapper", "/panel"  # of the project's entries


class PanelInputs(QObject):
    """The inputs of the panel, saved with the project and brought back with it.

    Emits `restored` once inputs are back, `lost` with a sentence for each thing that is not there any more, `cleared`
    once those of a project that was closed are gone, and `opened` with the name of another, before its inputs are back.
    """

    restored = pyqtSignal()
    lost = pyqtSignal(str)
    cleared = pyqtSignal()
    opened = pyqtSignal(str)

    def __init__(
        self, data: DataStep, parcels: ParcelStep, model: ModelStep, step: MapStep, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = data, parcels, model, step
        project = QgsProject.instance()
        project.writeProject.connect(self._save)
        project.readProject.connect(self._read)
        project.cleared.connect(self._clear)

    def abandon(self) -> None:
        """Hear of the project no longer."""
        project = QgsProject.instance()
        project.writeProject.disconnect(self._save)
        project.readProject.disconnect(self._read)
        project.cleared.disconnect(self._clear)

    def now(self) -> dict[str, Any]:
        """Return what is chosen."""
        return inputs_of(*self._steps)

    def restore(self, inputs: dict[str, Any]) -> None:
        """Bring back what was chosen."""
        for sentence in restore(inputs, *self._steps):
            self.lost.emit(sentence)
        self.restored.emit()

    def _save(self, *_) -> None:
        project = QgsProject.instance()
        write_records(project, read_records(project))  # as they follow the project from where it was until now
        keep_home(project)
        save(project, self.now())

    def _clear(self) -> None:
        data, parcels, _, step = self._steps
        data.clear()
        parcels.clear()
        step.out.setFilePath("")
        self.cleared.emit()

    def _read(self, *_) -> None:
        project = QgsProject.instance()
        self.opened.emit(project.baseName())
        follow_groups(project, *saved_and_current_folder(project))
        inputs = followed(saved(project), *saved_and_current_folder(project))
        if inputs:
            self.restore(inputs)


def inputs_of(data: DataStep, parcels: ParcelStep, model: ModelStep, step: MapStep) -> dict[str, Any]:
    """Return what is chosen."""
    layer = parcels.layer()
    chosen = None if layer is None else {"id": layer.id(), "source": layer.source(), "name": layer.name()}
    return {
        "stack": data.stack(),
        "options": data.options.texts(),
        "parcels": chosen or ({"file": parcels.file()} if parcels.file() else None),
        "model": model.model(),
        "out": step.parent_folder(),
        "map": step.choices(),
    }


def restore(inputs: dict[str, Any], data: DataStep, parcels: ParcelStep, model: ModelStep, step: MapStep) -> list[str]:
    """Bring back what was chosen; what is not said stays as it is.

    Returns:
        a sentence for each thing that is not there any more.
    """
    gone = []
    data.path.setText(str(inputs.get("stack", data.stack())))
    if isinstance(inputs.get("options"), dict):
        data.options.set_texts(inputs["options"])
    if "parcels" in inputs and not _restore_parcels(inputs["parcels"] or {}, parcels):
        name = inputs["parcels"].get("name") or inputs["parcels"].get("file")
        text = tr("The parcels {name} are not in this project any more. Choose others in step 2.").format(name=name)
        gone.append(text if name else tr("The parcels are not in this project any more. Choose others in step 2."))
    if inputs.get("model"):
        model.pick(str(inputs["model"]))
    if inputs.get("out"):
        step.out.setFilePath(str(inputs["out"]))
    if isinstance(inputs.get("map"), dict):
        step.choose(inputs["map"])
    return gone


def inputs_of_job(job: dict[str, Any]) -> dict[str, Any]:
    """Return the inputs of a run that only its job tells of, such as one that was found on the disk."""
    stack, parcels = job.get("stack", ""), job.get("parcels")
    inputs = {"stack": stack if isinstance(stack, str) else stack[0], "model": job.get("model", "")}
    return {**inputs, **({"parcels": {"file": parcels}} if parcels else {})}


def _restore_parcels(chosen: dict[str, Any], step: ParcelStep) -> bool:
    if not chosen:
        step.layers.setLayer(None)
        return True
    project = QgsProject.instance()
    found = project.mapLayer(chosen.get("id", ""))
    if found is None:
        source = chosen.get("source") or chosen.get("file")
        same = (layer for layer in project.mapLayers().values() if _is_at(layer, source))
        found = next(same, None)
    if found is not None:
        step.layers.setLayer(found)
        return True
    path = chosen.get("file") or str(chosen.get("source", "")).partition("|")[0]
    if path and Path(path).is_file():
        step.set_file(path)
        return True
    return False


def _is_at(layer: Any, source: str | None) -> bool:
    if not source or not isinstance(layer, QgsVectorLayer):
        return False
    return layer.source() == source or layer.source().partition("|")[0] == source


def save(project: QgsProject, inputs: dict[str, Any]) -> None:
    """Keep the panel's inputs with a project."""
    project.writeEntry(_SCOPE, _KEY, json.dumps(inputs, ensure_ascii=False))


def saved(project: QgsProject) -> dict[str, Any]:
    """Return the panel's inputs that a project keeps; none where it keeps none, or nothing that can be read."""
    text, found = project.readEntry(_SCOPE, _KEY, "")
    with suppress(ValueError, RecursionError):
        inputs = json.loads(text) if found and text else {}
        return inputs if isinstance(inputs, dict) else {}
    return {}
