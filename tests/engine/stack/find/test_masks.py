"""Quality layers under other names than the sensor's own: used where their values confirm them, else named."""

import numpy as np
import pytest

from engine.contract import StackOptions
from engine.stack import scan_stack

from ...conftest import DAYS, write_raster

BANDS = ("B02", "B04", "B08")
NOT_CLEAR = slice(0, 5)  # a quarter of 20 rows
SHAPE = (20, 28)


def image(cloudy=True):
    """Blue, red and near infrared of a field, with a bright cloud in the north."""
    planes = np.stack([np.full(SHAPE, value) for value in (400, 500, 3000)])
    if cloudy:
        planes[:, NOT_CLEAR] = 5200
    return planes.astype(np.uint16)


def layer(unclear, clear, dtype=np.uint8):
    plane = np.full(SHAPE, clear, dtype)
    plane[NOT_CLEAR] = unclear
    return plane[None]


def beside(folder, name, *layers):
    """Dates with a file of bands and, beside it, a file of a mask each."""
    for day, plane in zip(DAYS, layers):
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", image(), BANDS)
        write_raster(folder / f"S2_{day:%Y%m%d}_{name}.tif", plane, nodata=None)
    return folder


def within(folder, name, *layers):
    for day, plane in zip(DAYS, layers):
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", np.concatenate([image(), plane]), (*BANDS, name))
    return folder


def found(folder, **options):
    _, report = scan_stack(folder, StackOptions(**options))
    used = [row for row in report.rows if row.used]
    return [row.clear_share for row in used], dict(report.warnings), used


SURE = [
    ("CLOUD", layer(9, 4)),  # sits calls SCL so
    ("CLOUD", layer(3, 5, np.uint16)),
    ("QA60", layer(1024, 0, np.uint16)),
    ("QA60", layer(2048, 0, np.uint16)),
    ("fmask4", layer(4, 0)),
    ("CLM", layer(1, 0)),
    ("cloud_mask", layer(1, 0)),
    ("cloudmask", layer(255, 0)),
]


@pytest.mark.parametrize(("name", "plane"), SURE)
@pytest.mark.parametrize("write", [beside, within])
def test_values_that_confirm_a_name_make_a_mask(tmp_path, write, name, plane):
    if name == "fmask4":
        plane[0, 19, 0] = 255  # beyond the image
    shares, warnings, rows = found(write(tmp_path, name, plane, plane))
    assert shares == pytest.approx([0.75] * 2, abs=2e-3)
    assert all(row.mask != "none" for row in rows)
    assert not {"mask_none", "mask_unused", "date_rejected"} & set(warnings)
    # A scene classification, whatever it is called, comes with Level-2A alone.
    assert ("level_unknown" not in warnings) == (name == "CLOUD")


@pytest.mark.parametrize(
    ("name", "plane", "says"),
    [
        ("cloud_mask", layer(0, 1), "turned round"),
        ("CLM", layer(0, 1), "turned round"),
        ("cloudmask", layer(0, 0), "nothing tells"),
        ("CLOUD", layer(80, 3), "80"),  # a probability
        ("CLP", layer(200, 3), "nothing tells what its values mean"),
        ("MSK_CLDPRB_20m", layer(90, 0), "nothing tells what its values mean"),
        ("cs_cdf", layer(2, 95), "nothing tells what its values mean"),
        ("dataMask", layer(1, 1), "nothing tells what its values mean"),
        ("QA60", layer(1, 0), "it holds 1"),
        ("fmask", layer(2, 1), "do not tell"),  # of two programs, which number clouds otherwise
        ("UDM2", layer(0, 1), "nothing tells what its values mean"),
        ("pixel_qa", layer(352, 322, np.uint16), "nothing tells what its values mean"),
    ],
)
@pytest.mark.parametrize("write", [beside, within])
def test_what_looks_like_a_mask_and_is_not_used_is_named(tmp_path, write, name, plane, says):
    shares, warnings, _ = found(write(tmp_path, name, plane, plane))
    assert shares == [1, 1]
    assert "mask_none" in warnings
    assert says in warnings["mask_unused"]
    assert warnings["mask_unused"].startswith(f"S2_{DAYS[0]:%Y%m%d}")
    assert "give it as the mask" in warnings["mask_unused"]
    assert "date_rejected" not in warnings


def test_a_map_of_classes_is_no_scene_classification(tmp_path):
    shares, warnings, _ = found(beside(tmp_path, "classification", layer(9, 4), layer(9, 5)))
    assert shares == [1, 1]
    assert "mask_none" in warnings


