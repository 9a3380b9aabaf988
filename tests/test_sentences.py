"""The templates of what the engine says are read from its source, each way to say a sentence by itself."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_SPEC = importlib.util.spec_from_file_location("sentences", ROOT / "packaging" / "sentences.py")
sentences = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(sentences)


@pytest.fixture
def collected(tmp_path, monkeypatch):
    """What is read of a file of an engine: template -> where it stands."""
    monkeypatch.setattr(sentences, "ROOT", tmp_path)
    table = tmp_path / "engine" / "stack" / "find" / "sensors.json"
    table.parent.mkdir(parents=True)
    table.write_text('{"refused": "it is Level 1"}', encoding="utf-8")
    known = {*sentences.sentences.__wrapped__()}

    def read(source: str, name: str = "stack/scan.py") -> dict[str, str]:
        path = tmp_path / "engine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
        return {text: where for text, where in sentences.sentences.__wrapped__().items() if text not in known}

    return read


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('raise BadInput("x_y", f"{path} is gone.", "Choose another.")', ["{1} is gone.", "Choose another."]),
        ('warnings.append(("mask_odd", f"{n} dates are odd."))', ["{1} dates are odd."]),
        ('Rejected(path, f"same date as {other}")', ["same date as {1}"]),
        ('raise ValueError(f"its {name} is no number")', ["its {1} is no number"]),
        # What can only be one of a few short texts is written out.
        (
            """raise BadInput("x_y", f"No {'point' if p else 'parcel'} lies here.", "")""",
            ["No point lies here.", "No parcel lies here."],
        ),
        (
            """raise BadInput("x_y", f"{n} file{'' if n == 1 else 's'} {'is' if n == 1 else 'are'} odd.", "")""",
            ["{1} file is odd.", "{1} files are odd."],
        ),
        # Braces of the sentence's own are doubled.
        ('raise BadInput("x_y", r"Write it as \\d{4} digits.", "")', [r"Write it as \d{{4}} digits."]),
        # What is an expression in a hole is told by itself.
        (
            """raise BadInput("x_y", f"Left out: {', '.join(f'{why} in {n} files' for why, n in found)}.", "")""",
            ["Left out: {1}.", "{1} in {2} files"],
        ),
        # A name that is assigned once, and a function that only returns, are what they stand for.
        (
            "def f(n):\n    what = 'a folder' if n else 'a file'\n    raise BadInput('x_y', f'{what} is odd.', '')",
            ["a folder is odd.", "a file is odd."],
        ),
        (
            "def f(n):\n    raise BadInput('x_y', f'{_size(n)} is too much.', '')\n"
            "def _size(n):\n    return 'all of it' if n else 'half of it'",
            ["all of it is too much.", "half of it is too much.", "all of it", "half of it"],
        ),
        # A name that is assigned anew may be anything.
        (
            "def f(n):\n    what = 'some folder'\n    what = n\n    raise BadInput('x_y', f'{what} is odd.', '')",
            ["some folder", "{1} is odd."],
        ),
        # What nobody is told, or what says nothing.
        ('"""A text for nobody."""', []),
        ('raise BadInput("package_invalid", "The card is odd.", "Mend the card.")', []),
        ('re.compile("a pattern for nobody")', []),
        ('x = {"a key": 1}["a key"] if y == "a key" else ""', []),
        ('x = f"{a} and {b}"', []),
        ('x = "points"', []),
    ],
)  # fmt: skip
def test_what_users_are_told_is_collected(collected, source, texts):
    assert sorted(collected(source)) == sorted(texts)


def test_where_it_is_said_is_told(collected):
    assert collected("x = 1\ny = 'it is a folder'") == {"it is a folder": "engine/stack/scan.py:2"}


def test_what_the_table_of_sensors_refuses_is_said(collected):
    assert "it is Level 1" in sentences.sentences.__wrapped__()


def test_pages_of_reports_and_the_command_line_stay_english(collected):
    assert collected('raise BadInput("x_y", "No flag is known.", "")', "cli/flags.py") == {}


def test_what_errors_say_is_read_of_every_module():
    """Rules that leave a text out must not leave out an error's."""
    templates = sentences.sentences()
    found = 0
    for path in (ROOT / "engine").rglob("*.py"):
        if path.relative_to(ROOT / "engine").as_posix().startswith(tuple(sentences._SILENT.split())):
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("BadInput", "Failure", "StackUnusable"):
                code, *texts = (getattr(each, "value", "") for each in call.args)
                if code not in ("package_invalid", "job_invalid"):
                    prose = [text for text in texts if isinstance(text, str) and " " in text]
                    assert [text for text in prose if re.sub("([{}])", r"\1\1", text) not in templates] == [], path
                    found += len(prose)
    assert found > 150


def test_the_rules_name_what_there_is():
    """A file or name that has gone would leave its rule behind."""
    paths = [path.relative_to(ROOT / "engine").as_posix() for path in (ROOT / "engine").rglob("*.py")]
    for silent in sentences._SILENT.split():
        assert any(path.startswith(silent) for path in paths), silent
    for place, names in sentences._GIVEN.items():
        found = [ROOT / "engine" / place] if place else (ROOT / "engine").rglob("*.py")
        source = "".join(path.read_text(encoding="utf-8") for path in found)
        assert [name for name in names if f"{{{name}" not in source] == [], place
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "engine").rglob("*.py"))
    assert [name for name in sentences._UNSEEN.split() if name not in source] == []
