"""Bimodal BERT on labelled series of single places."""
