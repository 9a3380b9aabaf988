"""Training a package from labelled series."""
