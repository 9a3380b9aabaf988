"""Layers that may be masks by their names: used where their values confirm it, else named as not used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace

import numpy as np

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.find.confirm import looked_at
from engine.stack.find.filelevels import level_of_bands
from engine.stack.find.found import Candidate, Rejected
from engine.stack.find.masks import common_prefix
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import MaskRule, Sensor, found_in
from engine.stack.read.grid import pixel_size
from engine.stack.read.view import open_view
from engine.stack.types import MaskRef

_LIKE_MASKS = re.compile(
    r"(?i)(?:cloud|cld|snow)[a-z]*|clm|clp|cm|c?f?masks?\d*|msk[a-z]*|qa\d*|qai|bqa|[a-z]*pixelqa|qapixel|[a-z]*qa|scl|cs|cscdf"
    r"|datamask|validmask|clearmask|udm2?|usable|state[0-9a-z]*|shadows?[a-z]*|quality[a-z]*|classi|clear"
)
# A layer of a cloud's name with two values: 1 or 255 is cloud, if it is brighter there.
CLOUDS = MaskRule(
    name="cloud mask",
    kind="nonzero",
    guesses=(
        "cloud",
        "clouds",
        "cloudmask",
        "cloudsmask",
        "cloudcover",
        "iscloud",
        "cm",
        "clm",
        "cldmask",
        "maskcloud",
    ),
    codes=((0, 1), (255, 255)),
    bright=True,
)
# How much brighter clouds are than the rest, at least, in the band of the shortest waves.
_BRIGHTER = 1.15
_FEWEST = 12  # pixels on either side, for their median to mean something


@dataclass(frozen=True)
class MaskLayer:
    """A layer that looks like a mask.

    Attributes:
        number: 1-based number of its band.
        text: what makes it look so.
        rules: those that it may follow, the likeliest first.
    """

    file: RasterFile
    number: int
    text: str
    rules: tuple[MaskRule, ...]

    @property
    def alone(self) -> bool:
        """Whether its file holds nothing else."""
        return len(self.file.dtypes) == 1


def unused_layers(names: Iterable[str], source: str) -> list[Rejected]:
    """The rows of those among layers without a use that look like masks, where nothing else masks their dates."""
    why = "nothing tells what its values mean"
    return [
        Rejected(f"{source}{name}", _not_used(why), role="mask")
        for name in names
        if _LIKE_MASKS.fullmatch(_plain(name))
    ]


def layer_of(file: RasterFile, sensor: Sensor) -> MaskLayer | None:
    """A single-band file as a layer that looks like a mask by its description or a word or two of its name."""
    pairs = ["".join(pair) for pair in zip(file.tokens, file.tokens[1:])]
    texts = [*filter(None, file.descriptions[:1]), *pairs, *file.tokens]
    return next((layer for text in texts if (layer := _layer(file, 1, text, sensor))), None)


def layers_in(file: RasterFile, known: Iterable[int], sensor: Sensor) -> list[MaskLayer]:
    """The bands of a file that look like masks by their descriptions, without those that are known already."""
    rest = {*range(1, len(file.dtypes) + 1)} - set(known)
    found = (_layer(file, number, file.descriptions[number - 1] or "", sensor) for number in sorted(rest))
    return [layer for layer in found if layer]


def _layer(file: RasterFile, number: int, text: str, sensor: Sensor) -> MaskLayer | None:
    plain = _plain(text)
    rules = tuple(rule for rule in (*sensor.masks, CLOUDS) if plain in rule.plain_guesses)
    return MaskLayer(file, number, plain, rules) if rules or _LIKE_MASKS.fullmatch(plain) else None


def _plain(text: str) -> str:
    """A name without signs, capitals and its resolution."""
    return re.sub(r"[^a-z0-9]", "", re.sub(r"[_\- ]?r?\d{1,3}m$", "", text.lower()))


def with_guessed_masks(
    candidates: Sequence[Candidate], layers: Sequence[MaskLayer], sensor: Sensor, options: StackOptions
) -> tuple[list[Candidate], list[Rejected]]:
    """Give acquisitions without a mask the layers that are masks by their values; say of the others why they are not.

    Args:
        candidates: what may be masks, of one sensor.
        layers: its layers that look like masks.
    """
    masked = list(candidates)
    bare = [candidate for candidate in masked if not candidate.acquisition.masks]
    if not layers or not bare or options.mask is not None or not sensor.clouds:
        return masked, [_unused(layer, "", sensor, bool(options.mask) or not bare) for layer in layers if layer.alone]
    rows: list[Rejected] = []
    for text in dict.fromkeys(layer.text for layer in layers):
        alike = [layer for layer in layers if layer.text == text]
        rule, why = None, "nothing tells what its values mean"
        for possible in alike[0].rules:
            why = _why_not(alike, possible, bare, sensor)
            if not why:
                rule = possible
                break
        if rule:
            masked = [_with_layer(candidate, alike, rule, sensor) for candidate in masked]
        else:
            rows += [_unused(layer, why, sensor, False) for layer in alike]
    return masked, rows


def _unused(layer: MaskLayer, why: str, sensor: Sensor, needless: bool) -> Rejected:
    where = layer.file.name if layer.alone else f"{layer.file.name}, band {layer.number}"
    reason = _not_used(why) if why else "a mask that was not needed"
    return Rejected(where, reason, layer.file.date, sensor.name, role="other" if needless or not why else "mask")


def _with_layer(candidate: Candidate, layers: Sequence[MaskLayer], rule: MaskRule, sensor: Sensor) -> Candidate:
    if candidate.acquisition.masks:
        return candidate
    found = _layers_of(candidate, layers, sensor)
    if not found:
        return candidate
    mask = MaskRef(found[0].file.path, found[0].number, rule.kind, rule.bad)
    level = candidate.acquisition.level
    level = level if level.value else level_of_bands([rule.name])
    return replace(candidate, acquisition=replace(candidate.acquisition, masks=(mask,), level=level))


def _layers_of(candidate: Candidate, layers: Sequence[MaskLayer], sensor: Sensor) -> list[MaskLayer]:
    """The layers of an acquisition: in its own file, else those of its date and tile, the likeliest first."""
    source, date = candidate.acquisition.source, candidate.acquisition.date
    within = [layer for layer in layers if not layer.alone and layer.file.name == source]
    beside = [
        layer
        for layer in layers
        if layer.alone and layer.file.date == date and found_in(sensor.tile, layer.file.name) == candidate.tile
    ]
    beside.sort(key=lambda layer: (-common_prefix(layer.file.name, source), min(pixel_size(layer.file.grid))))
    return [*within, *beside]


def _why_not(layers: Sequence[MaskLayer], rule: MaskRule, bare: Sequence[Candidate], sensor: Sensor) -> str:
    """Why layers are not masks of a rule; '' where all they hold says that they are."""
    seen: set[float] = set()
    for layer in layers:
        values = looked_at([MaskRef(layer.file.path, layer.number, rule.kind)])
        seen |= {0.0} if values is None else set(np.unique(values).astype(float).tolist())
        odd = max((value for value in seen if not rule.can_hold(value)), default=None)
        if odd is not None:
            return f"it holds {odd:g}, which no {rule.name} does"
    if rule.telling and not any(low <= value <= high for value in seen for low, high in rule.telling):
        few = ", ".join(f"{value:g}" for value in sorted(seen)[:5])
        return f"its values ({few}) do not tell whether it is {rule.name}"
    if rule.bright:
        votes = [
            _vote(candidate, found[0], sensor) for candidate in bare if (found := _layers_of(candidate, layers, sensor))
        ]
        if sum(votes) < 0:
            return "it is darker where it is not 0 than elsewhere, so that it may be turned round (1 for clear)"
        if not sum(votes):
            return "nothing tells whether its 1 means cloud or clear"
    return ""


def _vote(candidate: Candidate, layer: MaskLayer, sensor: Sensor) -> int:
    """Whether an acquisition is brighter where a layer is not 0 (1), darker (-1), or neither (0)."""
    waves = {band.name: band.wavelength_nm for band in sensor.bands if band.wavelength_nm}
    bands = [name for name in candidate.acquisition.bands if name in waves]
    if not bands:
        return 0
    ref = candidate.acquisition.bands[min(bands, key=waves.__getitem__)]
    mask = MaskRef(layer.file.path, layer.number, "nonzero")
    with suppress(BadInput), ExitStack() as opened:
        image = opened.enter_context(open_view(ref, candidate.grid))
        clouds = opened.enter_context(open_view(mask, candidate.grid))
        for window in candidate.grid.frame.looks:
            (stored,), inside = image.read([ref], window)
            (codes,), reached = clouds.read([mask], window)
            has = inside & reached & np.isfinite(stored) & (stored != (0 if ref.nodata is None else ref.nodata))
            cloudy, others = stored[has & (codes != 0)], stored[has & (codes == 0)]
            if min(cloudy.size, others.size) >= _FEWEST:
                bright, dark = (float(np.median(part)) * ref.scale + ref.offset for part in (cloudy, others))
                return int(bright > _BRIGHTER * dark) - int(dark > _BRIGHTER * bright)
    return 0


def _not_used(why: str) -> str:
    return (
        f"it looks like a mask and was not used, since {why}. To use it, give it as the mask, with the values in it "
        "that mean not clear"
    )
