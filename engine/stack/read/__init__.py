"""Values of a stack: grids, rasters, cubes, warping and the reader."""
