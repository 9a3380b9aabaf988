"""Segmentation of MTLCC: train on some tiles, keep the best on others, score on those of the list "eval"."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save

from engine.files import write_whole
from engine.judge.accuracy import Confusion
from engine.models.threads import threads
from training.base.console import Say
from training.base.networks import Networks
from training.base.runner import Machine, check_machine, train
from training.base.streams import PROBED
from training.data.mtlcc import BANDS, MTLCC, UNKNOWN, TileEntry, open_mtlcc, read_tile, tiles_of
from training.measure.segmentation import Counts, Scores, pixel_counts, scores
from training.mtlcc.tiles import TrainingTiles, batch_of, richest
from training.pastis.segment import inferring
from training.pastis.segmentation import Segmentation, Validated, logits_of, plan
from training.recipe.mtlcc import MTLCCRecipe
from training.systems.registry import room_of

TRAIN, VALIDATION, TEST = "train_fold0", "test_fold0", "eval"
WEIGHTS = "networks.safetensors"


def segment(root: Path, recipe: MTLCCRecipe, out: Path, machine: Machine, say: Say) -> dict[str, Scores]:
    """Train and score, and write weights and the table.

    Returns:
        Scores on the tested tiles: "all", where a pixel that is mapped as unknown is a miss; and "published", where it
        does not count at all.

    Raises:
        BadInput: `machine_unavailable`; what finding and reading tiles raises; `start_missing`, `start_unreadable`,
            `start_mismatch`.
        Failure: `training_diverged`, `disk`.
    """
    check_machine(machine)
    data = open_mtlcc(root)
    sides = {name: tiles_of(data, name, recipe.seasons, recipe.dates) for name in (TRAIN, VALIDATION, TEST)}
    few = {name: richest(data, sides[name], recipe.tiles_per_class) for name in (TRAIN, VALIDATION)}
    say(
        f"{len(few[TRAIN])} of {len(sides[TRAIN])} tiles to train, {len(few[VALIDATION])} to validate, "
        f"{len(sides[TEST])} to test"
    )
    with threads(recipe.threads):
        networks = build(recipe, data, few[TRAIN])
        best = _trained(networks, recipe, data, few, machine, say)
        counts = measure(best, recipe, data, sides[TEST])
    found = {"all": scores(_confusion(data, counts)), "published": scores(_confusion(data, _as_published(counts)))}
    weights = {
        f"{role}.{name}": tensor.detach().cpu().contiguous()
        for role, network in best.named_children()
        for name, tensor in network.state_dict().items()
    }
    write_whole(out / WEIGHTS, save(weights))
    content = {"recipe": recipe.model_dump(mode="json"), "scores": {name: vars(one) for name, one in found.items()}}
    write_whole(out / "table.json", (json.dumps(content, indent=1) + "\n").encode())
    return found


def build(recipe: MTLCCRecipe, data: MTLCC, entries: Sequence[TileEntry]) -> Networks:
    """Build encoder and decoder, with the statistics of the training tiles, clouds among them."""
    seen = [read_tile(data, entry, entry.dates[: recipe.dates]) for entry in entries]
    values = np.concatenate([np.moveaxis(tile.values, 1, -1)[tile.valid] for tile in seen]).astype(np.float64)
    side = seen[0].label.shape[0]
    sensor = (len(BANDS), values.mean(axis=0).tolist(), values.std(axis=0).tolist())
    torch.manual_seed(recipe.seed)
    return room_of(recipe.system, "pastis").build(recipe, {"S2": sensor}, side, len(data.names))


def _trained(
    networks: Networks,
    recipe: MTLCCRecipe,
    data: MTLCC,
    few: dict[str, list[TileEntry]],
    machine: Machine,
    say: Say,
) -> Networks:
    schedule = recipe.optimisation

    def validate() -> float:
        """Overall accuracy, which the authors choose the best epoch by."""
        return scores(_confusion(data, measure(networks, recipe, data, few[VALIDATION]))).overall_accuracy

    source = TrainingTiles(data, few[TRAIN], recipe.dates, schedule.batch, schedule.epochs, recipe.seed)
    model = Validated(networks)
    objective = Segmentation(recipe, source.steps_per_epoch, UNKNOWN, validate)
    train(model, objective, source, plan(recipe, source.steps_per_epoch), machine)
    say(f"best accuracy on validation tiles {max(model.validated):.3f}")
    return model.best


def measure(networks: Networks, recipe: MTLCCRecipe, data: MTLCC, entries: Sequence[TileEntry]) -> Counts:
    """Count pixels, reference against map; the dates of a tile are drawn by the recipe's seed and its place."""
    counts = np.zeros((len(data.names),) * 2, np.int64)
    device = next(networks.parameters()).device
    with inferring(networks.encoder, networks.head):
        for number, entry in enumerate(entries):
            rng = np.random.default_rng([recipe.seed, PROBED, number])
            batch = {name: part.to(device) for name, part in batch_of(data, [entry], recipe.dates, rng).items()}
            mapped = logits_of(networks, batch)[0].argmax(dim=0).cpu().numpy()
            counts += pixel_counts(batch["label"][0].cpu().numpy(), mapped, len(data.names))
    counts[UNKNOWN] = 0
    return counts


def _as_published(counts: Counts) -> Counts:
    """Leave out pixels that are mapped as unknown, as the published code does, which flatters."""
    kept = counts.copy()
    kept[:, UNKNOWN] = 0
    return kept


def _confusion(data: MTLCC, counts: Counts) -> Confusion:
    return Confusion(data.names, counts)
