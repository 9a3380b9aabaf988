"""Keep resources/i18n, the plugin's words in other languages, in step with the source.

    python packaging/translations.py            # each .ts as the source is now; what is translated stays
    python packaging/translations.py --release resources/i18n/cropmapper_de.ts  # the .qm that QGIS loads, beside it

pylupdate5 knows neither a plain `tr()` nor JSON, so that the texts are read here: the literals that `tr` and `trn` are
given, and of resources/schema/parameters.json and of the bundled models' cards what the plugin shows. What the engine
says has a context of its own, and holes instead of named places; resources/i18n/engine.json lists it for the plugin.
The .ts files are Qt's, for Qt Linguist or any text editor.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

from sentences import sentences

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = ROOT / "cropmapper_plugin"
PARAMETERS = ROOT / "resources" / "schema" / "parameters.json"
CARDS = sorted((ROOT / "resources" / "models").glob("*/card.json"))
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr", "zh")
CONTEXT, ENGINE = "CropMapper", "Engine"
SENTENCES = I18N / "engine.json"
QT5 = "/usr/lib/qt5/bin"  # where Debian has lrelease, which is not always on the path


def texts() -> list[str]:
    """Return all that is to be translated, each text once, sorted."""
    return sorted({*texts_in_code(), *texts_in_parameters(), *texts_in_cards()})


def texts_in_code() -> set[str]:
    """Return the literals that `tr` and `trn` are given anywhere in the plugin."""
    found = set()
    for path in PLUGIN.rglob("*.py"):
        for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            found.update(argument.value for argument in call.args[:2] if is_text(argument))
    return found


def calls(tree: ast.AST) -> list[ast.Call]:
    """Return the calls of `tr` and `trn` in a file."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "trn")
    ]


def is_text(node: ast.AST) -> bool:
    """Whether a node is a literal text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def texts_in_parameters() -> set[str]:
    """Return what the plugin shows of the jobs: their stages, and of those with an algorithm also their fields."""
    jobs, found = definitions()["jobs"], labels_in_parameters()
    for name, job in jobs.items():
        found.update(stage["title"] for stage in job["stages"])
        if name in jobs_with_algorithm():
            found.add(job["about"])
    return found.union(field["text"] for field in fields())


def texts_in_cards() -> set[str]:
    """Return what the plugin shows of the bundled models' cards: short titles; of crops also classes and scores."""
    found = set()
    for path in CARDS:
        card = json.loads(path.read_text(encoding="utf-8"))
        found.add(re.split(r" \(|, from ", card["title"])[0])  # as the plugin's `short_title`
        if card.get("task", "crop") != "crop":  # of which the panel shows no more
            continue
        found.update(entry["name"] for entry in card["classes"])
        found.update(metric["measured_on"] for metric in card["metrics"][:1] if metric.get("measured_on"))
        for metric in card["metrics"]:
            found.update((metric["name"], metric["split"], *(peer["name"] for peer in metric.get("baselines", ()))))
    return found


def labels_in_parameters() -> set[str]:
    """Return the labels of the fields and options that Processing's dialogs have."""
    return {field["label"] for field in fields()}


def fields() -> list[dict]:
    """Return the options of a stack, and the fields of the jobs with an algorithm."""
    known, shown = definitions(), jobs_with_algorithm()
    of_jobs = (field for name, job in known["jobs"].items() if name in shown for field in job["fields"])
    return [*known["stack_options"], *of_jobs]


def definitions() -> dict:
    """Return what the engine says of its jobs and options."""
    return json.loads(PARAMETERS.read_text(encoding="utf-8"))


def jobs_with_algorithm() -> set[str]:
    """Return the names of the jobs that Processing offers."""
    found = set()
    for path in (PLUGIN / "algorithms").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "JOB" and is_text(node.value):
                found.add(node.value.value)
    return found


def listed() -> str:
    """Return the content of resources/i18n/engine.json: the templates of what the engine says."""
    return json.dumps([*sentences()], ensure_ascii=False, indent=0) + "\n"


@cache
def contexts() -> dict[str, list[str]]:
    """Return context -> its texts: what the plugin says, and what the engine does."""
    return {CONTEXT: texts(), ENGINE: [*sentences()]}


def path_of(language: str) -> Path:
    """Return the path of a language's .ts file."""
    return I18N / f"cropmapper_{language}.ts"


def translated(path: Path, context: str = CONTEXT) -> dict[str, str]:
    """Return text -> finished translation of a context of a .ts file; none where there is no file."""
    if not path.is_file():
        return {}
    found = {}
    for group in ElementTree.parse(path).iter("context"):
        for message in group.iter("message") if group.findtext("name") == context else ():
            translation = message.find("translation")
            if translation.text and translation.get("type") is None:
                found[message.findtext("source")] = translation.text
    return found


def write(path: Path, language: str, translations: dict[str, dict[str, str]]) -> None:
    """Write a .ts file with all texts; those without a translation are marked unfinished.

    Args:
        translations: context -> text -> translation.
    """
    root = ElementTree.Element("TS", version="2.1", sourcelanguage="en", language=language)
    for name, sources in contexts().items():
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text in sources:
            message = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(message, "source").text = text
            translation = ElementTree.SubElement(message, "translation")
            if text in translations.get(name, {}):
                translation.text = translations[name][text]
            else:
                translation.set("type", "unfinished")
    ElementTree.indent(root, "  ")
    path.parent.mkdir(exist_ok=True)
    content = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")


def release(path: Path) -> Path:
    """Make the .qm of a .ts file, beside it; return its path."""
    program = shutil.which("lrelease", path=QT5) or shutil.which("lrelease")
    if program is None:
        sys.exit("lrelease is not installed. On Debian and Ubuntu it is in the package qttools5-dev-tools.")
    made = path.with_suffix(".qm")
    subprocess.run([program, "-silent", str(path), "-qm", str(made)], check=True)
    return made


def main() -> None:
    """Update the .ts files and the list of the engine's sentences, or make the .qm files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--release", type=Path, nargs="+", metavar="TS", help="make the .qm of these")
    released = parser.parse_args().release
    for path in released or ():
        print(release(path))
    if released:
        return
    SENTENCES.write_text(listed(), encoding="utf-8")
    for language in LANGUAGES:
        path = path_of(language)
        known = {context: translated(path, context) for context in contexts()}
        write(path, language, known)
        missing = [text for context, sources in contexts().items() for text in sources if text not in known[context]]
        print(f"{language}: {sum(map(len, contexts().values()))} texts, {len(missing)} without a translation")


if __name__ == "__main__":
    main()
