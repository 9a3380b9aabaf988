"""Bimodal BERT: an encoder of the series of one pixel, and the networks that classify what it gives.

After Patnala et al., pre-training on Sentinel-2 and daily Planet series; written from its formulas.
"""
