"""Packages that were made to harm, or by mistake: refused in a sentence, where it matters before a runtime has them."""

import json
import time

import pytest

from engine.errors import BadInput
from engine.package import load_package
from engine.runtime import open_runtime

from ..hostile import packages

ALLOWED = ("package_invalid", "package_tampered")


def refused(act) -> BadInput:
    started = time.perf_counter()
    with pytest.raises(BadInput) as caught:
        act()
    assert time.perf_counter() - started < 60
    assert caught.value.code in ALLOWED
    assert len(caught.value.message) < 2000
    return caught.value


def test_the_sound_one_is_sound(tmp_path):
    package = load_package(packages.made(lambda folder, rng: None, tmp_path / "sound"))
    assert open_runtime(package, threads=1).name == "onnxruntime"


@pytest.mark.parametrize("kind", packages.GRAPHS)
def test_a_graph_takes_from_its_weights_alone_and_ends(tmp_path, kind):
    """Refused when the package is loaded: no runtime has seen it, whichever version is installed."""
    error = refused(lambda: load_package(packages.made(packages.GRAPHS[kind], tmp_path / "hostile")))
    assert error.code == "package_invalid"
    assert ".onnx" in error.message


@pytest.mark.parametrize("kind", packages.WEIGHT_FILES)
def test_a_header_of_weights_says_what_is_there(tmp_path, kind):
    error = refused(lambda: load_package(packages.made(packages.WEIGHT_FILES[kind], tmp_path / "hostile")))
    assert error.code == "package_invalid"
    assert "weights.safetensors" in error.message


@pytest.mark.parametrize("kind", packages.CARDS)
def test_a_card_is_bounded_and_what_it_lists_are_files(tmp_path, kind):
    refused(lambda: load_package(packages.made(packages.CARDS[kind], tmp_path / "hostile")))


@pytest.mark.parametrize("kind", packages.NETWORKS)
def test_a_network_that_is_not_the_cards_is_found_out_by_a_trial(tmp_path, kind):
    package = load_package(packages.made(packages.NETWORKS[kind], tmp_path / "hostile"))
    error = refused(lambda: open_runtime(package, "onnxruntime", "cpu", 1))
    assert error.code == "package_invalid"
    assert str(package.folder) in error.message


@pytest.mark.parametrize(
    ("kind", "runtime"),
    [
        ("two of its classes", "torch"),
        ("two of its classes", "openvino"),
        ("three outputs", "openvino"),
    ],
)
def test_so_it_is_by_the_other_runtimes(tmp_path, kind, runtime):
    pytest.importorskip(runtime)
    package = load_package(packages.made(packages.NETWORKS[kind], tmp_path / "hostile"))
    assert refused(lambda: open_runtime(package, runtime, "cpu", 1)).code == "package_invalid"


@pytest.mark.parametrize(
    ("part", "changes"),
    [
        ("encoder", {"width": 10**9}),
        ("encoder", {"width": 65_536}),
        ("encoder", {"depth": 10**6}),
        ("encoder", {"depth": 500}),
        ("encoder", {"depth": -1}),
        ("encoder", {"depth": "many"}),
        ("encoder", {"bands": 10**9, "reflectances": [1]}),
        ("encoder", {"heads": 0}),
        ("encoder", {"patch": 0}),
        ("encoder", {"grid": [10**6, 10**6]}),
        ("encoder", {"grid": "ab"}),
        ("encoder", {"grid": []}),
        ("encoder", {"taps": list(range(10_000))}),
        ("encoder", {"time_encoding": "os.system"}),
        ("encoder", {"time_encoding": ["doy"]}),
        ("encoder", {"max_dates": 10**12, "time_encoding": "index"}),
        ("encoder", {"mlp_ratio": 1e300}),
        ("encoder", {"__class__": "x"}),
        ("head", {"kind": "os"}),
        ("head", {"kind": "__init__"}),
        ("head", {"config": {"classes": 5, "width": 10**9, "patch": 2}}),
        ("head", {"config": {"classes": 5}}),
    ],
)
def test_an_absurd_architecture_takes_no_memory_and_imports_nothing(tmp_path, part, changes):
    pytest.importorskip("torch")

    def change(folder, rng):
        card = json.loads((folder / "card.json").read_text())
        if part == "head" and "config" in changes:
            changes["config"]["classes"] = len(card["classes"])
        card["architecture"][part] = {**card["architecture"][part], **changes}
        (folder / "card.json").write_text(json.dumps(card))

    folder = packages.made(change, tmp_path / "hostile")
    error = refused(lambda: open_runtime(load_package(folder), "torch", "cpu", 1))
    assert "does not fit the architecture" in error.message or "its encoder is for" in error.message


def test_a_name_with_markup_stays_a_text(tmp_path):
    name = "<b>wheat</b> & <img src=x>"
    package = load_package(packages.made(packages.class_named(name), tmp_path / "named"))
    assert package.card.classes[0].name == name
