"""A recipe for pre-training CropSTS without labels: DINO, plot-wise masks, distillation."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.scene import Count, NotNegative, Positive, Section, Share, SimulatedScene

Scale = tuple[Annotated[float, Field(gt=0, le=1)], Annotated[float, Field(gt=0, le=1)]]


class ParcelLayer(Section):
    """Polygons whose interiors are hidden: declared parcels, or land use from an OpenStreetMap extract.

    Attributes:
        path: relative to the repository; GeoPackage, GeoJSON, .osm.pbf or what else GDAL reads.
        layer: of the file, where it has several; "multipolygons" in an extract.
        field, values: the polygons kept are those whose attribute has one of the values; all, where none are named.
    """

    path: str
    layer: str | None = None
    field: str | None = None
    values: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _both(self) -> ParcelLayer:
        if (self.field is None) != (not self.values):
            raise ValueError("give both field and values, or none of them")
        return self


class UnlabelledStack(Section):
    """A stack of dated rasters, as a path relative to the repository; superpixels stand in for absent parcels."""

    stack: str
    parcels: ParcelLayer | None = None


class PastisPatches(Section):
    """Patches of PASTIS, with their parcels.

    Attributes:
        pastis: folder of the data set, relative to the repository; see `training.data.pastis`.
        folds: official ones that are trained on. Those that a model is tested on do not belong here.
    """

    pastis: str
    folds: Annotated[tuple[int, ...], Field(min_length=1)]


class Encoder(Section):
    """The shape of the encoder; see `CropSTSConfig`. Its position table serves a window of `window` pixels.

    Attributes:
        max_dates: length of the table with time_encoding "index".
    """

    patch: Count
    window: Count
    width: Count
    depth: Count
    heads: Count
    mixing: Literal["alternate", "collapse"] = "alternate"
    time_encoding: Literal["doy", "index"] = "doy"
    max_dates: Count = 64
    drop_path: Share = 0.0


class Views(Section):
    """Crops of a window, and how far they are changed; see `training.systems.cropsts.dino.views`.

    Attributes:
        global_size, local_size: in pixels, after resizing.
        global_scale, local_scale: least and largest share of the window's area.
        gain, band_gain, offset: largest change of all bands, of each band (both as a share), and added to all.
        solarise: whether some views are inverted where they are bright.
    """

    global_views: Annotated[int, Field(ge=2)] = 2
    local_views: Annotated[int, Field(ge=0)] = 6
    global_size: Count
    local_size: Count
    global_scale: Scale = (0.4, 1.0)
    local_scale: Scale = (0.05, 0.4)
    gain: Share = 0.1
    band_gain: Share = 0.1
    offset: NotNegative = 0.01
    solarise: bool = False


class Mask(Section):
    """Plot-wise masks; see `training.systems.cropsts.dino.plotmask`.

    Attributes:
        ratio: share that is hidden of the tokens of parcels and superpixels.
        share: of the student's global views that are masked.
        superpixel: side of the superpixels in pixels, where there are no parcels.
    """

    ratio: Annotated[float, Field(ge=0, le=1)] = 0.5
    share: Annotated[float, Field(ge=0, le=1)] = 0.5
    superpixel: Annotated[int, Field(ge=2)] = 12


class Distillation(Section):
    """Alignment with an image model; see `training.systems.cropsts.dino.distil`.

    Attributes:
        teacher: weights of DINO's ViT-B/16, as a path relative to the repository.
        bands: red, green and blue.
        weight: of this loss beside DINO's.
        alpha: power of the distance.
        size: side of the image that the teacher sees, in its pixels; a multiple of 16.
    """

    teacher: str
    bands: tuple[str, str, str] = ("B04", "B03", "B02")
    weight: Positive = 1.0
    alpha: Positive = 2.0
    size: Annotated[int, Field(gt=0, multiple_of=16)] = 224


class DINOOptimisation(Section):
    """AdamW with the schedules of DINO (Caron et al. 2021), each along half a cosine over all steps.

    Attributes:
        epochs: how many.
        windows: of an epoch; it has as many steps as they fill whole batches, and what is left over is not drawn.
        batch: windows a step, over all devices and accumulated parts.
        accumulate: parts that a step is computed in, to save memory.
        learning_rate: at its peak, for a batch of 256; it is scaled by the batch.
        last_learning_rate: at the end.
        warm_up: epochs.
        weight_decay: first and last.
        clip: largest norm of the gradient of all parameters together. DINO's own code clips that of each parameter by
            itself, at the same 3.0.
        momentum: first share that the teacher keeps of itself; the last is 1.
        frozen: epochs for which the head's last layer stays as it is.
        prototypes: outputs of the head, K.
    """

    epochs: Count
    windows: Count
    batch: Count
    accumulate: Count = 1
    learning_rate: Positive = 0.0005
    last_learning_rate: NotNegative = 0.000001
    warm_up: NotNegative = 10
    weight_decay: tuple[NotNegative, NotNegative] = (0.04, 0.4)
    clip: Positive = 3.0
    momentum: Share = 0.996
    frozen: NotNegative = 1
    prototypes: Count = 4096

    @property
    def steps_per_epoch(self) -> int:
        """Whole batches of an epoch's windows: 12 of 256 for 3,300, which are 3,072 windows."""
        return max(1, self.windows // self.batch)

    @property
    def steps(self) -> int:
        """All steps."""
        return self.epochs * self.steps_per_epoch


class PretrainingCard(Section):
    """What the card of the encoder says and no file tells."""

    title: str
    data: str
    data_licence: str
    attribution: str
    licence: str


class PretrainingRecipe(Section):
    """A pre-training, whole.

    Attributes:
        dates: most dates of a window; of a longer series as many are drawn.
        checkpoint: steps between two checkpoints.
        threads: of torch; sums come out differently with another number.
    """

    name: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_.-]*$")]
    sensor: str
    bands: Annotated[tuple[str, ...], Field(min_length=1)]
    units: str
    gsd_m: Positive
    scenes: Annotated[tuple[UnlabelledStack | SimulatedScene | PastisPatches, ...], Field(min_length=1)]
    dates: Annotated[int, Field(ge=3)]
    encoder: Encoder
    views: Views
    mask: Mask = Mask()
    distillation: Distillation | None = None
    optimisation: DINOOptimisation
    checkpoint: Count = 100
    seed: int = 0
    threads: Count = 2
    card: PretrainingCard

    @property
    def simulated(self) -> bool:
        """Whether any scene is simulated."""
        return any(isinstance(scene, SimulatedScene) for scene in self.scenes)

    @model_validator(mode="after")
    def _consistent(self) -> PretrainingRecipe:
        for what, pixels in (
            ("encoder.window", self.encoder.window),
            ("views.global_size", self.views.global_size),
            ("views.local_size", self.views.local_size),
        ):
            if pixels % self.encoder.patch:
                raise ValueError(f"{what}: {pixels} is not a multiple of the patch, {self.encoder.patch}")
        if self.encoder.time_encoding == "index" and self.dates > self.encoder.max_dates:
            raise ValueError(f"dates: {self.dates} are more than the encoder's max_dates, {self.encoder.max_dates}")
        for what, (least, most) in (("global", self.views.global_scale), ("local", self.views.local_scale)):
            if least > most:
                raise ValueError(f"views.{what}_scale: the least comes first")
        if self.optimisation.batch % self.optimisation.accumulate:
            raise ValueError("optimisation.accumulate: the batch is not a multiple of it")
        if self.optimisation.windows < self.optimisation.batch:
            raise ValueError("optimisation.windows: an epoch has fewer windows than a batch")
        if self.distillation is not None:
            absent = [band for band in self.distillation.bands if band not in self.bands]
            if absent:
                raise ValueError(f"distillation.bands: {', '.join(absent)} are not among the bands")
            if self.units != "reflectance":
                raise ValueError("distillation: the teacher's image is made of reflectance, not other units")
        return self
