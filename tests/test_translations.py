"""What QGIS users read is given to `tr` as a literal, and each translation can stand where its text stands."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import string
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = ROOT / "cropmapper_plugin"
_SPEC = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
sys.path.append(str(ROOT / "packaging"))  # where it has `sentences` from, as it has when it is run
translations = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(translations)

# Calls whose texts are read by people, however short.
SHOWN = {
    *("setText", "setToolTip", "setTitle", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setToolName"),
    *("setHelp", "setStatusTip", "setHorizontalHeaderLabels", "addTab", "addRow", "addAction", "addItem", "QLabel"),
    *("QPushButton", "QCheckBox", "QGroupBox", "QgsCollapsibleGroupBox", "QAction", "QMenu", "tooltip", "say"),
    *("pushInfo", "pushWarning", "pushMessage", "createMessage", "reportError", "setProgressText", "show_status"),
}
# Calls whose texts are names, patterns, styles or keys.
NOT_SHOWN = {
    *("setObjectName", "setStyleSheet", "getThemeIcon", "compile", "sub", "fullmatch", "match", "search", "split"),
    *("startswith", "endswith", "partition", "rpartition", "removesuffix", "removeprefix", "replace", "findChild"),
    *("QgsEditorWidgetSetup", "decode", "encode", "write_text", "read_text", "strip", "rstrip", "getattr", "exit"),
    *("FileNotFoundError", "writerow"),
}
# Texts of two words that nobody reads, or that are no words of a language; "bare soil" is what the engine calls it, and
# is translated where it is drawn.
AS_THEY_ARE = {
    *("CropMapper", "CropMapper sample", "bare soil", "PNG (*.png)", "CSV (*.csv)", "%p %"),
    "{} is no model that was taught here",
}
# Attributes that hold texts with places, which are written where their objects are made.
TEMPLATES = {"_lacking"}
_WORDS = re.compile(r"[A-Za-z…]{2,}[,.;:]? +[A-Za-z(]{2,}")
_WORD = re.compile(r"[A-Za-z]{2,}")


def literal(node: ast.AST) -> str:
    """The text of a literal or an f-string, the latter with `{}` for its places; '' for other nodes."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def untranslated(source: str) -> list[str]:
    """The literals of a file that people would read in English whatever their language."""
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    found = []
    for node in ast.walk(tree):
        text, parent = literal(node), parents.get(node)
        if not text or text in AS_THEY_ARE or isinstance(parent, (ast.Expr, ast.JoinedStr, ast.Compare, ast.Subscript)):
            continue  # a note, a part of what is looked at by itself, or a key
        around = []
        while node in parents and not isinstance(parents[node], ast.stmt):
            node = parents[node]
            around.append(node)
        if text.startswith("<a href"):
            continue
        calls = [name_of(each) for each in around if isinstance(each, ast.Call)]
        if {"tr", "trn"} & {*calls} or {*calls} & NOT_SHOWN or is_assigned_to(parents.get(node), "TAGS", "PROBE"):
            continue
        shown = isinstance(around[0] if around else None, ast.Call) and calls[0] in SHOWN and _WORD.search(text)
        if shown or (_WORDS.search(text) and not text.lstrip().startswith(("<", "#", "qgis_process", '"'))):
            found.append(text)
    return found


def is_assigned_to(statement: ast.AST | None, *names: str) -> bool:
    targets = statement.targets if isinstance(statement, ast.Assign) else ()
    return any(getattr(target, "id", "").endswith(names) for target in targets)


