"""Attention rolled out: shares of the dates that are seen, as Abnar and Zuidema have it; nothing for any other date."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.models import build_encoder, build_head
from engine.models.cropsts.encoder import CropSTSConfig
from engine.models.inference import for_inference
from engine.models.rollout import rolled, rolled_out

CROPSTS = {"bands": 2, "patch": 2, "grid": (2, 2), "width": 8, "heads": 2, "depth": 3}
STCLN = {"bands": 2, "narrow": 4, "width": 8, "heads": 2, "hidden": 8, "window": 4}
BERT = {"bands": 2, "width": 8, "heads": 2, "depth": 2}
SEGMENTATION = {"width": 8, "patch": 2, "classes": 3}
NETWORKS = {
    "alternate": ("CropSTS", CROPSTS, "segmentation", SEGMENTATION),
    "space first": ("CropSTS", {**CROPSTS, "order": "space first"}, "segmentation", SEGMENTATION),
    "collapse": ("CropSTS", {**CROPSTS, "mixing": "collapse"}, "segmentation", SEGMENTATION),
    "queries": ("CropSTS", {**CROPSTS, "mixing": "collapse", "queries": 3}, "segmentation", SEGMENTATION),
    "apart": ("CropSTS", {**CROPSTS, "places": "apart"}, "segmentation", SEGMENTATION),
    "STCLN": ("STCLN", STCLN, "spatiotemporal attention", {"width": 8, "classes": 3}),
    "STCLN, as published": ("STCLN", {**STCLN, "published": True}, "maximum over dates", {"width": 8, "classes": 3}),
    "STCLN, patches": ("STCLN", {**STCLN, "patch": 2}, "maximum over dates", {"width": 8, "classes": 3, "patch": 2}),
    "BERT": ("bimodal BERT", BERT, "segmentation", {**SEGMENTATION, "patch": 1}),
    "BERT, queries": ("bimodal BERT", {**BERT, "depth": 1, "queries": 3}, "segmentation", {**SEGMENTATION, "patch": 1}),
}


def network(name):
    system, config, kind, of_head = NETWORKS[name]
    torch.manual_seed(0)
    encoder = build_encoder(system, config).eval()
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
    return rolled_out(encoder, build_head(kind, of_head)).eval()


def inputs(valid, seed=0):
    rng, (b, t, h, w) = np.random.default_rng(seed), valid.shape
    arrays = (
        rng.normal(0, 1, (b, t, 2, h, w)).astype(np.float32),
        np.ones((b, t, 2), np.float32),
        np.zeros((b, t, 2), np.float32),
        valid,
        np.tile(np.arange(t, dtype=np.int32) * 20, (b, 1)),
    )
    return [torch.from_numpy(array) for array in arrays]


@pytest.mark.parametrize("name", NETWORKS)
@settings(deadline=None, max_examples=8)
@given(clear=st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=1, max_size=5))
def test_dates_that_are_not_clear_have_no_share_and_the_others_have_all(name, clear):
    """The clear dates of four squares of pixels, which may be none."""
    squares = np.array(clear).reshape(1, len(clear), 2, 2)
    with torch.no_grad():
        shares = network(name)(*inputs(squares.repeat(2, axis=2).repeat(2, axis=3))).numpy()
    rows = shares.shape[-1]
    seen = squares.repeat(rows // 2, axis=2).repeat(rows // 2, axis=3)
    assert shares.shape == seen.shape
    assert (shares[~seen] == 0).all()
    assert (shares >= 0).all()
    np.testing.assert_allclose(shares.sum(axis=1), seen.any(axis=1), atol=1e-5)


@pytest.mark.parametrize("name", [name for name in NETWORKS if "published" not in name])
def test_padding_at_the_end_changes_no_share(name):
    valid = np.random.default_rng(1).random((2, 5, 4, 4)) < 0.9
    whole = inputs(valid)
    whole[3][:, 4] = False
    with torch.no_grad():
        padded, short = network(name)(*whole), network(name)(*(each[:, :4] for each in whole))
    np.testing.assert_allclose(padded[:, :4], short, atol=1e-5)
    assert (padded[:, 4] == 0).all()


@pytest.mark.parametrize("name", NETWORKS)
def test_the_form_of_graphs_tells_the_same(name):
    net, given_to = network(name), inputs(np.random.default_rng(2).random((2, 4, 4, 4)) < 0.7)
    with torch.no_grad():
        np.testing.assert_allclose(for_inference(net)(*given_to), net(*given_to), atol=1e-5)


def test_layers_are_multiplied_with_half_of_each_for_the_residual():
    rng = np.random.default_rng(3)
    first, second = (rng.dirichlet(np.ones(4), 4) for _ in range(2))
    by_hand = np.full(4, 0.25) @ ((np.eye(4) + second) / 2) @ ((np.eye(4) + first) / 2)
    shares = rolled([torch.tensor(first), torch.tensor(second)], torch.full((4,), 0.25).double(), torch.ones(4) > 0)
    np.testing.assert_allclose(shares, by_hand)


def test_a_date_that_queries_look_at_alone_has_all():
    encoder = build_encoder("CropSTS", {**CROPSTS, "depth": 2, "mixing": "collapse", "queries": 1}).eval()
    given_to = inputs(np.ones((1, 3, 4, 4), bool))
    with torch.no_grad():
        embedded, _ = encoder.embed_patches(*given_to[:4])
        keys = encoder.queries.norm(embedded + encoder.time(given_to[4])[:, :, None, None])
        encoder.queries.query.copy_(100 * keys[0, 1, 0, 0][None])
        shares = rolled_out(encoder, build_head("segmentation", SEGMENTATION))(*given_to)
    assert shares[0, 1, 0, 0] > 0.99


@pytest.mark.parametrize(
    ("system", "config", "kind", "of_head"),
    [
        ("CropSTS", {**CROPSTS, "order": "joint"}, "segmentation", SEGMENTATION),
        ("CropSTS", CROPSTS, "segmentation", {**SEGMENTATION, "pool": "ltae", "heads": 2}),
        ("fused CropSTS", {"first": CropSTSConfig(**CROPSTS), "further": [{"bands": 2}]}, "segmentation", SEGMENTATION),
    ],
)
def test_attention_that_is_not_over_the_dates_of_one_sensor_alone_is_not_told(system, config, kind, of_head):
    assert rolled_out(build_encoder(system, config), build_head(kind, of_head)) is None
