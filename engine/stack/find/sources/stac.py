"""STAC: an item collection or a catalogue, in a file or at an address; its rasters are read where they lie."""

from __future__ import annotations

import datetime
import re
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit
from urllib.request import url2pathname

from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.reading import BROKEN, Unreadable, read_json
from engine.stack.facts import STAC
from engine.stack.find.filelevels import product_facts
from engine.stack.find.found import Candidate, Found, Rejected, read_or_rejected, sorted_out
from engine.stack.find.fusedoptions import options_of
from engine.stack.find.rasterfile import RasterFile, described
from engine.stack.find.scaling import scaled
from engine.stack.find.sensors import Sensor, found_in
from engine.stack.find.sources.assets import Layer, layers, matched, scaled_as_told
from engine.stack.find.sources.itemproduct import Product, product_of
from engine.stack.find.sources.stacitem import is_href, sound_box, sound_item
from engine.stack.find.sources.user_mask import with_user_mask
from engine.stack.read.fetch import Patience, fetch_json, is_http, leads_inside
from engine.stack.read.grid import crs_named, finest
from engine.stack.read.network import UNREADABLE, Refused, open_found
from engine.stack.read.place import is_address
from engine.stack.types import Acquisition, MaskRef

if TYPE_CHECKING:
    import pystac

_KINDS = {"FeatureCollection", "Feature", "Catalog", "Collection"}
_MOST_DOCUMENTS = 5000
_MOST_ITEMS = 50_000
_LONGEST_WALK = 3600.0  # seconds
_LONG_WAIT = 15.0  # seconds
_SILENT = "the server does not answer in time"
_INSIDE = "a catalogue on the network may not lead to this machine's own network"
_AT_ONCE = 8  # items whose headers are fetched side by side


def is_stac(path: Path) -> bool:
    """Whether a local file is a STAC document, and not any other JSON."""
    if path.suffix.lower() not in (".json", ".geojson"):
        return False
    try:
        content = read_json(path)
    except Unreadable:
        return False
    if not isinstance(content, dict) or content.get("type") not in list(_KINDS):
        return False
    features = content.get("features")
    first = features[0] if isinstance(features, list) and features and isinstance(features[0], dict) else {}
    return "stac_version" in content or "assets" in first


def read(path: str, options: StackOptions) -> Found:
    """Find the acquisitions that an item collection, or a catalogue with all that it links to, names.

    Naming a catalogue names its rasters, wherever on the network they lie; one on the network leads to nothing on this
    machine. Items outside the chosen dates and extent are not opened.

    Args:
        path: a file, or an http(s) address.

    Raises:
        BadInput: `address_unreachable`, `address_invalid`; `stack_invalid` when it is no STAC document;
            `catalogue_too_large`; `sensor_unknown`; `crs_invalid`.
    """
    box = _extent_in_degrees(options)
    patience = Patience()
    rows: list[Candidate | Rejected] = []
    wanted: list[pystac.Item] = []
    for item in _items(path, box, patience):
        if len(rows) + len(wanted) >= _MOST_ITEMS:
            raise _too_large(path, f"{_MOST_ITEMS:,} items")
        reason = item if isinstance(item, Rejected) else _beyond(item, options, box)
        if reason is None:
            wanted.append(item)
        else:
            rows.append(reason)
    with ThreadPoolExecutor(_AT_ONCE, "items") as pool:
        rows += pool.map(
            lambda item: read_or_rejected(item.id, lambda: _candidate(item, options, patience), _date(item)), wanted
        )
    found = sorted_out(rows)
    return with_user_mask(found, options)


