"""Recipes choose a decoder and what of the network is trained; the package maps as torch does."""

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from torch.export import Dim

from engine.contract import MapJob
from engine.jobs import run_job
from engine.models.upernet import UPerNetHead
from engine.sample import SceneSpec, simulate, write_scene
from training.data.scene import labelled
from training.package import export
from training.package.export import export_package
from training.recipe.scene import Recipe
from training.scenes.train import prepare, train

from ..conftest import refused, tiny
from .test_export import FIELDS

# Logits of onnxruntime against torch: float32 sums in another order.
TOLERANCE = 1e-4
STAGES = [{"window": 8, "batch": 4, "steps": 6, "learning_rate": 0.01}]


def decoded(head="upernet", fine_tune="full", pool="mean", **network) -> dict:
    """The tiny recipe with a decoder, of four layers and few steps."""
    decoder = {"head": head, "pool": pool, "channels": 6, "ltae_heads": 2, "fine_tune": fine_tune}
    shape = {"window": 8, "halo": 2, "width": 8, "depth": 4, "heads": 2, **network}
    return tiny(decoder=decoder, encoder=shape, optimisation={"stages": STAGES})


@pytest.fixture(scope="module")
def mapped(simulated, tmp_path_factory):
    """A small UPerNet trained a little, its package, and a simulated scene of other fields as a folder."""
    folder = tmp_path_factory.mktemp("decoders")
    recipe = Recipe.model_validate(decoded())
    networks, _ = train(recipe, [simulated], [labelled(simulated)], 0)
    own = {"bands": list(recipe.bands), "value_range": [(0.0, 1.0)] * 3, "classes": FIELDS["classes"][:2]}
    package = export_package(networks.encoder, networks.head, {**FIELDS, **own}, folder / "package")
    write_scene(simulate(SceneSpec(seed=3, year=2021, dates=5, width=48, height=32)), folder)
    return networks, package, folder


def batch_of(b, t, h, w):
    rng = np.random.default_rng(h)
    return {
        "values": rng.integers(0, 6000, (b, t, 3, h, w)).astype(np.float32),
        "scale": np.full((b, t, 3), 1e-4, np.float32),
        "offset": np.full((b, t, 3), -0.1, np.float32),
        "valid": rng.random((b, t, h, w)) < 0.6,
        "day": rng.integers(-60, 420, (b, t), dtype=np.int32),
    }


# The pyramid pools 1, 2, 3 and 6 parts: grids of 4 x 7 and 9 x 6 tokens hold no whole number of most of them.
@pytest.mark.parametrize(("b", "t", "h", "w"), [(1, 4, 8, 14), (3, 7, 18, 12)])
def test_the_exported_upernet_is_torchs_on_shapes_never_traced(mapped, b, t, h, w):
    networks, package, _ = mapped
    inputs = batch_of(b, t, h, w)
    with torch.no_grad():
        tokens = networks.encoder(**{name: torch.from_numpy(array) for name, array in inputs.items()})
        logits, seen = networks.head(*tokens)
    got_tokens, got_valid = onnxruntime.InferenceSession(package.encoder).run(None, inputs)
    given = {"tokens": got_tokens, "token_valid": got_valid}
    got, got_seen = onnxruntime.InferenceSession(package.head).run(None, given)
    np.testing.assert_allclose(got, logits, rtol=0, atol=TOLERANCE)
    assert np.array_equal(got_seen, seen)
    assert np.ptp(logits.numpy()) > 100 * TOLERANCE


def test_a_upernets_graph_points_at_weights_and_carries_what_batch_norms_were_folded_into(mapped):
    package = mapped[1]
    weights = load_file(package.weights)
    pointers = onnx.load(package.head, load_external_data=False).graph.initializer
    shared = {tensor.name: bool(tensor.external_data) for tensor in pointers if f"head.{tensor.name}" in weights}
    values = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(package.head).graph.initializer}
    assert all(np.array_equal(values[name], weights[f"head.{name}"]) == there for name, there in shared.items())
    assert shared["ltae.mix.weight"]
    assert shared["classify.weight"]
    assert not shared["fuse.0.weight"]


