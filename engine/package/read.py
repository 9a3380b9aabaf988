"""Reading model packages: a folder with graphs, their weights once, and a card that vouches for them.

Anyone can inspect it: the card is JSON, the weights are safetensors, and no file is a pickle. The card lists the
SHA-256 of every other file, and the SHA-256 of the card names the package. That does not say that whoever made it meant
well: so sizes are bounded, and the graphs are checked before a runtime loads them.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Union

from pydantic import BaseModel, ValidationError

from engine.contract import describe
from engine.errors import BadInput
from engine.package.card import ATTENTION, CARD, ENCODER, HEAD, WEIGHTS, Card, quoted
from engine.package.graphfile import Unacceptable, check_graph
from engine.package.schema1 import CardOfSchema1, as_card
from engine.package.weightsfile import read_header
from engine.reading import Unreadable, is_regular, read_bytes, require_regular

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "models"
# What a runtime could load: one of these that the card does not list has been slipped in.
LOADABLE = (".onnx", ".safetensors")
# Bytes of a card, of a graph, whose weights lie beside it, and of all that a package holds.
LARGEST_CARD = 2**20
LARGEST_GRAPH = 64 * 2**20
LARGEST_PACKAGE = 4 * 2**30
_PIECE = 2**20


@dataclass(frozen=True)
class ModelPackage:
    """A verified package.

    Attributes:
        folder: where it lies.
        card: what it says of itself.
        digest: SHA-256 of the card's bytes, which hold the hashes of all other files.
    """

    folder: Path
    card: Card
    digest: str

    @property
    def name(self) -> str:
        """The card's name."""
        return self.card.name

    @property
    def encoder(self) -> Path:
        """The encoder's graph."""
        return self.folder / ENCODER

    @property
    def head(self) -> Path:
        """The head's graph."""
        return self.folder / HEAD

    @property
    def attention(self) -> Optional[Path]:
        """The graph of attention over dates; None where the card lists none."""
        return self.folder / ATTENTION if ATTENTION in self.card.files else None

    @property
    def weights(self) -> Path:
        """The weights of both, named encoder.* and head.*."""
        return self.folder / WEIGHTS

    @property
    def size(self) -> int:
        """Bytes of the card and all files it lists."""
        return sum((self.folder / name).stat().st_size for name in (CARD, *self.card.files))


def load_package(path: Union[str, os.PathLike[str]]) -> ModelPackage:
    """Read a package's card and verify every file against it.

    Raises:
        BadInput: `package_missing`, no folder with a card; `package_invalid`, the card cannot be used;
            `package_tampered`, a file is absent, differs from its hash, lies elsewhere or is not listed.
    """
    folder = Path(path)
    if folder.suffix.lower() == ".zip" and is_regular(folder):
        raise BadInput("package_invalid", f"{folder} is a ZIP file, not a folder.", "Unpack it and give the folder.")
    card_file = folder / CARD
    if not os.path.lexists(card_file):
        raise BadInput(
            "package_missing",
            f"{folder} is not a model package: it has no {CARD}.",
            "Choose the folder that holds the card, or a bundled model by its name.",
        )
    try:
        content = read_bytes(card_file, LARGEST_CARD)
    except Unreadable as error:
        raise _invalid(card_file, f"cannot be used: {error.reason}") from error
    try:
        card = read_card(content)
    except ValueError as error:
        problem = describe(error) if isinstance(error, ValidationError) else str(error)
        raise _invalid(card_file, f"is not a valid card: {problem[:1000]}") from error
    try:
        _verify(folder, card)
        _check_networks(folder, card)
    except OSError as error:
        raise _invalid(folder, f"cannot be read: {error.strerror or error}") from error
    return ModelPackage(folder, card, hashlib.sha256(content).hexdigest())


class _Version(BaseModel):
    schema_version: Any = 1


def read_card(content: bytes) -> Card:
    """Read a card of either schema.

    Raises:
        ValueError: it is none; a ValidationError where fields are wrong.
    """
    if _Version.model_validate_json(content).schema_version == 2:
        return Card.model_validate_json(content)
    return as_card(CardOfSchema1.model_validate_json(content))


