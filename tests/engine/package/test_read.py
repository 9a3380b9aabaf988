import hashlib
import json
import os
from pathlib import Path

import pytest
from onnx import TensorProto, helper

import engine.package.read
from engine.errors import BadInput
from engine.mapping.blocks import Lattice
from engine.package import ModelPackage, check_packages, find_package, load_package


def graph(name: str) -> bytes:
    """A graph of one node, which takes and gives other things than the networks of a package."""
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    node = helper.make_node("Abs", ["x"], ["y"])
    return helper.make_model(helper.make_graph([node], name, [value], [value])).SerializeToString()


FILES = {"encoder.onnx": graph("encoder"), "head.onnx": graph("head"), "weights.safetensors": b"\2" + bytes(7) + b"{}"}


def write_package(folder: Path, **changes) -> Path:
    """A package whose graphs are not the card's networks, which only a runtime would find out."""
    folder.mkdir(parents=True)
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    card = {
        "schema_version": 1,
        "name": folder.name,
        "title": "Two crops from two bands",
        "version": "1",
        "system": "CropSTS",
        "simulated": True,
        "sensor": "sentinel-2-l2a",
        "bands": ["B04", "B08"],
        "gsd_m": 10.0,
        "units": "reflectance",
        "statistics": {"mean": [0.1, 0.3], "std": [0.05, 0.1]},
        "value_range": [[0.0, 0.4], [0.1, 0.6]],
        "window": 16,
        "halo": 4,
        "patch": 2,
        "day_reference": "1 January of the middle date's year",
        "season": {"first": -20, "last": 300},
        "dates": {"min": 2, "max": 40},
        "architecture": {"encoder": {"bands": 2}, "head": {"kind": "segmentation", "config": {"classes": 2}}},
        "classes": [
            {"code": 1, "name": "wheat", "colour": "#e0c040"},
            {"code": 7, "name": "vineyard", "colour": "#8040A0"},
        ],
        "training": {
            "data": "none",
            "licence": "none",
            "attribution": "none",
            "seed": 0,
            "recipe": "none",
            "split": "none",
        },
        "metrics": [
            {
                "name": "macro F1",
                "value": 0.5,
                "level": "parcel",
                "split": "blocks",
                "baselines": [{"name": "RF", "value": 0.6}],
            }
        ],
        "licence": "CC0-1.0",
        "opset": 18,
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in FILES.items()},
        **changes,
    }
    (folder / "card.json").write_text(json.dumps(card))
    return folder


