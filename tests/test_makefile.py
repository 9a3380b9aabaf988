"""What make does to the environments of other trees."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Stands for Python: `-m venv --clear ... FOLDER` empties a folder and puts a program into it that does nothing.
PYTHON = """#!/bin/sh
for folder in "$@"; do :; done
rm -rf "$folder"/*
mkdir -p "$folder/bin"
printf '#!/bin/sh\\n' > "$folder/bin/python"
chmod +x "$folder/bin/python"
"""


@pytest.mark.parametrize("name", ["engine", "qgis", "lint"])
def test_an_environment_that_is_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path, name):
    other, tree = tmp_path / "other", tmp_path / "tree"
    (other / name).mkdir(parents=True)
    (other / name / "kept").touch()
    (tree / ".venv").mkdir(parents=True)
    (tree / ".venv" / name).symlink_to(other / name)
    for path in ("Makefile", "pyproject.toml", "resources/locks"):
        (tree / path).parent.mkdir(exist_ok=True)
        copy = shutil.copytree if (ROOT / path).is_dir() else shutil.copy
        copy(ROOT / path, tree / path)
    (tree / "packaging").mkdir()
    (tree / "packaging" / "system_packages.sh").touch()  # nothing is looked for
    python = tree / "python"
    python.write_text(PYTHON, encoding="utf-8")
    python.chmod(0o755)
    stamp = f".venv/{name}/.stamp"
    for _ in range(2):  # the second time it is a folder
        subprocess.run(["make", "--always-make", stamp, f"PYTHON={python}"], cwd=tree, check=True, capture_output=True)
        assert not (tree / ".venv" / name).is_symlink()
        assert (tree / stamp).is_file()
        assert (other / name / "kept").is_file()
