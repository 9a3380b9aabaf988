"""The model that chains extract, teach, classify and check, from the command line as a server runs it every night.

What it leaves is then looked through for labels that look wrong.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

from qgis.core import QgsVectorLayer

CHAIN = Path(__file__).resolve().parents[1] / "plugin" / "chain.model3"
FOLDERS = ("series", "taught", "classified", "checked")


def test_qgis_process_runs_the_chain(qgis_process, scene, tmp_path):
    # Which child an output is of stands before its name, in some versions of QGIS.
    described = qgis_process("help", str(CHAIN)).stdout
    places = {name: re.search(rf"^(\S*{name}): ", described, re.MULTILINE).group(1) for name in FOLDERS}
    # Three crops are enough, and a filter of QGIS is to be heeded.
    everything = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    crops = [crop for crop, _ in Counter(row["crop"] for row in everything.getFeatures()).most_common(3)]
    parcels = f"{scene.parcels}|subset=crop IN ({', '.join(map(repr, crops))})"
    given = [f"stack={scene.stack}", f"parcels={parcels}", "crop=crop"]
    given += [f"{places[name]}={tmp_path / name}" for name in FOLDERS]
    done = qgis_process("run", str(CHAIN), "--", *given)
    assert done.returncode == 0, done.stdout + done.stderr
    taught, checked = (
        json.loads((tmp_path / name / "report.json").read_text(encoding="utf-8")) for name in ("taught", "checked")
    )
    assert taught["labels"]["places"] > 20
    assert taught["learned"]["unit"] == "parcel"
    assert {row["name"] for row in taught["learned"]["classes"]} == {*crops}
    layer = QgsVectorLayer(str(tmp_path / "classified" / "parcels.gpkg"), "classified", "ogr")
    right = [row["class_name"] == row["crop"] for row in layer.getFeatures() if row["crop"] and row["class_name"]]
    assert sum(right) > 0.8 * len(right) > 16, "it has seen them"
    layer = QgsVectorLayer(str(tmp_path / "checked" / "parcels.gpkg"), "checked", "ogr")
    lights = [row["light"] for row in layer.getFeatures()]
    counted = {light: lights.count(light) for light in ("green", "yellow", "red")}
    assert counted == {light: checked["parcels"][light] for light in counted}
    assert sum(counted.values()) == checked["parcels"]["declared"] > 20
    given = [f"SERIES={tmp_path / 'series'}", f"PARCELS={parcels}", "FIELD=crop", f"OUTPUT={tmp_path / 'suspects'}"]
    done = qgis_process("run", "cropmapper:suspectlabels", "--", *given, f"MODEL={tmp_path / 'taught' / 'model'}")
    assert done.returncode == 0, done.stdout + done.stderr
    ranked = QgsVectorLayer(str(tmp_path / "suspects" / "parcels.gpkg"), "ranked", "ogr")
    assert sorted(row["rank"] for row in ranked.getFeatures())[:3] == [1, 2, 3]
