"""VRTs, and companions of rasters, that lead where nobody pointed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 64, 48
NAMES = ("B03", "B04", "B08")


def document(bands: Sequence[str], root: str = "<VRTDataset", more: str = "") -> str:
    """A VRT whose bands have these contents."""
    inner = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{number}"><Description>{NAMES[number - 1]}</Description>{band}'
        "</VRTRasterBand>"
        for number, band in enumerate(bands, 1)
    )
    return (
        f'{root} rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>EPSG:32631</SRS>'
        f"<GeoTransform>600000, 10, 0, 5000000, 0, -10</GeoTransform>{more}{inner}</VRTDataset>"
    )


KERNEL = "<Kernel><Size>3</Size><Coefs>0 0 0 0 1 0 0 0 0</Coefs></Kernel>"


def source(name: str, relative: str = ' relativeToVRT="1"', kind: str = "SimpleSource", more: str = "") -> str:
    return f"<{kind}><SourceFilename{relative}>{name}</SourceFilename><SourceBand>1</SourceBand>{more}</{kind}>"


def filtered(name: str, kernel: str = KERNEL) -> str:
    """A source under a filter, which GDAL needs a kernel for."""
    return source(name, kind="KernelFilteredSource", more=kernel)


def addresses(url: str) -> list[str]:
    """Sources that fetch from a server, in the spellings that GDAL takes."""
    return [
        f"/vsicurl/{url}/a.tif",
        f"/VSICURL/{url}/a.tif",
        f"/vsicurl?url={url}/a.tif",
        f"/vsicurl_streaming/{url}/a.tif",
        f"/vsizip//vsicurl/{url}/a.zip/a.tif",
        f"/vsitar//vsicurl/{url}/a.tar/a.tif",
        f"/vsigzip//vsicurl/{url}/a.gz",
        f"/vsisubfile/0_9,/vsicurl/{url}/a.tif",
        f"{url}/a.tif",
        f"WCS:{url}/a",
        f"WMTS:{url}/a",
        f'ZARR:"/vsicurl/{url}/a"',
        f"NETCDF:{url}/a.nc:a",
        f"vrt:///vsicurl/{url}/a.tif",
        f"GTI:/vsicurl/{url}/a.gpkg",
        f"DERIVED_SUBDATASET:LOGAMPLITUDE:/vsicurl/{url}/a.tif",
        escape(document([source(f"/vsicurl/{url}/a.tif", "")])),
        f"&#47;vsicurl/{url}/a.tif",
        f"<![CDATA[/vsicurl/{url}/a.tif]]>",
    ]


def leading(url: str, outside: str) -> dict[str, str]:
    """Documents that lead to a server or to a file outside, by how they do."""
    away, good = f"/vsicurl/{url}/a.tif", source("good.tif")
    metadata = '<Metadata domain="{}"><MDI key="{}">{}</MDI></Metadata>'.format
    raw = f'<SourceFilename relativeToVRT="0">{outside}</SourceFilename><ImageOffset>0</ImageOffset>'
    warped = f"<GDALWarpOptions><SourceDataset relativeToVRT='0'>{outside}</SourceDataset></GDALWarpOptions>"
    mask = f"<MaskBand><VRTRasterBand dataType='Byte'>{source(outside, '')}</VRTRasterBand></MaskBand>"
    python = "<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode>def f(*a): 0</PixelFunctionCode>"
    found = {f"address {number}": document([source(name, "")]) for number, name in enumerate(addresses(url))}
    bodies = {
        "absolute": source(outside, ""),
        "above": source("../outside.tif"),
        "attribute": f'<SimpleSource SourceFilename="{outside}" SourceBand="1"/>',
        "other letters": f"<simplesource><SOURCEFILENAME>{outside}</SOURCEFILENAME></simplesource>",
        "unquoted": source(outside, " relativeToVRT=0"),
        "complex": source(outside, "", "ComplexSource"),
        "kernel": source(outside, "", "KernelFilteredSource", KERNEL),
        "dataset": f"<SimpleSource><SourceDataset>{outside}</SourceDataset></SimpleSource>",
        "overview": f"<Overview><SourceFilename>{outside}</SourceFilename></Overview>",
        "itself": source("S2_20230601.vrt"),
        "xml": source("map.xml"),
        "text": source("notes.txt"),
    }
    found.update((how, document([body])) for how, body in bodies.items())
    found["mask"] = document([""], more=mask)
    found["raw"] = document([raw]).replace('band="1">', 'band="1" subClass="VRTRawRasterBand">')
    found["warped"] = document([""], '<VRTDataset subClass="VRTWarpedDataset"', warped)
    found["geolocation"] = document([good], more=metadata("GEOLOCATION", "X_DATASET", away))
    found["overviews"] = document([good], more=metadata("OVERVIEWS", "OVERVIEW_FILE", away))
    found["python"] = document([python + good]).replace('band="1">', 'band="1" subClass="VRTDerivedRasterBand">')
    found["breaks off"] = document([good])[:-30] + '<a b="'
    found["empty"] = ""
    return found


def odd_vrt(rng: Random, folder: Path) -> Path:
    """One of them, with some signs changed."""
    documents = leading("http://127.0.0.1:9", "/etc/hostname")
    text = list(documents[rng.choice(sorted(documents))])
    for _ in range(rng.randrange(4)):
        if text:
            text[rng.randrange(len(text))] = rng.choice("<>\"'/&;= \0a1")
    path = folder / "S2_20230601.vrt"
    path.write_text("".join(text))
    return path


GENERATORS = (odd_vrt,)
