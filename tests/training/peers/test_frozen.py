"""Presto and Galileo: monthly means of what is there, the published layout of weights, and nothing else."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn.functional import interpolate

from engine.errors import BadInput
from training.peers import galileo, presto
from training.peers.frozen import FrozenSystem
from training.peers.galileo import of_one_pixel
from training.peers.months import GROUPS, month_grid, monthly

from ..crops import BANDS, crops

PUBLISHED = os.environ.get("CROPMAPPER_WEIGHTS")
FILES = {"presto": "presto.pt", "galileo-nano": "galileo-nano/encoder.pt"}


def _linear(name: str, inputs: int, outputs: int) -> dict[str, torch.Tensor]:
    return {f"{name}.weight": torch.randn(outputs, inputs) * inputs**-0.5, f"{name}.bias": 0.1 * torch.randn(outputs)}


def _norm(name: str) -> dict[str, torch.Tensor]:
    return {f"{name}.weight": torch.ones(128), f"{name}.bias": 0.1 * torch.randn(128)}


def _block(name: str, projections: dict[str, int]) -> dict[str, torch.Tensor]:
    weights = _norm(f"{name}.norm1") | _norm(f"{name}.norm2") | _linear(f"{name}.attn.proj", 128, 128)
    for projection, outputs in projections.items():
        weights |= _linear(f"{name}.attn.{projection}", 128, outputs)
    return weights | _linear(f"{name}.mlp.fc1", 128, 512) | _linear(f"{name}.mlp.fc2", 512, 128)


def _presto_layout() -> dict[str, torch.Tensor]:
    weights = {
        "encoder.pos_embed": torch.randn(1, 24, 64),
        "encoder.month_embed.weight": torch.randn(12, 32),
        "encoder.channel_embed.weight": torch.randn(10, 32),
    }
    for group, bands in GROUPS.items():
        weights |= _linear(f"encoder.eo_patch_embed.{group}", len(bands), 128)
    for block in range(2):
        weights |= _block(f"encoder.blocks.{block}", {"qkv": 384})
    return weights | _linear("encoder.latlon_embed", 3, 128) | _norm("encoder.norm")


def _galileo_layout() -> dict[str, torch.Tensor]:
    weights = {
        "pos_embed": torch.randn(24, 32),
        "month_embed.weight": torch.randn(12, 32),
        "s_t_channel_embed": torch.randn(7, 32),
        "st_channel_embed": torch.randn(4, 32),
    }
    for group, bands in GROUPS.items():
        weights[f"space_time_embed.{group}.proj.weight"] = torch.randn(128, len(bands), 8, 8)
        weights[f"space_time_embed.{group}.proj.bias"] = 0.1 * torch.randn(128)
    for block in range(4):
        weights |= _block(f"blocks.{block}", {"q": 128, "k": 128, "v": 128})
    return weights | _linear("static_embed.location", 3, 128) | _norm("norm")


def _saved(weights: dict[str, torch.Tensor], path: Path) -> tuple[Path, str]:
    torch.save(weights, path)
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


def _random(layout, folder: Path, name: str) -> tuple[Path, str]:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return _saved(layout(), folder / f"{name}.pt")


# Systems with random weights in the layout of the published ones.
WRITERS = {
    "presto": lambda folder: presto.presto(*_random(_presto_layout, folder, "presto")),
    "galileo-nano": lambda folder: galileo.galileo(*_random(_galileo_layout, folder, "galileo")),
}


@pytest.fixture(scope="module", params=WRITERS)
def frozen(request, tmp_path_factory) -> FrozenSystem:
    return WRITERS[request.param](tmp_path_factory.mktemp("weights"))


def test_months_hold_the_means_of_their_valid_dates():
    series = crops(0, n=5, dates=np.array([3, 20, 28, 64, 80, 364]))
    series.valid[:] = True
    series.valid[1, 1] = False
    means = monthly(series, month_grid(series))
    assert means.known.shape == (5, 12, 6)
    assert means.known.any(dim=2)[0].tolist() == [month in (0, 2, 11) for month in range(12)]
    red = BANDS.index("B04")
    assert np.allclose(means.values["S2_RGB"][0, 0, 2], series.values[0, [0, 1, 2], red].mean())
    assert np.allclose(means.values["S2_RGB"][1, 0, 2], series.values[1, [0, 2], red].mean())
    near, far = (means.values["S2_NIR_10m"][0, 2, 0], means.values["S2_RGB"][0, 2, 2])
    assert np.allclose(means.values["NDVI"][0, 2, 0], (near - far) / (near + far))


@pytest.mark.parametrize(
    ("dates", "first", "months", "month"),
    [
        ([20, 100, 200], 0, 7, [0, 1, 2, 3, 4, 5, 6]),
        ([-90, 10, 40], -3, 5, [9, 10, 11, 0, 1]),  # a season that begins in the year before
        (list(range(-400, 1200, 40)), -26, 24, [10, 11, *range(12), *range(10)]),  # the middle date lies in 2022
    ],
)
def test_months_are_counted_from_january_of_the_middle_dates_year(dates, first, months, month):
    series = crops(0, n=20, dates=np.array(dates))
    series = replace(series, valid=np.ones_like(series.valid))
    grid = month_grid(series)
    assert (grid.first, grid.months, grid.month.tolist()) == (first, months, month)


def test_a_sensor_without_these_bands_gives_its_ndvi_or_is_refused():
    series = crops(0, n=5, sensor="modis-mod13q1")
    series = replace(series, bands=("NDVI", *BANDS[1:]))
    means = monthly(series, month_grid(series))
    assert means.known.any(dim=(0, 1)).tolist() == [group == "NDVI" for group in GROUPS]
    for unfit in (replace(series, bands=BANDS), replace(crops(0, n=5), day=None)):
        with pytest.raises(BadInput) as error:
            monthly(unfit, month_grid(unfit))
        assert error.value.code == "sensor_unsupported"


def test_a_sentinel_2_series_without_some_bands_gives_the_others():
    series = crops(0, n=5)
    few = replace(series, bands=BANDS[:9], values=series.values[..., :9])
    given = monthly(few, month_grid(few)).known.any(dim=(0, 1)).tolist()
    assert given == [group != "S2_SWIR" for group in GROUPS]


def test_the_order_of_dates_does_not_matter_but_the_season_does(frozen, known):
    grid = month_grid(known)
    embedding = frozen.embed(known, grid)
    order = np.random.default_rng(0).permutation(known.valid.shape[1])
    shuffled = replace(known, **{name: getattr(known, name)[:, order] for name in ("values", "valid", "day")})
    assert np.allclose(frozen.embed(shuffled, grid), embedding, atol=1e-5)
    moved = replace(known, day=known.day + 31)
    assert not np.allclose(frozen.embed(moved, month_grid(moved)), embedding, atol=1e-2)


def test_the_place_is_one_token_and_may_be_unknown(frozen, known):
    grid = month_grid(known)
    embedding = frozen.embed(known, grid)
    elsewhere = frozen.embed(replace(known, lon=known.lon + 90), grid)
    nowhere = frozen.embed(replace(known, lon=None, lat=None), grid)
    assert not np.allclose(embedding, elsewhere, atol=1e-3)
    assert not np.allclose(embedding, nowhere, atol=1e-3)
    assert np.isfinite(nowhere).all()


def test_without_attention_the_embedding_is_the_mean_of_its_tokens(tmp_path):
    """Presto's tokens by hand: projections of the bands, and beside them month, channel and rank."""
    weights = _presto_layout()
    for name in weights:
        if ".attn.proj." in name or ".mlp.fc2." in name:
            weights[name] = torch.zeros_like(weights[name])
    system = presto.presto(*_saved(weights, tmp_path / "presto.pt"))
    series = replace(crops(0, n=1, dates=np.array([40, 100])), sensor="modis", bands=("NDVI", *BANDS[1:]))
    series.valid[:] = True
    tokens = [weights["encoder.latlon_embed.weight"] @ _direction(43.0, 2.5) + weights["encoder.latlon_embed.bias"]]
    for date, (month, rank) in enumerate([(1, 0), (3, 2)]):
        embed = "encoder.eo_patch_embed.NDVI"
        token = weights[f"{embed}.weight"][:, 0] * float(series.values[0, date, 0]) + weights[f"{embed}.bias"]
        code = (weights["encoder.month_embed.weight"][month], weights["encoder.channel_embed.weight"][8])
        tokens.append(token + torch.cat([*code, weights["encoder.pos_embed"][0, rank]]))
    mean = torch.stack(tokens).mean(dim=0)
    expected = (mean - mean.mean()) / (mean.var(correction=0) + 1e-5).sqrt() + weights["encoder.norm.bias"]
    assert np.allclose(system.embed(series, month_grid(series))[0], expected, atol=1e-5)


