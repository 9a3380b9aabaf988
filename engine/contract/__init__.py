"""The contract between the engine and whoever starts it: job specs in, events out, both as JSON.

This is all that the plugin and the engine share. A job names paths, never arrays; every event is one JSON object on
one line. Unknown fields are refused, so that a typing error in a job file is said and not ignored.
"""

from engine.contract.events import EVENT, Error, Event, Hello, Progress, Result, Warn
from engine.contract.jobs import (
    JOB_SPEC,
    SPECS,
    AreasJob,
    AssessJob,
    CheckJob,
    ClassifyJob,
    DelineateJob,
    DoctorJob,
    ExplainJob,
    ExtractJob,
    Job,
    MapJob,
    ModelsJob,
    NextJob,
    PlaceJob,
    ProfileJob,
    ReclassifyJob,
    SampleJob,
    SampleReferenceJob,
    ScanJob,
    SeasonJob,
    SuspectsJob,
    TeachJob,
)
from engine.contract.read import describe, problems, read_job
from engine.contract.stack import Extent, StackOptions, sound_bits

__all__ = [
    "EVENT",
    "JOB_SPEC",
    "SPECS",
    "AreasJob",
    "AssessJob",
    "CheckJob",
    "ClassifyJob",
    "DelineateJob",
    "DoctorJob",
    "Error",
    "Event",
    "ExplainJob",
    "Extent",
    "ExtractJob",
    "Hello",
    "Job",
    "MapJob",
    "ModelsJob",
    "NextJob",
    "PlaceJob",
    "ProfileJob",
    "Progress",
    "ReclassifyJob",
    "Result",
    "SampleJob",
    "SampleReferenceJob",
    "ScanJob",
    "SeasonJob",
    "StackOptions",
    "SuspectsJob",
    "TeachJob",
    "Warn",
    "describe",
    "problems",
    "read_job",
    "sound_bits",
]
