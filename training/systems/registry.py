"""The model systems that can be trained, by name, and what the rooms of training ask of them.

A system's folder has a TITLE, and a module for each room in which it can be trained, of these:

    recipe      SceneEncoder: section `encoder` of a recipe of scenes; Pretraining: section `pretraining` of one
                SeriesTraining: section `training` of a recipe of series; its `keep` is the smallest share of a
                series' dates that is trained with
                PastisEncoder: section `encoder` of a recipe for PASTIS
                OBJECTIVES: names of objectives for scenes that the system has beside "supervised"; "boundary", if its
                networks learn field boundaries, too
                PRETRAININGS: objective without labels -> the class of its recipes
    scenes      prepare(recipe, scenes, seed) -> WarmedUp: networks, and what a warm-up without labels made of them
                objective(recipe) -> Objective: of the names in OBJECTIVES, where there are any but "boundary"
    series.package
                classifier(recipe): a system of `training.base.system`; networks_of(fitted, series) -> Networks
    pastis      build(recipe, sensors, side, classes) -> Networks; probed(encoder): maps a batch to what
                probes read of each place, (b, h, w, d), where the system has something to probe before its labels
    unlabelled  begin(recipe, load, workers) -> UnlabelledTraining: model, objective, source and plan
    commands    COMMANDS: what `python -m training` offers for this system alone

What a system lacks is refused in a sentence. Importing this imports no system.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any

import click

from engine.errors import BadInput

# One line a system: its name in recipes -> its folder.
SYSTEMS = {
    "cropsts": "training.systems.cropsts",
    "bert": "training.systems.bert",
    "stcln": "training.systems.stcln",
    "agrifm": "training.systems.agrifm",
    # Published networks that are trained on PASTIS alone, beside the others.
    "utae": "training.systems.utae",
    "tsvit": "training.systems.tsvit",
}


def room_of(system: str, room: str) -> ModuleType:
    """Return a system's module for a room of training.

    Raises:
        BadInput: `system_unknown`; `system_untrained`, the system has no module for that room.
    """
    if system not in SYSTEMS:
        known = ", ".join(sorted(SYSTEMS))
        raise BadInput("system_unknown", f"There is no model system {system}.", f"The systems are: {known}.")
    name = f"{SYSTEMS[system]}.{room}"
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}.") or error.name == SYSTEMS[system]:
            raise
        raise BadInput(
            "system_untrained",
            f"The model system {system} has nothing for {room}.",
            "Name another system in the recipe.",
        ) from error


def title_of(system: str) -> str:
    """Return what tables call a system: `TITLE` of its folder."""
    return import_module(SYSTEMS[system]).TITLE


def commands_of(system: str) -> tuple[click.Command, ...]:
    """Return the commands that `python -m training` offers for a system alone."""
    try:
        return room_of(system, "commands").COMMANDS
    except BadInput:
        return ()


def section_of(system: str, name: str) -> Any:
    """Return what a system's module `recipe` calls by a name: a class of a section, or a table; None without it."""
    return getattr(room_of(system, "recipe"), name, None)
