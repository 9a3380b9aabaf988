"""The image teacher reads what DINO published, in each of its layouts, and nothing else."""

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine.errors import BadInput
from training.systems.cropsts.dino.teacher import ImageTransformer, load_teacher


def small(seed: int = 0, **changes) -> ImageTransformer:
    torch.manual_seed(seed)
    net = ImageTransformer(**{"patch": 4, "width": 12, "depth": 2, "heads": 3, "grid": 3, **changes})
    for parameter in net.parameters():
        nn.init.normal_(parameter, std=0.3)
    return net


IMAGES = torch.linspace(-1, 1, 2 * 3 * 8 * 12).reshape(2, 3, 8, 12)


def test_the_published_shape_has_the_published_parameters():
    with torch.device("meta"):
        weights = ImageTransformer().state_dict()
    # ViT-B/16 without classifier: 85.8 million; names as in dino_vitbase16_pretrain.pth.
    assert sum(tensor.numel() for tensor in weights.values()) == 85_798_656
    assert len(weights) == 4 + 12 * 12 + 2
    assert tuple(weights["pos_embed"].shape) == (1, 197, 768)
    assert tuple(weights["patch_embed.proj.weight"].shape) == (768, 3, 16, 16)
    assert tuple(weights["blocks.11.attn.qkv.bias"].shape) == (2304,)
    assert {"cls_token", "norm.weight", "blocks.0.mlp.fc2.weight"} <= set(weights)


def test_a_block_is_attention_then_mlp():
    """Against torch's own transformer layer with the same weights."""
    net = small(depth=1)
    block, reference = net.blocks[0], nn.TransformerEncoderLayer(
        12, 3, 48, 0.0, nn.functional.gelu, layer_norm_eps=1e-6, batch_first=True, norm_first=True
    )  # fmt: skip
    names = {
        "self_attn.in_proj_weight": "attn.qkv.weight",
        "self_attn.in_proj_bias": "attn.qkv.bias",
        "self_attn.out_proj.weight": "attn.proj.weight",
        "self_attn.out_proj.bias": "attn.proj.bias",
        **{f"linear{i}.{kind}": f"mlp.fc{i}.{kind}" for i in (1, 2) for kind in ("weight", "bias")},
        **{f"norm{i}.{kind}": f"norm{i}.{kind}" for i in (1, 2) for kind in ("weight", "bias")},
    }
    own = block.state_dict()
    reference.load_state_dict({theirs: own[ours] for theirs, ours in names.items()})
    tokens = torch.randn(2, 5, 12)
    assert torch.allclose(block(tokens), reference(tokens), atol=1e-5)


@pytest.mark.parametrize("layout", ["safetensors", "plain", "backbone", "training"])
def test_what_is_saved_is_loaded(layout, tmp_path):
    net = small()
    weights = net.state_dict()
    if layout == "safetensors":
        path = tmp_path / "teacher.safetensors"
        save_file(weights, path)
    else:
        path = tmp_path / "teacher.pth"
        prefix = {"plain": "", "backbone": "backbone.", "training": "module.backbone."}[layout]
        named = {prefix + name: tensor for name, tensor in weights.items()}
        student = {name: torch.zeros_like(tensor) for name, tensor in named.items()}
        head = {"module.head.mlp.0.weight": torch.zeros(2, 2)}
        whole = {"student": student, "teacher": named | head, "epoch": 100, "args": None}
        torch.save(whole if layout == "training" else named, path)
    teacher = load_teacher(path, small(seed=1))
    assert torch.equal(teacher(IMAGES), net(IMAGES))
    assert teacher(IMAGES).shape == (2, 2, 3, 12)
    assert not teacher.training
    assert not any(parameter.requires_grad for parameter in teacher.parameters())


def test_a_position_table_of_another_size_is_resized(tmp_path):
    net = small(grid=5)
    save_file(net.state_dict(), tmp_path / "t.safetensors")
    teacher = load_teacher(tmp_path / "t.safetensors", small(seed=1))
    assert teacher.pos_embed.shape == (1, 10, 12)
    assert torch.equal(teacher.pos_embed[:, 0], net.pos_embed[:, 0])
    assert torch.allclose(teacher.positions(5, 5)[:, 0], net.positions(5, 5)[:, 0])


def test_on_its_own_grid_the_position_table_is_used_as_it_is():
    net = small()
    assert torch.allclose(net.positions(3, 3), net.pos_embed, atol=1e-6)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"width": 24}, "blocks.0.attn.proj.bias"),
        ({"depth": 3}, "blocks.2.attn.proj.bias"),
        ({"patch": 2}, "patch_emb"),
    ],
)
def test_another_network_is_refused_by_the_first_difference(change, named, tmp_path):
    save_file(small(**change).state_dict(), tmp_path / "t.safetensors")
    with pytest.raises(BadInput, match=named) as caught:
        load_teacher(tmp_path / "t.safetensors", small())
    assert caught.value.code == "teacher_mismatch"


def test_what_is_no_weights_is_refused(tmp_path):
    with pytest.raises(BadInput) as caught:
        load_teacher(tmp_path / "absent.pth", small())
    assert caught.value.code == "teacher_missing"
    for name in ("broken.pth", "broken.safetensors"):
        (tmp_path / name).write_bytes(b"no weights at all")
        with pytest.raises(BadInput) as caught:
            load_teacher(tmp_path / name, small())
        assert caught.value.code == "teacher_unreadable"


def test_a_pickled_object_is_not_run(tmp_path):
    torch.save({"teacher": nn.Linear(2, 2)}, tmp_path / "objects.pth")
    with pytest.raises(BadInput) as caught:
        load_teacher(tmp_path / "objects.pth", small())
    assert caught.value.code == "teacher_unreadable"


def test_the_real_size_is_loaded(tmp_path):
    torch.manual_seed(0)
    net = ImageTransformer()
    save_file(net.state_dict(), tmp_path / "vitb16.safetensors")
    teacher = load_teacher(tmp_path / "vitb16.safetensors")
    image = torch.randn(1, 3, 32, 48)
    with torch.no_grad():
        tokens = teacher(image)
    assert tokens.shape == (1, 2, 3, 768)
    assert torch.equal(tokens, net.eval()(image))