def _direction(lat: float, lon: float) -> torch.Tensor:
    lat, lon = np.radians(lat), np.radians(lon)
    return torch.tensor([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], dtype=torch.float32)


def test_a_kernel_that_shrinks_patches_becomes_the_identity():
    """Resized to one pixel, the weights with which a patch is shrunk to one pixel are 1."""
    patch = torch.zeros(1, 1, 8, 8, requires_grad=True)
    interpolate(patch, size=(1, 1), mode="bicubic", antialias=True).sum().backward()
    kernel = torch.stack([patch.grad[0], -3 * patch.grad[0]])
    assert torch.allclose(of_one_pixel(kernel), torch.tensor([[1.0], [-3.0]]), atol=1e-5)


@pytest.mark.parametrize("module", [presto, galileo])
def test_weights_are_the_published_ones_or_refused(module, tmp_path):
    build = {presto: presto.presto, galileo: galileo.galileo}[module]
    with pytest.raises(BadInput) as error:
        build(tmp_path / "none.pt")
    assert error.value.code == "weights_missing"
    (tmp_path / "other.pt").write_bytes(b"other")
    with pytest.raises(BadInput) as error:
        build(tmp_path / "other.pt")
    assert error.value.code == "weights_unexpected"


# First numbers of the embeddings of `crops(0, n=3)`, as the authors' own code computes them.
OF_THE_AUTHORS = {
    "presto": [
        [-0.0524380, -0.8433571, 1.0937971, 0.7327006],
        [0.2194139, -0.0937680, 0.9853823, 0.7318476],
        [0.2214468, -0.6480252, 1.0810483, 0.6704632],
    ],
    "galileo-nano": [
        [0.0280214, -0.0052218, -0.3900438, 0.0712288],
        [0.0157454, -0.0066030, -0.3831117, 0.0576092],
        [0.0217377, -0.0143755, -0.3801437, 0.0630912],
    ],
}


@pytest.mark.parametrize("name", FILES)
def test_published_weights_embed_as_the_authors_code_does(name):
    if PUBLISHED is None:
        pytest.skip("CROPMAPPER_WEIGHTS names no folder with presto.pt and galileo-nano/encoder.pt")
    system = {"presto": presto.presto, "galileo-nano": galileo.galileo}[name](Path(PUBLISHED) / FILES[name])
    series = crops(0, n=3)
    assert np.allclose(system.embed(series, month_grid(series))[:, :4], OF_THE_AUTHORS[name], atol=1e-5)
