"""What is looked into and what not: nested, hostile and mistaken folders."""

import os

import numpy as np
import pytest

from engine.errors import BadInput
from engine.stack import scan_stack
from engine.stack.sources import walk
from engine.stack.sources.walk import date_in, listing

from ..conftest import BANDS, DAYS, HEIGHT, WIDTH, write_raster, write_stack


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
