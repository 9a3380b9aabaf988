import math

import pytest
import torch

from engine.models.attention import AxialAttention, attend


def by_hand(attention, z, valid, axis):
    """One block as the paper writes it, token by token and head by head."""
    b, t, n, d = z.shape
    width = d // attention.heads
    q_w, k_w, v_w = attention.qkv.weight.chunk(3, dim=1)
    result = torch.zeros_like(z)
    for i in range(b):
        for j in range(t):
            for m in range(n):
                places = [(j2, m) for j2 in range(t)] if axis == "time" else [(j, m2) for m2 in range(n)]
                keys = [place for place in places if valid[(i, *place)]]
                for head in range(attention.heads):
                    part = slice(head * width, (head + 1) * width)
                    query = (z[i, j, m] @ q_w)[part]
                    scores = [float(query @ (z[(i, *key)] @ k_w)[part]) / math.sqrt(width) for key in keys]
                    total = sum(math.exp(score) for score in scores)
                    for key, score in zip(keys, scores):
                        result[i, j, m, part] += math.exp(score) / total * (z[(i, *key)] @ v_w)[part]
    return result @ attention.proj.weight


@pytest.mark.parametrize("axis", ["time", "space"])
def test_attention_is_the_papers_equation(axis):
    torch.manual_seed(0)
    attention = AxialAttention(width=6, heads=2, axis=axis)
    torch.nn.init.normal_(attention.qkv.weight)
    torch.nn.init.normal_(attention.proj.weight)
    z = torch.randn(2, 3, 4, 6)
    valid = torch.rand(2, 3, 4) > 0.4
    with torch.no_grad():
        torch.testing.assert_close(attention(z, valid), by_hand(attention, z, valid, axis), rtol=1e-4, atol=1e-5)


def test_a_query_without_any_valid_key_gets_exactly_zero_and_no_nan_flows_back():
    torch.manual_seed(0)
    query, key, value = (torch.randn(2, 3, 5, 4, requires_grad=True) for _ in range(3))
    key_valid = torch.tensor([[False] * 5, [True, False, True, True, False]])
    result = attend(query, key, value, key_valid)
    assert torch.all(result[0] == 0)
    assert torch.all(result[1].abs().sum(-1) > 0)
    result.sum().backward()
    for tensor in (query, key, value):
        assert torch.isfinite(tensor.grad).all()
        assert torch.all(tensor.grad[0] == 0)


def test_an_invalid_key_has_no_weight_however_well_it_fits():
    torch.manual_seed(0)
    query, value = torch.randn(1, 1, 4, 8), torch.randn(1, 1, 4, 8)
    key = query.clone()
    key[:, :, 2] = 1e4 * query[:, :, 0]
    key_valid = torch.tensor([[True, True, False, True]])
    present = torch.tensor([0, 1, 3])
    without = attend(query, key[:, :, present], value[:, :, present], torch.ones(1, 3, dtype=torch.bool))
    torch.testing.assert_close(attend(query, key, value, key_valid), without, rtol=1e-5, atol=1e-6)


def test_without_projection_the_heads_are_what_comes_out():
    attention = AxialAttention(width=6, heads=2, axis="time", proj=False)
    assert sum(p.numel() for p in attention.parameters()) == 3 * 6 * 6
