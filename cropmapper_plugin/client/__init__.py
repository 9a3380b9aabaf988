"""Find an engine, install one, start it, and stream its events; no widgets here."""
