"""A recipe that compares variants of one training on scenes: switches of its own, and pre-trainings before it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, model_validator

from training.recipe.scene import Recipe
from training.recipe.section import Count, Name, Section
from training.recipe.unlabelled import PretrainingRecipe, kind_of


class Variant(Section):
    """What a variant changes of the recipe's two trainings, section by section.

    Attributes:
        scenes: changes of the training with labels.
        unlabelled: changes of the pre-training that it starts from; None for fresh weights, and of a data set for no
            change.
    """

    scenes: Mapping[str, Any] = {}
    unlabelled: Mapping[str, Any] | None = None


class DataChanges(Variant):
    """What a data set changes of the recipe's two trainings, whatever the variant.

    Attributes:
        labels: parcels of each class that are learned from, where another number than the recipe's is wanted.
    """

    labels: Count | None = None


class VariantsRecipe(Section):
    """Trainings that are compared, whole.

    Attributes:
        scenes: a recipe of scenes, as its own file would have it.
        unlabelled: a recipe of a pre-training on scenes, for the variants that begin with one.
        labels: parcels of each class that are learned from, drawn anew with each seed; all by default.
        data: title of a data set -> what it changes. Without any there is one, that of `scenes` and `unlabelled` as
            they stand.
        caveats: what the tables do not show, in sentences that stand before them.
        groups: title -> name of a variant -> what it changes. The first of each group is what the others are compared
            with.
    """

    name: Name
    scenes: Mapping[str, Any]
    unlabelled: Mapping[str, Any] | None = None
    labels: Count | None = None
    data: Mapping[str, DataChanges] = {}
    caveats: str = ""
    groups: Annotated[Mapping[str, Mapping[str, Variant]], Field(min_length=1)]

    @model_validator(mode="after")
    def _possible(self) -> VariantsRecipe:
        for group, variants in self.groups.items():
            if len(variants) < 2:
                raise ValueError(f"groups.{group}: names one variant, and compares it with none")
            for name, variant in variants.items():
                if variant.unlabelled is not None and self.unlabelled is None:
                    raise ValueError(f"groups.{group}.{name}: begins with a pre-training, and unlabelled has none")
                for data in self.data_sets.values():
                    self.training(variant, 0, data)
                    self.pretraining(variant, 0, data)
        return self

    @property
    def data_sets(self) -> Mapping[str, DataChanges]:
        """`data`, or the one without a title."""
        return self.data or {"": DataChanges()}

    def labels_of(self, data: DataChanges) -> int | None:
        """Parcels of each class that are learned from on a data set; None for all."""
        return self.labels if data.labels is None else data.labels

    def training(self, variant: Variant, seed: int, data: Variant, start: str | None = None) -> Recipe:
        """The training with labels of a variant.

        Args:
            data: one of `data_sets`.
            start: path of the pre-trained encoder that it begins with.
        """
        content = changed(changed(changed(self.scenes, data.scenes), variant.scenes), {"seed": seed})
        return Recipe.model_validate(content if start is None else changed(content, {"encoder": {"start": start}}))

    def pretraining(self, variant: Variant, seed: int, data: Variant) -> PretrainingRecipe | None:
        """The pre-training of a variant on a data set, if it has one."""
        if variant.unlabelled is None:
            return None
        of_data = changed(self.unlabelled or {}, data.unlabelled or {})
        content = changed(changed(of_data, variant.unlabelled), {"seed": seed})
        return kind_of(content).model_validate(content)


def changed(content: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Change entries of a recipe's content; of sections, those that are named alone."""
    whole = dict(content)
    for name, value in changes.items():
        section = isinstance(value, Mapping) and isinstance(whole.get(name), Mapping)
        whole[name] = changed(whole[name], value) if section else value
    return whole
