"""The graph of attention in a package tells what torch does, and leaves all other files as they are."""

import json
import shutil

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from engine.models.encoder import Tokens
from engine.models.rollout import rolled_out
from engine.package import ATTENTION, CARD, ENCODER, HEAD, bundled_folders, load_package
from engine.runtime.pytorch import load_networks
from training.package import attention, export
from training.package.attention import with_attention
from training.package.export import with_graphs
from training.package.shapes import example

ATTENTIVE = (
    "france-2018-s2",
    "mato-grosso-modis",
    "simulated-s2",
    "simulated-s2-bert",
    "simulated-s2-stcln",
    "west-bahia-cbers4",
)


def contents(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("name", ATTENTIVE)
def test_shipped_packages_tell_the_attention_of_their_networks(name):
    package = load_package(bundled_folders()[name])
    encoder, head = load_networks(package)
    session = onnxruntime.InferenceSession(package.attention)
    for seed, shape in enumerate([(1, 9, 4, 4), (3, 2, 4, 8)]):
        inputs = example(encoder, *shape, seed)
        with torch.no_grad():
            wanted = rolled_out(encoder, head).eval()(*inputs.values())
        (shares,) = session.run(None, {each: array.numpy() for each, array in inputs.items()})
        np.testing.assert_allclose(shares, wanted, atol=1e-5)
        assert not shares[0, 0].any(), "the date that is nowhere clear"
    assert package.size < 1e6


def test_the_other_files_stay_and_the_package_is_that_which_ships(tmp_path, monkeypatch):
    shipped = load_package(bundled_folders()["west-bahia-cbers4"])
    traced = onnx.load_model(shipped.attention)  # tracing takes 20 s
    monkeypatch.setattr(attention, "trace", lambda *_: traced)
    folder = shutil.copytree(shipped.folder, tmp_path / "package")
    (folder / ATTENTION).unlink()
    content = json.loads((folder / CARD).read_text())
    del content["files"][ATTENTION]
    (folder / CARD).write_text(json.dumps(content))
    before, kept = load_package(folder), contents(folder)
    assert before.attention is None
    package, now = with_attention(before), contents(folder)
    assert package.attention == folder / ATTENTION
    assert package.card.model_copy(update={"files": {}}) == shipped.card.model_copy(update={"files": {}})
    assert [*package.card.files] == [*shipped.card.files]
    assert now[ATTENTION] == shipped.attention.read_bytes(), "its weights lie in the package's file again"
    assert {name: now[name] for name in kept if name != CARD} == {name: kept[name] for name in kept if name != CARD}


def test_graphs_are_exported_again_from_the_weights_that_are_there(tmp_path, monkeypatch):
    shipped = load_package(bundled_folders()["france-2018-s2"])
    # Tracing takes 20 s.
    traced = {Tokens._fields: onnx.load_model(shipped.encoder), ("logits", "seen"): onnx.load_model(shipped.head)}
    monkeypatch.setattr(export, "trace", lambda *asked: traced[asked[-1]])
    folder = shutil.copytree(shipped.folder, tmp_path / "package")
    content = json.loads((folder / CARD).read_text())
    (folder / ENCODER).write_bytes((folder / HEAD).read_bytes())
    content["files"][ENCODER] = content["files"][HEAD]
    (folder / CARD).write_text(json.dumps(content))
    package, now = with_graphs(load_package(folder)), contents(folder)
    assert package.digest == shipped.digest
    assert now == contents(shipped.folder)


def test_a_package_without_attention_over_dates_stays_as_it_is(tmp_path):
    folder = shutil.copytree(bundled_folders()["simulated-s2-boundaries"], tmp_path / "package")
    kept = contents(folder)
    assert with_attention(load_package(folder)).attention is None
    assert contents(folder) == kept
