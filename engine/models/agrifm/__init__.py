"""AgriFM: a video transformer that shrinks time and space together, for the rasters of one or more sensors."""
