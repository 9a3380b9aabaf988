"""What is left out of a new environment, and that what stays works: with the packages that the tests run on."""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import rasterio

from cropmapper_plugin.client import trim

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "resources" / "locks"
LEFT_OUT = (LOCKS / "left_out.txt").read_text(encoding="utf-8")
# A map can be made without them; pandas comes with xarray.
OPTIONAL = {
    "dask",
    "distributed",
    "einops",
    "netCDF4",
    "numcodecs",
    "openvino",
    "pandas",
    "safetensors",
    "torch",
    "xarray",
    "zarr",
}
PACKAGES = ("numpy", "rasterio", "affine", "attr", "certifi", "click", "click_plugins", "cligj", "pyparsing")
WARPED = """
import sys
sys.path.insert(0, sys.argv[1])
import numpy.testing, rasterio.features, rasterio.transform, rasterio.warp
assert rasterio.__file__.startswith(sys.argv[1]) and numpy.__file__.startswith(sys.argv[1])
x, y = rasterio.warp.transform("EPSG:4326", "EPSG:32631", [3.0], [45.0])
values, grid = numpy.ones((3, 4), "uint8"), rasterio.transform.from_origin(x[0], y[0], 10, 10)
with rasterio.open(sys.argv[2], "w", "GTiff", 4, 3, 1, "EPSG:32631", grid, "uint8", compress="deflate") as file:
    file.write(values, 1)
with rasterio.open(sys.argv[2]) as file:
    assert file.crs.to_epsg() == 32631 and (file.read(1) == values).all()
print(round(x[0]), round(y[0]), len(list(rasterio.features.shapes(values))))
"""


@pytest.fixture
def site(tmp_path) -> Path:
    """Packages of the tests' own environment, in a folder where they can be trimmed."""
    found = Path(rasterio.__file__).parents[1]
    for name in (*PACKAGES, "numpy.libs", "rasterio.libs"):
        if (found / name).is_dir():
            shutil.copytree(found / name, tmp_path / "site" / name)
        elif (found / f"{name}.py").is_file():
            shutil.copy2(found / f"{name}.py", tmp_path / "site")
    return tmp_path / "site"


def size(folder: Path) -> int:
    """What files take, in bytes; one that has several names counts once."""
    found = (path.lstat() for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum({(file.st_dev, file.st_ino): file.st_size for file in found}.values())


def test_what_is_left_reads_writes_and_warps_as_before(site, tmp_path, capsys):
    before = size(site)
    trim.trim(site, LEFT_OUT)
    trimmed = size(site)
    assert trimmed < 0.8 * before
    assert "Leaving out pip, which has done its work" in capsys.readouterr().out
    assert not list(site.glob("numpy/**/test_*.py"))
    # What is trimmed again stays as it is.
    trim.trim(site, LEFT_OUT)
    assert size(site) == trimmed
    assert not list(site.rglob("*.part"))
    command = [sys.executable, "-I", "-c", WARPED, str(site), str(tmp_path / "made.tif")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["500000", "4982950", "1"], done.stderr


def test_a_library_is_loaded_without_what_stands_between_and_behind_its_parts():
    library = Path(importlib.util.find_spec("rasterio._transform").origin).read_bytes()
    trimmed = trim.loaded(library)
    if sys.platform != "linux":
        assert trimmed == library
        return
    assert len(trimmed) <= len(library)
    assert trim.loaded(library + bytes(1 << 20)) == trimmed
    assert trim.loaded(trimmed) == trimmed


@pytest.mark.parametrize("content", [b"", b"MZ\x90", b"\x7fELF\x01\x01", b"import numpy"])
def test_files_of_other_kinds_stay(content):
    assert trim.loaded(content) == content


def test_an_environment_with_pytorch_stays_whole(tmp_path):
    library = Path(importlib.util.find_spec("rasterio._transform").origin).read_bytes() + bytes(1 << 20)
    packages = {"pip", "pip-23.0.1.dist-info", "maize", "setuptools", "_distutils_hack", "sympy"}
    for torch in (set(), {"torch"}):
        site = tmp_path / str(len(torch))
        for name in packages | torch:
            (site / name).mkdir(parents=True)
        (site / "maize" / "maize.so").write_bytes(library)
        trim.trim(site, LEFT_OUT)
        assert {path.name for path in site.iterdir()} == (packages | torch if torch else {"maize"})
        if torch or sys.platform == "linux":
            assert ((site / "maize" / "maize.so").read_bytes() == library) == bool(torch)


def test_what_is_left_out_is_listed_below_its_reason():
    lines = LEFT_OUT.splitlines()
    assert lines[0].startswith("# ")
    assert all(line.strip() == line and line and ".." not in line and not line.startswith("/") for line in lines)
    assert not [line for line, after in zip(lines, [*lines[1:], "#"]) if line.startswith("#") and after.startswith("#")]


def test_what_cannot_be_deleted_stays_and_is_named(tmp_path, monkeypatch, capsys):
    for name in ("pip/__init__.py", "numpy/core/__init__.pyi"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()

    def refuse(path, **how):
        raise PermissionError(13, "used by another process", path)

    monkeypatch.setattr(os, "unlink", refuse)
    trim.trim(tmp_path, LEFT_OUT)
    printed = capsys.readouterr().out
    assert f"{tmp_path / 'pip'} could not be deleted" in printed
    assert f"{tmp_path / 'numpy' / 'core' / '__init__.pyi'} could not be deleted" in printed


def test_libraries_of_proj_share_the_newest_database(tmp_path):
    files = [tmp_path / trim.DATABASE, tmp_path / "pyproj" / "proj.db", tmp_path / "rasterio" / "proj.db"]
    for file in files:
        file.parent.mkdir(parents=True)
        file.write_text(file.parent.name)
    trim.share_database(tmp_path)
    assert all(file.samefile(files[0]) for file in files)
    assert files[0].read_text() == "proj_data"
    assert not list(tmp_path.rglob("*.part"))


def test_without_the_newest_database_each_library_keeps_its_own(tmp_path):
    (tmp_path / "proj.db").write_text("its own")
    trim.share_database(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["proj.db"]


def test_all_that_the_engine_imports_is_tried_after_trimming():
    found = {
        name
        for path in (ROOT / "engine").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    tried = set((LOCKS / "imported.txt").read_text(encoding="utf-8").split())
    parents = {".".join(name.split(".")[:count]) for name in tried for count in range(1, 4)}
    scipy = {name for name in found if name.startswith("scipy.")}
    assert scipy <= parents
    required = {name.partition(".")[0] for name in found} - set(sys.stdlib_module_names) - {"engine", *OPTIONAL}
    assert required <= parents
