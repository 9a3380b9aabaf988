#!/bin/sh
# The life of the parcels near Montpellier in 2018, real scene: what they went through, which dates and bands decided
# what a taught model says of them, and what it knew when. Prints its figures, and where the pages are.
#
#   sh examples/season.sh [scene] [output folder]
set -eu
cd "$(dirname "$0")/.."
SCENE=${1:-../shared/data/demo/france_2018}
OUT=${2:-build/season}
RUN=.venv/engine/bin/cropmapper
PYTHON=.venv/engine/bin/python
CLASSES='{"winter_durum_hard_wheat": "wheat", "winter_common_soft_wheat": "wheat",
  "vineyards_wine_vine_rebland_grapes": "vineyard", "pasture_meadow_grassland_grass": "pasture",
  "fallow_land_not_crop": "fallow", "unmaintained": "fallow",
  "not_known_and_other": "", "unspecified_season_unspecified_cereals": ""}'

say() { printf '\n== %s\n' "$1"; }

# A folder that the user names has to be a new one.
[ "$#" -gt 1 ] || rm -rf "$OUT"
mkdir -p "$(dirname "$OUT")"
mkdir "$OUT"
# Every second parcel teaches the model; the crop of the others is kept in `true`, so that accuracy is of these alone.
$PYTHON - "$SCENE/parcels_2018.gpkg" "$OUT" "$CLASSES" <<'END'
import json, sys
import numpy as np, pyogrio

layer, out, classes = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
meta, _, shapes, values = pyogrio.raw.read(layer)
crop = values[list(meta["fields"]).index("crop")]
name = np.array([classes[text] or None for text in crop], object)
teaches = np.arange(len(name)) % 2 == 0
columns = [np.where(teaches, name, None), np.where(teaches, None, name)]
write = dict(fields=["label", "true"], geometry_type="MultiPolygon", crs=meta["crs"], driver="GPKG")
pyogrio.raw.write(f"{out}/parcels.gpkg", shapes, columns, **write)
END

say "extract: the series of all parcels, once"
$RUN extract "$SCENE" --parcels "$OUT/parcels.gpkg" --out "$OUT/series"

say "profile: curves, season, harvest, mowing and bare soil"
$RUN profile "$OUT/series" --parcels "$OUT/parcels.gpkg" --values NDVI,NDRE --out "$OUT/profile"

say "teach: from every second parcel"
$RUN teach "$SCENE" --labels "$OUT/parcels.gpkg" --field label --series "$OUT/series" --learners linear \
  --title "Every second parcel" --out "$OUT/taught"

say "explain: which dates and bands decided"
$RUN explain "$OUT/series" --parcels "$OUT/parcels.gpkg" --model "$OUT/taught/model" --out "$OUT/explained"

say "three parcels: what they went through, and what decided"
$PYTHON - "$OUT" <<'END'
import sys
import pyogrio

def columns(folder):
    meta, _, _, values = pyogrio.raw.read(f"{sys.argv[1]}/{folder}/parcels.gpkg")
    return dict(zip(meta["fields"], values))

life, decided = columns("profile"), columns("explained")
names = [str(name) for name in decided["class_name"]]
for row in sorted({name: number for number, name in reversed([*enumerate(names)])}.values())[:3]:
    days = [life[part][row] for part in ("season_start", "season_peak", "season_end")]
    start, peak, end = ("not known" if str(day) == "NaT" else day for day in days)
    print(f"parcel {row + 1}, {names[row]}: start {start}, peak {peak}, end {end}.", decided["explanation"][row])
END

say "season: what was known when, against the crops of the other parcels"
$RUN season "$OUT/series" --parcels "$OUT/parcels.gpkg" --model "$OUT/taught/model" --field true --out "$OUT/season"

say "the pages"
ls "$OUT/profile/report.html" "$OUT/explained/report.html" "$OUT/season/report.html"
