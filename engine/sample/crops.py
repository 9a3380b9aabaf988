"""What grows: crop calendars and spectra, as data.

Every cover is a ground and phases upon it. A phase is one double logistic of cover fraction (Beck et al. 2006, Improved
monitoring of vegetation dynamics at very high latitudes, Remote Sensing of Environment 100, equation 3): it rises
around `start`, falls around `end`, in days of the year, and is painted with one spectrum.

The calendars are those of a temperate lowland in south-western Europe. The spectra were set by hand, in round numbers,
after published shapes: green canopies after PROSPECT+SAIL (Jacquemoud et al. 2009, Remote Sensing of Environment 113),
dry residue after Daughtry (2001, Agronomy Journal 93), soils after Stoner and Baumgardner (1981, Soil Science Society
of America Journal 45), rapeseed in flower after Sulik and Long (2015, Remote Sensing Letters 6). None is a measurement.
"""

from __future__ import annotations

from dataclasses import dataclass

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
COARSE_BANDS = ("B05", "B06", "B07", "B8A", "B11", "B12")
"""Bands that Sentinel-2 measures at 20 m."""

SPECTRA = {
    #                    B02    B03    B04    B05    B06    B07    B08    B8A    B11    B12
    "cereal":           (0.024, 0.050, 0.027, 0.090, 0.300, 0.390, 0.420, 0.440, 0.190, 0.088),
    "barley":           (0.028, 0.062, 0.037, 0.108, 0.305, 0.380, 0.410, 0.430, 0.218, 0.106),
    "rapeseed":         (0.025, 0.054, 0.030, 0.100, 0.345, 0.450, 0.480, 0.500, 0.205, 0.092),
    "rapeseed flower":  (0.040, 0.150, 0.145, 0.235, 0.400, 0.460, 0.490, 0.510, 0.260, 0.130),
    "maize":            (0.025, 0.052, 0.029, 0.093, 0.290, 0.375, 0.405, 0.420, 0.185, 0.082),
    "sunflower":        (0.029, 0.061, 0.037, 0.115, 0.330, 0.425, 0.455, 0.475, 0.225, 0.112),
    "sunflower flower": (0.030, 0.110, 0.130, 0.200, 0.360, 0.430, 0.460, 0.480, 0.260, 0.140),
    "soybean":          (0.027, 0.066, 0.034, 0.116, 0.365, 0.475, 0.515, 0.530, 0.220, 0.098),
    "grass":            (0.029, 0.061, 0.037, 0.105, 0.300, 0.380, 0.410, 0.430, 0.220, 0.108),
    "vine":             (0.030, 0.062, 0.040, 0.110, 0.280, 0.350, 0.380, 0.395, 0.215, 0.110),
    "broadleaf":        (0.020, 0.042, 0.023, 0.075, 0.260, 0.340, 0.370, 0.385, 0.160, 0.068),
    "straw":            (0.075, 0.115, 0.160, 0.195, 0.225, 0.245, 0.265, 0.285, 0.345, 0.255),
    "dark residue":     (0.050, 0.072, 0.098, 0.125, 0.155, 0.172, 0.188, 0.205, 0.270, 0.205),
    "soil":             (0.070, 0.098, 0.132, 0.155, 0.172, 0.186, 0.202, 0.216, 0.292, 0.258),
    "litter":           (0.032, 0.045, 0.058, 0.078, 0.110, 0.125, 0.140, 0.155, 0.190, 0.140),
    "water":            (0.045, 0.050, 0.032, 0.027, 0.022, 0.020, 0.017, 0.015, 0.008, 0.006),
    "built":            (0.115, 0.130, 0.145, 0.155, 0.170, 0.180, 0.190, 0.200, 0.230, 0.215),
    "roof":             (0.070, 0.098, 0.165, 0.185, 0.205, 0.215, 0.225, 0.232, 0.275, 0.250),
    "asphalt":          (0.085, 0.095, 0.105, 0.112, 0.120, 0.126, 0.132, 0.138, 0.165, 0.160),
}  # fmt: skip
"""Reflectance of full cover, in the order of `BANDS`."""


@dataclass(frozen=True)
class Phase:
    """One growth, flowering or residue: a double logistic of cover fraction over the days of the year.

    Attributes:
        start, end: days of the year of half rise and half fall; below 1 lies in the year before.
        rise, fall: time constants of the logistics, in days.
        cover: fraction of ground covered at the plateau of a field of mean vigour.
        chance: share of the fields that have this phase.
        after: whether it begins once the crop is ripe, so that its start moves with the field's ripening.
    """

    spectrum: str
    start: float
    end: float
    cover: float
    rise: float = 9.0
    fall: float = 8.0
    chance: float = 1.0
    after: bool = False