def _items(path: str, box: Sequence[float] | None, patience: Patience) -> Iterator[pystac.Item | Rejected]:
    """Walk a document and those that it links to, each once."""
    todo, seen = deque([path]), {path}
    until = time.monotonic() + _LONGEST_WALK
    while todo:
        href = todo.popleft()
        if time.monotonic() > until:
            raise _too_large(path, f"what can be read in {_LONGEST_WALK / 60:.0f} minutes")
        try:
            content = _document(href, patience)
        except BadInput as error:
            if href == path:
                raise
            yield Rejected(href, error.message.rstrip("."))
            continue
        if content["type"] == "Collection" and not _meets(_bbox_of(content), box):
            yield Rejected(_shown(content.get("id", href)), "outside the extent")
            continue
        features = content.get("features") if content["type"] == "FeatureCollection" else [content]
        for feature in features if content["type"].startswith("Feature") and isinstance(features, list) else ():
            yield _item(feature, href)
        for link in _posted(content):
            yield Rejected(
                link, "the next page of the search is to be asked for by POST, which is not done; save all pages"
            )
        for link in _links(content, href):
            if is_http(href) and not is_http(link):
                yield Rejected(link, "a catalogue on the network may not lead to files of this machine")
            elif is_http(href) and leads_inside(href, link):
                yield Rejected(link, _INSIDE)
            elif link not in seen:
                seen.add(link)
                todo.append(link)
        if len(seen) > _MOST_DOCUMENTS:
            raise _too_large(path, f"{_MOST_DOCUMENTS:,} documents")


def _too_large(path: str, most: str) -> BadInput:
    return BadInput(
        "catalogue_too_large",
        f"{path} leads to more than {most}.",
        "Search the catalogue for your area and season, and give the items that it finds.",
    )


def _document(href: str, patience: Patience) -> dict[str, Any]:
    try:
        content = fetch_json(href, patience) if is_address(href) else read_json(href)
    except Unreadable as error:
        raise BadInput("stack_invalid", f"{href} cannot be used: {error.reason}.", "Give a STAC document.") from error
    if not isinstance(content, dict) or content.get("type") not in list(_KINDS):
        raise BadInput(
            "stack_invalid",
            f"{href} is no STAC document.",
            "Give an item collection (the answer of a search), a catalogue or a collection.",
        )
    return content


def _links(content: Mapping[str, Any], href: str) -> Iterator[str]:
    """What to read next: children and items of a catalogue, the next page of a search."""
    for link in _own_links(content):
        follows = link.get("rel") in ("child", "item") and content["type"] in ("Catalog", "Collection")
        if follows or (link.get("rel") == "next" and not _is_posted(link)):
            yield _joined(href, link["href"])


def _posted(content: Mapping[str, Any]) -> list[str]:
    """Next pages that a link alone does not lead to."""
    return [link["href"] for link in _own_links(content) if link.get("rel") == "next" and _is_posted(link)]


def _is_posted(link: Mapping[str, Any]) -> bool:
    return str(link.get("method") or "GET").upper() != "GET"


def _own_links(content: Mapping[str, Any]) -> list[dict[str, Any]]:
    links = content.get("links")
    return [
        link
        for link in (links if isinstance(links, list) else ())
        if isinstance(link, dict) and is_href(link.get("href"))
    ]


def _joined(base: str, href: str) -> str:
    """A link as seen from its document; on the network only the network is in sight."""
    if is_http(base):
        return urljoin(base, href)
    if is_http(href):
        return href
    path = _local(href)
    return href if path is None else str((Path(base).parent / path).resolve())


def _local(href: str) -> str | None:
    """The path that an address within a local document names; None for any other."""
    scheme = urlsplit(href).scheme.lower()
    if scheme == "file":
        return url2pathname(urlsplit(href).path)
    return href if len(scheme) < 2 else None  # a single letter is a Windows drive


def _item(feature: Any, href: str) -> pystac.Item | Rejected:
    import pystac

    if not isinstance(feature, dict):
        return Rejected(href, "one of its items is none")
    try:
        # The document is where it was read, whatever its links say.
        return pystac.Item.from_dict(sound_item(feature), href=href, migrate=False)
    except (pystac.STACError, *BROKEN) as error:
        return Rejected(_shown(feature.get("id", href)), f"it is no STAC item: {str(error)[:200]}")


