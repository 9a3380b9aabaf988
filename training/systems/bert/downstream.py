"""Training a downstream network on the tokens of series: on an encoder as it is, or together with it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.optim.lr_scheduler import ReduceLROnPlateau

from engine.models.bert.sequence import SequenceHead
from engine.models.dated import Dated
from training.base.divergence import finite_loss
from training.systems.bert.configurations import Configuration

_ENCODED_AT_ONCE = 256


@dataclass(frozen=True)
class Schooling:
    """Numbers of a downstream training; those published.

    Attributes:
        epochs, batch: epochs and batch of Adam.
        decay: weight decay of Adam.
        fall: the rate falls to this share once the accuracy has not risen for `patience` epochs.
    """

    epochs: int = 20
    batch: int = 256
    decay: float = 1e-5
    fall: float = 0.1
    patience: int = 10


@dataclass(frozen=True, eq=False)
class Sample:
    """Labelled series on an encoder's dates.

    Attributes:
        seen: standardised series.
        label: (n).
        field: field of each series, which a bootstrap draws as a whole, (n).
    """

    seen: Dated
    label: Tensor
    field: NDArray[np.str_]


def tokens_of(tokens: nn.Module, seen: Dated) -> Tensor:
    """Encode series once, (n, t, d), in evaluation and without gradients."""
    tokens.eval()
    with torch.no_grad():
        starts = range(0, len(seen), _ENCODED_AT_ONCE)
        parts = (seen[start : start + _ENCODED_AT_ONCE] for start in starts)
        return torch.cat([tokens(part.values, part.valid, part.day) for part in parts])


class OnTokens(nn.Module):
    """A downstream network on an encoder that trains with it."""

    def __init__(self, tokens: nn.Module, head: SequenceHead) -> None:
        super().__init__()
        self.tokens, self.head = tokens, head

    def forward(self, seen: Dated) -> Tensor:
        """Score series, (n, k)."""
        return scores(self.head, self.tokens(seen.values, seen.valid, seen.day), seen.valid)


def scores(head: SequenceHead, tokens: Tensor, valid: Tensor) -> Tensor:
    """Score tokens (n, t, d), of which some are valid, (n, t): logits (n, k)."""
    return head(tokens[:, :, None, None], valid[:, :, None, None])[0][:, :, 0, 0]


def school(
    tokens: nn.Module,
    configuration: Configuration,
    train: Sample,
    validation: Sample,
    classes: int,
    schooling: Schooling,
    seed: int,
    frozen: bool = True,
) -> NDArray[np.bool_]:
    """Train a downstream network, and say which validation series it tells right after the last epoch, (n).

    Args:
        tokens: the encoder; as it is where frozen, else trained in place.
        seed: seed of the weights and of the order of the series.

    Raises:
        Failure: `training_diverged`.
    """
    torch.manual_seed(seed)
    head = configuration.head(tokens.width, classes)
    network = head if frozen else OnTokens(tokens, head)
    kept = {id(part): tokens_of(tokens, part.seen) for part in (train, validation)} if frozen else {}

    def logits_of(part: Sample, index: Tensor | slice) -> Tensor:
        if frozen:
            return scores(head, kept[id(part)][index], part.seen.valid[index])
        return network(part.seen[index])

    optimiser = torch.optim.Adam(network.parameters(), configuration.learning_rate, weight_decay=schooling.decay)
    plateau = ReduceLROnPlateau(optimiser, mode="max", factor=schooling.fall, patience=schooling.patience)
    right, step = np.zeros(len(validation.label), bool), 0
    for _ in range(schooling.epochs):
        network.train()
        for index in torch.randperm(len(train.label)).split(schooling.batch):
            optimiser.zero_grad()
            finite_loss(cross_entropy(logits_of(train, index), train.label[index]), step).backward()
            optimiser.step()
            step += 1
        network.eval()
        with torch.no_grad():
            starts = range(0, len(validation.label), _ENCODED_AT_ONCE)
            answers = [logits_of(validation, slice(start, start + _ENCODED_AT_ONCE)).argmax(dim=1) for start in starts]
        right = (torch.cat(answers) == validation.label).numpy()
        plateau.step(float(right.mean()))
    return right
