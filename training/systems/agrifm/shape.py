"""The shape of AgriFM's networks, as every recipe with them names it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.models.agrifm.config import AgriFMConfig, SensorShape
from training.recipe.scene import SceneEncoder as AnySceneEncoder
from training.recipe.section import Count, Section, Share

Counts = Annotated[tuple[Count, ...], Field(min_length=2)]


class Shape(Section):
    """Sizes and switches of encoder and decoder; see `AgriFMConfig` and `PyramidConfig`, which name them alike.

    The defaults are a small profile, for processors. As published are: width 128, depths [2, 2, 18, 2], heads
    [4, 8, 16, 32], dates 4, attended [8, 7, 7], drop_path 0.2, profile faithful, fusion cat, index published, slots
    with 32 of them, and decoder 1024.

    Attributes:
        patch: side in pixels of a token of the last stage, which windows are a multiple of; it follows from the number
            of stages.
        dates: dates of a token.
        attended: steps, rows and columns within which tokens attend to one another; 0 steps for all.
        decoder: channels of the decoder.
        initialisation: how projections begin: "published", normal with deviation 0.02, or "scaled", with that of one
            over the square root of their inputs. The published deviation is that of widths of 128 and more; a narrow
            network says nearly nothing with it at first, and learns in several times the steps.
    """

    width: Count = 16
    depths: Counts = (1, 1, 2)
    heads: Counts = (2, 4, 8)
    patch: Count = 8
    dates: Count = 2
    attended: tuple[Annotated[int, Field(ge=0)], Count, Count] = (0, 4, 4)
    step: Count = 2
    mlp_ratio: Count = 2
    drop_path: Share = 0.05
    profile: Literal["fit", "faithful"] = "fit"
    fusion: Literal["mean", "cat"] = "mean"
    index: Literal["clipped", "published"] = "clipped"
    slots: tuple[int, int, Count] | None = None
    decoder: Count = 32
    initialisation: Literal["published", "scaled"] = "published"

    @model_validator(mode="after")
    def _possible(self) -> Shape:
        cell = self.config((1,), side=self.patch).cell
        if cell != self.patch:
            raise ValueError(f"patch: {len(self.depths)} stages make a token of {cell} pixels, not {self.patch}")
        return self

    def config(self, bands: tuple[int, ...], side: int, strides: tuple[int, ...] = (1,)) -> AgriFMConfig:
        """The encoder's architecture, of sensors with some bands, run on windows of `side` pixels."""
        return AgriFMConfig(
            sensors=tuple(map(SensorShape, bands, strides)),
            side=side,
            width=self.width,
            depths=self.depths,
            heads=self.heads,
            patch=(self.dates, 2, 2),
            window=self.attended,
            step=self.step,
            mlp_ratio=self.mlp_ratio,
            drop_path=self.drop_path,
            profile=self.profile,
            fusion=self.fusion,
            index=self.index,
            slots=self.slots,
        )


class SceneEncoder(Shape, AnySceneEncoder):
    """Section `encoder` of a recipe of scenes."""

    patch: Count = 8
