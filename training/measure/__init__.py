"""Scores, fits, tables, plots and probes."""
