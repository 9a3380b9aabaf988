"""The class table: code, name, colour and group of each class, kept in the project."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..client.texts import visible
from ..words import tr

MOST_CLASSES = 255  # a class raster holds a code a byte, and 0 is no class
NEEDED = 5  # parcels that a class needs, so that one can be learned from and one kept to measure it
_SCOPE, _CLASSES, _TEXTS = "cropmapper", "/classes", "/class_of_text"
# Twelve that stay apart for the colour-blind, too (after "muted" and "bright", Tol 2021); then shades of them.
_PALETTE = (
    *("#ddaa33", "#117733", "#88ccee", "#cc6677", "#332288", "#44aa99"),
    *("#aa4499", "#999933", "#ee7733", "#882255", "#4477aa", "#bbcc33"),
)


@dataclass(frozen=True)
class CropClass:
    """One class.

    Attributes:
        code: 1 to 255; the digits 1 to 9 pick it while parcels are drawn.
        name: unlike any other, whatever the case of its letters.
        colour: #rrggbb.
        group: name of a group of classes, such as cereals; '' for none.
    """

    code: int
    name: str
    colour: str
    group: str = ""


Classes = tuple[CropClass, ...]


def with_new(classes: Classes, name: str) -> Classes:
    """Return the table with one more class, of the lowest free code; the same table where it is full."""
    taken = {entry.code for entry in classes}
    code = next((code for code in range(1, MOST_CLASSES + 1) if code not in taken), None)
    return classes if code is None else sorted_by_code([*classes, CropClass(code, name, colour_for(code))])


def with_names(classes: Classes, names: Iterable[str]) -> Classes:
    """Return the table with a class for each name that it lacks."""
    for name in names:
        if name and named(classes, name) is None:
            classes = with_new(classes, name)
    return classes


def changed(classes: Classes, row: int, **values) -> Classes:
    """Return the table with other values in one row."""
    rows = list(classes)
    rows[row] = replace(rows[row], **values)
    return sorted_by_code(rows)


def sorted_by_code(classes: Iterable[CropClass]) -> Classes:
    """Return the classes in the order of their codes."""
    return tuple(sorted(classes, key=lambda entry: entry.code))


def named(classes: Classes, name: str) -> CropClass | None:
    """Return the class of a name, whatever the case of its letters, and with spaces for its line ends and tabs."""
    wanted = visible(name).strip().casefold()
    return next((entry for entry in classes if entry.name.casefold() == wanted), None)


def coded(classes: Classes, code: int) -> CropClass | None:
    """Return the class of a code."""
    return next((entry for entry in classes if entry.code == code), None)


def colour_for(code: int) -> str:
    """Return the colour that a class has until it is given another."""
    turn, index = divmod(code - 1, len(_PALETTE))
    return QColor(_PALETTE[index]).darker(100 + 25 * turn).name()


def free_name(classes: Classes) -> str:
    """Return a name for a class that has none yet."""
    numbers = range(1, MOST_CLASSES + 2)
    return next(
        name
        for name in (tr("class {number}").format(number=number) for number in numbers)
        if named(classes, name) is None
    )


def problem(classes: Classes, row: int, **values) -> str:
    """Return '' or the sentence that says why a row cannot have other values."""
    others = classes[:row] + classes[row + 1 :]
    name, code = values.get("name"), values.get("code")
    if name is not None and not name.strip():
        return tr("A class needs a name.")
    if name is not None and named(others, name) is not None:
        return tr("There is a class {name} already. Give this one another name.").format(name=name.strip())
    if code is not None and not 1 <= code <= MOST_CLASSES:
        return tr("{code} cannot be a code. Codes are whole numbers from 1 to {highest}.").format(
            code=code, highest=MOST_CLASSES
        )
    if code is not None and (other := coded(others, code)) is not None:
        return tr("{code} is the code of {name}. Give one of the two another code.").format(code=code, name=other.name)
    return ""


class ProjectClasses(QObject):
    """The class table of the open project, and which class each text of a crop field stands for.

    Emits `changed` when either differs, or when another project is opened.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        project = QgsProject.instance()
        self.table: Classes = ()
        self.class_of_text: dict[str, str] = {}  # '' for a text that is not used; texts that name a class are left out
        project.readProject.connect(self.read)
        project.cleared.connect(self.read)
        self.read()

    def abandon(self) -> None:
        """Hear of the project no longer: the plugin is being unloaded."""
        project = QgsProject.instance()
        project.readProject.disconnect(self.read)
        project.cleared.disconnect(self.read)

    def read(self, *_) -> None:
        """Take what the project holds; a row that is no class is left out."""
        project = QgsProject.instance()
        self.table = classes_in(project.readEntry(_SCOPE, _CLASSES, "")[0])
        self.class_of_text = texts_in(project.readEntry(_SCOPE, _TEXTS, "")[0])
        self.changed.emit()

    def set_table(self, table: Classes) -> None:
        """Keep another table in the project."""
        if table != self.table:
            self.table = table
            self._write(_CLASSES, [asdict(entry) for entry in table])

    def set_texts(self, class_of_text: Mapping[str, str]) -> None:
        """Keep which class each text stands for."""
        if class_of_text != self.class_of_text:
            self.class_of_text = dict(class_of_text)
            self._write(_TEXTS, self.class_of_text)

    def class_of(self, text: str) -> CropClass | None:
        """Return the class that a text of a crop field stands for."""
        return named(self.table, self.class_of_text.get(text, text))

    def _write(self, key: str, content: object) -> None:
        QgsProject.instance().writeEntry(_SCOPE, key, json.dumps(content))
        self.changed.emit()


def classes_in(text: str) -> Classes:
    """Return the classes that a project's entry holds; whoever wrote it, each is a class that can be used."""
    classes: Classes = ()
    rows = _json(text)
    for row in rows if isinstance(rows, list) else []:
        entry = _class_in(row)
        if entry and named(classes, entry.name) is None and coded(classes, entry.code) is None:
            classes = sorted_by_code([*classes, entry])
    return classes


def texts_in(text: str) -> dict[str, str]:
    """Return which class each text stands for, from a project's entry."""
    found = _json(text)
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def _json(text: str) -> object:
    try:
        return json.loads(text or "null")
    except (ValueError, RecursionError):
        return None


def _class_in(row: object) -> CropClass | None:
    if not isinstance(row, dict):
        return None
    code, name, colour = row.get("code"), row.get("name"), QColor(str(row.get("colour")))
    if not isinstance(code, int) or not 1 <= code <= MOST_CLASSES or not isinstance(name, str) or not name.strip():
        return None
    return CropClass(
        code,
        visible(name.strip()),
        colour.name() if colour.isValid() else colour_for(code),
        visible(str(row.get("group") or "")),
    )
