"""The environment that the engine is started in: the user's, without what QGIS needs for itself.

QGIS points PROJ, GDAL, Qt and Python at its own copies. A rasterio wheel that follows them loses its EPSG codes or
fails to load, so none of these variables may reach the engine.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QProcessEnvironment

FAMILIES = ("PYTHON", "PIP_", "PROJ_", "GDAL_", "LD_", "DYLD_", "QT_")
CERTIFICATES = ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_DIR", "SSL_CERT_FILE")


def cleaned(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that a child process may see."""
    return {
        name: value
        for name, value in variables.items()
        if not name.upper().startswith(FAMILIES) and name.upper() not in CERTIFICATES
    }


def engine_environment() -> QProcessEnvironment:
    """Return the environment of this process, cleaned for the engine."""
    system = QProcessEnvironment.systemEnvironment()
    clean = QProcessEnvironment()
    for name, value in cleaned({name: system.value(name) for name in system.keys()}).items():  # noqa: SIM118
        clean.insert(name, value)
    return clean
