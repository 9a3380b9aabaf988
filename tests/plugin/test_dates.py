"""The dates of a stack as layers that the temporal controller plays."""

import datetime
import json
from pathlib import Path

import pytest
from qgis.core import QgsDateTimeRange, QgsRasterLayer, QgsReadWriteContext
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtXml import QDomDocument

from cropmapper_plugin.layers.dates import DateImage, first_shown, images_of, open_date
from cropmapper_plugin.panel.dates import DatesAsLayers
from cropmapper_plugin.panel.engine import Engine


def band(path, number=1, **more):
    return {"path": str(path), "band": number, "scale": 0.0001, **more}


def written(folder, *acquisitions):
    file = folder / "a.stack.json"
    file.write_text(json.dumps({"acquisitions": acquisitions}))
    return file


def report(acquisitions, shares):
    rows = [
        {"date": each["date"], "source": each["source"], "used": True, "clear_share": share}
        for each, share in zip(acquisitions, shares)
    ]
    return {"rows": rows, "colours": {"s2": ["B04", "B03", "B02"], "s1": ["VV"]}}


def acquisition(date, folder, sensor="s2", **more):
    names = {"s2": ("B02", "B03", "B04"), "s1": ("VH", "VV")}[sensor]
    bands = {name: band(f"{date}.tif", place, **more) for place, name in enumerate(names, start=1)}
    return {"date": date, "source": f"{date}.tif", "sensor": sensor, "bands": bands}


def whole_row(raster):
    names = {"B02": 1, "B03": 2, "B04": 3}
    bands = {name: band(raster, number) for name, number in names.items()}
    return {"date": "2021-05-02", "source": "a.tif", "sensor": "s2", "bands": bands}


def test_each_date_is_shown_until_the_next_one_and_a_cloudy_one_says_so(tmp_path):
    rows = [acquisition("2021-06-11", tmp_path), acquisition("2021-05-02", tmp_path)]
    first, second = images_of(written(tmp_path, *rows), report(rows, (0.42, 0.97)))
    assert (first.date, first.until) == (datetime.date(2021, 5, 2), datetime.date(2021, 6, 11))
    assert (second.name, second.until) == ("2021-06-11, 42% clear", datetime.date(2021, 6, 12))
    assert first.name == "2021-05-02"
    assert [each.number for each in first.bands] == [3, 2, 1]
    assert first.bands[0].path == str((tmp_path / "2021-05-02.tif").resolve())
    assert first_shown([first, second]) == 0
    mixed = [rows[1], acquisition("2021-05-02", tmp_path, "s1")]
    assert [image.name for image in images_of(written(tmp_path, *mixed), report(mixed, (1.0, 1.0)))] == [
        "2021-05-02, s2",
        "2021-05-02, s1",
    ]


@pytest.mark.parametrize(
    ("more", "said"), [({"place": {"variable": "red"}}, "in a cube"), ({"path": "/vsicurl/https://a/b.tif"}, "address")]
)
def test_what_is_no_local_raster_is_said(tmp_path, more, said):
    rows = [acquisition("2021-05-02", tmp_path)]
    for each in rows[0]["bands"].values():
        each.update(more)
    with pytest.raises(ValueError, match=said):
        images_of(written(tmp_path, *rows), report(rows, (1.0,)))


def test_bands_in_files_of_their_own_are_one_layer_that_a_project_keeps(qgis_app, scene, tmp_path):
    raster = str(sorted(scene.stack.glob("*.tif"))[0])
    bands = []
    for place in range(3):
        copy = tmp_path / f"B0{place}.tif"
        copy.write_bytes(Path(raster).read_bytes())
        bands.append({"path": str(copy), "band": place + 1})
    row = acquisition("2021-05-02", tmp_path)
    row["bands"] = {name: {**band(""), **each} for name, each in zip(("B02", "B03", "B04"), bands)}
    (image,) = images_of(written(tmp_path, row), report([row], (1.0,)))
    layer, whole = open_date(image), QgsRasterLayer(raster, "", "gdal")
    assert layer.bandCount() == 3
    assert layer.extent() == whole.extent()
    spot = layer.extent().center()
    here = [layer.dataProvider().sample(spot, number)[0] for number in (1, 2, 3)]
    # The file has a scale of its own, which QGIS applies; the VRT shows what is stored.
    shown = [whole.dataProvider().sample(spot, number)[0] for number in (3, 2, 1)]
    assert shown == pytest.approx([value / 10_000 for value in here])
    (plain,) = images_of(written(tmp_path, whole_row(raster)), report([whole_row(raster)], (1.0,)))
    assert open_date(plain).renderer().redContrastEnhancement().maximumValue() == pytest.approx(0.3)
    assert layer.renderer().redContrastEnhancement().maximumValue() == pytest.approx(3000)
    document = QDomDocument()
    element = document.createElement("maplayer")
    document.appendChild(element)
    assert layer.writeLayerXml(element, document, QgsReadWriteContext())
    again = QgsRasterLayer()
    assert again.readLayerXml(element, QgsReadWriteContext())
    assert again.isValid()
    assert again.temporalProperties().isActive()


@pytest.mark.usefixtures("quick_starts")
def test_one_click_adds_all_dates_of_which_one_is_on_and_a_second_click_replaces_them(qgis_app, scene, project, until):
    engine = Engine()
    dates = DatesAsLayers(engine)
    for _ in range(2):
        key, told = until(dates.added, start=lambda: dates.add(str(scene.stack), {}))
        (group,) = project.layerTreeRoot().findGroups()
        nodes = group.findLayers()
        assert len(nodes) == 7  # the eighth is under cloud throughout
        assert [node.layerId() for node in nodes if node.isVisible()] == [key]
        assert group.name() in told
    names = [node.name()[:10] for node in nodes]
    assert names == sorted(names)
    day = datetime.date.fromisoformat(names[1])
    moment = QDateTime(QDate(day), QTime(12, 0), Qt.TimeSpec.UTC)
    shown = [
        node.name()[:10]
        for node in nodes
        if node.layer().temporalProperties().isVisibleInTemporalRange(QgsDateTimeRange(moment, moment))
    ]
    assert shown == [names[1]]
    assert nodes[0].layer().renderer().type() == "multibandcolor"
    (said,) = until(dates.failed, start=lambda: dates.add("/nowhere", {}))
    assert "/nowhere" in said
    dates.stop()
    engine.abandon()


def test_the_clearest_date_is_on(qgis_app):
    days = [datetime.date(2021, month, 1) for month in (3, 6, 9)]
    images = [DateImage(day, day, "", (), share) for day, share in zip(days, (0.9, 1.0, 0.999))]
    assert first_shown(images) == 1
