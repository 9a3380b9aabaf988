"""An exported package is the network: same answers on any shape, same bytes from the same weights, whole or absent."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from safetensors.torch import load_file

import training.package.export
from engine.errors import BadInput, Failure
from engine.models.cropsts.encoder import SHIPPED_PROFILE, CropSTS, CropSTSConfig
from engine.models.cropsts.fused import FusedConfig, FusedCropSTS, SensorConfig
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.package.export import export_package

from ...engine.conftest import RADAR, card_of

# Logits of onnxruntime against torch: float32 sums in another order.
TOLERANCE = 1e-4
TINY = CropSTSConfig(bands=2, grid=(4, 4), width=8, depth=1, heads=2)
FIELDS = card_of(Path("tiny"), bands=["B04", "B08"], value_range=[(0.0, 0.4), (0.1, 0.6)], window=8)


def networks(config=TINY, seed=0):
    torch.manual_seed(seed)
    encoder = CropSTS(config, mean=[0.05] * config.bands, std=[0.1] * config.bands)
    head = SegmentationHead(SegmentationConfig(config.width, config.patch, classes=3))
    with torch.no_grad():
        for parameter in (*encoder.parameters(), *head.parameters()):
            parameter.add_(0.1 * torch.randn_like(parameter))
    return encoder, head


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    encoder, head = networks()
    return encoder, head, export_package(encoder, head, FIELDS, tmp_path_factory.mktemp("export") / "tiny")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory):
    encoder, head = networks(SHIPPED_PROFILE)
    ten = {"name": "shipped", "bands": [f"B{band}" for band in range(10)], "value_range": [(0.0, 1.0)] * 10}
    folder = tmp_path_factory.mktemp("export") / "shipped"
    return encoder, head, export_package(encoder, head, {**FIELDS, **ten, "window": 32}, folder)


def contents(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize(("b", "t", "h", "w"), [(1, 9, 32, 32), (2, 1, 16, 40), (1, 23, 10, 6)])
def test_the_graphs_give_the_logits_of_torch_on_shapes_never_traced(shipped, b, t, h, w):
    encoder, head, package = shipped
    rng = np.random.default_rng(b + t)
    inputs = {
        "values": rng.integers(0, 6000, (b, t, 10, h, w)).astype(np.float32),
        "scale": np.full((b, t, 10), 1e-4, np.float32),
        "offset": rng.choice([0, -0.1], (b, t, 1)).repeat(10, 2).astype(np.float32),
        "valid": rng.random((b, t, h, w)) < 0.5,
        "day": rng.integers(-60, 420, (b, t), dtype=np.int32),
    }
    inputs["valid"][0, 0] = False
    with torch.no_grad():
        logits, seen = head.eval()(*encoder.eval()(**{k: torch.from_numpy(v) for k, v in inputs.items()}))
    tokens, token_valid = onnxruntime.InferenceSession(package.encoder).run(None, inputs)
    got, got_seen = onnxruntime.InferenceSession(package.head).run(
        ["logits", "seen"], {"tokens": tokens, "token_valid": token_valid}
    )
    np.testing.assert_allclose(got, logits, rtol=0, atol=TOLERANCE)
    assert np.array_equal(got_seen, seen)
    assert np.ptp(got) > 1000 * TOLERANCE


def test_the_weights_lie_once_in_the_safetensors_file_that_torch_reads(shipped):
    encoder, head, package = shipped
    weights = load_file(package.weights)
    assert {f"encoder.{name}" for name in encoder.state_dict()} | {f"head.{name}" for name in head.state_dict()} == set(
        weights
    )
    for role, graph in (("encoder", package.encoder), ("head", package.head)):
        model = onnx.load(graph, load_external_data=False)
        shared = {f"{role}.{tensor.name}" for tensor in model.graph.initializer if tensor.external_data}
        in_graph = sum(len(tensor.raw_data) for tensor in model.graph.initializer)
        statistics = {"encoder.mean", "encoder.std"}
        assert shared == {name for name in weights if name.startswith(role)} - statistics
        assert in_graph < 4000
        for tensor in onnx.load(graph).graph.initializer:
            if f"{role}.{tensor.name}" in shared:
                assert np.array_equal(onnx.numpy_helper.to_array(tensor), weights[f"{role}.{tensor.name}"])


def test_the_shipped_profile_stays_small(shipped):
    assert shipped[2].size < 2_500_000


def test_the_graphs_are_valid_onnx_of_opset_18(tiny):
    package = tiny[2]
    for graph in (package.encoder, package.head):
        onnx.checker.check_model(str(graph), full_check=True)
        assert [(opset.domain, opset.version) for opset in onnx.load(graph).opset_import] == [("", 18)]
    assert json.loads((package.folder / "card.json").read_text())["opset"] == 18


def test_the_card_tells_the_networks_as_they_are(tiny):
    encoder, head, package = tiny
    card = package.card
    assert (card.system, card.patch) == ("CropSTS", 2)
    assert CropSTSConfig(**card.architecture.encoder) == encoder.config
    assert card.architecture.head.config == head.config.to_dict()
    assert card.sensors[0].statistics.mean == [0.05, 0.05]
    assert card.sensors[0].statistics.std == [0.1, 0.1]
    assert json.loads((package.folder / "card.json").read_text())["title"] == "Random weights"


def test_the_same_weights_give_the_same_bytes_also_over_an_older_package(tiny, shipped, tmp_path, traced_anew):
    encoder, head, package = tiny
    shutil.copytree(shipped[2].folder, tmp_path / "again")
    (tmp_path / "again" / "left_over.txt").write_text("from an older version")
    again = export_package(encoder, head, FIELDS, tmp_path / "again")
    assert [entry.name for entry in tmp_path.iterdir()] == ["again"]
    if contents(again.folder) != contents(package.folder):
        # Its graph was traced before the network's code was changed: it answers alike, but may be other bytes.
        package = export_package(encoder, head, FIELDS, tmp_path / "once more")
    assert contents(again.folder) == contents(package.folder)
    assert again.digest == package.digest


def test_no_file_tells_where_or_by_which_code_it_was_made(shipped):
    package = shipped[2]
    home = Path(training.package.export.__file__).parents[2]
    for name, content in contents(package.folder).items():
        for trace in (bytes(home), bytes(package.folder), b"site-packages", b"forward("):
            assert trace not in content, name


def test_the_networks_themselves_are_left_as_they_were():
    encoder, head = networks()
    assert encoder.training
    before = {name: tensor.clone() for name, tensor in encoder.state_dict().items()}
    with pytest.raises(BadInput):
        export_package(encoder, head, {**FIELDS, "window": 7}, "unused")
    assert encoder.training
    assert all(torch.equal(before[name], tensor) for name, tensor in encoder.state_dict().items())


def test_dates_by_rank_export_up_to_their_table(tmp_path):
    encoder, head = networks(replace(TINY, time_encoding="index", max_dates=7))
    package = export_package(encoder, head, FIELDS, tmp_path / "by_rank")
    session = onnxruntime.InferenceSession(package.encoder)
    inputs = {
        "values": np.ones((1, 7, 2, 8, 8), np.float32),
        "scale": np.ones((1, 7, 2), np.float32),
        "offset": np.zeros((1, 7, 2), np.float32),
        "valid": np.ones((1, 7, 8, 8), bool),
        "day": np.zeros((1, 7), np.int32),
    }
    with torch.no_grad():
        tokens, _ = encoder.eval()(**{name: torch.from_numpy(array) for name, array in inputs.items()})
    # The day has no part in this graph, but every graph takes the same inputs.
    np.testing.assert_allclose(session.run(None, inputs)[0], tokens, rtol=0, atol=TOLERANCE)


def test_a_card_that_is_wrong_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(BadInput) as caught:
        export_package(*networks(), {**FIELDS, "halo": 3}, tmp_path / "wrong")
    assert caught.value.code == "package_invalid"
    assert list(tmp_path.iterdir()) == []


def test_a_card_without_its_networks_further_sensors_is_refused(tmp_path):
    fused, (encoder, head) = FusedCropSTS(FusedConfig(TINY, (SensorConfig(2),))), networks()
    for network, told in ((fused, FIELDS), (encoder, {**FIELDS, "fused_with": [RADAR]})):
        with pytest.raises(BadInput) as caught:
            export_package(network, head, told, tmp_path / "wrong")
        assert caught.value.code == "package_invalid"
        assert "further sensors, its encoder" in caught.value.message
    assert list(tmp_path.iterdir()) == []


def test_a_card_of_one_sensor_is_as_it_was_before_there_were_several(tiny):
    assert "fused_with" not in json.loads((tiny[2].folder / "card.json").read_text())


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(BadInput) as caught:
        export_package(*networks(), FIELDS, tmp_path)
    assert caught.value.code == "folder_in_use"
    assert contents(tmp_path) == {"notes.txt": b"mine"}


def test_a_folder_that_cannot_be_written_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "package"):
        with pytest.raises(BadInput, match=r"file.* could not be written") as caught:
            export_package(*networks(), FIELDS, folder)
        assert caught.value.code == "out_forbidden"
    assert contents(tmp_path) == {"file": b"in the way"}


def test_a_disk_without_room_is_told_in_words_and_leaves_the_older_package(tiny, tmp_path):
    """No file may become larger than a kilobyte."""
    resource = pytest.importorskip("resource")
    folder = shutil.copytree(tiny[2].folder, tmp_path / "tiny")
    older = contents(folder)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(Failure, match="tiny could not be written: it would be larger than files") as caught:
            export_package(*networks(seed=1), FIELDS, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "disk"
    assert contents(folder) == older
    assert [entry.name for entry in tmp_path.iterdir()] == ["tiny"]


def test_a_graph_that_differs_from_torch_leaves_the_older_package_as_it_was(tiny, tmp_path, monkeypatch):
    folder = shutil.copytree(tiny[2].folder, tmp_path / "tiny")
    (folder / "left_over.txt").write_text("from an older version")
    older = contents(folder)
    monkeypatch.setattr(training.package.export, "TOLERANCE", 0.0)
    with pytest.raises(Failure) as caught:
        export_package(*networks(), FIELDS, folder)
    assert caught.value.code == "export_differs"
    assert contents(folder) == older
    assert [entry.name for entry in tmp_path.iterdir()] == ["tiny"]
