import json
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.models.attention import QueryAttention
from engine.models.cropsts.encoder import PAPER_PROFILE, SHIPPED_PROFILE, CropSTS, CropSTSConfig, collapse
from engine.models.segmentation import SegmentationConfig, SegmentationHead

SMALL = CropSTSConfig(bands=3, patch=2, grid=(4, 3), width=16, depth=2, heads=2)
CLASSES = 4
exact = {"rtol": 0, "atol": 0}
close = {"rtol": 1e-4, "atol": 1e-5}


def networks(config=SMALL, seed=0):
    """An encoder and a head whose weights are large enough that every part matters."""
    torch.manual_seed(seed)
    encoder = CropSTS(config, mean=[0.1, 0.2, 0.3], std=[0.05, 0.1, 0.2])
    head = SegmentationHead(SegmentationConfig(config.width, config.patch, CLASSES))
    with torch.no_grad():
        for parameter in (*encoder.parameters(), *head.parameters()):
            parameter.add_(0.2 * torch.randn_like(parameter))
    return encoder.eval(), head.eval()


def series(seed, b=2, t=5, h=8, w=6, clear=0.6):
    """Stored values, 60 percent clear, days before and after new year."""
    rng = torch.Generator().manual_seed(seed)
    return {
        "values": torch.randint(0, 6000, (b, t, 3, h, w), generator=rng).float(),
        "scale": torch.full((b, t, 3), 1e-4),
        "offset": torch.full((b, t, 3), -0.1),
        "valid": torch.rand(b, t, h, w, generator=rng) < clear,
        "day": torch.randint(-100, 500, (b, t), generator=rng, dtype=torch.int32),
    }


ENCODER, HEAD = networks()


@pytest.mark.parametrize("noise", [0.0, -9999.0, 65535.0, 1e30, float("inf"), float("nan")])
@settings(max_examples=2, deadline=None)
@given(seed=st.integers(0, 10_000))
@torch.no_grad()
def test_what_stands_in_an_invalid_pixel_does_not_matter(seed, noise):
    batch = series(seed)
    tokens, token_valid = ENCODER(**batch)
    values = torch.where(batch["valid"][:, :, None], batch["values"], torch.tensor(noise))
    noisy_tokens, noisy_valid = ENCODER(**{**batch, "values": values})
    torch.testing.assert_close(noisy_tokens, tokens, **exact)
    assert torch.equal(noisy_valid, token_valid)


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10_000), padding=st.integers(1, 4))
@torch.no_grad()
def test_dates_padded_with_noise_change_nothing(seed, padding):
    batch, noise = series(seed), series(seed + 1, t=padding)
    noise["valid"] = torch.zeros_like(noise["valid"])
    padded = {name: torch.cat([batch[name], noise[name]], dim=1) for name in batch}
    tokens, token_valid = ENCODER(**batch)
    padded_tokens, padded_valid = ENCODER(**padded)
    torch.testing.assert_close(padded_tokens[:, : tokens.shape[1]], tokens, **close)
    assert not padded_valid[:, tokens.shape[1] :].any()
    logits, seen = HEAD(tokens, token_valid)
    padded_logits, padded_seen = HEAD(padded_tokens, padded_valid)
    torch.testing.assert_close(padded_logits, logits, **close)
    assert torch.equal(padded_seen, seen)


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10_000), order=st.permutations(range(5)))
@torch.no_grad()
def test_dates_may_come_in_any_order_if_their_days_come_along(seed, order):
    batch = series(seed)
    tokens, token_valid = ENCODER(**batch)
    other_tokens, other_valid = ENCODER(**{name: array[:, order] for name, array in batch.items()})
    torch.testing.assert_close(other_tokens, tokens[:, order], **close)
    torch.testing.assert_close(HEAD(other_tokens, other_valid)[0], HEAD(tokens, token_valid)[0], **close)


COLLAPSE, COLLAPSE_HEAD = networks(replace(SMALL, mixing="collapse", depth=3))
QUERIES, QUERIES_HEAD = networks(replace(SMALL, mixing="collapse", depth=3, queries=3))


