"""Fields that several jobs have, each written once; a job gives it its default."""

from __future__ import annotations

from typing import Annotated, Dict, Literal, Optional

from pydantic import Field

from engine.contract.message import NUMERIC, Name, Place, Shown, Text

PARCELS = "parcels.gpkg"

ParcelsLayer = Annotated[
    Optional[Name],
    Field(description="Layer within the parcels file; its only one by default."),
    Shown("Layer of the parcels file", "parcels", advanced=True),
]
Overwrite = Annotated[
    bool,
    Field(description="Replace another job's results in the output folder."),
    Shown("Replace another job's results", "results"),
]
Classes = Annotated[
    Optional[Dict[Text, Text]],
    Field(
        max_length=100_000,
        description="Text -> name of its class; an empty name leaves it out, and texts that are left out mean "
        "themselves.",
    ),
    Shown("Classes of texts", "parcels", True, '{"corn": "maize", "fallow": ""}'),
]
ClassTable = Annotated[
    Optional[Place],
    Field(
        description="CSV or JSON with code and name, and if wanted colour, of each class of the raster; by default "
        "what the report beside it or its own tags say."
    ),
    Shown("Table of classes", "parcels", advanced=True),
]
SeriesFolder = Annotated[
    Place,
    Field(description="What the extract job wrote: its output folder, or the series.parquet in it."),
    Shown("Folder of series"),
]
ParcelsOfSeries = Annotated[
    Place,
    Field(description="Layer that the series were extracted from, or some of its parcels or points."),
    Shown(group="parcels"),
]
SetConfidence = Annotated[
    float,
    Field(
        ge=0.0001,
        le=0.9999,
        description="For the class set. Where a taught model keeps what it answered for labels that it had not seen: "
        "how often the set is to hold the true class. Else the set has the fewest classes whose probabilities "
        "together reach this, which guarantees nothing.",
    ),
    NUMERIC,
    Shown("Confidence of the class set", "results", advanced=True),
]
ResultsFolder = Annotated[Place, Field(description="Folder for the results."), Shown("Output folder", "results")]
Seed = Annotated[
    int,
    Field(ge=0, le=2**31 - 1, description="Number that decides what is left to chance."),
    NUMERIC,
    Shown(group="model", advanced=True),
]
ShownValues = Annotated[
    Text,
    Field(
        description="What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of bands, "
        "numbers and + - * /."
    ),
    Shown("Bands, indices, expressions", "model", example="NDVI,NDRE,(B08-B04)/(B08+B04)"),
]
Smoothing = Annotated[
    float,
    Field(
        ge=5,
        le=365,
        description="Waves shorter than so many days are smoothed to less than half (Whittaker smoother).",
    ),
    NUMERIC,
    Shown("Days to smooth over", "model", advanced=True),
]
SeasonThreshold = Annotated[
    float,
    Field(
        ge=0.01, le=0.99, description="The season starts and ends where the curve passes this share of its amplitude."
    ),
    NUMERIC,
    Shown("Share of amplitude of the season", "model", advanced=True),
]
Device = Annotated[
    Literal["auto", "cpu", "cuda"],
    Field(description="Where the model is computed; 'auto' takes a graphics card that can be used."),
    Shown(group="computing", advanced=True),
]
