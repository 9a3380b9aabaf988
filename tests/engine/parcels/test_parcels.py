"""Parcels: whose pixels are whose, what the answer is, and what is refused."""

import numpy as np
import pyarrow as pa
import pyogrio
import pytest
import rasterio
import shapely
import shapely.geometry
from exactextract import exact_extract
from rasterio.features import geometry_mask
from rasterio.transform import Affine

from engine.errors import BadInput
from engine.parcels import answers, read_parcels, write_parcels
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.stack import Grid, Window

from ..conftest import CRS, HEIGHT, TRANSFORM, WIDTH, box, write_polygons, write_raster

GRID = Grid(CRS, tuple(TRANSFORM)[:6], WIDTH, HEIGHT)
WHOLE = Window(0, 0, HEIGHT, WIDTH)
CODES, NAMES = [1, 4, 9], ["maize", "wheat", "meadow"]


def parcels_of(tmp_path, polygons, **columns):
    return read_parcels(write_polygons(tmp_path / "p.gpkg", polygons, **columns), None, GRID)


def pixels_of(parcels):
    return ParcelIndex(parcels.shapes, GRID).pixels(WHOLE)


def total(parts, parcels):
    sums = ParcelSums.none(parcels, 3)
    for part in parts:
        sums.add(part)
    return sums


def probabilities(seed=0):
    rng = np.random.default_rng(seed)
    return rng.dirichlet([1, 1, 1], (HEIGHT, WIDTH)).transpose(2, 0, 1).astype(np.float32)


def everything():
    return np.ones((HEIGHT, WIDTH), bool), np.full((HEIGHT, WIDTH), 5)


def blobs(count, seed=1):
    """Irregular polygons that overlap each other here and there."""
    rng = np.random.default_rng(seed)
    shapes = []
    for _ in range(count):
        x, y = TRANSFORM * (rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT))
        shapes.append(shapely.Point(x, y).buffer(rng.uniform(20, 120), quad_segs=2))
    return shapes


def test_a_pixel_belongs_to_every_parcel_that_holds_its_centre(tmp_path):
    """Also where parcels overlap; rasterio's own mask of each polygon alone is the oracle."""
    shapes = blobs(25)
    parcels = parcels_of(tmp_path, shapes)
    sums = pixels_of(parcels).sums(probabilities(), *everything())
    found = dict(zip(sums.index, zip(sums.inside, sums.probability)))
    for number, shape in enumerate(shapes):
        mask = geometry_mask([shape], (HEIGHT, WIDTH), TRANSFORM, invert=True)
        inside, probability = found[number]
        assert inside == mask.sum()
        np.testing.assert_allclose(probability, probabilities()[:, mask].sum(axis=1), rtol=1e-5)


def test_exactextract_agrees_on_parcels_of_whole_pixels(tmp_path):
    """On rectangles of whole pixels its coverage-weighted mean and ours are the same number."""
    shapes = [box(2, 3, 5, 8), box(20, 30, 12, 6), box(40, 50, 8, 14)]
    layer = write_polygons(tmp_path / "p.gpkg", shapes)
    raster = write_raster(tmp_path / "p.tif", probabilities(), nodata=None)
    features = [{"type": "Feature", "geometry": shapely.geometry.mapping(shape)} for shape in shapes]
    oracle = exact_extract(rasterio.open(raster), features, ["mean", "count"])
    parcels = read_parcels(layer, None, GRID)
    sums = pixels_of(parcels).sums(probabilities(), *everything())
    for place, row in enumerate(oracle):
        means = [row["properties"][f"band_{band}_mean"] for band in (1, 2, 3)]
        np.testing.assert_allclose(sums.probability[place] / sums.mapped[place], means, rtol=1e-5)
        assert sums.inside[place] == row["properties"]["band_1_count"]


