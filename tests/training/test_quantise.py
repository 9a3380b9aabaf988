"""The int8 graph: only the layers' products, near the graph it is made from, the same bytes each time."""

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from engine.models.cropsts import CropSTS, CropSTSConfig
from training.export import _inputs, _write_files
from training.quantise import quantise

CONFIG = CropSTSConfig(bands=2, grid=(4, 4), width=32, depth=2, heads=2, mixing="collapse")


@pytest.fixture(scope="module")
def graphs(tmp_path_factory):
    from engine.models.segmentation import SegmentationConfig, SegmentationHead

    torch.manual_seed(0)
    encoder = CropSTS(CONFIG, mean=[0.1, 0.3], std=[0.05, 0.1]).eval()
    with torch.no_grad():
        for parameter in encoder.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
    folder = tmp_path_factory.mktemp("quantise")
    _write_files(encoder, SegmentationHead(SegmentationConfig(32, 2, 3)).eval(), folder)
    quantise(folder / "encoder.onnx", folder / "int8.onnx")
    return encoder, folder / "encoder.onnx", folder / "int8.onnx"


def test_the_int8_graph_is_near_the_other_on_shapes_never_traced(graphs):
    encoder, exact, int8 = graphs
    inputs = {name: tensor.numpy() for name, tensor in _inputs(encoder, 2, 7, 3, 5, seed=9).items()}
    (tokens, valid), (near, near_valid) = (
        onnxruntime.InferenceSession(file).run(None, inputs) for file in (exact, int8)
    )
    error = np.sqrt(np.square(near - tokens).mean() / np.square(tokens).mean())
    assert 1e-4 < error < 0.05
    assert np.array_equal(valid, near_valid)


def test_products_of_the_layers_are_of_bytes_and_those_of_patches_and_days_are_not(graphs):
    model = onnx.load(graphs[2])
    names = {tensor.name: tensor.data_type for tensor in model.graph.initializer}
    layers = CONFIG.depth * (3 + 1 + 2)  # query, key, value; output; two of the MLP
    assert sum(node.op_type == "MatMulInteger" for node in model.graph.node) == layers
    assert names["embed.weight"] == names["time.project.weight"] == onnx.TensorProto.FLOAT
    assert (
        sum(kind == onnx.TensorProto.INT8 and not name.endswith("zero_point") for name, kind in names.items()) == layers
    )


def test_the_same_graph_gives_the_same_bytes_and_no_trace_of_where(graphs, tmp_path):
    quantise(graphs[1], tmp_path / "again.onnx")
    assert (tmp_path / "again.onnx").read_bytes() == graphs[2].read_bytes()
    assert bytes(graphs[1].parent) not in graphs[2].read_bytes()
