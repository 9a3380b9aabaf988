"""The losses of AgriFM's objectives, by hand."""

import math

import numpy as np
import pytest
import torch

from training.base.networks import Networks
from training.data.boundaries import BOUNDARY, INTERIOR, OTHER, boundary_classes
from training.data.dense import Dense, DenseBatch, dense_loss
from training.data.numbered import View
from training.data.windows import WindowBatch
from training.recipe.scene import Augmentation
from training.systems.agrifm.build import encoder_of, networks_of
from training.systems.agrifm.early import EarlySeason, cut_off, random_days
from training.systems.agrifm.fraction.objective import (
    Fractions,
    StudentAndTeacher,
    fraction_loss,
    risen,
    shares_of_cells,
    shares_of_chips,
)
from training.systems.agrifm.fraction.recipe import Consistency, Cover
from training.systems.agrifm.shape import Shape

TINY = Shape(width=4, depths=(1, 1), heads=(1, 1), patch=4, decoder=8, attended=(0, 2, 2))


def test_dense_loss_counts_what_is_seen_and_labelled():
    scores = torch.tensor([[2.0, 0.0, 1.0], [0.0, 0.0, 0.0]]).reshape(1, 2, 1, 3)
    seen = torch.tensor([[[True, True, False]]])
    target = torch.tensor([[[0, -1, 1]]])
    alone = math.log(1 + math.exp(-2.0))
    assert dense_loss(scores, seen, target).item() == pytest.approx(alone)
    # As published, pixels without a label still count in what the sum is divided by.
    assert dense_loss(scores, seen, target, "all").item() == pytest.approx(alone / 3)
    assert dense_loss(scores, seen & False, target).item() == 0


def test_classes_of_boundaries():
    parcel = np.array([[-1, 7, 7, 7, 7, 8], [-1, 7, 7, 7, 7, 8], [-1, 7, 7, 7, 7, 8]])
    row = [OTHER, BOUNDARY, INTERIOR, INTERIOR, BOUNDARY, BOUNDARY]
    assert boundary_classes(parcel).tolist() == [row] * 3


def test_shares_of_cells_and_chips_leave_out_what_is_not_known():
    cover = torch.tensor([[[0, 0, 1, 1], [0, -1, 1, 2]]])
    cells = shares_of_cells(cover, cell=2, covers=3)
    assert cells[0, :, 0].T.tolist() == [[3.0, 0.0, 0.0], [0.0, 3.0, 1.0]]
    chip, told = shares_of_chips(cells, pixels=8, least=0.5)
    assert torch.allclose(chip, torch.tensor([[3 / 7, 3 / 7, 1 / 7]]))
    assert told.tolist() == [True]
    assert shares_of_chips(cells, pixels=16, least=0.5)[1].tolist() == [False]


def test_fraction_loss_by_hand():
    """Two chips of one row of two cells, of two covers; the second chip is not labelled."""
    log_p = torch.log(torch.tensor([[0.75, 0.25], [0.5, 0.5]]))
    log_cells = torch.log(torch.tensor([[[[0.5, 0.25]], [[0.5, 0.75]]]] * 2))
    cells = torch.tensor([[[[4.0, 0.0]], [[0.0, 2.0]]]] * 2)
    seen = torch.ones(2, 1, 2, dtype=torch.bool)
    chip = torch.tensor([[2 / 3, 1 / 3]] * 2)
    told = torch.tensor([True, False])
    of_chip = -(2 / 3 * math.log(0.75) + 1 / 3 * math.log(0.25))
    of_cells = -(math.log(0.5) + math.log(0.75)) / 2
    made = fraction_loss(log_p, log_cells, seen, chip, cells, told)
    assert made.item() == pytest.approx(of_chip + of_cells, rel=1e-6)
    seen[0, 0, 1] = False
    made = fraction_loss(log_p, log_cells, seen, chip, cells, told)
    assert made.item() == pytest.approx(of_chip - math.log(0.5), rel=1e-6)
    assert fraction_loss(log_p, log_cells, seen, chip, cells, told & False).item() == 0


def test_the_teachers_weight_rises():
    assert [risen(step, 10) for step in (0, 5, 10, 99)] == pytest.approx([math.exp(-5), math.exp(-1.25), 1, 1])
    assert risen(0, 0) == 1


