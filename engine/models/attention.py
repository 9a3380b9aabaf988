"""Attention along one axis of a token field, with keys that may be invalid: the one place where masks are applied."""

from __future__ import annotations

import torch
from einops import rearrange
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

from engine.models.linear import Projection

# Axis -> (token field to sequences, sequences to token field, validity to sequences); s is the sequence, l its length.
_WORDS = {
    "time": ("b t n (three k e) -> three (b n) k t e", "(b n) k t e -> b t n (k e)", "b t n -> (b n) t"),
    "space": ("b t n (three k e) -> three (b t) k n e", "(b t) k n e -> b t n (k e)", "b t n -> (b t) n"),
}


def attend(query: Tensor, key: Tensor, value: Tensor, key_valid: Tensor, dropout: float = 0.0) -> Tensor:
    """Return softmax(Q Kᵀ/√e) V over the valid keys; exactly 0 where a sequence has none.

    Invalid keys get a finite penalty that no score can outweigh, so that their weight underflows to exactly 0. A row
    without any valid key is then an average of invalid ones, and is multiplied by 0: no NaN arises, neither forward
    nor backward nor in an exported graph. A Boolean mask would do as well, but exports as two more passes over the
    scores.

    Args:
        query: (s, k, l, e): sequences, heads, length, head width.
        key: likewise.
        value: likewise.
        key_valid: (s, l), True where a token may be looked at.
        dropout: share of the weights that are dropped.

    Returns:
        (s, k, l, e).
    """
    some = key_valid.any(dim=-1, keepdim=True).to(query.dtype)
    penalty = (~key_valid).to(query.dtype) * (torch.finfo(query.dtype).min / 2)
    result = scaled_dot_product_attention(
        query, key, value, attn_mask=rearrange(penalty, "s l -> s 1 1 l"), dropout_p=dropout
    )
    return result * rearrange(some, "s 1 -> s 1 1 1")


class AxialAttention(nn.Module):
    """Multi-head self-attention over time at each place, or over places at each time.

    Args:
        width: length of a token, d.
        heads: k; each has width d/k.
        axis: "time" or "space".
        proj: keep the output projection O.
        bias: whether the projections have one. Without, a token that sees no key gains exactly 0.
        dropout: share of the weights that are dropped in training.
    """

    def __init__(
        self, width: int, heads: int, axis: str, proj: bool = True, bias: bool = False, dropout: float = 0.0
    ) -> None:
        super().__init__()
        if width % heads:
            raise ValueError(f"width {width} is not a multiple of {heads} heads")
        self.heads, self.axis, self.dropout = heads, axis, dropout
        self.to_sequences, self.to_field, self.valid_to_sequences = _WORDS[axis]
        self.qkv = Projection(width, 3 * width, bias)
        self.proj = Projection(width, width, bias) if proj else nn.Identity()

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Attend along the axis.

        Args:
            z: tokens, (b, t, n, d).
            valid: tokens that may be keys, (b, t, n) bool.

        Returns:
            (b, t, n, d), without the residual.
        """
        b, t, n, _ = z.shape
        sizes = {"b": b, "n": n} if self.to_field.startswith("(b n)") else {"b": b, "t": t}
        query, key, value = rearrange(self.qkv(z), self.to_sequences, three=3, k=self.heads).unbind(0)
        dropout = self.dropout if self.training else 0.0
        seen = attend(query, key, value, rearrange(valid, self.valid_to_sequences), dropout)
        return self.proj(rearrange(seen, self.to_field, **sizes))


class QueryAttention(nn.Module):
    """Attention from queries that all places share, which `engine.models.inference` writes in another way."""

    def forward(self, query: Tensor, tokens: Tensor, valid: Tensor) -> Tensor:
        """Return what queries (k, d) see of the valid tokens (b, n, t, d) of each place, valid (b, n, t).

        Returns:
            (b, n, k d); exactly 0 where a place has no valid token.
        """
        b = tokens.shape[0]
        keys = rearrange(tokens, "b n t d -> (b n) 1 t d")
        queries = query.expand(keys.shape[0], 1, -1, -1)
        seen = attend(queries, keys, keys, rearrange(valid, "b n t -> (b n) t"))
        return rearrange(seen, "(b n) 1 k d -> b n (k d)", b=b)
