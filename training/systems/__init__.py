"""Model systems: a folder each, and one line in `registry.py`."""
