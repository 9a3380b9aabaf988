"""Names and texts in broken encodings."""

import json
import sqlite3

import pytest
import shapely

from engine.parcels import read_parcels
from engine.parcels.texts import decoded, misread

from .files import FIELD, GRID, write_texts, write_wkb

SHAPEFILE = "ESRI Shapefile"


def read(path):
    """Names of the own columns, the first one's texts, codes of the warnings."""
    parcels = read_parcels(path, None, GRID)
    names = [name for name in parcels.table.column_names if name not in (parcels.layout.geometry, parcels.layout.fid)]
    return names, parcels.table.column(names[0]).to_pylist(), [code for code, _ in parcels.warnings]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Weizen", "Weizen"),
        ("blé dur".encode(), "blé dur"),
        ("blé dur".encode("cp1252"), "blé dur"),
        ("blé".encode("cp1252"), "blé"),  # its last byte could begin a letter of UTF-8
        ("Зерно"[:4].encode() + b"\xd0", "Зерн"),  # cut within a letter
        (b"x" * 253 + b"\xc3", "x" * 253),  # the same, and the only one
        (b"\x80 and \x81", "\x80 and \x81"),  # no Windows-1252 either
    ],
)
def test_bytes_of_unknown_encoding(raw, text):
    assert decoded(raw, 254) == text


def test_all_accents_must_agree_before_a_label_is_called_wrong():
    assert misread(["Ã©tÃ©", "plain"]) == {"Ã©tÃ©": "été"}
    assert misread(["Ã©tÃ©", "Ä"]) == {}


@pytest.mark.parametrize(
    ("name", "kept", "warnings"),
    [
        ("Grünlandöl", "Grünland", ["parcels_texts_mended"]),
        ("耕地面積", "耕地面", ["parcels_texts_mended"]),
        ("Площадь", "Площа", []),  # cut between letters
    ],
)
def test_a_shapefiles_name_cut_at_ten_bytes(tmp_path, name, kept, warnings):
    path = write_texts(tmp_path / "p.shp", name, ["Äcker", "x"], SHAPEFILE)
    assert read(path) == ([kept], ["Äcker", "x"], warnings)


@pytest.mark.parametrize(
    ("written", "label", "warned"),
    [
        ("UTF-8", "UTF-8", False),
        ("ISO-8859-1", "ISO-8859-1", False),
        ("ISO-8859-1", "UTF-8", True),
        ("ISO-8859-1", None, True),
        ("UTF-8", "ISO-8859-1", True),
        ("UTF-8", "1252", True),
    ],
)
def test_a_shapefile_with_the_wrong_label(tmp_path, written, label, warned):
    path = write_texts(tmp_path / "p.shp", "Früchte", ["Rüben", "Heu"], SHAPEFILE, encoding=written)
    page = tmp_path / "p.cpg"
    page.unlink() if label is None else page.write_text(label)
    assert read(path) == (["Früchte"], ["Rüben", "Heu"], ["parcels_texts_mended"] if warned else [])


def test_an_encoding_that_is_declared_is_believed(tmp_path):
    path = write_texts(tmp_path / "p.shp", "культура", ["рожь", "овёс"], SHAPEFILE, encoding="CP1251")
    assert read(path) == (["культура"], ["рожь", "овёс"], [])


@pytest.mark.parametrize("suffix", ["tab", "mif"])
def test_mapinfo(tmp_path, suffix):
    path = write_texts(tmp_path / f"p.{suffix}", "Ölfrüchte", ["Rüben", "Heu"], "MapInfo File", encoding="CP1252")
    assert read(path) == (["Ölfrüchte"], ["Rüben", "Heu"], ["parcels_texts_mended"])


def test_latin_texts_in_a_geopackage(tmp_path):
    path = write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD))
    with sqlite3.connect(path) as database:
        database.execute("alter table fields add column crop text")
        database.execute("update fields set crop = cast(x'6dfc6c6c' as text)")
    database.close()
    parcels = read_parcels(path, None, GRID)
    assert parcels.table.column("crop").to_pylist() == ["müll"]
    assert [code for code, _ in parcels.warnings] == ["parcels_texts_mended"]


def test_latin_texts_in_geojson(tmp_path):
    ring = [[4.27, 45.14], [4.28, 45.14], [4.28, 45.15], [4.27, 45.14]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {"Größe": "Müll"}, "geometry": shape}
    content = json.dumps({"type": "FeatureCollection", "features": [feature]}, ensure_ascii=False)
    (tmp_path / "p.geojson").write_bytes(content.encode("latin-1"))
    # It is larger than the stack, too.
    assert read(tmp_path / "p.geojson") == (["Größe"], ["Müll"], ["parcels_texts_mended", "parcels_cut"])
