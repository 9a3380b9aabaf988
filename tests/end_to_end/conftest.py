"""The plugin as a user installs it: from the ZIP, in a fresh profile."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
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
