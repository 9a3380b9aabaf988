"""STCLN: what it sees of a pixel through time, and of the places around it."""
