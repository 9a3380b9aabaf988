"""The ZIP: what is in it, and that the hub would take it."""

import configparser
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODELS = "cropmapper/resources/models/"


@pytest.fixture(scope="module")
def names(archive) -> list[str]:
    with zipfile.ZipFile(archive) as packed:
        return packed.namelist()


def test_all_is_in_one_folder_without_the_word_plugin(names):
    assert {name.split("/")[0] for name in names} == {"cropmapper"}


@pytest.mark.parametrize(
    "path",
    [
        "metadata.txt",
        "LICENSE",
        "__init__.py",
        "engine/__main__.py",
        "engine/contract/jobs/map.py",
        "engine/sample/scene.py",
        "engine/stack/find/sensors.json",
        "resources/icons/cropmapper.svg",
        "resources/help/images/results.png",
        "resources/i18n/cropmapper_de.qm",
        "resources/locks/engine.txt",
        "resources/schema/job.schema.json",
    ],
)
def test_what_the_installed_plugin_needs_is_in(names, path):
    assert f"cropmapper/{path}" in names


@pytest.mark.parametrize("unwanted", ["tests", "training", "__pycache__", ".git", "shared", "benchmarks"])
def test_what_it_does_not_need_is_not(names, unwanted):
    assert not [name for name in names if unwanted in name.split("/")]


def test_every_bundled_model_is_in_it_whole(names):
    for card in (ROOT / "resources" / "models").glob("[!.]*/card.json"):
        for file in card.parent.iterdir():
            assert f"{MODELS}{card.parent.name}/{file.name}" in names


def test_it_is_small(archive):
    with zipfile.ZipFile(archive) as packed:
        sizes = [(info.filename.startswith(MODELS), info.compress_size) for info in packed.infolist()]
    assert sum(size for is_model, size in sizes if not is_model) < 5e6
    assert sum(size for is_model, size in sizes if is_model) < 5e6


def test_the_changelog_has_reached_the_metadata(archive):
    with zipfile.ZipFile(archive) as packed:
        metadata = configparser.ConfigParser()
        metadata.read_string(packed.read("cropmapper/metadata.txt").decode("utf-8"))
    general = metadata["general"]
    assert general["version"] in archive.name
    assert len(general["changelog"].strip()) > 20