def find_package(name_or_path: str) -> ModelPackage:
    """Load a bundled package by its name, or any by its folder; a bundled name wins."""
    return load_package(find_folder(name_or_path))


def find_folder(name_or_path: str) -> Path:
    """Return the folder of a bundled package by its name, or any by its path; a bundled name wins.

    Raises:
        BadInput: `package_missing`.
    """
    bundled = bundled_folders()
    if name_or_path in bundled:
        return bundled[name_or_path]
    if not os.path.exists(name_or_path):  # unlike Path.exists, also says so of a name that is too long
        raise BadInput(
            "package_missing",
            f"There is no model package {name_or_path}, neither bundled nor as a folder.",
            f"Bundled are: {', '.join(map(quoted, bundled)) or 'none'}.",
        )
    return Path(name_or_path)


def check_packages() -> Iterator[tuple[str, Union[ModelPackage, BadInput]]]:
    """Load all bundled packages, one after the other: name, and the package or why it cannot be used."""
    for name, folder in bundled_folders().items():
        try:
            yield name, load_package(folder)
        except BadInput as error:
            yield name, error


def bundled_folders() -> dict[str, Path]:
    """Return the folders of the bundled packages by name, unread."""
    # A name with a dot in front is a package being written.
    return {card.parent.name: card.parent for card in sorted(BUNDLED.glob(f"[!.]*/{CARD}"))}


def _verify(folder: Path, card: Card) -> None:
    home, total = folder.resolve(), 0
    sizes = {}
    for name in card.files:
        file = folder / name
        try:
            sizes[name] = require_regular(file).st_size
        except Unreadable as error:
            raise _tampered(file, f"is listed in the card, but {error.reason}") from error
        if file.resolve().parent != home:
            raise _tampered(file, "is a link that leads out of the package")
        total += sizes[name]
    if total > LARGEST_PACKAGE:
        raise _invalid(folder, f"holds {total / 2**30:,.1f} GB, more than the {LARGEST_PACKAGE >> 30} GB of a package")
    for name, expected in card.files.items():
        if _sha256(folder / name, sizes[name]) != expected:
            raise _tampered(folder / name, "is not the file that the card was written for: its SHA-256 differs")
    for file in sorted(folder.iterdir()):
        if file.suffix.lower() in LOADABLE and file.name not in card.files:
            raise _tampered(file, "is not listed in the card")


def _sha256(file: Path, size: int) -> str:
    """Hash a file piece by piece; no further than it was long a moment ago, should somebody write on it."""
    found = hashlib.sha256()
    with file.open("rb") as opened:
        for start in range(0, size, _PIECE):
            found.update(opened.read(min(_PIECE, size - start)))
    return found.hexdigest()


def _check_networks(folder: Path, card: Card) -> None:
    """Refuse weights and graphs that are none, and graphs that take data from elsewhere."""
    weights, size = folder / WEIGHTS, 0
    if WEIGHTS in card.files:
        size = weights.stat().st_size
        try:
            read_header(weights)
        except ValueError as error:
            raise _invalid(weights, str(error)) from error
    further = (ATTENTION,) if ATTENTION in card.files else ()
    for name in (HEAD, *further) if card.graphs.encoder is None else (ENCODER, HEAD, *further):
        try:
            check_graph(read_bytes(folder / name, LARGEST_GRAPH), WEIGHTS, size)
        except Unreadable as error:
            raise _invalid(folder / name, f"cannot be used: {error.reason}") from error
        except Unacceptable as error:
            raise _invalid(folder / name, str(error)) from error


def _invalid(file: Path, problem: str) -> BadInput:
    return BadInput(
        "package_invalid",
        f"{file} {problem}.",
        "Get the package again from where it came from, or export it again.",
    )


def _tampered(file: Path, problem: str) -> BadInput:
    return BadInput(
        "package_tampered", f"{file} {problem}.", "Do not use this package; get it again from where it came from."
    )
