"""The plugin as a user installs it: from the ZIP, in a fresh profile."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def archive() -> Path:
    """Pack the ZIP, as `make package` does."""
    if not (ROOT / ".venv" / "lint" / "bin" / "qgis-plugin-ci").is_file() and not shutil.which("qgis-plugin-ci"):
        pytest.skip("qgis-plugin-ci is not installed; run `make setup`")
    packed = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "package.py")], capture_output=True, text=True, check=False
    )
    assert packed.returncode == 0, packed.stderr
    return Path(packed.stdout.strip().split("\n")[-1])


@pytest.fixture(scope="session")
def installed(archive, tmp_path_factory) -> Path:
    """Unpack the ZIP as QGIS's plugin manager does; return the plugin's folder."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    return folder / "cropmapper"


@pytest.fixture(scope="session")
def qgis_process(installed, engine, tmp_path_factory) -> Callable[..., subprocess.CompletedProcess]:
    """Return a function that runs qgis_process, with the plugin installed and switched on."""
    # Debian's wrapper does not start.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("not installed: qgis_process")
    configuration = tmp_path_factory.mktemp("configuration")
    profile = configuration / "profiles" / "default"
    shutil.copytree(installed, profile / "python" / "plugins" / "cropmapper")
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ncropmapper=true\n", encoding="utf-8")
    variables = {
        **{name: value for name, value in os.environ.items() if not name.startswith("QGIS_")},
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(configuration),
        "CROPMAPPER_PYTHON": engine.python,
        "PATH": "/usr/local/bin:/usr/bin:/bin",
    }

    def call(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [program, *arguments], env=variables, capture_output=True, text=True, timeout=240, check=False
        )

    return call
