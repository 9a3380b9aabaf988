"""Segmentation of PASTIS under a published protocol: train on some folds, keep the best on one, score on another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save
from torch import nn

from engine.errors import BadInput
from engine.files import write_whole
from engine.judge.accuracy import Confusion
from engine.models.threads import threads
from training.base.console import Say
from training.base.networks import Networks
from training.base.outputs import CHECKPOINT, check_training_folder
from training.base.runner import Checkpoints, Machine, check_machine, train
from training.base.streams import PROBED
from training.data.pastis import BANDS, CLASSES, VOID, Pastis, PatchEntry, open_pastis, read_patch
from training.data.patches import PatchBatch, Reading, TrainingPatches
from training.measure.boundaries import boundaries_between
from training.measure.segmentation import Counts, Scores, parcel_counts, pixel_counts, scores
from training.measure.tokens import POOL, TESTED, TokenSet, majority, probe_tokens
from training.pastis.few import some_crops
from training.pastis.protocol import PROTOCOLS, Folds, folds_of, statistics
from training.pastis.provenance import seen_before
from training.pastis.readable import check_readable
from training.pastis.segmentation import Segmentation, Validated, logits_of, plan
from training.pastis.table import Measured, write_tables
from training.recipe.pastis import PastisRun
from training.recipe.read import REPOSITORY
from training.systems.registry import room_of

MAPPED = CLASSES[:VOID]
WEIGHTS = "networks.safetensors"
History = list[dict[str, float]]


@dataclass(frozen=True)
class Split:
    """Patches of each side."""

    train: list[PatchEntry]
    validation: list[PatchEntry]
    test: list[PatchEntry]


def segment(root: Path, run: PastisRun, out: Path, machine: Machine, workers: int, resume: bool, say: Say) -> Measured:
    """Train and score, and write weights, tables and the figure of the confusion matrix.

    Args:
        root: folder of the data set.
        out: folder of all that is written, the last checkpoint among it.
        workers: processes that read patches beside the training's own; 0 for none.
        resume: go on from the folder's checkpoint.

    Raises:
        BadInput: `machine_unavailable`, before anything is read; what reading patches and folds raises, before the
            first step; `patch_size`; `checkpoint_missing`, `out_in_use`, `resume_differs`, `start_missing`,
            `start_unreadable`, `start_mismatch`, `start_saw_test`.
        Failure: `training_diverged`, the folder then holds the last good checkpoint; `disk`.
    """
    check_machine(machine)
    recipe, protocol = run.recipe, PROTOCOLS[run.protocol]
    folds = folds_of(protocol, run.fold)
    seen = "" if recipe.encoder.start is None else seen_before(REPOSITORY / recipe.encoder.start, folds)
    data = open_pastis(root)
    learned, validating = (
        some_crops(data.of_folds(of_side), recipe.labels, recipe.seed) for of_side in (folds.train, [folds.validation])
    )
    split = Split(learned, validating, data.of_folds([folds.test]))
    check_readable(data, (split.train, split.validation, split.test), recipe.encoder.sensors)
    check_training_folder(out, resume, run)
    what = "patches" if recipe.labels is None else "crops"
    say(f"{len(split.train)} {what} to train, {len(split.validation)} to validate, {len(split.test)} patches to test")
    with threads(recipe.threads):
        networks = build(run, data, folds)
        reading = Reading(data, protocol.dates, recipe.resize, recipe.encoder.sensors, networks.encoder.dates)
        device = torch.device("cuda" if machine.accelerator in ("gpu", "cuda") else "cpu")
        probed = _copied_for_probes(recipe.system, networks.encoder)
        trained, history = _train(networks, run, reading, split, out, machine, workers, say)
        # Last, so that a training that is resumed, or cannot be probed, has not spent time on it.
        probes, unprobed = _probed(probed and probed.to(device), reading, split, recipe.seed)
        networks = trained.best.to(device)
        pixels, parcels, boundaries = measure(networks, reading, split.test)
    measured = Measured(
        run=run,
        data=data,
        folds=folds,
        seen=seen,
        patches={side: len(entries) for side, entries in vars(split).items()},
        pixels=pixels,
        parcels=Confusion(MAPPED, np.sum(parcels, axis=0)),
        boundaries=boundaries,
        probes=probes,
        unprobed=unprobed,
        losses=[step["loss"] for step in history],
        validated=trained.validated,
        parameters={name: _parameters(getattr(networks, name)) for name in ("encoder", "head")},
    )
    write_whole(out / WEIGHTS, _weights(networks))
    write_tables(measured, out)
    return measured


def build(run: PastisRun, data: Pastis, folds: Folds) -> Networks:
    """Build encoder and decoder: with the protocol's statistics and fresh weights, or with a pre-trained encoder's.

    Raises:
        BadInput: `patch_size`, the image is no whole number of tokens; see `segment`.
    """
    recipe = run.recipe
    patch = recipe.encoder.patch
    side = recipe.resize or read_patch(data, data.entries[0]).values.shape[-1]
    if side % patch:
        raise BadInput(
            "patch_size",
            f"Images of {side} pixels are no whole number of the recipe's patches of {patch}.",
            "Set another patch, or resize, in the recipe.",
        )
    torch.manual_seed(recipe.seed)
    protocol = PROTOCOLS[run.protocol]
    sensors = {
        sensor: (len(BANDS[sensor]), *statistics(protocol, data, folds, sensor)) for sensor in recipe.encoder.sensors
    }
    return room_of(recipe.system, "pastis").build(recipe, sensors, side, len(MAPPED))


def _train(
    networks: Networks,
    run: PastisRun,
    reading: Reading,
    split: Split,
    out: Path,
    machine: Machine,
    workers: int,
    say: Say,
) -> tuple[Validated, History]:
    """Train the networks in place; the best on the validation fold are kept beside them."""
    recipe, schedule = run.recipe, run.recipe.optimisation
    if recipe.decoder.fine_tune == "frozen":
        networks.encoder.requires_grad_(False).eval()

    def validate() -> float:
        pixels, *_ = measure(networks, reading, split.validation)
        return scores(Confusion(MAPPED, np.sum(pixels, axis=0))).miou

    data = TrainingPatches(reading, split.train, schedule.batch, schedule.epochs, recipe.seed, workers)
    model = Validated(networks)
    objective = Segmentation(recipe, data.steps_per_epoch, VOID, validate)

    def report(step: int, history: History) -> None:
        best = f", best validation mIoU {max(model.validated):.3f}" if model.validated else ""
        say(f"step {step} of {data.steps}: loss {history[-1]['loss']:.4f}{best}")

    every = schedule.validate_every * data.steps_per_epoch
    checkpoints = Checkpoints(out / CHECKPOINT, every, run.model_dump_json(), report)
    trained = train(model, objective, data, plan(recipe, data.steps_per_epoch), machine, checkpoints)
    return model, trained.history


def measure(
    networks: Networks, reading: Reading, entries: Sequence[PatchEntry]
) -> tuple[list[Counts], list[Counts], list[tuple[float, ...]]]:
    """Count the pixels and the parcels of each patch, reference against map, (19, 19) each; and score its boundaries.

    Returns:
        Counts of pixels and of parcels, and F1 of the boundaries between classes for each of `TOLERANCES`.
    """
    pixels, parcels, boundaries = [], [], []
    with inferring(networks.encoder, networks.head):
        for entry in entries:
            batch, (patch,) = reading.batch([entry])
            probability = _probability(networks, batch)
            mapped = probability.argmax(axis=0)
            pixels.append(pixel_counts(patch.label, mapped, len(MAPPED)))
            parcels.append(parcel_counts(patch.label, probability, patch.parcel))
            boundaries.append(boundaries_between(patch.label, mapped, VOID))
    return pixels, parcels, boundaries


def _probability(networks: Networks, batch: PatchBatch) -> NDArray[np.float32]:
    logits = logits_of(networks, _on(networks.encoder, batch))
    return logits[0].softmax(dim=0).float().cpu().numpy()


def _copied_for_probes(system: str, encoder: nn.Module) -> nn.Module | None:
    """What probes read of an encoder as it is now; None of a system that has nothing to probe before its labels."""
    room = room_of(system, "pastis")
    return room.probed(encoder) if hasattr(room, "probed") else None


def _probed(probed: nn.Module | None, reading: Reading, split: Split, seed: int) -> tuple[dict[str, list[Scores]], str]:
    """Scores by probe, and why there are none: patches whose tokens are of one class say nothing of an encoder."""
    if probed is None:
        return {}, "The network has no encoder that could be probed before its labels."
    rng = np.random.default_rng([seed, PROBED])
    drawn = [_some(split.train, POOL, rng), _some(split.test, TESTED, rng)]
    tokens = [_tokens(probed, reading, entries) for entries in drawn]
    try:
        return probe_tokens(*tokens, MAPPED), ""
    except BadInput as error:
        return {}, error.message


def _some(entries: Sequence[PatchEntry], most: int, rng: np.random.Generator) -> list[PatchEntry]:
    return [entries[index] for index in rng.permutation(len(entries))[:most]]


def _tokens(probed: nn.Module, reading: Reading, entries: Sequence[PatchEntry]) -> TokenSet:
    """Date means of tokens, each with the majority class of its pixels."""
    features, labels = [], []
    with inferring(probed):
        for entry in entries:
            batch, (patch,) = reading.batch([entry])
            mean = probed(_on(probed, batch))[0].cpu()
            features.append(mean.flatten(0, 1).numpy())
            labels.append(majority(patch.label, *mean.shape[:2], len(MAPPED)).ravel())
    patch_of = np.repeat(np.arange(len(entries)), [len(label) for label in labels])
    return TokenSet(np.concatenate(features), np.concatenate(labels), patch_of)


def _on(network: nn.Module, batch: PatchBatch) -> PatchBatch:
    device = next(network.parameters()).device
    return {name: tensor.to(device) for name, tensor in batch.items()}


@contextmanager
def inferring(*networks: nn.Module) -> Iterator[None]:
    """Infer, and go on as before."""
    modes = [network.training for network in networks]
    for network in networks:
        network.eval()
    try:
        with torch.inference_mode():
            yield
    finally:
        for network, mode in zip(networks, modes, strict=True):
            network.train(mode)


def _parameters(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def _weights(networks: Networks) -> bytes:
    return save(
        {
            f"{role}.{name}": tensor.detach().cpu().contiguous()
            for role, network in networks.named_children()
            for name, tensor in network.state_dict().items()
        }
    )