def test_blocks_add_up_to_the_whole(tmp_path):
    parcels = parcels_of(tmp_path, blobs(25))
    index = ParcelIndex(parcels.shapes, GRID)
    probability, (mapped, observations) = probabilities(), everything()
    mapped[5:9, :] = False
    whole = total([index.pixels(WHOLE).sums(probability, mapped, observations)], len(parcels))
    parts = []
    for row in range(0, HEIGHT, 20):
        for col in range(0, WIDTH, 24):
            window = Window(row, col, min(20, HEIGHT - row), min(24, WIDTH - col))
            cut = np.s_[..., row : row + window.height, col : col + window.width]
            parts.append(index.pixels(window).sums(probability[cut], mapped[cut], observations[cut]))
    blocks = total(parts, len(parcels))
    for name in ("mapped", "inside", "observations"):
        np.testing.assert_array_equal(getattr(blocks, name), getattr(whole, name))
    np.testing.assert_allclose(blocks.probability, whole.probability)


def test_a_pixel_whose_probabilities_are_no_numbers_leaves_its_parcel_those_of_the_others(tmp_path):
    parcels = parcels_of(tmp_path, [box(10, 10, 4, 3)])
    mapped, observations = everything()
    probability = np.full((3, HEIGHT, WIDTH), 0.25, np.float32)
    probability[:, 10, 11], mapped[10, 11] = np.nan, False
    sums = pixels_of(parcels).sums(probability, mapped, observations)
    np.testing.assert_array_equal(sums.probability, [[11 / 4] * 3])


def test_answers(tmp_path):
    shapes = [
        box(10, 10, 4, 4),  # sound
        box(10, 10, 1, 1),  # one pixel
        box(500, 500, 4, 4),  # outside
        box(0, 0, 3, 3),  # never clear
        None,
        shapely.Polygon(
            [(600_300, 4_999_700), (600_400, 4_999_800), (600_400, 4_999_700), (600_300, 4_999_800)]
        ),  # bow tie
    ]
    parcels = parcels_of(tmp_path, shapes)
    assert parcels.repaired == 1
    probability = np.zeros((3, HEIGHT, WIDTH), np.float32)
    probability[0], probability[1], probability[2] = 0.2, 0.7, 0.1
    mapped, observations = everything()
    mapped[0:3, 0:3] = False
    sums = total([pixels_of(parcels).sums(probability, mapped, observations)], len(parcels))
    columns = {name: values.to_pylist() for name, values in answers(parcels, sums, CODES, NAMES).items()}
    assert columns["class_code"] == [4, None, None, None, None, 4]
    assert columns["class_name"][0] == "wheat"
    assert columns["runner_up"][0] == "maize"
    assert (columns["confidence"][0], columns["margin"][0]) == (0.7, 0.5)
    assert columns["pixels"][:4] == [16, 1, 0, 0]
    assert columns["valid_obs"][0] == 5
    # Where the map has no class, whatever stands there counts for nothing.
    np.testing.assert_allclose(sums.probability.sum(axis=1), sums.mapped, rtol=1e-6)
    told = [None, "fewer than two pixels", "outside the stack", "never clear enough", "no geometry"]
    assert columns["reason"][:5] == told
    assert columns["area_ha"][0] == pytest.approx(0.16, rel=2e-3)  # UTM's scale away from its meridian


@pytest.mark.parametrize("side", [(-3, 9, 7, 8), (9, -3, 8, 7), (HEIGHT - 5, 9, 7, 8), (9, WIDTH - 5, 8, 7)])
def test_a_parcel_that_reaches_beyond_any_side_of_the_stack_is_said(tmp_path, side):
    (warning,) = parcels_of(tmp_path, [box(*side), box(0, 0, HEIGHT, WIDTH)]).warnings
    assert warning[0] == "parcels_cut"
    assert warning[1].endswith(": 1.")


