"""What `python -m training` offers for STCLN alone."""

from training.systems.stcln.transfer import transfer

COMMANDS = (transfer,)
