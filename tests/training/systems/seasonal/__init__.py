"""A fifth model system, for tests: a perceptron of each pixel's seasonal means, with an objective of its own."""

TITLE = "perceptron of seasonal means"
