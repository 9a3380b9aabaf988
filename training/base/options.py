"""Options that commands of `python -m training` share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click


class Budgets(click.ParamType):
    """Labels of each class: numbers, and the names of larger budgets, with commas between."""

    name = "budgets"

    def __init__(self, *names: str) -> None:
        self._names = names

    def convert(self, value: str, param: object, ctx: object) -> tuple[int | str, ...]:
        """Read "10,100,all"."""
        parts = [part.strip() for part in value.split(",")]
        for part in parts:
            if part not in self._names and not (part.isdecimal() and int(part)):
                self.fail(f"{part!r} is no number of labels from 1, nor {' or '.join(map(repr, self._names))}.")
        return tuple(dict.fromkeys(int(part) if part.isdecimal() else part for part in parts))


class Days(click.ParamType):
    """Days from 1 January, with commas between."""

    name = "days"

    def convert(self, value: str, param: object, ctx: object) -> tuple[int, ...]:
        """Read "135,195", into ascending days."""
        try:
            return tuple(sorted({int(day) for day in value.split(",")}))
        except ValueError:
            self.fail(f"{value!r} is no list of days such as 135,195,255.")


class Names(click.ParamType):
    """Names with commas between."""

    name = "names"

    def convert(self, value: str | tuple[str, ...], param: object, ctx: object) -> tuple[str, ...]:
        """Read "a,b"."""
        if isinstance(value, tuple):
            return value
        return tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))


class NamedPath(click.ParamType):
    """A name and a path, with = between."""

    name = "name=path"

    def convert(self, value: str, param: object, ctx: object) -> tuple[str, Path]:
        """Read "presto=weights/presto.pt"."""
        name, equals, path = value.partition("=")
        if not (name and equals and path):
            self.fail(f"{value!r} is not NAME=PATH.")
        return name, Path(path)


def budgets(default: str, *names: str, help: str | None = None) -> Callable:
    """The option of how many labels of each class are drawn; `names` are those of larger budgets."""
    return click.option(
        "--labels-per-class", "budgets", type=Budgets(*names), default=default, show_default=True, help=help
    )


def seeds(default: int, help: str) -> Callable:
    """The option of how many draws there are."""
    return click.option("--seeds", type=click.IntRange(1), default=default, show_default=True, help=help)


tables = click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the tables and figures.")
results = click.option(
    "--results", type=click.Path(dir_okay=False, path_type=Path), help="Markdown file whose section is written, too."
)
systems = click.option(
    "--systems", type=Names(), default=(), help="Names with commas between; every one that is at hand by default."
)
weights = click.option(
    "--weights", type=NamedPath(), multiple=True, help="Where a system's published weights lie; may be given again."
)
resume = click.option("--resume", is_flag=True, help="Go on from the folder's last checkpoint.")
accelerator = click.option(
    "--accelerator", default="cpu", show_default=True, help="cpu, gpu, or another of Lightning's."
)
precision = click.option(
    "--precision",
    type=click.Choice(["32-true", "bf16-mixed", "16-mixed"]),
    default="32-true",
    show_default=True,
    help="Of the floats.",
)
