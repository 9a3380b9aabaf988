"""Hostile inputs by kind: each function writes one into a folder and returns the command line that meets it.

All start from something sound and small, written once (`sound`), and spoil it.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from random import Random

import netCDF4
import numpy as np
import pyogrio
import rasterio
import shapely
import zarr
from hypothesis import strategies as st
from rasterio.transform import from_origin

from . import archives as odd_archives
from . import cubes as odd_cubes
from . import irregular, products, stac
from . import rasters as odd_rasters
from . import vrts as odd_vrts
from .mutate import Draw, odd_value, spoil_bytes, spoil_document, spoil_file, spoil_one, spoil_text

ROOT = Path(__file__).resolve().parents[3]
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
DAYS = ("20180123", "20180418", "20180627", "20180806")
LEFT, TOP = 560_000, 4_840_600
WIDTH, HEIGHT = 30, 22
MODEL = "france-2018-s2"
_ATTRIBUTES = (
    *("units", "calendar", "scale_factor", "add_offset", "valid_range", "missing_value", "crs_wkt", "standard_name"),
    *("grid_mapping", "axis", "coordinates", "bounds", "dtype", "long_name"),
)
GENERATORS = (
    *odd_archives.GENERATORS,
    *odd_cubes.GENERATORS,
    *odd_rasters.GENERATORS,
    *odd_vrts.GENERATORS,
    *products.GENERATORS,
    *stac.GENERATORS,
    irregular.irregular,
)
_JSON = {"ensure_ascii": True, "allow_nan": True}


@dataclass(frozen=True)
class Sound:
    """Small sound inputs that the hostile ones are made from.

    Attributes:
        folder: where they lie: `stack`, `safe`, `cube.nc`, `cube.zarr`, `parcels.*`, `items.json`, `package`.
        address: of the server that nobody may ask.
    """

    folder: Path
    address: str


def sound(folder: Path, address: str) -> Sound:
    """Write the sound inputs."""
    rng = np.random.default_rng(5)
    (folder / "stack").mkdir(parents=True)
    for number, day in enumerate(DAYS):
        values = rng.integers(300, 3000, (len(BANDS), HEIGHT, WIDTH)) + 100 * number
        planes = np.concatenate([values, np.full((1, HEIGHT, WIDTH), 4)]).astype(np.uint16)
        _raster(folder / f"stack/S2_L2A_{day}.tif", planes, (*BANDS, "SCL"))
    _safe(folder / "safe", rng)
    _cubes(folder, rng)
    _items(folder)
    shapes = [shapely.box(LEFT + 20 + 90 * n, TOP - 180, LEFT + 90 + 90 * n, TOP - 30) for n in range(3)]
    for name, driver in (("gpkg", "GPKG"), ("shp", "ESRI Shapefile"), ("geojson", "GeoJSON"), ("fgb", "FlatGeobuf")):
        _parcels(folder / f"parcels.{name}", shapes, driver)
    shutil.copytree(ROOT / "resources/models" / MODEL, folder / "package")
    return Sound(folder, address)


def _raster(path: Path, planes: np.ndarray, names: tuple[str, ...] = (), size: int = 10, **profile) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {
        "driver": "GTiff",
        "crs": "EPSG:32631",
        "nodata": 0,
        "transform": from_origin(LEFT, TOP, size, size),
        **profile,
    }
    count, height, width = planes.shape
    with rasterio.open(path, "w", count=count, height=height, width=width, dtype=planes.dtype, **profile) as dataset:
        dataset.write(planes)
        if names:
            dataset.descriptions = names


def _safe(folder: Path, rng: np.random.Generator) -> None:
    for day in DAYS[:2]:
        stamp = f"{day}T104021"
        product = folder / f"S2A_MSIL2A_{stamp}_N0509_R008_T31TEJ_{day}T150629.SAFE"
        images = product / f"GRANULE/L2A_T31TEJ_A012345_{stamp}/IMG_DATA/R10m"
        for band in ("B02", "B04", "B08"):
            values = rng.integers(1300, 4000, (1, HEIGHT, WIDTH)).astype(np.uint16)
            _raster(images / f"T31TEJ_{stamp}_{band}_10m.jp2", values, driver="JP2OpenJPEG", nodata=None)
        (product / "MTD_MSIL2A.xml").write_text(
            f"<a><PRODUCT_START_TIME>{day[:4]}-{day[4:6]}-{day[6:]}T10:40:21.024Z</PRODUCT_START_TIME>"
            "<PROCESSING_BASELINE>05.09</PROCESSING_BASELINE><SENSING_ORBIT_NUMBER>8</SENSING_ORBIT_NUMBER>"
            '<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
            '<BOA_ADD_OFFSET band_id="1">-1000</BOA_ADD_OFFSET><BOA_ADD_OFFSET band_id="3">-1000</BOA_ADD_OFFSET></a>'
        )


def _cubes(folder: Path, rng: np.random.Generator) -> None:
    values = rng.integers(300, 3000, (len(DAYS), HEIGHT, WIDTH)).astype(np.uint16)
    axes = {
        "time": np.array([17554, 17639, 17709, 17749], np.int32),
        "y": TOP - 5.0 - 10 * np.arange(HEIGHT),
        "x": LEFT + 5.0 + 10 * np.arange(WIDTH),
    }
    with netCDF4.Dataset(folder / "cube.nc", "w") as cube:
        for name, axis in axes.items():
            cube.createDimension(name, len(axis))
            cube.createVariable(name, axis.dtype, (name,))[:] = axis
        cube["time"].units = "days since 1970-01-01"
        for name in ("B04", "B08"):
            cube.createVariable(name, "u2", ("time", "y", "x"), zlib=True, chunksizes=(1, HEIGHT, WIDTH))[:] = values
            cube[name].grid_mapping = "crs"
        cube.createVariable("crs", "i4").crs_wkt = rasterio.crs.CRS.from_epsg(32631).to_wkt()
    group = zarr.open_group(folder / "cube.zarr", mode="w", zarr_format=2)
    for name, array in {**axes, "B04": values, "B08": values}.items():
        written = group.create_array(name, shape=array.shape, dtype=array.dtype, chunks=array.shape)
        written[...] = array
        written.attrs["_ARRAY_DIMENSIONS"] = [name] if name in axes else list(axes)
        if name == "time":
            written.attrs["units"] = "days since 1970-01-01"
    group.attrs["crs"] = "EPSG:32631"


def _items(folder: Path) -> None:
    features = []
    for day in DAYS[:3]:
        _raster(folder / f"assets/{day}.tif", np.full((1, HEIGHT, WIDTH), 900, np.uint16))
        assets = {
            band: {"href": f"./assets/{day}.tif", "type": "image/tiff", "roles": ["data"], "eo:bands": [{"name": band}]}
            for band in ("B04", "B08")
        }
        features.append(
            {
                "type": "Feature",
                "stac_version": "1.0.0",
                "id": f"S2A_31TEJ_{day}_0_L2A",
                "collection": "sentinel-2-l2a",
                "bbox": [3.7, 43.6, 3.8, 43.8],
                "geometry": None,
                "links": [{"rel": "self", "href": "./items.json"}],
                "properties": {"datetime": f"{day[:4]}-{day[4:6]}-{day[6:]}T10:50:31Z", "platform": "sentinel-2a"},
                "assets": assets,
            }
        )
    links = [{"rel": "next", "href": "./none.json"}]
    (folder / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": features, "links": links}))


def _parcels(path: Path, shapes: list, driver: str) -> None:
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(shape) for shape in shapes], object),
        field_data=[np.arange(3), np.array(["a", "b", "é"], object)],
        fields=["pid", "crop"],
        geometry_type="Polygon",
        crs="EPSG:32631",
        driver=driver,
    )


# --- kinds ------------------------------------------------------------------------------------------------------------


def rasters(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """Dated rasters of which one is spoilt or of an odd make."""
    shutil.copytree(given.folder / "stack", folder / "stack")
    if draw(st.booleans()):
        spoil_one(draw, folder / "stack")
        return ["scan", "stack"]
    kind = draw(st.sampled_from(("float64", "complex64", "int8", "uint8", "int16", "float32")))
    count = draw(st.sampled_from((1, 2, 10, 11, 13)))
    planes = np.full((count, HEIGHT, WIDTH), 7).astype(kind)
    profile = {
        "nodata": draw(st.sampled_from((None, 0, 7, float("nan") if kind.startswith("float") else None))),
        "crs": draw(st.sampled_from((None, "EPSG:32631", "EPSG:4326", "EPSG:3857", 'LOCAL_CS["x",UNIT["metre",1]]'))),
        "transform": draw(
            st.sampled_from(
                (
                    from_origin(LEFT, TOP, 10, 10),
                    rasterio.Affine.identity(),
                    rasterio.Affine(0, 0, 0, 0, 0, 0),
                    rasterio.Affine(1e308, 0, 1e308, 0, -1e308, 1e308),
                    rasterio.Affine(float("nan"), 0, 0, 0, -10, 0),
                    rasterio.Affine(7, 7, LEFT, 7, -7, TOP),
                )
            )
        ),
    }
    names = tuple(draw(st.sampled_from((None, "", "B04", "SCL", "x" * 300, "\x1b[2J"))) for _ in range(count))
    path = folder / "stack/S2_20180910.tif"
    _raster(path, planes, **profile)
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = names
        dataset.scales = [draw(st.sampled_from((1.0, 0.0, -1.0, 1e-4, 1e308, float("nan"), float("inf"))))] * count
        dataset.offsets = [draw(st.sampled_from((0.0, 1e308, float("nan"), -0.1)))] * count
    return ["scan", "stack"]


def vrts(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A VRT among dated rasters, spoilt, or one that leads elsewhere."""
    shutil.copytree(given.folder / "stack", folder / "stack")
    target = draw(
        st.sampled_from(
            (
                "S2_L2A_20180123.tif",
                "S2_L2A_20180930.vrt",
                "../secret.tif",
                "/etc/passwd",
                f"/vsicurl/{given.address}/a.tif",
                f"{given.address}/a.tif",
                "/vsistdin/",
                "/dev/zero",
                "NETCDF:x.nc:y",
            )
        )
    )
    shutil.copy(folder / "stack/S2_L2A_20180123.tif", folder / "secret.tif")
    kind = draw(st.sampled_from(("SimpleSource", "ComplexSource", "KernelFilteredSource", "AveragedSource")))
    kernel = draw(st.sampled_from(("", odd_vrts.KERNEL))) if kind == "KernelFilteredSource" else ""
    inner = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{n}"><Description>{name}</Description><{kind}><SourceFilename '
        f'relativeToVRT="1">{target}</SourceFilename><SourceBand>{n}</SourceBand>{kernel}</{kind}></VRTRasterBand>'
        for n, name in enumerate((*BANDS, "SCL"), 1)
    )
    text = (
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>EPSG:32631</SRS><GeoTransform>{LEFT}, 10, 0, '
        f"{TOP}, 0, -10</GeoTransform>{inner}</VRTDataset>"
    )
    if draw(st.booleans()):
        text = spoil_text(draw, text, given.address)
    path = folder / "stack/S2_L2A_20180930.vrt"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return ["scan", draw(st.sampled_from(("stack", "stack/S2_L2A_20180930.vrt")))]


