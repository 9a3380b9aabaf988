"""Which rasters are opened, and that none leads to what the user did not name. All scenes are simulated."""

import zipfile

import numpy as np
import pytest
import rasterio
import xarray as xr

from engine.errors import BadInput
from engine.stack import StackReader, StackUnusable, Window, scan_stack
from engine.stack.read.network import Refused, open_raster

from ...conftest import BANDS, CRS, DAYS, HEIGHT, TRANSFORM, WIDTH, values_of, write_raster
from ...hostile import vrts
from ...rangeserver import serving
from ..products import FIRST, write_safe, zipped

pytestmark = pytest.mark.usefixtures("direct")


def vrt_of(source: str, count: int = len(BANDS)) -> str:
    """A VRT whose bands are those of one other raster."""
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{band}"><Description>{name}</Description><SimpleSource>'
        f"<SourceFilename>{source}</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band, name in enumerate(BANDS[:count], 1)
    )
    return (
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>{CRS}</SRS>'
        f"<GeoTransform>600000, 10, 0, 5000000, 0, -10</GeoTransform>{bands}</VRTDataset>"
    )


@pytest.mark.parametrize(
    ("suffix", "profile"),
    [
        ("tif", {"driver": "GTiff", "compress": "deflate", "tiled": True, "blockxsize": 16, "blockysize": 32}),
        ("tif", {"driver": "COG"}),
        ("jp2", {"driver": "JP2OpenJPEG", "quality": 100, "reversible": True}),
        ("img", {"driver": "HFA"}),
        ("img", {"driver": "ENVI"}),
    ],
)
def test_the_formats_that_are_read(tmp_path, suffix, profile):
    rng = np.random.default_rng(7)
    expected = np.stack([values_of(number, rng) for number in range(2)])
    told = {"count": 3, "height": HEIGHT, "width": WIDTH, "dtype": "uint16", "crs": CRS, "transform": TRANSFORM}
    for day, values in zip(DAYS, expected):
        with rasterio.open(tmp_path / f"composite_{day:%Y%m%d}.{suffix}", "w", **told, **profile) as dataset:
            dataset.write(values)
    stack, _ = scan_stack(tmp_path)
    with StackReader(stack) as reader:
        np.testing.assert_array_equal(reader.read(Window(0, 0, HEIGHT, WIDTH)).values, expected)


def test_a_vrt_that_is_called_so_is_read(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    for number, day in enumerate(DAYS[:2]):
        values = values_of(number, np.random.default_rng(7))
        source = write_raster(tmp_path / "elsewhere" / f"{number}.tif", values)
        (tmp_path / f"S2_{day:%Y%m%d}.vrt").write_text(vrt_of(source))
    with StackReader(scan_stack(tmp_path)[0]) as reader:
        np.testing.assert_array_equal(reader.read(Window(0, 0, HEIGHT, WIDTH)).values[1], values)


@pytest.mark.parametrize("place", ["folder", "archive", "one raster", "folder of series", "product"])
def test_a_raster_that_is_a_text_leads_nowhere(tmp_path, place):
    """Not to an address, whose owner would learn who looks, nor to any file of this machine."""
    stack = tmp_path / "stack"
    stack.mkdir()
    with serving(tmp_path) as served:
        text = vrt_of(f"/vsicurl/{served.url}/leak.tif")
        names = ["season.tif"] if "series" in place or "one" in place else [f"S2_{day:%Y%m%d}.tif" for day in DAYS]
        for name in names:
            (stack / name).write_text(text)
        chosen = {"archive": tmp_path / "a.zip", "one raster": stack / names[0]}.get(place, stack)
        if place == "archive":
            with zipfile.ZipFile(chosen, "w") as archive:
                for name in names:
                    archive.write(stack / name, name)
        if place == "product":
            chosen = write_safe(tmp_path / "products", FIRST)
            for image in chosen.rglob("*.tif"):
                image.write_text(text)
            chosen = zipped(chosen, tmp_path / "product.zip")
        with pytest.raises((BadInput, StackUnusable)):
            scan_stack(chosen)
        with pytest.raises(rasterio.errors.RasterioError):
            open_raster(str(stack / names[0]))
    assert served.paths == []


def test_a_vrt_in_an_archive_is_said_not_to_be_read(tmp_path):
    with serving(tmp_path) as served:
        for day in DAYS[:2]:
            write_raster(tmp_path / "a.tif", values_of(0, np.random.default_rng(7)), BANDS)
            with zipfile.ZipFile(tmp_path / f"{day:%Y%m%d}.zip", "w") as archive:
                archive.write(tmp_path / "a.tif", f"S2_{day:%Y%m%d}.tif")
                archive.writestr(f"S2_{DAYS[3]:%Y%m%d}.VRT", vrt_of(f"/vsicurl/{served.url}/leak.tif"))
        stack, report = scan_stack(tmp_path)
    assert len(stack.days) == 2
    assert [row.reason.split(",")[0] for row in report.rows if "VRT" in row.source] == [
        "a VRT in an archive is not read"
    ] * 2
    assert served.paths == []


@pytest.mark.parametrize(
    ("kernel", "sound"),
    [
        (vrts.KERNEL, True),
        ("\n <KERNEL normalized='1'>\n <size>1</size> <Coefs>1</Coefs></KERNEL>", True),
        ("", False),
        ("<Kernel><Size>0</Size><Coefs/></Kernel>", False),
        ("<Kernel><Size>many</Size><Coefs>1</Coefs></Kernel>", False),
        ("<Kernel><Size>999</Size><Coefs>1</Coefs></Kernel>", False),
        (f"<!--{vrts.KERNEL}-->", False),
        (f"<Inner>{vrts.KERNEL}</Inner>", False),
    ],
)
def test_a_filter_without_a_kernel_does_not_reach_gdal(tmp_path, kernel, sound):
    """GDAL 3.10 crashes when it reads one, whether it was chosen or another VRT leads to it."""
    values = np.arange(vrts.HEIGHT * vrts.WIDTH, dtype="uint16").reshape(1, vrts.HEIGHT, vrts.WIDTH)
    write_raster(tmp_path / "good.tif", values, ["B03"])
    (tmp_path / "inner.vrt").write_text(vrts.document([vrts.filtered("good.tif", kernel)]))
    (tmp_path / "outer.vrt").write_text(vrts.document([vrts.source("inner.vrt")]))
    for name in ("inner.vrt", "outer.vrt"):
        if sound:
            with open_raster(str(tmp_path / name)) as dataset:
                np.testing.assert_array_equal(dataset.read(), values)
        else:
            with pytest.raises(Refused, match="no kernel of 1 to 31 pixels"):
                open_raster(str(tmp_path / name))


@pytest.mark.parametrize("crs", ["{url}/crs", "/vsicurl/{url}/crs"])
def test_the_crs_of_a_cube_is_no_address(tmp_path, crs):
    time = np.array([f"{day}" for day in DAYS], "datetime64[ns]")
    values = np.stack([values_of(number, np.random.default_rng(7))[0] for number in range(len(DAYS))])
    axes = {"time": time, "y": 4_999_995 - 10.0 * np.arange(HEIGHT), "x": 600_005 + 10.0 * np.arange(WIDTH)}
    with serving(tmp_path) as served:
        cube = xr.Dataset({"B04": (("time", "y", "x"), values)}, axes, {"crs": crs.format(url=served.url)})
        cube.to_netcdf(tmp_path / "S2.nc")
        with pytest.raises(BadInput, match="no coordinate reference system"):
            scan_stack(tmp_path / "S2.nc")
    assert served.paths == []
