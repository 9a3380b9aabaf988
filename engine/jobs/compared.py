"""What the assess job compares: a map and a reference of any kind, and the agreement of the two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.classmap import mappedparcels, onraster
from engine.classmap.legend import Legend
from engine.classmap.mappedparcels import MappedParcels, read_mapped
from engine.classmap.pairs import Pairs, Strata
from engine.classmap.raster import NONE, ClassRaster, doubts_of, open_class_raster, require_hectares
from engine.classmap.references import STRATUM, STRATUM_HA, References, read_references
from engine.contract import AssessJob
from engine.errors import BadInput
from engine.files import REPORT
from engine.jobs.trainedon import TrainedOn, trained_on
from engine.judge.accuracy import Confusion
from engine.judge.counted import of_clusters, of_units
from engine.judge.estimates import Agreement
from engine.judge.stratified import Stratified, by_strata
from engine.labels import read_classes
from engine.parcels import LAYER

_RASTERS = (".tif", ".tiff", ".vrt", ".img", ".jp2")
OTHER = "other"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Map:
    """A map that is assessed: a raster of classes or mapped parcels."""

    path: Path
    legend: Legend
    raster: ClassRaster | None = None
    parcels: MappedParcels | None = None


@dataclass(frozen=True, eq=False)
class Drawn:
    """What places that were drawn by lot say of the whole map.

    Attributes:
        strata: the strata that places were drawn from, or the classes of the map.
        unit: unit of the strata's sizes: 'hectares' or 'parcels'.
        inspected: (H) places with a reference and a class on the map, in each stratum.
        missed: (H) places without.
        found: the estimates.
        mapped: class of the matrix -> what the map gives it, in the unit; NaN where that is not known.
    """

    strata: Strata
    unit: str
    inspected: NDArray[np.int64]
    missed: NDArray[np.int64]
    found: Stratified
    mapped: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Compared:
    """A map and a reference, compared.

    Attributes:
        map: what is assessed.
        unit: what is counted: 'parcel', 'place', 'polygon' or 'pixel'.
        units: how many of them there are; of pixels how many polygons or squares these are in.
        total: how many of them there are with those that are left out.
        matrix: counts of pairs.
        agreement: agreement, with intervals that suit how it was counted or drawn.
        drawn: None where nothing is estimated for the whole map.
        left_out: no_reference, not_a_class and not_mapped, as the report has them.
        warnings: (code, sentence).
        trained_on: whether the model learned from these places; None where they were drawn by lot and nothing says
            that it did.
    """

    map: Map
    unit: str
    units: int
    total: int
    matrix: Confusion
    agreement: Agreement
    drawn: Drawn | None
    left_out: dict
    warnings: tuple[tuple[str, str], ...]
    trained_on: TrainedOn | None = None


def is_raster(path: str | Path) -> bool:
    """Whether a path is that of a raster, by its ending."""
    return str(path).lower().endswith(_RASTERS)


def compare(job: AssessJob, progress: Progress = lambda done, of: None) -> Compared:
    """Compare the map of a job with its reference.

    Raises:
        BadInput: from the map, the reference and the table of classes; `field_missing`, `class_unknown`,
            `nothing_to_compare`, `no_text_known`, `drawn_invalid`, `strata_invalid`.
    """
    assessed, pairs, drawn, left = _read(job, progress)
    legend = assessed.legend
    if job.classes is not None:
        unknown = sorted(set(job.classes.values()) - set(legend.names))
        if unknown:
            raise BadInput(
                "class_unknown",
                f"The model that mapped {assessed.path} has no class {unknown[0]!r}.",
                f"Choose among its classes: {', '.join(legend.names)}.",
            )
    names, meant = _meaning(pairs, legend, job.classes, drawn != "none")
    truth = np.where(pairs.text == NONE, NONE, np.append(meant, NONE)[pairs.text])
    scored = (truth != NONE) & (pairs.mapped != NONE)
    groups = _left_out(pairs, truth)
    what = f"in {job.field!r} " if job.field is not None and not is_raster(left) else ""
    if (pairs.text == NONE).all() and what:
        raise BadInput(
            "nothing_to_compare",
            f"No {pairs.unit} of {left} says a reference: {job.field!r} is empty wherever there is a map.",
            f"Fill {job.field!r} in with what stands there, or choose the field that has it.",
        )
    if not scored.any() and what:
        raise BadInput(
            "no_text_known",
            f"No {pairs.unit} of {left} has both a class and a reference {what}that the model knows.",
            f"Say which reference is which class (classes); the model has: {', '.join(legend.names)}.",
        )
    if not scored.any():
        raise BadInput(
            "nothing_to_compare",
            f"No {pairs.unit} of {left} has both a class and a reference that the model knows.",
            f"Choose a reference with classes of the map, which are: {', '.join(legend.names)}.",
        )
    counts = np.zeros((len(names), len(names)), np.int64)
    np.add.at(counts, (truth[scored], pairs.mapped[scored]), pairs.count[scored])
    found = None
    if drawn == "none":
        if pairs.clustered:
            _, cluster = np.unique(pairs.cluster[scored], return_inverse=True)
            of_pairs = (truth[scored], pairs.mapped[scored], pairs.count[scored])
            agreement = of_clusters(cluster.ravel(), *of_pairs, size=len(names))
        else:
            agreement = of_units(counts)
    else:
        found = _estimated(assessed, pairs, truth, scored, names, drawn)
        agreement = found.found.agreement
    total = len(np.unique(pairs.cluster))
    return Compared(
        map=assessed,
        unit=pairs.unit,
        units=len(np.unique(pairs.cluster[scored])),
        total=total,
        matrix=Confusion(names, counts),
        agreement=agreement,
        drawn=found,
        left_out=groups,
        warnings=tuple(_warnings(job, assessed, pairs, groups, counts, names, found)),
        trained_on=_trained_on(
            job, assessed, left, drawn, {text for text, own in zip(pairs.texts, meant) if own != NONE}
        ),
    )


def _trained_on(job: AssessJob, assessed: Map, reference: Path, drawn: str, texts: set[str]) -> TrainedOn | None:
    if is_raster(reference):
        return TrainedOn(None, None, "a raster of reference has no places that could be looked up", "")
    layer = job.reference_layer if job.reference is not None else LAYER
    found = trained_on(assessed.path, reference, layer, job.field, texts)
    # Places that were drawn on the map were inspected after the model had learned.
    return found if drawn == "none" or found.shared else None


def _read(job: AssessJob, progress: Progress) -> tuple[Map, Pairs, str, Path]:
    """The map, the pairs, how the references were drawn, and where these are."""
    path = Path(job.parcels).absolute()
    reference = None if job.reference is None else Path(job.reference).absolute()
    table = read_classes(job.class_table) if job.class_table else ()
    if is_raster(path):
        if reference is None:
            raise BadInput(
                "reference_missing", f"{path} is a raster, and nothing says what is true.", "Choose a reference layer."
            )
        raster = open_class_raster(path, table, progress)
        assessed = Map(path, raster.legend, raster=raster)
    else:
        mapped = read_mapped(path, geometry=reference is not None)
        assessed = Map(path, mapped.legend, parcels=mapped)
    if reference is not None and is_raster(reference):
        truth = open_class_raster(reference, (), progress)
        pairs = (
            onraster.with_raster(assessed.raster, truth, progress)
            if assessed.raster is not None
            else mappedparcels.with_raster(assessed.parcels, truth, progress)
        )
        if not len(pairs.text):
            raise BadInput(
                "references_outside",
                f"The reference {reference} has no pixel with data on the map {path}.",
                "Choose the reference of this region, and check the CRS of both.",
            )
        return assessed, pairs, _how(job, None, pairs), reference
    if job.field is None:
        raise BadInput(
            "field_missing", "Nothing says which field has the reference.", "Choose the field with the true classes."
        )
    if reference is None:
        pairs = mappedparcels.with_own_field(assessed.parcels, job.field)
        return assessed, pairs, _how(job, None, pairs), path
    grid = assessed.raster.grid if assessed.raster is not None else mappedparcels.frame_of(assessed.parcels)
    references = read_references(reference, job.reference_layer, grid, path)
    points = references.kind == "point"
    if assessed.raster is not None:
        compare_with = onraster.with_points if points else onraster.with_polygons
        pairs = compare_with(assessed.raster, references, job.field, progress)
    else:
        own = mappedparcels.with_points if points else mappedparcels.with_polygons
        pairs = own(assessed.parcels, references, job.field)
    drawn = _how(job, references, pairs)
    if drawn == "strata":
        pairs = replace(pairs, strata=references.strata())
    return assessed, pairs, drawn, reference


def _how(job: AssessJob, references: References | None, pairs: Pairs) -> str:
    """How the references were drawn: 'strata', 'map' or 'none'.

    Raises:
        BadInput: `drawn_invalid`, these cannot have been drawn so.
    """
    places = pairs.unit == "place" or (pairs.unit == "parcel" and references is None and job.reference is None)
    named = references is not None and references.has(STRATUM) and references.has(STRATUM_HA)
    if job.drawn == "auto":
        return "strata" if named and pairs.unit == "place" else "none"
    if job.drawn == "none":
        return "none"
    if not places:
        raise BadInput(
            "drawn_invalid",
            f"References that are {pairs.unit}s of {job.reference} are no places that were drawn by lot.",
            "Say that they were not drawn by lot, or choose points.",
        )
    if job.drawn == "strata" and not named:
        raise BadInput(
            "strata_invalid",
            f"{job.reference or job.parcels} does not name the strata that its places were drawn in.",
            f"Choose points with the fields {STRATUM} and {STRATUM_HA}, or say that they were drawn on the map.",
        )
    return job.drawn


def _meaning(
    pairs: Pairs, legend: Legend, classes: Mapping[str, str] | None, by_lot: bool
) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """The classes of the matrix, and which of them each text means, (t); `NONE` for none.

    References that were drawn by lot count whatever they are, since else the ground that they stand for would be
    missing: those of no class of the map are classes of their own, below each other.
    """
    number = {name: place for place, name in enumerate(legend.names)}
    codes = {str(code): place for place, code in enumerate(legend.codes)} if not legend.named else {}
    further: dict[str, int] = {}
    meant = np.full(len(pairs.texts), NONE, np.int64)
    for place, text in enumerate(pairs.texts):
        own = number.get(text, codes.get(text)) if classes is None else number.get(classes.get(text, ""))
        if own is None and by_lot:
            name = text if classes is None else OTHER
            own = number.get(name, len(number) + len(further)) if name not in further else further[name]
            if name not in number:
                further.setdefault(name, own)
        meant[place] = NONE if own is None else own
    return (*legend.names, *further), meant


def _left_out(pairs: Pairs, truth: NDArray[np.int64]) -> dict:
    """Why pairs are not scored; the first reason counts."""
    without = pairs.text == NONE
    no_class = ~without & (truth == NONE)
    unmapped = ~without & ~no_class & (pairs.mapped == NONE)

    def counted(rows: NDArray[np.bool_], texts: list[str | None]) -> dict[str, int]:
        found: Counter[str] = Counter()
        for row in np.flatnonzero(rows):
            found[texts[row] or "unknown"] += int(pairs.count[row])
        return dict(sorted(found.items()))

    named = [None if text == NONE else pairs.texts[text] for text in pairs.text.tolist()]
    return {
        "no_reference": int(pairs.count[without].sum()),
        "not_a_class": counted(no_class, named),
        "not_mapped": counted(unmapped, list(pairs.reasons)),
    }


def _estimated(
    assessed: Map,
    pairs: Pairs,
    truth: NDArray[np.int64],
    scored: NDArray[np.bool_],
    names: tuple[str, ...],
    drawn: str,
) -> Drawn:
    legend, unit = assessed.legend, "hectares"
    if assessed.raster is not None:
        require_hectares(assessed.raster)
        mapped = assessed.raster.hectares
    else:
        own = assessed.parcels.mapped
        areas = assessed.parcels.hectares
        if pairs.unit == "parcel":
            areas, unit = np.ones(len(own)), "parcels"
        mapped = np.bincount(own[own != NONE], areas[own != NONE], len(legend.names))
    if drawn == "map":
        on = np.flatnonzero(mapped > 0)  # nodata, and a class that the map never gives, are no strata
        order = np.full(len(legend.names) + 1, NONE)
        order[on] = np.arange(len(on))
        strata = Strata(tuple(legend.names[place] for place in on), mapped[on], order[pairs.mapped], of_map=True)
    else:
        strata = pairs.strata
        own = np.array([names.index(name) if name in legend.names else NONE for name in strata.names])
        strata = replace(strata, of_map=bool((own[strata.index[scored]] == pairs.mapped[scored]).all()))
    index, size = strata.index, len(strata.names)
    counts = np.zeros((size, len(names), len(names)), np.int64)
    np.add.at(counts, (index[scored], truth[scored], pairs.mapped[scored]), 1)
    possible = np.array([[name == stratum for name in names] for stratum in strata.names]) if strata.of_map else None
    known = index != NONE
    inspected = np.bincount(index[scored], minlength=size)
    beside = np.full(len(names) - len(legend.names), 0.0)
    return Drawn(
        strata=strata,
        unit=unit,
        inspected=inspected,
        missed=np.bincount(index[known], minlength=size) - inspected,
        found=by_strata(counts, strata.sizes, possible),
        mapped=np.concatenate([mapped, beside]),
    )


def _warnings(
    job: AssessJob,
    assessed: Map,
    pairs: Pairs,
    left_out: dict,
    counts: NDArray[np.int64],
    names: tuple[str, ...],
    drawn: Drawn | None,
) -> Iterator[tuple[str, str]]:
    if assessed.parcels is not None and not assessed.parcels.reported:
        yield (
            "classes_guessed",
            f"There is no {REPORT} of this map beside the parcels: only classes that the map gives are known, and "
            "references of other classes are left out.",
        )
    if assessed.raster is not None:
        yield from doubts_of(assessed.raster)
    yield from pairs.warnings
    scored = int(counts.sum())
    units = f"{pairs.unit}s"
    absent = sorted(set(job.classes or ()) - set(pairs.texts))
    if absent:
        yield "reference_absent", f"No {pairs.unit} has the reference {', '.join(absent)}."
    if left_out["not_a_class"]:
        told = ", ".join(f"{name} ({count})" for name, count in left_out["not_a_class"].items())
        yield "reference_not_a_class", f"References that are no class of the model were left out: {told}."
    if left_out["not_mapped"]:
        count = sum(left_out["not_mapped"].values())
        why = ", ".join(f"{reason} ({n})" for reason, n in left_out["not_mapped"].items())
        yield (
            f"{units}_unmapped",
            f"{count} of {count + scored} {units} with a reference have no class on the map: {why}.",
        )
    true = np.flatnonzero(counts.sum(axis=1))
    if len(true) == 1 and len(names) > 1:
        yield (
            "reference_one_class",
            f"All references are of one class, {names[true[0]]}: they say nothing of how well the map tells others.",
        )
    if drawn is not None:
        yield from _of_strata(drawn)


def _of_strata(drawn: Drawn) -> Iterator[tuple[str, str]]:
    share = drawn.strata.sizes / drawn.strata.sizes.sum()
    for name, part, places, missed in zip(drawn.strata.names, share, drawn.inspected, drawn.missed):
        if not places:
            yield (
                "stratum_not_sampled",
                f"No place of the stratum {name}, {part:.1%} of the whole, was inspected, so that what hangs on it is "
                "not known: overall accuracy, recall and areas. Inspect some places there.",
            )
        elif places == 1:
            yield (
                "stratum_one_place",
                f"One place alone of the stratum {name}, {part:.1%} of the whole, was inspected, so that nothing is "
                "known of how sure its numbers are. Inspect more places there.",
            )
        if missed and places:
            yield (
                "places_not_inspected",
                f"{missed} of {missed + places} places of the stratum {name} have no reference, or none on the map: "
                "the others stand for them, which is right if they were left out by chance.",
            )
