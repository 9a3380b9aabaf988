"""No library that the engine brings reports home."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


# What a package itself imports is imported before any of its modules.
@pytest.mark.parametrize("first", ["engine", "training"])
def test_onnxruntime_leaves_no_mark_of_this_machine(first, tmp_path):
    # Its telemetry keeps one in the temporary folder, `.ses`, as soon as it is imported.
    code = (
        f"import {first}, onnxruntime; from engine.package import find_package; "
        "onnxruntime.InferenceSession(str(find_package('france-2018-s2').encoder))"
    )
    own = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**own, "TMPDIR": str(tmp_path)}, check=True, timeout=120
    )
    assert not (tmp_path / ".ses").exists()
