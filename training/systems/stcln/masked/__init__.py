"""STCLN's pre-training: pixels of some dates are hidden, and told from those around them in time and space."""
