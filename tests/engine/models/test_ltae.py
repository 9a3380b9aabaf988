import pytest
import torch
from torch import nn

from engine.models.ltae import LTAE, MaskedGroupNorm


def pooling(width=12, heads=3):
    torch.manual_seed(0)
    pool = LTAE(width, heads).eval()
    with torch.no_grad():
        for parameter in pool.parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
        pool.mlp[1].running_mean.normal_()
    return pool


class AsItIs(nn.Module):
    def forward(self, z, valid):
        return z


def series(s=4, t=5, width=12):
    torch.manual_seed(1)
    valid = torch.ones(s, t, dtype=torch.bool)
    valid[1, 2:], valid[2, 0], valid[3] = False, False, False
    return torch.randn(s, t, width), valid


@torch.no_grad()
def test_padding_and_the_order_of_dates_change_nothing():
    pool, (z, valid) = pooling(), series()
    noise = torch.full((4, 3, 12), 1e4)
    order = [6, 0, 3, 5, 1, 7, 2, 4]
    padded = torch.cat([z, noise], dim=1)[:, order]
    padded_valid = torch.cat([valid, torch.zeros(4, 3, dtype=torch.bool)], dim=1)[:, order]
    torch.testing.assert_close(pool(padded, padded_valid), pool(z, valid), rtol=1e-4, atol=1e-5)


@torch.no_grad()
def test_a_series_without_a_valid_date_gives_0_and_no_other_does():
    result = pooling()(*series())
    assert torch.all(result[3] == 0)
    assert torch.all(result[:3].abs().amax(dim=1) > 0.1)


def test_without_a_valid_date_gradients_are_finite():
    pool, (z, valid) = pooling(), series()
    pool(z, valid).square().sum().backward()
    assert all(torch.isfinite(p.grad).all() for p in pool.parameters())


@torch.no_grad()
def test_each_head_reads_its_own_channels_with_its_own_query():
    pool, z = pooling(width=4, heads=2), torch.tensor([[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]])
    pool.norm, pool.mix = AsItIs(), nn.Identity()
    pool.mlp, pool.out_norm = nn.Identity(), nn.Identity()
    pool.key.weight.zero_()
    pool.key.bias.zero_()
    # The second head's key is the first channel times ln 3 / 4 in its first component: scores 1 and 5 times that, and
    # the query 2 over √4 leaves the weights 1 and 3, a quarter and three quarters.
    pool.query.copy_(torch.tensor([[1.0, 0, 0, 0], [2.0, 0, 0, 0]]))
    pool.key.weight[0, 4] = torch.log(torch.tensor(3.0)) / 4
    result = pool(z, torch.ones(1, 2, dtype=torch.bool))
    torch.testing.assert_close(result, torch.tensor([[3.0, 4.0, 6.0, 7.0]]))


@torch.no_grad()
def test_with_every_date_valid_the_norm_is_group_norm():
    torch.manual_seed(0)
    ours, theirs = MaskedGroupNorm(3, 12), nn.GroupNorm(3, 12)
    ours.weight.normal_()
    theirs.load_state_dict(ours.state_dict())
    z = torch.randn(4, 5, 12)
    expected = theirs(z.mT).mT
    torch.testing.assert_close(ours(z, torch.ones(4, 5, dtype=torch.bool)), expected, rtol=1e-4, atol=1e-5)


def test_the_width_is_a_multiple_of_the_heads():
    with pytest.raises(ValueError, match="12 is not a multiple of 5"):
        LTAE(12, 5)
