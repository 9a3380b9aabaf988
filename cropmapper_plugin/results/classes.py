"""The classes of a result beside those of the project: what is offered for a parcel, and what a decision adds."""

from __future__ import annotations

from dataclasses import replace

from ..labels.classes import Classes, ProjectClasses, coded, named, sorted_by_code, with_new


def offered_classes(result: Classes, project: ProjectClasses) -> tuple[Classes, Classes]:
    """Return the classes of a result, as the project calls them, and those that only the project has."""
    mapped: Classes = ()
    for entry in result:
        of_project = project.class_of(entry.name)
        entry = entry if of_project is None else replace(entry, name=of_project.name, colour=of_project.colour)
        if named(mapped, entry.name) is None:
            mapped = (*mapped, entry)
    return mapped, tuple(entry for entry in project.table if named(mapped, entry.name) is None)


def with_class(table: Classes, result: Classes, name: str) -> Classes:
    """Return the project's table with a class, with code and colour of the result where they are free.

    An empty table takes all classes of the result.
    """
    table = table or result
    if named(table, name) is not None:
        return table
    entry = named(result, name)
    free = entry is not None and coded(table, entry.code) is None
    return sorted_by_code([*table, entry]) if free else with_new(table, name)
