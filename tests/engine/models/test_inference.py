import pytest
import torch

from engine.models.attention import AxialAttention, attend
from engine.models.bert.encoder import BERTConfig, SeriesBERT
from engine.models.bert.summed import SummedBERT
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.cropsts.summed import SummedCropSTS
from engine.models.inference import ErfGELU, RescaledAttention, attend_and_rescale, for_inference


def sequences(seed=0, spread=1.0):
    torch.manual_seed(seed)
    query, key, value = (torch.randn(4, 2, 7, 6) for _ in range(3))
    valid = torch.rand(4, 7) < 0.6
    valid[0] = False
    return query * spread, key, value, valid


@pytest.mark.parametrize("spread", [1.0, 10.0])
def test_rescaled_attention_is_masked_attention(spread):
    query, key, value, valid = sequences(spread=spread)
    got = attend_and_rescale(query, key.mT, value, valid.float()[:, None, :, None])
    torch.testing.assert_close(got, attend(query, key, value, valid), rtol=1e-4, atol=1e-5)
    assert torch.all(got[0] == 0)


def test_an_invalid_key_that_fits_far_better_has_no_weight():
    query, key, value, valid = sequences()
    present = valid.float()[:, None, :, None]
    expected = attend_and_rescale(query, key.mT, value, present)
    stronger = torch.where(valid[:, None, :, None], key, 60 * query.mean(dim=2, keepdim=True))
    got = attend_and_rescale(query, stronger.mT, torch.where(valid[:, None, :, None], value, 1e6), present)
    torch.testing.assert_close(got, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("axis", "bias"), [("time", False), ("space", False), ("time", True)])
@torch.no_grad()
def test_the_layer_is_the_one_that_was_trained(axis, bias):
    torch.manual_seed(0)
    trained = AxialAttention(width=12, heads=3, axis=axis, bias=bias)
    for parameter in trained.parameters():
        parameter.add_(0.2 * torch.randn_like(parameter))
    z, valid = torch.randn(2, 3, 5, 12), torch.rand(2, 3, 5) < 0.5
    torch.testing.assert_close(RescaledAttention(trained)(z, valid), trained(z, valid), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("shape", [{}, {"mixing": "collapse"}, {"mixing": "collapse", "queries": 3}])
@torch.no_grad()
def test_the_network_is_the_one_that_was_trained(shape):
    torch.manual_seed(0)
    trained = CropSTS(CropSTSConfig(bands=3, grid=(4, 3), width=16, depth=3, heads=2, **shape)).eval()
    for parameter in trained.parameters():
        parameter.add_(0.2 * torch.randn_like(parameter))
    batch = {
        "values": torch.randn(2, 5, 3, 8, 6),
        "scale": torch.ones(2, 5, 3),
        "offset": torch.zeros(2, 5, 3),
        "valid": torch.rand(2, 5, 8, 6) < 0.5,
        "day": torch.arange(10).reshape(2, 5) * 30,
    }
    fast = for_inference(trained)
    assert list(fast.state_dict()) == list(trained.state_dict())
    (tokens, token_valid), (expected, expected_valid) = fast(**batch), trained(**batch)
    torch.testing.assert_close(tokens, expected, rtol=1e-4, atol=1e-5)
    assert torch.equal(token_valid, expected_valid)
    assert not any(isinstance(module, RescaledAttention) for module in trained.modules())


@pytest.mark.parametrize("shape", [{}, {"mlp": "none"}, {"patch": 3}, {"bands": 20}, {"reflectances": (0, 1)}])
@torch.no_grad()
def test_summed_dates_are_what_the_queries_see_of_each(shape):
    torch.manual_seed(0)
    sizes = {"bands": 3, "grid": (4, 3), "width": 16, "depth": 2, "heads": 2, "mixing": "collapse", "queries": 3}
    config = CropSTSConfig(**{**sizes, **shape})
    mean, std = torch.rand(config.bands).tolist(), (1 + torch.rand(config.bands)).tolist()
    trained = CropSTS(config, mean, std).eval()
    for parameter in trained.parameters():
        parameter.add_(0.2 * torch.randn_like(parameter))
    assert_sums_up_alike(trained, config.patch, SummedCropSTS)


@pytest.mark.parametrize("shape", [{}, {"depth": 0}, {"bands": 20}])
@torch.no_grad()
def test_summed_dates_of_single_pixels_are_what_the_queries_see_of_each(shape):
    torch.manual_seed(0)
    config = BERTConfig(**{"bands": 3, "width": 16, "depth": 2, "queries": 3, **shape})
    mean, std = torch.rand(config.bands).tolist(), (1 + torch.rand(config.bands)).tolist()
    trained = SeriesBERT(config, mean, std).eval()
    for parameter in trained.parameters():
        parameter.add_(0.2 * torch.randn_like(parameter))
    assert_sums_up_alike(trained, 1, SummedBERT)


def assert_sums_up_alike(trained, patch, form):
    bands, h, w = trained.config.bands, 4 * patch, 3 * patch
    batch = {
        "values": 10 * torch.rand(2, 5, bands, h, w),
        "scale": 0.1 + torch.rand(2, 5, bands),
        "offset": torch.rand(2, 5, bands),
        "valid": torch.rand(2, 5, h, w) < 0.5,
        "day": torch.arange(10).reshape(2, 5) * 30,
    }
    batch["valid"][:, :, :patch, :patch] = False
    batch["values"][:, :, :, :patch, :patch] = torch.nan
    fast = for_inference(trained)
    assert isinstance(fast, form)
    assert {*trained.state_dict()} < {*fast.state_dict()}
    (tokens, token_valid), (expected, expected_valid) = fast(**batch), trained(**batch)
    torch.testing.assert_close(tokens[token_valid], expected[token_valid], rtol=1e-4, atol=1e-5)
    assert torch.equal(token_valid, expected_valid)
    assert not token_valid[:, :, 0, 0].any()


def test_gelu_is_gelu():
    x = torch.linspace(-6, 6, 101)
    torch.testing.assert_close(ErfGELU()(x), torch.nn.functional.gelu(x))
