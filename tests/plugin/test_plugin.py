import configparser
import re
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

import cropmapper_plugin
from cropmapper_plugin.client.folders import engine_root, resource

pytestmark = pytest.mark.usefixtures("quick_starts")

ROOT = Path(__file__).resolve().parents[2]


def providers():
    return [p for p in QgsApplication.processingRegistry().providers() if p.id() == "cropmapper"]


def docks(iface):
    return iface.mainWindow().findChildren(QDockWidget, "cropmapperDock")


@pytest.fixture
def plugin(qgis_iface):
    plugin = cropmapper_plugin.classFactory(qgis_iface)
    yield plugin
    plugin.unload()


def test_processing_works_without_a_window(qgis_app):
    plugin = cropmapper_plugin.classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().algorithmById("cropmapper:mapcrops") is not None
    plugin.unload()
    assert not providers()


def test_the_buttons_in_the_toolbar_look_unlike_each_other_and_unlike_identify(plugin, qgis_iface, monkeypatch):
    toolbar = []
    monkeypatch.setattr(qgis_iface, "addToolBarIcon", toolbar.append)
    plugin.initGui()
    icons = [action.icon() for action in toolbar] + [QgsApplication.getThemeIcon("/mActionIdentify.svg")]
    images = [icon.pixmap(24, 24).toImage() for icon in icons]
    assert not any(image.isNull() for image in images)
    assert [images.index(image) for image in images] == [0, 1, 2, 3, 4]


def test_loading_and_unloading_ten_times_leaves_one_then_nothing(plugin, qgis_iface, wait_for, monkeypatch):
    toolbar, menu = [], []
    monkeypatch.setattr(qgis_iface, "addToolBarIcon", toolbar.append)
    monkeypatch.setattr(qgis_iface, "removeToolBarIcon", toolbar.remove)
    monkeypatch.setattr(qgis_iface, "addPluginToRasterMenu", lambda _, action: menu.append(action))
    monkeypatch.setattr(qgis_iface, "removePluginRasterMenu", lambda _, action: menu.remove(action), raising=False)
    project, canvas = QgsProject.instance(), qgis_iface.mapCanvas()
    application = QgsApplication.instance()
    heard = [project.readProject, project.writeProject, project.cleared, canvas.extentsChanged, application.aboutToQuit]
    sources = (project, project, project, canvas, application)

    def listeners():
        return [signal_of.receivers(signal) for signal_of, signal in zip(sources, heard)]

    left = []
    for _ in range(10):
        plugin.initGui()
        plugin.initGui()
        assert (len(docks(qgis_iface)), len(providers()), len(toolbar), len(menu)) == (1, 1, 4, 6)
        plugin.unload()
        plugin.unload()
        wait_for(lambda: not docks(qgis_iface))
        assert (providers(), toolbar, menu) == ([], [], [])
        left.append(listeners())
    assert left[-1] == left[0], "nothing that was unloaded hears of the project or the map"


def test_docks_below_share_one_place_from_the_first_opening_on(plugin, qgis_iface, monkeypatch, wait_for):
    window, settings = qgis_iface.mainWindow(), QgsSettings()
    settings.remove("cropmapper/docks_in_tabs")
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget)
    plugin.initGui()
    window.show()
    plugin._profile.show()
    wait_for(lambda: {*window.tabifiedDockWidgets(plugin._profile)} == {plugin._results, plugin._figures})
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, plugin._figures)
    plugin._figures.show()
    plugin._profile.hide()
    plugin._profile.show()
    QApplication.processEvents()
    assert plugin._figures not in window.tabifiedDockWidgets(plugin._profile), "where the user has put it"
    window.hide()


def test_docks_are_put_in_tabs_again_where_qgis_has_not_kept_that_they_were(plugin, qgis_iface, monkeypatch, wait_for):
    window, settings = qgis_iface.mainWindow(), QgsSettings()
    settings.remove("cropmapper/docks_in_tabs")
    monkeypatch.setattr(qgis_iface, "addDockWidget", window.addDockWidget)
    window.show()
    for end in (lambda: None, plugin._keep_tabs):  # a crash, and then as QGIS ends
        plugin.initGui()
        plugin._profile.show()
        wait_for(lambda: window.tabifiedDockWidgets(plugin._profile))
        assert not settings.contains("cropmapper/docks_in_tabs")
        end()
        plugin.unload()
    plugin.initGui()
    plugin._profile.show()
    QApplication.processEvents()
    assert not window.tabifiedDockWidgets(plugin._profile), "QGIS has them where they were"
    window.hide()
    settings.remove("cropmapper/docks_in_tabs")


