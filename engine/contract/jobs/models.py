"""The spec of the models job."""

from __future__ import annotations

from typing import Annotated, ClassVar, List, Literal, Optional

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.message import Place, Shown


class ModelsJob(Job):
    """List the bundled model packages, and further ones."""

    quick: ClassVar[bool] = True

    job: Literal["models"] = "models"
    packages: Annotated[Optional[List[Place]], Shown(group="model")] = Field(
        None, max_length=10_000, description="Folders of further model packages, such as taught ones."
    )
