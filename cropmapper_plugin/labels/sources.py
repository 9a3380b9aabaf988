"""Labels from a layer's crop field and from drawn parcels, joined: a drawn one stands for the parcel that it lies on.

All of it works off the main thread, on a copy of the layers' state: selection, filter and edits that are not saved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import pyqtSignal

from ..words import tr
from .layer import CROP, text_field

MOST_TEXTS = 255  # a field with more of them rather names parcels than crops


class Source:
    """The state of a layer at this moment, to be read in any thread.

    Args:
        layer: a layer of polygons or points.
        field: name of the field with the crop, as text or number.
        selected: only the selected features count.
    """

    def __init__(self, layer: QgsVectorLayer, field: str, selected: bool = False) -> None:
        self.name = layer.name()
        self.crs: QgsCoordinateReferenceSystem = layer.crs()
        self.points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        self._source = QgsVectorLayerFeatureSource(layer)
        self._index = layer.fields().lookupField(field)
        self._fids = layer.selectedFeatureIds() if selected else None

    def features(self, shapes: bool = True) -> Iterator[QgsFeature]:
        """Read the features, with geometries or, quicker, without."""
        request = QgsFeatureRequest()
        if self._fids is not None:
            request.setFilterFids(self._fids)
        if not shapes:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        yield from self._source.getFeatures(request)

    def containing(self, point: QgsGeometry) -> Iterator[QgsFeature]:
        """Read the features that a point lies in, selected or not."""
        request = QgsFeatureRequest().setFilterRect(point.boundingBox().buffered(1e-9))
        yield from (feature for feature in self._source.getFeatures(request) if feature.geometry().intersects(point))

    def text(self, feature: QgsFeature) -> str:
        """Return the crop of a feature as text; '' for none."""
        value = feature.attribute(self._index) if self._index >= 0 else None
        if value in (None, NULL):
            return ""
        return f"{value:g}" if isinstance(value, float) else str(value).strip()


@dataclass(frozen=True)
class Labels:
    """Where the labels of the next teaching come from; either may be missing.

    Attributes:
        chosen: a layer whose field holds texts.
        drawn: drawn and corrected parcels, whose field holds names of classes.
        transforms: the project's coordinate transformations.
    """

    chosen: Source | None
    drawn: Source | None
    transforms: QgsCoordinateTransformContext

    def replaced(self) -> set[int]:
        """Return the features of the chosen layer that a drawn parcel stands for."""
        if self.chosen is None or self.drawn is None:
            return set()
        there, fids = QgsCoordinateTransform(self.drawn.crs, self.chosen.crs, self.transforms), set()
        for parcel in self.drawn.features():
            if not self.drawn.text(parcel):
                continue
            middle = parcel.geometry().pointOnSurface()
            try:
                middle.transform(there)
            except QgsCsException:
                continue  # outside of what that CRS can hold, so on no parcel of it
            fids.update(feature.id() for feature in self.chosen.containing(middle))
        return fids

    def counted(self, stopped: Callable[[], bool] = lambda: False) -> tuple[Counter[str], Counter[str]]:
        """Count the labels: by text of the chosen layer, and by class of the drawn ones; '' counts those without."""
        replaced, texts, classes = self.replaced(), Counter(), Counter()
        for source, counter in ((self.chosen, texts), (self.drawn, classes)):
            for feature in source.features(shapes=False) if source is not None else ():
                if stopped():
                    return texts, classes
                if source is self.drawn or feature.id() not in replaced:
                    counter[source.text(feature)] += 1
        return texts, classes


class CountTask(QgsTask):
    """Count labels off the main thread; emits `counted` with the two counters there, unless it was cancelled."""

    counted = pyqtSignal(object, object)

    def __init__(self, labels: Labels) -> None:
        super().__init__(tr("CropMapper: counting the parcels of each crop"), QgsTask.Flag.CanCancel | _hidden())
        self._labels = labels
        self._found: tuple[Counter, Counter] = Counter(), Counter()

    def run(self) -> bool:
        """Count, in a thread of the task manager."""
        self._found = self._labels.counted(self.isCanceled)
        return not self.isCanceled()

    def finished(self, successful: bool) -> None:
        """Emit what came of it, on the main thread."""
        if successful:
            self.counted.emit(*self._found)


class WriteTask(QgsTask):
    """Write labels to a GeoPackage off the main thread, each with the name of its class in the field `crop`.

    Emits `written` with the number of labels and of those without a shape that can be used, which are left out; or
    `failed` with the reason, '' where it was cancelled.

    Args:
        labels: the labels to write.
        class_of: name of the class that a text of the chosen layer stands for; '' where it is not used.
        path: path of the file to write.
    """

    written = pyqtSignal(int, int)
    failed = pyqtSignal(str)

    def __init__(self, labels: Labels, class_of: Mapping[str, str], path: str) -> None:
        super().__init__(tr("CropMapper: writing the labelled parcels"), QgsTask.Flag.CanCancel | _hidden())
        self._labels, self._class_of, self._path = labels, dict(class_of), path
        self._count, self._shapeless, self._problem = 0, 0, ""

    def run(self) -> bool:
        """Write, in a thread of the task manager."""
        kept = self._labels.chosen or self._labels.drawn
        fields = QgsFields()
        fields.append(text_field(CROP))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", "labels"
        # Drawn parcels among points: a GeoPackage layer of any geometry holds both.
        kind = QgsWkbTypes.Type.Unknown if kept.points else QgsWkbTypes.Type.MultiPolygon
        context = self._labels.transforms
        writer = QgsVectorFileWriter.create(self._path, fields, kind, kept.crs, context, options)
        if not writer.hasError():
            self._write(writer, kept)
        self._problem = writer.errorMessage()
        del writer  # closes the file
        return not self._problem and not self.isCanceled()

    def finished(self, successful: bool) -> None:
        """Emit what came of it, on the main thread."""
        if successful:
            self.written.emit(self._count, self._shapeless)
        else:
            self.failed.emit(self._problem)

    def _write(self, writer: QgsVectorFileWriter, kept: Source) -> None:
        replaced = self._labels.replaced()
        for source in (self._labels.chosen, self._labels.drawn):
            if source is None:
                continue
            there = QgsCoordinateTransform(source.crs, kept.crs, self._labels.transforms)
            for feature in source.features():
                if self.isCanceled():
                    return
                text = source.text(feature)
                crop = text if source is self._labels.drawn else self._class_of.get(text, text)
                if not crop or (source is not self._labels.drawn and feature.id() in replaced):
                    continue
                shape = feature.geometry()
                if shape.isEmpty() or (source is not kept and not _moved(shape, there)):
                    self._shapeless += 1
                    continue
                if not kept.points:
                    shape.convertToMultiType()
                row = QgsFeature()
                row.setGeometry(shape)
                row.setAttributes([crop])
                if not writer.addFeature(row):
                    return
                self._count += 1


def _moved(shape: QgsGeometry, there: QgsCoordinateTransform) -> bool:
    """Bring a shape to another CRS; say whether it has a place there."""
    try:
        shape.transform(there)
    except QgsCsException:
        return False
    return True


def _hidden() -> QgsTask.Flag:
    """Return the flag that keeps a short task out of the task bar; QGIS 3.22 has none."""
    return getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel)
