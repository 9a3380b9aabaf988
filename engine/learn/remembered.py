"""The file of a taught package by which new series are compared with those that it learned from.

What it holds is of one unit: the labelled series were parcels' means or single pixels, as the card's `unit` says. Means
of parcels lie closer to each other than pixels do, so a series of another unit is not compared.
"""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.judge.learnedplaces import LearnedPlaces, one_of_each, places_learned
from engine.learn.calendar import Calendar, calendar_of
from engine.learn.choose import Choice
from engine.learn.samples import Labelled, Samples
from engine.package import LEARNED, ModelPackage
from engine.package.weightsfile import Tensor, read_header, weights_content
from engine.package.write import add_file
from engine.runtime import Batch

_DAYS, _BANDS = "days", "bands"
_KINDS = {"F32": np.float32, "I32": np.int32, "U8": np.uint8}


def remember(package: ModelPackage, labelled: Labelled, choice: Choice, place: NDArray[np.integer]) -> ModelPackage:
    """Put into a taught package what later series are compared with, where labels of several blocks tell that.

    Args:
        labelled: what it was taught with, of the unit that its card names.
        choice: how its learner was chosen, with the held-out answers.
        place: (n) number of the parcel, or of the spot of ground, that each labelled series is of.

    Raises:
        Failure: `disk`.
    """
    samples = _of_bands(labelled.samples, tuple(package.card.sensors[0].bands))
    calendar = calendar_of(samples)
    seen = samples.valid.any(axis=1)
    block = np.unique(labelled.group, return_inverse=True)[1]
    rows = np.cumsum(seen) - 1
    known = np.flatnonzero(seen[choice.which])
    drawn = known[one_of_each(place[choice.which[known]])]
    judged, answers = choice.which[drawn], choice.chosen.held_out[0][drawn]
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
    return add_file(package, LEARNED, weights_content(tensors))


class Remembered:
    """What a package remembers of its labelled series, and new series brought to its calendar and bands.

    Raises:
        BadInput: `model_remembers_nothing`, it was taught without, or is no taught package at all.
    """

    def __init__(self, package: ModelPackage) -> None:
        if not package.card.remembers:
            raise BadInput(
                "model_remembers_nothing",
                f"{package.card.called} does not hold how the series that it learned from lie to each other, so that "
                "neither unlikeness nor sets of classes can be told.",
                "Teach it once more, with labels in several blocks of ground, or do without.",
            )
        self._sensor = package.card.sensors[0]
        path = package.folder / LEARNED
        content = path.read_bytes()
        arrays = {
            name: np.frombuffer(content[tensor.first : tensor.last], _KINDS[tensor.dtype]).reshape(tensor.shape)
            for name, tensor in read_header(path).items()
        }
        self._calendar = Calendar(tuple(arrays.pop(_DAYS).tolist()))
        self._bands = tuple(arrays.pop(_BANDS).tobytes().decode().split("\n"))
        self._places = LearnedPlaces(**arrays)

    def unlikeness(self, samples: Samples) -> NDArray[np.float32]:
        """The percentile of each series' distance to what was learned, 0 to 100, (n); NaN without a clear date.

        Args:
            samples: n series of parcels' means or of single pixels, as the card's `unit` says, with days counted from
                1 January of the year that the card's season names.
        """
        seen = samples.valid.any(axis=1)
        found = np.full(len(samples), np.nan, np.float32)
        if seen.any():
            known = _of_bands(samples.take(seen), self._bands)
            found[seen] = self._places.unlikeness(self._calendar.interpolate(known).reshape(len(known), -1))
        return found

    def unlikeness_of_pixels(self, batch: Batch) -> NDArray[np.float32]:
        """The percentile of each pixel, as `unlikeness`, (n).

        Args:
            batch: single pixels, (n, t, c, 1, 1), as the package's model takes them.
        """
        values = batch.values[..., 0, 0].astype(np.float32) * batch.scale + batch.offset
        valid = batch.valid[..., 0, 0]
        return self.unlikeness(Samples(values, valid, batch.day, tuple(self._sensor.bands), self._sensor.sensor))

    def not_excluded(self, probability: NDArray[np.floating], confidence: float) -> NDArray[np.bool_]:
        """The classes that cannot be excluded, (n, k), as `LearnedPlaces` has them."""
        return self._places.not_excluded(probability, confidence)


def _of_bands(samples: Samples, bands: tuple[str, ...]) -> Samples:
    if samples.bands == bands:
        return samples
    order = [samples.bands.index(band) for band in bands]
    return replace(samples, values=samples.values[:, :, order], bands=bands)