def test_area_is_on_the_ellipsoid_whatever_the_crs(tmp_path):
    square = box(10, 10, 10, 10)
    degrees = shapely.transform(square, lambda xy: np.column_stack(_to_degrees(xy)))
    planar = parcels_of(tmp_path, [square])
    (tmp_path / "p.gpkg").unlink()
    geographic = read_parcels(write_polygons(tmp_path / "p.gpkg", [degrees], "EPSG:4326"), None, GRID)
    assert geographic.area_ha[0] == pytest.approx(planar.area_ha[0], rel=1e-6)


def _to_degrees(xy):
    import pyproj

    return pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True).transform(*xy.T)


def test_own_attributes_and_crs_are_kept(tmp_path):
    names = {
        "Farmer": np.array(["Ä", "b"], object),
        "class_name": np.array(["x", None], object),
        "n": np.array([1, 2**40]),
    }
    parcels = parcels_of(tmp_path, [box(1, 1, 5, 5), box(20, 20, 5, 5)], **names)
    sums = total([pixels_of(parcels).sums(probabilities(), *everything())], 2)
    write_parcels(parcels, answers(parcels, sums, CODES, NAMES), tmp_path / "out.gpkg", "title")
    meta, table = pyogrio.read_arrow(tmp_path / "out.gpkg")
    assert parcels.layout.answers["class_name"] == "cropmapper_class_name"
    assert meta["crs"] == CRS
    rows = table.to_pylist()
    assert [row["Farmer"] for row in rows] == ["Ä", "b"]
    assert [row["class_name"] for row in rows] == ["x", None]
    assert [row["n"] for row in rows] == [1, 2**40]
    assert {row["cropmapper_class_name"] for row in rows} <= set(NAMES)


@pytest.mark.parametrize(
    ("driver", "names"),
    [
        ("ESRI Shapefile", ["fid", "name"]),
        ("GeoJSON", ["Name", "name"]),
        ("GeoJSON", ["geom", "fid"]),
        ("GPKG", ["class_name", "cropmapper_class_name"]),
    ],
)
def test_any_attribute_names_can_be_written(tmp_path, driver, names):
    """Names that a GeoPackage keeps for itself, that differ by case only, or that an earlier map left."""
    values = {name: np.array([5.5, 7.25]) for name in names}
    suffix = {"ESRI Shapefile": "shp", "GeoJSON": "geojson", "GPKG": "gpkg"}[driver]
    crs = "EPSG:4326" if driver == "GeoJSON" else CRS
    shapes = np.array([box(1, 1, 5, 5), box(20, 20, 5, 5)])
    if driver == "GeoJSON":
        shapes = shapely.transform(shapes, lambda xy: np.column_stack(_to_degrees(xy)))
    parcels = read_parcels(write_polygons(tmp_path / f"p.{suffix}", shapes, crs, driver, **values), None, GRID)
    sums = total([pixels_of(parcels).sums(probabilities(), *everything())], 2)
    write_parcels(parcels, answers(parcels, sums, CODES, NAMES), tmp_path / "out.gpkg", "title")
    table = pyogrio.read_arrow(tmp_path / "out.gpkg")[1]
    kept = [parcels.layout.renamed.get(name, name) for name in names]
    assert all(table.column(name).to_pylist() == [5.5, 7.25] for name in kept)
    assert set(table.column(parcels.layout.answers["class_name"]).to_pylist()) <= set(NAMES)
    assert len({name.lower() for name in table.column_names}) == len(table.column_names)


def test_feature_ids_are_kept(tmp_path):
    shapes = [box(1, 1, 5, 5), box(10, 10, 5, 5), box(20, 20, 5, 5)]
    table = pa.table({"fid": [100, 200, 300], "geom": shapely.to_wkb(shapes)})
    options = {"geometry_name": "geom", "geometry_type": "Polygon", "crs": CRS, "driver": "GPKG"}
    pyogrio.write_arrow(table, tmp_path / "p.gpkg", layer_options={"FID": "fid"}, **options)
    parcels = read_parcels(tmp_path / "p.gpkg", None, GRID)
    sums = total([pixels_of(parcels).sums(probabilities(), *everything())], 3)
    write_parcels(parcels, answers(parcels, sums, CODES, NAMES), tmp_path / "out.gpkg", "title")
    assert pyogrio.read_arrow(tmp_path / "out.gpkg", return_fids=True)[1].column("fid").to_pylist() == [100, 200, 300]