@pytest.mark.parametrize(("encoder", "head"), [(COLLAPSE, COLLAPSE_HEAD), (QUERIES, QUERIES_HEAD)])
@settings(max_examples=10, deadline=None)
@given(
    seed=st.integers(0, 10_000), order=st.permutations(range(8)), noise=st.sampled_from([0.0, 65535.0, float("nan")])
)
@torch.no_grad()
def test_collapsed_tokens_know_neither_padding_nor_order_nor_what_clouds_hide(encoder, head, seed, order, noise):
    batch, padding = series(seed), series(seed + 1, t=3)
    padding["valid"] = torch.zeros_like(padding["valid"])
    changed = {name: torch.cat([batch[name], padding[name]], dim=1)[:, order] for name in batch}
    changed["values"] = torch.where(changed["valid"][:, :, None], changed["values"], torch.tensor(noise))
    (tokens, token_valid), (other, other_valid) = encoder(**batch), encoder(**changed)
    assert tokens.shape == (2, 1, 4, 3, 16)
    torch.testing.assert_close(other, tokens, **close)
    assert torch.equal(other_valid, token_valid)
    assert torch.equal(token_valid, ENCODER(**batch)[1].any(dim=1, keepdim=True))
    torch.testing.assert_close(head(other, other_valid)[0], head(tokens, token_valid)[0], **close)


@torch.no_grad()
def test_collapsing_is_the_mean_over_the_valid_dates():
    z = torch.tensor([[1.0, 5.0], [3.0, 7.0], [100.0, 9.0]])[None, :, :, None]
    valid = torch.tensor([[True, False], [True, False], [False, False]])[None]
    mean, any_valid = collapse(z, valid)
    assert mean.tolist() == [[[[2.0], [0.0]]]]
    assert any_valid.tolist() == [[[True, False]]]


@torch.no_grad()
def test_each_query_sees_the_valid_dates_that_are_like_it():
    tokens = torch.tensor([[9.0, 0.0], [0.0, 9.0], [30.0, 30.0]])[None, None]
    query = torch.tensor([[20.0, 0.0], [0.0, 20.0]])
    seen = QueryAttention()(query, tokens.expand(1, 2, 3, 2), torch.tensor([[[True, True, False], [False] * 3]]))
    torch.testing.assert_close(seen, torch.tensor([[[9.0, 0.0, 0.0, 9.0], [0.0] * 4]]))


def test_queries_take_the_place_of_the_last_layer_over_time():
    assert [layer.attention.axis for layer in (*QUERIES.layers, *QUERIES.space_layers)] == ["time", "space"]
    assert QUERIES.queries.query.shape == (3, 16)


def test_collapse_attends_over_places_in_the_smaller_half_of_its_layers():
    assert [layer.attention.axis for layer in (*COLLAPSE.layers, *COLLAPSE.space_layers)] == ["time", "time", "space"]


def test_a_card_from_before_there_was_a_choice_alternates():
    older = {name: value for name, value in SMALL.to_dict().items() if name != "mixing"}
    assert CropSTSConfig(**older) == SMALL


@torch.no_grad()
def test_the_day_matters_and_is_told_from_the_same_day_of_another_year():
    batch = series(0)
    tokens, _ = ENCODER(**batch)
    for shift in (30, 365, -365):
        shifted, _ = ENCODER(**{**batch, "day": batch["day"] + shift})
        assert (shifted - tokens).abs().max() > 1e-2
    code = ENCODER.time
    # 1461 days are four years exactly: only the linear part may tell them apart.
    linear = code(torch.tensor([[1461]])) - code(torch.tensor([[0]]))
    torch.testing.assert_close(linear[0, 0], code.project.weight[-1] * 1461 / 365, rtol=1e-3, atol=1e-3)


@torch.no_grad()
def test_dates_by_rank_ignore_the_day_and_end_with_their_table():
    encoder, _ = networks(replace(SMALL, time_encoding="index", max_dates=5))
    batch = series(0)
    tokens, _ = encoder(**batch)
    torch.testing.assert_close(encoder(**{**batch, "day": batch["day"] + 40})[0], tokens, **exact)
    reverse = [4, 3, 2, 1, 0]
    reversed_tokens, _ = encoder(**{name: array[:, reverse] for name, array in batch.items()})
    assert (reversed_tokens - tokens[:, reverse]).abs().max() > 1e-2
    with pytest.raises(ValueError, match="6 dates"):
        encoder(**series(0, t=6))


@pytest.mark.parametrize(("clear_pixels", "expected"), [(0, False), (1, False), (2, True), (3, True), (4, True)])
def test_a_token_is_valid_from_half_of_its_pixels(clear_pixels, expected):
    batch = series(0, b=1, t=1, h=2, w=2)
    batch["valid"] = (torch.arange(4) < clear_pixels).reshape(1, 1, 2, 2)
    assert ENCODER(**batch)[1].tolist() == [[[[expected]]]]


@torch.no_grad()
def test_scale_and_offset_are_applied_in_the_network():
    batch = series(0)
    physical = batch["values"] * 1e-4 - 0.1
    unit = {"scale": torch.ones(2, 5, 3), "offset": torch.zeros(2, 5, 3)}
    torch.testing.assert_close(ENCODER(**{**batch, "values": physical, **unit})[0], ENCODER(**batch)[0], **close)


