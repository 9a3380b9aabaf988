"""The table of the nine cases and of their controls, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from training.systems.bert.caserecipe import CasesRecipe
from training.systems.bert.compare import Case

_HEAD = """Simulated pairs: no satellite took these series, so that the figures say how the comparison runs and not what
real pairs would give. Written by `python -m training bert-cases`. Accuracy in percent on validation fields, mean and
standard deviation over the configurations, which both encoders share; gains are paired. Wins: configurations in which
the first is strictly better, with the two-sided sign test. The interval is of the mean gain over draws of whole fields,
the trained networks being as they are. Encoders are frozen unless it says otherwise, and nothing is chosen by these
scores. Seed {seed}.
"""


def table(recipe: CasesRecipe, cases: Sequence[Case]) -> str:
    """Write the nine cases, and then the controls on their task."""
    nine = [case for case in cases if case.against != cases[0].encoder]
    controls = [case for case in cases if case.against == cases[0].encoder]
    text = _HEAD.format(seed=recipe.seed) + _rows(nine)
    if controls:
        text += (
            f"\n### Where it comes from\n\nEach control against {cases[0].encoder}, on task {recipe.controls.task}, "
            f"with {recipe.controls.configurations} configurations of each network.\n" + _rows(controls)
        )
    return text


def _rows(cases: Sequence[Case]) -> str:
    lines = [
        "",
        "| task | network | encoder | accuracy | against | accuracy | gain (least, most) | wins | sign test | 95 % |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for case in cases:
        of = case.compared
        lines.append(
            f"| {case.task} | {case.network} | {case.encoder} | {of.mean:.1f} ± {of.std:.1f} | {case.against} | "
            f"{of.other_mean:.1f} ± {of.other_std:.1f} | {of.gain:+.1f} ({of.least:+.1f}, {of.most:+.1f}) | "
            f"{of.wins} of {of.of} | {of.sign:.2g} | {of.low:+.1f} to {of.high:+.1f} |"
        )
    return "\n".join(lines) + "\n"
