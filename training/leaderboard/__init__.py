"""Every labelled data set, split and budget, with every system: fit by fit into a cache, and from there a table."""
