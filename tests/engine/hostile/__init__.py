"""Files that are meant to break a reader: each generator takes (rng, folder), writes one and returns its path.

`rng` is a `random.Random`; the same seed writes the same file.
"""
