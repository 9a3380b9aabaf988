import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtNetwork import QNetworkProxy, QSslCertificate

from cropmapper_plugin.client.childprocess import ChildProcess
from cropmapper_plugin.client.environment import allowed, engine_environment
from cropmapper_plugin.client.network import authorities, pip_environment, proxies


@pytest.mark.parametrize(
    ("name", "passes"),
    [
        ("PATH", True),
        ("Path", True),  # Windows does not tell cases apart
        ("HOME", True),
        ("LC_ALL", True),
        ("SystemRoot", True),
        ("https_proxy", True),
        ("CUDA_VISIBLE_DEVICES", True),
        ("CROPMAPPER_PYTHON", True),
        ("AWS_REGION", True),  # remote rasters
        ("AZURE_STORAGE_ACCOUNT", True),
        ("PYTHONHOME", False),
        ("PYTHONPATH", False),
        ("PIP_INDEX_URL", False),
        ("PROJ_LIB", False),
        ("PROJ_DATA", False),
        ("GDAL_DATA", False),
        ("GDAL_PAM_PROXY_DIR", False),  # Debian's desktop sets it
        ("OGR_DRIVER_PATH", False),
        ("CPL_LOG", False),  # names a file that GDAL writes
        ("DASK_CONFIG", False),
        ("ORT_LOAD_CONFIG_FROM_MODEL", False),
        ("OV_FRONTEND_PATH", False),
        ("HDF5_PLUGIN_PATH", False),
        ("OPENSSL_CONF", False),  # names a module to load
        ("LD_LIBRARY_PATH", False),
        ("LD_PRELOAD", False),
        ("DYLD_INSERT_LIBRARIES", False),
        ("QT_PLUGIN_PATH", False),
        ("SSL_CERT_FILE", False),
        ("CURL_CA_BUNDLE", False),
        ("Proj_Lib", False),
        ("MYPATH", False),
        ("PATH_TO_ANYTHING", False),
    ],
)
def test_what_the_engine_may_see(name, passes):
    assert (name in allowed({name: "x"})) is passes


def printed(python: str, code: str) -> list[str]:
    """What a Python prints of some code where the engine is started."""
    child, lines = ChildProcess(engine_environment()), []
    child.printed.connect(lines.append)
    child._process.start(python, ["-I", "-X", "utf8", "-c", code])
    assert child._process.waitForFinished(20000)
    return lines


def test_a_child_sees_nothing_else(engine, monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/usr/share/proj")
    monkeypatch.setenv("ANYTHING", "else")
    monkeypatch.setenv("CROPMAPPER_MARK", "blé = 1")
    (said,) = printed(engine.python, "import os; print(sorted(os.environ.items()))")
    assert "('CROPMAPPER_MARK', 'blé = 1')" in said
    assert "('ORT_DISABLE_TELEMETRY', '1')" in said  # else a Python that is only probed would report home
    assert "PROJ_LIB" not in said
    assert "ANYTHING" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="the system's PROJ is named by PROJ_LIB on Linux and macOS")
def test_rasterio_knows_its_epsg_codes_in_it(engine, monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/nowhere")
    code = "from rasterio.crs import CRS; print(CRS.from_epsg(32631).to_epsg())"
    assert printed(engine.python, code) == ["32631"]


def proxy(kind="HttpProxy", host="proxy.example.org", user="", password="") -> QNetworkProxy:
    return QNetworkProxy(getattr(QNetworkProxy.ProxyType, kind), host, 3128, user, password)


@pytest.mark.parametrize(
    ("made", "address"),
    [
        (proxy(), "http://proxy.example.org:3128"),
        (proxy("HttpCachingProxy"), "http://proxy.example.org:3128"),
        (proxy("Socks5Proxy"), "socks5h://proxy.example.org:3128"),
        (proxy(user="anna"), "http://anna@proxy.example.org:3128"),
        (proxy(user="a b", password="p@ss:w/rd"), "http://a%20b:p%40ss%3Aw%2Frd@proxy.example.org:3128"),
        (proxy("DefaultProxy"), None),
        (proxy("NoProxy"), None),
        (proxy(host=""), None),
    ],
)
def test_qgiss_proxy_in_pips_words(made, address):
    found = proxies(made, [])
    assert {found.get(name) for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")} == {address}


def test_what_qgis_reaches_without_its_proxy_pip_does_too():
    found = proxies(proxy(), ["https://intern.example.org/maps", "10.0.0.1", ""])
    assert found["NO_PROXY"] == found["no_proxy"] == "intern.example.org,10.0.0.1"


def test_pip_follows_qgiss_proxy_and_no_file_of_its_own(monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://elsewhere.example.org")
    monkeypatch.setenv("https_proxy", "http://other.example.org:1")
    network = QgsNetworkAccessManager.instance()
    before = network.fallbackProxy(), network.excludeList(), network.noProxyList()
    network.setFallbackProxyAndExcludes(proxy(user="anna", password="secret"), [], [])
    made = pip_environment("https://example.org/simple")
    network.setFallbackProxyAndExcludes(*before)
    assert made["https_proxy"] == made["HTTPS_PROXY"] == "http://anna:secret@proxy.example.org:3128"
    assert made["PIP_CONFIG_FILE"] == QProcess.nullDevice()
    assert made["PIP_INDEX_URL"] == "https://example.org/simple"
    assert "HTTPS_PROXY" not in engine_environment()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes an authority")
def test_pip_trusts_the_authority_that_the_user_has_added_to_qgis(tmp_path, monkeypatch):
    manager = QgsApplication.authManager()
    monkeypatch.delenv("PIP_CERT", raising=False)
    assert authorities() == {}, "pip knows the public ones by itself"
    files = ["-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "own.pem")]
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=A ministry", "-days", "2"]
    subprocess.run([*request, *files, "-addext", "basicConstraints=critical,CA:TRUE"], check=True, capture_output=True)
    (own,) = QSslCertificate.fromPath(str(tmp_path / "own.pem"))
    assert manager.storeCertAuthority(own)
    try:
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
        trusted = Path(pip_environment("https://example.org/simple")["PIP_CERT"]).read_bytes()
        assert own in QSslCertificate.fromData(trusted)
        assert trusted.count(b"BEGIN CERTIFICATE") > 1, "the public ones stay trusted"
        monkeypatch.setenv("PIP_CERT", "/named/by/the/user.pem")
        assert pip_environment("https://example.org/simple")["PIP_CERT"] == "/named/by/the/user.pem"
    finally:
        manager.removeCertAuthority(own)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
