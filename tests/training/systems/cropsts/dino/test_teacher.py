"""The image teacher reads what DINO published, in each of its layouts, and nothing else."""

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine.errors import BadInput
from training.systems.cropsts.dino.teacher import ImageTransformer, load_teacher


def small(seed: int = 0, **changes) -> ImageTransformer:
    torch.manual_seed(seed)
    net = ImageTransformer(**{"patch": 4, "width": 128, "depth": 2, "heads": 2, "grid": 3, **changes})
    for parameter in net.parameters():
        nn.init.normal_(parameter, std=0.1)
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
        128, 2, 512, 0.0, nn.functional.gelu, layer_norm_eps=1e-6, batch_first=True, norm_first=True
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
    tokens = torch.randn(2, 5, 128)
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
    teacher = load_teacher(path)
    assert torch.equal(teacher(IMAGES), net(IMAGES))
    assert teacher(IMAGES).shape == (2, 2, 3, 128)
    assert not teacher.training
    assert not any(parameter.requires_grad for parameter in teacher.parameters())


@pytest.mark.parametrize("shape", [{"width": 192, "heads": 3, "depth": 1}, {"patch": 8}, {"grid": 5}])
def test_the_shape_is_that_of_the_weights(shape, tmp_path):
    net = small(**shape)
    save_file(net.state_dict(), tmp_path / "t.safetensors")
    teacher = load_teacher(tmp_path / "t.safetensors")
    images = torch.linspace(-1, 1, 3 * 16 * 24).reshape(1, 3, 16, 24)
    assert torch.equal(teacher(images), net(images))


def test_on_its_own_grid_the_position_table_is_used_as_it_is():
    net = small()
    assert torch.allclose(net.positions(3, 3), net.pos_embed, atol=1e-6)


@pytest.mark.parametrize(
    ("left", "named"),
    [
        ({"width": 96, "heads": 3}, "blocks.0.attn.proj.bias is .96,., expected .64,."),
        ({"without": "blocks.1.norm2.weight"}, "blocks.1.norm2.weight is absent"),
        ({"without": "blocks."}, "blocks.0.attn.proj.bias is absent"),
        ({"without": "pos_embed"}, "places are absent"),
    ],
)
def test_another_network_is_refused_by_the_first_difference(left, named, tmp_path):
    weights = small(**{name: value for name, value in left.items() if name != "without"}).state_dict()
    dropped = left.get("without", "nothing")
    kept = {name: tensor for name, tensor in weights.items() if not name.startswith(dropped)}
    save_file(kept, tmp_path / "t.safetensors")
    with pytest.raises(BadInput, match=named) as caught:
        load_teacher(tmp_path / "t.safetensors")
    assert caught.value.code == "teacher_mismatch"


def test_what_is_no_weights_is_refused(tmp_path):
    with pytest.raises(BadInput) as caught:
        load_teacher(tmp_path / "absent.pth")
    assert caught.value.code == "teacher_missing"
    for name in ("broken.pth", "broken.safetensors"):
        (tmp_path / name).write_bytes(b"no weights at all")
        with pytest.raises(BadInput) as caught:
            load_teacher(tmp_path / name)
        assert caught.value.code == "teacher_unreadable"


def test_a_pickled_object_is_not_run(tmp_path):
    torch.save({"teacher": nn.Linear(2, 2)}, tmp_path / "objects.pth")
    with pytest.raises(BadInput) as caught:
        load_teacher(tmp_path / "objects.pth")
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
