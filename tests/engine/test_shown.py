"""Texts from files on a terminal."""

from __future__ import annotations

import pytest

from engine.shown import shown

from .conftest import write_stack
from .test_cli import cropmapper


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S2_20230512.tif", "S2_20230512.tif"),
        ("Äcker, blé d'hiver, 小麦, жито", "Äcker, blé d'hiver, 小麦, жито"),
        ("می‌خواهم", "می‌خواهم"),  # with the joiner that Persian is spelled with
        ("a\x1b[2Jb", r"a\x1b[2Jb"),
        ("a\x1b]0;title\x07", r"a\x1b]0;title\x07"),
        ("a\r\nused: all", r"a\x0d\x0aused: all"),
        ("tab\there", r"tab\x09here"),
        ("\x9b2J and \x85", r"\x9b2J and \x85"),
        ("abc\u202efit.exe", r"abc\u202efit.exe"),
        ("\u2066x\u2069", r"\u2066x\u2069"),
        ("line\u2028end", r"line\u2028end"),
        ("no UTF-8: \udcff", r"no UTF-8: \udcff"),
        ("tag \U000e0041", r"tag \U000e0041"),
        ("", ""),
    ],
)
def test_what_commands_a_terminal_is_written_as_an_escape(text, expected):
    assert shown(text) == expected


def test_names_of_files_do_not_reach_the_terminal_raw(tmp_path):
    folder = write_stack(tmp_path / "stack")
    path = sorted(folder.iterdir())[0]
    path.rename(folder / "S2_20230101_\x1b[2J\x07\n.tif")
    done = cropmapper("scan", folder)
    wrong = cropmapper("scan", folder, "more\x1b[2J", "--start", "\x1b]0;title\x07")
    unknown = cropmapper("scan", folder, "--\x1b[2J")
    for said in (done.stdout, done.stderr, wrong.stderr, unknown.stderr):
        assert "\x1b[2J" not in said
        assert "\x07" not in said
    assert r"\x1b[2J" in done.stdout
    assert r"\x1b[2J" in unknown.stderr
