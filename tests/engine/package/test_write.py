"""Packages written without torch map as numpy, and scikit-learn, say; also where dates are missing or clouded."""

from __future__ import annotations

import datetime
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio

from engine.contract import MapJob
from engine.errors import BadInput
from engine.jobs import run_job
from engine.package import load_package
from engine.package.heads import Linear, Trees
from engine.package.write import write_alone, write_on_encoder
from engine.runtime import Batch, open_runtime
from engine.stack import SceneReader, Window, scan_stack
from engine.stack.types import Scene

from ..conftest import BANDS, CLOUD, DAYS, HEIGHT, WIDTH

ROOT = Path(__file__).resolve().parents[3]
NEW_YEAR = datetime.date(2023, 1, 1)
ORDINALS = [(day - NEW_YEAR).days for day in DAYS]
# Two days of the calendar have no acquisition near; the stack's third date is near none of it.
CALENDAR = {"rule": "calendar", "days": [20, ORDINALS[0] + 3, ORDINALS[1], ORDINALS[3], 300], "tolerance": 4}
FEATURES = len(CALENDAR["days"]) * len(BANDS)
MEAN, STD = np.array([0.07, 0.05, 0.3]), np.array([0.02, 0.02, 0.1])
CLASSES = [
    {"code": 1, "name": "maize", "colour": "#e6a817"},
    {"code": 4, "name": "wheat", "colour": "#c9d36a"},
    {"code": 9, "name": "meadow", "colour": "#4f9d69"},
]
SENSOR = {
    "sensor": "sentinel-2-l2a",
    "bands": list(BANDS),
    "gsd_m": 10.0,
    "units": "reflectance",
    "statistics": {"mean": MEAN.tolist(), "std": STD.tolist()},
    "value_range": [(0.0, 1.0)] * 3,
    "dates_in_training": {"min": 1, "max": 5},
}


def fields(name: str, **more) -> dict:
    return {
        "name": name,
        "title": "A small head",
        "version": "1",
        "simulated": False,
        "classes": CLASSES,
        "training": {
            "data": "none", "licence": "none", "attribution": "none", "seed": 3, "recipe": "none", "split": "none",
        },
        "metrics": [],
        "licence": "CC0-1.0",
        **more,
    }  # fmt: skip


def alone(name: str, **more) -> dict:
    own = {"sensors": [SENSOR], "season": {"first": 1, "last": 365}, "dates": CALENDAR}
    return fields(name, **{**own, **more})


def linear(features: int, channels: int = 3, seed: int = 1) -> Linear:
    rng = np.random.default_rng(seed)
    return Linear(rng.normal(0, 3, (features, channels)), rng.normal(0, 1, channels))


def softmax(scores: np.ndarray) -> np.ndarray:
    power = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return power / power.sum(axis=-1, keepdims=True)


