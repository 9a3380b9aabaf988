"""What a raster's header rules out: no place on the ground, or numbers that are no measurements."""

import math

import numpy as np
import pyproj
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC
from rasterio.transform import Affine, from_origin

from engine.contract import Extent, StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack
from engine.stack.read.header import fault_of, fault_of_grid
from engine.stack.types import Grid

from ...conftest import DAYS, write_raster

UTM = "EPSG:32631"
NOWHERE = Affine.identity()
TM = "+proj=tmerc +lat_0=10 +lon_0=4.3 +k=0.9997 +x_0=300000 +y_0=0 +datum=WGS84 +units=m"


def raster(path, crs=UTM, transform=None, dtype="uint16"):
    rng = np.random.default_rng(3)
    values = rng.integers(1, 4000, (2, 11, 17)).astype(dtype)
    return write_raster(path, values, ("B04", "B08"), transform or from_origin(500_000, 4_800_000, 20, 20), crs)


def stack_of(folder, **kinds):
    folder.mkdir(exist_ok=True)
    for day in DAYS[:3]:
        raster(folder / f"S2_{day:%Y%m%d}.tif", **kinds)
    return folder


def fault(path):
    with rasterio.open(path) as dataset:
        return fault_of(dataset)


def placed_by_points(path):
    raster(path, crs=None, transform=NOWHERE)
    corners = [GroundControlPoint(row, col, 1e5 + 10 * col, 2e5 - 10 * row) for row, col in ((0, 0), (11, 0), (0, 17))]
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = corners, CRS.from_user_input(UTM)


def placed_by_a_camera(path):
    raster(path, crs="EPSG:4326", transform=NOWHERE)
    with rasterio.open(path, "r+") as dataset:
        dataset.rpcs = RPC(0, 50, 44, 0.1, [1.0] * 20, [1.0] * 20, 5, 11, 4, 0.1, [1.0] * 20, [1.0] * 20, 8, 17)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: raster(path, transform=NOWHERE), "no geotransform"),
        (placed_by_points, "ground control points"),
        (placed_by_a_camera, "camera model"),
        (lambda path: raster(path, crs=None), "no coordinate reference system"),
        (lambda path: raster(path, crs="EPSG:4978"), "without easting and northing"),
        (lambda path: raster(path, crs="EPSG:4326"), "that are no degrees"),
        (lambda path: raster(path, dtype="complex64"), "complex"),
        (lambda path: raster(path, dtype="complex128"), "complex"),
        (lambda path: raster(path), ""),
    ],
)
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_fault_of_a_header(tmp_path, make, reason):
    make(tmp_path / "a.tif")
    found = fault(tmp_path / "a.tif")
    assert reason in found
    assert bool(found) == bool(reason)


@pytest.mark.parametrize(
    ("transform", "reason"),
    [
        ((10.0, 0.0, 5e5, 0.0, -10.0, 4e6), ""),
        ((10.0, 0.0, 5e5, 0.0, 10.0, 4e6), ""),  # south up
        ((6.0, 8.0, 5e5, 8.0, -6.0, 4e6), ""),  # rotated
        ((0.0, 0.0, 5e5, 0.0, 0.0, 4e6), "without an area"),
        ((10.0, 0.0, 5e5, 0.0, 0.0, 4e6), "without an area"),
        ((10.0, 20.0, 5e5, 5.0, 10.0, 4e6), "without an area"),  # on a line
        ((1e-200, 0.0, 5e5, 0.0, -1e-200, 4e6), "without an area"),
        ((math.nan, 0.0, 5e5, 0.0, -10.0, 4e6), "nan"),
        ((10.0, 0.0, math.inf, 0.0, -10.0, 4e6), "nan"),
        ((1e308, 0.0, 5e5, 0.0, -1e308, 4e6), "1e+308"),
        ((10.0, 0.0, 1e15, 0.0, -10.0, 4e6), "1e+15"),
    ],
)
def test_a_geotransform_that_is_no_place(transform, reason):
    found = fault_of_grid(Grid(UTM, transform, 17, 11))
    assert reason in found
    assert bool(found) == bool(reason)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize(
    "wrong", [{"transform": NOWHERE}, {"transform": Affine(0, 0, 5e5, 0, 0, 4e6)}, {"dtype": "complex64"}]
)
def test_a_date_without_a_place_or_of_complex_numbers_leaves_the_others(tmp_path, wrong):
    folder = stack_of(tmp_path / "s")
    raster(folder / "S2_20231101.tif", **wrong)
    stack, report = scan_stack(folder)
    assert len(stack.days) == 3
    (row,) = (row for row in report.rows if not row.used)
    assert row.source == "S2_20231101.tif"
    assert row.reason
    assert ("date_rejected", f"S2_20231101.tif: {row.reason}. It was left out.") in report.warnings


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_world_file_beside_a_raster_places_it(tmp_path):
    folder = stack_of(tmp_path / "s", transform=NOWHERE)
    for path in folder.glob("*.tif"):
        with rasterio.open(path) as dataset:
            values = dataset.read()
        bare = {"driver": "GTiff", "count": 2, "height": 11, "width": 17, "dtype": values.dtype, "crs": UTM}
        with rasterio.open(path, "w", **bare) as dataset:
            dataset.write(values)
            dataset.descriptions = ("B04", "B08")
        path.with_suffix(".tfw").write_text("20\n0\n0\n-20\n500010\n4799990\n")
    assert scan_stack(folder)[0].grid.transform == (20.0, 0.0, 500_000.0, 0.0, -20.0, 4_800_000.0)


