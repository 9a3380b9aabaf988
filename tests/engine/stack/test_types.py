"""From which new year a model counts the days of a stack."""

import datetime

import pytest

from engine.stack import Acquisition, Grid, Scene, TimeStack

GRID = Grid("EPSG:32631", (10.0, 0.0, 600_000.0, 0.0, -10.0, 5_000_000.0), 64, 48)
# Models of soy and then maize, sown in September and harvested by August; and of northern crops.
SOUTHERN, NORTHERN = (-110, 240), (14, 364)


def every_16_days(first: datetime.date, last: datetime.date) -> TimeStack:
    dates = [first + datetime.timedelta(days=step) for step in range(0, (last - first).days + 1, 16)]
    return TimeStack("modis", (), GRID, tuple(Acquisition(date, f"{date}.tif", {}) for date in dates))


@pytest.mark.parametrize("last", [datetime.date(2021, 8, 20), datetime.date(2021, 4, 23), datetime.date(2020, 12, 20)])
def test_a_southern_season_counts_from_one_new_year_however_early_it_is_mapped(last):
    """By the middle of the dates alone, those up to April would count from 2020: 14 September would be day 257."""
    stack = every_16_days(datetime.date(2020, 9, 14), last)
    (days,) = Scene(GRID, (stack,)).model_days(SOUTHERN)
    assert days[0] == -109
    assert days[-1] - days[0] == stack.days[-1] - stack.days[0]


def test_the_same_dates_are_of_the_year_before_to_a_model_of_another_season():
    stack = every_16_days(datetime.date(2020, 9, 14), datetime.date(2020, 12, 20))
    assert Scene(GRID, (stack,)).model_days(NORTHERN)[0][0] == 257


def test_where_years_are_alike_the_middle_of_the_dates_decides():
    """Two whole years of a model that knows one: each new year has as many dates in the season."""
    stack = every_16_days(datetime.date(2019, 9, 14), datetime.date(2021, 9, 1))
    assert Scene(GRID, (stack,)).model_days(SOUTHERN)[0] == stack.model_days
    assert stack.model_days[0] == -109
