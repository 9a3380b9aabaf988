"""What `python -m training` offers for CropSTS alone."""

from training.systems.cropsts.complexity.command import complexity

COMMANDS = (complexity,)
