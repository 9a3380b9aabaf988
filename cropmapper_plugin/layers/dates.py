"""The dates of a stack as layers with temporal ranges, so that QGIS's temporal controller plays them.

Nothing is copied: a layer shows the raster itself, and three bands that lie in files of their own are put together by a
VRT that the layer carries in its source.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..client.jobs import is_address
from ..client.names import sensor_title
from ..words import percent, tr

_STACK_PROPERTY = "cropmapper/dates_of"
_DARK, _BRIGHT = 0.0, 0.3  # reflectances that are shown black and white
_CLOUDY = 0.8  # a date that is less clear says so in its name
_TYPES = {
    Qgis.DataType.Byte: "Byte",
    Qgis.DataType.UInt16: "UInt16",
    Qgis.DataType.Int16: "Int16",
    Qgis.DataType.UInt32: "UInt32",
    Qgis.DataType.Int32: "Int32",
    Qgis.DataType.Float32: "Float32",
    Qgis.DataType.Float64: "Float64",
}


@dataclass(frozen=True)
class Band:
    """One band of an image.

    Attributes:
        path: path of the raster, as GDAL opens it.
        number: 1-based.
        scale, offset: reflectance = stored value x scale + offset.
    """

    path: str
    number: int
    scale: float
    offset: float


@dataclass(frozen=True)
class DateImage:
    """What is shown of one raster of a date.

    Attributes:
        date: its day.
        until: day of the next date, to which it is shown; the day after it for the last one.
        name: what its layer is called.
        bands: red, green and blue; a single band where the sensor has no colours.
        clear: share of clear pixels; None where that is not known.
    """

    date: datetime.date
    until: datetime.date
    name: str
    bands: tuple[Band, ...]
    clear: float | None


def images_of(stack_file: Path, report: dict) -> list[DateImage]:
    """Return the images of a stack's dates, the first one first.

    Args:
        stack_file: the stack file that a scan wrote.
        report: the scan's, with the bands of natural colours of each sensor.

    Raises:
        ValueError: the dates are no rasters that QGIS opens as they lie there; says why.
        OSError: the file cannot be read.
    """
    rows = json.loads(stack_file.read_text(encoding="utf-8"))["acquisitions"]
    clear = {(row["date"], row["source"]): row["clear_share"] for row in report["rows"] if row["used"]}
    days = sorted({datetime.date.fromisoformat(row["date"]) for row in rows})
    following = dict(zip(days, [*days[1:], days[-1] + datetime.timedelta(days=1)]))
    several = len({row["sensor"] for row in rows}) > 1
    images = []
    for row in rows:
        day, shown = datetime.date.fromisoformat(row["date"]), report["colours"].get(row["sensor"], ())
        bands = tuple(_band(row["bands"][name], stack_file.parent) for name in shown if name in row["bands"])
        share = clear.get((row["date"], row["source"]))
        parts = [row["date"], sensor_title(row["sensor"]) if several else ""]
        parts.append(tr("{share} clear").format(share=percent(share)) if share is not None and share < _CLOUDY else "")
        images.append(DateImage(day, following[day], ", ".join(filter(None, parts)), bands, share))
    return sorted(images, key=lambda image: image.date)


def dates_group(project: QgsProject, stack: str, title: str) -> QgsLayerTreeGroup:
    """Return an empty group for the dates of a stack; that of an earlier click goes, with its layers."""
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(_STACK_PROPERTY) == stack:
            project.removeMapLayers([node.layerId() for node in group.findLayers()])
            group.parent().removeChildNode(group)
    # Under what is drawn over images, such as parcels, and over the images themselves.
    below = (place for place, node in enumerate(root.children()) if not _is_vector(node))
    group = root.insertGroup(next(below, -1), title)
    group.setCustomProperty(_STACK_PROPERTY, stack)
    group.setExpanded(False)
    return group


def _is_vector(node: QgsLayerTreeNode) -> bool:
    return isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer)


def open_date(image: DateImage) -> QgsRasterLayer:
    """Open an image as a layer with its style and its temporal range; reads headers, and no pixels.

    Raises:
        ValueError: QGIS cannot open the file.
    """
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    together = len({band.path for band in image.bands}) == 1
    source = image.bands[0].path if together else _vrt(image.bands, options)
    layer = QgsRasterLayer(source, image.name, "gdal", options)
    if not layer.isValid():
        raise ValueError(
            tr("QGIS cannot open {path}: {summary}").format(path=image.bands[0].path, summary=layer.error().summary())
        )
    numbers = [band.number for band in image.bands] if together else [*range(1, len(image.bands) + 1)]
    _style(layer, image.bands, numbers)
    ranges = layer.temporalProperties()
    ranges.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    begin, end = (QDateTime(QDate(day), QTime(0, 0), Qt.TimeSpec.UTC) for day in (image.date, image.until))
    ranges.setFixedTemporalRange(QgsDateTimeRange(begin, end, True, False))
    ranges.setIsActive(True)
    return layer


def first_shown(images: Sequence[DateImage]) -> int:
    """Return the number of the image that is switched on: the clearest, of equals the one in the middle of the year."""
    days = [image.date.toordinal() for image in images]
    middle = (days[0] + days[-1]) / 2
    return max(range(len(images)), key=lambda n: (round(images[n].clear or 0.0, 2), -abs(days[n] - middle)))


def _band(row: dict, folder: Path) -> Band:
    if row.get("place"):
        raise ValueError(tr("The dates lie in a cube, which QGIS shows by its own mesh and raster dialogs."))
    path = row["path"]
    if path.startswith(("/vsizip/", "/vsitar/")):
        pass
    elif is_address(path) or path.startswith("/vsi"):
        raise ValueError(tr("The dates lie at an address. Download them to add them as layers."))
    else:
        path = str((folder / path).resolve())
    return Band(path, row.get("band", 1), row.get("scale", 1.0), row.get("offset", 0.0))


def _style(layer: QgsRasterLayer, bands: Sequence[Band], numbers: Sequence[int]) -> None:
    provider = layer.dataProvider()
    if len(bands) < 3:
        layer.setRenderer(QgsSingleBandGrayRenderer(provider, numbers[0]))
        layer.setDefaultContrastEnhancement()
        return
    renderer = QgsMultiBandColorRenderer(provider, *numbers)
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for number, band, set_contrast in zip(numbers, bands, setters):
        contrast = QgsContrastEnhancement(provider.dataType(number))
        # QGIS shows what the file's own scale and offset make of a stored value.
        own_scale, own_offset = provider.bandScale(number), provider.bandOffset(number)
        dark, bright = ((one - band.offset) / band.scale * own_scale + own_offset for one in (_DARK, _BRIGHT))
        contrast.setMinimumValue(dark)
        contrast.setMaximumValue(bright)
        contrast.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        set_contrast(contrast)
    layer.setRenderer(renderer)


def _vrt(bands: Sequence[Band], options: QgsRasterLayer.LayerOptions) -> str:
    """Return a VRT of bands in files of their own, which lie on the grid of the first one."""
    first = QgsRasterLayer(bands[0].path, "", "gdal", options)
    if not first.isValid():
        raise ValueError(
            tr("QGIS cannot open {path}: {summary}").format(path=bands[0].path, summary=first.error().summary())
        )
    extent = first.extent()
    wide, high = first.width(), first.height()
    across, down = extent.width() / wide, -extent.height() / high
    geo = ", ".join(repr(float(one)) for one in (extent.xMinimum(), across, 0.0, extent.yMaximum(), 0.0, down))
    kind = _TYPES.get(first.dataProvider().dataType(bands[0].number), "Float32")
    rows = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{place}"><SimpleSource><SourceFilename relativeToVRT="0">'
        f"{escape(band.path)}</SourceFilename><SourceBand>{band.number}</SourceBand></SimpleSource></VRTRasterBand>"
        for place, band in enumerate(bands, start=1)
    )
    head = f'<VRTDataset rasterXSize="{wide}" rasterYSize="{high}"><SRS>{escape(first.crs().toWkt())}</SRS>'
    return f"{head}<GeoTransform>{geo}</GeoTransform>{rows}</VRTDataset>"
