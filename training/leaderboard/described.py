"""What each system is, in a line, for readers of the table."""

from __future__ import annotations

from collections.abc import Mapping

DESCRIBED: Mapping[str, str] = {
    "random-forest": "300 trees on flat series: the values date by date, gaps filled with medians.",
    "logistic-regression": "on the same flat series, standardised; its penalty is chosen within the labelled series.",
    "tempcnn": "convolutions over time on a regular calendar, gaps interpolated (Pelletier et al. 2019).",
    "l-tae": "lightweight temporal attention on the dates as they are (Garnot & Landrieu 2020).",
    "transformer": "a plain transformer encoder on the dates as they are (Russwurm & Koerner 2020).",
    "cropsts-scratch": "the encoder of CropSTS, trained on the labelled series alone.",
    "cropsts-pretrained": (
        "CropSTS warmed up on the training side's real series, labels unseen; then taught by the labelled series, and "
        "by what a head fitted on them says of the unlabelled ones of the training side."
    ),
    "cropsts-pretrained-simulated": (
        "the same, but for the warm-up, which alone sees simulated series, on dates and gaps of real ones. The "
        "channels' statistics, the head's features and the last training use the training side's real unlabelled "
        "series, as `cropsts-pretrained` does."
    ),
    "presto": "Presto's published weights, frozen, with logistic regression on its embeddings (Tseng et al. 2023).",
    "galileo-nano": (
        "Galileo-nano's published weights, frozen, with logistic regression on its embeddings (Tseng et al. 2025)."
    ),
}
