"""Sentinel-2 products as the agency delivers them, unpacked or not. All scenes are simulated."""

import datetime
import os
import shutil
import zipfile

import numpy as np
import pytest

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.reading import Unreadable
from engine.stack import StackReader, StackUnusable, Window, scan_scene, scan_stack
from engine.stack.find import stackfile
from engine.stack.find.sources.safe import metadata_of
from engine.stack.read.archive import inside, text_of

from ..products import FIRST, HEIGHT, SECOND, WIDTH, write_safe, zipped

WHOLE = Window(0, 0, HEIGHT, WIDTH)


def read_all(stack, bands=None):
    with StackReader(stack, bands) as reader:
        block = reader.read(Window(0, 0, stack.grid.height, stack.grid.width))
        return block.values * reader.scale[block.dates][:, :, None, None] + reader.offset[block.dates][
            :, :, None, None
        ], block.valid


def test_the_finest_of_each_band_on_the_10_m_grid_with_the_offset_of_its_metadata(tmp_path):
    for day in (FIRST, SECOND):
        write_safe(tmp_path, day)
    stack, report = scan_stack(tmp_path)
    assert (stack.sensor, stack.bands) == ("sentinel-2-l2a", ("B01", "B04", "B08", "B11"))
    assert (stack.grid.height, stack.grid.width, stack.grid.transform[0]) == (HEIGHT, WIDTH, 10)
    values, valid = read_all(stack)
    assert np.allclose(values[0].reshape(4, -1).T, [-0.01, 0.05, 0.2, 0.1])  # (stored - 1000) / 10000
    assert valid.all()
    assert all("SCL" in row.mask for row in report.rows)
    assert "baseline_unknown" not in dict(report.warnings)


def test_before_baseline_4_nothing_is_added(tmp_path):
    for day in (datetime.date(2018, 3, 5), datetime.date(2018, 5, 14)):
        write_safe(tmp_path, day, baseline="02.08")
    ref = scan_stack(tmp_path)[0].acquisitions[0].bands["B04"]
    assert (ref.scale, ref.offset, ref.nodata) == (1e-4, 0, 0)


def test_metadata_without_offsets_leave_them_to_the_baseline(tmp_path):
    for day in (FIRST, SECOND):
        metadata = write_safe(tmp_path, day) / "MTD_MSIL2A.xml"
        metadata.write_text(metadata.read_text().replace("BOA_ADD_OFFSET", "SOMETHING_ELSE"))
    assert scan_stack(tmp_path)[0].acquisitions[0].bands["B04"].offset == -0.1


def test_offsets_are_found_however_the_tag_is_written():
    text = "<BOA_ADD_OFFSET unit='none' band_id='3'>-1000</BOA_ADD_OFFSET>"
    assert metadata_of(text).offsets == {"B04": -1000}


def test_without_its_metadata_the_name_tells_baseline_and_orbit(tmp_path):
    for day in (FIRST, SECOND):
        (write_safe(tmp_path, day) / "MTD_MSIL2A.xml").unlink()
    acquisition = scan_stack(tmp_path)[0].acquisitions[0]
    assert (acquisition.bands["B04"].offset, acquisition.orbit) == (-0.1, "008")


def test_archives_are_read_in_place(tmp_path):
    (tmp_path / "unpacked").mkdir()
    (tmp_path / "packed").mkdir()
    for day in (FIRST, SECOND):
        safe = write_safe(tmp_path / "unpacked", day)
        zipped(safe, tmp_path / "packed" / f"{safe.stem}.zip")
    expected, _ = scan_stack(tmp_path / "unpacked")
    shutil.move(tmp_path / "unpacked", tmp_path / "elsewhere")
    stack, _ = scan_stack(tmp_path / "packed")
    assert (stack.bands, stack.days, stack.grid) == (expected.bands, expected.days, expected.grid)
    assert [one.orbit for one in stack.acquisitions] == ["008", "008"]
    assert read_all(stack, ("B04",))[0][0, 0, 0, 0] == pytest.approx(0.05)
    assert sorted(path.suffix for path in (tmp_path / "packed").iterdir()) == [".zip"] * 2  # nothing unpacked

    path = tmp_path / "season.stack.json"
    stackfile.save(stack.acquisitions, path)
    assert scan_stack(path)[0].days == stack.days


