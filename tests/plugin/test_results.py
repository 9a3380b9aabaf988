import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from cropmapper_plugin.labels.classes import CropClass, with_names
from cropmapper_plugin.labels.layer import CROP, labels_layer
from cropmapper_plugin.layers.answers import remember
from cropmapper_plugin.layers.identify import ROLE_PROPERTY
from cropmapper_plugin.panel.sections.labels import LabelStep
from cropmapper_plugin.results.digits import digits_of
from cropmapper_plugin.results.dock import ResultsDock
from cropmapper_plugin.results.rows import shown
from cropmapper_plugin.results.views import NUMBER, SHARE, result_layers

pytestmark = pytest.mark.usefixtures("quick_starts")

UTM = QgsCoordinateReferenceSystem("EPSG:32631")
CLASSES = [{"code": 1, "name": "wheat", "colour": "#ddaa33"}, {"code": 2, "name": "maize", "colour": "#117733"}]
FIELDS = "field=id:string&field=class_name:string&field=margin:double&field=confidence:double&field=reason:string"
ROWS = [  # id, class, margin, confidence, reason
    ("a", "wheat", 0.9, 0.95, None),
    ("b", "maize", 0.1, 0.5, None),
    ("c", None, None, None, "no pixel"),
    ("d", "wheat", 0.4, 0.7, None),
]


def mapped_layer(rows, renamed=None, model=""):
    fields = FIELDS.replace("class_name", "cropmapper_class_name") if renamed else FIELDS
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32631&{fields}", "Parcels", "memory")
    layer.dataProvider().addFeatures([_feature(layer, number, row) for number, row in enumerate(rows)])
    layer.setCustomProperty(ROLE_PROPERTY, "parcels")
    remember(layer, CLASSES, renamed or {}, model=model)
    return layer


def _feature(layer, number, row):
    feature = QgsFeature(layer.fields())
    x, y = 500_000 + 20 * (number % 400), 5_000_000 + 20 * (number // 400)
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 10, y + 10)))
    feature.setAttributes(list(row))
    return feature


@pytest.fixture
def labels(digitizing, qgis_iface, project, tmp_path):
    project.setFileName(str(tmp_path / "place.qgz"))
    labels = LabelStep(qgis_iface, lambda: "")
    yield labels
    labels.abandon()
    labels.deleteLater()


@pytest.fixture
def dock(qgis_iface, labels):
    dock = ResultsDock(qgis_iface, labels.classes, labels.set_label)
    yield dock
    dock.abandon()
    dock.deleteLater()


@pytest.fixture
def opened(dock, project, wait_for):
    def open_layer(layer):
        project.addMapLayer(layer)
        dock.show_layer(layer)
        wait_for(lambda: dock.rows.rowCount() == layer.featureCount(), timeout=20)
        return dock

    return open_layer


def column(dock, title):
    titles = [dock.rows.headerData(i, Qt.Orientation.Horizontal) for i in range(dock.rows.columnCount())]
    return [dock.rows.index(row, titles.index(title)).data() for row in range(dock.rows.rowCount())]


def test_the_least_certain_parcel_comes_first(opened):
    dock = opened(mapped_layer(ROWS))
    assert column(dock, "Parcel")[:3] == ["b", "d", "a"], "one without a class comes last"
    assert column(dock, "Margin")[:3] == ["10%", "40%", "90%"]
    assert column(dock, "Reason")[3] == "no pixel"
    assert dock._row() == 0


def test_other_orders_are_offered_as_far_as_there_are_columns(opened):
    dock = opened(mapped_layer(ROWS))
    offered = [dock._orders.itemText(i) for i in range(dock._orders.count())]
    assert offered == ["Least certain first", "By class", "As in the file"]


def test_an_order_that_is_chosen_is_read_anew(opened, wait_for):
    dock = opened(mapped_layer(ROWS))
    dock._orders.setCurrentIndex(2)
    wait_for(lambda: column(dock, "Parcel") == ["a", "b", "c", "d"], timeout=5)


def test_a_column_that_was_renamed_is_found(opened):
    dock = opened(mapped_layer(ROWS, {"class_name": "cropmapper_class_name"}))
    assert column(dock, "Class")[:3] == ["maize", "wheat", "wheat"]


def test_classes_of_a_bundled_model_are_shown_by_title_and_become_labels_by_name(spoken, opened, project):
    dock = opened(mapped_layer(ROWS[:2], model="france-2018-s2"))  # which knows wheat, and no maize
    assert column(dock, "Class") == ["maize", "Weizen"]
    assert "1\N{NO-BREAK SPACE}Weizen" in dock._keys.text(), "a line ends between two"
    QTest.keyClick(dock.table, Qt.Key.Key_1)
    assert [feature[CROP] for feature in labels_layer(project).getFeatures()] == ["wheat"]


