"""Dates in file names, as products and people write them."""

from datetime import date

import pytest

from engine.errors import BadInput
from engine.stack.dates import date_of, why_undated


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S2A_MSIL2A_20230512T103621_N0509_R008_T31UFS_20230512T171234.tif", date(2023, 5, 12)),
        ("T31UFS_20230512T103621_B04_10m.jp2", date(2023, 5, 12)),
        ("S2_L2A_20180123.tif", date(2018, 1, 23)),
        ("LC08_L2SP_199026_20200715_20200722_02_T1_SR_B4.TIF", date(2020, 7, 15)),  # acquired, not processed
        ("LC81990262014197LGN00_B4.TIF", date(2014, 7, 16)),  # path and row are no date
        ("HLS.S30.T31UFS.2023132T103621.v2.0.B04.tif", date(2023, 5, 12)),
        ("20230512_103621_1_2461_3B_AnalyticMS_SR.tif", date(2023, 5, 12)),
        ("MOD13Q1.A2012145.h12v10.006.tif", date(2012, 5, 24)),
        ("CB4_64_16D_STK_022024_2018-08-29_2018-09-13_EVI.tif", date(2018, 8, 29)),  # a composite begins
        ("s2-agri-weekly_2024-03-04_2024-03-10_B02-B03_mean.tif", date(2024, 3, 4)),
        ("MOD13Q1.A2011241.h12v10.061.2021213163829.hdf", date(2011, 8, 29)),  # composed, not produced
        ("MOD13Q1.061__250m_16_days_NDVI_doy2011241_aid0001.tif", date(2011, 8, 29)),
        ("TERRA_MODIS_h12v10_EVI_2013-09-14.jp2", date(2013, 9, 14)),
        ("SENTINEL2A_20180126-105612-456_L2A_T31TCJ_D_V1-4_FRE_B2.tif", date(2018, 1, 26)),
        ("S1A_IW_GRDH_1SDV_20240304T172415_20240304T172440_052841_066543_ABCD_VV.tif", date(2024, 3, 4)),
        ("LANDSAT8_OLITIRS_XS_20160330_N2A_France-MetropoleD0005H0002", date(2016, 3, 30)),
        ("ndvi_2021-07-03.tif", date(2021, 7, 3)),
        ("ndvi_2021_07_03.tif", date(2021, 7, 3)),
        ("ndvi_2021184.tif", date(2021, 7, 3)),  # day of year
        ("S2_20180418_proc-2020-01-02.tif", date(2018, 4, 18)),  # of two forms too, acquired comes before processed
        ("MOD13Q1.A2018113.h18v04_20200102.tif", date(2018, 4, 23)),
        ("order_2011123_2021-07-03.tif", date(2021, 7, 3)),  # seven digits may be any number
        ("v2018.13.45_2018113.tif", date(2018, 4, 23)),  # what only looks like a date does not count
        ("scene_20230512103621.tif", date(2023, 5, 12)),  # with hours, minutes and seconds
        ("leap_2020366.tif", date(2020, 12, 31)),
        ("noleap_2021366.tif", None),
        ("parcel_20231345.tif", None),  # no such month
        ("tile_99991231.tif", None),  # no satellite flies then
        ("dem.tif", None),
    ],
)
def test_date_of_file(name, expected):
    assert date_of(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S2_2019-7-3.tif", date(2019, 7, 3)),
        ("S2_2019_12_3_B04.tif", date(2019, 12, 3)),
        ("S2_2019.7.13.tif", date(2019, 7, 13)),
        ("S2_2019-7-3_2021-01-02.tif", date(2019, 7, 3)),  # acquired, not processed
        ("03Jul2019_ndvi.tif", date(2019, 7, 3)),
        ("ndvi-3-july-2019.tif", date(2019, 7, 3)),
        ("S1_03JUL2019_053012.tif", date(2019, 7, 3)),
        ("2019Jul03.tif", date(2019, 7, 3)),
        ("Sept_9_2019.tif", date(2019, 9, 9)),
        ("27.07.2019.tif", date(2019, 7, 27)),
        ("field_07-27-2019.tif", date(2019, 7, 27)),
        ("field_07.07.2019.tif", date(2019, 7, 7)),
        ("field_27072019.tif", date(2019, 7, 27)),
        ("ndvi_2019_doy184.tif", date(2019, 7, 3)),
        ("ndvi_doy184_2019.tif", date(2019, 7, 3)),
        ("ndvi_2019-184.tif", date(2019, 7, 3)),  # as ISO 8601 has it
        ("scene_201907031036.tif", date(2019, 7, 3)),  # with hours and minutes
        ("plot_2019_13_3.tif", None),  # no such month
    ],
)
def test_dates_as_people_write_them(name, expected):
    assert date_of(name) == expected


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("S2_03.07.2019.tif", "2019-07-03 or 2019-03-07"),
        ("S2_7-3-2019.tif", "2019-03-07 or 2019-07-03"),
        ("S2_03072019.tif", "03072019 is 2019-07-03 or 2019-03-07"),
        ("S2_03.07.2019_proc20210102.tif", "2019-07-03 or 2019-03-07"),  # when it was processed is no answer
        ("S2_190703.tif", "190703 may be a date with a year of two digits"),
        ("S2_03Jul19.tif", "03Jul19 has a year of two digits"),
        ("S2_2019-07.tif", "2019-07 may be a year and a month"),
        ("S2_201907.tif", "201907 may be a year and a month"),
        ("S2_2019_184.tif", "a day of the year"),
        ("S2_1562112000.tif", "counted from 1970"),
        ("S2_1562112000000.tif", "counted from 1970"),
        ("dem.tif", "no date in its name"),
    ],
)
def test_what_may_be_a_date_is_asked_and_not_guessed(name, says):
    assert date_of(name) is None
    assert says in why_undated(name)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (r"(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4})", "S2_03.07.2019.tif"),
        (r"_(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)\.", "S2_190703.tif"),
        (r"(?P<year>\d{4})_(?P<doy>\d{3})", "S2_2019_184.tif"),
    ],
)
def test_what_is_asked_can_be_answered(pattern, name):
    assert date_of(name, pattern) == date(2019, 7, 3)


