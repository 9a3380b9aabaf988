import sys

import pytest
from qgis.PyQt.QtCore import QProcess

from cropmapper_plugin.client.environment import cleaned, engine_environment


@pytest.mark.parametrize(
    ("name", "passes"),
    [
        ("PATH", True),
        ("HOME", True),
        ("CROPMAPPER_PYTHON", True),
        ("AWS_REGION", True),  # remote rasters
        ("PYTHONHOME", False),
        ("PYTHONPATH", False),
        ("PIP_INDEX_URL", False),
        ("PROJ_LIB", False),
        ("PROJ_DATA", False),
        ("GDAL_DATA", False),
        ("GDAL_PAM_PROXY_DIR", False),  # Debian's desktop sets it
        ("LD_LIBRARY_PATH", False),
        ("LD_PRELOAD", False),
        ("DYLD_LIBRARY_PATH", False),
        ("QT_PLUGIN_PATH", False),
        ("SSL_CERT_FILE", False),
        ("CURL_CA_BUNDLE", False),
        ("Proj_Lib", False),  # Windows does not tell cases apart
    ],
)
def test_what_the_engine_may_see(name, passes):
    assert (name in cleaned({name: "x"})) is passes


def test_a_child_sees_the_cleaned_environment(engine, monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/usr/share/proj")
    monkeypatch.setenv("CROPMAPPER_MARK", "blé = 1")
    child = QProcess()
    child.setProcessEnvironment(engine_environment())
    child.start(engine.python, ["-I", "-X", "utf8", "-c", "import os; print(sorted(os.environ.items()))"])
    assert child.waitForFinished(20000)
    said = bytes(child.readAllStandardOutput()).decode()
    assert "('CROPMAPPER_MARK', 'blé = 1')" in said
    assert "PROJ_LIB" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="the system's PROJ is named by PROJ_LIB on Linux and macOS")
def test_rasterio_knows_its_epsg_codes_in_it(engine, monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/nowhere")
    child = QProcess()
    child.setProcessEnvironment(engine_environment())
    child.start(engine.python, ["-I", "-c", "from rasterio.crs import CRS; print(CRS.from_epsg(32631).to_epsg())"])
    assert child.waitForFinished(20000)
    assert bytes(child.readAllStandardOutput()).strip() == b"32631"