def test_one_archive_or_product_is_a_place_of_its_own(tmp_path):
    first, second = (write_safe(tmp_path, day) for day in (FIRST, SECOND))
    archive = zipped(second, tmp_path / "second.zip")
    stack, _ = scan_stack([first, archive])
    assert [one.date for one in stack.acquisitions] == [FIRST, SECOND]
    with pytest.raises(StackUnusable) as raised:
        scan_stack(archive)
    assert raised.value.code == "one_date"


def test_products_lie_in_folders_of_year_month_and_day(tmp_path):
    for day in (FIRST, SECOND):
        folder = tmp_path / "L2A" / f"{day:%Y}" / f"{day:%m}" / f"{day:%d}"
        folder.mkdir(parents=True)
        write_safe(folder, day)
    assert len(scan_stack(tmp_path)[0].days) == 2


def test_two_tiles_of_one_orbit_and_day_are_one_date(tmp_path):
    for day in (FIRST, SECOND):
        write_safe(tmp_path, day, tile="31TEJ", red=1500)
        write_safe(tmp_path, day, tile="31TFJ", red=2500, left=600_000 + 10 * (WIDTH - 4))  # tiles overlap
    stack, report = scan_stack(tmp_path)
    assert len(stack.dates) == 2
    assert len(stack.acquisitions) == 4
    assert (stack.grid.height, stack.grid.width) == (HEIGHT, 2 * WIDTH - 4)
    values, valid = read_all(stack, ("B04",))
    assert valid.all()
    assert np.allclose(values[:, 0, :, :WIDTH], 0.05)
    assert np.allclose(values[:, 0, :, WIDTH:], 0.15)
    assert "date_mosaicked" not in dict(report.warnings)
    assert all(row.clear_share == 1 for row in report.rows)


def test_two_orbits_of_one_day_stay_two_dates(tmp_path):
    for orbit, red in ((8, 1500), (108, 2500)):
        write_safe(tmp_path, FIRST, orbit=orbit, red=red)
    write_safe(tmp_path, SECOND)
    stack, _ = scan_stack(tmp_path)
    assert len(stack.days) == 3
    assert stack.days[0] == stack.days[1]
    assert read_all(stack, ("B04",))[0][:, 0, 0, 0] == pytest.approx([0.05, 0.15, 0.05])


def test_level_1c_is_a_sensor_of_its_own(tmp_path):
    for day in (FIRST, SECOND):
        write_safe(tmp_path, day, level="L1C", red=1700)
        write_safe(tmp_path, day, level="L2A", red=1500)
    scene, _ = scan_scene(tmp_path)
    assert [stack.sensor for stack in scene.stacks] == ["sentinel-2-l1c", "sentinel-2-l2a"]
    assert read_all(scene.stacks[0], ("B04",))[0].flat[0] == pytest.approx(0.07)
    assert read_all(scan_stack(tmp_path, sensor="sentinel-2-l2a")[0], ("B04",))[0].flat[0] == pytest.approx(0.05)


def test_a_users_band_map_renames(tmp_path):
    for day in (FIRST, SECOND):
        write_safe(tmp_path, day)
    stack, _ = scan_stack(tmp_path, StackOptions(bands={"nir": "B08", "red": "B4"}))
    assert stack.bands == ("nir", "red")
    with pytest.raises(StackUnusable) as raised:
        scan_stack(tmp_path, StackOptions(bands={"nir": 4}))
    assert "which the band map names for nir" in raised.value.rows[0].reason


