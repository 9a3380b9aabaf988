"""Safetensors files: their header, checked against the bytes that are there, and writing them.

A file is 8 bytes with the header's length, the header as JSON, and the tensors' bytes one after the other.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2, "I32": 4, "U32": 4, "F32": 4, "F64": 8,
    "I64": 8, "U64": 8,
}  # fmt: skip
# Bytes of a header; that of a network of a hundred thousand tensors is smaller.
_LARGEST_HEADER = 16 * 2**20
_MOST_AXES = 16
_METADATA = "__metadata__"


@dataclass(frozen=True)
class Tensor:
    """A tensor of a file.

    Attributes:
        dtype: element type, such as "F32".
        shape: lengths of its axes.
        first, last: where its bytes are in the file, the last not among them; 0 where that does not matter.
    """

    dtype: str
    shape: tuple[int, ...]
    first: int = 0
    last: int = 0


def read_header(path: Path) -> dict[str, Tensor]:
    """Read which tensors a safetensors file holds.

    Raises:
        ValueError: the header is none, or says what the file does not hold; a clause that follows the file's name.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or length > min(size - 8, _LARGEST_HEADER):
            raise ValueError("is no safetensors file: its header does not fit into it")
        text = file.read(length)
    try:
        header = json.loads(text, object_pairs_hook=_once, parse_int=_whole, parse_float=_none, parse_constant=_none)
    except (ValueError, RecursionError) as error:
        raise ValueError("is no safetensors file: its header cannot be read") from error
    if not isinstance(header, dict):
        raise ValueError("is no safetensors file: its header cannot be read")
    header.pop(_METADATA, None)
    end = 0
    tensors = {}
    spans = sorted((_span(name, entry), name) for name, entry in header.items())
    for (first, last), name in spans:
        tensor = Tensor(header[name]["dtype"], tuple(header[name]["shape"]), 8 + length + first, 8 + length + last)
        if first != end or last - first != math.prod(tensor.shape) * _BYTES[tensor.dtype]:
            raise ValueError(f"has a header that does not fit its data, at {name[:100]!r}")
        tensors[name], end = tensor, last
    if end != size - 8 - length:
        raise ValueError("has a header that does not fit its data, at the end")
    return tensors


def weights_content(tensors: Mapping[str, tuple[Tensor, bytes]]) -> bytes:
    """Return a safetensors file: name -> what the tensor is, and its bytes."""
    header, end = {}, 0
    for name, (tensor, content) in tensors.items():
        span = [end, end := end + len(content)]
        header[name] = {"dtype": tensor.dtype, "shape": list(tensor.shape), "data_offsets": span}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # so that numbers lie where processors want them
    return b"".join([len(text).to_bytes(8, "little"), text, *(content for _, content in tensors.values())])


def _span(name: str, entry: Any) -> tuple[int, int]:
    """Where a tensor's bytes are, from the end of the header on; its entry is seen to be of the right kinds."""
    problem = ValueError(f"has a header that describes no tensor, at {name[:100]!r}")
    if not isinstance(entry, Mapping) or not isinstance(entry.get("dtype"), str) or entry["dtype"] not in _BYTES:
        raise problem
    shape, span = entry.get("shape"), entry.get("data_offsets")
    if not isinstance(shape, list) or not isinstance(span, list) or len(shape) > _MOST_AXES or len(span) != 2:
        raise problem
    if any(type(number) is not int or number < 0 for number in (*shape, *span)):
        raise problem
    return span[0], span[1]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a name stands twice")
    return made


def _whole(text: str) -> int:
    if len(text) > 20:
        raise ValueError("a number is too long")
    return int(text)


def _none(text: str) -> Any:
    raise ValueError(f"{text[:20]} is no whole number")
