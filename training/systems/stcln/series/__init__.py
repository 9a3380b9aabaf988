"""STCLN on labelled series: each is a window of one pixel."""
