"""Events: what the engine says of a job, one JSON object a line."""

from __future__ import annotations

import json
from typing import Annotated, Any, Dict, Literal, Optional, Union

from pydantic import ConfigDict, Field, TypeAdapter

from engine.contract.message import SCHEMA_VERSION, Message


class EngineEvent(Message):
    """What all events have: of several jobs in one process, which one is meant."""

    id: Optional[str] = Field(
        None, description="Of the job, as its request had it; left out where a process runs a single job."
    )

    def line(self) -> bytes:
        """Return the event as one line of JSON; without an id it has no such field."""
        without = {"id"} if self.id is None else None
        try:
            text = self.model_dump_json(exclude=without)
        except ValueError:  # a file name that is no UTF-8, which JSON can say in ASCII
            text = json.dumps(self.model_dump(exclude=without), default=str)
        return text.encode() + b"\n"


class Hello(EngineEvent):
    """The first event of every process."""

    event: Literal["hello"] = "hello"
    schema_version: Literal[1] = SCHEMA_VERSION
    engine_version: str
    job: str
    pid: int


class Progress(EngineEvent):
    """How far a stage is; `total` 0 means unknown."""

    event: Literal["progress"] = "progress"
    stage: str
    done: int = Field(ge=0)
    total: int = Field(ge=0)
    message: str = ""


class Warn(EngineEvent):
    """Something the user should know, that does not stop the job."""

    event: Literal["warning"] = "warning"
    code: str
    message: str


class Result(EngineEvent):
    """The last event of a job that succeeded."""

    event: Literal["result"] = "result"
    outputs: Dict[str, str] = Field(default_factory=dict, description="Role (classes, parcels, report...) -> path.")
    summary: Dict[str, Any] = Field(default_factory=dict, description="The job's own report, as JSON.")


class Error(EngineEvent):
    """The last event of a job that failed or was cancelled."""

    event: Literal["error"] = "error"
    code: str
    message: str
    hint: str


Event = Annotated[Union[Hello, Progress, Warn, Result, Error], Field(discriminator="event")]
EVENT: TypeAdapter = TypeAdapter(Event, config=ConfigDict(defer_build=True))
