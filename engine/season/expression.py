"""Values of series that a user names: bands, indices, or an expression such as `(B08-B04)/(B08+B04)`.

An expression is parsed with `ast` and computed by a walk over the few kinds of nodes that are allowed; nothing of it is
ever run as Python.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.stack.find.roles import roles_of

# Rouse et al. 1974; McFeeters 1996; Gitelson and Merzlyak 1994 with the red edge at 705 nm; Huete et al. 2002.
# NBR2 (normalised difference of the two short-wave infrared bands) shows crop residue beside soil: van Deventer 1997.
INDICES = {
    "NDVI": "(nir-red)/(nir+red)",
    "NDWI": "(green-nir)/(green+nir)",
    "NDRE": "(nir-rededge)/(nir+rededge)",
    "EVI": "2.5*(nir-red)/(nir+6*red-7.5*blue+1)",
    "NBR2": "(swir1-swir2)/(swir1+swir2)",
}
_LONGEST = 200  # characters: a deeper expression would exhaust the stack of the parser
_OPERATIONS: dict[type, Callable[[NDArray, NDArray], NDArray]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
}
_ALLOWED = "Write bands, numbers, + - * / and parentheses, such as (B08-B04)/(B08+B04)."


@dataclass(frozen=True)
class Expression:
    """One value of a series: its name as the user wrote it, and how it is computed from bands."""

    name: str
    tree: ast.expr
    bands: Mapping[str, int]

    def __call__(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """Compute it from bands (..., c); NaN where it is no number, as where it divides by 0."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            made = np.broadcast_to(self._computed(self.tree, values.astype(np.float64)), values.shape[:-1])
        return np.where(np.isfinite(made), made, np.nan)

    def _computed(self, node: ast.expr, values: NDArray) -> NDArray:
        if isinstance(node, ast.Name):
            return values[..., self.bands[node.id.lower()]]
        if isinstance(node, ast.Constant):
            return np.asarray(node.value, np.float64)
        if isinstance(node, ast.UnaryOp):
            return -self._computed(node.operand, values)
        if not isinstance(node, ast.BinOp):
            raise ValueError(f"{type(node).__name__} is no node that `parse` lets through")
        return _OPERATIONS[type(node.op)](self._computed(node.left, values), self._computed(node.right, values))


def parse_all(text: str, sensor: str, bands: Sequence[str]) -> list[Expression]:
    """The values that a user names, with commas between them.

    Args:
        sensor: the sensor whose bands are named.
        bands: names of the series' bands, (c).

    Raises:
        BadInput: `expression_invalid`, `expression_bands`.
    """
    wanted = dict.fromkeys(" ".join(part.split()) for part in text.split(",") if part.strip())
    if not wanted:
        raise BadInput("expression_invalid", "No band, index or expression is named.", _ALLOWED)
    return [parse(name, sensor, bands) for name in wanted]


def parse(text: str, sensor: str, bands: Sequence[str]) -> Expression:
    """One value that a user names: a band, an index of `INDICES`, or an expression; capitals do not matter.

    Raises:
        BadInput: `expression_invalid`, it holds something else than bands, numbers and the four operations;
            `expression_bands`, the series lack one of its bands.
    """
    places = {name.lower(): place for place, name in enumerate(bands)}
    if text.lower() in places:  # such as a band called NDVI, or one whose name is no Python name
        return Expression(text, ast.Name("band", ast.Load()), {"band": places[text.lower()]})
    formula = INDICES.get(text.upper())
    if formula is not None:
        roles = roles_of(sensor, bands)
        missing = sorted({*re.findall("[a-z][a-z0-9]*", formula)} - {*roles})
        if missing:
            raise BadInput(
                "expression_bands",
                f"{text.upper()} needs bands that the series of {sensor} lack or do not tell: {', '.join(missing)}.",
                f"Leave it out, or write it with bands that there are: {_shortened(bands)}.",
            )
        return Expression(text.upper(), _tree(formula), roles)
    tree = _tree(text)
    _check(text, tree)
    missing = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id.lower() not in places]
    if missing:
        raise BadInput(
            "expression_bands",
            f"{text[:_LONGEST]} names {missing[0]}, which is no band of the series, and no index that is known here.",
            f"Bands: {_shortened(bands)}. Indices: {', '.join(INDICES)}.",
        )
    return Expression(text, tree, places)


def _tree(text: str) -> ast.expr:
    if len(text) > _LONGEST:
        raise BadInput("expression_invalid", f"An expression is longer than {_LONGEST} characters.", _ALLOWED)
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise BadInput("expression_invalid", f"{text} is no expression that can be read.", _ALLOWED) from error


def _check(text: str, tree: ast.expr) -> None:
    """Refuse whatever is no band, number or one of the four operations."""
    allowed = (ast.Name, ast.BinOp, ast.Load, *_OPERATIONS)
    for node in ast.walk(tree):
        number = isinstance(node, ast.Constant) and type(node.value) in (int, float)
        negative = isinstance(node, (ast.USub,)) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub))
        if not (isinstance(node, allowed) or number or negative):
            raise BadInput(
                "expression_invalid",
                f"{text} holds something else than bands, numbers and the four operations.",
                _ALLOWED,
            )


def _shortened(bands: Sequence[str]) -> str:
    return ", ".join(bands[:30]) + (" and others" if len(bands) > 30 else "")
