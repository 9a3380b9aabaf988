"""The labels that a model is taught from: a layer's crop field, drawn parcels, and the class table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
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
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QToolButton

from ...client.texts import shortened, visible
from ...labels.alike import alike, all_differ
from ...labels.classes import NEEDED, ProjectClasses, named, with_names
from ...labels.layer import (
    CROP,
    DRAWN,
    add_label,
    dress,
    fault_of,
    folder_for_labels,
    labels_layer,
    make_labels_layer,
    rename_crop,
    set_label,
)
from ...labels.sources import MOST_TEXTS, CountTask, Labels, Source
from ...maptools.drawparcel import Drawing
from ...words import grouped, tr, trn
from ..classtable import ClassTable
from ..flow import Flow
from ..textstable import TextsDialog
from ..widgets import Choice, LayerChoice, SelectedOnly, Text, inside, tooltip

_TITLE = tr("Labels, to teach a model")
_NAMED = 4  # classes or texts that a sentence names
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
        self._iface, self._stack = iface, stack
        self.classes = ProjectClasses(self)
        self.texts: Counter[str] = Counter()
        self.drawn: Counter[str] = Counter()
        self._task: CountTask | None = None
        self._watched: list[QgsVectorLayer] = []
        self._said = ""
        self._ground: QgsReferencedRectangle | None = None  # where the stack lies, once that is known
        self._drawing = Drawing(iface, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_COUNT_AFTER_MS)
        self._soon.timeout.connect(self._count)
        self._build()
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
        self._ground = QgsReferencedRectangle(QgsRectangle(*report["bounds"]), crs) if crs.isValid() else None

    def set_label(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, crop: str, origin: str) -> bool:
        """Keep the crop of a parcel of another layer as a label; say why where it cannot be."""
        layer = self._drawn_layer(crs)
        if layer is not None:
            set_label(layer, geometry, crs, crop, origin)
        return layer is not None

    def abandon(self) -> None:
        """Leave the canvas as it was: the plugin is being unloaded."""
        self._soon.stop()
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.cancel()
        self._drawing.abandon()
        self.classes.abandon()

    def _build(self) -> None:
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
        self._draw = QPushButton(QgsApplication.getThemeIcon("/mActionCapturePolygon.svg"), tr("Draw parcels"))
        self._draw.setObjectName("drawParcels")
        self._draw.setCheckable(True)
        self._draw.setToolTip(
            tooltip(
                tr(
                    "Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick "
                    "the class; Backspace takes back a corner."
                )
            )
        )
        self._hole = self._tool("labelsHole", "/mActionAddRing.svg", tr("Cut a hole into a drawn parcel"))
        self._undo = self._tool("labelsUndo", "/mActionUndo.svg", tr("Take back the last corner, or the last parcel"))
        self._save = self._tool("labelsSave", "/mActionSaveEdits.svg", tr("Save the drawn parcels"))
        self.table = ClassTable(self.classes, self)
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
        row = Flow()
        for widget in (self._draw, self._hole, self._undo, self._save):
            row.addWidget(widget)
        column = inside(self)
        column.addWidget(QLabel(tr("Known crops (optional)")))
        column.addWidget(self.layers)
        column.addLayout(form)
        column.addWidget(self.selected)
        column.addLayout(row)
        column.addWidget(self.table)
        column.addWidget(self._status)
        column.addWidget(self._add_texts)

    def _tool(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(text)
        return button

    def _connect(self) -> None:
        self.layers.layerChanged.connect(self._layer_chosen)
        self.fields.currentIndexChanged.connect(self._recount)
        self.selected.toggled.connect(self._recount)
        self.classes.changed.connect(self._classes_changed)
        self.table.refused.connect(self._say)
        self.table.renamed.connect(self._renamed)
        self._draw.clicked.connect(self._toggle_drawing)
        self._hole.clicked.connect(self._drawing.add_hole)
        self._undo.clicked.connect(self._take_back)
        self._save.clicked.connect(self._save_drawn)
        self._edit_texts.clicked.connect(self._show_texts)
        self._add_texts.clicked.connect(self._take_texts)
        self._drawing.drawn.connect(self._parcel_drawn)
        self._drawing.digit.connect(self._digit)
        self._drawing.active.connect(self._show_drawing)
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
        self._show_edits()
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
            *((signal, self._show_edits) for signal in states),
            (layer.selectionChanged, self._selection_changed),
            (layer.updatedFields, self._layer_chosen),
        ]

    def _selection_changed(self, *_) -> None:
        if self.selected.isChecked():
            self._recount()

    def _show_edits(self, *_) -> None:
        layer = labels_layer(QgsProject.instance())
        edited = layer is not None and layer.isEditable()
        self._hole.setEnabled(edited)
        self._undo.setEnabled(edited)
        self._save.setEnabled(edited and layer.isModified())

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
        unknown = self._unknown_texts()
        self._add_texts.setVisible(0 < len(unknown) <= MOST_TEXTS and bool(self.classes.table))
        self._status.setText(self._said or self._state(counts, unknown))

    def _state(self, counts: dict[str, int], unknown: list[str]) -> str:
        if len(self.texts) > MOST_TEXTS:
            text = tr(
                "{field} has {count} different texts, more than a map can have classes. Choose the field with the crop."
            )
            return text.format(field=shortened(self.fields.currentText()), count=grouped(len(self.texts)))
        if all_differ(self.texts):
            text = tr(
                "No two labels have the same text in {field}, which rather names parcels than crops. Choose the field "
                "with the crop."
            )
            return text.format(field=shortened(self.fields.currentText()))
        if not self.classes.table:
            return tr("Add the classes, then draw parcels of each; or choose a layer whose crops are known.")
        sentences = _lacking(counts, [entry.name for entry in self.classes.table])
        if unknown:
            sentences.append(
                tr("Not used, since they are no class of the table: {names}.").format(names=_listed(unknown))
            )
        sentences += alike(self.texts, self.classes.class_of_text, [entry.name for entry in self.classes.table])
        lost = [name for name in self.drawn if name and named(self.classes.table, name) is None]
        if lost:
            sentences.append(
                tr("Drawn parcels of classes that the table has no more are not used: {names}.").format(
                    names=_listed(lost)
                )
            )
        return shortened(" ".join(sentences)) if sentences else tr("Every class has enough parcels.")

    def _unknown_texts(self) -> list[str]:
        """Return the texts of the crop field that stand for no class, though nobody has said that they are not used."""
        texts = (text for text, _ in self.texts.most_common() if text and text not in self.classes.class_of_text)
        return [text for text in texts if self.classes.class_of(text) is None]

    def _say(self, sentence: str) -> None:
        self._said = sentence
        self._status.setText(sentence)

    def _take_texts(self) -> None:
        self.classes.set_table(with_names(self.classes.table, map(visible, self._unknown_texts())))

    def _show_texts(self) -> None:
        names = [entry.name for entry in self.classes.table]
        counts = {text: count for text, count in self.texts.items() if text}
        known = {text: entry.name for text in counts if (entry := self.classes.class_of(text)) is not None}
        dialog = TextsDialog(counts, known, names, self)
        if dialog.exec():
            self.classes.set_texts({**self.classes.class_of_text, **dialog.class_of()})

    def _drawn_layer(self, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer | None:
        """Return the layer of drawn parcels, made where there is none; None, and a sentence, where it cannot be."""
        project = QgsProject.instance()
        layer = labels_layer(project)
        if layer is None:
            try:
                layer = make_labels_layer(project, folder_for_labels(project, self._stack()), crs)
            except OSError as error:
                self._say(str(error))
                return None
            dress(layer, self.classes.table)
        return layer

    def _toggle_drawing(self, on: bool) -> None:
        self._draw.setChecked(False)  # until the tool is in hand
        if not on:
            self._drawing.stop()
            return
        if not self.classes.table:
            self.table.add()
            self._say(tr("Name the class first: parcels are drawn of one. Then draw."))
            return
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        layer = self._drawn_layer(crs if crs.isValid() else QgsCoordinateReferenceSystem("EPSG:4326"))
        if layer is not None:
            self._drawing.start(layer)

    def _show_drawing(self, on: bool) -> None:
        self._draw.setChecked(on)
        self._draw.setText(tr("Stop drawing") if on else tr("Draw parcels"))

    def _parcel_drawn(self, feature: QgsFeature) -> None:
        layer, entry = labels_layer(QgsProject.instance()), self.table.current()
        if layer is None or entry is None:
            self._say(tr("The parcel was not kept: no class is picked."))
            return
        fault = fault_of(feature.geometry(), layer.crs(), self._ground)
        if fault:
            self._say(fault)
        else:
            add_label(layer, feature.geometry(), entry.name, DRAWN)

    def _digit(self, code: int) -> None:
        if not self.table.pick(code):
            self._say(tr("No class has the code {code}.").format(code=code))

    def _take_back(self) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None:
            self._drawing.undo(layer)

    def _save_drawn(self) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None and not layer.commitChanges(False):
            self._say(
                tr("The drawn parcels could not be saved: {reason}").format(reason=" ".join(layer.commitErrors()))
            )
        self._show_edits()

    def _renamed(self, before: str, after: str) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None:
            rename_crop(layer, before, after)
        texts = {text: after if name == before else name for text, name in self.classes.class_of_text.items()}
        # A text that named the class by itself goes on to stand for it.
        texts.update({text: after for text in self.texts if text.strip().casefold() == before.casefold()})
        self.classes.set_texts(texts)


def _lacking(counts: dict[str, int], names: list[str]) -> list[str]:
    """Return the sentences that say what the labels of classes are too few for, and whether they can be taught.

    Args:
        counts: number of labels of each class that has one.
        names: every class of the table.
    """
    sentences = []
    few = [name for name in names if 0 < counts.get(name, 0) < NEEDED]
    if few and len(counts) > 1:
        text = trn(
            "Teach works, but is seldom right about {count} class with fewer than {needed} labels: {names}.",
            "Teach works, but is seldom right about {count} classes with fewer than {needed} labels: {names}.",
            len(few),
        )
        sentences.append(text.format(count=len(few), needed=NEEDED, names=_listed(few)))
    none = [name for name in names if not counts.get(name)]
    if none:
        text = trn(
            "{count} class has no label, so that a taught model will not know it: {names}.",
            "{count} classes have no label, so that a taught model will not know them: {names}.",
            len(none),
        )
        sentences.append(text.format(count=len(none), names=_listed(none)))
    if len(counts) < 2:
        sentences.append(tr("Label two classes at least; {needed} parcels of each are advised.").format(needed=NEEDED))
    return sentences


def _listed(names: list[str]) -> str:
    """Return a few names, and how many more there are."""
    listed, more = ", ".join(visible(name) for name in names[:_NAMED]), len(names) - _NAMED
    return tr("{names} and {count} more").format(names=listed, count=more) if more > 0 else listed


def likely_field(names: list[str]) -> int:
    """Return the position of the field that is most likely the crop, by its name; the first where none is."""
    words = ("crop", "class", "label", "kultur", "culture", "cultivo")
    return next((index for index, name in enumerate(names) if any(word in name.lower() for word in words)), 0)
