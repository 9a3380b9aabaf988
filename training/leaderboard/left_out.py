"""Data with labels, or what looks like labels, that are no task; and why."""

from __future__ import annotations

from collections.abc import Mapping

# In the folder of data, whose `series` folder the tasks are read from.
LEFT_OUT: Mapping[str, str] = {
    "demo/france_2018_raw_SAFE": "the dates of the French scene that a task has, as they were delivered.",
    "series/cbers4_stack_512": (
        "its 21 labelled pixels, of two classes, are among the CBERS-4 series that a task has already."
    ),
    "series/karnataka_hls_pixelset": (
        "values are stretched image by image and are no reflectance, and which dates a parcel has predicts its class "
        "alone, so that a score would say nothing of crops."
    ),
    "series/mt_modis_2007_2013_stack": (
        "class and year are confounded (maize after soy is of one year only, forest of all six)."
    ),
    "series/mt_modis_2011_12_stack": (
        "its 291 points lie on about 26 fields, those of millet all on one, so that no split keeps fields apart; the "
        "model of Mato Grosso, trained on none of them, is scored on them in its own section."
    ),
    "series/pastis_masks": "outlines of parcels without any imagery.",
    "series/pastis_r_micro": "real patches shrunk to 32 x 32 pixels and three dates: they show a format, not a season.",
    "odd/dynamic_earthnet_planetscope_16px.tortilla": "land cover of five areas of 48 metres, hardly a field each.",
    "odd/eolearn_TestEOPatch": (
        "land cover of one square kilometre, three quarters of it forest and 11 pixels cultivated, from one index."
    ),
    "odd/flanders_s1s2_lpis": "ten parcels and two weeks of March, when no crop can be told.",
    "odd/landsat8_theia_50x50": "two dates of one spring, and no labels but an outline.",
    "odd/sinop_mod13q1_jp2": "rasters without labels.",
    "odd/worldcereal_preprocessed_inputs.nc": "rasters without labels.",
}
