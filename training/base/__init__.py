"""What every training shares: the trainer, streams, outputs, and the contract of classifiers of series."""