def refusal(path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        load_package(path)
    return caught.value


def test_a_package_is_its_card_and_files(tmp_path):
    package = load_package(write_package(tmp_path / "two_crops"))
    assert package.name == "two_crops"
    assert [(entry.code, entry.name) for entry in package.card.classes] == [(1, "wheat"), (7, "vineyard")]
    assert package.encoder.read_bytes() == FILES["encoder.onnx"]
    content = (tmp_path / "two_crops" / "card.json").read_bytes()
    assert package.digest == hashlib.sha256(content).hexdigest()
    assert package.size == len(content) + sum(map(len, FILES.values()))


@pytest.mark.parametrize("name", FILES)
def test_one_changed_byte_is_found(tmp_path, name):
    folder = write_package(tmp_path / "two_crops")
    content = bytearray(FILES[name])
    content[3] ^= 1
    (folder / name).write_bytes(content)
    error = refusal(folder)
    assert error.code == "package_tampered"
    assert str(folder / name) in error.message


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_there_is_named(tmp_path, name):
    folder = write_package(tmp_path / "two_crops")
    (folder / name).unlink()
    error = refusal(folder)
    assert error.code == "package_tampered"
    assert str(folder / name) in error.message


@pytest.mark.parametrize("name", ["other.onnx", "weights2.SafeTensors"])
def test_a_file_slipped_in_is_found(tmp_path, name):
    folder = write_package(tmp_path / "two_crops")
    (folder / name).write_bytes(b"")
    assert refusal(folder).code == "package_tampered"


def test_a_readme_beside_the_card_does_no_harm(tmp_path):
    folder = write_package(tmp_path / "two_crops")
    (folder / "README.md").write_text("How this was made.")
    assert load_package(folder).name == "two_crops"


@pytest.mark.parametrize(
    "name", ["../outside.onnx", "/outside.onnx", "a/b.onnx", "a\\b.onnx", "C:b.onnx", "..", "card.json"]
)
def test_a_card_cannot_list_files_elsewhere(tmp_path, name):
    (tmp_path / "outside.onnx").write_bytes(b"")
    hashes = {listed: hashlib.sha256(content).hexdigest() for listed, content in FILES.items()}
    folder = write_package(tmp_path / "two_crops", files={**hashes, name: hashlib.sha256(b"").hexdigest()})
    error = refusal(folder)
    assert error.code == "package_invalid"
    assert str(folder / "card.json") in error.message


def test_a_link_out_of_the_package_is_refused(tmp_path):
    folder = write_package(tmp_path / "two_crops")
    os.replace(folder / "head.onnx", tmp_path / "head.onnx")
    (folder / "head.onnx").symlink_to(tmp_path / "head.onnx")
    assert refusal(folder).code == "package_tampered"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"schema_version": 3}, "schema_version"),
        ({"unknown": 1}, "unknown"),
        ({"name": "../up"}, "name"),
        ({"statistics": {"mean": [0.1], "std": [0.1, 0.1]}}, "statistics.mean has 1 entries for 2 bands"),
        ({"statistics": {"mean": [0.1, 0.3], "std": [0.1, 0.0]}}, "statistics.std"),
        ({"value_range": [[0.0, 1.0]]}, "value_range has 1 entries"),
        ({"bands": ["B04", "B04"]}, "bands names B04 twice"),
        ({"window": 15}, "multiples of patch"),
        ({"halo": 3}, "multiples of patch"),
        ({"halo": 8}, "at most a quarter of window"),
        ({"window": 32, "halo": 10}, "at most a quarter of window"),
        ({"season": {"first": 200, "last": 100}}, "before they begin"),
        ({"files": {"encoder.onnx": ""}}, "does not list head.onnx"),
        ({"classes": [{"code": 0, "name": "a", "colour": "#000000"}]}, "classes.0.code"),
        ({"classes": [{"code": 256, "name": "a", "colour": "#000000"}]}, "classes.0.code"),
        ({"classes": [{"code": 1, "name": "a", "colour": "red"}]}, "classes.0.colour"),
        ({"classes": [{"code": 1, "name": name, "colour": "#000000"} for name in "ab"]}, "share a code"),
        ({"classes": [{"code": code, "name": "a", "colour": "#000000"} for code in (1, 2)]}, "share a name"),
        ({"classes": [{"code": 1, "name": "a", "colour": "#000000"}]}, "number of classes"),
    ],
)
def test_a_card_that_contradicts_itself_is_refused(tmp_path, changes, says):
    folder = write_package(tmp_path / "two_crops", **changes)
    error = refusal(folder)
    assert error.code == "package_invalid"
    assert says in error.message
    assert str(folder / "card.json") in error.message


def test_a_text_may_have_several_lines_and_no_other_signs_of_control(tmp_path):
    lines = "CC-BY-4.0\nby two institutes,\r\n\tand a third"
    assert load_package(write_package(tmp_path / "two_crops", licence=lines)).card.licence == lines
    assert refusal(write_package(tmp_path / "clears_the_screen", licence="CC0\x1b[2J")).code == "package_invalid"


RADAR = {
    "sensor": "sentinel-1-grd",
    "bands": ["VV", "VH", "HH"],
    "gsd_m": 10.0,
    "units": "decibels",
    "statistics": {"mean": [-12.0, -19.0, -11.0], "std": [3.0, 3.5, 4.0]},
    "value_range": [[-25.0, 5.0], [-32.0, -5.0], [-25.0, 5.0]],
    "dates": {"min": 10, "max": 70},
}


