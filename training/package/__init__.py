"""From trained weights to a model package: graphs, card, provenance."""
