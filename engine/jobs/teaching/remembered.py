"""The file of a taught package by which a new series is compared with what was learned."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.jobs.teaching.lesson import Lesson
from engine.judge.learnedplaces import LearnedPlaces, places_learned
from engine.learn import Choice
from engine.learn.calendar import Calendar, calendar_of
from engine.learn.samples import Samples
from engine.package import Card, ModelPackage
from engine.package.weightsfile import Tensor, read_header, weights_content
from engine.package.write import add_file
from engine.series.values import Values
from engine.stack.types import counted_from, reference_year

FILE = "learned.safetensors"
_DAYS, _BANDS = "days", "bands"
_KINDS = {"F32": np.float32, "I32": np.int32, "U8": np.uint8}


def remember(package: ModelPackage, lesson: Lesson, choice: Choice) -> ModelPackage:
    """Put into a taught package what later series are compared with, where labels of several blocks tell that.

    Raises:
        Failure: `disk`.
    """
    labelled, samples = lesson.labelled, lesson.labelled.samples
    calendar = calendar_of(samples)
    seen = samples.valid.any(axis=1)
    block = np.unique(labelled.group, return_inverse=True)[1]
    rows = np.cumsum(seen) - 1
    judged = choice.which[seen[choice.which]]
    answers = choice.chosen.held_out[0][seen[choice.which]]
    features = calendar.interpolate(samples.take(seen)).reshape(int(seen.sum()), -1)
    places = places_learned(features, block[seen], answers, labelled.label[seen], rows[judged])
    if places is None:
        return package
    arrays = {one.name: getattr(places, one.name) for one in fields(places)}
    arrays[_DAYS] = np.array(calendar.days, np.int32)
    arrays[_BANDS] = np.frombuffer("\n".join(samples.bands).encode(), np.uint8)
    names = {np.dtype(kind): name for name, kind in _KINDS.items()}
    tensors = {
        name: (Tensor(names[array.dtype], array.shape), np.ascontiguousarray(array).tobytes())
        for name, array in arrays.items()
    }
    return add_file(package, FILE, weights_content(tensors))


class Remembered:
    """What a package remembers of its labelled series, and new series brought to its calendar and bands.

    Raises:
        BadInput: `model_remembers_nothing`, it was taught without, or is no taught package at all.
    """

    def __init__(self, package: ModelPackage) -> None:
        if FILE not in package.card.files:
            raise BadInput(
                "model_remembers_nothing",
                f"{package.card.name} does not hold how the series that it learned from lie to each other, so that "
                "neither unlikeness nor sets of classes can be told.",
                "Teach it once more, with labels in several blocks of ground, or do without.",
            )
        path = package.folder / FILE
        content = path.read_bytes()
        arrays = {
            name: np.frombuffer(content[tensor.first : tensor.last], _KINDS[tensor.dtype]).reshape(tensor.shape)
            for name, tensor in read_header(path).items()
        }
        self._card: Card = package.card
        self._calendar = Calendar(tuple(arrays.pop(_DAYS).tolist()))
        self._bands = arrays.pop(_BANDS).tobytes().decode().split("\n")
        self.places = LearnedPlaces(**arrays)

    def unlikeness(self, values: Values) -> NDArray[np.float64]:
        """The percentile of each series, (n); NaN without a clear date."""
        since_epoch = values.days.tolist()
        day = counted_from(since_epoch, reference_year(since_epoch, self._card.season.days))
        order = [values.sensor.bands.index(band) for band in self._bands]
        samples = Samples(
            values.mean[:, :, order].astype(np.float32), values.valid, np.array(day), tuple(self._bands),
            values.sensor.sensor,
        )  # fmt: skip
        seen = samples.valid.any(axis=1)
        found = np.full(len(samples), np.nan)
        if seen.any():
            features = self._calendar.interpolate(samples.take(seen)).reshape(int(seen.sum()), -1)
            found[seen] = self.places.unlikeness(features)
        return found