def _shown(name: Any) -> str:
    return str(name)[:200].encode("utf-8", "replace").decode()


def _beyond(item: pystac.Item, options: StackOptions, box: Sequence[float] | None) -> Rejected | None:
    """Why an item is not worth opening, where it is not."""
    date = _date(item)
    if date is None:
        return Rejected(item.id, "it has no date")
    if not (options.start or date) <= date <= (options.end or date):
        return Rejected(item.id, "outside the chosen dates", date)
    return None if _meets(item.bbox, box) else Rejected(item.id, "outside the extent", date)


def _date(item: pystac.Item) -> datetime.date | None:
    moment = item.datetime or item.common_metadata.start_datetime
    return moment.date() if moment else None


def _extent_in_degrees(options: StackOptions) -> Sequence[float] | None:
    extent = options.extent
    if extent is None:
        return None
    try:
        crs = CRS.from_user_input(crs_named(extent.crs))
        return transform_bounds(crs, CRS.from_epsg(4326), extent.xmin, extent.ymin, extent.xmax, extent.ymax)
    except (RasterioError, ValueError) as error:
        raise BadInput(
            "crs_invalid", f"The extent's CRS {extent.crs!r} cannot be understood.", "Use a code such as EPSG:32631."
        ) from error


def _bbox_of(collection: Mapping[str, Any]) -> Sequence[float] | None:
    try:
        return sound_box(collection["extent"]["spatial"]["bbox"][0])
    except (LookupError, TypeError):
        return None


def _meets(bbox: Sequence[float] | None, box: Sequence[float] | None) -> bool:
    """Whether an item may reach the extent; one across the antimeridian, or without a box, may."""
    if bbox is None or box is None or len(bbox) not in (4, 6):
        return True
    west, south, east, north = bbox if len(bbox) == 4 else (*bbox[:2], *bbox[3:5])
    return south <= box[3] and box[1] <= north and (west > east or (west <= box[2] and box[0] <= east))


def _candidate(item: pystac.Item, options: StackOptions, patience: Patience) -> Candidate | Rejected:
    """Open the headers of an item's rasters."""
    date, found = _date(item), layers(item)
    product = product_of(item, found, options)
    sensor = product.sensor
    options = options_of(options, sensor)
    if sensor is not None and sensor.refused:
        return Rejected(item.id, sensor.refused, date)
    matched_bands = matched(found, sensor, options)
    if isinstance(matched_bands, str):
        return Rejected(item.id, matched_bands, date)
    chosen, own_masks, matched_by = matched_bands
    files: dict[str, RasterFile] = {}
    for layer in (*chosen.values(), *own_masks.values()):
        opened = files.get(layer.key) or _opened(item, layer, date, patience)
        if isinstance(opened, str):
            return Rejected(item.id, opened, date)
        files[layer.key] = _with_product(opened, product)
    used_files = {
        name: scaled_as_told(files[layer.key], layer, product.offset_removed) for name, layer in chosen.items()
    }
    try:
        refs = {name: scaled(file, chosen[name].number, sensor, options, name) for name, file in used_files.items()}
    except BadInput as error:
        return Rejected(item.id, error.message.rstrip("."), date)
    rules = [(sensor.mask_called(name), layer) for name, layer in own_masks.items()] if sensor else []
    acquisition = Acquisition(
        date,
        # A raster at an address may be replaced: then its item says so, and results made with the old one are too.
        f"{item.id}, updated {item.properties['updated']}" if item.properties.get("updated") else item.id,
        refs,
        tuple(MaskRef(files[layer.key].path, layer.number, rule.kind, rule.bad) for rule, layer in rules)
        if options.mask is None
        else (),
        sensor.name if sensor else "unknown",
        _orbit(item, sensor),
        **product_facts(list(used_files.values()), sensor, options),
    )
    grid = finest(files[layer.key].grid for layer in chosen.values())
    return Candidate(acquisition, grid, matched_by, tile=_tile(item, sensor))


