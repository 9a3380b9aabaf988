"""Bimodal BERT: pre-training on the series of two sensors, what it is compared with, and what is built on it."""

TITLE = "bimodal BERT"
