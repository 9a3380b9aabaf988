"""Step 3: the model."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...client.texts import as_html, visible
from ..widgets import Choice, Text, tooltip


class ModelStep(QGroupBox):
    """Pick one of the packages that the engine lists, or the folder of another."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("3  Model", parent)
        self._chosen = ""
        self.models = Choice()
        self.models.setObjectName("model")
        self.models.currentIndexChanged.connect(self._describe)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip("Choose the folder of another model package")
        browse.clicked.connect(self._pick)
        self._about = Text()
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addWidget(self.models, 1)
        row.addWidget(browse)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._about)
        self.wait("Waiting for the engine…")

    def wait(self, text: str) -> None:
        """Show that the list is not there yet, or why it will not come."""
        self.models.clear()
        self._about.setText(text)
        self._about.show()

    def fill(self, models: list[dict]) -> None:
        """Show the packages that the engine lists; a choice made before stays."""
        chosen = self._chosen
        self.models.clear()
        for model in models:
            self.models.addItem(visible(model["name"]), model)
        self.models.setCurrentIndex(max(0, self.models.findText(visible(chosen))))

    def add(self, folder: str) -> None:
        """Offer the package in a folder, and choose it."""
        self.models.addItem(visible(folder), {"name": folder, "title": "Model package in a folder"})
        self.models.setCurrentIndex(self.models.count() - 1)

    def model(self) -> str:
        """Return the name or path of the chosen package, or an empty text."""
        return (self.models.currentData() or {}).get("name", "")

    def _describe(self) -> None:
        self._chosen = self.model() or self._chosen
        model = self.models.currentData() or {}
        self._about.setText(describe(model))
        self._about.setToolTip(describe_splits(model))
        self.models.setToolTip(tooltip(model.get("name", "")))
        self.changed.emit()

    def _pick(self) -> None:
        path = QFileDialog.getExistingDirectory(self, "Folder of a model package")
        if path:
            self.add(path)


def describe(model: dict) -> str:
    """Say in a few lines what a package maps, from what, and how well."""
    classes = ", ".join(model.get("classes", ()))
    further = [each["sensor"] for each in model.get("fused_with", ())]
    sensors = " with ".join([model.get("sensor", ""), *further])
    facts = " · ".join(fact for fact in (model.get("system"), sensors) if fact)
    size = f" · {model['size'] / 1e6:.1f} MB" if model.get("size") else ""
    lines = [model.get("title", ""), facts + size, classes]
    if metrics := model.get("metrics"):
        lines += [*map(describe_metric, metrics), "How it was measured: point here."]
    if model.get("simulated"):
        lines.append("Trained on simulated scenes: its map of a real scene proves nothing.")
    return "\n".join(line for line in lines if line)


def describe_metric(metric: dict) -> str:
    """Say a score, and what others reached in the same run."""
    peers = "".join(f"; {peer['name']} {peer['value']:.2f}" for peer in metric.get("baselines", ()))
    return f"{metric['name']} {metric['value']:.2f} by {metric['level']}{peers}"


def describe_splits(model: dict) -> str:
    """Say what each score was measured on, as rich text: a tooltip wraps no other."""
    metrics = model.get("metrics", ())
    return "".join(f"<p><b>{as_html(metric['name'])}</b>: {as_html(metric['split'])}</p>" for metric in metrics)
