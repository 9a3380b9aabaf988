"""U-TAE and TSViT are what their papers describe, and train on PASTIS in the same command as the others."""

import json

import pytest
import torch

from training.base.published import Tiled
from training.recipe.pastis import PastisRecipe
from training.systems.tsvit.network import TSViT
from training.systems.utae.network import UTAE, collapse

from ..conftest import refused
from ..pastis_folder import write_pastis
from ..tiny_pastis import TINY_PASTIS, train

# Millions of parameters on PASTIS, ten bands: the authors' repositories.
PUBLISHED = {UTAE: (20, 1.09), TSViT: (19, 1.66)}


@pytest.mark.parametrize("network", PUBLISHED)
def test_a_network_has_its_published_size(network):
    classes, millions = PUBLISHED[network]
    count = sum(weights.numel() for weights in network(10, classes).parameters())
    assert count / 1e6 == pytest.approx(millions, abs=0.005)


@pytest.mark.parametrize(("network", "size"), [(UTAE, (16, 40)), (TSViT, (24, 24))])
def test_each_pixel_gets_a_score_for_each_class(network, size):
    torch.manual_seed(0)
    values, day = torch.randn(2, 5, 3, *size), torch.tensor([[10, 60, 130, 200, 300]] * 2)
    assert network(3, 4)(values, day).shape == (2, 4, *size)


@pytest.mark.parametrize("network", [UTAE, TSViT])
def test_dates_count_by_their_day_and_not_by_their_place_in_the_stack(network):
    torch.manual_seed(0)
    peer = network(3, 4).eval()
    values, day = torch.randn(1, 4, 3, 24, 24), torch.tensor([[10, 100, 170, 290]])
    order = [2, 0, 3, 1]
    with torch.inference_mode():
        known, shuffled, shifted = peer(values, day), peer(values[:, order], day[:, order]), peer(values, day.flip(1))
    torch.testing.assert_close(shuffled, known, atol=1e-4, rtol=1e-4)
    assert (shifted - known).abs().max() > 1e-3


def test_attention_on_one_date_leaves_that_date_of_a_skip_connection():
    x = torch.randn(1, 3, 32, 6, 8)
    weight = torch.zeros(16, 1, 3, 3, 4)
    weight[:, :, 1] = 1
    torch.testing.assert_close(collapse(x, weight), x[:, 1])


@pytest.mark.parametrize("network", [UTAE, TSViT])
def test_padded_dates_change_nothing_whatever_they_hold(network):
    torch.manual_seed(0)
    peer = network(3, 4).eval()
    values, day = torch.randn(2, 5, 3, 24, 24), torch.tensor([[10, 60, 130, 200, 300]] * 2)
    there = torch.tensor([[True] * 5, [True, True, True, False, False]])
    with torch.inference_mode():
        padded = peer(values, day, there)
        short = peer(values[1:, :3], day[1:, :3])
    torch.testing.assert_close(padded[1:], short, atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(padded[:1], peer(values[:1], day[:1]), atol=1e-5, rtol=1e-4)


def test_images_are_cut_into_tiles_edge_to_edge():
    class Sides(torch.nn.Module):
        """Scores the sum of a tile, which tells what it held."""

        def forward(self, values, day, there):
            assert values.shape[-2:] == (4, 4)
            return values.sum(dim=(1, 2, 3, 4))[:, None, None, None].expand(-1, 1, 4, 4)

    values = torch.arange(2 * 6 * 9, dtype=torch.float32).reshape(2, 1, 1, 6, 9)
    day, there = torch.zeros(2, 1), torch.ones(2, 1, dtype=torch.bool)
    scores = Tiled(Sides(), 4)(values, day, there)
    assert scores.shape == (2, 1, 6, 9)
    assert scores[0, 0, 3, 3] == values[0, 0, 0, :4, :4].sum()
    assert scores[1, 0, 5, 8] == values[1, 0, 0, 4:, 8:].sum()


@pytest.mark.parametrize("system", ["utae", "tsvit"])
def test_a_published_network_is_trained_by_the_same_command(system, tmp_path):
    root = write_pastis(tmp_path / "simulated", size=(16, 16))
    few = {"epochs": 1, "batch": 3, "learning_rate": 0.001, "validate_every": 1}
    content = {**TINY_PASTIS, "system": system, "encoder": {}, "decoder": {}, "optimisation": few}
    measured = train(root, tmp_path / "out", whole=content)
    assert measured.parameters["head"] == 0
    table = json.loads((tmp_path / "out" / "table.json").read_text())
    assert {row["level"]: row["n"] for row in table["rows"]}["pixel"] > 0
    assert all("no encoder" in row["missing"] for row in table["rows"] if row["level"].startswith("token"))
    assert 0 <= table["boundaries"]["f1_within_0_px"] <= table["boundaries"]["f1_within_2_px"] <= 1
    assert "Boundaries between classes" in (tmp_path / "out" / "table.md").read_text()


@pytest.mark.parametrize(
    ("section", "sentence"),
    [({"encoder": {"width": 8}}, "width"), ({"encoder": {"start": "e.safetensors"}}, "start"),
     ({"decoder": {"head": "upernet"}}, "a head of its own")],
)  # fmt: skip
def test_nobody_chooses_its_shape(section, sentence, tmp_path):
    content = {**TINY_PASTIS, "system": "utae", "encoder": {}, "decoder": {}, **section}
    assert sentence in refused(content, tmp_path, PastisRecipe)
