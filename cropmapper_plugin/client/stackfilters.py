"""The kinds of files that a stack may be, as file dialogs offer them."""

from __future__ import annotations

from ..words import tr

FILTERS = ";;".join(
    (
        tr("Stacks (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)"),
        tr("Rasters with all dates (*.tif *.tiff *.vrt *.img)"),
        tr("Cubes (*.nc *.nc4 *.h5 *.zarr.zip)"),
        tr("Archives of products (*.zip *.tar)"),
        tr("STAC documents and stack files (*.json *.geojson)"),
        tr("All files (*)"),
    )
)
