"""What networks are given: what a batch holds, and nothing by a card that lists other bands than they take."""

import json

import numpy as np
import pytest

from engine.errors import BadInput
from engine.package import ModelPackage, load_package
from engine.package.read import read_card
from engine.runtime import Batch, open_runtime

from ..conftest import RADAR

KINDS = ("onnxruntime", "torch", "openvino")


def told_otherwise(folder, **changes) -> ModelPackage:
    """A package whose card says something else of the same files."""
    package = load_package(folder)
    card = {**json.loads((folder / "card.json").read_text()), **changes}
    return ModelPackage(package.folder, read_card(json.dumps(card).encode()), package.digest)


def of_bands(fields: dict, count: int) -> dict:
    """What a card says of a sensor, of its first bands alone."""
    statistics = {name: [1.0] * count for name in ("mean", "std")}
    return {"bands": fields["bands"][:count], "value_range": [(0.0, 1.0)] * count, "statistics": statistics}


def refusal(package: ModelPackage, kind: str) -> str:
    if kind != "onnxruntime":
        pytest.importorskip(kind)
    with pytest.raises(BadInput) as caught:
        open_runtime(package, kind, "cpu", 1)
    assert caught.value.code == "package_invalid"
    return caught.value.message


@pytest.mark.parametrize("kind", KINDS)
def test_a_radar_network_of_two_bands_is_not_given_one(fused_folder, kind):
    """One band would be taken for both without a word, since arrays are broadcast."""
    message = refusal(told_otherwise(fused_folder, fused_with=[{**RADAR, **of_bands(RADAR, 1)}]), kind)
    assert message == (
        f"{fused_folder / 'card.json'} lists 3 and 1 bands, of sentinel-2-l2a and sentinel-1-grd, "
        "but the network takes 3 and 2."
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [1, 2])
def test_a_network_of_three_bands_is_not_given_fewer(package_folder, kind, count):
    card = json.loads((package_folder / "card.json").read_text())
    message = refusal(told_otherwise(package_folder, **of_bands(card, count)), kind)
    assert f"lists {count} bands, of sentinel-2-l2a, but the network takes 3." in message


@pytest.mark.parametrize("kind", KINDS)
def test_a_network_of_one_sensor_is_not_given_two_nor_one_of_two_one(package_folder, fused_folder, kind):
    further = {**RADAR, **of_bands(RADAR, 2)}
    assert "but the network takes 3." in refusal(told_otherwise(package_folder, fused_with=[further]), kind)
    assert "but the network takes 3 and 2." in refusal(told_otherwise(fused_folder, fused_with=[]), kind)


@pytest.mark.parametrize("first", [None, 3, {"unknown": 1}])
def test_an_architecture_that_builds_nothing_is_an_invalid_package(fused_folder, first):
    architecture = json.loads((fused_folder / "card.json").read_text())["architecture"]
    architecture["encoder"]["first"] = first
    assert "does not fit the architecture" in refusal(told_otherwise(fused_folder, architecture=architecture), "torch")


def test_a_window_comes_with_the_scale_and_offset_of_its_own_dates_and_bands():
    """Three windows of two dates and two bands, whose dates are shared."""
    scale, offset = np.array([[1e-4, 0.5], [2.0, 1e-3]]), np.array([[-0.1, 0.0], [3.0, 7.0]])
    batch = Batch(np.ones((3, 2, 2, 4, 5), np.uint16), scale, offset, np.ones((3, 2, 4, 5), bool), np.array([9, 40]))
    given = batch.inputs()
    for window in range(3):
        np.testing.assert_array_equal(given["scale"][window], scale.astype(np.float32))
        np.testing.assert_array_equal(given["offset"][window], offset.astype(np.float32))
