"""Next steps in QGIS's words, where the engine's are those of the command line or of who writes job files."""

from __future__ import annotations

from ..words import language, tr
from .enginewords import in_language
from .names import in_words

# Code of an error -> what can be clicked here.
IN_QGIS = {
    "cancelled": tr("Run it again: it goes on from what it had finished, if anything."),
    "job_invalid": tr("Choose the inputs again; if it is refused again, report the lines of the log."),
    "out_not_empty": tr("Choose another folder."),
    "out_exists": tr("Choose another name."),
    "out_other_job": tr("Choose another folder, or tick in Processing that another job's results may be replaced."),
    "torch_missing": tr(
        "Choose other learners, or install the engine with PyTorch under Settings > Options > CropMapper."
    ),
    "scheduler_missing": tr("Leave the scheduler empty: this machine's processors do the work."),
    "runtime_missing": tr(
        "Choose the runtime onnxruntime; if that is missing, repair the engine under Settings > Options > CropMapper."
    ),
    "no_text_known": tr(
        "Say which text of the field is which class of the map: with Texts and classes…, or in Processing with Classes "
        "of references."
    ),
    "address_unreachable": tr(
        "Check the address in a browser, and whether this computer reaches the network, then try again: in the panel "
        "by Enter in the field of the address."
    ),
    "sensor_invalid": tr("Compare it with the sensors that Reading options offer, or choose one of those."),
    "cubes_not_installed": tr("Install the engine with data cubes under Settings > Options > CropMapper."),
}
# Hints of these list ids to be written letter by letter, where titles would be refused again.
_IDS = ("sensor_unknown",)


def in_qgis(event: dict) -> dict:
    """Return an event in the user's language, with a next step that can be clicked.

    Its sentences call sensors and models by their titles. An error that is translated keeps its hint in English, as
    `english_hint`: which options of the dialogs it names is known by their English labels.
    """
    if event.get("event") == "progress" and event.get("message"):
        return {**event, "message": in_language(str(event["message"]))}
    if event.get("event") not in ("error", "warning"):
        return event
    sentences = {name: in_words(str(event[name])) for name in ("message", "hint") if name in event}
    if event.get("code") in _IDS and "hint" in event:
        sentences["hint"] = in_language(str(event["hint"]))
    hint = IN_QGIS.get(event.get("code", "")) if event["event"] == "error" else None
    if hint is None and language() and "hint" in event:
        sentences["english_hint"] = str(event["hint"])
    return {**event, **sentences, **({} if hint is None else {"hint": hint})}
