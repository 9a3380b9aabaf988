"""Which asset of a STAC item holds which band, and how its values are scaled."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from engine.contract import StackOptions
from engine.stack.facts import STAC
from engine.stack.find import bands
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import Sensor

if TYPE_CHECKING:
    import pystac

_NO_DATA_ROLES = {"thumbnail", "overview", "visual", "metadata"}
_NO_DATA_KEYS = {"thumbnail", "overview", "visual", "rendered_preview", "preview", "tilejson", "tci"}


@dataclass(frozen=True)
class Layer:
    """One band of one asset.

    Attributes:
        key: the asset's name in its item.
        number: 1-based number of the band in it.
        texts: what it is called, the likeliest first.
        fields: what the item says of its values: scale, offset, nodata.
    """

    key: str
    asset: pystac.Asset
    number: int
    texts: tuple[str, ...]
    fields: dict[str, Any]


def layers(item: pystac.Item) -> list[Layer]:
    """The bands of an item's rasters, the best of several that hold the same first.

    Assets that are for looking at, such as quicklooks and true-colour images, are left out; of a band offered more
    than once, a file of its own, a cloud-optimised GeoTIFF and the finest pixels are preferred.
    """
    found = [layer for key, asset in item.assets.items() if _holds_data(key, asset) for layer in _of(key, asset)]

    def preference(layer: Layer) -> tuple[bool, bool, float]:
        shared = sum(other.key == layer.key for other in found) > 1
        other_format = "tiff" not in (layer.asset.media_type or "tiff")
        fields = layer.asset.extra_fields
        return shared, other_format, float(fields.get("gsd") or layer.fields.get("spatial_resolution") or 0)

    return sorted(found, key=preference)


def matched(
    found: Sequence[Layer], sensor: Sensor | None, options: StackOptions
) -> tuple[dict[str, Layer], dict[str, Layer], str] | str:
    """Tell bands and masks among layers.

    Returns:
        Bands and masks by name, and how they were told; or the reason why they cannot be.
    """
    if options.bands:
        bands_found = bands.match([layer.texts[0] for layer in found], sensor, options)
        if isinstance(bands_found, str):
            return bands_found
        return {name: found[number - 1] for name, number in bands_found[0].items()}, {}, bands_found[1]
    by_name: dict[str, Layer] = {}
    masks: dict[str, Layer] = {}
    for layer in found:
        rule = next((rule for text in layer.texts if sensor and (rule := sensor.mask_called(text))), None)
        if rule is not None:
            masks.setdefault(rule.name, layer)
            continue
        name = next((name for text in layer.texts if sensor and (name := sensor.band_called(text))), None)
        if sensor is None:
            name = layer.texts[0]
        if name is not None:
            by_name.setdefault(name, layer)
    if not by_name:
        keys = ", ".join(dict.fromkeys(layer.key for layer in found)) or "none"
        return f"none of its assets ({keys}) is a band of {sensor.name if sensor else 'any sensor'}"
    order = [band.name for band in sensor.bands] if sensor else list(by_name)
    return {name: by_name[name] for name in order if name in by_name}, masks, "name"


def scaled_as_told(file: RasterFile, layer: Layer, offset_removed: bool) -> RasterFile:
    """A raster with what its item says of scale, offset and nodata, of each where its own header says nothing.

    Args:
        offset_removed: whether the catalogue has taken the offset of later baselines off the values; the item may
            name it all the same.
    """
    at = layer.number - 1
    scales, offsets = list(file.scales), list(file.offsets)
    scale, offset, nodata = (_number(layer.fields.get(name)) for name in ("scale", "offset", "nodata"))
    if scales[at] == 1.0 and scale:
        scales[at] = scale
        file = replace(file, scales=tuple(scales), scale_from=STAC)
    if offsets[at] == 0.0 and offset is not None and not offset_removed:
        offsets[at] = offset
        file = replace(file, offsets=tuple(offsets), offset_from=STAC, offset_stated=True)
    return replace(file, nodata=file.nodata if file.nodata is not None else nodata)


def _number(value: Any) -> float | None:
    """A finite number of an item; None for anything else that stands where one should."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return float(value)


def _holds_data(key: str, asset: pystac.Asset) -> bool:
    if set(asset.roles or ()) & _NO_DATA_ROLES or key.lower() in _NO_DATA_KEYS:
        return False
    kind = (asset.media_type or "").lower()
    return not kind or "tiff" in kind or "jp2" in kind


def _of(key: str, asset: pystac.Asset) -> Iterator[Layer]:
    fields = asset.extra_fields
    named = fields.get("bands") or fields.get("eo:bands") or [{}]
    rasters = fields.get("raster:bands") or []
    for number, entry in enumerate(named):
        plain = {name: fields.get(f"raster:{name}", fields.get(name)) for name in ("scale", "offset", "nodata")}
        of_band = {name: entry.get(f"raster:{name}", entry.get(name)) for name in plain}
        raster = rasters[number] if number < len(rasters) else {}
        values = {name: value for part in (plain, of_band, raster) for name, value in part.items() if value is not None}
        alone = len(named) == 1
        texts = [
            entry.get("name"),
            key if alone else None,
            # B04_10m: a band with its resolution.
            *(part for part in key.split("_") if alone),
            entry.get("common_name"),
            entry.get("eo:common_name"),
        ]
        yield Layer(key, asset, number + 1, tuple(text for text in texts if text) or (key,), values)
