"""Sentinel-2 products whose metadata or images are odd or broken."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

NAME = "S2A_MSIL2A_20230611T104021_N0509_R008_T31TEJ_20230611T150629.SAFE"
METADATA = """<n1:Level-2A_User_Product><PRODUCT_START_TIME>2023-06-11T10:40:21.024Z</PRODUCT_START_TIME>
<PROCESSING_BASELINE>05.09</PROCESSING_BASELINE><SENSING_ORBIT_NUMBER>8</SENSING_ORBIT_NUMBER>
<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
<BOA_ADD_OFFSET band_id="3">-1000</BOA_ADD_OFFSET></n1:Level-2A_User_Product>"""
_PIECES = ("", "<", ">", '"', "99999999999", "NaN", "-", "é", "\0", "<!DOCTYPE a>", "&a;", "2023-13-45", "x" * 9000)


def odd_product(rng: Random, folder: Path) -> Path:
    """A product without one sound image, whose metadata have other pieces in them."""
    root = folder / NAME
    images = root / "GRANULE" / "L2A_T31TEJ_A000001_20230611T104021" / "IMG_DATA" / "R10m"
    images.mkdir(parents=True)
    text = METADATA
    for _ in range(rng.randrange(6)):
        at = rng.randrange(len(text))
        text = text[:at] + rng.choice(_PIECES) + text[at + rng.randrange(12) :]
    (root / "MTD_MSIL2A.xml").write_bytes(text.encode("utf-8", "replace") * rng.choice([1, 1, 300]))
    for band in ("B02", "B03", "SCL"):
        path = images / f"T31TEJ_20230611T104021_{band}_10m.jp2"
        what = rng.randrange(4)
        if what == 0:
            os.mkfifo(path)
        elif what == 1:
            path.symlink_to(path.name)
        else:
            path.write_bytes(rng.choice([b"", b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51" + bytes(99), b"<VRTDataset/>"]))
    return folder


GENERATORS = (odd_product,)