def test_a_local_crs_is_said(tmp_path):
    local = 'LOCAL_CS["field survey",UNIT["metre",1]]'
    with pytest.raises(BadInput) as raised:
        read_parcels(write_polygons(tmp_path / "p.gpkg", [box(1, 1, 5, 5)], local), None, GRID)
    assert raised.value.code == "crs_invalid"


def test_a_layer_in_another_crs_lands_where_it_should(tmp_path):
    shape = box(10, 12, 8, 6)
    lambert = shapely.transform(shape, lambda xy: np.column_stack(_to_lambert(xy)))
    layer = write_polygons(tmp_path / "p.gpkg", [lambert], "EPSG:2154")
    parcels = read_parcels(layer, None, GRID)
    assert shapely.hausdorff_distance(parcels.shapes[0], shape) < 0.01
    assert parcels.crs == "EPSG:2154"


def _to_lambert(xy):
    import pyproj

    return pyproj.Transformer.from_crs(CRS, "EPSG:2154", always_xy=True).transform(*xy.T)


@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (lambda folder: folder / "no.gpkg", "parcels_missing", "no.gpkg"),
        (lambda folder: _text(folder / "p.gpkg"), "parcels_unreadable", "p.gpkg"),
        (lambda folder: write_polygons(folder / "p.gpkg", [box(0, 0, 5, 5)], None), "parcels_no_crs", "p.gpkg"),
        (lambda folder: write_polygons(folder / "p.gpkg", [box(900, 900, 5, 5)]), "parcels_no_overlap", "EPSG:32631"),
        (lambda folder: write_polygons(folder / "p.gpkg", [None, None]), "parcels_empty", "p.gpkg"),
        (lambda folder: write_polygons(folder / "p.gpkg", []), "parcels_empty", "p.gpkg"),
        (lambda folder: _points(folder / "p.gpkg"), "parcels_not_polygons", "Point"),
    ],
)
def test_refused(tmp_path, make, code, said):
    with pytest.raises(BadInput) as raised:
        read_parcels(make(tmp_path), None, GRID)
    assert raised.value.code == code
    assert said in raised.value.message


def test_a_file_of_several_layers_wants_a_choice(tmp_path):
    path = write_polygons(tmp_path / "p.gpkg", [box(1, 1, 5, 5)])
    pyogrio.write_arrow(
        pyogrio.read_arrow(path)[1], path, layer="second", driver="GPKG", append=True, crs=CRS,
        geometry_name="geom", geometry_type="Polygon",
    )  # fmt: skip
    with pytest.raises(BadInput) as raised:
        read_parcels(path, None, GRID)
    assert raised.value.code == "parcels_layer"
    assert "second" in raised.value.hint
    assert len(read_parcels(path, "second", GRID)) == 1


def _text(path):
    path.write_text("not a layer")
    return path


def _points(path):
    pyogrio.raw.write(
        path, np.array([shapely.to_wkb(shapely.Point(600_100, 4_999_900))], object), [np.array([1])], ["id"],
        geometry_type="Point", crs=CRS, driver="GPKG",
    )  # fmt: skip
    return path


def test_shapes_beyond_the_projections_reach_are_outside(tmp_path):
    far = write_polygons(
        tmp_path / "p.gpkg", [shapely.box(-179, -89, -178, -88), shapely.box(4.2, 45.1, 4.4, 45.2)], "EPSG:4326"
    )
    grid = Grid(CRS, tuple(Affine(100, 0, 590_000, 0, -100, 5_010_000))[:6], 400, 400)
    parcels = read_parcels(far, None, grid)
    assert parcels.reasons == ("outside the stack", "")
