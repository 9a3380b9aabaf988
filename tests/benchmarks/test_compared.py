"""The table of the four systems holds what other tables say, each figure in its row and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import compared
from benchmarks.tables import find, read_tables

LEARNED = """# Results

## cropsts-claims

### France

Pre-training:

| variant | seeds | macro F1 |
|---|---:|---:|
| none | 1 | 0.100 |
| plot-wise masks | 1 | 0.200 |

### Simulated scenes

Mixing:

| variant | seeds | macro F1 |
|---|---:|---:|
| none | 1 | 0.300 |

Pre-training:

| variant | seeds | macro F1 |
|---|---:|---:|
| none | 2 | 0.502 ± 0.020 |
| plot-wise masks | 2 | 0.366 ± 0.003 |

## leaderboard

### California, Sentinel-2, by zone

| labels a class | system | macro F1 | fits |
|---|---|---:|---:|
| 10 | cropsts-scratch | 41.4 ± 7.7 | 6 |
| 10 | cropsts-pretrained | **47.9 ± 8.7** | 6 |
| 100 | cropsts-scratch | 46.4 ± 1.0 | 6 |
| 100 | cropsts-pretrained | 52.2 ± 7.3 | 5 |

## leaderboard-pretraining

| task | labels a class | pre-trained | seeds | from scratch | pre-trained first | difference |
|---|---:|---|---:|---:|---:|---:|
| california/zone | 10 | cropsts-pretrained | 1 | 43.2 | 49.9 | +6.6 |
| california/zone | 10 | cropsts-pretrained-simulated | 1 | 43.2 | 50.5 | +7.3 |
| california/zone | 10 | bert-pretrained-simulated | 1 | 35.4 | 41.3 | +5.8 |

## stcln-ablation

Parts:

| variant | seeds | macro F1 | difference |
|---|---:|---:|---:|
| whole | 1 | 0.588 |  |
| without pre-training | 1 | 0.548 | -0.040 |
"""


@pytest.fixture
def tables(tmp_path: Path):
    (tmp_path / "RESULTS.md").write_text(LEARNED, encoding="utf-8")
    return read_tables(tmp_path / "RESULTS.md")


def test_tables_are_found_by_the_headings_and_lines_above_them(tables):
    assert [(table.section, table.title) for table in tables] == [
        ("cropsts-claims", "France / Pre-training"),
        ("cropsts-claims", "Simulated scenes / Mixing"),
        ("cropsts-claims", "Simulated scenes / Pre-training"),
        ("leaderboard", "California, Sentinel-2, by zone"),
        ("leaderboard-pretraining", ""),
        ("stcln-ablation", "Parts"),
    ]
    assert find(tables, "stcln-ablation", "Parts")[1]["difference"] == "-0.040"
    assert find(tables, "leaderboard", "Denmark") == ()


def test_each_score_stands_in_the_row_of_its_data_budget_and_seeds(tables):
    assert list(compared.score_rows(tables)) == [
        ("California, Sentinel-2, by zone: 10 labels a class, 1 seed", "43.2 → 49.9", "", "", "35.4 → 41.3"),
        ("California, Sentinel-2, by zone: 10 labels a class, 6 seeds", "41.4 ± 7.7 → 47.9 ± 8.7", "", "", ""),
        # With 100 labels a fit of the one lacks, so that both are no pair.
        ("France (cropsts-claims): 1 seed", "10.0 → 20.0", "", "", ""),
        ("Simulated scenes (cropsts-claims): 2 seeds", "50.2 → 36.6", "", "", ""),
        ("Simulated scenes (stcln-ablation): 1 seed", "", "54.8 → 58.8", "", ""),
    ]


def test_what_a_package_costs_stands_under_its_system():
    rows = list(compared.package_rows([{"package": "`simulated-s2-bert`", "parameters": "39,608"}]))
    assert rows[0] == ("package", *(f"`{name}`" for name in compared.PACKAGES.values()))
    assert ("parameters", "", "", "", "39,608") in rows
