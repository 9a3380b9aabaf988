"""In which unit backscatter is: of dates on which nothing was seen, the other dates tell."""

import numpy as np
import pytest

from engine.stack import StackReader, Window, scan_stack

from ...conftest import DAYS, write_raster

SEEN = (slice(None), slice(None))
CORNER = (slice(0, 60), slice(500, 700))  # beside the windows that are looked at


def write(folder, day, value, where=SEEN):
    values = np.zeros((2, 600, 700), np.float32)
    values[(slice(None), *where)] = value
    return write_raster(folder / f"S1A_IW_GRDH_{day:%Y%m%d}.tif", values, ("VV", "VH"), compress="deflate")


def corner_of(folder):
    """VV in the corner on each date."""
    stack, _ = scan_stack(folder)
    with StackReader(stack) as reader:
        return reader.read(Window(10, 690, 4, 5)).values[:, 0, 0, 0]


@pytest.mark.parametrize(("usual", "edge", "expected"), [(0.1, 0.01, (-10, -20, -10)), (-8, -12, (-8, -12, -8))])
def test_a_swath_that_only_reaches_a_corner_is_in_the_unit_of_the_other_dates(tmp_path, usual, edge, expected):
    write(tmp_path, DAYS[0], usual)
    write(tmp_path, DAYS[1], edge, CORNER)
    write(tmp_path, DAYS[2], usual)
    assert corner_of(tmp_path) == pytest.approx(expected, abs=1e-5)


def test_where_dates_differ_the_unseen_one_is_as_most(tmp_path):
    for day, value, where in zip(DAYS, (0.1, -8, 0.01, 0.1), (SEEN, SEEN, CORNER, SEEN)):
        write(tmp_path, day, value, where)
    assert corner_of(tmp_path) == pytest.approx((-10, -8, -20, -10), abs=1e-5)


def test_a_broken_date_is_left_out_by_itself(tmp_path):
    for day in DAYS[:3]:
        path = write(tmp_path, day, 0.1)
    content = bytearray(path.read_bytes())
    content[len(content) // 4 : len(content) // 2] = bytes(len(content) // 2 - len(content) // 4)
    path.write_bytes(content)
    stack, report = scan_stack(tmp_path)
    assert len(stack.days) == 2
    assert "cannot be read" in next(row.reason for row in report.rows if not row.used)