@dataclass(frozen=True)
class Cover:
    """A crop, or another land cover.

    Attributes:
        code: class code; 0 for covers that are no crop.
        share: share of the parcels that carry it.
        start_spread, end_spread: standard deviation between fields of the same year, in days.
        texture: relative standard deviation of cover within a field.
        patchwork: the same for the ground's brightness.
    """

    name: str
    code: int
    share: float
    phases: tuple[Phase, ...]
    ground: str = "soil"
    start_spread: float = 7.0
    end_spread: float = 6.5
    texture: float = 0.10
    patchwork: float = 0.08


_CATCH_CROP = Phase("grass", 246, 345, 0.55, rise=12, fall=15, chance=0.30, after=True)
_WINTER_COVER = Phase("grass", -70, 95, 0.45, rise=20, fall=7, chance=0.35)

CROPS = (
    Cover("winter wheat", 1, 0.22, (
        Phase("cereal", -35, 168, 0.30, rise=16),
        Phase("cereal", 82, 168, 0.62, rise=11),
        Phase("straw", 168, 238, 0.75, rise=7, fall=5, after=True),
        _CATCH_CROP,
    )),
    Cover("winter barley", 2, 0.11, (
        Phase("barley", -42, 153, 0.32, rise=16),
        Phase("barley", 74, 153, 0.60, rise=11),
        Phase("straw", 153, 228, 0.75, rise=7, fall=5, after=True),
        _CATCH_CROP,
    )),
    Cover("winter rapeseed", 3, 0.10, (
        Phase("rapeseed", -75, 160, 0.42, rise=16),
        Phase("rapeseed", 66, 160, 0.52, rise=10),
        Phase("rapeseed flower", 94, 121, 0.90, rise=4, fall=5),
        Phase("straw", 164, 232, 0.70, rise=7, fall=5, after=True),
        Phase("rapeseed", 238, 300, 0.35, rise=10, fall=8, chance=0.45, after=True),
    )),
    Cover("maize", 4, 0.16, (
        _WINTER_COVER,
        Phase("maize", 157, 264, 0.86, fall=9),
        Phase("dark residue", 264, 305, 0.60, fall=6, after=True),
    )),
    Cover("sunflower", 5, 0.13, (
        _WINTER_COVER,
        Phase("sunflower", 152, 232, 0.78, fall=9),
        Phase("sunflower flower", 184, 205, 0.18, rise=4, fall=5),
        Phase("dark residue", 232, 272, 0.60, fall=6, after=True),
    )),
    Cover("soybean", 6, 0.09, (
        _WINTER_COVER,
        Phase("soybean", 166, 250, 0.86),
        Phase("dark residue", 250, 285, 0.50, fall=6, after=True),
    ), start_spread=6.5),
    Cover("grassland", 7, 0.12, (
        Phase("grass", -400, 800, 0.45),
        Phase("grass", 62, 150, 0.42, rise=15, fall=5),
        Phase("grass", 174, 212, 0.25, rise=10, fall=13, chance=0.75),
        Phase("straw", 196, 258, 0.22, rise=10, fall=12, chance=0.8),
        Phase("grass", 258, 335, 0.32, rise=14, fall=16),
    ), start_spread=12.0, end_spread=14.0, texture=0.14),
    Cover("vineyard", 8, 0.07, (
        Phase("grass", -400, 800, 0.20, chance=0.55),
        Phase("grass", -60, 100, 0.34, rise=18, fall=9, chance=0.5),
        Phase("vine", 128, 290, 0.40, rise=12, fall=10),
    ), texture=0.16, patchwork=0.12),
)  # fmt: skip

LAND = (
    Cover("verge", 0, 0.0, (
        Phase("grass", -400, 800, 0.38),
        Phase("grass", 66, 190, 0.25, rise=16, fall=14),
        Phase("straw", 190, 262, 0.20, rise=12, fall=14),
    ), texture=0.20, patchwork=0.12),
    Cover("forest", 0, 0.0, (
        Phase("broadleaf", -400, 800, 0.26),
        Phase("broadleaf", 104, 308, 0.66, rise=7, fall=9),
    ), ground="litter", texture=0.12, patchwork=0.15),
    Cover("water", 0, 0.0, (), ground="water", patchwork=0.04),
    Cover("settlement", 0, 0.0, (
        Phase("grass", -400, 800, 0.30),
        Phase("broadleaf", 104, 300, 0.25, rise=8, fall=9),
    ), ground="built", texture=0.35, patchwork=0.20),
    Cover("house", 0, 0.0, (), ground="roof", patchwork=0.15),
    Cover("road", 0, 0.0, (), ground="asphalt", patchwork=0.06),
)  # fmt: skip
"""What is between and beside the parcels."""

COVERS = CROPS + LAND
