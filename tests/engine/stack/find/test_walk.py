"""What is looked into and what not: nested, hostile and mistaken folders."""

import datetime
import os

import numpy as np
import pytest

from engine.errors import BadInput
from engine.stack import scan_stack
from engine.stack.find.sources import walk
from engine.stack.find.sources.walk import date_in, listing

from ...conftest import BANDS, DAYS, HEIGHT, WIDTH, write_raster, write_stack


def names(folder, **options):
    return [entry.name for entry in listing(folder, **options).entries]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S2_20230512.tif", "2023-05-12"),
        ("2023-05-12/B04.tif", "2023-05-12"),
        ("2023-05-12/R10m/B04.tif", "2023-05-12"),
        ("2023/05/12/B04.tif", "2023-05-12"),
        ("L2A/2023/05/12/B04.tif", "2023-05-12"),
        ("2023-01-01/S2_20230512.tif", "2023-05-12"),  # its own name counts more
        ("2023/B04.tif", None),
        ("tiles/31/T/EJ/2023/5/2/0/R10m/B04.jp2", "2023-05-02"),
        ("2023/5/12.tif", "2023-05-12"),
        ("2023/May/2/B04.tif", "2023-05-02"),
        ("year=2023/month=05/day=2/B04.tif", "2023-05-02"),
        ("12/10/2023/4/3/0/B04.tif", "2023-04-03"),  # a year begins a date that is shared out among folders
        ("2023/5/40/B04.tif", None),
        ("2023-01-01/S2_05.04.2023.tif", None),  # its own name counts more, though it does not tell which
    ],
)
def test_date_of_a_path(name, expected):
    date = date_in(name, None)
    assert (date.isoformat() if date else None) == expected


def test_a_folder_a_sensor_below_the_chosen_one(tmp_path):
    write_stack(tmp_path / "project" / "images" / "s2", DAYS[:2])
    assert len(scan_stack(tmp_path)[0].days) == 2


def test_beside_dated_rasters_other_folders_are_said_and_not_looked_into(stack_folder):
    write_stack(stack_folder / "old", DAYS[:2])
    (stack_folder / "notes").mkdir()
    _, report = scan_stack(stack_folder)
    assert [(row.source, row.used) for row in report.rows if not row.date] == [("old", False)]
    assert sum(row.used for row in report.rows) == len(DAYS)


@pytest.mark.parametrize("below", ["", "2023", "2023/5"])
def test_dates_without_leading_zeros_in_folders(tmp_path, below):
    for day in (2, 12, 22):
        write_raster(tmp_path / f"2023/5/{day}/0/R10m/B04.tif", np.full((1, 20, 30), 500, np.uint16))
        write_raster(tmp_path / f"2023/5/{day}/0/R10m/B08.tif", np.full((1, 20, 30), 900, np.uint16))
    assert [date_in(name, None).day for name in names(tmp_path / below)] == [12, 12, 2, 2, 22, 22]
    assert len(scan_stack(tmp_path / below)[0].days) == 3


@pytest.mark.parametrize("suffix", [".bsq", ".bil", ".dat", ""])
def test_envi_calls_its_rasters_as_it_likes(tmp_path, suffix):
    for day in DAYS[:2]:
        values = np.full((3, HEIGHT, WIDTH), 500, np.uint16)
        write_raster(tmp_path / f"S2_{day:%Y%m%d}{suffix}", values, BANDS, driver="ENVI", nodata=None)
    assert {entry.path for entry in listing(tmp_path).entries} == {
        str(tmp_path / f"S2_{day:%Y%m%d}{suffix}") for day in DAYS[:2]
    }
    assert scan_stack(tmp_path)[0].bands == BANDS


