"""Before the first step, and before the folder is made, a training says which patch of any fold it could not use."""

import numpy as np
import pytest

from engine.errors import BadInput

from ..pastis_folder import write_pastis
from ..tiny_pastis import train


def cut(path):
    path.write_bytes(path.read_bytes()[:-1])


def change(path, changed):
    np.save(path, changed(np.load(path)))


def halve(root, number):
    """Crop a patch to 8 x 16 pixels."""
    for name in ("DATA_S2/S2", "DATA_S1A/S1A", "ANNOTATIONS/TARGET", "INSTANCE_ANNOTATIONS/INSTANCES"):
        change(root / f"{name}_{number}.npy", lambda array: array[..., :8, :])


# Patches 10000 to 10002 train, 10003 validates, 10004 is tested.
@pytest.mark.parametrize(
    ("spoil", "code", "said"),
    [
        (lambda root: (root / "ANNOTATIONS/TARGET_10004.npy").unlink(), "pastis_missing", "TARGET_10004"),
        (lambda root: (root / "DATA_S2/S2_10003.npy").unlink(), "pastis_missing", "S2_10003"),
        (lambda root: (root / "DATA_S1A/S1A_10004.npy").unlink(), "pastis_missing", "S1A_10004"),
        (lambda root: cut(root / "DATA_S2/S2_10004.npy"), "pastis_unreadable", "S2_10004"),
        (lambda root: cut(root / "DATA_S2/S2_10002.npy"), "pastis_unreadable", "S2_10002"),
        (
            lambda root: change(root / "DATA_S2/S2_10004.npy", lambda values: values[:1]),
            "pastis_invalid",
            "1 dates, the metadata 2",
        ),
        (
            lambda root: change(root / "INSTANCE_ANNOTATIONS/INSTANCES_10003.npy", lambda parcel: parcel[1:]),
            "pastis_invalid",
            "patch 10003",
        ),
        (
            lambda root: change(root / "ANNOTATIONS/TARGET_10003.npy", lambda label: label + 12),
            "labels_outside",
            "TARGET_10003",
        ),
        (
            lambda root: change(root / "ANNOTATIONS/TARGET_10004.npy", lambda label: np.full_like(label, 19)),
            "pastis_fold_empty",
            "fold 5 are void",
        ),
        (
            lambda root: halve(root, 10004),
            "pastis_invalid",
            "16 x 16 pixels (patch 10000), 8 x 16 pixels (patch 10004)",
        ),
    ],
)
def test_a_patch_of_any_fold_that_cannot_be_used_is_told_before_the_training(tmp_path, spoil, code, said):
    root = write_pastis(tmp_path / "simulated", size=(16, 16))
    spoil(root)
    with pytest.raises(BadInput) as error:
        train(root, tmp_path / "out", encoder={"fused_with": ["S1A"]}, optimisation={"epochs": 1})
    assert (error.value.code, said in error.value.message) == (code, True), error.value.message
    assert not (tmp_path / "out").exists()
