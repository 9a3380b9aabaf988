#!/bin/sh
# How good a map is and how large its classes are, on the real scene near Montpellier: map it, compare it with declared
# parcels, draw places to inspect, count and estimate areas, and tell the life of its parcels. Prints its figures and
# names its pages.
#
#   sh examples/judge.sh [scene] [output folder]
#
# The model learned from these very parcels, so that its accuracy on them flatters it. Nobody inspected the places or
# surveyed the segments: what is filled in is SIMULATED, from the declared parcels where there are any, else from the
# map with 15 percent of it changed. It shows the way, and says nothing of the map.
set -eu
cd "$(dirname "$0")/.."
SCENE=${1:-../shared/data/demo/france_2018}
OUT=${2:-build/judge}
RUN=.venv/engine/bin/cropmapper
PYTHON=.venv/engine/bin/python
CLASSES='{"winter_durum_hard_wheat": "wheat", "winter_common_soft_wheat": "wheat",
  "vineyards_wine_vine_rebland_grapes": "vineyard", "pasture_meadow_grassland_grass": "pasture",
  "fallow_land_not_crop": "fallow", "unmaintained": "fallow"}'

say() { printf '\n== %s\n' "$1"; }

# A folder that the user names has to be a new one.
[ "$#" -gt 1 ] || rm -rf "$OUT"
mkdir -p "$(dirname "$OUT")"
mkdir "$OUT"

say "map"
$RUN map "$SCENE" --parcels "$SCENE/parcels_2018.gpkg" --model france-2018-s2 \
  --outputs classes,confidence,probabilities --out "$OUT/map"

say "assess: parcel by parcel, and pixel by pixel with the parcels as clusters"
$RUN assess "$OUT/map/parcels.gpkg" --field crop --classes "$CLASSES" --out "$OUT/parcels"
$RUN assess "$OUT/map/classes.tif" --reference "$SCENE/parcels_2018.gpkg" --field crop --classes "$CLASSES" \
  --out "$OUT/pixels"

say "reclassify: smoothed and sieved, without the model, and compared again"
$RUN reclassify "$OUT/map" --window 7 --minimum-hectares 0.25 --parcels "$SCENE/parcels_2018.gpkg" \
  --outputs classes,confidence,class_set --out "$OUT/tidy"
$RUN assess "$OUT/tidy/classes.tif" --reference "$SCENE/parcels_2018.gpkg" --field crop --classes "$CLASSES" \
  --out "$OUT/tidypixels"

say "sample-reference: places to inspect"
$RUN sample-reference "$OUT/map/classes.tif" --count 300 --least 40 --out "$OUT/places"

# An inspection and a survey that are simulated, and four districts in another CRS.
$PYTHON - "$SCENE/parcels_2018.gpkg" "$OUT" "$CLASSES" <<'END'
import json, sys
import numpy as np, pyogrio, pyproj, rasterio, shapely
from rasterio.features import rasterize

layer, out, classes = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
rng = np.random.default_rng(1)
with rasterio.open(f"{out}/map/classes.tif") as raster:
    codes, place, crs = raster.read(1), raster.transform, raster.crs.to_string()
    names = {int(tag[6:]): name for tag, name in raster.tags(1).items() if tag.startswith("CLASS_")}
about, _, shapes, values = pyogrio.raw.read(layer)
crop = np.array([classes.get(text) for text in values[list(about["fields"]).index("crop")]], object)
to_map = pyproj.Transformer.from_crs(about["crs"], crs, always_xy=True)
moved = lambda shape, by: shapely.transform(shape, lambda xy: np.column_stack(by.transform(*xy.T)))
parcels = moved(shapely.from_wkb(shapes), to_map)
true = np.where(rng.random(codes.shape) < 0.15, rng.choice([*names], codes.shape), codes)
burnt = [(shape, code) for shape, name in zip(parcels, crop) for code, other in names.items() if name == other]
true = np.where(codes > 0, rasterize(burnt, out=true.astype(np.uint8), transform=place), 0)

def write(name, shapes, columns, kind, crs):
    wkb, fields = shapely.to_wkb(np.array(shapes, object)), [np.array(column) for column in columns.values()]
    pyogrio.raw.write(f"{out}/{name}.gpkg", wkb, fields, list(columns), geometry_type=kind, crs=crs, driver="GPKG")

about, _, shapes, values = pyogrio.raw.read(f"{out}/places/places.gpkg")
points = shapely.from_wkb(shapes)
cols, rows = ~place * shapely.get_coordinates(points).T
columns = dict(zip(about["fields"], values))
columns["reference"] = np.array([names[code] for code in true[rows.astype(int), cols.astype(int)]], object)
write("inspected", points, columns, "Point", crs)

def box(row, col, height, width):
    (left, top), (right, bottom) = place * (col, row), place * (col + width, row + height)
    return shapely.box(left, bottom, right, top)

side, (height, width) = 25, codes.shape
corners = [(rng.integers(0, height - side), rng.integers(0, width - side)) for _ in range(20)]
parts = [true[row : row + side, col : col + side] for row, col in corners]
surveyed = {name: [(part == code).sum() / 100 for part in parts] for code, name in names.items()}
write("segments", [box(row, col, side, side) for row, col in corners], surveyed, "Polygon", crs)
half, middle = height // 2, width // 2
districts = {"north west": (0, 0, half, middle), "north east": (0, middle, half, width - middle),
             "south west": (half, 0, height - half, middle), "south east": (half, middle, height - half, width - middle)}
to_french = pyproj.Transformer.from_crs(crs, "EPSG:2154", always_xy=True)
write("districts", [moved(box(*each), to_french) for each in districts.values()],
      {"name": np.array([*districts], object)}, "Polygon", "EPSG:2154")
print("hectares of the simulated truth:",
      ", ".join(f"{name} {(true == code).sum() / 100:.1f}" for code, name in names.items()))
END

say "assess: the map, from the places that were drawn by lot (simulated inspection)"
$RUN assess "$OUT/map/classes.tif" --reference "$OUT/inspected.gpkg" --field reference --out "$OUT/bylot"

say "areas: pixel counts by district, and estimates from segments (simulated survey)"
$RUN areas "$OUT/map/classes.tif" --units "$OUT/districts.gpkg" --unit name --segments "$OUT/segments.gpkg" \
  --out "$OUT/areas"

sh examples/season.sh "$SCENE" "$OUT/life"
