"""Files that must not be read, and files that lie: each is left out with its reason, and the others are used."""

from __future__ import annotations

import tarfile
import warnings
import zipfile
from contextlib import nullcontext
from random import Random

import netCDF4
import numpy as np
import pytest
import rasterio
import xarray as xr

from engine.errors import BadInput
from engine.reading import Unreadable, parse_json
from engine.stack import scan_stack
from engine.stack.find.sources.safe import metadata_of
from engine.stack.read import archive
from engine.stack.read.archive import Members, members
from engine.stack.read.raster import RasterSource

from ...conftest import BANDS, DAYS, values_of, write_raster
from ...hostile import archives, cubes, irregular, products, rasters, vrts


@pytest.fixture
def scene(tmp_path):
    """A folder with two good dates."""
    folder = tmp_path / "scene"
    folder.mkdir()
    for number, day in enumerate(DAYS[:2]):
        values = values_of(number, np.random.default_rng(number))
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", values, BANDS)
    return folder


def reasons(folder):
    """What was left out, and that the good dates were used."""
    stack, report = scan_stack(folder)
    assert len(stack.days) == 2
    return {row.source: row.reason for row in report.rows if not row.used}


@pytest.mark.parametrize("kind", irregular.KINDS, ids=lambda kind: kind.__name__)
def test_what_is_no_regular_file_is_left_out(scene, kind):
    for name in irregular.NAMES:
        kind(scene / name)
    found = reasons(scene)
    assert set(found) == set(irregular.NAMES)
    assert not any("truncated" in reason for reason in found.values())


@pytest.mark.parametrize("name", ["a.tif", "a.vrt", "a.json", "a.nc", "a.zarr.zip", "a.zip", "a.tar", "a.stack.json"])
@pytest.mark.parametrize("kind", irregular.KINDS, ids=lambda kind: kind.__name__)
def test_what_is_no_regular_file_is_no_stack(tmp_path, kind, name):
    kind(tmp_path / name)
    with pytest.raises(BadInput) as raised:
        scan_stack(tmp_path / name)
    assert raised.value.code == "stack_missing"


@pytest.mark.parametrize("kind", [irregular.pipe, irregular.circle], ids=lambda kind: kind.__name__)
def test_a_file_of_dates_that_is_none_is_said(tmp_path, kind):
    write_raster(tmp_path / "season.tif", values_of(0, np.random.default_rng(0)), [""] * 3)
    kind(tmp_path / "dates.txt")
    with pytest.raises(BadInput, match=r"dates\.txt cannot be read: it is"):
        scan_stack(tmp_path / "season.tif")


