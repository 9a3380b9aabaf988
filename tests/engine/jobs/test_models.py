from __future__ import annotations

import shutil

from engine.contract import ModelsJob
from engine.jobs.models import run
from engine.package import BUNDLED


def test_further_packages_are_listed_after_the_bundled_ones_and_a_broken_one_is_told(tmp_path):
    mine = tmp_path / "mine"
    shutil.copytree(BUNDLED / "simulated-s2", mine)
    heard = []
    rows = run(ModelsJob(packages=[str(mine), str(tmp_path / "none")]), heard.append).summary["models"]
    assert rows[:-1] == run(ModelsJob(), heard.append).summary["models"]
    assert (rows[-1]["name"], rows[-1]["path"], rows[-1]["unit"]) == ("simulated-s2", str(mine), "pixel")
    assert [warning.code for warning in heard] == ["package_missing"]