@pytest.mark.parametrize("shape", [{}, {"mixing": "collapse"}, {"mixing": "collapse", "queries": 3}])
def test_a_series_without_any_clear_pixel_gives_finite_tokens_and_gradients(shape):
    encoder, head = networks(replace(SMALL, **shape))
    batch = series(0)
    batch["valid"][0] = False
    batch["values"][0] = float("nan")
    tokens, token_valid = encoder(**batch)
    logits, seen = head(tokens, token_valid)
    assert torch.isfinite(tokens).all()
    assert not seen[0].any()
    logits.square().sum().backward()
    assert all(torch.isfinite(p.grad).all() for p in (*encoder.parameters(), *head.parameters()))


@torch.no_grad()
def test_the_position_table_is_itself_on_its_own_grid():
    torch.testing.assert_close(ENCODER.positions(4, 3), ENCODER.space.permute(1, 2, 0), **exact)


def cubic_convolution(x, a=-0.75):
    """Keys (1981), eq. 4 with its free a; -0.75 as ViT's resizing has it."""
    x = abs(x)
    if x <= 1:
        return (a + 2) * x**3 - (a + 3) * x**2 + 1
    return a * x**3 - 5 * a * x**2 + 8 * a * x - 4 * a if x < 2 else 0.0


def resizing(fine, coarse):
    """The weight of each of the table's places for each place of another grid; the border repeats."""
    weights = torch.zeros(fine, coarse)
    for i in range(fine):
        centre = (i + 0.5) * coarse / fine - 0.5
        for j in range(-3, coarse + 3):
            weights[i, min(max(j, 0), coarse - 1)] += cubic_convolution(centre - j)
    return weights


@pytest.mark.parametrize("grid", [(8, 6), (5, 7), (2, 2)])
@torch.no_grad()
def test_on_another_grid_the_position_table_is_bicubic(grid):
    rows, cols = resizing(grid[0], 4), resizing(grid[1], 3)
    expected = torch.einsum("hi,dij,wj->hwd", rows, ENCODER.space, cols)
    torch.testing.assert_close(ENCODER.positions(*grid), expected, **close)


@torch.no_grad()
def test_with_gamma_time_zero_the_network_starts_as_an_image_model():
    torch.manual_seed(0)
    encoder = CropSTS(replace(SMALL, gamma_time=0.0)).eval()
    batch = series(0)
    alone, _ = encoder(**{name: array[:, 2:3] for name, array in batch.items()})
    torch.testing.assert_close(encoder(**batch)[0][:, 2:3], alone, **close)
    assert encoder.layers[0].gamma_space == 1.0


@pytest.mark.parametrize(
    ("changes", "millions"),
    [
        ({}, 28.4),
        ({"proj": False}, 24.8),
        ({"mlp": "none"}, 14.2),
        ({"mlp": "none", "proj": False}, 10.6),
        ({"mlp": "two"}, 42.6),
    ],
)
def test_the_published_size_has_as_many_parameters_as_its_description(changes, millions):
    with torch.device("meta"):
        encoder = CropSTS(replace(PAPER_PROFILE, **changes))
    assert sum(p.numel() for p in encoder.layers.parameters()) / 1e6 == pytest.approx(millions, abs=0.06)


def test_the_shipped_profile_fits_a_package():
    encoder = CropSTS(SHIPPED_PROFILE)
    assert SHIPPED_PROFILE.patch == 2
    assert 250_000 < sum(p.numel() for p in encoder.parameters()) < 400_000


def test_drops_act_in_training_alone():
    encoder, _ = networks(replace(SMALL, dropout=0.2, drop_path=0.5))
    batch = series(0)
    torch.testing.assert_close(encoder(**batch)[0], encoder(**batch)[0], **exact)
    encoder.train()
    assert (encoder(**batch)[0] - encoder(**batch)[0]).abs().max() > 1e-2


def test_a_config_survives_json():
    config = replace(SMALL, gamma_time=0.0)
    assert CropSTSConfig(**json.loads(json.dumps(config.to_dict()))) == config


@pytest.mark.parametrize(
    "wrong",
    [
        {"time_encoding": "month"},
        {"mlp": "three"},
        {"width": 30, "heads": 4},
        {"mixing": "both"},
        {"mixing": "collapse", "depth": 1},
        {"mixing": "collapse", "mlp": "two"},
        {"queries": 4},
        {"order": "both"},
        {"order": "space first", "mixing": "collapse"},
        {"order": "joint", "mlp": "two"},
        {"order": "joint", "places": "apart"},
    ],
)
def test_a_config_that_means_nothing_is_refused(wrong):
    with pytest.raises(ValueError):
        replace(SMALL, **wrong)


