"""What a user may name as a value, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import BadInput
from engine.season.expression import parse, parse_all

BANDS = ("B02", "B03", "B04", "B05", "B08", "B11", "B12")
VALUES = np.random.default_rng(0).uniform(0.01, 0.6, (5, 4, len(BANDS))).astype(np.float32)
B02, B03, B04, B05, B08, B11, B12 = np.moveaxis(VALUES.astype(float), -1, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("B04", B04),
        ("b04", B04),
        ("NDVI", (B08 - B04) / (B08 + B04)),
        ("ndwi", (B03 - B08) / (B03 + B08)),
        ("NDRE", (B08 - B05) / (B08 + B05)),
        ("EVI", 2.5 * (B08 - B04) / (B08 + 6 * B04 - 7.5 * B02 + 1)),
        ("NBR2", (B11 - B12) / (B11 + B12)),
        ("(B08-B04)/(B08+B04)", (B08 - B04) / (B08 + B04)),
        ("-B08 + 2*b04/1e1", -B08 + 0.2 * B04),
        ("3", np.full_like(B04, 3)),
    ],
)
def test_values(text, expected):
    assert np.allclose(parse(text, "sentinel-2-l2a", BANDS)(VALUES), expected)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("B04**2", "expression_invalid"),
        ("abs(B04)", "expression_invalid"),
        ("__import__('os').system('true')", "expression_invalid"),
        ("B04.real", "expression_invalid"),
        ("B04 if B08 else 1", "expression_invalid"),
        ("B04 % 2", "expression_invalid"),
        ("[B04]", "expression_invalid"),
        ("'B04'", "expression_invalid"),
        ("True*B04", "expression_invalid"),
        ("1j*B04", "expression_invalid"),
        ("B04 +", "expression_invalid"),
        ("B04\n;B08", "expression_invalid"),
        ("+" * 150 + "B04", "expression_invalid"),
        ("(" * 300 + "B04" + ")" * 300, "expression_invalid"),
        (" , ", "expression_invalid"),
        ("B99/B04", "expression_bands"),
        ("SAVI", "expression_bands"),
    ],
)
def test_refused(text, code):
    with pytest.raises(BadInput) as error:
        parse_all(text, "sentinel-2-l2a", BANDS)
    assert error.value.code == code


def test_an_index_whose_bands_are_missing_is_refused_by_their_roles():
    with pytest.raises(BadInput, match="rededge") as error:
        parse("NDRE", "sentinel-2-l2a", ("B04", "B08"))
    assert error.value.code == "expression_bands"


def test_a_band_called_as_an_index_is_taken_as_it_is():
    assert (parse("NDVI", "mod13q1", ("NDVI", "EVI"))(VALUES[..., :2]) == B02).all()


def test_where_it_divides_by_nothing_there_is_no_number():
    made = parse("B04/(B08-B08)", "sentinel-2-l2a", BANDS)(VALUES)
    assert np.isnan(made).all()