@pytest.mark.parametrize("name", ["S2_{:%Y%m%d}.nc", "MOD09A1.A{:%Y%j}.hdf", "S2_{:%Y%m%d}.bsq", "S2_{:%Y%m%d}.grd"])
def test_rasters_of_other_formats_are_counted_and_named(stack_folder, tmp_path, name):
    other, others = tmp_path / "other", [datetime.date(2022, 5, day) for day in (2, 12, 22)]
    for folder in (stack_folder, other):
        folder.mkdir(exist_ok=True)
        for day in others:
            (folder / name.format(day)).write_bytes(b"CDF")
    _, report = scan_stack(stack_folder)
    first = name.format(others[0])
    assert [row.date for row in report.rows if not row.used] == [day.isoformat() for day in others]
    assert f"3 dates were left out, {first} first" in dict(report.warnings)["date_rejected"]
    with pytest.raises(BadInput, match=first) as raised:
        scan_stack(other)
    assert "date in its name" not in raised.value.message


def test_files_that_tell_no_date_are_counted_and_named(stack_folder):
    for name in ("dem.tif", "S2_2023-05.tif", "S2_2023-06.tif", "S2_05.04.2023.tif"):
        write_raster(stack_folder / name, np.full((3, HEIGHT, WIDTH), 500, np.uint16), BANDS)
    _, report = scan_stack(stack_folder)
    said = [text for code, text in report.warnings if code == "file_left_out"]
    assert len(said) == 2
    assert said[0].startswith("S2_05.04.2023.tif: its name can mean two dates")
    assert said[1].startswith("3 files were left out, S2_2023-05.tif first")


def test_a_zarr_beside_rasters_is_said_and_not_walked_through(stack_folder):
    (stack_folder / "cube.zarr" / "B04" / "c").mkdir(parents=True)
    (stack_folder / "cube.zarr" / "zarr.json").write_text("{}")
    assert [row.source for row in listing(stack_folder).rejected] == ["cube.zarr"]


def test_links_in_a_circle_end(tmp_path):
    write_stack(tmp_path / "a" / "b", DAYS[:2])
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "a" / "b" / "self_2023-01-01").symlink_to(tmp_path / "a" / "b", target_is_directory=True)
    (tmp_path / "a" / "gone").symlink_to(tmp_path / "nowhere")
    assert len(names(tmp_path)) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into every folder")
def test_a_folder_that_may_not_be_looked_into_is_a_row(tmp_path):
    write_stack(tmp_path / "good", DAYS[:2])
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    _, report = scan_stack(tmp_path)
    assert ("closed", "the folder cannot be looked into") in [(row.source, row.reason) for row in report.rows]


def test_a_name_that_is_no_text_is_a_row(tmp_path):
    write_stack(tmp_path, DAYS[:2])
    os.rename(tmp_path / f"S2_L2A_{DAYS[1]:%Y%m%d}.tif", os.fsencode(tmp_path) + b"/S2_\xff_20230512.tif")
    listed = listing(tmp_path)
    assert len(listed.entries) == 1
    assert [row.reason for row in listed.rejected] == ["its name is not valid text"]


def test_a_very_long_name_is_a_name(tmp_path):
    for day in DAYS[:2]:
        name = f"S2_{day:%Y%m%d}_{'x' * 230}.tif"
        write_raster(tmp_path / name, np.full((3, HEIGHT, WIDTH), 500, np.uint16), BANDS)
    assert len(scan_stack(tmp_path)[0].days) == 2


def test_a_whole_disk_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(walk, "_MOST_FOLDERS", 5)
    for number in range(6):
        (tmp_path / f"folder{number}").mkdir()
    with pytest.raises(BadInput) as raised:
        scan_stack(tmp_path)
    assert raised.value.code == "folder_too_large"


def test_hidden_folders_are_left_out(tmp_path):
    write_stack(tmp_path / "s2", DAYS[:2])
    write_stack(tmp_path / ".trash", DAYS[2:4])
    write_stack(tmp_path / "__MACOSX", DAYS[2:4])
    assert len(names(tmp_path)) == 2