def test_statistics_must_be_one_per_band():
    with pytest.raises(ValueError, match="2 values for 3 bands"):
        CropSTS(SMALL, mean=[0.1, 0.2])


ORDERED = replace(SMALL, depth=1, mlp="none", proj=False)


@pytest.mark.parametrize("order", ["time first", "space first", "joint"])
@torch.no_grad()
def test_every_order_gives_a_token_for_each_date_and_place(order):
    tokens, token_valid = networks(replace(SMALL, order=order))[0](**series(0))
    assert tokens.shape == (2, 5, 4, 3, 16)
    assert token_valid.shape == (2, 5, 4, 3)


@torch.no_grad()
def test_space_first_attends_over_places_before_dates():
    first, _ = networks(replace(ORDERED, order="space first"))
    then, _ = networks(ORDERED)
    (layer,) = first.layers
    z, valid = torch.randn(2, 5, 12, 16), torch.rand(2, 5, 12) < 0.7
    after = z + layer.gamma_space * layer.space(layer.space_norm(z), valid)
    after = after + layer.gamma_time * layer.time(layer.time_norm(after), valid)
    torch.testing.assert_close(layer(z, valid), after)
    # The same weights, by their names, in the other order.
    then.load_state_dict(first.state_dict())
    assert not torch.allclose(then.layers[0](z, valid), after, atol=1e-3)


@torch.no_grad()
def test_joint_attention_is_one_softmax_over_all_places_of_all_dates():
    """Worked out by hand: Q K of one head of width 2, softmax over the valid ones of 2 dates x 3 places, times V."""
    config = replace(ORDERED, order="joint", width=2, heads=1, grid=(1, 3), patch=1, bands=2)
    encoder = CropSTS(config).eval()
    (layer,) = encoder.layers
    layer.attention.qkv.weight.copy_(torch.tensor([[1.0, 0.5, -1.0, 0.3, 2.0, 0.1], [0.2, -0.7, 0.6, 0.9, -0.4, 1.5]]))
    layer.gamma.fill_(0.5)
    embedded = torch.randn(1, 2, 1, 3, 2)
    valid = torch.tensor([True, True, False, True, True, True]).reshape(1, 2, 1, 3)
    day = torch.tensor([[30, 200]])
    tokens = (embedded + encoder.time(day)[:, :, None, None] + encoder.positions(1, 3)).reshape(6, 2)
    query, key, value = (layer.norm(tokens) @ layer.attention.qkv.weight).chunk(3, dim=1)
    weight = torch.exp(query @ key.T / 2**0.5) * valid.reshape(6)
    expected = encoder.norm(tokens + 0.5 * (weight / weight.sum(dim=1, keepdim=True)) @ value)
    torch.testing.assert_close(encoder.encode(embedded, valid, day)[0].reshape(6, 2), expected)


@torch.no_grad()
def test_joint_attention_looks_at_no_date_that_is_not_valid():
    encoder, _ = networks(replace(SMALL, order="joint"))
    batch, noise = series(3), series(4, t=2)
    longer = {name: torch.cat([batch[name], noise[name]], dim=1) for name in batch}
    longer["valid"][:, 5:] = False
    torch.testing.assert_close(encoder(**longer)[0][:, :5], encoder(**batch)[0], **close)


@pytest.mark.parametrize(
    ("changes", "gone"),
    [({"mlp": "none"}, "mlp"), ({"proj": False}, "proj.weight"), ({"mlp": "two"}, None)],
)
def test_layers_have_the_parts_that_the_configuration_names(changes, gone):
    names = [name for name, _ in CropSTS(replace(SMALL, **changes)).layers.named_parameters()]
    assert gone is None or not any(gone in name for name in names)
    assert any("time_mlp" in name for name in names) == (changes.get("mlp") == "two")


def test_a_card_names_no_order_where_time_is_first():
    assert "order" not in SMALL.to_dict()
    assert replace(SMALL, order="joint").to_dict()["order"] == "joint"
    assert CropSTSConfig(**SMALL.to_dict()) == SMALL


def test_tables_of_places_and_ranks_do_not_decay():
    encoder = CropSTS(replace(SMALL, time_encoding="index"))
    free = {id(parameter) for parameter in encoder.undecayed()}
    assert {id(encoder.space), id(encoder.time.table), id(encoder.norm.weight)} <= free
    assert id(encoder.embed.weight) not in free
