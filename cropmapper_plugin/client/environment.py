"""The environment that the engine is started in: what `resources/environment.txt` lists, name by name.

QGIS points PROJ, GDAL, Qt and Python at its own copies, and a rasterio wheel that follows them loses its EPSG codes or
fails to load. Other programs have variables of that kind too, which nobody can list. So what is not named here does not
reach the engine.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from fnmatch import translate
from urllib.parse import quote, urlsplit

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtNetwork import QNetworkProxy

from .folders import resource
from .jobs import threads_chosen

# Names, and patterns of names; on Windows their case does not matter.
LISTED = re.findall(r"^[^#\n]+", resource("environment.txt").read_text(encoding="utf-8"), re.MULTILINE)
ALLOWED = re.compile("|".join(map(translate, LISTED)))
# onnxruntime reports home unless it finds this when it is imported; the engine says so too, but the probe of a Python
# imports it alone.
SILENT = {"ORT_DISABLE_TELEMETRY": "1"}


def allowed(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that a child process may see."""
    return {name: value for name, value in variables.items() if ALLOWED.fullmatch(name.upper())}


def engine_environment() -> dict[str, str]:
    """Return what the engine may have of this process's environment, and the threads that are chosen in Options."""
    chosen = threads_chosen()
    threads = {name: str(chosen) for name in ("CROPMAPPER_THREADS", "OMP_NUM_THREADS") if chosen}
    return {**allowed(os.environ), **SILENT, **threads}


def pip_environment(index: str) -> dict[str, str]:
    """Return the environment that pip installs in.

    No pip.conf of the user's or the system's has a say in where packages come from. The proxy is QGIS's, if one is set
    there. Both stand here, and not on the command line, where other users of the machine could read a password.

    Args:
        index: address of the index that packages are taken from.
    """
    settings = {"PIP_CONFIG_FILE": QProcess.nullDevice(), "PIP_NO_INPUT": "1", "PIP_INDEX_URL": index}
    network = QgsNetworkAccessManager.instance()
    found = proxies(network.fallbackProxy(), [*network.excludeList(), *network.noProxyList()])
    return {**allowed(os.environ), **settings, **found}


def proxies(proxy: QNetworkProxy, excluded: list[str]) -> dict[str, str]:
    """Return a proxy of QGIS's as the variables that pip reads; none where QGIS leaves it to the system, as pip does.

    Args:
        excluded: addresses that QGIS reaches without the proxy.
    """
    kinds = QNetworkProxy.ProxyType
    scheme = {kinds.HttpProxy: "http", kinds.HttpCachingProxy: "http", kinds.Socks5Proxy: "socks5h"}.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return {}
    user = ":".join(quote(part, safe="") for part in (proxy.user(), proxy.password()) if part)
    address = f"{scheme}://{user}{'@' if user else ''}{proxy.hostName()}:{proxy.port()}"
    hosts = [urlsplit(text if "://" in text else f"//{text}").hostname for text in excluded]
    names = {"HTTP_PROXY": address, "HTTPS_PROXY": address, "NO_PROXY": ",".join(host for host in hosts if host)}
    # Both spellings: programs differ in which they prefer, and the user's own must not outweigh QGIS's.
    return {spelt: value for name, value in names.items() for spelt in (name, name.lower())}
