"""Segmentation of PASTIS under the published protocols."""
