"""Which local files decide what is read at a place: a job whose inputs changed is another job."""

import zipfile

import pytest

from engine.stack.read.place import is_address, local_files


@pytest.fixture
def files(tmp_path):
    """An archive, a raster, a VRT of a VRT of it, and a Zarr of two chunks."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/b.tif", b"raster")
    (tmp_path / "b.tif").write_bytes(b"raster")
    (tmp_path / "inner.vrt").write_text('<SourceFilename relativeToVRT="1">b.tif</SourceFilename>')
    (tmp_path / "outer.vrt").write_text(
        f"<SourceFilename relativeToVRT='0' shared='0'>{tmp_path}/inner.vrt</SourceFilename>"
        '<SourceFilename relativeToVRT="0">/vsicurl/https://example.org/c.tif</SourceFilename>'
        '<SourceFilename relativeToVRT="1">gone &amp; lost.tif</SourceFilename>'
    )
    (tmp_path / "c.zarr" / "B04" / "c").mkdir(parents=True)
    for name in ("zarr.json", "B04/c/0", "B04/c/1"):
        (tmp_path / "c.zarr" / name).write_bytes(b"x")
    return tmp_path


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("{0}/b.tif", ["b.tif"]),
        ("/vsizip/{{{0}/a.zip}}/in/b.tif", ["a.zip"]),
        ("/vsizip/{0}/a.zip/in/b.tif", ["a.zip"]),
        ("{0}/inner.vrt", ["inner.vrt", "b.tif"]),
        ("{0}/outer.vrt", ["outer.vrt", "inner.vrt", "b.tif"]),
        ("{0}/c.zarr", ["c.zarr/B04/c/0", "c.zarr/B04/c/1", "c.zarr/zarr.json"]),
        ("/vsicurl/https://example.org/c.tif", []),
        ("{0}/not-there.tif", []),
    ],
)
def test_files_that_decide(files, place, names):
    assert local_files(place.format(files)) == [files / name for name in names]


def test_a_vrt_that_leads_back_to_itself_ends(tmp_path):
    for name, other in (("a", "b"), ("b", "a")):
        (tmp_path / f"{name}.vrt").write_text(f'<SourceFilename relativeToVRT="1">{other}.vrt</SourceFilename>')
    assert local_files(str(tmp_path / "a.vrt")) == [tmp_path / "a.vrt", tmp_path / "b.vrt"]


@pytest.mark.parametrize(
    ("place", "remote"),
    [("/data/a.tif", False), ("C:/data/a.tif", False), ("a.tif", False), ("/vsizip/a.zip/b.tif", True),
     ("https://example.org/a.json", True), ("s3://bucket/a.json", True)],
)  # fmt: skip
def test_addresses_and_paths(place, remote):
    assert is_address(place) is remote
