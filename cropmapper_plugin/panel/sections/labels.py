"""The labels that a model is taught from: a layer's crop field, drawn parcels, and the class table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgisInterface, QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton

from ...client.texts import visible
from ...labels.advice import advice, unknown_texts
from ...labels.alike import all_differ
from ...labels.classes import ProjectClasses, named, with_names
from ...labels.layer import (
    CROP,
    dress,
    labels_layer,
    rename_crop,
    set_label,
)
from ...labels.sources import MOST_TEXTS, CountTask, Labels, Source
from ...words import grouped, tr
from ..classtable import ClassTable
from ..parceldrawing import ParcelDrawing
from ..textstable import TextsDialog
from ..widgets import Choice, LayerChoice, SelectedOnly, Text, inside

_TITLE = tr("Labels, to teach a model")
_COUNT_AFTER_MS = 250


class LabelStep(QgsCollapsibleGroupBox):
    """Choose labels or draw them, and see what each class still needs.

    Emits `changed` whenever the labels are other ones.

    Args:
        iface: QGIS's interface for plugins.
        stack: returns the path or address of the stack, beside which drawn parcels are kept.
    """

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, stack: Callable[[], str]) -> None:
        super().__init__(_TITLE)
        self.setObjectName("labels")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.classes = ProjectClasses(self)
        self.texts: Counter[str] = Counter()
        self.drawn: Counter[str] = Counter()
        self._task: CountTask | None = None
        self._watched: list[QgsVectorLayer] = []
        self._said = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_COUNT_AFTER_MS)
        self._soon.timeout.connect(self._count)
        self._build(iface, stack)
        self._connect()
        self._layer_chosen()

    def labels(self) -> Labels | None:
        """Return the labels as they are now, edits that are not saved included; None where there are none."""
        chosen, drawn = self.layers.currentLayer(), labels_layer(QgsProject.instance())
        field = self.fields.currentText()
        sources = [
            Source(chosen, field, self.selected.isChecked()) if chosen is not None and field else None,
            Source(drawn, CROP) if drawn is not None else None,
        ]
        return Labels(*sources, QgsProject.instance().transformContext()) if any(sources) else None

    def counts(self) -> dict[str, int]:
        """Return the number of labels of each class of the table that has one."""
        found = Counter({entry.name: 0 for entry in self.classes.table})
        for text, count in self.texts.items():
            entry = self.classes.class_of(text) if text else None
            if entry is not None:
                found[entry.name] += count
        for name, count in self.drawn.items():
            entry = named(self.classes.table, name) if name else None
            if entry is not None:
                found[entry.name] += count
        return {name: count for name, count in found.items() if count}

    def class_of_texts(self) -> dict[str, str]:
        """Return the name of the class that each text of the crop field stands for, '' for one that is not used."""
        found = {text: self.classes.class_of(text) for text in self.texts if text}
        return {text: entry.name if entry is not None else "" for text, entry in found.items()}

    def points(self) -> bool:
        """Say whether the labels are points."""
        layer = self.layers.currentLayer()
        return layer is not None and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry

    def missing(self) -> str:
        """Return '' or the sentence that says why nothing can be taught yet."""
        for layer in self._watched:
            if not layer.crs().isValid():
                return tr("The layer {name} has no CRS. Set its CRS in its properties, then teach.").format(
                    name=visible(layer.name())
                )
        if len(self.counts()) < 2:
            return tr("Teaching needs labels of at least two classes. Choose a layer with crops, or draw parcels.")
        return ""

    def show_stack(self, report: dict[str, Any] | None) -> None:
        """Take parcels on the stack alone from now on.

        Args:
            report: what the scan found; None where nothing is known of the stack.
        """
        crs = QgsCoordinateReferenceSystem(report["crs"] if report is not None else "")
        ground = QgsReferencedRectangle(QgsRectangle(*report["bounds"]), crs) if crs.isValid() else None
        self.drawing.ground = ground

    def set_label(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, crop: str, origin: str) -> bool:
        """Keep the crop of a parcel of another layer as a label; say why where it cannot be."""
        layer = self.drawing.layer(crs)
        if layer is not None:
            set_label(layer, geometry, crs, crop, origin)
        return layer is not None

    def abandon(self) -> None:
        """Leave the canvas as it was: the plugin is being unloaded."""
        self._soon.stop()
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.cancel()
        self.drawing.abandon()
        self.classes.abandon()

    def _build(self, iface: QgisInterface, stack: Callable[[], str]) -> None:
        self.layers = LayerChoice()
        self.layers.setObjectName("labelLayer")
        kinds = QgsMapLayerProxyModel.Filter
        self.layers.setFilters(kinds.PolygonLayer | kinds.PointLayer)
        self.layers.setAllowEmptyLayer(True, tr("Drawn parcels only"))
        self.layers.setLayer(None)
        self.layers.setToolTip(tr("A layer of parcels or points whose crops are known"))
        self.fields = Choice()
        self.fields.setObjectName("labelField")
        self.fields.setToolTip(tr("The field with the crop"))
        self._field_label = QLabel(tr("Crop field"))
        self.selected = SelectedOnly()
        self.selected.setObjectName("labelsSelected")
        self.table = ClassTable(self.classes, self)
        self.drawing = ParcelDrawing(iface, stack, self.classes, self.table)
        self._edit_texts = QPushButton(tr("Texts…"))
        self._edit_texts.setObjectName("labelTexts")
        self._edit_texts.setToolTip(tr("Which class each text of the crop field stands for"))
        self.table.buttons.addWidget(self._edit_texts)
        self._add_texts = QPushButton(tr("Add them as classes"))
        self._add_texts.setToolTip(tr("Makes a class of each text of the crop field that stands for none"))
        self._status = Text()
        self._status.setObjectName("labelStatus")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._field_label, self.fields)
        column = inside(self)
        column.addWidget(QLabel(tr("Known crops (optional)")))
        column.addWidget(self.layers)
        column.addLayout(form)
        column.addWidget(self.selected)
        column.addWidget(self.drawing)
        column.addWidget(self.table)
        column.addWidget(self._status)
        column.addWidget(self._add_texts)

    def _connect(self) -> None:
        self.layers.layerChanged.connect(self._layer_chosen)
        self.fields.currentIndexChanged.connect(self._recount)
        self.selected.toggled.connect(self._recount)
        self.classes.changed.connect(self._classes_changed)
        self.table.refused.connect(self._say)
        self.table.renamed.connect(self._renamed)
        self._edit_texts.clicked.connect(self._show_texts)
        self._add_texts.clicked.connect(self._take_texts)
        self.drawing.message.connect(self._say)
        QgsProject.instance().layersAdded.connect(self._layer_chosen)
        QgsProject.instance().layersRemoved.connect(self._layer_chosen)

    def _layer_chosen(self, *_) -> None:
        """Offer the fields of the chosen layer, and watch what its labels and the drawn ones become."""
        drawn, layer = labels_layer(QgsProject.instance()), self.layers.currentLayer()
        self.layers.setExceptedLayerList([drawn] if drawn is not None else [])
        names = [] if layer is None else [field.name() for field in layer.fields()]
        if names != [self.fields.itemText(index) for index in range(self.fields.count())]:
            self.fields.blockSignals(True)
            self.fields.clear()
            self.fields.addItems(names)
            self.fields.setCurrentIndex(likely_field(names))
            self.fields.blockSignals(False)
        for widget in (self._field_label, self.fields, self._edit_texts):
            widget.setVisible(bool(names))
        self._watch([each for each in (drawn, layer) if each is not None])
        self.selected.watch(layer)
        self.drawing.show_edits()
        self._recount()

    def _watch(self, layers: list[QgsVectorLayer]) -> None:
        for layer in self._watched:
            if layer not in layers and not sip.isdeleted(layer):
                for signal, slot in self._signals(layer):
                    signal.disconnect(slot)
        for layer in layers:
            if layer not in self._watched:
                for signal, slot in self._signals(layer):
                    signal.connect(slot)
        self._watched = layers

    def _signals(self, layer: QgsVectorLayer) -> list[tuple]:
        edits = (
            layer.crsChanged,
            layer.featureAdded,
            layer.featureDeleted,
            layer.attributeValueChanged,
            layer.subsetStringChanged,
        )
        states = (layer.layerModified, layer.editingStarted, layer.editingStopped)
        return [
            *((signal, self._recount) for signal in edits),
            *((signal, self.drawing.show_edits) for signal in states),
            (layer.selectionChanged, self._selection_changed),
            (layer.updatedFields, self._layer_chosen),
        ]

    def _selection_changed(self, *_) -> None:
        if self.selected.isChecked():
            self._recount()

    def _recount(self, *_) -> None:
        self._soon.start()

    def _count(self) -> None:
        """Count off the main thread; a count that is under way is of the past."""
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.cancel()
        labels = self.labels()
        if labels is None:
            self._counted(Counter(), Counter())
            return
        self._task = CountTask(labels)
        self._task.counted.connect(self._counted)
        QgsApplication.taskManager().addTask(self._task)

    def _counted(self, texts: Counter, drawn: Counter) -> None:
        self._task = None
        self.texts, self.drawn, self._said = texts, drawn, ""
        if not self.classes.table and 0 < len(texts) <= MOST_TEXTS and not all_differ(texts):
            self._take_texts()
        self._describe()
        self.changed.emit()

    def _classes_changed(self) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None:
            dress(layer, self.classes.table)
        self._said = ""
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        counts = self.counts()
        self.table.rows.set_counts(counts)
        total = sum(counts.values())
        # Not the whole title beside the count: the box would be wider than a dock of large letters.
        self.setTitle(tr("Labels ({count})").format(count=grouped(total)) if total else _TITLE)
        unknown = unknown_texts(self.texts, self.classes)
        self._add_texts.setVisible(0 < len(unknown) <= MOST_TEXTS and bool(self.classes.table))
        self._status.setText(
            self._said or advice(self.fields.currentText(), self.texts, self.drawn, counts, self.classes)
        )

    def _say(self, sentence: str) -> None:
        self._said = sentence
        self._status.setText(sentence)

    def _take_texts(self) -> None:
        self.classes.set_table(with_names(self.classes.table, map(visible, unknown_texts(self.texts, self.classes))))

    def _show_texts(self) -> None:
        names = [entry.name for entry in self.classes.table]
        counts = {text: count for text, count in self.texts.items() if text}
        known = {text: entry.name for text in counts if (entry := self.classes.class_of(text)) is not None}
        dialog = TextsDialog(counts, known, names, self)
        if dialog.exec():
            self.classes.set_texts({**self.classes.class_of_text, **dialog.class_of()})

    def _renamed(self, before: str, after: str) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None:
            rename_crop(layer, before, after)
        texts = {text: after if name == before else name for text, name in self.classes.class_of_text.items()}
        # A text that named the class by itself goes on to stand for it.
        texts.update({text: after for text in self.texts if text.strip().casefold() == before.casefold()})
        self.classes.set_texts(texts)


def likely_field(names: list[str]) -> int:
    """Return the position of the field that is most likely the crop, by its name; the first where none is."""
    words = ("crop", "class", "label", "kultur", "culture", "cultivo")
    return next((index for index, name in enumerate(names) if any(word in name.lower() for word in words)), 0)
