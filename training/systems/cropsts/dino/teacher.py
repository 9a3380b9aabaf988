"""The teacher of the distillation: a vision transformer in the layout of DINO's published weights.

Dosovitskiy et al. 2021 (arXiv 2010.11929), with the names of the parameters that DINO's checkpoints have. The weights
are the user's: a path to a safetensors file, or to the published checkpoint, which is read without running anything
that it holds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import torch
from einops import rearrange
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.functional import gelu, interpolate, scaled_dot_product_attention

from engine.errors import BadInput
from training.base.pretrained import first_difference
from training.base.tensors import load_tensors

# Where a checkpoint holds its weights, and what their names may begin with. Of a whole DINO training, the teacher.
_HOLDERS = ("teacher", "student", "state_dict", "model")
_PREFIXES = ("module.", "backbone.")
_HEADS = ("head.", "fc.")
# Published ViTs have heads of so many channels, whatever their width.
OF_HEAD = 64
_HINT = (
    "Give the weights of one of DINO's ViTs, such as dino_vitbase16_pretrain.pth, as published or as safetensors, or "
    "what a pre-training with the objective dino-frames wrote."
)


class ImageTransformer(nn.Module):
    """A ViT without its classifier: patch tokens of the last layer.

    Args:
        patch: side of a token in pixels.
        width, depth, heads: d, number of blocks, heads per block.
        grid: side of the position table in tokens.
    """

    def __init__(self, patch: int = 16, width: int = 768, depth: int = 12, heads: int = 12, grid: int = 14) -> None:
        super().__init__()
        self.patch, self.width, self.grid = patch, width, grid
        self.patch_embed = nn.ModuleDict({"proj": nn.Conv2d(3, width, patch, stride=patch)})
        self.cls_token = nn.Parameter(nn.init.trunc_normal_(torch.empty(1, 1, width), std=0.02))
        self.pos_embed = nn.Parameter(nn.init.trunc_normal_(torch.empty(1, 1 + grid**2, width), std=0.02))
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(depth))
        self.norm = nn.LayerNorm(width, eps=1e-6)

    def forward(self, images: Tensor) -> Tensor:
        """Encode images (b, 3, H, W), whose sides are multiples of the patch: (b, H/p, W/p, d)."""
        return self.encode(self.patch_embed["proj"](images))

    def encode(self, patches: Tensor) -> Tensor:
        """Encode projected patches (b, d, h, w), without places: (b, h, w, d)."""
        h, w = patches.shape[2:]
        tokens = torch.cat(
            [self.cls_token.expand(len(patches), -1, -1), rearrange(patches, "b d h w -> b (h w) d")], dim=1
        )
        tokens = tokens + self.positions(h, w)
        for block in self.blocks:
            tokens = block(tokens)
        return rearrange(self.norm(tokens)[:, 1:], "b (h w) d -> b h w d", h=h)

    def positions(self, h: int, w: int) -> Tensor:
        """Return the position table of the class token and an h x w grid, (1, 1 + h w, d); bicubic between its own."""
        first, table = self.pos_embed[:, :1], self.pos_embed[:, 1:]
        table = rearrange(table, "1 (y x) d -> 1 d y x", y=self.grid)
        table = interpolate(table, size=(h, w), mode="bicubic", align_corners=False)
        return torch.cat([first, rearrange(table, "1 d h w -> 1 (h w) d")], dim=1)


class Block(nn.Module):
    """Attention, then an MLP, each after a LayerNorm and added to what comes in."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width, eps=1e-6)
        self.attn = nn.ModuleDict({"qkv": nn.Linear(width, 3 * width), "proj": nn.Linear(width, width)})
        self.norm2 = nn.LayerNorm(width, eps=1e-6)
        self.mlp = nn.ModuleDict({"fc1": nn.Linear(width, 4 * width), "fc2": nn.Linear(4 * width, width)})

    def forward(self, tokens: Tensor) -> Tensor:
        """Mix tokens (b, n, d)."""
        query, key, value = rearrange(
            self.attn["qkv"](self.norm1(tokens)), "b n (three k e) -> three b k n e", three=3, k=self.heads
        )
        seen = rearrange(scaled_dot_product_attention(query, key, value), "b k n e -> b n (k e)")
        tokens = tokens + self.attn["proj"](seen)
        return tokens + self.mlp["fc2"](gelu(self.mlp["fc1"](self.norm2(tokens))))


def load_teacher(path: str | Path) -> ImageTransformer:
    """Load a teacher's weights, frozen and in evaluation. Its shape is what the weights have.

    Args:
        path: safetensors, or a checkpoint of torch: a plain state dict, or one under "teacher", with or without the
            names' prefixes "module." and "backbone.". A DINO head in it is left out.

    Raises:
        BadInput: `teacher_missing`; `teacher_unreadable`, neither format, or pickled objects beside tensors;
            `teacher_mismatch`, weights of something else than a ViT whose heads have 64 channels.
    """
    path = Path(path)
    if not path.is_file():
        raise BadInput("teacher_missing", f"The teacher's weights {path} do not exist.", _HINT)
    weights = _backbone(_read(path))
    teacher = _shaped_as(weights)
    difference = "patches and places are absent" if teacher is None else first_difference(weights, teacher.state_dict())
    if difference:
        raise BadInput("teacher_mismatch", f"{path} holds another network than a ViT: {difference}.", _HINT)
    teacher.load_state_dict(weights)
    return teacher.eval().requires_grad_(False)


def _shaped_as(weights: Mapping[str, Tensor]) -> ImageTransformer | None:
    """A ViT whose shape is read from weights; None where they have no patches or places. The rest may still not fit."""
    table, patches = weights.get("pos_embed"), weights.get("patch_embed.proj.weight")
    if table is None or table.ndim != 3 or patches is None or patches.ndim != 4:
        return None
    width = max(table.shape[2] // OF_HEAD, 1) * OF_HEAD
    depth = max(sum(name.startswith("blocks.") and name.endswith(".norm1.weight") for name in weights), 1)
    grid = math.isqrt(max(table.shape[1] - 1, 1))
    return ImageTransformer(patches.shape[3], width, depth, width // OF_HEAD, grid)


def _read(path: Path) -> Mapping[str, object]:
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        content = load_tensors(path)
    except (SafetensorError, OSError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise BadInput("teacher_unreadable", f"{path} holds no plain weights: {reason}.", _HINT) from error
    if not isinstance(content, Mapping):
        raise BadInput("teacher_unreadable", f"{path} holds no table of weights.", _HINT)
    return content


def _backbone(content: Mapping[str, object]) -> dict[str, Tensor]:
    for holder in _HOLDERS:
        if isinstance(content.get(holder), Mapping):
            content = content[holder]
            break
    weights = {}
    for name, tensor in content.items():
        for prefix in _PREFIXES:
            name = name.removeprefix(prefix)
        if isinstance(tensor, Tensor) and not name.startswith(_HEADS):
            weights[name] = tensor
    return weights
