#!/bin/sh
# A model of a place from five labelled parcels a class, on the real scene near Montpellier: extract the series of all
# parcels once, teach, classify, check what was declared, and look for labels that are wrong. Prints its figures.
#
#   sh examples/teach.sh [scene] [output folder]
set -eu
cd "$(dirname "$0")/.."
SCENE=${1:-../shared/data/demo/france_2018}
OUT=${2:-build/teach}
RUN=.venv/engine/bin/cropmapper
PYTHON=.venv/engine/bin/python
# Several names of the declarations are one class; two are none.
CLASSES='{"winter_durum_hard_wheat": "wheat", "winter_common_soft_wheat": "wheat",
  "vineyards_wine_vine_rebland_grapes": "vineyard", "pasture_meadow_grassland_grass": "pasture",
  "fallow_land_not_crop": "fallow", "unmaintained": "fallow",
  "not_known_and_other": "", "unspecified_season_unspecified_cereals": ""}'

say() { printf '\n== %s\n' "$1"; }

# A folder that the user names has to be a new one.
[ "$#" -gt 1 ] || rm -rf "$OUT"
mkdir -p "$(dirname "$OUT")"
mkdir "$OUT"
# Five parcels of each class are labelled; the crop of the others is kept in `true`, to be compared with.
$PYTHON - "$SCENE/parcels_2018.gpkg" "$OUT" "$CLASSES" <<'END'
import json, sys
import numpy as np, pyogrio

layer, out, classes = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
meta, _, shapes, values = pyogrio.raw.read(layer)
crop = values[list(meta["fields"]).index("crop")]
name = np.array([classes[text] or None for text in crop], object)
label = np.full(len(name), None, object)
draw = np.random.default_rng(1)
for each in sorted({text for text in name if text}):
    label[draw.choice(np.flatnonzero(name == each), 5, replace=False)] = each
write = dict(fields=["label", "true", "crop"], geometry_type="MultiPolygon", crs=meta["crs"], driver="GPKG")
pyogrio.raw.write(f"{out}/parcels.gpkg", shapes, [label, np.where(label == None, name, None), crop], **write)
END

say "extract: the series of all parcels, once"
$RUN extract "$SCENE" --parcels "$OUT/parcels.gpkg" --out "$OUT/series"

say "teach: from five parcels a class, whose series are there"
$RUN teach "$SCENE" --labels "$OUT/parcels.gpkg" --field label --series "$OUT/series" --title "Five a class" \
  --out "$OUT/taught"

say "classify: all parcels"
$RUN classify "$OUT/series" --parcels "$OUT/parcels.gpkg" --model "$OUT/taught/model" --out "$OUT/classified"

say "of the parcels that were not labelled, against what was declared"
$RUN assess "$OUT/classified/parcels.gpkg" --field true

say "check: is the declared crop right? Judged by models that saw neither the parcel nor its block"
$RUN check "$OUT/series" --parcels "$OUT/parcels.gpkg" --field crop --classes "$CLASSES" --error 0.05 \
  --out "$OUT/checked"

say "suspects: which declarations look wrong"
$RUN suspects "$OUT/series" --parcels "$OUT/parcels.gpkg" --field crop --classes "$CLASSES" --out "$OUT/suspects"

say "the learning report"
echo "$OUT/taught/report.html"