def test_keys_accept_and_correct_and_go_on(opened, project, labels):
    dock = opened(mapped_layer(ROWS))
    QTest.keyClick(dock.table, Qt.Key.Key_Space)  # b is maize
    QTest.keyClick(dock.table, Qt.Key.Key_2)  # d is maize, not wheat
    layer = labels_layer(project)
    assert [(f[CROP], f["origin"]) for f in layer.getFeatures()] == [("maize", "accepted"), ("maize", "corrected")]
    assert column(dock, "Decided")[:3] == ["maize", "maize", ""]
    assert dock._row() == 2
    assert [entry.name for entry in labels.classes.table] == ["wheat", "maize"], "codes and colours of the result"
    assert "2 decided" in dock._status.text()


def test_the_reason_of_the_parcel_that_is_walked_to_is_read_below_the_table(opened, wait_for):
    dock = opened(mapped_layer(ROWS))
    dock._go(3)
    wait_for(lambda: dock._status.text() == "Parcel 4 of 4. no pixel", timeout=5)


def test_a_parcel_without_a_class_cannot_be_accepted_but_given_one(opened, project):
    dock = opened(mapped_layer(ROWS))
    dock._go(3)
    QTest.keyClick(dock.table, Qt.Key.Key_Space)
    assert "no class that could be accepted" in dock._status.text()
    assert labels_layer(project) is None
    QTest.keyClick(dock.table, Qt.Key.Key_1)
    assert [f[CROP] for f in labels_layer(project).getFeatures()] == ["wheat"]


def test_a_second_thought_changes_the_label_and_a_wrong_digit_is_said(opened, project):
    dock = opened(mapped_layer(ROWS))
    QTest.keyClick(dock.table, Qt.Key.Key_1)
    dock._go(0)
    QTest.keyClick(dock.table, Qt.Key.Key_2)
    assert [f[CROP] for f in labels_layer(project).getFeatures()] == ["maize"]
    QTest.keyClick(dock.table, Qt.Key.Key_9)
    assert "digit 9" in dock._status.text()


def test_what_was_decided_is_shown_again_and_can_be_taken_back(opened, wait_for):
    dock = opened(mapped_layer(ROWS))
    QTest.keyClick(dock.table, Qt.Key.Key_1)
    dock._read()
    wait_for(lambda: column(dock, "Decided")[0] == "wheat", timeout=5)
    dock._undo.click()
    wait_for(lambda: column(dock, "Decided")[0] == "", timeout=5)


def test_a_class_of_the_result_joins_the_project_table_with_its_own_code_where_that_is_free(opened, labels):
    labels.classes.set_table(with_names((), ["rye"]))  # code 1, which the result has for wheat
    dock = opened(mapped_layer(ROWS))
    QTest.keyClick(dock.table, Qt.Key.Key_Space)
    assert [(entry.code, entry.name) for entry in labels.classes.table] == [(1, "rye"), (2, "maize")]


def test_digits_go_to_the_classes_of_the_map_first():
    def classes(**codes):
        return tuple(CropClass(code, name, "#000000") for name, code in codes.items())

    def digits(mapped, others):
        return {digit: entry.name for digit, entry in digits_of(mapped, others).items()}

    assert digits(classes(wheat=1, maize=3), classes(rye=1, oats=2, maize=4)) == {1: "wheat", 2: "oats", 3: "maize"}
    assert digits(classes(maize=3, vines=12), classes(rye=1, oats=2)) == {1: "vines", 2: "oats", 3: "maize"}
    many = tuple(CropClass(code, f"c{code}", "#000000") for code in range(1, 15))
    assert list(digits(many, ())) == [*range(1, 10)]


def test_a_class_without_a_digit_is_given_by_keys_alone(opened, project, labels, wait_for):
    labels.classes.set_table((CropClass(12, "oats", "#999933"), CropClass(40, "vines & wine", "#882255")))
    dock = opened(mapped_layer(ROWS))
    assert "C: all classes." in dock._keys.text()
    QTest.keyClick(dock.table, Qt.Key.Key_C)
    menu = dock._other.menu()
    wait_for(menu.isVisible, timeout=5)
    listed = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert listed == ["&wheat", "&maize", "&oats", "&vines && wine"], "those of the map first"
    QTest.keyClick(menu, Qt.Key.Key_V)
    assert [(f[CROP], f["origin"]) for f in labels_layer(project).getFeatures()] == [("vines & wine", "corrected")]
    assert not menu.isVisible()


def test_other_class_is_offered_as_soon_as_there_is_one(opened, labels):
    layer = mapped_layer(ROWS)
    remember(layer, [], {})
    dock = opened(layer)
    assert not dock._other.isEnabled()
    labels.classes.set_table(with_names((), ["rye"]))
    assert dock._other.isEnabled()
    labels.classes.set_table(())
    assert not dock._other.isEnabled()


