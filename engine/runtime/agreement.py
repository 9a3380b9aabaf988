"""Which precision a map is computed in: the fastest whose classes are those of float32 on a sample of the stack.

What is faster is not timed here, since a resumed job must choose as before, however busy the machine is. It follows
from what is there: a runtime offers bfloat16 only where the processor has instructions for it. So the choice depends on
the stack, the package and the kind of machine alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.package import ModelPackage
from engine.runtime import Runtime, open_runtime
from engine.runtime.batch import Batch

LEAST = 0.999
# By runtime, fastest first.
FASTER: Mapping[str, Sequence[str]] = {
    "onnxruntime": (),
    "torch": ("bfloat16",),
    "openvino": ("bfloat16",),
}


@dataclass(frozen=True)
class Agreement:
    """Which precision was chosen, and why.

    Attributes:
        chosen: the precision.
        sentence: why this one.
        equal: precision -> share of the sample's pixels with float32's class; empty if none was compared.
        pixels: how many pixels of the sample have a class.
    """

    chosen: str
    sentence: str
    equal: Mapping[str, float] = field(default_factory=dict)
    pixels: int = 0


def open_first(package: ModelPackage, kind: str, device: str, threads: int | None, precision: str) -> Runtime:
    """Open a package in the precision asked for, or in float32 to compare others with; arguments as `open_runtime`.

    This comes before the stack is read: a package that cannot be used is no reason to scan for an hour.

    Raises:
        BadInput: as `open_runtime`.
    """
    return open_runtime(package, kind, device, threads, "float32" if precision == "auto" else precision)


def choose_runtime(
    exact: Runtime,
    package: ModelPackage,
    kind: str,
    threads: int | None,
    precision: str,
    sample: Callable[[], Sequence[Batch]],
    embed: bool = False,
) -> tuple[Runtime, Agreement]:
    """Take the runtime that was opened first, or one of another precision that a sample speaks for.

    Args:
        exact: from `open_first`.
        package, kind, threads: as for `open_runtime`.
        precision: "auto" or one of `open_runtime`'s.
        sample: gives windows of the stack; called only if there is something to choose.
        embed: the encoder's features are wanted, too, for which nothing but float32 is exact.

    Raises:
        BadInput: as `open_runtime`; what a runtime could do faster and cannot here is no error with "auto".
    """
    if precision != "auto":
        return exact, Agreement(precision, f"{precision} was asked for.")
    if embed or not package.card.classes:
        return exact, Agreement("float32", "float32, since features have no classes that could be compared.")
    others, refused = _open(package, kind, exact.device, threads)
    if not others:
        reason = " ".join(refused) or f"The runtime {kind} computes in nothing else."
        return exact, Agreement("float32", f"float32. {reason}")
    batches = sample()
    expected = [classes_of(exact, batch) for batch in batches]
    pixels = sum(int(np.count_nonzero(classes)) for classes in expected)
    if not pixels:
        return exact, Agreement("float32", "float32, since no clear pixel of the sample could be compared.")
    equal = {}
    for name, runtime in others.items():
        same = sum(
            int(np.count_nonzero((classes_of(runtime, batch) == classes) & (classes > 0)))
            for batch, classes in zip(batches, expected)
        )
        equal[name] = same / pixels
        if equal[name] >= LEAST:
            return runtime, Agreement(name, f"{name}: {_sentence(equal, pixels)}.", equal, pixels)
    return exact, Agreement("float32", f"float32: {_sentence(equal, pixels)}, under {LEAST:.1%}.", equal, pixels)


def _open(package: ModelPackage, kind: str, device: str, threads: int | None) -> tuple[dict[str, Runtime], list[str]]:
    """Open what may be faster than float32; and the sentences why something could not be opened."""
    opened, refused = {}, []
    for precision in FASTER[kind]:
        try:
            opened[precision] = open_runtime(package, kind, device, threads, precision)
        except BadInput as error:
            if error.code not in ("precision_missing", "device_missing"):
                raise
            refused.append(error.message)
    return opened, refused


def classes_of(runtime: Runtime, batch: Batch) -> NDArray[np.intp]:
    """The class of each pixel, (b, h, w), from 1; 0 where none is known."""
    prediction = runtime.predict(batch)
    seen = prediction.seen & batch.clear
    return np.where(seen, prediction.probabilities.argmax(axis=1) + 1, 0)


def _sentence(equal: Mapping[str, float], pixels: int) -> str:
    shares = " and ".join(f"{name} gives float32's class on {share:.2%}" for name, share in equal.items())
    return f"{shares} of {pixels} pixels of this stack"
