#!/bin/sh
# Fields of the real scene near Montpellier as polygons, by the bundled model of boundaries, and a picture of them over
# two of its dates. Prints how many there are, and where the picture is.
#
#   sh examples/delineate.sh [scene] [output folder]
#
# The model has seen simulated fields alone: the picture shows what it makes of real ones.
set -eu
cd "$(dirname "$0")/.."
SCENE=${1:-../shared/data/demo/france_2018}
OUT=${2:-build/delineate}
RUN=.venv/engine/bin/cropmapper
PYTHON=.venv/engine/bin/python

# A folder that the user names has to be a new one.
[ "$#" -gt 1 ] || rm -rf "$OUT"
mkdir -p "$(dirname "$OUT")"
mkdir "$OUT"
$RUN delineate "$SCENE" --model simulated-s2-boundaries --out "$OUT/fields"

$PYTHON - "$SCENE" "$OUT" <<'END'
import sys
from pathlib import Path

import matplotlib
import numpy as np
import pyogrio
import pyproj
import rasterio
import shapely

matplotlib.use("agg")
from matplotlib import pyplot
from matplotlib.collections import PolyCollection

scene, out = map(Path, sys.argv[1:])
about, _, shapes, _ = pyogrio.raw.read(out / "fields/fields.gpkg")
dates = sorted(scene.glob("*.tif"))
dates = [dates[len(dates) // 3], dates[2 * len(dates) // 3]]
figure, axes = pyplot.subplots(1, 2, figsize=(12, 9.5), layout="constrained")
for axis, file in zip(axes, dates):
    with rasterio.open(file) as raster:
        bands = [raster.descriptions.index(name) + 1 for name in ("B08", "B04", "B03")]
        values, place, crs = raster.read(bands).astype(float), raster.transform, raster.crs
    values /= np.percentile(values, 98, axis=(1, 2), keepdims=True)
    to_pixels = pyproj.Transformer.from_crs(about["crs"], crs, always_xy=True)
    rings = [
        np.column_stack(~place * to_pixels.transform(*shapely.get_coordinates(ring).T))
        for polygon in shapely.get_parts(shapely.from_wkb(shapes))
        for ring in shapely.get_rings(polygon)
    ]
    height, width = values.shape[1:]
    axis.imshow(values.transpose(1, 2, 0).clip(0, 1), extent=(0, width, height, 0))
    axis.add_collection(PolyCollection(rings, facecolors="none", edgecolors="yellow", linewidths=0.8))
    axis.set_title(f"{file.stem}: near infrared, red, green")
    axis.set_axis_off()
figure.savefig(out / "fields.png", dpi=130)
print(f"{len(shapes)} fields, over two dates: {out / 'fields.png'}")
END