@pytest.mark.parametrize(
    "generator",
    [*rasters.GENERATORS, *vrts.GENERATORS, *products.GENERATORS],
    ids=lambda generator: generator.__name__,
)
def test_one_bad_member_does_not_spoil_the_folder(scene, generator):
    for seed in range(8):
        folder = scene / "2023-06-01" / str(seed)
        folder.mkdir(parents=True)
        generator(Random(seed), folder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _, report = scan_stack(scene)
    used = {row.date for row in report.rows if row.used}
    assert {str(day) for day in DAYS[:2]} <= used
    assert not [row.reason for row in report.rows if row.reason.startswith("it cannot be understood (")]


@pytest.mark.parametrize("broken", ["crs", "text"])
def test_a_header_that_breaks_what_reads_it(scene, broken):
    """GDAL opens both, and rasterio's own words for them are no errors of reading."""
    path = scene / "S2_20230601.img"
    told = {"driver": "HFA", "count": 3, "width": 65, "height": 48, "dtype": "uint16"}
    with rasterio.open(path, "w", **told, crs="EPSG:32631", transform=rasters.TRANSFORM) as dataset:
        dataset.set_band_description(1, "a description")
    (scene / "S2_20230601.img.aux.xml").write_bytes(
        b"<PAMDataset><Metadata><MDI key='a'>" + (b"\xa2t" if broken == "text" else b"t") + b"</MDI></Metadata>"
        b"<SRS>" + (b"PROJCS[nonsense" if broken == "crs" else b"EPSG:32631") + b"</SRS></PAMDataset>"
    )
    _, report = scan_stack(scene)
    assert {str(day) for day in DAYS[:2]} <= {row.date for row in report.rows if row.used}


class TestArchives:
    @pytest.mark.parametrize("generator", archives.GENERATORS, ids=lambda generator: generator.__name__)
    def test_none_spoils_its_folder(self, scene, generator):
        for seed in range(8):
            reasons(scene) if generator(Random(seed), scene) else None

    def test_a_header_that_claims_gigabytes_is_not_believed(self, tmp_path):
        entry = tarfile.TarInfo("pax")
        entry.type, entry.size = tarfile.XHDTYPE, 6_000_000_000
        (tmp_path / "a.tar").write_bytes(entry.tobuf(tarfile.GNU_FORMAT) + b"0" * 4096)
        with pytest.raises(Unreadable, match="larger than 64 MB"):
            members(tmp_path / "a.tar")

    def test_more_members_than_any_archive_of_rasters_has(self, tmp_path, monkeypatch):
        monkeypatch.setattr(archive, "_MOST_MEMBERS", 3)
        for count, fits in ((3, True), (4, False)):
            with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
                for number in range(count):
                    file.writestr(f"{number}.tif", b"")
            with nullcontext() if fits else pytest.raises(Unreadable, match="more than 3 files"):
                members(tmp_path / "a.zip")

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("../a_20230601.tif", "outside"),
            ("b\\..\\..\\a_20230601.tif", "outside"),
            ("/a_20230601.tif", "outside"),
            ("x" * 1001 + "_20230601.tif", "too long"),
            ("a\n_20230601.tif", "control"),
        ],
    )
    def test_odd_names_are_left_out_and_said(self, tmp_path, name, reason):
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
            file.writestr(name, b"")
            file.writestr("good.tif", b"")
        found = members(tmp_path / "a.zip")
        assert found.names == ("good.tif",)
        assert reason in next(iter(found.rejected.values()))

    def test_one_encrypted_member_leaves_the_others(self, tmp_path):
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("a.tif", b"x")
            file.writestr("b.tif", b"x")
        content = bytearray(path.read_bytes())
        content[content.index(b"PK\1\2") + 8] |= 1
        path.write_bytes(content)
        assert members(path) == Members(("b.tif",), {"a.tif": "it is encrypted; unpack it"})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[" * 100_000 + b"]" * 100_000, "nested too deeply"),
        (b'{"a": ' * 100_000, "nested too deeply"),
        (b"[" + b"0," * 5_000_001 + b"0]", "more than 5,000,000 values"),
        (b"[" + b"9" * 5000 + b"]", "a thousand digits"),
        (b"\xff\xfe", "no JSON"),
        (b"", "no JSON"),
    ],
)
def test_json_that_would_take_the_memory_or_the_stack(content, reason):
    with pytest.raises(Unreadable, match=reason):
        parse_json(content)


