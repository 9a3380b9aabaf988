"""The command line: its flags are made of the definitions in resources/schema."""

from engine.cli.commands import main

__all__ = ["main"]
