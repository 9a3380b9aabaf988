"""What the labels lack before a model can be taught from them, in sentences."""

from __future__ import annotations

from collections import Counter

from ..client.texts import shortened, visible
from ..words import grouped, joined, tr, trn
from .alike import alike, all_differ
from .classes import NEEDED, ProjectClasses, named
from .sources import MOST_TEXTS

_NAMED = 4  # classes or texts that a sentence names


def unknown_texts(texts: Counter[str], classes: ProjectClasses) -> list[str]:
    """Return the texts of the crop field that stand for no class, though nobody has said that they are not used."""
    undecided = (text for text, _ in texts.most_common() if text and text not in classes.class_of_text)
    return [text for text in undecided if classes.class_of(text) is None]


def advice(
    field: str, texts: Counter[str], drawn: Counter[str], counts: dict[str, int], classes: ProjectClasses
) -> str:
    """Return what to do next about the labels, or that every class has enough.

    Args:
        field: name of the crop field.
        texts: texts in the crop field, each with how many labels have it.
        drawn: class names of the drawn parcels, each with how many have it.
        counts: number of labels of each class of the table that has one.
        classes: the class table, and which class each text stands for.
    """
    if len(texts) > MOST_TEXTS:
        text = tr(
            "{field} has {count} different texts, more than a map can have classes. Choose the field with the crop."
        )
        return text.format(field=shortened(field), count=grouped(len(texts)))
    if all_differ(texts):
        text = tr(
            "No two labels have the same text in {field}, which rather names parcels than crops. Choose the field "
            "with the crop."
        )
        return text.format(field=shortened(field))
    if not classes.table:
        return tr("Add the classes, then draw parcels of each; or choose a layer whose crops are known.")
    names = [entry.name for entry in classes.table]
    sentences = _lacking(counts, names)
    unknown = unknown_texts(texts, classes)
    if unknown:
        sentences.append(tr("Not used, since they are no class of the table: {names}.").format(names=_listed(unknown)))
    sentences += alike(texts, classes.class_of_text, names)
    lost = [name for name in drawn if name and named(classes.table, name) is None]
    if lost:
        sentences.append(
            tr("Drawn parcels of classes that the table has no more are not used: {names}.").format(names=_listed(lost))
        )
    return shortened(joined(*sentences)) if sentences else tr("Every class has enough parcels.")


def _lacking(counts: dict[str, int], names: list[str]) -> list[str]:
    """Return the sentences that say what the labels of classes are too few for, and whether they can be taught.

    Args:
        counts: number of labels of each class that has one.
        names: every class of the table.
    """
    sentences = []
    few = [name for name in names if 0 < counts.get(name, 0) < NEEDED]
    if few and len(counts) > 1:
        text = trn(
            "Teach works, but is seldom right about {count} class with fewer than {needed} labels: {names}.",
            "Teach works, but is seldom right about {count} classes with fewer than {needed} labels: {names}.",
            len(few),
        )
        sentences.append(text.format(count=len(few), needed=NEEDED, names=_listed(few)))
    none = [name for name in names if not counts.get(name)]
    if none:
        text = trn(
            "{count} class has no label, so that a taught model will not know it: {names}.",
            "{count} classes have no label, so that a taught model will not know them: {names}.",
            len(none),
        )
        sentences.append(text.format(count=len(none), names=_listed(none)))
    if len(counts) < 2:
        sentences.append(tr("Label two classes at least; {needed} parcels of each are advised.").format(needed=NEEDED))
    return sentences


def _listed(names: list[str]) -> str:
    """Return a few names, and how many more there are."""
    listed, more = ", ".join(visible(name) for name in names[:_NAMED]), len(names) - _NAMED
    return tr("{names} and {count} more").format(names=listed, count=more) if more > 0 else listed