def foreign_templates(source: str) -> list[str]:
    """What of a file is filled in by `.format` and is not written in it: a text with braces from elsewhere would end
    in an error, or show what it should not.
    """
    tree = ast.parse(source)
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}

    def around(node: ast.AST) -> ast.AST:
        """The function that a node stands in, or the file."""
        while node in parents and not isinstance(parents[node], ast.FunctionDef):
            node = parents[node]
        return parents.get(node, tree)

    values: dict[tuple[ast.AST, str], list[ast.AST]] = {}
    for node in ast.walk(tree):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            values.setdefault((around(node), getattr(target, "id", "")), []).append(node.value)

    def written(node: ast.AST) -> bool:
        if isinstance(node, ast.IfExp):
            return written(node.body) and written(node.orelse)
        if isinstance(node, (ast.Dict, ast.BoolOp)):
            return all(map(written, node.values))
        if isinstance(node, ast.Call) and name_of(node) == "get":
            return written(node.func.value)
        if isinstance(node, ast.Subscript):
            return written(node.value)
        if isinstance(node, ast.Name):
            given = values.get((around(node), node.id)) or values.get((tree, node.id), [])
            return bool(given) and all(map(written, given))
        if isinstance(node, ast.Attribute):
            return node.attr in TEMPLATES
        return translations.is_text(node) or (isinstance(node, ast.Call) and name_of(node) in ("tr", "trn"))

    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    filled = (each.value for each in calls if isinstance(each, ast.Attribute) and each.attr == "format")
    return [ast.unparse(each) for each in filled if not written(each)]


def places(text: str) -> list[tuple[str, str, str | None]]:
    """The places of a text, with their formats."""
    return sorted((name, form, turned) for _, name, form, turned in string.Formatter().parse(text) if name is not None)


@cache
def texts() -> tuple[str, ...]:
    return tuple(translations.texts())


# These run in the engine's Python, without QGIS: what they print stands in the log among what pip prints.
@pytest.mark.parametrize(
    "path",
    sorted(path for path in PLUGIN.rglob("*.py") if path.name not in ("probe.py", "trim.py")),
    ids=lambda path: str(path.relative_to(PLUGIN)),
)
def test_what_is_shown_can_be_translated(path):
    assert untranslated(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "caught"),
    [
        ('label.setText("Run")', True),
        ('box = QCheckBox(f"{name} only")', True),
        ('return "Choose a folder first."', True),
        ('problem = f"{path} does not exist."', True),
        ('label.setText(tr("Run"))', False),
        ('label.setText(tr("Read {count}").format(count=3))', False),
        ('label.setObjectName("run button")', False),
        ('def f():\n    """Do what it says."""', False),
        ('label.setText(f"{done} %")', False),
    ],
)
def test_the_check_sees_what_would_stay_english(source, caught):
    assert bool(untranslated(source)) == caught


@pytest.mark.parametrize("path", sorted(PLUGIN.rglob("*.py")), ids=lambda path: str(path.relative_to(PLUGIN)))
def test_only_what_is_written_here_is_filled_in(path):
    assert foreign_templates(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "caught"),
    [
        ('tr("{a} of {b}").format(a=1, b=2)', False),
        ('text = tr("{a}") if a else tr("No")\ntext.format(a=a)', False),
        ('T = {True: tr("{a}")}\nT[True].format(a=a)', False),
        ("layer.name().format(a=a)", True),
        ('text = tr("{a}").format(a=a)\ntext.format(a=a)', True),
        ("def f(text):\n    return text.format(a=1)", True),
    ],
)
def test_the_check_sees_texts_from_elsewhere(source, caught):
    assert bool(foreign_templates(source)) == caught


def test_tr_is_given_literals():
    for path in PLUGIN.rglob("*.py"):
        if path.name in ("words.py", "parameters.py"):  # which hand on what others, and the engine's schema, say
            continue
        for call in translations.calls(ast.parse(path.read_text(encoding="utf-8"))):
            most = 1 if call.func.id == "tr" else 2
            assert all(translations.is_text(each) for each in call.args[:most]), f"{path.name}:{call.lineno}"


def test_texts_have_named_places_and_leave_thousands_to_the_language():
    for text in texts():
        assert all(name.isidentifier() for name, _, _ in places(text)), text
        assert all("," not in form for _, form, _ in places(text)), f"`grouped` knows the language's thousands: {text}"


