import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest

from cropmapper_plugin.labels.classes import (
    CropClass,
    ProjectClasses,
    classes_in,
    problem,
    with_names,
    with_new,
)
from cropmapper_plugin.labels.layer import (
    CORRECTED,
    CROP,
    add_label,
    dress,
    labels_layer,
    make_labels_layer,
    rename_crop,
    set_label,
)
from cropmapper_plugin.labels.sources import Labels, Source, WriteTask
from cropmapper_plugin.panel.classtable import CODE, NAME, PARCELS
from cropmapper_plugin.panel.sections.labels import LabelStep
from cropmapper_plugin.panel.textstable import TextsDialog

pytestmark = pytest.mark.usefixtures("quick_starts")

UTM = QgsCoordinateReferenceSystem("EPSG:32631")
CROPS = with_names((), ["wheat", "maize", "beet"])


def square(x, y, size=10):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))


def layer_of(crops, name="declared", x=0):
    """A layer in memory: a row of squares, 20 m apart, with a field `crop`."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=id:integer&field=crop:string", name, "memory")
    features = []
    for number, crop in enumerate(crops):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(x + 20 * number, 0))
        feature.setAttributes([number, crop])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def drawn(project, tmp_path):
    layer = make_labels_layer(project, tmp_path / "labels", UTM)
    dress(layer, CROPS)
    return layer


@pytest.fixture
def step(digitizing, qgis_iface, project, tmp_path):
    project.setFileName(str(tmp_path / "place.qgz"))
    step = LabelStep(qgis_iface, lambda: "")
    yield step
    step.abandon()
    step.deleteLater()


def crops_of(layer):
    return [feature[CROP] for feature in layer.getFeatures()]


# The class table


def test_a_new_class_takes_the_lowest_free_code_and_a_colour_of_its_own():
    table = with_new((CROPS[0], CROPS[2]), "barley")
    assert [(entry.code, entry.name) for entry in table] == [(1, "wheat"), (2, "barley"), (3, "beet")]
    assert len({entry.colour for entry in with_names((), map(str, range(255)))}) == 255


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"name": " Maize "}, "already"),
        ({"name": " "}, "needs a name"),
        ({"code": 2}, "code of maize"),
        ({"code": 0}, "1 to 255"),
        ({"code": 256}, "1 to 255"),
        ({"name": "WHEAT"}, ""),  # its own, in other letters
        ({"code": 9, "name": "rye"}, ""),
    ],
)
def test_what_a_row_cannot_be_is_said(values, said):
    told = problem(CROPS, 0, **values)
    assert (said in told) if said else (told == "")


def test_a_full_table_takes_no_more_classes():
    full = with_names((), [f"class {number}" for number in range(300)])
    assert len(full) == 255
    assert with_new(full, "one more") == full


def test_the_class_table_travels_with_the_project(project, tmp_path):
    classes = ProjectClasses()
    classes.set_table(CROPS)
    classes.set_texts({"corn": "maize"})
    assert project.write(str(tmp_path / "place.qgz"))
    project.clear()
    assert classes.table == ()
    assert project.read(str(tmp_path / "place.qgz"))
    assert classes.table == CROPS
    assert classes.class_of("corn").name == "maize"
    assert classes.class_of("Wheat").name == "wheat"
    assert classes.class_of("rye") is None


@pytest.mark.parametrize("text", ["", "{", "[1, null, {}]", '[{"code": 0, "name": "a", "colour": "#fff"}]', "[" * 9999])
def test_a_table_that_is_none_is_empty(text):
    assert classes_in(text) == ()


def test_rows_that_would_clash_are_left_out_and_a_colour_that_is_none_is_replaced():
    rows = [
        {"code": 1, "name": "wheat", "colour": "nonsense"},
        {"code": 1, "name": "rye", "colour": "#ffffff"},
        {"code": 2, "name": "Wheat", "colour": "#ffffff"},
        {"code": 3, "name": "a\u202eb", "colour": "#123456"},
    ]
    first, second = classes_in(json.dumps(rows))
    assert (first.name, first.colour) == ("wheat", CropClass(1, "wheat", "#ddaa33").colour)
    assert second.name == "a\ufffdb"


# The layer of drawn parcels


def test_the_layer_has_a_drop_down_of_the_classes_and_their_colours(drawn):
    setup = drawn.editorWidgetSetup(drawn.fields().indexOf(CROP))
    assert setup.type() == "ValueMap"
    assert setup.config()["map"] == [{"wheat": "wheat"}, {"maize": "maize"}, {"beet": "beet"}]
    categories = {entry.value(): entry.symbol().color().name() for entry in drawn.renderer().categories()}
    assert {entry.name: entry.colour for entry in CROPS}.items() <= categories.items()


def test_a_second_layer_does_not_write_over_the_first(project, drawn, tmp_path):
    project.removeMapLayer(drawn.id())
    other = make_labels_layer(project, tmp_path / "labels", UTM)
    assert "labels_2.gpkg" in other.source()


def test_a_folder_that_cannot_be_written_is_said(project, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        make_labels_layer(project, tmp_path / "file", UTM)


def test_each_parcel_is_one_step_to_be_undone(drawn):
    drawn.startEditing()
    for number, crop in enumerate(["wheat", "maize"]):
        add_label(drawn, square(20 * number, 0), crop)
    assert crops_of(drawn) == ["wheat", "maize"]
    drawn.undoStack().undo()
    assert crops_of(drawn) == ["wheat"]
    drawn.undoStack().redo()
    assert drawn.commitChanges()
    assert sorted(crops_of(QgsVectorLayer(drawn.source(), "again", "ogr"))) == ["maize", "wheat"]


def test_a_correction_changes_the_label_that_lies_there_and_adds_one_where_none_does(drawn):
    add_label(drawn, square(0, 0), "wheat")
    set_label(drawn, square(1, 1, 8), UTM, "maize", CORRECTED)
    set_label(drawn, square(100, 0), UTM, "beet", CORRECTED)
    assert sorted(crops_of(drawn)) == ["beet", "maize"]


def test_a_correction_comes_from_a_layer_in_another_crs(project, drawn):
    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    shape = square(500_000, 5_000_000)
    add_label(drawn, shape, "wheat")
    there = QgsGeometry(shape)
    there.transform(QgsCoordinateTransform(UTM, wgs, project))
    set_label(drawn, there, wgs, "beet", CORRECTED)
    assert crops_of(drawn) == ["beet"]


def test_a_renamed_class_takes_its_parcels_along(drawn):
    for number, crop in enumerate(["wheat", "maize", "wheat"]):
        add_label(drawn, square(20 * number, 0), crop)
    rename_crop(drawn, "wheat", "soft wheat")
    assert crops_of(drawn) == ["soft wheat", "maize", "soft wheat"]
    drawn.undoStack().undo()
    assert crops_of(drawn) == ["wheat", "maize", "wheat"]


# Labels from two layers


def labels_of(project, chosen, drawn, selected=False):
    first = Source(chosen, "crop", selected) if chosen is not None else None
    return Labels(first, Source(drawn, CROP) if drawn is not None else None, project.transformContext())


def test_a_drawn_parcel_stands_for_the_one_that_it_lies_on(project, drawn):
    chosen = layer_of(["wheat", "wheat", "maize", None])
    add_label(drawn, square(22, 2, 5), "beet")  # on the second
    texts, classes = labels_of(project, chosen, drawn).counted()
    assert (dict(texts), dict(classes)) == ({"wheat": 1, "maize": 1, "": 1}, {"beet": 1})


def test_unsaved_edits_and_a_selection_count(project):
    chosen = layer_of(["wheat", "maize", "beet"])
    chosen.startEditing()
    chosen.changeAttributeValue(1, 1, "rye")
    chosen.deleteFeature(3)
    assert dict(labels_of(project, chosen, None).counted()[0]) == {"rye": 1, "maize": 1}
    chosen.selectByIds([1])
    assert dict(labels_of(project, chosen, None, selected=True).counted()[0]) == {"rye": 1}


def test_labels_are_written_by_the_names_of_their_classes(project, drawn, until, tmp_path):
    chosen = layer_of(["corn", "wheat", "road", "corn"])
    add_label(drawn, square(62, 2, 5), "beet")
    task = WriteTask(labels_of(project, chosen, drawn), {"corn": "maize", "road": ""}, str(tmp_path / "labels.gpkg"))
    count, shapeless = until(task.written, task.failed, start=lambda: QgsApplication.taskManager().addTask(task))
    written = QgsVectorLayer(str(tmp_path / "labels.gpkg"), "written", "ogr")
    assert (count, shapeless, sorted(crops_of(written))) == (3, 0, ["beet", "maize", "wheat"])
    assert written.crs() == UTM


def test_labels_that_cannot_be_written_are_said(project, until):
    task = WriteTask(labels_of(project, layer_of(["a"]), None), {}, "/no/such/folder/labels.gpkg")
    (reason,) = until(task.written, task.failed, start=lambda: QgsApplication.taskManager().addTask(task))
    assert "/no/such/folder" in str(reason)


# The section


def counted(step, wait_for, expected):
    wait_for(lambda: step.counts() == expected, timeout=5)


def test_the_classes_come_from_the_field_of_a_layer(step, project, wait_for):
    layer = layer_of(["wheat"] * 5 + ["maize"] * 2 + [""])
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    assert step.fields.currentText() == "crop"
    counted(step, wait_for, {"wheat": 5, "maize": 2})
    assert [entry.name for entry in step.classes.table] == ["wheat", "maize"]
    assert step._status.text() == "Teach works, but is seldom right about 1 class with fewer than 5 labels: maize."
    shown = [step.table.rows.index(row, PARCELS).data() for row in range(2)]
    assert shown == ["5", "2 of 5"]
    assert step.missing() == ""


def test_classes_without_any_label_are_said_apart_and_do_not_keep_from_teaching(step, project, wait_for):
    step.classes.set_table(with_names((), ["wheat", "maize", "oats", "rye"]))
    layer = layer_of(["wheat"] * 5 + ["maize"] * 5)
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    counted(step, wait_for, {"wheat": 5, "maize": 5})
    said = "2 classes have no label, so that a taught model will not know them: oats, rye."
    assert (step._status.text(), step.missing()) == (said, "")
    step.classes.set_table(with_names((), ["wheat", "oats"]))
    assert "Label two classes at least; 5 parcels of each are advised." in step._status.text()
    assert "two classes" in step.missing()


def test_a_field_of_names_is_no_field_of_crops(step, project, wait_for):
    layer = layer_of([f"parcel {number}" for number in range(300)])
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    wait_for(lambda: "300 different texts" in step._status.text(), timeout=5)
    assert not step.classes.table
    assert "two classes" in step.missing()


def test_texts_that_are_no_class_are_said_and_can_be_added_or_given_to_one(step, project, wait_for, monkeypatch):
    step.classes.set_table(with_names((), ["wheat"]))
    layer = layer_of(["wheat", "corn", "Wheat", "road"])
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    counted(step, wait_for, {"wheat": 2})
    assert "no class of the table: corn, road" in step._status.text()
    step._add_texts.click()
    assert step.counts() == {"wheat": 2, "corn": 1, "road": 1}
    dialog = TextsDialog(step.texts, {"corn": "wheat", "wheat": "wheat", "Wheat": "wheat"}, ["wheat", "corn"])
    told = dialog.class_of()
    assert (told["corn"], told["road"]) == ("wheat", "")
    step.classes.set_texts(told)
    assert step.counts() == {"wheat": 3}
    step.classes.set_texts({**told, "wheat": ""})
    assert step.counts() == {"wheat": 2}, "corn, and Wheat with a capital"


def test_a_text_with_line_ends_and_tabs_is_that_of_its_class(step, project, wait_for):
    layer = layer_of(["winter\twheat\nsown late ", "corn"])
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    counted(step, wait_for, {"winter wheat sown late": 1, "corn": 1})
    assert "no class of the table" not in step._status.text()


def test_the_long_texts_of_a_register_are_read_beside_their_classes(qgis_app):
    long = "vineyards_wine_vine_rebland_grapes"
    dialog = TextsDialog({"winter_durum_hard_wheat": 14, long: 62}, {}, ["wheat", "vineyard"])
    dialog.show()
    qgis_app.processEvents()
    needed = dialog.table.fontMetrics().horizontalAdvance("winter_durum_hard_wheat")
    assert dialog.table.columnWidth(0) > needed
    assert long.split("_")[-1] in dialog.table.item(0, 0).toolTip()
    dialog.close()


def press(canvas, x, y, button=Qt.MouseButton.LeftButton):
    point = canvas.mapSettings().mapToPixel().transform(QgsPointXY(x, y))
    place = QPoint(round(point.x()), round(point.y()))
    QTest.mouseMove(canvas.viewport(), place)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def draw(canvas, x, y, size=10):
    for dx, dy in ((0, 0), (size, 0), (size, size), (0, size)):
        press(canvas, x + dx, y + dy)
    press(canvas, x, y + size, Qt.MouseButton.RightButton)


@pytest.fixture
def canvas(qgis_iface, project):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(UTM)
    canvas.resize(400, 300)
    canvas.setExtent(QgsRectangle(0, 0, 400, 300))
    return canvas


def test_parcels_are_drawn_with_the_mouse_and_classes_picked_by_digits(step, project, canvas, wait_for):
    step.classes.set_table(CROPS)
    step.drawing._draw.click()
    layer = labels_layer(project)
    assert layer is not None
    assert layer.isEditable()
    assert step.drawing._draw.isChecked()
    assert layer.source().startswith(project.homePath())
    draw(canvas, 50, 50, 40)
    canvas.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "3"))
    assert step.table.current().name == "beet"
    draw(canvas, 150, 50, 40)
    counted(step, wait_for, {"wheat": 1, "beet": 1})
    assert all(1300 < feature.geometry().area() < 1900 for feature in layer.getFeatures()), "as clicked, 40 m a side"
    step.drawing._undo.click()
    counted(step, wait_for, {"wheat": 1})
    step.drawing._save.click()
    assert not layer.isModified()
    step.drawing._draw.click()
    assert not step.drawing._draw.isChecked()


def test_drawing_is_stopped_and_begun_again_while_parcels_are_not_saved(step, project, canvas, wait_for):
    step.classes.set_table(CROPS)
    for number in (1, 2):
        step.drawing._draw.click()
        assert step.drawing._draw.isChecked()
        draw(canvas, 100 * number, 50, 40)
        counted(step, wait_for, {"wheat": number})
        step.drawing._draw.click()
        assert not step.drawing._draw.isChecked()
    labels_layer(project).rollBack()
    assert not project.snappingConfig().enabled()


def test_a_parcel_that_crosses_itself_or_lies_outside_the_stack_is_refused(step, project, canvas, wait_for):
    step.classes.set_table(CROPS)
    step.show_stack({"crs": "EPSG:32631", "bounds": [0, 0, 200, 300]})
    step.drawing._draw.click()
    for x, y in ((50, 50), (90, 90), (90, 50), (50, 90)):
        press(canvas, x, y)
    press(canvas, 50, 90, Qt.MouseButton.RightButton)
    assert "crosses itself" in step._status.text()
    draw(canvas, 250, 50, 40)
    assert "outside the stack" in step._status.text()
    assert not labels_layer(project).featureCount()
    draw(canvas, 180, 50, 40)  # partly on it
    step.show_stack(None)
    draw(canvas, 250, 150, 40)
    counted(step, wait_for, {"wheat": 2})


def test_a_digit_without_a_class_is_said(step, project, canvas):
    step.classes.set_table(CROPS)
    step.drawing._draw.click()
    canvas.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_9, Qt.KeyboardModifier.NoModifier, "9"))
    assert "code 9" in step._status.text()


def test_snapping_is_on_while_parcels_are_drawn_and_as_before_afterwards(step, project, canvas):
    step.classes.set_table(CROPS)
    assert not project.snappingConfig().enabled()
    step.drawing._draw.click()
    assert project.snappingConfig().enabled()
    labels_layer(project).rollBack()
    assert not project.snappingConfig().enabled()


def test_a_corner_near_another_parcels_corner_takes_its_place(step, project, canvas, wait_for):
    step.classes.set_table(CROPS)
    step.drawing._draw.click()
    layer = labels_layer(project)
    add_label(layer, square(50, 100, 100), "wheat")
    snapping = canvas.snappingUtils()  # QGIS's window keeps these three as they are in the project
    snapping.setConfig(project.snappingConfig())
    snapping.setCurrentLayer(layer)
    snapping.setMapSettings(canvas.mapSettings())
    assert snapping.snapToMap(QgsPointXY(151, 101)).isValid()
    for x, y in ((152, 98), (300, 100), (300, 200), (148, 202)):
        press(canvas, x, y)
    press(canvas, 148, 202, Qt.MouseButton.RightButton)
    counted(step, wait_for, {"wheat": 2})
    drawn = list(layer.getFeatures())[-1].geometry()
    corners = {(round(v.x(), 3), round(v.y(), 3)) for v in drawn.vertices()}
    assert {(150.0, 100.0), (150.0, 200.0)} <= corners


def test_nothing_is_drawn_without_a_class(step, project):
    step.drawing._draw.click()
    assert labels_layer(project) is None
    assert "Name the class first" in step._status.text()
    assert len(step.classes.table) == 1


def test_what_is_typed_into_the_table_reaches_project_and_parcels(step, project, tmp_path, wait_for):
    step.classes.set_table(CROPS)
    layer = make_labels_layer(project, tmp_path / "labels", UTM)
    add_label(layer, square(0, 0), "wheat")
    rows = step.table.rows
    assert rows.setData(rows.index(0, NAME), "soft wheat")
    assert crops_of(layer) == ["soft wheat"]
    assert not rows.setData(rows.index(0, NAME), "MAIZE")
    assert "already" in step._status.text()
    assert not rows.setData(rows.index(0, CODE), "two")
    assert rows.setData(rows.index(0, CODE), "7")
    assert [entry.code for entry in step.classes.table] == [2, 3, 7]
    counted(step, wait_for, {"soft wheat": 1})


def test_unfolded_the_section_shows_no_field_and_no_selection_where_there_is_none(step, qgis_app):
    step.setCollapsed(True)
    step.show()
    step.setCollapsed(False)
    qgis_app.processEvents()
    assert step.drawing._draw.isVisible()
    assert not step.fields.isVisible()
    assert not step.selected.isVisible()


def test_a_count_of_labels_makes_the_box_no_wider(step, monkeypatch):
    width = step.minimumSizeHint().width()
    monkeypatch.setattr(step, "counts", lambda: {"wheat": 12_345})
    step._describe()
    assert step.title() == "Labels (12,345)"
    assert step.minimumSizeHint().width() <= width
