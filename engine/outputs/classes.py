"""The code of the likeliest class of each pixel, with the classes' names and colours."""

from __future__ import annotations

import html
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Colour, Legend, Look, title_of
from engine.outputs.overviews import MODE
from engine.outputs.pixels import Pixels
from engine.package import ClassEntry

UNMAPPED = np.uint8(0)
# Name, GDAL's type (0 whole, 2 text) and use (5 value, 2 name, 6 to 8 colour) of the attribute table's fields.
_FIELDS = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))


def stored(pixels: Pixels) -> NDArray[np.uint8]:
    """Class codes, (1, h, w); 0 where nothing was seen."""
    return pixels.classes[None]


def values(band: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a stored band as it is: the raster holds the same values."""
    return band


def look(card: Legend, features: int) -> Look:
    """uint8 with a colour table. The names stand in the band's tags and, as categories, in the `.aux.xml` file."""
    return Look(
        "uint8",
        int(UNMAPPED),
        (title_of("class", card.simulated),),
        MODE,
        {0: (0, 0, 0, 0), **{entry.code: _rgba(entry.colour) for entry in card.classes}},
        {f"CLASS_{entry.code}": entry.name for entry in card.classes},
        _categories(card.classes),
    )


def _rgba(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), 255


def _categories(classes: Sequence[ClassEntry]) -> bytes:
    """The classes' names twice: as categories, and as the table by which QGIS 3.30 and later identify."""
    names = {entry.code: entry.name for entry in classes}
    lines = "".join(f"<Category>{html.escape(names.get(code, ''))}</Category>" for code in range(max(names) + 1))
    fields = "".join(
        f'<FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        for index, (name, kind, usage) in enumerate(_FIELDS)
    )
    rows = "".join(
        f'<Row index="{index}">' + "".join(f"<F>{html.escape(str(value))}</F>" for value in row) + "</Row>"
        for index, row in enumerate((entry.code, entry.name, *_rgba(entry.colour)[:3]) for entry in classes)
    )
    table = f'<GDALRasterAttributeTable tableType="thematic">{fields}{rows}</GDALRasterAttributeTable>'
    band = f'<PAMRasterBand band="1"><CategoryNames>{lines}</CategoryNames>{table}</PAMRasterBand>'
    return f"<PAMDataset>{band}</PAMDataset>\n".encode()
