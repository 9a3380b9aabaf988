"""Which learners, with which options: each is asked about series that it has not seen, and their mean is taken.

Learners are compared by how likely they held the true class, each class weighing the same, after their probabilities
were calibrated; of few labels this tells more than how often they were right. Each learner is offered the contrasts of
all pairs of bands, and then, with them or without, whichever was better, views of its series. Those that did best are
averaged, each the less the farther it is behind.

In the same area the mean is of the few best, whatever their kind: few labels do not tell which of them is best on the
next field, and the mean loses least where the folds mislead. In another area or year some learners fall apart, and what
keeps one from it is often an option, so that the mean is of the best of each kind alone, and a single learner is taken
where it did better still.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.learn.calibrate import Calibrated, temperature_of, tempered
from engine.learn.fitted import Fitted, Learner, duration
from engine.learn.folds import Folds, Where, folds_for
from engine.learn.heldout import held_out, in_other_folds
from engine.learn.indices import channels_of
from engine.learn.mean import Mean, mean_name, sharing, weighted
from engine.learn.progress import Progress, parts, silent
from engine.learn.prototypes import WithPrototypes, rare_in, with_prototypes
from engine.learn.samples import Labelled, some_of_each
from engine.learn.score import Draws, Interval, draws_of, log_loss, mean_f1
from engine.learn.views import COPIES

# Trees of each forest that is compared, without views and with them: thousands are grown.
_TREES, _TREES_WITH_VIEWS = 100, 50
# Labelled series by which is compared: of many some tell enough, drawn from each class.
_ENOUGH = 400

# So far behind the best in log loss, a learner weighs less in a mean by a factor of e. On series split by block, zone,
# region and year this did better than 0.2 and 0.05, than the one best, and than the mean of the best of each kind.
_FAR = 0.1
# Learners of a mean at most: a map takes as long as all of them together.
_MOST_PARTS = 5

# What is said where the chosen learner stays ahead in at least such a share of the draws.
_FIRMNESS = ((0.9, "That is firm"), (0.7, "That is likely"), (0.0, "The two are hardly to be told apart"))
# Draws of fewer blocks than these are much alike, and say little.
_FIRM_BLOCKS = 10
# Surprise, as a share of that of guessing, from which on a learner has hardly learned anything of what was left out.
_GUESSING = 0.9


@dataclass(frozen=True, eq=False)
class Candidate:
    """A learner, or several whose mean is taken, and what it said of series that it had not seen.

    Attributes:
        name: name of the learner, with its options.
        parts: the one learner or the several.
        weights: weights of the parts in their mean; they sum to 1.
        temperatures: temperatures of the parts, and last that of their mean where there are several.
        held_out: calibrated probabilities (n, k) for each way of leaving out.
        f1: macro F1, over all ways.
        log_loss: mean negative logarithm of the true class's probability, each class weighing the same.
        drawn: the same, of each draw of blocks; the first is as it is.
    """

    name: str
    parts: tuple[Learner, ...]
    weights: tuple[float, ...]
    temperatures: tuple[float, ...]
    held_out: tuple[NDArray[np.float64], ...]
    f1: Interval
    log_loss: float
    drawn: NDArray[np.float64]

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Fitted:
        """Learn from all labelled series."""
        each = parts(progress, [duration(part) for part in self.parts])
        fitted = tuple(
            Calibrated(with_prototypes(part, labelled).fit(labelled, seed, of_part), temperature)
            for part, temperature, of_part in zip(sharing(self.parts, self.weights), self.temperatures, each)
        )
        return fitted[0] if len(fitted) == 1 else Calibrated(Mean(fitted, self.weights), self.temperatures[-1])


@dataclass(frozen=True, eq=False)
class Choice:
    """What was compared and what was taken.

    Attributes:
        chosen: one of the candidates.
        candidates: all, the chosen one first, then the best.
        folds: the folds by which series were left out.
        which: indices of the labelled series that were compared by; all, or some of many.
        sure: share of the draws of blocks in which the chosen one stays ahead of the best one of another kind; 1
            without another.
        reason: sentences that say why it was chosen.
    """

    chosen: Candidate
    candidates: tuple[Candidate, ...]
    folds: Folds
    which: NDArray[np.int64]
    sure: float
    reason: str


def choose(
    labelled: Labelled, learners: Sequence[Learner], where: Where, seed: int, progress: Progress = silent
) -> Choice:
    """Compare learners with and without their options, and choose.

    Args:
        learners: without options.
        where: the model will be used, see `folds_for`.
        progress: told how far it is; may raise to stop.
    """
    which = some_of_each(labelled, _ENOUGH, seed)
    compared = labelled.take(which)
    folds, draws = folds_for(compared, where, seed), draws_of(compared.group, seed)
    compare = _Comparison(compared, rare_in(labelled), folds, draws, seed)
    every: list[Candidate] = []
    best: list[Candidate] = []
    for learner, of_learner in zip(learners, parts(progress, [duration(learner) for learner in learners])):
        tried: list[Candidate] = []
        offered = [each for each in ({}, {"contrasts": True}, {"views": COPIES}) if _offers(learner, each, compared)]
        for options, of_options in zip(offered, parts(of_learner, [1] * len(offered))):
            better = min(tried, key=_log_loss).parts[0] if tried else learner
            tried.append(compare.single(replace(better, **options), of_options))
        every += tried
        best.append(min(tried, key=_log_loss))
    # What stands on an encoder is a package of its own kind, which no other learner shares.
    encoded = [each for each in every if each.parts[0].encoded]
    averaged = _near(_unlike([each for each in (best if where == "elsewhere" else every) if each not in encoded]))
    rivals = every
    if len(averaged) > 1:
        every = [*every, compare.mean(averaged)]
        rivals = every if where == "elsewhere" else [every[-1], *encoded]
    chosen = min(rivals, key=_log_loss)
    every.sort(key=lambda each: (each is not chosen, each.log_loss))
    rival = next((each for each in every if _kind(each) != _kind(chosen)), None)
    sure = 1.0 if rival is None else float((chosen.drawn[1:] <= rival.drawn[1:]).mean())
    return Choice(chosen, tuple(every), compare.folds, which, sure, _reason(chosen, rival, sure, every, compare))


def _unlike(every: Sequence[Candidate]) -> list[Candidate]:
    """Candidates without those that say what another one says: where all classes are rare, prototypes speak for all."""
    kept: list[Candidate] = []
    for each in every:
        if not any(all(map(np.array_equal, each.held_out, other.held_out)) for other in kept):
            kept.append(each)
    return kept


def _near(every: Sequence[Candidate]) -> list[tuple[Candidate, float]]:
    """Those of some candidates that have a say in their mean, and their weights, in tenths."""
    every = sorted(every, key=_log_loss)[:_MOST_PARTS]
    ahead = min((each.log_loss for each in every), default=0.0)
    tenths = _tenths(np.array([np.exp((ahead - each.log_loss) / _FAR) for each in every]))
    return [(each, int(tenth) / 10) for each, tenth in zip(every, tenths) if tenth > 0]


def _tenths(weights: NDArray[np.float64]) -> NDArray[np.int64]:
    """Weights as ten tenths in all, (n): those that lose most by being cut get what is left (largest remainder)."""
    wanted = 10 * weights / weights.sum()
    tenths = np.floor(wanted).astype(np.int64)
    most = np.argsort(tenths - wanted, kind="stable")[: 10 - tenths.sum()]
    tenths[most] += 1
    return tenths


def _log_loss(candidate: Candidate) -> float:
    return candidate.log_loss


def _kind(candidate: Candidate) -> tuple[str, ...]:
    """Which learners, whatever their options."""
    return tuple(sorted({part.base for part in candidate.parts}))


def _offers(learner: Learner, options: Mapping[str, object], labelled: Labelled) -> bool:
    """Whether a learner has these options, and they would change what it is given."""
    if "contrasts" in options:
        few, all_pairs = (channels_of(labelled.samples, contrasts).pairs for contrasts in (False, True))
        return hasattr(learner, "contrasts") and set(few) != set(all_pairs)
    return all(hasattr(learner, option) for option in options)


@dataclass(frozen=True, eq=False)
class _Comparison:
    """What all candidates are compared by."""

    labelled: Labelled
    rare: tuple[int, ...]
    folds: Folds
    draws: Draws
    seed: int

    def single(self, learner: Learner, progress: Progress) -> Candidate:
        """Ask one learner."""
        quick = learner
        if hasattr(learner, "trees"):
            quick = replace(learner, trees=_TREES_WITH_VIEWS if learner.views else _TREES)
        quick = quick if learner.encoded or not self.rare else WithPrototypes(quick, self.rare)
        ways = self.folds.ways
        each = parts(progress, [1] * len(ways))
        answers = [held_out(self.labelled, quick, fold, self.seed, of_way) for fold, of_way in zip(ways, each)]
        answers, temperature = self._calibrated(answers)
        return self._candidate(learner.name, (learner,), (1.0,), (temperature,), answers)

    def mean(self, averaged: Sequence[tuple[Candidate, float]]) -> Candidate:
        """The mean of learners that were asked, each with its weight."""
        some, weights = zip(*averaged)
        parts = tuple(part for each in some for part in each.parts)
        ways = zip(*(each.held_out for each in some))
        answers, temperature = self._calibrated([weighted(list(way), weights) for way in ways])
        temperatures = (*(each.temperatures[0] for each in some), temperature)
        return self._candidate(mean_name(parts, weights), parts, weights, temperatures, answers)

    def _calibrated(self, answers: Sequence[NDArray[np.float64]]) -> tuple[list[NDArray[np.float64]], float]:
        known = np.concatenate([in_other_folds(self.labelled, fold) for fold in self.folds.ways])
        label = np.tile(self.labelled.label, len(answers))
        temperature = temperature_of(np.concatenate(answers), label, known)
        return [tempered(each, temperature) for each in answers], temperature

    def _candidate(
        self,
        name: str,
        parts: tuple[Learner, ...],
        weights: tuple[float, ...],
        temperatures: tuple[float, ...],
        answers: Sequence[NDArray[np.float64]],
    ) -> Candidate:
        label = self.labelled.label
        f1 = mean_f1(answers, label, self.labelled.group, self.draws)
        drawn = np.mean([log_loss(each, label, self.draws) for each in answers], axis=0)
        return Candidate(name, parts, weights, temperatures, tuple(answers), f1, float(drawn[0]), drawn)


def _reason(
    chosen: Candidate, rival: Candidate | None, sure: float, every: Sequence[Candidate], compare: _Comparison
) -> str:
    """Why a candidate was chosen, how sure that is, and which learners fell behind."""
    folds = compare.folds
    few = compare.draws.times.shape[1] < _FIRM_BLOCKS
    first = min(every, key=_log_loss)
    likeliest = ", it held the true classes likeliest," if chosen is first else ", it was right"
    sentences = [
        f"{_upper(chosen.name)} was chosen: with {folds.left_out} left out{likeliest} with a macro F1 of "
        f"{_points(chosen.f1)}."
    ]
    if chosen is not first:
        sentences.append(
            f"{_upper(first.name)} held the true classes likelier there, with a macro F1 of {_points(first.f1)}, but a "
            "mean of several goes less astray where such a comparison does."
        )
    if rival is not None:
        firm = (
            "Of so few blocks nothing firm can be said"
            if few
            else next(words for share, words in _FIRMNESS if sure >= share)
        )
        sentences.append(
            f"The best of another kind is {rival.name} with {_points(rival.f1)}. {firm}: in {round(100 * sure)} of 100 "
            "draws of the blocks the first stays ahead."
        )
    behind = _behind(chosen, every)
    if behind:
        sentences.append(f"Too far behind to be trusted there: {', '.join(behind)}.")
    if chosen.log_loss > _GUESSING * np.log(len(compare.labelled.present)):
        sentences.append(
            "Even so, taken class by class, it held what was left out hardly likelier than by guessing: look at each "
            "class before a map is trusted, and label more of those that it does not know."
        )
    return " ".join([*sentences, *([folds.doubt] if folds.doubt else [])])


def _behind(chosen: Candidate, every: Sequence[Candidate]) -> list[str]:
    """The best of each kind of learner that has no part in what was chosen and is behind in nearly every draw."""
    bases, found = {part.base for part in chosen.parts}, []
    for each in every:
        base = each.parts[0].base
        if len(each.parts) == 1 and base not in bases:
            bases.add(base)
            worse = each.f1.value < chosen.f1.value
            if worse and (chosen.drawn[1:] < each.drawn[1:]).mean() >= _FIRMNESS[0][0]:
                found.append(f"{each.name} with {_points(each.f1)}")
    return found


def _points(score: Interval) -> str:
    return f"{score.value:.2f} ({score.low:.2f} to {score.high:.2f})"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
