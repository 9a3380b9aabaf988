"""The specs of all jobs: what a job file may say.

Each field is written here and nowhere else: the JSON Schema, the flags of the command line and the definitions that the
plugin reads are made from it. A new job is a module with its class here, its place in `SPECS`, and a module of its name
in `engine.jobs`.
"""

from __future__ import annotations

from typing import Annotated, Tuple, Type, Union

from pydantic import ConfigDict, Field, TypeAdapter

from engine.contract.jobs.areas import AreasJob
from engine.contract.jobs.assess import AssessJob
from engine.contract.jobs.base import Job
from engine.contract.jobs.check import CheckJob
from engine.contract.jobs.classify import ClassifyJob
from engine.contract.jobs.delineate import FIELDS, DelineateJob
from engine.contract.jobs.doctor import DoctorJob
from engine.contract.jobs.embed import EmbedJob
from engine.contract.jobs.estimate import EstimateJob
from engine.contract.jobs.explain import ExplainJob
from engine.contract.jobs.extract import ExtractJob
from engine.contract.jobs.labelled import LabelledSeriesJob
from engine.contract.jobs.map import MapJob, Output, raster_of
from engine.contract.jobs.models import ModelsJob
from engine.contract.jobs.next import NextJob
from engine.contract.jobs.place import PlaceJob
from engine.contract.jobs.profile import ProfileJob
from engine.contract.jobs.reclassify import ReclassifyJob
from engine.contract.jobs.sample import SampleJob
from engine.contract.jobs.sample_reference import SampleReferenceJob
from engine.contract.jobs.scan import ScanJob
from engine.contract.jobs.season import SeasonJob
from engine.contract.jobs.series import SeriesJob
from engine.contract.jobs.shared import PARCELS
from engine.contract.jobs.suspects import SuspectsJob
from engine.contract.jobs.teach import TeachJob

__all__ = [
    "FIELDS",
    "JOB_SPEC",
    "PARCELS",
    "SPECS",
    "AreasJob",
    "AssessJob",
    "CheckJob",
    "ClassifyJob",
    "DelineateJob",
    "DoctorJob",
    "EmbedJob",
    "EstimateJob",
    "ExplainJob",
    "ExtractJob",
    "Job",
    "LabelledSeriesJob",
    "MapJob",
    "ModelsJob",
    "NextJob",
    "Output",
    "PlaceJob",
    "ProfileJob",
    "ReclassifyJob",
    "SampleJob",
    "SampleReferenceJob",
    "ScanJob",
    "SeasonJob",
    "SeriesJob",
    "SuspectsJob",
    "TeachJob",
    "raster_of",
]

SPECS: Tuple[Type[Job], ...] = (
    ScanJob,
    MapJob,
    EstimateJob,
    DelineateJob,
    EmbedJob,
    ExtractJob,
    TeachJob,
    ClassifyJob,
    CheckJob,
    NextJob,
    SuspectsJob,
    ProfileJob,
    ExplainJob,
    SeasonJob,
    ReclassifyJob,
    PlaceJob,
    SampleJob,
    AssessJob,
    SampleReferenceJob,
    AreasJob,
    ModelsJob,
    DoctorJob,
)
JOB_SPEC: TypeAdapter = TypeAdapter(
    Annotated[Union[SPECS], Field(discriminator="job")], config=ConfigDict(defer_build=True)
)