@pytest.mark.parametrize(
    "piece", ["<QUANTIFICATION_VALUE ", "<BOA_ADD_OFFSET ", "<BOA_ADD_OFFSET band_id='1' ", "band_id='1' ", "<", " "]
)
def test_metadata_of_megabytes_are_seen_through_at_once(piece):
    import time

    begin = time.perf_counter()
    metadata_of("<BOA_ADD_OFFSET " + piece * (2_000_000 // len(piece)))
    assert time.perf_counter() - begin < 5


class TestCubes:
    @pytest.mark.parametrize("generator", cubes.GENERATORS, ids=lambda generator: generator.__name__)
    def test_an_odd_cube_ends_in_a_sentence(self, tmp_path, generator):
        for seed in range(12):
            folder = tmp_path / str(seed)
            folder.mkdir()
            path = generator(Random(seed), folder)
            try:
                _, report = scan_stack(path)
            except BadInput as error:
                rows = getattr(error, "rows", ())
            else:
                rows = report.rows
            assert not [row.reason for row in rows if "cannot be understood" in row.reason]

    def test_the_memory_is_not_what_an_axis_claims(self, tmp_path):
        with pytest.raises(BadInput, match=r"coordinate x has 3,000,000,000 values, more than 10,000,000"):
            scan_stack(cubes.long_axis(Random(0), tmp_path))

    @pytest.mark.parametrize(
        ("name", "attribute", "value", "reason"),
        [
            ("B02", "scale_factor", "abc", "its scale_factor abc is no number"),
            ("B02", "add_offset", np.array([1.0, 2.0]), "its add_offset [1. 2.] is no number"),
            ("B02", "scale_factor", np.nan, "its scale_factor nan is no number"),
        ],
    )
    def test_one_odd_variable_leaves_the_others(self, tmp_path, name, attribute, value, reason):
        path = plain_cube(tmp_path)
        with netCDF4.Dataset(path, "a") as file:
            file[name].setncattr(attribute, value)
        stack, report = scan_stack(path)
        assert stack.bands == ("B03",)
        assert [row.reason for row in report.rows if row.source == name] == [reason]

    @pytest.mark.parametrize(
        ("name", "attribute", "value"),
        [("B02", "grid_mapping", 5), ("time", "units", 5), ("x", "scale_factor", "abc"), ("x", "axis", np.arange(3))],
    )
    def test_odd_attributes_of_what_is_needed_are_a_sentence(self, tmp_path, name, attribute, value):
        path = plain_cube(tmp_path)
        with netCDF4.Dataset(path, "a") as file:
            file[name].setncattr(attribute, value)
        if name in ("B02", "x") and attribute != "scale_factor":
            assert len(scan_stack(path)[0].days) == 3
            return
        with pytest.raises(BadInput, match="cannot be used: its") as raised:
            scan_stack(path)
        assert raised.value.code == "cube_unclear"

    @pytest.mark.parametrize("value", [np.nan, np.inf, 1e30])
    def test_one_date_that_is_none_leaves_the_others(self, tmp_path, value):
        path = plain_cube(tmp_path)
        with netCDF4.Dataset(path, "a") as file:
            file["time"][1] = value
        stack, report = scan_stack(path)
        assert len(stack.days) == 2
        assert [row.reason for row in report.rows if not row.used] == ["its time is no date"]

    @pytest.mark.parametrize(
        "kind", [irregular.pipe, irregular.circle, irregular.device], ids=lambda kind: kind.__name__
    )
    def test_a_chunk_that_is_no_regular_file(self, tmp_path, kind):
        with xr.open_dataset(plain_cube(tmp_path)) as cube:
            cube.to_zarr(tmp_path / "S2.zarr", zarr_format=2)
        chunk = next(path for path in (tmp_path / "S2.zarr" / "B02").iterdir() if not path.name.startswith("."))
        chunk.unlink()
        kind(chunk)
        with pytest.raises(BadInput, match=rf"B02/{chunk.name}: it is"):
            scan_stack(tmp_path / "S2.zarr")

    def test_chunks_of_gigabytes_are_refused(self, tmp_path):
        path = plain_cube(tmp_path)
        with netCDF4.Dataset(path, "a") as file:
            file.createDimension("wide", 2**31 - 1)
            file.createVariable("B04", "u2", ("time", "y", "x", "wide"), zlib=True, chunksizes=(1, 20, 15, 2_000_000))
        _, report = scan_stack(path)
        assert ["the chunks of B04 hold 1.1 GB each" in row.reason for row in report.rows if row.source == "B04"] == [
            True
        ]


def plain_cube(folder):
    """Three dates of two bands, as anybody writes them."""
    path = folder / "S2.nc"
    with netCDF4.Dataset(path, "w") as file:
        file.setncattr("proj:epsg", 32631)
        for name, begin, step, size in (("time", 0, 10, 3), ("y", 4_999_995, -10, 20), ("x", 600_005, 10, 15)):
            file.createDimension(name, size)
            file.createVariable(name, "f8", (name,))[:] = begin + step * np.arange(size)
        file["time"].units = "days since 2018-01-01"
        for name in ("B02", "B03"):
            file.createVariable(name, "u2", ("time", "y", "x"))[:] = 500
    return path


def test_a_raster_whose_drive_is_gone_is_not_to_be_given_what_it_lacks(tmp_path):
    with pytest.raises(BadInput, match="it is not there") as raised:
        RasterSource(str(tmp_path / "gone" / "2023-05-12.tif"))
    assert raised.value.hint == "Bring it back, or connect its drive."