class TestBroken:
    def test_products_among_good_ones_are_rows_with_a_reason(self, tmp_path):
        for day in (FIRST, SECOND):
            write_safe(tmp_path, day)
        shutil.rmtree(write_safe(tmp_path, datetime.date(2023, 6, 1)) / "GRANULE")
        truncated = write_safe(tmp_path, datetime.date(2023, 6, 6))
        next(truncated.rglob("*B08_10m.tif")).write_bytes(b"II*\0")
        (tmp_path / "S2A_MSIL2A_20230611T104021_N0509_R008_T31TEJ.zip").write_bytes(b"PK\3\4 half of it")
        with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
            pass
        (tmp_path / "S2A_20230616.tar.gz").write_bytes(b"\x1f\x8b")
        stack, report = scan_stack(tmp_path)
        assert [one.date for one in stack.acquisitions] == [FIRST, SECOND]
        reasons = {row.source[:19]: row.reason for row in report.rows if not row.used}
        assert "no band images" in reasons["S2A_MSIL2A_20230601"]
        assert "B08_10m.tif cannot be opened" in reasons["S2A_MSIL2A_20230606"]
        assert "not wholly fetched" in reasons["S2A_MSIL2A_20230611"]
        assert reasons["empty.zip"] == "the archive is empty"
        assert "unpack it" in reasons["S2A_20230616.tar.gz"]

    @pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
    def test_metadata_that_cannot_be_unpacked_are_refused_whole(self, tmp_path, packing):
        """Wherever the packed bytes are broken, or break off."""
        path, text = tmp_path / "product.zip", write_safe(tmp_path, FIRST).joinpath("MTD_MSIL2A.xml").read_bytes()
        with zipfile.ZipFile(path, "w", packing) as archive:
            archive.writestr("a.xml", text)
            size = archive.getinfo("a.xml").compress_size
        sound, begin = path.read_bytes(), 30 + len("a.xml")
        assert text_of(inside(path, "a.xml")).encode() == text
        for at in range(begin, begin + size, max(size // 40, 1)):
            broken = bytearray(sound)
            broken[at : at + 8] = bytes(255 - byte for byte in broken[at : at + 8])
            path.write_bytes(broken)
            with pytest.raises(Unreadable):
                text_of(inside(path, "a.xml"))

    def test_a_product_without_readable_metadata_is_said(self, tmp_path):
        for day in (FIRST, SECOND):
            metadata = write_safe(tmp_path, day) / "MTD_MSIL2A.xml"
        metadata.unlink()
        os.mkfifo(metadata)
        stack, report = scan_stack(tmp_path)
        assert [one.date for one in stack.acquisitions] == [FIRST, SECOND]
        assert [row.reason for row in report.rows if "MTD" in row.source] == ["it is a pipe (FIFO), not a file"]

    def test_members_that_point_out_of_the_archive_are_left_out(self, tmp_path):
        safe = write_safe(tmp_path / "unpacked", FIRST)
        with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
            for path in safe.rglob("*.tif"):
                inner = path.relative_to(safe.parent).as_posix()
                archive.write(path, f"/{inner}")
                archive.write(path, f"../../{inner}")
        with pytest.raises(BadInput) as raised:
            scan_stack(tmp_path / "evil.zip")
        assert "evil.zip" in raised.value.message

    def test_an_encrypted_archive_is_said(self, tmp_path):
        path = zipped(write_safe(tmp_path / "unpacked", FIRST), tmp_path / "locked.zip")
        content = bytearray(path.read_bytes())
        for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):  # where the flags stand
            at = content.find(mark)
            while at >= 0:
                content[at + place] |= 1
                at = content.find(mark, at + 1)
        path.write_bytes(content)
        with pytest.raises(BadInput, match="encrypted"):
            scan_stack(path)


def test_metadata_expands_nothing():
    """An XML bomb is text like any other: its entities stay names."""
    bomb = '<!DOCTYPE x [<!ENTITY a "1"><!ENTITY b "&a;&a;&a;">]><SENSING_ORBIT_NUMBER>&b;</SENSING_ORBIT_NUMBER></x>'
    assert metadata_of(bomb).orbit == ""
    assert metadata_of("").quantification is None
    assert metadata_of('<BOA_ADD_OFFSET band_id="99">5</BOA_ADD_OFFSET>').offsets == {}
    assert metadata_of("<L2A_BOA_QUANTIFICATION_VALUE unit='none'>2000</x>").quantification == 2000
    assert metadata_of("<QUANTIFICATION_VALUE unit='none'>0</x>").quantification is None
