"""The templates of what the engine says are read from its source: whole sentences, and what fills their holes."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_SPEC = importlib.util.spec_from_file_location("sentences", ROOT / "packaging" / "sentences.py")
sentences = importlib.util.module_from_spec(_SPEC)
sys.modules["sentences"] = sentences  # its dataclasses look themselves up
_SPEC.loader.exec_module(sentences)


@pytest.fixture
def said(tmp_path, monkeypatch):
    """What is read of a file of an engine: template -> the sentence."""
    monkeypatch.setattr(sentences, "ROOT", tmp_path)
    monkeypatch.setattr(sentences, "ENGINE", tmp_path / "engine")

    def read(source: str, name: str = "stack/scan.py") -> dict:
        path = tmp_path / "engine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("class BadInput(EngineError): pass\n" + source, encoding="utf-8")
        return {sentence.text: sentence for sentence in sentences._Engine().sentences()}

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
        # What nobody is told.
        ('log("a text for nobody")', []),
        ('raise BadInput("package_invalid", "The card is odd.", "Mend the card.")', []),
        ('x = "a text for nobody"', []),
    ],
)  # fmt: skip
def test_what_users_are_told_is_collected(said, source, texts):
    assert sorted(said(source)) == sorted(texts)


def test_texts_are_found_through_names_functions_and_tables(said):
    found = said(
        "_WHY = {1: 'it is a folder, not a file'}\n"
        "HINT = 'Choose the files themselves.'\n"
        "def _reason(code):\n"
        "    return _WHY.get(code, f'it cannot be read for a reason that is not known ({code})')\n"
        "def refuse(path, code):\n"
        "    why = _reason(code)\n"
        "    raise BadInput('x_y', f'{path} cannot be used: {why}.', HINT)\n"
    )
    sentence = found["{1} cannot be used: {2}."]
    assert sentence.holes == {"1": "path", "2": "why"}
    assert sentence.fillings["2"] == (
        "it cannot be read for a reason that is not known ({1})",
        "it is a folder, not a file",
    )
    assert found["it is a folder, not a file"].where == "engine/stack/scan.py:2"
    assert "Choose the files themselves." in found


def test_pages_of_reports_and_the_command_line_stay_english(said):
    assert said('raise BadInput("x_y", "No flag is known.", "")', "cli/flags.py") == {}
