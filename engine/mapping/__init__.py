"""From values to finished blocks and rasters: the lattice, the pipeline, block files, workers, assembly."""
