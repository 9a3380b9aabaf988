"""Operations: the counts worked out by hand for the paper's encoder, and torch's own count of the real layers."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from engine.models.cropsts.encoder import CropSTSConfig
from training.systems.cropsts.complexity.command import complexity
from training.systems.cropsts.complexity.measured import counted, encoder_of
from training.systems.cropsts.complexity.operations import MIXINGS, Encoder, collapse, decoupled, joint

PAPER = Encoder()


@pytest.mark.parametrize(
    ("encoder", "apart", "together"),
    [
        (replace(PAPER, mlps=0, proj=False), 100.7, 312.6),
        (replace(PAPER, mlps=0), 127.9, 326.1),
        (replace(PAPER, proj=False), 209.4, 421.3),
        (PAPER, 236.6, 434.9),
        (replace(PAPER, mlps=2), 345.3, 434.9),
    ],
)
def test_the_paper_s_encoder_at_15_dates_and_16_x_16_tokens(encoder, apart, together):
    assert round(decoupled(encoder, 15, 256) / 1e9, 1) == apart
    assert round(joint(encoder, 15, 256) / 1e9, 1) == together


def test_products_of_attention_alone_differ_by_less_than_the_number_of_dates():
    apart = PAPER.products(256, 15) + PAPER.products(15, 256)
    together = PAPER.products(1, 15 * 256)
    assert round(12 * apart / 1e9, 1) == 19.2
    assert round(12 * together / 1e9, 1) == 271.8
    assert together / apart == pytest.approx(15 * 256 / (15 + 256))


@pytest.mark.parametrize(
    ("dates", "side", "ratio"),
    [
        *[(1, 16, 0.77), (4, 16, 1.00), (6, 16, 1.15), (30, 16, 2.97), (45, 16, 4.10), (60, 16, 5.21)],
        *[(15, 8, 1.04), (15, 14, 1.60), (15, 16, 1.84), (15, 32, 4.30)],
    ],
)
def test_what_decoupling_saves_depends_on_dates_and_tokens(dates, side, ratio):
    assert joint(PAPER, dates, side**2) / decoupled(PAPER, dates, side**2) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(("dates", "giga"), [(15, 88), (60, 341)])
def test_time_then_collapse_is_the_cheapest(dates, giga):
    assert round(collapse(PAPER, dates, 256) / 1e9) == giga


@pytest.mark.parametrize("mlp", ["none", "one"])
@pytest.mark.parametrize("proj", [True, False])
@pytest.mark.parametrize(("dates", "places", "depth"), [(3, 20, 3), (7, 6, 2)])
def test_torch_counts_the_same_in_the_real_layers(mlp, proj, dates, places, depth):
    config = CropSTSConfig(width=24, depth=depth, heads=2, mlp=mlp, mlp_ratio=3, proj=proj)
    expected = {name: count(encoder_of(config), dates, places) for name, count in MIXINGS.items()}
    assert counted(config, dates, places) == expected


def test_the_command_writes_counts_times_and_a_figure(tmp_path, drawn):
    told = CliRunner().invoke(complexity, ["--out", str(tmp_path), "--rounds", "1", "--dates", "1", "--dates", "3"])
    assert told.exit_code == 0, told.output
    table = json.loads((tmp_path / "complexity.json").read_text())
    row = next(row for row in table["operations"] if (row["grid"], row["dates"]) == (16, 15))
    assert round(row["decoupled"] / 1e9, 1) == 236.6
    assert [timing["dates"] for timing in table["measured"]["times"]] == [1, 3]
    assert all(seconds > 0 for timing in table["measured"]["times"] for seconds in timing["seconds"].values())
    assert "torch" in table["measured"]["machine"]
    assert (tmp_path / "complexity.png").read_bytes().startswith(b"\x89PNG")
