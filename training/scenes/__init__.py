"""Training from dense scenes with parcels."""
