"""What each system is, in a line, for readers of the table."""

from __future__ import annotations

from collections.abc import Mapping

DESCRIBED: Mapping[str, str] = {
    "random-forest": "300 trees on flat series: the values date by date, gaps filled with medians.",
    "logistic-regression": "on the same flat series, standardised; its penalty is chosen within the labelled series.",
    "tempcnn": (
        "convolutions over time on a regular calendar, gaps interpolated (Pelletier et al. 2019); its shape, in our "
        "training loop."
    ),
    "l-tae": (
        "lightweight temporal attention on the dates as they are (Garnot & Landrieu 2020); its shape, in our training "
        "loop."
    ),
    "transformer": (
        "a plain transformer encoder on the dates as they are (Russwurm & Koerner 2020); its shape, in our training "
        "loop."
    ),
    "cropsts-scratch": (
        "the encoder of CropSTS, trained on views of the labelled series alone, with a running average of its weights."
    ),
    "cropsts-pretrained": (
        "CropSTS warmed up on the training side's real series, labels unseen, then taught by views of the labelled "
        "series, and by what a head fitted on them says of the unlabelled ones of the training side. The warm-up is a "
        "regression: from a view of a series the encoder tells the whitened principal components of the whole. It is "
        "not the pre-training of CropSTS' paper (DINO with plot-wise masks, and distillation), which reads windows of "
        "scenes with their parcels; an encoder pre-trained so is in no row of this table. What the warm-up and what "
        "the teaching by unlabelled series give is not told apart here."
    ),
    "cropsts-pretrained-simulated": (
        "the same, but for the warm-up, which alone sees simulated series, on dates and gaps of real ones. The "
        "channels' statistics, the head's features and the last training use the training side's real unlabelled "
        "series, as `cropsts-pretrained` does."
    ),
    "presto": (
        "Presto's published weights, frozen, with logistic regression on its embeddings (Tseng et al. 2023). Each data "
        "set below says which of its bands it sees: of sensors other than Sentinel-2 none but NDVI."
    ),
    "galileo-nano": (
        "Galileo-nano's published weights, frozen, with logistic regression on its embeddings (Tseng et al. 2025). It "
        "sees what Presto does."
    ),
}
