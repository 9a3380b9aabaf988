import pytest
import torch

from engine.models.segmentation import SegmentationConfig, SegmentationHead


def identity_head():
    """Two classes on patches of 2 pixels, whose 8 scores are the 8 channels of the token."""
    head = SegmentationHead(SegmentationConfig(width=8, patch=2, classes=2))
    with torch.no_grad():
        head.classify.weight.copy_(torch.eye(8))
    return head


@torch.no_grad()
def test_the_mean_is_over_the_valid_dates():
    tokens = torch.stack([torch.full((8,), value) for value in (1.0, 5.0, 100.0)])[None, :, None, None]
    token_valid = torch.tensor([True, True, False])[None, :, None, None]
    logits, seen = identity_head()(tokens, token_valid)
    assert torch.equal(logits, torch.full((1, 2, 2, 2), 3.0))
    assert seen.all()


@torch.no_grad()
def test_a_patch_goes_back_to_its_pixels_row_by_row():
    tokens = torch.arange(16.0).reshape(1, 1, 1, 2, 8)
    logits, _ = identity_head()(tokens, torch.ones(1, 1, 1, 2, dtype=torch.bool))
    assert logits[0].tolist() == [[[0, 1, 8, 9], [2, 3, 10, 11]], [[4, 5, 12, 13], [6, 7, 14, 15]]]


@torch.no_grad()
def test_seen_is_where_any_date_was_valid():
    token_valid = torch.zeros(1, 3, 1, 2, dtype=torch.bool)
    token_valid[0, 2, 0, 1] = True
    logits, seen = identity_head()(torch.randn(1, 3, 1, 2, 8), token_valid)
    assert seen[0].tolist() == [[False, False, True, True]] * 2
    assert torch.equal(logits[..., :2], torch.zeros(1, 2, 2, 2))


@torch.no_grad()
def test_of_a_place_whose_one_date_is_not_valid_nothing_is_pooled():
    tokens, valid = torch.randn(1, 1, 1, 2, 8), torch.tensor([True, False])[None, None, None]
    pooled = identity_head().pool(tokens, valid)
    assert torch.equal(pooled[0, 0, 0], tokens[0, 0, 0, 0])
    assert torch.equal(pooled[0, 0, 1], torch.zeros(8))


@torch.no_grad()
def test_an_ltae_may_pool_the_dates_and_looks_at_valid_ones_alone():
    torch.manual_seed(0)
    head = SegmentationHead(SegmentationConfig(width=8, patch=2, classes=2, pool="ltae", heads=2)).eval()
    tokens = torch.randn(1, 3, 2, 4, 8)
    valid = torch.tensor([True, True, False])[None, :, None, None].expand(1, 3, 2, 4)
    logits, seen = head(tokens, valid)
    assert logits.shape == (1, 2, 4, 8)
    assert seen.all()
    torch.testing.assert_close(head(tokens[:, :2], valid[:, :2])[0], logits, rtol=1e-4, atol=1e-6)
    assert (head(tokens[:, :1], valid[:, :1])[0] - logits).abs().max() > 1e-4


def test_a_pooling_that_means_nothing_is_refused():
    with pytest.raises(ValueError, match="max"):
        SegmentationConfig(width=8, patch=2, classes=2, pool="max")
