"""What the repository promises about itself: one version, bundled packages of a bearable size, no private paths."""

from __future__ import annotations

import ast
import configparser
import re
import subprocess
from pathlib import Path

import pytest

from engine import __version__
from engine.package import ModelPackage, check_packages, find_package

ROOT = Path(__file__).resolve().parents[1]


def usable_packages() -> list[ModelPackage]:
    return [package for _, package in check_packages() if isinstance(package, ModelPackage)]


def test_one_version_everywhere():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert metadata["general"]["version"] == __version__
    assert re.search(
        rf"^## {re.escape(__version__)} - \d{{4}}-\d\d-\d\d$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE
    )


def test_the_bundled_packages_are_whole_and_small():
    packages = usable_packages()
    assert {package.name for package in packages if package.card.simulated} == {
        "simulated-s2",
        "simulated-s2-agrifm",
        "simulated-s2-bert",
        "simulated-s2-boundaries",
        "simulated-s2-stcln",
    }
    assert sum(package.size for package in packages) < 5e6
    assert all(package.card.metrics and package.card.training.split for package in packages)


def test_a_bundled_model_is_at_least_as_good_as_a_random_forest_where_it_is_from_and_says_how_it_is_elsewhere():
    for package in usable_packages():
        if package.card.task == "boundary":
            continue
        for metric in package.card.metrics:
            forests = [peer.value for peer in metric.baselines if peer.name.startswith("random forest")]
            assert forests, package.name
            assert metric.name == "macro F1 elsewhere" or metric.value >= max(forests), package.name
    told = [metric.name for metric in find_package("mato-grosso-modis").card.metrics]
    assert told == ["macro F1", "macro F1 elsewhere"]


def test_a_bundled_model_of_boundaries_finds_more_fields_than_edges_do_and_says_how_good_edges_are():
    (card,) = [package.card for package in usable_packages() if package.card.task == "boundary"]
    told = {metric.name: metric for metric in card.metrics}
    fields = told["fields, F1 at IoU 0.5"]
    assert {peer.name for peer in fields.baselines} == {"Sobel", "SLIC"}
    assert fields.value > max(peer.value for peer in fields.baselines)
    assert "Sobel" in card.training.caution  # whose boundary pixels are as good


def test_what_is_bundled_is_what_make_weights_makes_and_the_readme_lists():
    bundled = [package.name for package in usable_packages()]
    made = re.search(r"^MODELS := (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE).group(1).split()
    assert sorted(made) == bundled
    assert all((ROOT / "training" / "recipes" / f"{name}.yaml").is_file() for name in made)
    assert all(f"| `{name}` |" in (ROOT / "README.md").read_text() for name in made)


def test_the_readmes_commands_are_the_makefiles():
    readme, makefile = (ROOT / "README.md").read_text(), (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert {"demo", "test"} <= set(re.findall(r"\bmake ([a-z-]+)", readme)) <= targets


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="only a checkout knows which files it tracks")
def test_nothing_large_and_no_generated_interface_is_tracked():
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    files = [ROOT / name for name in names if name and (ROOT / name).is_file()]
    assert not [path for path in files if path.suffix in {".qrc", ".ui", ".pkl", ".pt", ".pth"}]
    assert not [path for path in files if path.stat().st_size > 2_500_000]


def sentences(path: Path) -> list[str]:
    """The texts in a file's code that have several words: no docstrings, no names."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documents = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and isinstance(node.body[0], ast.Expr)
    }
    texts = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [node.value for node in texts if id(node) not in documents and " " in node.value]


def test_no_sentence_of_the_engine_names_what_only_the_command_line_has():
    """It is read in QGIS and in Processing, too; only the command line's own module may speak of its flags."""
    # A style sheet's own properties, `--ink: #000` and `var(--ink)`, are no flags.
    flag = r"(?<!\w)(?<!var\()--[a-z][a-z-]*(?![a-z:-])"
    command = re.compile(rf"{flag}|`?\bcropmapper (?:scan|map|sample|assess|models|doctor|run|serve)\b")
    told = {
        f"{path.relative_to(ROOT)}: {text}"
        for path in sorted((ROOT / "engine").rglob("*.py"))
        if path.name != "cli.py" and path.parent.name != "cli"
        for text in sentences(path)
        if command.search(text)
    }
    assert not told


def test_the_help_has_its_pictures_small_and_said_in_words():
    page = ROOT / "resources" / "help" / "index.html"
    pictures = re.findall(r'<img src="([^"]+)" alt="([^"]*)">', page.read_text(encoding="utf-8"))
    assert {page.parent / source for source, _ in pictures} == {*(page.parent / "images").glob("*")}
    assert all(len(said) > 20 for _, said in pictures)
    assert max((page.parent / source).stat().st_size for source, _ in pictures) < 120_000