def _with_product(file: RasterFile, product: Product) -> RasterFile:
    """A raster with what its item says of level, baseline and offset, before what its own header does."""
    if product.level.value:
        file = replace(file, level=product.level)
    if product.baseline is not None:
        file = replace(file, baseline=product.baseline, baseline_from=STAC)
    return replace(file, without_offset=STAC) if product.offset_removed else file


def _opened(item: pystac.Item, layer: Layer, date: datetime.date, patience: Patience) -> RasterFile | str:
    href = _href(item, layer)
    path = _path(item, href)
    if is_http(href) and is_http(item.get_self_href() or "") and leads_inside(item.get_self_href(), href):
        return f"its asset {layer.key} is {href}; {_INSIDE}"
    if is_http(href) and patience.is_over(href):
        return f"its asset {layer.key} at {href} is not opened: {_SILENT}"
    if path is None:
        return (
            f"its asset {layer.key} is {href}; only http(s) addresses are read, and files beside a catalogue that is "
            "itself a file"
        )
    begin = time.monotonic()
    try:
        with open_found(path) as dataset:
            file = described(path, item.id, date, dataset)
    except UNREADABLE as error:
        # What trickles in is as broken to GDAL as what breaks off.
        reason = _SILENT if time.monotonic() - begin > _LONG_WAIT and is_http(href) else _reason(error)
        if reason == _SILENT:
            patience.waited(href)
        return f"its asset {layer.key} at {href} cannot be opened ({reason})"
    return replace(file, name=f"{item.id}/{layer.key}")


def _href(item: pystac.Item, layer: Layer) -> str:
    """Where an asset is; its http(s) alternative where it has one and is elsewhere first (STAC's alternate assets)."""
    base, href = item.get_self_href() or "", layer.asset.href
    others = layer.asset.extra_fields.get("alternate")
    for other in (others if isinstance(others, dict) else {}).values():
        offered = other.get("href") if isinstance(other, dict) else None
        if len(urlsplit(href).scheme) > 1 and not is_http(href) and isinstance(offered, str) and is_http(offered):
            return offered
    return _joined(base, href)


def _path(item: pystac.Item, href: str) -> str | None:
    """An asset as GDAL opens it; None for what a catalogue may not make us read."""
    if is_http(href):
        return f"/vsicurl/{href}"
    # One from elsewhere must not make us read this machine's files, nor GDAL's other file systems.
    if is_http(item.get_self_href() or "") or href.startswith("/vsi"):
        return None
    return _local(href)


def _reason(error: Exception) -> str:
    text = " ".join(str(part) for part in (error, error.__cause__) if part)
    code = re.search(r"response (?:code|status)(?: is)?:? ?(\d{3})|HTTP error code ?:? ?(\d{3})", text)
    if code:
        return f"HTTP {code.group(1) or code.group(2)}"
    if re.search(r"(?i)time[d -]*out|too slow", text):
        return _SILENT
    if isinstance(error, Refused):
        return str(error)
    return "not there, or not a GeoTIFF or JPEG 2000"


def _orbit(item: pystac.Item, sensor: Sensor | None) -> str:
    for name in ("sat:relative_orbit", "landsat:wrs_path"):
        text = str(item.properties.get(name, ""))
        if text.isdigit():
            return f"{int(text):03d}"
    return found_in(sensor.orbit, item.id) if sensor else ""


def _tile(item: pystac.Item, sensor: Sensor | None) -> str:
    tile = found_in(sensor.tile, item.id) if sensor else ""
    return tile or str(item.properties.get("grid:code") or item.properties.get("s2:mgrs_tile") or "")
