"""Products made in code, named and laid out as the agencies deliver them; never square, all values simulated."""

from __future__ import annotations

import datetime
import zipfile
from pathlib import Path

import numpy as np
from rasterio.transform import from_origin

from ..conftest import write_raster

HEIGHT, WIDTH = 24, 36  # of 10 m
FIRST, SECOND = datetime.date(2023, 3, 5), datetime.date(2023, 5, 14)

_XML = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
  <n1:General_Info><Product_Info>
    <PRODUCT_START_TIME>{day}T10:40:21.024Z</PRODUCT_START_TIME>
    <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
    <Datatake><SENSING_ORBIT_NUMBER>{orbit}</SENSING_ORBIT_NUMBER></Datatake>
  </Product_Info>
  <Product_Image_Characteristics>
    <QUANTIFICATION_VALUES_LIST>
      <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
      <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>
    </QUANTIFICATION_VALUES_LIST>
    {offsets}
  </Product_Image_Characteristics></n1:General_Info>
</n1:Level-2A_User_Product>"""


def image(
    path: Path, value: int, size: float = 10, left: float = 600_000, dtype=np.uint16, crs="EPSG:32631", **profile
) -> Path:
    """A raster of one value, HEIGHT x WIDTH pixels of 10 m on the ground whatever its pixels are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shape = (1, round(HEIGHT * 10 / size), round(WIDTH * 10 / size))
    transform = from_origin(left, 5_000_000, size, size)
    return write_raster(path, np.full(shape, value, dtype), (), transform, crs, **{"nodata": None, **profile})


def write_safe(
    folder: Path,
    day: datetime.date,
    tile: str = "31TEJ",
    orbit: int = 8,
    baseline: str = "05.09",
    red: int = 1500,
    left: float = 600_000,
    level: str = "L2A",
) -> Path:
    """A SAFE folder with B04 and B08 at 10 and 20 m, B11 at 20 m, B01 at 60 m, SCL, and what else lies in one.

    B04 holds `red`, B08 3000, B11 2000; at 20 m the first two hold other values, to be told apart.
    """
    code = baseline.replace(".", "")
    stamp = f"{day:%Y%m%d}T104021"
    safe = folder / f"S2A_MSI{level}_{stamp}_N{code}_R{orbit:03d}_T{tile}_{day:%Y%m%d}T150629.SAFE"
    granule = safe / "GRANULE" / f"{level}_T{tile}_A016593_{stamp}"
    stem = f"T{tile}_{stamp}"
    images = {("B04", 10): red, ("B08", 10): 3000, ("B04", 20): 7, ("B08", 20): 7, ("B11", 20): 2000, ("B01", 60): 900}
    for (band, size), value in images.items():
        inner = granule / "IMG_DATA" / f"R{size}m" / f"{stem}_{band}_{size}m.jp2"
        if level == "L1C":
            inner = granule / "IMG_DATA" / f"{stem}_{band}.jp2"
        if level == "L2A" or size == 10 or band in ("B11", "B01"):
            image(inner.with_suffix(".tif"), value, size, left)
    if level == "L2A":
        scl = granule / "IMG_DATA" / "R20m" / f"{stem}_SCL_20m.tif"
        image(scl, 4, 20, left, np.uint8)
    image(granule / "QI_DATA" / "MSK_DETFOO_B04.tif", 1, 10, left, np.uint8)
    image(granule / "IMG_DATA" / "R10m" / f"{stem}_TCI_10m.tif", 99, 10, left, np.uint8)
    offsets = "".join(f'<{"BOA" if level == "L2A" else "RADIO"}_ADD_OFFSET band_id="{n}">-1000</x>' for n in range(13))
    offsets = offsets.replace("</x>", f"</{'BOA' if level == 'L2A' else 'RADIO'}_ADD_OFFSET>")
    text = _XML.format(day=day, baseline=baseline, orbit=orbit, offsets=offsets if int(code) >= 400 else "")
    if level == "L1C":
        text = text.replace("BOA_QUANTIFICATION", "QUANTIFICATION")
    (safe / f"MTD_MSI{level}.xml").write_text(text)
    return safe


def zipped(folder: Path, archive: Path) -> Path:
    """A folder packed as the agency does, with its own name on top."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                target.write(path, path.relative_to(folder.parent).as_posix())
    return archive


def write_landsat(
    folder: Path, day: datetime.date, code: str = "LC08", level: str = "L2SP", row: str = "199026"
) -> Path:
    """A Collection 2 product: all bands, the thermal one, aerosol and pixel quality, and the text beside them."""
    product = folder / f"{code}_{level}_{row}_{day:%Y%m%d}_{day:%Y}1231_02_T1"
    numbers = (1, 2, 3, 4, 5, 6, 7) if code in ("LC08", "LC09") else (1, 2, 3, 4, 5, 7)
    for number in numbers:
        image(product / f"{product.name}_SR_B{number}.TIF", 10_000 + number, 40, nodata=0)
    image(product / f"{product.name}_ST_B10.TIF", 44_000, 40)
    image(product / f"{product.name}_SR_QA_AEROSOL.TIF", 96, 40, dtype=np.uint8)
    image(product / f"{product.name}_QA_RADSAT.TIF", 0, 40)
    image(product / f"{product.name}_QA_PIXEL.TIF", 21_824, 40, nodata=1)  # clear, by the product guide
    (product / f"{product.name}_MTL.txt").write_text("GROUP = LANDSAT_METADATA_FILE\n")
    return product


def write_hls(folder: Path, day: datetime.date, product: str) -> None:
    """An HLS granule, L30 or S30: NIR is B05 in the one and B8A in the other."""
    stem = f"HLS.{product}.T31TEJ.{day:%Y%j}T103621.v2.0"
    red, nir, swir = ("B04", "B05", "B06") if product == "L30" else ("B04", "B8A", "B11")
    for band, value in ((red, 500), (nir, 3000), (swir, 2000)):
        image(folder / f"{stem}.{band}.tif", value, 40, dtype=np.int16, nodata=-9999)
    if product == "S30":
        image(folder / f"{stem}.B05.tif", 999, 40, dtype=np.int16, nodata=-9999)  # red edge, not NIR
    image(folder / f"{stem}.Fmask.tif", 64, 40, dtype=np.uint8, nodata=255)  # low aerosol, clear


def write_planet(folder: Path, day: datetime.date) -> None:
    """A four-band PlanetScope scene and its usable data mask, of which the left half is not clear."""
    stem = f"{day:%Y%m%d}_103621_12_2461_3B"
    values = np.full((4, HEIGHT, WIDTH), 1, np.uint16) * np.array([400, 600, 500, 3000], np.uint16)[:, None, None]
    write_raster(folder / f"{stem}_AnalyticMS_SR.tif", values)
    usable = np.zeros((8, HEIGHT, WIDTH), np.uint8)
    usable[0, :, WIDTH // 2 :] = 1
    usable[6] = 80  # confidence
    write_raster(folder / f"{stem}_udm2.tif", usable, nodata=None)
