import pytest
from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapToolIdentify, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem

from cropmapper_plugin.layers.identify import ClassNames
from cropmapper_plugin.layers.results import open_results


@pytest.fixture
def classes(mapped, project):
    return open_results(project, {**mapped, "outputs": {"classes": mapped["outputs"]["classes"]}})[0]


@pytest.fixture
def answers(qgis_iface):
    """The list of answers, called as QGIS's own is; the desktop's tests look at the real one."""
    tree = QTreeWidget(qgis_iface.mainWindow())
    tree.setObjectName("lstResults")
    yield tree
    tree.setParent(None)


@pytest.fixture
def names(qgis_iface):
    names = ClassNames(qgis_iface)
    yield names
    names.stop()


# What lies in a raster's attribute table such QGIS names by itself, and needs nobody's help.
BY_ITSELF = hasattr(QgsRasterLayer, "attributeTable")
without_help = pytest.mark.skipif(BY_ITSELF, reason="this QGIS reads raster attribute tables")


def identify(tree, layer, value):
    """Fill the list as QGIS does after a click on a raster."""
    tree.clear()
    answer, place = QTreeWidgetItem([layer.name(), "0"]), QTreeWidgetItem([layer.name()])
    answer.setData(0, Qt.ItemDataRole.UserRole, layer)
    tree.addTopLevelItem(answer)
    answer.addChild(place)
    place.addChild(QTreeWidgetItem([layer.bandName(1), value]))


def rows(tree):
    place = tree.topLevelItem(0).child(0)
    return [(place.child(row).text(0), place.child(row).text(1)) for row in range(place.childCount())]


@pytest.mark.skipif(not BY_ITSELF, reason="this QGIS reads no raster attribute tables")
def test_the_names_are_in_the_attribute_table_where_qgis_reads_it_and_no_row_is_added(
    answers, names, classes, mapped, qgis_app
):
    table = classes.attributeTable(1)
    told = mapped["summary"]["classes"][0]
    assert told["name"] in [str(value) for row in table.data() for value in row]
    identify(answers, classes, str(told["code"]))
    qgis_app.processEvents()
    assert rows(answers) == [(classes.bandName(1), str(told["code"]))]


@without_help
def test_the_class_is_named_above_its_code_and_once(answers, names, classes, mapped, qgis_app):
    for entry in mapped["summary"]["classes"][:2]:
        identify(answers, classes, str(entry["code"]))
        for _ in range(2):
            qgis_app.processEvents()
        assert rows(answers) == [("Class", entry["name"]), (classes.bandName(1), str(entry["code"]))]


@without_help
def test_a_list_that_is_made_with_the_tool_is_watched_from_then_on(qgis_iface, names, classes, mapped, qgis_app):
    qgis_app.processEvents()
    tree = QTreeWidget(qgis_iface.mainWindow())
    tree.setObjectName("lstResults")
    canvas = qgis_iface.mapCanvas()
    tools = QgsMapToolPan(canvas), QgsMapToolIdentify(canvas)
    for tool in tools:
        canvas.setMapTool(tool)
    qgis_app.processEvents()
    identify(tree, classes, str(mapped["summary"]["classes"][0]["code"]))
    qgis_app.processEvents()
    assert rows(tree)[0] == ("Class", mapped["summary"]["classes"][0]["name"])
    canvas.unsetMapTool(tools[1])
    tree.setParent(None)


@pytest.mark.parametrize("value", ["no data", "0", "255", ""])
def test_a_value_that_is_no_class_gets_no_name(answers, names, classes, value, qgis_app):
    identify(answers, classes, value)
    qgis_app.processEvents()
    assert rows(answers) == [(classes.bandName(1), value)]


def test_layers_that_are_not_ours_are_left_alone(answers, names, classes, mapped, qgis_app):
    foreign = QgsRasterLayer(mapped["outputs"]["classes"], "Classes")
    foreign.setRenderer(classes.renderer().clone())
    identify(answers, foreign, str(mapped["summary"]["classes"][0]["code"]))
    qgis_app.processEvents()
    assert len(rows(answers)) == 1


def test_nothing_is_watched_once_the_plugin_is_gone(answers, names, classes, mapped, qgis_iface, qgis_app):
    qgis_app.processEvents()
    ClassNames(qgis_iface).stop()
    names.stop()
    identify(answers, classes, str(mapped["summary"]["classes"][0]["code"]))
    qgis_app.processEvents()
    assert len(rows(answers)) == 1
    names._canvas.mapToolSet.connect(names._tool_set)  # for the fixture, which stops it again
