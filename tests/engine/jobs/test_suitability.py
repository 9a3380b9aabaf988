"""What is said of stacks unlike a model's training data."""

import datetime

import pytest

from engine.errors import BadInput
from engine.jobs.suitability import advice, doubts, doubts_of_series, fitting
from engine.models.encoder import Calendar, Slots
from engine.package import find_package, load_package
from engine.series.table import Date, SensorSeries
from engine.stack import Acquisition, Grid, InputReport, Scene, TimeStack

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
    assert ("model_dates", f"The stack has {dates} of sentinel-1-grd; “fused” was trained with 2 to 60.") in told


def test_each_sensor_is_compared_with_the_one_the_model_has_there(fused_folder, package_folder):
    optical, radar = stack_of("sentinel-2-l2a", 5), stack_of("sentinel-1-grd", 4)
    assert said(fused_folder, optical, radar) == said(package_folder, optical) == []
    told = said(fused_folder, radar, optical)
    assert told == [
        ("model_sensor", "“fused” was trained on sentinel-2-l2a, and the stack is sentinel-1-grd."),
        (
            "model_sensor",
            "“fused” was trained on sentinel-1-grd, and the stack is sentinel-2-l2a. "
            "Of the bundled models, “france-2018-s2” is for sentinel-2-l2a.",
        ),
    ]


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (8, "2 of 8 dates lie outside the season that {} was trained on (days 1 to 365 of the year): 2024-02-26, "
            "2024-05-01."),
        (14, "8 of 14 dates lie outside the season that {} was trained on (days 1 to 365 of the year): 2024-02-26, "
             "2024-05-01, 2024-07-05, 2024-09-08, 2024-11-12, 2025-01-16 and 2 more."),
    ],
)  # fmt: skip
def test_dates_outside_the_season_are_named(package_folder, count, sentence):
    name = load_package(package_folder).card.called
    assert ("model_season", sentence.format(name)) in said(package_folder, stack_of("sentinel-2-l2a", count))


def on(*dates: str) -> TimeStack:
    acquisitions = (Acquisition(datetime.date.fromisoformat(date), f"{date}.tif", {}) for date in dates)
    return TimeStack("sentinel-2-l2a", (), GRID, tuple(acquisitions))


@pytest.mark.parametrize(
    ("dates", "year"),
    [
        (("2023-11-10", "2023-11-20", "2023-12-01", "2023-12-20", "2024-04-01"), "2023"),  # by the middle date 2024
        (("2023-11-10", "2023-12-20", "2024-02-01", "2024-03-01", "2024-04-01"), None),
        (("2023-03-10", "2023-12-20"), None),
    ],
)
def test_a_year_that_training_would_not_have_taken_is_said(package_folder, dates, year):
    """The model's season are days 1 to 365: what counts in a map is where most dates lie in it."""
    sentences = [sentence for code, sentence in said(package_folder, on(*dates)) if code == "model_year"]
    assert len(sentences) == (0 if year is None else 1)
    for sentence in sentences:
        assert f"counted from 1 January {year}" in sentence
        assert "would be of 2024" in sentence


@pytest.mark.parametrize(("learned", "warned"), [(None, False), (2023, False), (2022, True)])
def test_a_taught_model_says_that_another_year_was_not_measured(package_folder, learned, warned):
    card = load_package(package_folder).card
    card = card.model_copy(update={"training": card.training.model_copy(update={"year": learned})})
    days = ("2023-03-10", "2023-06-10", "2023-09-10")
    report = InputReport("stack", {}, GRID.crs, (10.0, 10.0), GRID.width, GRID.height, False, (), ())
    for told in (doubts(card, Scene(GRID, (on(*days),)), report), doubts_of_series(card, series_of(*days))):
        sentences = [sentence for code, sentence in told if code == "model_other_year"]
        assert len(sentences) == warned
        assert all("has learned from 2022 alone, and these dates are of 2023" in sentence for sentence in sentences)


S2 = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
MODIS = ("MIR", "blue", "NIR", "red", "EVI", "NDVI")


@pytest.mark.parametrize(
    ("found", "models"),
    [
        ({"sentinel-2-l2a": (*S2, "B01")}, ["france-2018-s2"]),
        ({"sentinel-2-l2a": S2, "sentinel-1-grd": ("VV", "VH")}, ["france-2018-s2"]),
        ({"sentinel-2-l2a": S2[:-1]}, []),  # a band is not there
        ({"modis-13q1": ()}, ["mato-grosso-modis"]),  # nothing tells its bands
        ({"modis-13q1": ("NDVI", "EVI")}, []),
        ({"sentinel-2-l1c": S2}, []),  # the same names, another product
        ({"cbers-4-awfi-16d": ("NDVI", "EVI")}, ["west-bahia-cbers4"]),
        ({}, []),
    ],
)
def test_a_bundled_model_fits_a_stack_with_its_sensor_and_all_its_bands(found, models):
    assert [card.name for card in fitting(found)] == models


@pytest.mark.parametrize(
    ("chosen", "found", "sentence"),
    [
        ("france-2018-s2", {"modis-13q1": MODIS}, "Of the bundled models, “mato-grosso-modis” is for modis-13q1."),
        ("france-2018-s2", {"sentinel-2-l2a": S2}, ""),
        ("france-2018-s2", {"hls": ("red", "nir")}, "No bundled model is for hls with these bands."),
        ("france-2018-s2", {"sentinel-2-l2a": S2[:-1]}, "No bundled model is for sentinel-2-l2a with these bands."),
        ("france-2018-s2", {}, ""),
        (
            "mato-grosso-modis",
            {"unknown": ("a",), "sentinel-2-l2a": S2},
            "Of the bundled models, “france-2018-s2” is for sentinel-2-l2a.",
        ),
        (
            "mato-grosso-modis",
            {"unknown": ("mir", "blue", "nir", "red", "evi", "ndvi", "doy")},
            "The files do not tell their sensor; if it is modis-13q1, say so (sensor).",
        ),
        (
            "france-2018-s2",
            {"unknown": ("mir", "blue", "nir", "red", "evi", "ndvi", "doy")},
            "The files do not tell their sensor; if it is modis-13q1, say so (sensor). "
            "Of the bundled models, “mato-grosso-modis” is for it.",
        ),
        (
            "france-2018-s2",
            {"unknown": ("band_1", "band_2")},
            "The files do not tell their sensor; if it is sentinel-2-l2a, say so (sensor).",
        ),
    ],
)
def test_a_model_that_does_not_fit_is_refused_with_what_would(chosen, found, sentence):
    assert advice(find_package(chosen).card, found) == sentence


def series_of(*dates: str) -> SensorSeries:
    rows = (Date(datetime.date.fromisoformat(date), "", date) for date in dates)
    return SensorSeries("sentinel-2-l2a", ("B04",), "reflectance", tuple(rows))


@pytest.mark.parametrize("rule", [Calendar((200, 260), 5), Slots(200, 260, 4)])
def test_series_of_which_no_date_would_be_used_are_refused(package_folder, rule):
    card = load_package(package_folder).card.model_copy(update={"dates": rule})
    with pytest.raises(BadInput, match="No date of the series is near one") as refused:
        doubts_of_series(card, series_of("2023-03-01", "2023-05-01"))
    assert refused.value.code == "model_calendar"
    codes = {code for code, _ in doubts_of_series(card, series_of("2023-03-01", "2023-05-01", "2023-07-22"))}
    assert "model_dates" in codes