def test_what_stands_in_qgis_task_bar_says_whose_it_is():
    """Beside the tasks of QGIS itself, *Reading parcels* could be anybody's."""
    nodes = [node for path in PLUGIN.rglob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    tasks = [node for node in classes if any(getattr(base, "id", "") == "QgsTask" for base in node.bases)]
    made = [node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "fromFunction"]
    titles = [call.args[0].value for node in [*tasks, *made] for call in translations.calls(node)[:1]]
    assert len(tasks) > 5
    assert made
    assert [title for title in titles if not title.startswith("CropMapper: ")] == []


def test_an_update_keeps_what_is_translated_and_drops_what_is_no_more_said(tmp_path):
    path = tmp_path / "cropmapper_de.ts"
    said = {"Cancel": "Abbrechen", "No longer said": "Nicht mehr gesagt"}
    translations.write(path, "de", {translations.CONTEXT: said, translations.ENGINE: {"outside the stack": "draußen"}})
    assert translations.translated(path) == {"Cancel": "Abbrechen"}
    assert translations.translated(path, translations.ENGINE) == {"outside the stack": "draußen"}
    every = sum(map(len, translations.contexts().values()))
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == every - 2


def test_the_plugin_has_the_list_of_what_the_engine_says():
    """After a change of the engine's sentences: `make translations`, then fill in what is unfinished."""
    assert translations.SENTENCES.read_text(encoding="utf-8") == translations.listed()


def test_nothing_that_the_engine_says_is_called_as_a_class():
    """A class that a sentence names stays as the user's file has it."""
    classes = {entry["name"] for path in translations.CARDS for entry in json.loads(path.read_text())["classes"]}
    assert "maize" in classes
    assert classes.isdisjoint(translations.contexts()[translations.ENGINE])


def test_what_the_engine_says_has_numbered_holes():
    """`{{` is a brace of its own; holes are numbered from 1, in the order of the English sentence."""
    for text in translations.contexts()[translations.ENGINE]:
        names = [name for _, name, form, turned in string.Formatter().parse(text) if name is not None]
        assert names == [str(number) for number in range(1, len(names) + 1)], text
        assert text == text.strip()


@pytest.mark.parametrize("language", translations.LANGUAGES)
class TestLanguage:
    def test_every_text_is_translated(self, language):
        """After a change of texts: `make translations`, then fill in what is unfinished in resources/i18n."""
        for context, sources in translations.contexts().items():
            known = translations.translated(translations.path_of(language), context)
            assert [text for text in sources if text not in known] == []

    def test_what_the_engine_says_keeps_its_holes(self, language):
        """Not one is lost; a sentence is put together from its pieces without blanks around."""
        known = translations.translated(translations.path_of(language), translations.ENGINE)
        for text, said in known.items():
            assert places(said) == places(text), said
            assert said == said.strip(), said

    def test_no_two_classes_of_a_model_are_called_alike(self, language):
        """A title leads back to the name that a job is given."""
        known = translations.translated(translations.path_of(language))
        for path in translations.CARDS:
            names = [entry["name"] for entry in json.loads(path.read_text(encoding="utf-8"))["classes"]]
            assert len({known.get(name, name) for name in names}) == len(names), path

    def test_translations_have_the_places_of_their_texts(self, language):
        for text, said in translations.translated(translations.path_of(language)).items():
            assert places(said) == places(text), said

    def test_translations_have_the_tags_and_line_ends_of_their_texts(self, language):
        for text, said in translations.translated(translations.path_of(language)).items():
            for sign in (r"</?\w+>", r"&\w+;?", r"\n", r"…$", r"\(\*.*\)$", r"^\d  "):
                assert sorted(re.findall(sign, said)) == sorted(re.findall(sign, text)), said

    def test_labels_of_dialogs_stay_short(self, language):
        """Processing's dialogs are cut, or scroll sideways, with longer ones."""
        known = translations.translated(translations.path_of(language))
        assert [known[label] for label in translations.labels_in_parameters() if len(known[label]) >= 40] == []
