"""Segmentation of MTLCC under its published protocol."""