def test_users_pattern_wins():
    assert date_of("x_12052023_y.tif", r"(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d{4})") == date(2023, 5, 12)


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("x_May_y.tif", r"x_(?P<year>\d{4})?(?P<month>[^_]+)(?P<day>\d\d)?"),  # groups that match nothing
        ("x_2023_y.tif", r"(?P<year>\d{4})(?P<doy>\d{3})?"),
        ("x_2023May12_y.tif", r"(?P<year>\d{4})(?P<month>[A-Z][a-z]+)(?P<day>\d\d)"),  # groups of other signs
        ("x_year_05_12.tif", r"x_(?P<year>[a-z]+)_(?P<month>\d\d)_(?P<day>\d\d)"),
        ("x_20_3-05-12.tif", r"(?P<year>[\d_]{4,})-(?P<month>\d\d)-(?P<day>\d\d)"),
        ("x_2023_99999999999.tif", r"(?P<year>\d{4})_(?P<doy>\d+)"),  # more days than a date can hold
        ("x_2023_99999999999_1.tif", r"(?P<year>\d{4})_(?P<month>\d+)_(?P<day>\d)"),
        ("x_2023_" + "1" * 5000, r"(?P<year>\d{4})_(?P<doy>\d+)"),  # more digits than Python reads
    ],
)
def test_a_match_without_the_numbers_of_a_date_is_no_date(name, pattern):
    assert date_of(name, pattern) is None


def test_the_first_match_that_is_a_date_counts():
    pattern = r"(?P<year>[a-z\d]{4})(?P<month>[a-z\d]{2})(?P<day>\d\d)?"
    assert date_of("winter_rye_20230512.tif", pattern) == date(2023, 5, 12)


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        r"\d{8}",
        r"(?P<year>\d{4})(?P<month>\d\d)",
        r"(?P<year>\d{4})(?P<doy>\d{99999999999})",
        "(" * 800 + ")" * 800,
    ],
    ids=["open", "no groups", "no day", "repeated", "nested"],
)
def test_useless_pattern_is_refused(pattern):
    with pytest.raises(BadInput) as raised:
        date_of("x_20230512.tif", pattern)
    assert raised.value.code == "date_pattern_invalid"