def test_a_card_may_take_several_sensors_together(tmp_path):
    card = load_package(write_package(tmp_path / "both", fused_with=[RADAR])).card
    assert [(part.sensor, part.bands, part.dates_in_training.max) for part in card.sensors] == [
        ("sentinel-2-l2a", ["B04", "B08"], 40),
        ("sentinel-1-grd", ["VV", "VH", "HH"], 70),
    ]
    alone = load_package(write_package(tmp_path / "alone")).card
    assert [part.statistics.std for part in alone.sensors] == [[0.05, 0.1]]


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"bands": []}, "fused_with.0.bands"),
        ({"statistics": {"mean": [0.1], "std": [0.1]}}, "statistics.mean has 1 entries for 3 bands"),
        ({"value_range": [[0.0, 1.0]]}, "value_range has 1 entries for 3 bands"),
        ({"bands": ["VV", "VH", "VV"]}, "bands names VV twice"),
        ({"dates": {"min": 9, "max": 3}}, "dates.min is above dates.max"),
        ({"sensor": "sentinel-2-l2a"}, "names a sensor twice: sentinel-2-l2a, sentinel-2-l2a"),
        ({"season": {"first": 1, "last": 300}}, "fused_with.0.season"),
    ],
)
def test_a_further_sensor_is_checked_as_the_first_is(tmp_path, changes, says):
    error = refusal(write_package(tmp_path / "both", fused_with=[{**RADAR, **changes}]))
    assert error.code == "package_invalid"
    assert says in error.message


@pytest.mark.parametrize("window", [8, 16, 32])
def test_a_card_allows_the_halos_that_the_lattice_allows(tmp_path, window):
    for halo in range(0, window, 2):
        folder = write_package(tmp_path / f"halo-{halo}", window=window, halo=halo)
        if 4 * halo <= window:
            card = load_package(folder).card
            assert Lattice(card.context.size, card.context.halo).stride >= window // 2
        else:
            assert refusal(folder).code == "package_invalid"
            with pytest.raises(ValueError, match="halos from 0"):
                Lattice(window, halo)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe"])
def test_a_card_that_is_no_json_object_is_refused(tmp_path, content):
    folder = write_package(tmp_path / "two_crops")
    (folder / "card.json").write_bytes(content)
    assert refusal(folder).code == "package_invalid"


def test_a_folder_without_a_card_and_no_folder_at_all_are_missing(tmp_path):
    assert refusal(tmp_path).code == "package_missing"
    assert refusal(tmp_path / "nowhere").code == "package_missing"


def test_a_zip_is_refused_with_what_to_do(tmp_path):
    (tmp_path / "model.zip").write_bytes(b"PK")
    error = refusal(tmp_path / "model.zip")
    assert error.code == "package_invalid"
    assert "Unpack" in error.hint


def test_packages_are_found_by_name_and_by_path(tmp_path, monkeypatch):
    monkeypatch.setattr(engine.package.read, "BUNDLED", tmp_path / "bundled")
    for name in ("b_model", "a_model", ".a_model.part"):
        write_package(tmp_path / "bundled" / name, name=name.lstrip("."))
    own = write_package(tmp_path / "own")
    assert [name for name, _ in check_packages()] == ["a_model", "b_model"]
    assert find_package("a_model").folder == tmp_path / "bundled" / "a_model"
    assert find_package(str(own)).name == "own"
    with pytest.raises(BadInput) as caught:
        find_package("c_model")
    assert caught.value.code == "package_missing"
    assert "c_model" in caught.value.message
    assert "“a_model”, “b_model”" in caught.value.hint


def test_one_tampered_package_leaves_the_others_usable(tmp_path, monkeypatch):
    monkeypatch.setattr(engine.package.read, "BUNDLED", tmp_path)
    for name in ("a_model", "b_model", "c_model"):
        write_package(tmp_path / name)
    (tmp_path / "b_model" / "head.onnx").write_bytes(b"another head")
    checked = dict(check_packages())
    assert [name for name, package in checked.items() if isinstance(package, ModelPackage)] == ["a_model", "c_model"]
    assert list(checked) == ["a_model", "b_model", "c_model"]
    assert checked["b_model"].code == "package_tampered"
    assert checked["c_model"].folder == tmp_path / "c_model"
