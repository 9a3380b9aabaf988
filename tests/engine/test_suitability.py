"""What is said of stacks unlike a model's training data."""

import datetime

import pytest

from engine.package import load_package
from engine.stack import Acquisition, Grid, InputReport, Scene, TimeStack
from engine.suitability import doubts

GRID = Grid("EPSG:32631", (10.0, 0.0, 600_000.0, 0.0, -10.0, 5_000_000.0), 64, 48)


def stack_of(sensor: str, count: int) -> TimeStack:
    days = [datetime.date(2023, 2, 1) + datetime.timedelta(days=65 * number) for number in range(count)]
    return TimeStack(sensor, (), GRID, tuple(Acquisition(day, f"{day}.tif", {}) for day in days))


def said(folder, *stacks: TimeStack) -> list[tuple[str, str]]:
    report = InputReport("stack", {}, GRID.crs, (10.0, 10.0), GRID.width, GRID.height, False, (), ())
    return doubts(load_package(folder).card, Scene(GRID, stacks), report)


@pytest.mark.parametrize(("count", "dates"), [(0, "0 usable dates"), (1, "1 usable date"), (61, "61 usable dates")])
def test_one_date_is_one_date(fused_folder, count, dates):
    told = said(fused_folder, stack_of("sentinel-2-l2a", 5), stack_of("sentinel-1-grd", count))
    assert ("model_dates", f"The stack has {dates} of sentinel-1-grd; fused was trained with 2 to 60.") in told


def test_each_sensor_is_compared_with_the_one_the_model_has_there(fused_folder, package_folder):
    optical, radar = stack_of("sentinel-2-l2a", 5), stack_of("sentinel-1-grd", 4)
    assert said(fused_folder, optical, radar) == said(package_folder, optical) == []
    told = said(fused_folder, radar, optical)
    assert told == [
        ("model_sensor", "fused was trained on sentinel-2-l2a, and the stack is sentinel-1-grd."),
        ("model_sensor", "fused was trained on sentinel-1-grd, and the stack is sentinel-2-l2a."),
    ]
