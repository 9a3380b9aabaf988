"""What pip installs in: QGIS's way to the network, which is its proxy and the authorities that it trusts."""

from __future__ import annotations

import os
from contextlib import suppress
from urllib.parse import quote, urlsplit

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtNetwork import QNetworkProxy

from .environment import allowed
from .folders import managed_environment


def pip_environment(index: str) -> dict[str, str]:
    """Return the environment that pip installs in.

    No pip.conf of the user's or the system's has a say in where packages come from. The proxy is QGIS's, if one is set
    there. Both stand here, and not on the command line, where other users of the machine could read a password. An
    authority that the user's own PIP_CERT names goes before QGIS's.

    Args:
        index: address of the index that packages are taken from.
    """
    settings = {"PIP_CONFIG_FILE": QProcess.nullDevice(), "PIP_NO_INPUT": "1", "PIP_INDEX_URL": index}
    network = QgsNetworkAccessManager.instance()
    found = proxies(network.fallbackProxy(), [*network.excludeList(), *network.noProxyList()])
    return {**authorities(), **allowed(os.environ), **settings, **found}


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


def authorities() -> dict[str, str]:
    """Return the file of the authorities that QGIS trusts, as pip's variable, where the user has added one to QGIS.

    Such as that which signs what comes through a company's proxy. Where none was added, pip knows the public ones.
    """
    manager, path = QgsApplication.authManager(), managed_environment().with_name("authorities.pem")
    if not (manager.databaseCAs() or manager.extraFileCAs()):
        return {}
    with suppress(OSError):  # where nothing can be written, the installation says so
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(manager.trustedCaCertsPemText()))
    return {"PIP_CERT": str(path)}
