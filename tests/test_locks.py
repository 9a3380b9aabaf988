"""The lock of the engine's packages: whole, pinned, and with the hash of every file, for each Python and system."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "resources" / "locks"
SYSTEMS = [("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64"), ("darwin", "x86_64"), ("win32", "AMD64")]
PYTHONS = ["3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]
# numcodecs has no wheels for the first two, onnxruntime none for the last.
WITHOUT_WHEELS = {("3.9", "linux", "aarch64"), ("3.10", "linux", "aarch64"), ("3.14", "darwin", "x86_64")}


def locked(name: str = "engine") -> list[tuple[Requirement, list[str]]]:
    """Each line with its hashes."""
    text = (LOCKS / f"{name}.txt").read_text()
    lines = [line for line in text.replace("\\\n", " ").splitlines() if line.strip() and not line.startswith("#")]
    parts = [line.split(" --hash=") for line in lines]
    return [(Requirement(first.strip()), [text.strip() for text in hashes]) for first, *hashes in parts]


def wanted() -> set[str]:
    text = (ROOT / "pyproject.toml").read_text()
    listed = re.search(r"^dependencies = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL).group(1)
    return {canonicalize_name(Requirement(name).name) for name in re.findall(r'"([^"]+)"', listed)}


def holds(marker: Marker | None, python: str, system: str, machine: str) -> bool:
    here = {
        "python_version": python,
        "python_full_version": f"{python}.2",
        "sys_platform": system,
        "platform_machine": machine,
    }
    return marker is None or marker.evaluate(here)


def test_every_line_is_one_version_with_hashes_and_nothing_else():
    for requirement, hashes in locked():
        assert re.fullmatch(r"==[^=*,]+", str(requirement.specifier)), requirement
        assert requirement.url is None
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), requirement


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize(("system", "machine"), SYSTEMS)
def test_each_python_and_system_has_all_that_the_engine_needs_once(python, system, machine):
    names = [canonicalize_name(each.name) for each, _ in locked() if holds(each.marker, python, system, machine)]
    assert len(names) == len(set(names))
    if (python, system, machine) in WITHOUT_WHEELS:
        assert not names
    else:
        assert wanted() <= set(names)


def test_the_lock_with_data_cubes_holds_the_other_one_whole_and_what_reads_them():
    engine, cubes = ({(str(each), *hashes) for each, hashes in locked(name)} for name in ("engine", "cubes"))
    assert engine < cubes
    assert {"netcdf4", "xarray", "zarr"} <= {canonicalize_name(Requirement(first).name) for first, *_ in cubes - engine}


def test_the_lock_with_torch_holds_the_one_with_data_cubes_whole():
    # Not by markers: a package that PyTorch needs as well is needed in more places.
    cubes, torch = ({(each.name, str(each.specifier)) for each, _ in locked(name)} for name in ("cubes", "torch"))
    assert cubes < torch
    assert {"torch", "einops", "safetensors"} <= {canonicalize_name(name) for name, _ in torch}


@pytest.mark.parametrize("name", ["engine", "cubes", "torch"])
def test_what_a_user_is_told_of_the_size_was_measured_of_this_very_lock(name):
    weighed = json.loads((LOCKS / "sizes.json").read_text())[name]
    decides = (LOCKS / f"{name}.txt").read_bytes() + (LOCKS / "left_out.txt").read_bytes()
    assert weighed["sha256"] == hashlib.sha256(decides).hexdigest(), "make locks"
    assert 0 < weighed["download_mb"] < weighed["disk_mb"]


def test_what_everybody_gets_takes_less_than_450_mb():
    assert json.loads((LOCKS / "sizes.json").read_text())["engine"]["disk_mb"] < 450
