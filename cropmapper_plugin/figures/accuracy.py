"""The page *Accuracy*: a map against what is true."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QHeaderView, QTabWidget, QWidget

from ..client.parameters import job_fields
from ..client.texts import visible
from ..layers.answers import column_of, titles_of
from ..layers.identify import ROLE_PROPERTY
from ..layers.parcels import file_of
from ..layers.results import MAPS, name_with_group
from ..panel.sections.labels import likely_field
from ..panel.widgets import Choice, LayerChoice, MapChoice, tooltip
from ..words import decimal, grouped, tr
from .headline import headline_of, score
from .page import FiguresPage
from .tables import INTERVAL, FiguresTable, IntervalCells, MatrixTable
from .texts import TextsButton

JOB = "assess"
_MAPS = (*MAPS, "seasonal")  # roles of the layers that can be assessed
_ABOUT_MAP = tr("Mapped parcels, or a raster of classes, of the project")
_DRAWN = (
    (tr("As the layer says"), "auto"),
    (tr("Anywhere, or by class of this map"), "map"),
    (tr("Within strata named in the layer"), "strata"),
    (tr("Not by lot"), "none"),
)
_HEADERS = (
    tr("Class"),
    tr("F1"),
    tr("0 to 1, 95%"),
    tr("Precision"),
    tr("Recall"),
    tr("IoU"),
    tr("Reference"),
    tr("Mapped"),
)
_PLOT = 2
_PLOT_WIDTH = 90


class AccuracyPage(FiguresPage):
    """Choose a map and a reference; see how often the map is right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "accuracy",
            tr("Assess"),
            tr("How often the map is right, class by class, with intervals"),
            tr("How often is a map right? Choose the map and what is true at the left."),
            parent,
        )
        fields = job_fields(JOB)
        self._picked = ""  # id of the map that the user has chosen
        self.map = MapChoice()
        self.map.setObjectName("assessedMap")
        kinds = QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.RasterLayer
        self.map.setFilters(kinds)
        self.reference = LayerChoice()
        self.reference.setObjectName("referenceLayer")
        self.reference.setFilters(kinds | QgsMapLayerProxyModel.Filter.PointLayer)
        self.reference.setAllowEmptyLayer(True, tr("A field of the map"))
        self.reference.setLayer(None)
        self.reference.setToolTip(tooltip(fields["reference"].text))
        self.field = Choice()
        self.field.setObjectName("referenceField")
        self.field.setToolTip(tooltip(fields["field"].text))
        self.drawn = Choice()
        self.drawn.setObjectName("referenceDrawn")
        for text, value in _DRAWN:
            self.drawn.addItem(text, value)
        self.drawn.setToolTip(tooltip(fields["drawn"].text))
        self.form.addRow(tr("Map"), self.map)
        self.form.addRow(tr("Reference"), self.reference)
        self.form.addRow(tr("Field"), self.field)
        self.texts = TextsButton("referenceTexts")
        self.texts.refused.connect(self.progress.show_status)
        self.form.addRow("", self.texts)
        self.form.addRow(tr("Drawn by lot"), self.drawn)
        self.field.currentTextChanged.connect(self._watch_texts)
        self.map.activated.connect(self._pick)
        self.map.layerChanged.connect(self._list_fields)
        self.map.layerChanged.connect(self._name_map)
        self.reference.layerChanged.connect(self._list_fields)
        self.table = FiguresTable(_HEADERS, "accuracyTable")
        self.table.setItemDelegateForColumn(_PLOT, IntervalCells(self.table))
        self.table.setToolTip(tr("Each class: how often it is right, with 95% intervals where they can be told"))
        self.matrix = MatrixTable("accuracyMatrix")
        self.matrix.setToolTip(tr("Rows: what is true. Columns: what the map says."))
        # One at a time: side by side, neither is wide enough to be read beside the panel on a small screen.
        parts = QTabWidget()
        parts.setDocumentMode(True)
        parts.addTab(self.table, tr("Classes"))
        parts.addTab(self.matrix, tr("Confusion matrix"))
        inside = QHBoxLayout(self.figures)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(parts)
        self._soon = QTimer(self)  # a layer of a result is told by its role, which it gets once it is in the project
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._offer_maps)
        project = QgsProject.instance()
        project.layersAdded.connect(self._offer_soon)
        project.layerTreeRoot().customPropertyChanged.connect(self._offer_soon)
        self._offer_maps()
        self._list_fields()

    def prefer_last(self) -> None:
        """Choose the map that is seen on top, unless the user has chosen one."""
        self._offer_maps()
        chosen = self.map.currentLayer()
        if chosen is not None and chosen.id() == self._picked:
            return
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        maps = [node for node in nodes if node.layer() and node.layer().customProperty(ROLE_PROPERTY, "") in MAPS]
        if maps:
            self.map.setLayer(next(filter(QgsLayerTreeLayer.isVisible, maps), maps[0]).layer())

    def _pick(self, *_) -> None:
        layer = self.map.currentLayer()
        self._picked = layer.id() if layer is not None else ""

    def missing(self) -> str:
        """Return what has to be chosen before a run can start."""
        chosen, reference = self.map.currentLayer(), self.reference.currentLayer()
        if chosen is None:
            return tr("Choose a map first: run one in the CropMapper panel, or add its layer to the project.")
        if path_of(chosen) is None:
            return tr("{name} is no file that the engine reads. Save it to a file, and add that.").format(
                name=visible(chosen.name())
            )
        if reference is None and isinstance(chosen, QgsRasterLayer):
            return tr("Choose what is true: a raster of classes has no field of its own.")
        if not isinstance(reference or chosen, QgsRasterLayer) and not self.field.currentText():
            return tr("Choose the field with the true class.")
        return ""

    def fields(self) -> dict[str, Any]:
        """Return the fields of the job, but for those of a reference layer's file."""
        raster = isinstance(self.reference.currentLayer(), QgsRasterLayer)
        return {
            "parcels": path_of(self.map.currentLayer()),
            "field": None if raster else self.field.currentText(),
            "reference": path_of(self.reference.currentLayer()) if raster else None,
            "drawn": self.drawn.currentData(),
            "classes": None if raster else self._classes(),
        }

    def _classes(self) -> dict[str, str] | None:
        """Return text -> class without those that are not used, which the job leaves out by itself."""
        chosen = self.texts.classes() or {}
        return {text: name for text, name in chosen.items() if name} or None

    def reference_layer(self) -> QgsVectorLayer | None:
        """Return the layer of points or polygons that is compared with, if it is one."""
        layer = self.reference.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def show_summary(self, summary: dict[str, Any], page: str) -> None:
        """Show what the job reported."""
        rows, titles = summary["classes"], titles_in(_layer_of(summary))
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            ends = row["intervals"].get("f1")
            sure = f" ({decimal(ends[0])}–{decimal(ends[1])})" if ends else ""
            scores = [score(row[name]) for name in ("f1", "precision", "recall", "iou")]
            name = titles.get(row["name"], row["name"])
            texts = [name, scores[0] + sure, "", *scores[1:], grouped(row["reference"]), grouped(row["mapped"])]
            for column, text in enumerate(texts):
                item = self.table.put(number, column, text, str(row.get("colour") or ""))
                if column == _PLOT:
                    item.setData(INTERVAL, (row["f1"], *(ends or (None, None))))
        self.table.fit()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_PLOT, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_PLOT, max(_PLOT_WIDTH, header.sectionSizeHint(_PLOT)))
        matrix = summary["confusion"]
        self.matrix.show_matrix([titles.get(name, name) for name in matrix["classes"]], matrix["counts"])
        self.show_result(headline_of(summary), page, tr("Cohen's kappa: {kappa}").format(kappa=score(summary["kappa"])))

    def show_refusal(self, code: str) -> None:
        """Open the table of texts and classes where that is the next step."""
        super().show_refusal(code)
        if code == "no_text_known" and self.texts.isEnabled() and self.isVisible():
            self.texts.click()

    def _offer_soon(self, *_) -> None:
        self._soon.start()

    def _offer_maps(self) -> None:
        layers = QgsProject.instance().mapLayers().values()
        self.map.setExceptedLayerList([layer for layer in layers if not is_map(layer)])
        self._name_map()

    def _name_map(self, *_) -> None:
        """Say as a tooltip which map is chosen."""
        layer = self.map.currentLayer()
        self.map.setToolTip(tooltip(name_with_group(layer) if layer is not None else "") + tooltip(_ABOUT_MAP))

    def _list_fields(self, *_) -> None:
        """Offer the fields of the reference, else those of the mapped parcels."""
        layer = self.reference.currentLayer() or self.map.currentLayer()
        names = [field.name() for field in layer.fields()] if isinstance(layer, QgsVectorLayer) else []
        if names != [self.field.itemText(index) for index in range(self.field.count())]:
            self.field.clear()
            self.field.addItems(names)
            own = [name for name in names if not name.startswith("class_")] or names  # of the map itself
            self.field.setCurrentText(own[likely_field(own)] if own else "")
        self.field.setEnabled(bool(names))
        self._watch_texts()

    def _watch_texts(self, *_) -> None:
        layer = self.reference.currentLayer() or self.map.currentLayer()
        layer = layer if isinstance(layer, QgsVectorLayer) else None
        self.texts.watch(layer, self.field.currentText(), titles_in(self.map.currentLayer()))


def is_map(layer: QgsMapLayer) -> bool:
    """Say whether a layer shows mapped parcels or classes, and no image, nor another result."""
    role = layer.customProperty(ROLE_PROPERTY, "")
    if role:
        return role in _MAPS
    if isinstance(layer, QgsVectorLayer):
        return bool(column_of(layer, "class_code"))
    return isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def path_of(layer: QgsMapLayer | None) -> str | None:
    """Return the file of a layer, where it is one that the engine reads as it lies there."""
    if isinstance(layer, QgsVectorLayer):
        found = file_of(layer)
        return found[0] if found is not None else None
    if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
        return layer.source()
    return None


def _layer_of(summary: dict[str, Any]) -> QgsMapLayer | None:
    """Return the layer of the map that a report is of; None where it is not in the project any more."""
    path = summary["job"]["parcels"]
    return next((layer for layer in QgsProject.instance().mapLayers().values() if path_of(layer) == path), None)


def titles_in(layer: QgsMapLayer | None) -> dict[str, str]:
    """Return what the classes of a map are called, by their names, as far as its layer tells them."""
    titles = titles_of(layer) if layer is not None else {}
    if not titles and isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer):
        return {entry.label: entry.label for entry in layer.renderer().classes()}
    return titles
