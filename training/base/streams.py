"""Independent streams of random numbers from one seed: `np.random.default_rng([seed, STREAM, ...])`."""

INITIAL, WINDOWS, PRETRAINING, VIEWS, NOISE, PROBED = range(6)
