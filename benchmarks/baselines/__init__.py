"""Peers that the engine is measured beside, each as its authors describe it, and what they need to run."""