def safes(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """SAFE products with spoilt metadata or images."""
    shutil.copytree(given.folder / "safe", folder / "safe")
    metadata = draw(st.sampled_from(sorted((folder / "safe").rglob("MTD_*.xml"))))
    how = draw(st.sampled_from(("text", "text", "file", "any")))
    if how == "text":
        text = spoil_text(draw, metadata.read_text(), given.address)
        metadata.write_bytes(text.encode("utf-8", "surrogatepass"))
    elif how == "file":
        spoil_file(draw, metadata)
    else:
        spoil_one(draw, folder / "safe")
    return ["scan", "safe"]


def archives(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A ZIP or tar of products, spoilt, or with members of odd names and kinds."""
    names = [
        "a/S2_L2A_20180123.tif",
        "../b/S2_L2A_20180124.tif",
        "/c.tif",
        "d\0.tif",
        "e" * 300 + ".tif",
        "a/b/../c.tif",
    ]
    content = (given.folder / "stack/S2_L2A_20180123.tif").read_bytes()
    chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=4))
    kind = draw(st.sampled_from(("zip", "tar")))
    path = folder / f"stack.{kind}"
    if kind == "zip":
        with zipfile.ZipFile(path, "w", draw(st.sampled_from((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))) as archive:
            for number, name in enumerate(chosen):
                archive.writestr(name.replace("2018012", f"201802{number}"), content)
    else:
        with tarfile.open(path, "w") as archive:
            for name in chosen:
                entry = tarfile.TarInfo(name.replace("\0", "_"))
                entry.type = draw(
                    st.sampled_from(
                        (tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE)
                    )
                )
                entry.linkname = draw(st.sampled_from(("/etc/passwd", "../x", "a/S2_L2A_20180123.tif")))
                if entry.isreg():
                    entry.size = len(content)
                    archive.addfile(entry, io.BytesIO(content))
                else:
                    archive.addfile(entry)
    if draw(st.booleans()):
        path.write_bytes(spoil_bytes(draw, path.read_bytes()))
    return ["scan", draw(st.sampled_from((".", path.name)))]


def catalogues(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A STAC item collection with odd values."""
    shutil.copytree(given.folder / "assets", folder / "assets")
    document = spoil_document(draw, json.loads((given.folder / "items.json").read_text()), given.address)
    content = json.dumps(document, **_JSON).encode()
    (folder / "items.json").write_bytes(spoil_bytes(draw, content) if draw(st.integers(0, 5)) == 0 else content)
    return ["scan", "items.json"]


def cubes(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A netCDF or Zarr cube with odd attributes, axes or bytes."""
    kind = draw(st.sampled_from(("nc bytes", "nc attributes", "zarr documents", "zarr files")))
    if kind.startswith("nc"):
        path = folder / "cube.nc"
        shutil.copy(given.folder / "cube.nc", path)
        if kind == "nc bytes":
            path.write_bytes(spoil_bytes(draw, path.read_bytes()))
            return ["scan", "cube.nc"]
        with netCDF4.Dataset(path, "r+") as cube:
            cube.set_auto_maskandscale(False)
            for _ in range(draw(st.integers(1, 3))):
                name = draw(st.sampled_from(("time", "x", "y", "B04", "crs")))
                attribute = draw(st.sampled_from(_ATTRIBUTES))
                value = odd_value(draw, given.address)
                if isinstance(value, str):
                    value = value.replace("\0", "0").encode("utf-8", "replace").decode()
                elif type(value) not in (int, float) or abs(value) > 2**62:
                    value = np.array([1.0, np.nan])
                cube[name].setncattr(attribute, value)
            if draw(st.booleans()):
                axis = draw(st.sampled_from(("x", "y", "time")))
                cube[axis][draw(st.integers(0, 3))] = draw(st.sampled_from((0, -1, 2**30)))
        return ["scan", "cube.nc"]
    shutil.copytree(given.folder / "cube.zarr", folder / "cube.zarr")
    if kind == "zarr files":
        spoil_one(draw, folder / "cube.zarr")
    else:
        documents = sorted(path for path in (folder / "cube.zarr").rglob(".z*") if path.is_file())
        path = draw(st.sampled_from(documents))
        path.write_text(json.dumps(spoil_document(draw, json.loads(path.read_text()), given.address), **_JSON))
    return ["scan", "cube.zarr"]


def stack_files(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A stack file with odd values, or a sensor file of the user's own."""
    shutil.copytree(given.folder / "stack", folder / "stack")
    if draw(st.integers(0, 3)) == 0:
        sensor = {"name": "own", "title": "own", "bands": [{"name": "B04"}], "scale": 1e-4, "file_names": ["S2_"]}
        text = json.dumps(spoil_document(draw, sensor, given.address), **_JSON)
        (folder / "own.sensor.json").write_text(text)
        return ["scan", "stack", "--sensor", "own.sensor.json"]
    rows = [
        {
            "date": f"{day[:4]}-{day[4:6]}-{day[6:]}",
            "source": day,
            "sensor": "sentinel-2-l2a",
            "bands": {"B04": {"path": f"stack/S2_L2A_{day}.tif", "band": 3, "scale": 1e-4, "nodata": 0}},
            "masks": [{"path": f"stack/S2_L2A_{day}.tif", "band": 11, "kind": "values", "bad": [8, 9]}],
        }
        for day in DAYS
    ]
    document = spoil_document(draw, {"schema_version": 1, "acquisitions": rows}, given.address)
    (folder / "season.stack.json").write_text(json.dumps(document, **_JSON))
    return ["scan", "season.stack.json"]


def parcels(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A parcel layer with spoilt bytes, odd geometries or odd values."""
    shutil.copytree(given.folder / "stack", folder / "stack")
    kind = draw(st.sampled_from(("gpkg", "shp", "geojson", "fgb", "geojson values")))
    suffix = kind.split()[0]
    for path in given.folder.glob("parcels.*"):
        if (path.suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg")) == (suffix == "shp") and (
            suffix == "shp" or path.suffix == f".{suffix}"
        ):
            shutil.copy(path, folder / path.name)
    if kind == "geojson values":
        path = folder / "parcels.geojson"
        path.write_text(json.dumps(spoil_document(draw, json.loads(path.read_text()), given.address), **_JSON))
    else:
        path = draw(st.sampled_from(sorted(folder.glob("parcels.*"))))
        if draw(st.integers(0, 6)) == 0:
            spoil_file(draw, path)
        else:
            path.write_bytes(spoil_bytes(draw, path.read_bytes()))
    return ["map", "stack", "--model", MODEL, "--parcels", f"parcels.{suffix}", "--out", "../out"]


def packages(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A model package with odd values in its card, or spoilt graphs or weights that the card vouches for."""
    shutil.copytree(given.folder / "stack", folder / "stack")
    shutil.copytree(given.folder / "package", folder / "package")
    card = folder / "package/card.json"
    document = json.loads(card.read_text())
    if draw(st.booleans()):
        card.write_text(json.dumps(spoil_document(draw, document, given.address), **_JSON))
    else:
        path = folder / "package" / draw(st.sampled_from(sorted(document["files"])))
        if draw(st.integers(0, 6)) == 0:
            spoil_file(draw, path)
        else:
            path.write_bytes(spoil_bytes(draw, path.read_bytes()))
            document["files"][path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
            card.write_text(json.dumps(document))
    runtime = draw(st.sampled_from(("onnxruntime", "onnxruntime", "torch", "openvino")))
    return ["map", "stack", "--model", "package", "--runtime", runtime, "--threads", "1", "--out", "../out"]


def jobs(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """A job file with odd values."""
    shutil.copytree(given.folder / "stack", folder / "stack")
    options = {
        "sensor": "sentinel-2-l2a",
        "bands": {"B04": 3},
        "date_pattern": r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)",
        "start": "2018-01-01",
        "extent": {"xmin": LEFT, "ymin": TOP - 100, "xmax": LEFT + 100, "ymax": TOP, "crs": "EPSG:32631"},
        "pixel_size": 20,
        "mask": "none",
        "nodata": 0,
        "scale": 1e-4,
    }
    kept = draw(st.lists(st.sampled_from(sorted(options)), unique=True))
    document = {"schema_version": 1, "job": "scan", "stack": "stack", "options": {name: options[name] for name in kept}}
    if draw(st.booleans()):
        document = {**document, "job": "map", "model": MODEL, "out": "../out", "threads": 1, "probabilities": True}
    text = json.dumps(spoil_document(draw, document, given.address), **_JSON)
    if '"workers"' not in text:
        (folder / "job.json").write_text(text)
    else:
        (folder / "job.json").write_text("{}")
    return ["run", "job.json"]


def made_odd(draw: Draw, given: Sound, folder: Path) -> list[str]:
    """An input of the generators that the tests of one kind of source have, beside sound rasters."""
    shutil.copytree(given.folder / "stack", folder / "stack")
    generate = draw(st.sampled_from(GENERATORS))
    path = generate(Random(draw(st.integers(0, 2**32))), folder / "stack")
    return ["scan", "stack" if path is None or draw(st.booleans()) else str(path.relative_to(folder))]


KINDS = (rasters, vrts, safes, archives, catalogues, cubes, stack_files, parcels, packages, jobs, made_odd)
