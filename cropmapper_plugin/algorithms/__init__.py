"""Processing: one algorithm per file, and the provider."""
