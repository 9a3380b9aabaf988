"""The environment that the engine is started in: made from a list of what it may have, name by name.

QGIS points PROJ, GDAL, Qt and Python at its own copies, and a rasterio wheel that follows them loses its EPSG codes or
fails to load. Other programs have variables of that kind too, which nobody can list. So what is not named here does not
reach the engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment
from qgis.PyQt.QtNetwork import QNetworkProxy

# fmt: off
ALLOWED = frozenset({
    # Whose files, and where programs and temporary files are.
    "HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "USER", "USERNAME", "USERDOMAIN", "LOGNAME", "PATH",
    "PATHEXT", "TEMP", "TMP", "TMPDIR", "XDG_CACHE_HOME",
    # What Windows' own libraries ask for.
    "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "OS", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA",
    "ALLUSERSPROFILE", "PROGRAMFILES", "PROGRAMFILES(X86)", "COMMONPROGRAMFILES", "COMPUTERNAME",
    "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "PROCESSOR_ARCHITEW6432", "PROCESSOR_IDENTIFIER",
    # Language and time.
    "LANG", "LANGUAGE", "TZ", "__CF_USER_TEXT_ENCODING",
    # The way to the network.
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY",
    # GPUs and threads.
    "CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "CUDA_PATH", "NVIDIA_VISIBLE_DEVICES", "OMP_NUM_THREADS",
    "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS",
    # Rasters in the cloud, with the families below.
    "GOOGLE_APPLICATION_CREDENTIALS",
})
# fmt: on
ALLOWED_FAMILIES = ("CROPMAPPER_", "LC_", "AWS_", "AZURE_", "GS_")
# onnxruntime reports home unless it finds this when it is imported; the engine says so too, but the probe of a Python
# imports it alone.
SILENT = {"ORT_DISABLE_TELEMETRY": "1"}


def allowed(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that a child process may see."""
    return {
        name: value
        for name, value in variables.items()
        if name.upper() in ALLOWED or name.upper().startswith(ALLOWED_FAMILIES)
    }


def engine_environment() -> QProcessEnvironment:
    """Return what the engine may have of this process's environment."""
    return _environment({**allowed(_own()), **SILENT})


def pip_environment() -> QProcessEnvironment:
    """Return the environment that pip installs in.

    No pip.conf of the user's or the system's has a say in where packages come from. The proxy is QGIS's, if one is set
    there: here, and not on the command line, where other users of the machine could read its password.
    """
    variables = _own()
    # Named by hand, where a company's own authority signs what comes through its proxy; QGIS never sets it.
    certificates = {name: variables[name] for name in ("PIP_CERT",) if name in variables}
    no_files = {"PIP_CONFIG_FILE": QProcess.nullDevice(), "PIP_NO_INPUT": "1"}
    network = QgsNetworkAccessManager.instance()
    found = proxies(network.fallbackProxy(), [*network.excludeList(), *network.noProxyList()])
    return _environment({**allowed(variables), **certificates, **no_files, **found})


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


def _own() -> dict[str, str]:
    system = QProcessEnvironment.systemEnvironment()
    return {name: system.value(name) for name in system.keys()}  # noqa: SIM118


def _environment(variables: Mapping[str, str]) -> QProcessEnvironment:
    made = QProcessEnvironment()
    for name, value in variables.items():
        made.insert(name, value)
    return made