def test_walking_moves_the_map_to_the_parcel(opened, qgis_iface, wait_for):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layer = mapped_layer(ROWS)
    dock = opened(layer)
    qgis_iface.mainWindow().show()
    dock.show()
    there = canvas.mapSettings().layerToMapCoordinates(layer, layer.getFeature(2).geometry().centroid().asPoint())
    dock._go(1)
    dock._go(0)
    wait_for(lambda: canvas.extent().contains(there) and canvas.extent().width() < 0.001, timeout=5)
    qgis_iface.mainWindow().hide()


def test_behind_another_tab_the_dock_moves_no_map(opened, qgis_iface, wait_for):
    dock, canvas = opened(mapped_layer(ROWS)), qgis_iface.mapCanvas()
    qgis_iface.mainWindow().show()
    dock.show()
    wait_for(lambda: not dock._zoom.isActive(), timeout=5)
    dock.visibilityChanged.emit(False)  # as Qt says it where another tab is in front; the dock still counts as visible
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    before = canvas.extent()
    dock._go(1)
    wait_for(lambda: not dock._zoom.isActive(), timeout=5)
    assert dock.isVisible()
    assert canvas.extent() == before
    qgis_iface.mainWindow().hide()


def walked_to(dock, wait_for):
    """Walk to the second parcel, in a dock that is seen."""
    dock._iface.mainWindow().show()
    dock.show()
    dock._go(1)
    wait_for(lambda: dock._outline.shown and not dock._zoom.isActive(), timeout=5)


def test_the_outline_goes_with_the_result_that_another_one_covers(opened, project, wait_for):
    dock = opened(mapped_layer(ROWS))
    group, root = project.layerTreeRoot().addGroup("A run"), project.layerTreeRoot()
    node = root.findLayer(dock._key)
    group.addChildNode(node.clone())
    root.removeChildNode(node)
    walked_to(dock, wait_for)
    root.findLayer(dock._key).setItemVisibilityChecked(False)
    assert dock._outline.shown, "who hides the colours wants to see what lies below, within the outline"
    group.setItemVisibilityChecked(False)  # as results that are opened do with those where they lie
    assert not dock._outline.shown
    dock._iface.mainWindow().hide()


def test_a_result_that_goes_leaves_no_outline_and_moves_no_map_to_another(opened, project, qgis_iface, wait_for):
    first, other = mapped_layer(ROWS), mapped_layer(ROWS[:2])
    project.addMapLayer(other)
    dock, canvas = opened(first), qgis_iface.mapCanvas()
    walked_to(dock, wait_for)
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    before = canvas.extent()
    project.removeMapLayer(first.id())
    assert not dock._outline.shown
    wait_for(lambda: dock.rows.rowCount() == 2 and dock._task is None, timeout=5)
    wait_for(lambda: not dock._zoom.isActive(), timeout=5)
    assert (dock._outline.shown, canvas.extent()) == (False, before)
    dock._go(1)
    wait_for(lambda: dock._outline.shown, timeout=5)
    dock._outline.remove()
    dock._orders.setCurrentIndex(1)
    wait_for(lambda: dock._outline.shown, timeout=5)  # who orders them anew asks for the first one
    qgis_iface.mainWindow().hide()


def test_results_that_go_leave_an_empty_table(opened, project, wait_for):
    layer = mapped_layer(ROWS)
    dock = opened(layer)
    project.removeMapLayer(layer.id())
    wait_for(lambda: dock.rows.rowCount() == 0, timeout=5)
    assert "No result" in dock._status.text()


def test_only_parcels_of_results_are_offered(project):
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32631", "other", "memory"))
    assert result_layers(project) == []


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (0.914, SHARE, "91%"),
        (None, SHARE, ""),
        (1234.5, NUMBER, "1,234.50"),
        (12, NUMBER, "12"),
        ("a\nb", "text", "a b"),
    ],
)
def test_values_are_shown_short(value, kind, text):
    assert shown(value, kind) == text


def test_a_hundred_thousand_parcels_do_not_stop_the_window(dock, project, wait_for, heart):
    layer = mapped_layer((str(number), "wheat", (number * 7919 % 1000) / 1000, 0.5, None) for number in range(100_000))
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer).setItemVisibilityChecked(False)
    with heart:
        dock.show_layer(layer)
        wait_for(lambda: dock.rows.rowCount() == 100_000, timeout=60)
        dock.table.scrollToBottom()
        QTest.qWait(50)
    assert [dock.rows.value(row, "margin") for row in (0, 99_999)] == [0.0, 0.999]
    assert heart.computed() < 0.4  # 0.06 s on a machine that does nothing else
    assert heart.paused() < 2


def test_the_first_parcel_is_shown_though_it_was_gone_to_while_the_dock_was_hidden(dock, project, wait_for):
    layer = mapped_layer(ROWS)
    dock.hide()
    project.addMapLayer(layer)
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:32631", "another", "memory"))  # the dock hears, and lists
    wait_for(lambda: dock._row() == 0 and not dock._zoom.isActive(), timeout=20)
    dock.show_layer(layer)
    assert dock._zoom.isActive(), "the map follows"
    wait_for(lambda: not dock._zoom.isActive(), timeout=5)
