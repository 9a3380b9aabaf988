"""Segmentation of PASTIS under a published protocol: train on some folds, keep the best on one, score on another."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save
from torch import nn

from engine.errors import BadInput
from engine.files import write_whole
from engine.judge.accuracy import Confusion
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.cropsts.fused import FusedConfig, FusedCropSTS, SensorConfig, sensors_of
from training.base.outputs import check_training_folder
from training.base.pretrained import start_from
from training.base.runner import CHECKPOINT, Checkpoints, Machine, check_machine, run_resumable, threads
from training.base.streams import PROBED
from training.base.told import Say
from training.data.pastis import BANDS, CLASSES, VOID, Pastis, PatchEntry, open_pastis, read_patch
from training.data.patches import PatchBatch, Reading, TrainingPatches
from training.measure.segmentation import Counts, Scores, parcel_counts, pixel_counts, scores
from training.measure.tokens import POOL, TESTED, TokenSet, majority, probe_tokens
from training.pastis.protocol import PROTOCOLS, Folds, folds_of, statistics
from training.pastis.readable import check_readable
from training.pastis.segmentation import Segmentation, logits_of
from training.pastis.several import tokens_of_all
from training.pastis.start import seen_before
from training.pastis.table import Measured, write_tables
from training.recipe.pastis import PastisRecipe, PastisRun
from training.recipe.scene import REPOSITORY
from training.systems.cropsts.build import Networks, encoder_config, head_of, taps_of
from training.systems.cropsts.whitened import mean_token

MAPPED = CLASSES[:VOID]
WEIGHTS = "networks.safetensors"


@dataclass(frozen=True)
class Split:
    """Patches of each side."""

    train: list[PatchEntry]
    validation: list[PatchEntry]
    test: list[PatchEntry]


def segment(
    root: Path, asked: PastisRun, out: Path, machine: Machine, workers: int, resume: bool, say: Say
) -> Measured:
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
    recipe, protocol = asked.recipe, PROTOCOLS[asked.protocol]
    folds = folds_of(protocol, asked.fold)
    seen = "" if recipe.encoder.start is None else seen_before(REPOSITORY / recipe.encoder.start, folds)
    data = open_pastis(root)
    split = Split(data.of_folds(folds.train), data.of_folds([folds.validation]), data.of_folds([folds.test]))
    check_readable(data, (split.train, split.validation, split.test), recipe.encoder.sensors)
    check_training_folder(out, resume, asked)
    reading = Reading(data, protocol.dates, recipe.resize, recipe.encoder.sensors)
    say(f"{len(split.train)} patches to train, {len(split.validation)} to validate, {len(split.test)} to test")
    with threads(recipe.threads):
        networks = build(asked, data, folds)
        device = torch.device("cuda" if machine.accelerator in ("gpu", "cuda") else "cpu")
        begun = _without_taps(networks.encoder)
        objective = _train(networks, asked, reading, split, out, machine, workers, say)
        # Last, so that a training that is resumed, or cannot be probed, has not spent time on it.
        probes, unprobed = _probed(begun.to(device), reading, split, recipe.seed)
        for network in (networks.encoder, networks.head):
            network.to(device)
        pixels, parcels = measure(networks, reading, split.test)
    measured = Measured(
        asked=asked,
        data=data,
        folds=folds,
        seen=seen,
        patches={side: len(entries) for side, entries in vars(split).items()},
        pixels=pixels,
        parcels=Confusion(MAPPED, np.sum(parcels, axis=0)),
        probes=probes,
        unprobed=unprobed,
        losses=objective.losses,
        validated=objective.validated,
        parameters={name: _parameters(getattr(networks, name)) for name in ("encoder", "head")},
    )
    write_whole(out / WEIGHTS, _weights(networks))
    write_tables(measured, out)
    return measured


def build(asked: PastisRun, data: Pastis, folds: Folds) -> Networks:
    """Build encoder and decoder: with the protocol's statistics and fresh weights, or with a pre-trained encoder's.

    Raises:
        BadInput: `patch_size`, the image is no whole number of tokens; see `segment`.
    """
    recipe = asked.recipe
    shape = recipe.encoder
    side = recipe.resize or read_patch(data, data.entries[0]).values.shape[-1]
    if side % shape.patch:
        raise BadInput(
            "patch_size",
            f"Images of {side} pixels are no whole number of the recipe's patches of {shape.patch}.",
            "Set another patch, or resize, in the recipe.",
        )
    torch.manual_seed(recipe.seed)
    told = [statistics(PROTOCOLS[asked.protocol], data, folds, sensor) for sensor in shape.sensors]
    config = config_of(recipe, side)
    if shape.fused_with:
        further = tuple(SensorConfig(len(BANDS[sensor])) for sensor in shape.fused_with)
        encoder = FusedCropSTS(FusedConfig(config, further), *zip(*told, strict=True))
    else:
        encoder = CropSTS(config, *told[0])
    head = head_of(recipe.decoder, config, len(MAPPED))
    if shape.start is not None:
        start_from(sensors_of(encoder)[0], REPOSITORY / shape.start)
    return Networks(encoder, head)


def config_of(recipe: PastisRecipe, side: int) -> CropSTSConfig:
    """The architecture that a recipe asks for, of Sentinel-2 images of `side` pixels."""
    taps = taps_of(recipe.decoder, recipe.encoder.depth)
    return encoder_config(recipe.encoder, len(BANDS["S2"]), side, taps=taps)


def _train(
    networks: Networks,
    asked: PastisRun,
    reading: Reading,
    split: Split,
    out: Path,
    machine: Machine,
    workers: int,
    say: Say,
) -> Segmentation:
    """Train the networks in place; they end with the weights that were best on the validation fold."""
    recipe, how = asked.recipe, asked.recipe.optimisation
    if recipe.decoder.fine_tune == "frozen":
        networks.encoder.requires_grad_(False).eval()

    def validate() -> float:
        pixels, _ = measure(networks, reading, split.validation)
        return scores(Confusion(MAPPED, np.sum(pixels, axis=0))).miou

    data = TrainingPatches(reading, split.train, how.batch, how.epochs, recipe.seed, workers)
    objective = Segmentation(networks.encoder, networks.head, asked, data.steps_per_epoch, VOID, validate)

    def said(step: int) -> None:
        best = f", best validation mIoU {max(objective.validated):.3f}" if objective.validated else ""
        say(f"step {step} of {data.steps}: loss {objective.losses[-1]:.4f}{best}")

    checkpoints = Checkpoints(out / CHECKPOINT, how.validate_every * data.steps_per_epoch, said)
    run_resumable(objective, data, data.steps, how.clip, machine, checkpoints, accumulate=1)
    objective.restore_best()
    return objective


def measure(networks: Networks, reading: Reading, entries: Sequence[PatchEntry]) -> tuple[list[Counts], list[Counts]]:
    """Count the pixels and the parcels of each patch, reference against map, (19, 19) each."""
    pixels, parcels = [], []
    with inferring(networks.encoder, networks.head):
        for entry in entries:
            batch, (patch,) = reading.batch([entry])
            probability = _probability(networks, batch)
            pixels.append(pixel_counts(patch.label, probability.argmax(axis=0), len(MAPPED)))
            parcels.append(parcel_counts(patch.label, probability, patch.parcel))
    return pixels, parcels


def _probability(networks: Networks, batch: PatchBatch) -> NDArray[np.float32]:
    logits = logits_of(networks.encoder, networks.head, _on(networks.encoder, batch))
    return logits[0].softmax(dim=0).float().cpu().numpy()


def _probed(encoder: nn.Module, reading: Reading, split: Split, seed: int) -> tuple[dict[str, list[Scores]], str]:
    """Scores by probe, and why there are none: patches whose tokens are of one class say nothing of an encoder."""
    rng = np.random.default_rng([seed, PROBED])
    drawn = [_some(split.train, POOL, rng), _some(split.test, TESTED, rng)]
    tokens = [_tokens(encoder, reading, entries) for entries in drawn]
    try:
        return probe_tokens(*tokens, MAPPED), ""
    except BadInput as error:
        return {}, error.message


def _some(entries: Sequence[PatchEntry], most: int, rng: np.random.Generator) -> list[PatchEntry]:
    return [entries[index] for index in rng.permutation(len(entries))[:most]]


def _tokens(encoder: nn.Module, reading: Reading, entries: Sequence[PatchEntry]) -> TokenSet:
    """Date means of an encoder's tokens, each with the majority class of its pixels."""
    features, labels = [], []
    with inferring(encoder):
        for entry in entries:
            batch, (patch,) = reading.batch([entry])
            mean = mean_token(*tokens_of_all(encoder, _on(encoder, batch)))[0].cpu()
            features.append(mean.flatten(0, 1).numpy())
            labels.append(majority(patch.label, *mean.shape[:2], len(MAPPED)).ravel())
    patch_of = np.repeat(np.arange(len(entries)), [len(each) for each in labels])
    return TokenSet(np.concatenate(features), np.concatenate(labels), patch_of)


def _on(network: nn.Module, batch: PatchBatch) -> PatchBatch:
    device = next(network.parameters()).device
    return {name: tensor.to(device) for name, tensor in batch.items()}


@contextmanager
def inferring(*networks: nn.Module) -> Iterator[None]:
    """Infer, and go on as before."""
    was = [network.training for network in networks]
    for network in networks:
        network.eval()
    try:
        with torch.inference_mode():
            yield
    finally:
        for network, mode in zip(networks, was, strict=True):
            network.train(mode)


def _without_taps(encoder: CropSTS | FusedCropSTS) -> CropSTS | FusedCropSTS:
    """A copy whose tokens are the last layer's."""
    config = encoder.config
    if isinstance(encoder, FusedCropSTS):
        bare = FusedCropSTS(replace(config, first=replace(config.first, taps=())))
    else:
        bare = CropSTS(replace(config, taps=()))
    bare.load_state_dict(copy.deepcopy(encoder.state_dict()))
    return bare


def _parameters(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def _weights(networks: Networks) -> bytes:
    return save(
        {
            f"{role}.{name}": tensor.detach().cpu().contiguous()
            for role, network in vars(networks).items()
            for name, tensor in network.state_dict().items()
        }
    )
