"""The rows of the table: read off the main thread, in the order that was asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, QVariant, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..client.names import in_words
from ..client.texts import visible
from ..labels.layer import CROP
from ..labels.sources import Source
from ..layers.answers import column_of
from ..panel.widgets import swatch, tooltip
from ..words import decimal, percent, tr
from .views import CLASS, LIGHT, NUMBER, SENTENCE, SHARE, Column, Key, Order, View, view_of

DECIDED = Column("", tr("Decided"), CLASS)  # what the user said, from the layer of labels
LIGHT_NAMES = {"green": tr("green"), "yellow": tr("yellow"), "red": tr("red")}
PARCEL = Column("", tr("Parcel"))  # what the user's own field calls it, else its feature id


class ReadTask(QgsTask):
    """Read the parcels of a result, and which of them are decided.

    Emits `read` with the rows, the place of each among them by its id, and the decisions by id.

    A row is the feature's id, what it is called, and a value for each column.

    Args:
        layer: a layer of parcels.
        order: the order in which the rows are wanted.
        labels: layer of drawn and corrected parcels.
        transforms: the project's coordinate transformations.
    """

    read = pyqtSignal(object, object, object)
    failed = pyqtSignal()

    def __init__(
        self,
        layer: QgsVectorLayer,
        order: Order,
        labels: QgsVectorLayer | None,
        transforms: QgsCoordinateTransformContext,
    ) -> None:
        super().__init__(tr("CropMapper: reading the parcels"), QgsTask.Flag.CanCancel | _hidden())
        self._source = QgsVectorLayerFeatureSource(layer)
        self._crs, self._transforms = layer.crs(), transforms
        self._labels = Source(labels, CROP) if labels is not None else None
        fields, view = layer.fields(), view_of(layer)
        columns = columns_of(layer, view)
        self._columns = [fields.lookupField(column_of(layer, column.name)) for column in columns]
        self._called = fields.lookupField(naming_field(layer, view))
        places = {column.name: place for place, column in enumerate(columns, 2)}
        self._keys = [(places.get(key.answer, 0), key) for key in order.keys]
        self._rows: list[tuple] = []
        self._row_of: dict[int, int] = {}
        self._decided: dict[int, str] = {}

    def run(self) -> bool:
        """Read, in a thread of the task manager."""
        wanted = sorted({index for index in (*self._columns, self._called) if index >= 0})
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(wanted)
        for feature in self._source.getFeatures(request):
            if self.isCanceled():
                return False
            values = feature.attributes()
            called = feature.id() if self._called < 0 else values[self._called]
            cells = (values[index] for index in self._columns)
            self._rows.append(
                (feature.id(), called, *(None if isinstance(value, QVariant) else value for value in cells))
            )
        for place, key in reversed(self._keys):
            self._rows = in_order(self._rows, place, key)
        self._row_of = {row[0]: number for number, row in enumerate(self._rows)}
        self._read_labels()
        return not self.isCanceled()

    def finished(self, successful: bool) -> None:
        """Emit what was read, on the main thread."""
        if successful:
            self.read.emit(self._rows, self._row_of, self._decided)
        else:
            self.failed.emit()

    def _read_labels(self) -> None:
        if self._labels is None:
            return
        there = QgsCoordinateTransform(self._labels.crs, self._crs, self._transforms)
        for label in self._labels.features():
            middle = label.geometry().pointOnSurface()
            try:
                middle.transform(there)
            except QgsCsException:
                continue  # outside of what that CRS can hold, so on no parcel of it
            request = QgsFeatureRequest().setFilterRect(middle.boundingBox().buffered(1e-9))
            for parcel in self._source.getFeatures(request.setSubsetOfAttributes([])):
                if self._labels.text(label) and parcel.geometry().intersects(middle):
                    self._decided[parcel.id()] = self._labels.text(label)


class ParcelRows(QAbstractTableModel):
    """The parcels as they were read; decisions are added as they are made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[Column] = [PARCEL]
        self._rows: list[tuple] = []
        self._row_of: dict[int, int] = {}
        self._decided: dict[int, str] = {}
        self._colours: dict[str, QIcon] = {}
        self._titles: dict[str, str] = {}

    def show(
        self,
        columns: list[Column],
        rows: list[tuple],
        row_of: dict[int, int],
        decided: dict[int, str],
        colours: Mapping[str, str],
        titles: Mapping[str, str],
    ) -> None:
        """Show other rows.

        Args:
            columns: columns of the values of each row, from its third on.
            rows: feature id, name, values.
            row_of: the place of each among them, by feature id.
            decided: class that the user gave a parcel, by feature id.
            colours: colours of the classes, by name.
            titles: what the classes are called in the table, by name.
        """
        self.beginResetModel()
        self._titles = dict(titles)
        self._columns = [PARCEL, DECIDED, *columns]
        self._rows, self._row_of, self._decided = rows, row_of, decided
        self._colours = {name: swatch(colour) for name, colour in colours.items()}
        self.endResetModel()

    def colour(self, colours: Mapping[str, str]) -> None:
        """Take other colours of classes."""
        self._colours = {name: swatch(colour) for name, colour in colours.items()}

    def fid(self, row: int) -> int | None:
        """Return the feature id of a row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def value(self, row: int, name: str) -> object:
        """Return the value of an answer in a row; None where there is none."""
        position = next((index for index, column in enumerate(self._columns[2:], 2) if column.name == name), None)
        return None if position is None else self._rows[row][position]

    def decide(self, fid: int, crop: str) -> None:
        """Show what the user said of a parcel."""
        self._decided[fid] = crop
        row = self._row_of.get(fid)
        if row is not None:
            self.dataChanged.emit(self.index(row, 1), self.index(row, 1))

    def undecided_after(self, row: int) -> int:
        """Return the next row that is not decided; the same one where all below are."""
        below = range(row + 1, len(self._rows))
        return next((other for other in below if self._rows[other][0] not in self._decided), row)

    def decided(self) -> int:
        """Return how many of the parcels are decided."""
        return len(self._decided)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of parcels."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        """Return what a cell shows."""
        row, column = self._rows[index.row()], self._columns[index.column()]
        value = self._decided.get(row[0]) if column is DECIDED else row[max(1, index.column())]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(value, column)
        if role == Qt.ItemDataRole.DecorationRole and column.kind in (CLASS, LIGHT):
            return self._colours.get(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._shown(value, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind in (SHARE, NUMBER):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _shown(self, value: object, column: Column) -> str:
        return shown(self._titles.get(value, value) if column.kind == CLASS else value, column.kind)


def in_order(rows: list[tuple], place: int, key: Key) -> list[tuple]:
    """Return rows in an order, those without the value that is compared last.

    It is done here, and not by QGIS while it reads: that would hold up the window for as long as it takes.

    Args:
        rows: tuples.
        place: index of the value that is compared.
        key: how it is compared.
    """
    ranks = {word: rank for rank, word in enumerate(key.ranks)}
    known = [row for row in rows if row[place] is not None]
    keys = [ranks.get(row[place], len(ranks)) if ranks else row[place] for row in known]
    sequence = sorted(range(len(known)), key=keys.__getitem__, reverse=not key.ascending)
    return [known[index] for index in sequence] + [row for row in rows if row[place] is None]


def shown(value: object, kind: str) -> str:
    """Return a value as the table shows it."""
    if value is None or isinstance(value, QVariant):
        return ""
    if kind == SHARE and isinstance(value, (int, float)):
        return percent(value)
    if isinstance(value, float):
        return decimal(value, ",.2f")
    if kind == LIGHT:
        return LIGHT_NAMES.get(value, value)
    return in_words(visible(str(value))) if kind == SENTENCE else visible(str(value))


def columns_of(layer: QgsVectorLayer, view: View) -> list[Column]:
    """Return the columns of a view that a layer has."""
    return [column for column in view.columns if column_of(layer, column.name)]


def naming_field(layer: QgsVectorLayer, view: View) -> str:
    """Return the user's own field that most likely names the parcels, '' where none does."""
    answers = {column_of(layer, column.name) for column in view.columns}
    own = [field.name() for field in layer.fields() if field.name() not in answers and field.name().lower() != "fid"]
    return next((name for name in own if re.search(r"id|name|parcel|number|nr", name.lower())), "")


def _hidden() -> QgsTask.Flag:
    """Return the flag that keeps a short task out of the task bar; QGIS 3.22 has none."""
    return getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel)