def dated_values(stack_folder: Path, fill: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each pixel's values in the calendar's places, by hand: (h, w, features), and where any is known, (h, w)."""
    stack, _ = scan_stack(str(stack_folder))
    with SceneReader(Scene(stack.grid, (stack,)), [BANDS], (1, 365)) as reader:
        (block,) = reader.read(Window(0, 0, HEIGHT, WIDTH))
        physical = block.values.astype(np.float32) * reader.sensors[0].scale[:, :, None, None]
        physical += reader.sensors[0].offset[:, :, None, None]
    features = np.tile(fill.reshape(5, 3, 1, 1), (1, 1, HEIGHT, WIDTH)).astype(np.float32)
    known = np.zeros((HEIGHT, WIDTH), bool)
    for place, date in ((1, 0), (2, 1), (3, 3)):
        features[place] = np.where(block.valid[date], physical[date], features[place])
        known |= block.valid[date]
    assert not block.valid[(1, *CLOUD)].any()
    return features.reshape(FEATURES, HEIGHT, WIDTH).transpose(1, 2, 0), known


def mapped(stack_folder, package, out, **more) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities (h, w, k) and class codes (h, w) of a real map job."""
    job = MapJob(stack=str(stack_folder), model=str(package), out=str(out), probabilities=True, **more)
    run_job(job, lambda event: None)
    with rasterio.open(out / "probabilities.tif") as shares, rasterio.open(out / "classes.tif") as classes:
        return shares.read().transpose(1, 2, 0), classes.read(1)


def assert_mapped_as(found: tuple[np.ndarray, np.ndarray], expected: np.ndarray, known: np.ndarray) -> None:
    shares, codes = found
    np.testing.assert_allclose(shares[known], expected[known], atol=6e-4)
    best = np.sort(expected, axis=-1)
    clear_cut = known & (best[..., -1] - best[..., -2] > 1e-4)
    assert np.array_equal(codes[clear_cut], np.array([1, 4, 9])[expected.argmax(axis=-1)[clear_cut]])
    assert not codes[~known].any()


@pytest.mark.parametrize("runtime", ["onnxruntime", "openvino"])
def test_a_linear_head_alone_maps_as_numpy_says(stack_folder, tmp_path, runtime):
    pytest.importorskip(runtime)
    head = linear(FEATURES)
    write_alone(tmp_path / "package", head, alone("linear"))
    features, known = dated_values(stack_folder, np.tile(MEAN, 5))
    expected = softmax(features @ head.weight + head.bias)
    assert_mapped_as(mapped(stack_folder, tmp_path / "package", tmp_path / "out", runtime=runtime), expected, known)


def forest(seed: int = 0):
    ensemble = pytest.importorskip("sklearn.ensemble")
    rng = np.random.default_rng(seed)
    x = rng.normal(np.tile(MEAN, 5), np.tile(STD, 5), (200, FEATURES)).astype(np.float32)
    y = (x[:, 4] > 0.05).astype(int) + (x[:, 11] > 0.3)
    return ensemble.RandomForestClassifier(12, max_depth=6, random_state=seed).fit(x, y)


def trees_of(ensemble, features: int) -> Trees:
    """Return the mean of a fitted ensemble's trees, of a classifier or a regressor of scikit-learn."""
    trees = [fitted.tree_ for fitted in ensemble.estimators_]
    sizes = [len(tree.feature) for tree in trees]
    return Trees(
        starts=np.cumsum([0, *sizes[:-1]]),
        feature=np.concatenate([tree.feature for tree in trees]),
        threshold=np.concatenate([tree.threshold for tree in trees]),
        left=np.concatenate([tree.children_left for tree in trees]),
        right=np.concatenate([tree.children_right for tree in trees]),
        value=np.concatenate([shares(tree.value) / len(trees) for tree in trees]),
        features=features,
    )


def shares(value):
    """Return what nodes say, (nodes, k): of a regressor its targets, of a classifier the shares of its classes."""
    if value.shape[2] == 1:
        return value[:, :, 0]
    return value[:, 0] / value[:, 0].sum(axis=1, keepdims=True)  # older versions of scikit-learn have counts


def test_a_forest_maps_as_scikit_learn_says(stack_folder, tmp_path):
    fitted = forest()
    fill = np.tile(MEAN, 5) + 0.01
    head = trees_of(fitted, FEATURES)
    package = write_alone(tmp_path / "package", head, alone("forest"), fill)
    assert not (package.folder / "weights.safetensors").exists()
    features, known = dated_values(stack_folder, fill)
    expected = fitted.predict_proba(features.reshape(-1, FEATURES)).reshape(HEIGHT, WIDTH, 3)
    assert np.ptp(expected[known], axis=0).min() > 0.3
    assert_mapped_as(mapped(stack_folder, package.folder, tmp_path / "out"), expected, known)


def test_a_value_on_a_threshold_goes_to_the_left_as_in_training():
    """Thresholds are middles between values of the training, in more digits than a graph has."""
    below = np.nextafter(np.float32(0.1), np.float32(1))
    stump = Trees(
        starts=np.array([0]),
        feature=np.array([0, 0, 0]),
        threshold=np.array([float(below) - 1e-12, 0, 0]),
        left=np.array([1, -1, -1]),
        right=np.array([2, -1, -1]),
        value=np.array([[0.0, 0], [1, 0], [0, 1]]),
        features=1,
    )
    from engine.package.graphwrite import GraphWriter

    graph = GraphWriter({"x": ("float32", ("n", 1))})
    rows = graph.node("Reshape", "x", graph.constant([-1, 1], "int64"))
    graph.node("Identity", stump.score(graph, rows), output="y")
    import onnxruntime

    session = onnxruntime.InferenceSession(graph.content({"y": ("float32", ("n", 2))}))
    (given,) = session.run(None, {"x": np.array([[0.1], [below]], np.float32)})
    assert given.tolist() == [[1, 0], [0, 1]]


def batch(seed: int = 0) -> Batch:
    rng = np.random.default_rng(seed)
    valid = rng.random((2, 4, 16, 16)) < 0.7
    valid[0, :, :4, :6] = False
    physical = rng.normal(MEAN[:, None, None], STD[:, None, None], (2, 4, 3, 16, 16))
    ones = np.ones((4, 3), np.float32)
    return Batch(physical.astype(np.float32), ones, 0 * ones, valid, np.array([10, 80, 150, 290], np.int32))


def pooled(runtime) -> tuple[np.ndarray, np.ndarray]:
    """Mean of a place's valid tokens, (b, h, w, d), and where there are any."""
    features = runtime.features(batch())
    weight = features["token_valid"][..., None]
    return (features["tokens"] * weight).sum(1) / np.maximum(weight.sum(1), 1), features["token_valid"].any(axis=1)


def enlarged(array: np.ndarray) -> np.ndarray:
    return array.repeat(2, axis=1).repeat(2, axis=2)


@pytest.mark.parametrize("kind", ["onnxruntime", "openvino", "torch"])
def test_a_linear_head_on_an_encoder_scores_its_mean_tokens(package_folder, tmp_path, kind):
    pytest.importorskip(kind)
    head = linear(16, channels=2)
    encoder = load_package(package_folder)
    more = {"classes": CLASSES[:2], "title": "Two of three"}
    package = write_on_encoder(tmp_path / "package", head, encoder, fields("two", **more))
    assert package.card.sensors == encoder.card.sensors
    runtime = open_runtime(package, kind, "cpu", 1)
    tokens, known = pooled(open_runtime(encoder, kind, "cpu", 1))
    prediction = runtime.predict(batch())
    assert np.array_equal(prediction.seen, enlarged(known))
    expected = enlarged(softmax(tokens @ head.weight + head.bias)).transpose(0, 3, 1, 2)
    shown = np.broadcast_to(prediction.seen[:, None], expected.shape)
    np.testing.assert_allclose(prediction.probabilities[shown], expected[shown], atol=1e-5)


def test_trees_on_an_encoder_ask_its_mean_tokens(package_folder, tmp_path):
    ensemble = pytest.importorskip("sklearn.ensemble")
    encoder = load_package(package_folder)
    tokens, known = pooled(open_runtime(encoder, threads=1))
    rng = np.random.default_rng(2)
    rows = tokens.reshape(-1, 16)
    scores = np.exp(rows @ rng.normal(size=(16, 3)) + rng.normal(0, 0.1, (len(rows), 3)))
    target = scores / scores.sum(axis=1, keepdims=True)
    fitted = ensemble.ExtraTreesRegressor(5, max_depth=5, random_state=0).fit(rows, target)
    head = trees_of(fitted, 16)
    package = write_on_encoder(tmp_path / "package", head, encoder, fields("trees", task="fraction"))
    prediction = open_runtime(package, threads=1).predict(batch())
    expected = enlarged(fitted.predict(rows).reshape(*known.shape, 3)).transpose(0, 3, 1, 2)
    shown = np.broadcast_to(prediction.seen[:, None], expected.shape)
    np.testing.assert_allclose(prediction.probabilities[shown], expected[shown], atol=1e-4)
    with pytest.raises(BadInput) as caught:
        open_runtime(package, "torch", "cpu", 1)
    assert caught.value.code == "runtime_unfit"


def test_what_is_written_is_onnx_and_the_same_each_time(package_folder, tmp_path):
    head = linear(16)
    encoder = load_package(package_folder)
    first, again = (write_on_encoder(tmp_path / name, head, encoder, fields("same")) for name in ("a", "b"))
    for name in ("encoder.onnx", "head.onnx", "weights.safetensors", "card.json"):
        assert (first.folder / name).read_bytes() == (again.folder / name).read_bytes()
    small = write_alone(tmp_path / "c", linear(FEATURES), alone("small"))
    for path in (first.encoder, first.head, small.head):
        onnx.checker.check_model(str(path), full_check=True)
    taken = {name: tensor for name, tensor in tensors(first).items() if name.startswith("encoder.")}
    assert taken == {name: tensor for name, tensor in tensors(encoder).items() if name.startswith("encoder.")}


def tensors(package) -> dict[str, bytes]:
    from engine.package.weightsfile import read_header

    content = package.weights.read_bytes()
    return {name: content[each.first : each.last] for name, each in read_header(package.weights).items()}


def test_writing_needs_neither_torch_nor_onnx(tmp_path):
    code = "import sys, engine.package.write; print([n for n in ('torch', 'onnx', 'sklearn') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr


@pytest.mark.parametrize(
    ("head", "changes", "says"),
    [
        (linear(FEATURES), {"classes": CLASSES[:2]}, "has 2 classes or values, and its head gives 3"),
        (linear(FEATURES + 1), {}, "has 15 dated values a pixel; its head takes 16"),
        (linear(FEATURES), {"dates": {"rule": "any"}}, "has no calendar"),
        (linear(FEATURES), {"season": {"first": 9, "last": 1}}, "season"),
        (linear(FEATURES), {"dates": {"rule": "calendar", "days": [9, 1], "tolerance": 3}}, "ascend"),
    ],
)
def test_what_does_not_fit_together_is_refused_and_nothing_is_left(tmp_path, head, changes, says):
    with pytest.raises(BadInput) as caught:
        write_alone(tmp_path / "package", head, alone("odd", **changes))
    assert caught.value.code == "package_invalid"
    assert says in caught.value.message
    assert not list(tmp_path.iterdir())


# --- trees that would read or write beyond their arrays ---------------------------------------------------------------


def twig() -> Trees:
    """A root with two leaves, and a root alone."""
    return Trees(
        starts=np.array([0, 3]),
        feature=np.array([2, 0, 0, 0]),
        threshold=np.array([0.1, 0, 0, 0]),
        left=np.array([1, -1, -1, -1]),
        right=np.array([2, -1, -1, -1]),
        value=np.full((4, 3), 0.25),
        features=FEATURES,
    )


def test_a_twig_is_sound(tmp_path):
    assert write_alone(tmp_path / "package", twig(), alone("twig")).card.graphs.encoder is None


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"feature": np.array([FEATURES, 0, 0, 0])}, "other features than the 15"),
        ({"feature": np.array([-1, 0, 0, 0])}, "other features than the 15"),
        ({"left": np.array([0, -1, -1, -1])}, "does not stand behind its parent"),
        ({"right": np.array([3, -1, -1, -1])}, "does not stand behind its parent"),
        ({"right": np.array([1, -1, -1, -1])}, "has two parents"),
    ],
)
def test_trees_that_leave_their_arrays_are_refused(tmp_path, changes, says):
    with pytest.raises(BadInput) as caught:
        write_alone(tmp_path / "package", replace(twig(), **changes), alone("odd"))
    assert caught.value.code == "package_invalid"
    assert says in caught.value.message


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda given: given["target_ids"].ints.__setitem__(0, 3), "more targets than there are"),
        (lambda given: given["target_nodeids"].ints.__setitem__(0, 9), "no leaves"),
        (lambda given: given["nodes_modes"].strings.__setitem__(0, b"BRANCH_GT"), "other branches"),
        (lambda given: given["nodes_values"].floats.append(1.0), "described in part"),
        (lambda given: given["nodes_nodeids"].ints.__setitem__(1, 2), "not numbered"),
    ],
)
def test_a_changed_ensemble_is_refused(tmp_path, change, says):
    from engine.package.graphfile import Unacceptable, check_graph

    model = onnx.load(write_alone(tmp_path / "package", twig(), alone("twig")).head)
    (node,) = [node for node in model.graph.node if node.domain]
    change({attribute.name: attribute for attribute in node.attribute})
    with pytest.raises(Unacceptable, match=says):
        check_graph(model.SerializeToString(), "weights.safetensors", 0)