def test_what_one_date_leaves_open_another_tells(tmp_path):
    """Without clouds, a mask of zeros and one of vegetation alone would mean nothing by themselves."""
    assert found(beside(tmp_path / "a", "cloudmask", layer(0, 0), layer(1, 0)))[0] == [1, 0.75]
    assert found(beside(tmp_path / "b", "CLOUD", layer(4, 4), layer(9, 4)))[0] == [1, 0.75]


def test_beside_the_sensors_own_mask_others_are_no_news(tmp_path):
    folder = beside(tmp_path, "CLD_20m", layer(90, 0), layer(90, 0))
    for day in DAYS[:2]:
        write_raster(folder / f"S2_{day:%Y%m%d}_SCL.tif", layer(9, 4), nodata=None)
    shares, warnings, _ = found(folder)
    assert shares == [0.75, 0.75]
    assert not {"mask_none", "mask_unused", "date_rejected"} & set(warnings)


@pytest.mark.parametrize("mask", ["none", "masks"])
def test_with_the_users_word_nothing_is_guessed(tmp_path, mask):
    folder = beside(tmp_path / "s2", "cloudmask", layer(1, 0), layer(1, 0))
    for day in DAYS[:2]:
        write_raster(tmp_path / "masks" / f"{day:%Y%m%d}.tif", layer(0, 0), nodata=None)
    shares, warnings, _ = found(folder, mask=mask if mask == "none" else str(tmp_path / mask))
    assert shares == [1, 1]
    assert "mask_unused" not in warnings


@pytest.mark.parametrize(
    ("name", "plane"),
    [("QA_PIXEL", layer(22280, 21824, np.uint16)), ("pixel_qa", layer(22280, 21824, np.uint16)),
     ("CLOUD", layer(22280, 21824, np.uint16)), ("cloud_mask", layer(1, 0))],
)  # fmt: skip
def test_masks_of_landsat(tmp_path, name, plane):
    for day in DAYS[:2]:
        stem = f"LC08_L2SP_199026_{day:%Y%m%d}_20230722_02_T1"
        for band, values in zip(("SR_B2", "SR_B5"), image() + 8000):
            write_raster(tmp_path / f"{stem}_{band}.TIF", values[None].astype(np.uint16))
        write_raster(tmp_path / f"{stem}_{name}.TIF", plane, nodata=None)
    assert found(tmp_path)[0] == [0.75, 0.75]


def test_majas_other_masks_are_no_dates(tmp_path):
    for day in DAYS[:2]:
        base = f"SENTINEL2B_{day:%Y%m%d}-104021-459_L2A_T31TCJ_C_V3-1"
        for band in ("B2", "B8"):
            write_raster(tmp_path / base / f"{base}_FRE_{band}.tif", np.full((1, *SHAPE), 900, np.int16))
        for name in ("CLM", "EDG", "SAT", "MG2", "IAB", "DFP"):
            for place in ("R1", "R2"):
                plane = layer(2 if name == "CLM" else 0, 0)
                write_raster(tmp_path / base / "MASKS" / f"{base}_{name}_{place}.tif", plane, nodata=None)
    shares, warnings, rows = found(tmp_path)
    assert shares == [0.75, 0.75]
    assert "CLM_R1" in rows[0].mask
    assert not {"date_rejected", "mask_unused", "mask_none"} & set(warnings)


def test_one_raster_with_all_dates_names_what_looks_like_a_mask(tmp_path):
    planes = np.concatenate([np.concatenate([image()[:2], layer(80, 0, np.uint16)]) for _ in DAYS[:2]])
    labels = [f"{band}_{day.isoformat()}" for day in DAYS[:2] for band in ("B02", "B04", "CLP")]
    path = write_raster(tmp_path / "S2_season.tif", planes, labels)
    assert "CLP: it looks like a mask" in found(path)[1]["mask_unused"]


def test_a_cube_names_what_looks_like_a_mask(tmp_path):
    from ..read.cubes import dataset, write

    cube = dataset(scl=False)
    cube = cube.assign(cloud_mask=cube["B03"] * 0 + 1, dem=cube["B03"] * 0 + 7)
    warnings = found(write(cube, tmp_path / "s2.nc"))[1]
    assert warnings["mask_unused"].startswith("cloud_mask: it looks like a mask")
    assert "file_left_out" not in warnings
