"""What an encoder's form as a graph has of the trained one: its parts as they are, and products of its weights."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, nn


def take_parts(form: nn.Module, trained: nn.Module) -> None:
    """Give a form the trained network's own buffers and its children, by their names."""
    for name, buffer in trained.named_buffers(recurse=False):
        form.register_buffer(name, buffer)
    for name, child in trained.named_children():
        setattr(form, name, child)


def keep_constants(form: nn.Module, constants: Mapping[str, Tensor]) -> None:
    """Keep products of weights, which were computed in double precision, in single."""
    for name, constant in constants.items():
        form.register_buffer(name, constant.float().contiguous())