def test_an_ensemble_without_a_fixed_number_of_columns_is_refused_and_so_is_any_other_operator_of_its_kind(tmp_path):
    from engine.package.graphfile import Unacceptable, check_graph

    model = onnx.load(write_alone(tmp_path / "package", twig(), alone("twig")).head)
    (node,) = [node for node in model.graph.node if node.domain]
    reshaped = node.input[0]
    (before,) = [each for each in model.graph.node if reshaped in each.output]
    node.input[0] = before.input[0]
    with pytest.raises(Unacceptable, match="fixed number of columns"):
        check_graph(model.SerializeToString(), "weights.safetensors", 0)
    node.input[0], node.op_type = reshaped, "SVMRegressor"
    with pytest.raises(Unacceptable, match="none of ONNX's own"):
        check_graph(model.SerializeToString(), "weights.safetensors", 0)


def test_shares_that_leave_their_range_for_other_values_than_the_trials_are_an_error_of_the_package(
    stack_folder, tmp_path
):
    """At the bands' means, which the trial takes, each value is 0.5; a green field makes it several times one."""
    weight = np.full((FEATURES, 3), 2.0)
    head = Linear(weight, 0.5 - np.tile(MEAN, 5) @ weight)
    write_alone(tmp_path / "package", head, alone("ours", activation="none"))
    with pytest.raises(BadInput, match="The model “ours” gives values below 0 or above 1") as caught:
        mapped(stack_folder, tmp_path / "package", tmp_path / "out")
    assert caught.value.code == "package_invalid"
