"""BreizhCrops' layout, on simulated fields: bands in their own order, clouds hidden, classes by their code."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import BadInput
from training.data.breizhcrops import BANDS, CROPS, read_breizhcrops

# As the files have them: by the alphabet.
COLUMNS = [
    "B1",
    "B10",
    "B11",
    "B12",
    "B2",
    "B3",
    "B4",
    "B5",
    "B6",
    "B7",
    "B8",
    "B8A",
    "B9",
    "QA10",
    "QA20",
    "QA60",
    "doa",
]


def write(folder, fields: dict[str, list[tuple[str, float]]], crop: dict[str, str]) -> None:
    """Fields as name -> (day, QA60) of its dates; a band's value is 100 times its number, and 1 more each date."""
    (folder / "frh01" / "csv").mkdir(parents=True)
    codes = {"MIS": "corn", "BTH": "wheat", "VRG": "orchards"}
    rows = [f"{number},{number},{name},{code}" for number, (code, name) in enumerate(codes.items())]
    (folder / "classmapping.csv").write_text("\n".join([",id,classname,code", *rows]))
    index = [",CODE_CULTU,path,meanQA60,sequencelength,idx,id"]
    for number, (name, dates) in enumerate(fields.items()):
        lines = ["," + ",".join([*COLUMNS, "label", "id"])]
        for date, (day, cloud) in enumerate(dates):
            values = [str(100 * (9 if band == "B8A" else int(band[1:])) + date) for band in COLUMNS[:13]]
            lines.append(",".join([str(date), *values, "0", "0", str(cloud), day, "x", name]))
        (folder / "frh01" / "csv" / f"{name}.csv").write_text("\n".join(lines))
        index.append(f"{number},{crop[name]},frh01/csv/{name}.csv,0,{len(dates)},{number},{name}")
    (folder / "frh01.csv").write_text("\n".join(index))


@pytest.fixture
def folder(tmp_path):
    fields = {
        "11": [("2018-03-01", 0), ("2018-03-11", 1024.0), ("2018-06-01 10:00:00", 0)],
        "12": [("2018-05-01", 0), ("2018-04-01", 0), ("2018-05-01", 0)],
        "13": [("2018-05-01", 0)],
    }
    write(tmp_path, fields, {"11": "MIS", "12": "BTH", "13": "VRG"})
    return tmp_path


def test_fields_are_read_as_published(folder):
    series = read_breizhcrops(folder, "frh01")
    assert series.bands == BANDS
    assert series.class_names == CROPS
    assert [series.class_names[label] for label in series.label] == ["corn", "wheat"]
    np.testing.assert_allclose(series.values[0, 0], np.array([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 11, 12]) * 0.01, rtol=1e-5)
    assert series.valid.tolist() == [[True, False, True], [True, True, False]]
    days = series.day.astype("datetime64[D]").astype(str)
    assert days[0].tolist() == ["2018-03-01", "2018-03-11", "2018-06-01"]
    # By day, and of a day that is given twice the first.
    assert days[1, :2].tolist() == ["2018-04-01", "2018-05-01"]
    assert series.values[1, 1, 0] == pytest.approx(0.01)
    assert series.sensor == "sentinel-2-l1c"


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        ("frh01.csv", "CODE_CULTU", "CODE", "has no column CODE_CULTU"),
        ("frh01/csv/11.csv", "doa", "date", "has no column doa"),
        ("frh01/csv/11.csv", "2018-03-01", "march", "11.csv"),
        ("frh01/csv/11.csv", ",100,", ",nan,", "no numbers"),
        ("classmapping.csv", "MIS", "MIT", "no field of corn"),
    ],
)
def test_another_layout_is_refused(folder, path, old, new, told):
    content = (folder / path).read_text()
    assert old in content
    (folder / path).write_text(content.replace(old, new))
    with pytest.raises(BadInput, match=told):
        read_breizhcrops(folder, "frh01", crops=("corn",))


def test_a_field_that_is_not_there_is_said(folder):
    (folder / "frh01" / "csv" / "12.csv").unlink()
    with pytest.raises(BadInput, match=r"12\.csv does not exist"):
        read_breizhcrops(folder, "frh01")