def test_a_code_that_is_not_known_here_gives_way_to_the_definition_beside_it(tmp_path):
    """Newer than the table of codes, or made up: what the file says of its projection is enough."""
    wkt = pyproj.CRS(TM).to_wkt("WKT1_GDAL").replace('PROJCS["unknown"', 'PROJCS["ours"')[:-1]
    crs = CRS.from_wkt(f'{wkt},AUTHORITY["EPSG","998877"]]')
    plain, coded = stack_of(tmp_path / "plain", crs=CRS.from_user_input(TM)), stack_of(tmp_path / "coded", crs=crs)
    boxes = []
    for folder in (plain, coded):
        stack, _ = scan_stack(folder, StackOptions(crs="EPSG:4326"))
        boxes.append((stack.grid.transform, stack.grid.width, stack.grid.height))
    assert boxes[0][0] == pytest.approx(boxes[1][0])
    assert boxes[0][1:] == boxes[1][1:]


def test_heights_of_a_crs_do_not_matter(tmp_path):
    """A compound or three-dimensional CRS lies where its horizontal part does: nothing is warped."""
    folder = stack_of(tmp_path / "s")
    raster(folder / "S2_20231101.tif", crs="EPSG:32631+5773")
    stack, report = scan_stack(folder)
    assert stack.grid.crs == UTM
    assert {row.grid for row in report.rows} == {"as the stack"}


def test_a_local_crs_is_said_to_be_nowhere_on_earth(tmp_path):
    local = stack_of(tmp_path / "local", crs=CRS.from_wkt('LOCAL_CS["quarry",UNIT["metre",1]]'))
    assert "crs_local" in dict(scan_stack(local)[1].warnings)
    assert "crs_local" not in dict(scan_stack(stack_of(tmp_path / "s"))[1].warnings)


@pytest.mark.parametrize("crs", ["EPSG:99999", "EPSG:5773", "EPSG:4978", "/etc/hostname", "nonsense"])
def test_a_chosen_crs_that_is_none_is_refused(tmp_path, crs):
    folder = stack_of(tmp_path / "s")
    box = Extent(xmin=0, ymin=0, xmax=1, ymax=1, crs=crs)
    for options in (StackOptions(crs=crs), StackOptions(extent=box)):
        with pytest.raises(BadInput) as raised:
            scan_stack(folder, options)
        assert raised.value.code == "crs_invalid"


@pytest.mark.parametrize(("xmin", "xmax"), [(179.0, 180.0), (-180.0, -179.0)])
def test_a_stack_across_the_antimeridian(tmp_path, xmin, xmax):
    """Half of it lies at 179.99, half at -179.99 degrees: extents on either side cut it, and it maps in degrees."""
    middle = 3_339_584.7  # of 180 degrees in EPSG:3832
    folder = stack_of(tmp_path / "s", crs="EPSG:3832", transform=from_origin(middle - 170, 1e6, 20, 20))
    side = Extent(xmin=xmin, ymin=0, xmax=xmax, ymax=30, crs="EPSG:4326")
    cut, _ = scan_stack(folder, StackOptions(extent=side))
    assert 8 <= cut.grid.width <= 9
    whole, _ = scan_stack(folder, StackOptions(crs="EPSG:4326"))
    assert 15 <= whole.grid.width <= 19
    with StackReader(whole) as reader:
        assert reader.read(Window(0, 0, whole.grid.height, whole.grid.width)).valid.mean() > 0.8