def chips(count=3, t=5, side=8):
    rng = np.random.default_rng(0)
    return [
        View(
            rng.standard_normal((t, 2, side, side)).astype(np.float32),
            rng.random((t, side, side)) < 0.8,
            np.arange(t, dtype=np.int32) * 20,
            rng.integers(-1, 3, (side, side)).astype(np.int32),
        )
        for _ in range(count)
    ]


def teacher_and_objective(**changed):
    torch.manual_seed(0)
    encoder = encoder_of(TINY, 8, [[0.0] * 2], [[1.0] * 2], [1])
    return StudentAndTeacher(encoder, 3).train(), Fractions(Cover(), Consistency(**changed), covers=3, steps=10)


def batch_of(objective, seed=0):
    rng = np.random.default_rng(seed)
    views = [objective.views(chip, rng) for chip in chips()]
    return {name: torch.from_numpy(np.stack([getattr(view, name) for view in views])) for name in vars(views[0])}


def test_two_views_share_turns_and_differ_in_dates_and_gains():
    _, objective = teacher_and_objective(drop=(0.4, 0.4))
    view = objective.views(chips(1)[0], np.random.default_rng(1))
    assert view.shown.sum(axis=0).tolist() == [3, 3]
    assert sorted(view.cover.ravel()) == sorted(chips(1)[0].parcel.ravel())
    assert ((view.gain > 0.95) & (view.gain < 1.05)).all()
    assert not np.array_equal(view.gain[0], view.gain[1])


def test_a_teacher_equal_to_the_student_on_equal_views_agrees_with_it():
    model, objective = teacher_and_objective(drop=(0, 0), band_gain=0)
    losses = objective.losses(model.eval(), batch_of(objective))
    assert losses["consistency"].item() == pytest.approx(0, abs=1e-12)
    assert losses["fraction"].item() > 0
    losses["fraction"].backward()
    assert all(parameter.grad is None for parameter in model.teacher.parameters())


def test_the_teacher_is_the_first_student_then_follows():
    model, objective = teacher_and_objective(keep=0.9)
    with torch.no_grad():
        model.student["share"].bias.fill_(1.0)
        model.teacher["share"].bias.fill_(0.0)
    kept = [float(objective.after_step(model)["kept"]) for _ in range(2)]
    assert kept == [0.0, 0.5]
    assert torch.equal(model.teacher["share"].bias, torch.ones(3))
    assert model.step == 2


def window_batch():
    rng = np.random.default_rng(0)
    day = np.array([[10, 50, 90, 130]] * 6, np.int32)
    values = rng.standard_normal((6, 4, 2, 8, 8)).astype(np.float32)
    valid = np.ones((6, 4, 8, 8), bool)
    return WindowBatch(values, valid, day, np.ones((6, 8, 8), bool), np.zeros(6, np.int64))


def test_a_cut_off_hides_what_comes_later():
    shown = cut_off(window_batch(), np.array([10, 49, 50, 90, 129, 200])).valid.any(axis=(2, 3)).sum(axis=1)
    assert shown.tolist() == [1, 1, 2, 3, 3, 4]
    drawn = random_days(window_batch().day, np.random.default_rng(0))
    assert set(drawn.tolist()) <= {10, 50, 90, 130}
    batch = EarlySeason(Augmentation(), 0.0, last=60).views(window_batch(), np.random.default_rng(0))
    assert batch.valid.any(axis=(0, 2, 3)).tolist() == [True, True, False, False]
    counts = EarlySeason(Augmentation(), 0.0).views(window_batch(), np.random.default_rng(0)).valid.any(axis=(2, 3))
    assert len(set(counts.sum(axis=1).tolist())) > 1


def test_dense_windows_are_turned_with_their_classes_and_learned_from():
    batch = window_batch()
    target = (batch.values[:, 0, 0] > 0).astype(np.int64)
    dense = DenseBatch(batch.values, batch.valid, batch.day, target, batch.label)
    objective = Dense(Augmentation())
    view = objective.views(dense, np.random.default_rng(3))
    assert np.array_equal(view.target, (view.values[:, 0, 0] > 0).astype(np.int64))
    networks: Networks = networks_of(TINY, 8, 2, 0, [[0.0] * 2], [[1.0] * 2])
    tensors = {name: torch.from_numpy(np.ascontiguousarray(array)) for name, array in vars(view).items()}
    objective.losses(networks, tensors)["pixels"].backward()
    still = [name for name, parameter in networks.named_parameters() if parameter.grad is None]
    assert still == []