def test_the_help_opens_without_network_and_at_the_place_of_each_algorithm(qgis_app):
    plugin = cropmapper_plugin.classFactory(None)
    plugin.initProcessing()
    text = resource("help", "index.html").read_text(encoding="utf-8")
    anchors = re.findall(r'id="([^"]+)"', text)
    assert len(anchors) == len(set(anchors))
    for link in re.findall(r'(?:href|src)="([^"]+)"', text):
        assert link[1:] in anchors if link.startswith("#") else resource("help", link).is_file(), link
    (provider,) = providers()
    pages = {algorithm.name(): QUrl(algorithm.helpUrl()) for algorithm in provider.algorithms()}
    assert set(pages) <= set(anchors)
    rows = dict(re.findall(r'<tr id="([^"]+)"><td>([^<]+)</td>', text))
    assert rows == {algorithm.name(): algorithm.displayName() for algorithm in provider.algorithms()}
    for name, page in pages.items():
        assert page.isLocalFile()
        assert page.fragment() == name
    plugin.unload()


def test_qgis_gains_no_foreign_module(plugin):
    """The engine's libraries stay in the engine's process: QGIS's own numpy and GDAL have no neighbours."""
    plugin.initGui()
    foreign = {"engine", "training", "rasterio", "onnxruntime", "torch", "pydantic", "pyogrio", "click"}
    assert not foreign & set(sys.modules)


def test_the_engine_is_found_in_a_checkout():
    assert engine_root() == ROOT


def test_an_unopened_dock_starts_no_process(plugin, qgis_iface):
    plugin.initGui()
    assert docks(qgis_iface)[0]._engine.looked is False


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser()  # with interpolation, as the hub reads it: a lone % fails here
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("qgisminimumversion", "3.22"),
        ("qgismaximumversion", "4.99"),
        ("hasprocessingprovider", "yes"),
        ("license", "GPL-2.0-or-later"),
    ],
)
def test_metadata_says(metadata, name, value):
    assert metadata[name] == value


def test_metadata_is_complete_on_single_lines(metadata):
    """The hub takes only what stands on the line of its name; the changelog's is filled in when the ZIP is packed."""
    needed = {"name", "description", "about", "version", "author", "email", "homepage", "repository", "tracker", "icon"}
    assert needed <= set(metadata)
    assert all(value and "\n" not in value for name, value in metadata.items() if name != "changelog")
    assert "plugin" not in metadata["name"].lower()


def test_the_version_is_the_engines(metadata, engine):
    assert engine.python_code("from engine import __version__; print(__version__)").strip() == metadata["version"]


def test_the_icon_can_be_drawn(metadata, qgis_app):
    assert not QIcon(str(ROOT / metadata["icon"])).pixmap(24, 24).isNull()
    assert ROOT / metadata["icon"] == resource("icons", "cropmapper.svg")


def test_the_panel_opens_again_with_its_project_unless_the_user_has_closed_it(plugin, project, tmp_path, qgis_iface):
    window = qgis_iface.mainWindow()
    window.show()
    plugin.initGui()
    panel = plugin._dock
    file = str(tmp_path / "farm.qgz")

    def reopened():
        panel.hide()  # as at the end of QGIS, which is no close by the user
        project.clear()
        assert project.read(file)
        return not panel.isHidden()

    assert project.write(file)
    assert not reopened(), "it was closed when the project was saved"
    panel.setUserVisible(True)
    assert project.write(file)
    assert reopened()
    panel.close()
    assert not reopened(), "the user has closed it since"
    assert project.write(str(tmp_path / "meadow.qgz"))
    panel.setUserVisible(True)
    panel.close()
    assert not reopened(), "nor is that forgotten where it is closed in another"
    panel.setUserVisible(True)
    assert reopened()
    window.hide()
    plugin.unload()
