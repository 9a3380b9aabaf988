"""The options of a stack, folded away under the data: for files that do not tell all by themselves."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ...client.names import sensor_titles
from ...client.parameters import Field, stack_options
from ...client.stackoptions import read_fields
from ...words import tr
from ..widgets import Choice, Text, debounce, tooltip

WIDE = ("text", "choice", "mapping", "dates", "paths")  # types that need a line of their own
_ELSEWHERE = ("extent",)  # types that no line of text can be
_UNTOLD = tr("As the files tell")


class ReadingOptions(QgsCollapsibleGroupBox):
    """One field an option; those left empty are as the files tell."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reading options"), parent)
        self.setObjectName("readingOptions")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.setToolTip(tr("What the files do not tell by themselves: sensor, band map, dates, scale, mask"))
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        self._problem = Text()
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in stack_options().values():
            if field.type in _ELSEWHERE:
                continue
            widget = self._widget(field)
            widget.setObjectName(f"option_{field.name}")
            widget.setToolTip(tooltip(field.text))
            label = QLabel(field.label)
            label.setToolTip(tooltip(field.text))
            label.setBuddy(widget)
            if field.type in WIDE:
                form.addRow(label)
                form.addRow(widget)
            else:
                form.addRow(label, widget)
            self._fields[field.name] = widget
        form.addRow(self._problem)
        self._problem.hide()

    def read(self) -> tuple[dict, str]:
        """Return the options that are given, and '' or the sentence that says what is wrong with one."""
        return read_fields(self.texts())

    def texts(self) -> dict[str, str]:
        """Return what stands in the fields that are not empty, as it was written."""
        return {name: text for name, widget in self._fields.items() if (text := _text(widget))}

    def set_texts(self, texts: dict[str, str]) -> None:
        """Write into the fields; those that are not named are emptied."""
        if texts == self.texts():
            return
        for name, widget in self._fields.items():
            widget.blockSignals(True)
            _set_text(widget, str(texts.get(name, "")))
            widget.blockSignals(False)
        self._check()

    def open_at(self, name: str) -> QWidget:
        """Unfold the options and give one the keyboard; return its field."""
        self.setCollapsed(False)
        widget = self._fields[name]
        widget.setFocus()
        return widget

    def _widget(self, field: Field) -> QLineEdit | QComboBox:
        if field.name != "sensor" and not field.choices:
            line = QLineEdit()
            line.setPlaceholderText(field.expected)
            debounce(line, self._check)
            return line
        box = Choice()
        # The first entry gives nothing.
        box.addItem(_UNTOLD if field.default is None else tr("{default} (default)").format(default=field.default))
        box.setMinimumContentsLength(6)
        titles = {name: name for name in field.choices} or sensor_titles()
        for name, title in titles.items():
            box.addItem(title, name)
            box.setItemData(box.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        if field.name == "sensor":
            box.setEditable(True)  # for the path of a sensor file
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.currentTextChanged.connect(self._check)
        return box

    def _check(self) -> None:
        options, problem = self.read()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        text = tr("Reading options ({count} set)").format(count=len(options))
        self.setTitle(text if options else tr("Reading options"))
        self.changed.emit()


def _text(widget: QLineEdit | QComboBox) -> str:
    if isinstance(widget, QLineEdit):
        return widget.text()
    text = widget.currentText()
    row = widget.findText(text)
    return text if row < 0 else widget.itemData(row) or ""


def _set_text(widget: QLineEdit | QComboBox, text: str) -> None:
    if isinstance(widget, QLineEdit):
        widget.setText(text)
    elif not text:
        widget.setCurrentIndex(0)
    elif widget.isEditable() and widget.findData(text) < 0:
        widget.setEditText(text)
    else:
        widget.setCurrentIndex(max(widget.findData(text), 0))
