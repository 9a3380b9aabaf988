"""Encoder and head, one after the other, whichever library runs them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np

from engine.errors import BadInput, Failure
from engine.package import Card
from engine.runtime.batch import ACTIVATIONS, ROUNDING, Batch, Prediction, first_line
from engine.runtime.places import by_pixel

Named = Mapping[str, Any]


class EncoderAndHead(ABC):
    """What all runtimes do alike; how a library runs a part is the runtime's own. Other attributes as in `Runtime`."""

    name: str
    version: str
    _card: Card

    def predict(self, batch: Batch, embed: bool = False) -> Prediction:
        """Run encoder and head on a batch.

        Raises:
            Failure: `model_failed`.
            BadInput: `package_invalid`, it gives values that are no shares.
        """
        with library_errors(self.name, self.version, batch):
            features = self._encoded(batch)
            scores, seen = self._score({name: features[name] for name in self._card.graphs.head.takes})
            shares = ACTIVATIONS[self._card.activation](scores)
            made = by_pixel(self._arrays(features), seen.shape[-1]) if embed else None
        prediction = Prediction(shares, seen, made)
        if self._card.activation == "none" and self._card.task != "embedding":
            self._refuse_other_than_shares(prediction, batch)
        return prediction

    def features(self, batch: Batch) -> dict[str, np.ndarray]:
        """Run the encoder alone: what it gives, by the card's names; the inputs where there is no encoder."""
        with library_errors(self.name, self.version, batch):
            return self._arrays(self._encoded(batch))

    def _encoded(self, batch: Batch) -> Named:
        """What the head may take: the encoder's outputs, or the sensors' inputs where the card has no encoder."""
        inputs = batch.inputs([part.inputs for part in self._card.sensors])
        return inputs if self._card.graphs.encoder is None else self._encode(inputs)

    def _refuse_other_than_shares(self, prediction: Prediction, batch: Batch) -> None:
        """Refuse values that are neither between 0 and 1 nor beyond by rounding: here the head alone sees to it."""
        clear = prediction.seen & batch.clear
        beyond = (np.abs(prediction.probabilities - 0.5) > 0.5 + ROUNDING).any(axis=1) & clear
        if beyond.any():
            raise BadInput(
                "package_invalid",
                f"The model {self._card.called} gives values below 0 or above 1, where its card promises a share of "
                "each class.",
                "Choose another model, or get this one again from where it came from.",
            )

    # --- what a library does ------------------------------------------------------------------------------------------

    @abstractmethod
    def _encode(self, inputs: Named) -> Named:
        """Run the encoder: its inputs by name to its outputs by name."""

    @abstractmethod
    def _score(self, features: Named) -> tuple[np.ndarray, np.ndarray]:
        """Run the head: its inputs by name to scores (b, k, h, w) and seen (b, h, w)."""

    def _arrays(self, features: Named) -> dict[str, np.ndarray]:
        """Turn what the encoder gives into numpy arrays."""
        return dict(features)


@contextmanager
def library_errors(runtime: str, version: str, batch: Batch) -> Iterator[None]:
    """Say in a sentence what a library's error is about.

    Raises:
        Failure: `model_failed`.
    """
    try:
        yield
    except Exception as error:  # what the libraries raise has no common base but this
        windows, dates = batch.values.shape[:2]
        raise Failure(
            "model_failed",
            f"{runtime} {version} failed on {windows} windows of {dates} dates: {first_line(error)}.",
            "Free some memory, or use fewer threads or another runtime; if it stays, the model does not fit its card.",
        ) from error