def test_the_map_of_a_upernet_is_torchs(mapped):
    _, package, folder = mapped
    maps = {}
    for runtime in ("onnxruntime", "torch"):
        job = MapJob(
            stack=str(folder / "scene"), model=str(package.folder), out=str(folder / runtime), probabilities=True,
            runtime=runtime, precision="float32",
        )  # fmt: skip
        run_job(job, lambda event: None)
        with rasterio.open(folder / runtime / "probabilities.tif") as dataset:
            maps[runtime] = dataset.read()
        with rasterio.open(folder / runtime / "classes.tif") as dataset:
            maps[f"{runtime} classes"] = dataset.read(1)
    assert maps["torch"].shape == (2, 32, 48)
    np.testing.assert_allclose(maps["onnxruntime"].astype(float), maps["torch"].astype(float), rtol=0, atol=1)
    assert (maps["onnxruntime classes"] == maps["torch classes"]).mean() > 0.999
    assert np.ptp(maps["torch"].astype(float)) > 0.01


def test_a_light_head_with_an_ltae_is_torchs_on_shapes_never_traced(simulated):
    recipe = Recipe.model_validate(decoded(head="light", pool="ltae", depth=1))
    head = train(recipe, [simulated], [labelled(simulated)], 0)[0].head
    axes = {axis: Dim(name, min=1, max=64) for axis, name in enumerate("bthw")}
    names = ("tokens", "token_valid")
    traced = torch.randn(2, 3, 4, 5, 8), torch.rand(2, 3, 4, 5) < 0.6
    model = export.trace(head, traced, dict.fromkeys(names, axes), names, ("logits", "seen"))
    session = onnxruntime.InferenceSession(model.SerializeToString())
    for shape in ((1, 6, 2, 7), (3, 1, 5, 2)):
        tokens, valid = torch.randn(*shape, 8), torch.rand(*shape) < 0.5
        with torch.no_grad():
            logits, seen = head(tokens, valid)
        got, got_seen = session.run(None, {"tokens": tokens.numpy(), "token_valid": valid.numpy()})
        np.testing.assert_allclose(got, logits, rtol=0, atol=TOLERANCE)
        assert np.array_equal(got_seen, seen)


@pytest.mark.parametrize(("fine_tune", "moves"), [("frozen", False), ("full", True)])
def test_a_frozen_encoder_stays_as_it_is_and_the_decoder_learns(simulated, fine_tune, moves):
    recipe = Recipe.model_validate(decoded(fine_tune=fine_tune, dropout=0.3))
    start = prepare(recipe, [simulated], 0)
    before = start.networks
    after, _ = train(recipe, [simulated], [labelled(simulated)], 0, start)
    names = dict(before.encoder.named_parameters())
    moved = [not torch.equal(names[name], tensor) for name, tensor in after.encoder.named_parameters()]
    assert any(moved) == moves
    assert not torch.equal(before.head.classify.weight, after.head.classify.weight)
    assert isinstance(after.head, UPerNetHead)
    assert all(parameter.requires_grad for parameter in after.encoder.parameters())


def test_nothing_of_a_frozen_encoder_is_dropped(simulated):
    recipes = [Recipe.model_validate(decoded(fine_tune="frozen", dropout=share)) for share in (0.0, 0.5)]
    one, other = (train(recipe, [simulated], [labelled(simulated)], 0)[1] for recipe in recipes)
    assert one == other


@pytest.mark.parametrize(
    ("recipe", "said"),
    [
        (decoded(mixing="collapse"), "four layers of mixing 'alternate'"),
        (decoded(depth=3), "four layers"),
        (decoded() | {"optimisation": {"stages": [{**STAGES[0], "batch": 1}]}}, "at least 2"),
        (decoded(width=9, heads=3), "not a multiple of 2"),
        (decoded(head="deeplab"), "decoder.head"),
        (decoded(fine_tune="half"), "decoder.fine_tune"),
        (decoded() | {"pretraining": {"window": 8, "batch": 2, "steps": 3, "learning_rate": 0.1}}, "no warm-up"),
    ],
)
def test_what_is_wrong_with_a_decoder_is_said(tmp_path, recipe, said):
    assert said in refused(recipe, tmp_path)
