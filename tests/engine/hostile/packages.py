"""Model packages of somebody who means harm, or made a mistake: each is a sound one with one thing changed, and signed.

Whoever makes a package also writes its card, so the hashes agree.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SOUND = Path(__file__).resolve().parents[3] / "resources" / "models" / "simulated-s2"
WEIGHTS = "weights.safetensors"
Change = Callable[[Path, Random], None]


def package(rng: Random, folder: Path) -> Path:
    """A package with one of all changes."""
    every = {**GRAPHS, **WEIGHT_FILES, **CARDS, **NETWORKS}
    return made(every[rng.choice(sorted(every))], folder / f"package-{rng.getrandbits(32):08x}", rng)


def made(change: Change, folder: Path, rng: Random | None = None) -> Path:
    """A sound package with a change, its card signed again where there still is one to sign."""
    shutil.copytree(SOUND, folder)
    for file in folder.iterdir():
        file.chmod(0o644)
    change(folder, rng or Random(1))
    sign(folder)
    return folder


def sign(folder: Path) -> None:
    """Write the hashes of the files that are there into the card."""
    if not (folder / "card.json").is_file() or (folder / "card.json").stat().st_size > 2**20:
        return
    try:
        card = json.loads((folder / "card.json").read_text())
        for name in card["files"]:
            if (folder / name).is_file() and (folder / name).stat().st_size < 2**26:
                card["files"][name] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return
    (folder / "card.json").write_text(json.dumps(card))


# --- graphs that open what they may not -------------------------------------------------------------------------------


def graph(change: Callable[[onnx.ModelProto, Random], None], name: str = "encoder.onnx") -> Change:
    """A change of a graph."""

    def changed(folder: Path, rng: Random) -> None:
        model = onnx.load(folder / name, load_external_data=False)
        change(model, rng)
        (folder / name).write_bytes(model.SerializeToString())

    return changed


def external(model: onnx.ModelProto) -> list[TensorProto]:
    return [tensor for tensor in model.graph.initializer if tensor.external_data]


def elsewhere(location: str, **entries: str) -> Change:
    """One tensor of the graph is read from another place."""

    def change(model: onnx.ModelProto, rng: Random) -> None:
        place(rng.choice(external(model)), location, **entries)

    return graph(change)


def place(tensor: TensorProto, location: str | None, **entries: str) -> None:
    told = {entry.key: entry.value for entry in tensor.external_data}
    told |= entries if location is None else {"location": location, **entries}
    del tensor.external_data[:]
    for key, value in told.items():
        tensor.external_data.add(key=key, value=value)
    tensor.data_location = TensorProto.EXTERNAL


def outside(name: str = "stolen", location: str = "/etc/passwd") -> TensorProto:
    """A tensor of four bytes of another file."""
    tensor = TensorProto(name=name, data_type=TensorProto.UINT8, dims=[4])
    place(tensor, location, offset="0", length="4")
    return tensor


def in_constant(model: onnx.ModelProto, rng: Random) -> None:
    model.graph.node.insert(0, helper.make_node("Constant", [], ["stolen"], value=outside()))


def branch(*nodes: Any, initializers: tuple[TensorProto, ...] = ()) -> onnx.GraphProto:
    out = helper.make_tensor_value_info("out", TensorProto.UINT8, [4])
    last = helper.make_node("Identity", ["stolen"], ["out"])
    return helper.make_graph([*nodes, last], "branch", [], [out], list(initializers))


def in_branch(model: onnx.ModelProto, rng: Random) -> None:
    truth = numpy_helper.from_array(np.array(True), "truth")
    model.graph.initializer.append(truth)
    then = branch(initializers=(outside(),))
    other = branch(helper.make_node("Constant", [], ["stolen"], value=outside()))
    node = helper.make_node("If", ["truth"], ["unused"], then_branch=then, else_branch=other)
    model.graph.node.insert(0, node)


def in_nested_branch(model: onnx.ModelProto, rng: Random) -> None:
    inner = branch(initializers=(outside(),))
    for depth in range(8):
        node = helper.make_node("If", ["truth"], ["stolen"], then_branch=inner, else_branch=inner)
        node.name = f"depth {depth}"
        inner = branch(node)
    model.graph.node.insert(0, helper.make_node("If", ["truth"], ["unused"], then_branch=inner, else_branch=inner))


def in_list_of_tensors(model: onnx.ModelProto, rng: Random) -> None:
    node = helper.make_node("Abs", ["day"], ["unused"])
    node.attribute.add(name="several", type=onnx.AttributeProto.TENSORS).tensors.append(outside())
    model.graph.node.insert(0, node)


def in_attribute_of_another_type(model: onnx.ModelProto, rng: Random) -> None:
    """The attribute says that it is a number, and holds a tensor all the same."""
    node = helper.make_node("Abs", ["day"], ["unused"])
    node.attribute.add(name="number", type=onnx.AttributeProto.INT).t.CopyFrom(outside())
    model.graph.node.insert(0, node)


def sparse(model: onnx.ModelProto, rng: Random) -> None:
    added = model.graph.sparse_initializer.add(dims=[8])
    added.values.CopyFrom(outside())
    added.indices.CopyFrom(outside("places"))


def sparse_attribute(model: onnx.ModelProto, rng: Random) -> None:
    node = helper.make_node("Constant", [], ["unused"])
    node.attribute.add(name="sparse_value", type=onnx.AttributeProto.SPARSE_TENSOR).sparse_tensor.values.CopyFrom(
        outside()
    )
    model.graph.node.insert(0, node)


def in_function(model: onnx.ModelProto, rng: Random) -> None:
    node = helper.make_node("Constant", [], ["stolen"], value=outside())
    opset = [helper.make_opsetid("", 18)]
    model.functions.append(helper.make_function("own", "thief", [], ["stolen"], [node], opset))


def in_training(model: onnx.ModelProto, rng: Random) -> None:
    model.training_info.add().initialization.initializer.append(outside())


def said_twice(model: onnx.ModelProto, rng: Random) -> None:
    tensor = rng.choice(external(model))
    tensor.external_data.add(key="location", value="/etc/passwd")


def said_twice_and_right_last(model: onnx.ModelProto, rng: Random) -> None:
    tensor = rng.choice(external(model))
    tensor.external_data.insert(0, onnx.StringStringEntryProto(key="location", value="/etc/passwd"))


def named_but_inline(model: onnx.ModelProto, rng: Random) -> None:
    """It names a file, and says last that it does not mean it."""
    tensor = outside()
    tensor.data_location = TensorProto.DEFAULT
    model.graph.initializer.append(tensor)


def in_a_second_piece(folder: Path, rng: Random) -> None:
    """Two pieces of one message are joined: what the second adds counts too."""
    extra = onnx.ModelProto()
    extra.graph.initializer.append(outside())
    file = folder / "encoder.onnx"
    file.write_bytes(file.read_bytes() + extra.SerializeToString())


def own_operator(domain: str, kind: str = "EPContext") -> Change:
    def change(model: onnx.ModelProto, rng: Random) -> None:
        model.opset_import.append(helper.make_opsetid(domain, 1))
        node = helper.make_node(kind, ["day"], ["unused"], domain=domain, ep_cache_context="/etc/passwd", embed_mode=0)
        model.graph.node.insert(0, node)

    return graph(change)


def endless(model: onnx.ModelProto, rng: Random) -> None:
    values = helper.make_tensor_value_info
    step = [helper.make_node("Identity", ["go"], ["go_on"]), helper.make_node("Identity", ["x"], ["y"])]
    inputs = [values("i", TensorProto.INT64, []), values("go", TensorProto.BOOL, []), values("x", TensorProto.BOOL, [])]
    outputs = [values("go_on", TensorProto.BOOL, []), values("y", TensorProto.BOOL, [])]
    body = helper.make_graph(step, "body", inputs, outputs)
    model.graph.initializer.append(numpy_helper.from_array(np.array(True), "truth"))
    model.graph.node.insert(0, helper.make_node("Loop", ["", "truth", "truth"], ["unused"], body=body))


def deep(folder: Path, rng: Random) -> None:
    """Graphs within graphs, ten thousand deep, written without the library, which would refuse."""
    inner = b""
    for _ in range(10_000):
        for tag in (0x32, 0x2A, 0x0A):  # Attribute.g, Node.attribute, Graph.node
            inner = bytes([tag]) + varint(len(inner)) + inner
    (folder / "encoder.onnx").write_bytes(b"\x3a" + varint(len(inner)) + inner)


def varint(number: int) -> bytes:
    made = bytearray()
    while number > 127:
        made.append(number & 127 | 128)
        number >>= 7
    return bytes([*made, number])


def content(name: str, *pieces: bytes) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        (folder / name).write_bytes(b"".join(pieces))

    return changed


def cut(name: str) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        whole = (folder / name).read_bytes()
        (folder / name).write_bytes(whole[: rng.randrange(len(whole) // 2, len(whole))])

    return changed


GRAPHS: dict[str, Change] = {
    **{
        f"external data at {location}": elsewhere(location)
        for location in (
            "/etc/passwd",
            "x.bin",
            "../simulated-s2/weights.safetensors",
            "./weights.safetensors",
            "weights.safetensors/",
            "WEIGHTS.SAFETENSORS",
            "weights.safetensors\0",
            "weights.safetensors ",
            "",
            "card.json",
            "encoder.onnx",
            "*/_ORT_MEM_ADDR_/*",
            "file:weights.safetensors",
            "C:\\weights.safetensors",
            "\\\\server\\share\\x",
            "/dev/zero",
            "~/x",
            "weights.safetensors:stream",
        )
    },
    "external data beyond the end": elsewhere(WEIGHTS, offset="99999999"),
    "external data before the start": elsewhere(WEIGHTS, offset="-64"),
    "external data at a huge offset": elsewhere(WEIGHTS, offset="9" * 400),
    "external data at no number": elsewhere(WEIGHTS, offset="0x40"),
    "external data longer than its shape": elsewhere(WEIGHTS, length="99999999"),
    "external data in other words": elsewhere(WEIGHTS, basepath="/etc"),
    "a constant": graph(in_constant),
    "a branch": graph(in_branch),
    "a branch in branches": graph(in_nested_branch),
    "a list of tensors": graph(in_list_of_tensors),
    "an attribute of another type": graph(in_attribute_of_another_type),
    "a sparse tensor": graph(sparse),
    "a sparse attribute": graph(sparse_attribute),
    "a function": graph(in_function),
    "training information": graph(in_training),
    "two locations, the foreign one last": graph(said_twice),
    "two locations, the foreign one first": graph(said_twice_and_right_last),
    "a location of data that is inline": graph(named_but_inline),
    "the head": graph(in_constant, "head.onnx"),
    "a second piece of the graph": in_a_second_piece,
    "an operator that opens a file": own_operator("com.microsoft"),
    "an operator of a library": own_operator("ai.onnx.contrib", "PyOp"),
    "a loop without end": graph(endless),
    "graphs ten thousand deep": deep,
    "an empty graph": content("encoder.onnx"),
    "another format": content("encoder.onnx", b"<?xml version='1.0'?><net name='x' version='11'/>"),
    "a graph cut short": cut("encoder.onnx"),
    "a head cut short": cut("head.onnx"),
}


# --- weights whose header lies ----------------------------------------------------------------------------------------


def header(change: Callable[[dict[str, Any]], Any]) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        whole = (folder / WEIGHTS).read_bytes()
        length = int.from_bytes(whole[:8], "little")
        told = json.loads(whole[8 : 8 + length])
        text = change(told)
        text = json.dumps(told).encode() if text is None else text
        (folder / WEIGHTS).write_bytes(len(text).to_bytes(8, "little") + text + whole[8 + length :])

    return changed


def first(told: dict[str, Any]) -> dict[str, Any]:
    return told[min(name for name in told if name != "__metadata__")]


WEIGHT_FILES: dict[str, Change] = {
    "no weights": content(WEIGHTS),
    "a header longer than the file": content(WEIGHTS, b"\xff" * 8, b"{}"),
    "a header of a gigabyte": content(WEIGHTS, (2**30).to_bytes(8, "little"), b"{}"),
    "a header that is no JSON": header(lambda told: b"{"),
    "a header that is a list": header(lambda told: b"[]"),
    "a header nested deeply": header(lambda told: b"[" * 200_000),
    "a header with a name twice": header(
        lambda told: json.dumps(told).encode()[:-1] + b', "__metadata__": {}' * 2 + b"}"
    ),
    "a tensor over another": header(lambda told: first(told).update(data_offsets=[8, 12])),
    "a tensor beyond the end": header(lambda told: first(told).update(data_offsets=[0, 2**60])),
    "a tensor before the start": header(lambda told: first(told).update(data_offsets=[-4, 0])),
    "a tensor of another shape": header(lambda told: first(told).update(shape=[2**31, 2**31])),
    "a tensor of a negative shape": header(lambda told: first(told).update(shape=[-1])),
    "a tensor of a thousand axes": header(lambda told: first(told).update(shape=[1] * 1000)),
    "a tensor of another type": header(lambda told: first(told).update(dtype="F64")),
    "a tensor of an unknown type": header(lambda told: first(told).update(dtype="OBJECT")),
    "a tensor of a list of types": header(lambda told: first(told).update(dtype=["F32"])),
    "a tensor that is none": header(lambda told: told.update({min(told): 7})),
    "an offset that is true": header(lambda told: first(told).update(data_offsets=[False, True])),
    "an offset of 5000 digits": header(lambda told: json.dumps(told).replace("[0, ", f"[{'1' * 5000}, ", 1).encode()),
    "weights cut short": cut(WEIGHTS),
}


# --- cards ------------------------------------------------------------------------------------------------------------


def card(**changes: Any) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        file = folder / "card.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))

    return changed


def card_text(change: Callable[[str], str]) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        file = folder / "card.json"
        file.write_text(change(file.read_text()))

    return changed


def instead(name: str, make: Callable[[Path], None]) -> Change:
    """Something else than a file under a file's name."""

    def changed(folder: Path, rng: Random) -> None:
        (folder / name).unlink()
        make(folder / name)

    return changed


def listed(name: str) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        told = json.loads((folder / "card.json").read_text())
        (folder / "card.json").write_text(json.dumps({**told, "files": {**told["files"], name: "0" * 64}}))

    return changed


def large(folder: Path, rng: Random) -> None:
    listed("large.bin")(folder, rng)
    with (folder / "large.bin").open("wb") as file:
        file.truncate(30 * 2**30)


def class_named(name: str) -> Change:
    def changed(folder: Path, rng: Random) -> None:
        told = json.loads((folder / "card.json").read_text())
        told["classes"][0]["name"] = name
        (folder / "card.json").write_text(json.dumps(told))

    return changed


CARDS: dict[str, Change] = {
    "a window of a billion": card(window=1_000_000_000, halo=0),
    "a window beyond 64 bits": card(window=2**70, halo=0),
    "a negative window": card(window=-32),
    "a window that its encoder is not for": card(window=64, halo=8),
    "a window of a fraction": card(window=32.5),
    "a patch of 0": card(patch=0),
    "a season of 1e18 days": card(season={"first": 0, "last": 10**18}),
    "dates beyond counting": card(dates={"min": 1, "max": 10**12}),
    "a resolution that is no number": card_text(lambda text: text.replace('"gsd_m": 10.0', '"gsd_m": NaN')),
    "a resolution without end": card_text(lambda text: text.replace('"gsd_m": 10.0', '"gsd_m": Infinity')),
    "a resolution beyond floats": card_text(lambda text: text.replace('"gsd_m": 10.0', '"gsd_m": 1e999')),
    "a mean that is no number": card_text(lambda text: text.replace('"mean": [', '"mean": [NaN, ', 1)),
    "a colour that is code": card(classes=[{"code": 1, "name": "a", "colour": "red;}"}]),
    "a class with a line break": class_named("wheat\nerror: none"),
    "a class with an escape": class_named("\x1b[2Jwheat"),
    "a class with a NUL": class_named("wheat\0"),
    "a class of a million letters": class_named("a" * 100_000),
    "a title with an escape": card(title="\x1b]0;x\x07"),
    "a hundred thousand fields": card(**{f"field{number}": 0 for number in range(50_000)}),
    "a card nested deeply": card_text(lambda text: "[" * 100_000),
    "a card of many megabytes": card_text(lambda text: text + " " * 2**21),
    "a card that is no text": content("card.json", b"\xff\xfe\x00"),
    "a card that is a pipe": instead("card.json", os.mkfifo),
    "a card that is a device": instead("card.json", lambda path: path.symlink_to("/dev/zero")),
    "a card that links to itself": instead("card.json", lambda path: path.symlink_to(path.name)),
    "a card that is a folder": instead("card.json", os.mkdir),
    "weights that are a pipe": instead(WEIGHTS, os.mkfifo),
    "weights that are a device": instead(WEIGHTS, lambda path: path.symlink_to("/dev/zero")),
    "a graph that is a pipe": instead("encoder.onnx", os.mkfifo),
    "a graph that links to itself": instead("encoder.onnx", lambda path: path.symlink_to(path.name)),
    "a head that is a folder": instead("head.onnx", os.mkdir),
    "a listed file of 30 GB": large,
    "a listed file elsewhere": listed("../x"),
    "a listed file with a NUL": listed("x\0y"),
    "a listed file that is not there": listed("x.bin"),
}


# --- networks that are not the card's ---------------------------------------------------------------------------------


def fewer_classes(folder: Path, rng: Random) -> None:
    told = json.loads((folder / "card.json").read_text())
    told["classes"] = told["classes"][:2]
    told["architecture"]["head"]["config"]["classes"] = 2
    (folder / "card.json").write_text(json.dumps(told))


def larger(window: int) -> Change:
    """Card and architecture agree on a window for which the network was not made."""

    def changed(folder: Path, rng: Random) -> None:
        told = json.loads((folder / "card.json").read_text())
        told["window"], told["architecture"]["encoder"]["grid"] = window, [window // told["patch"]] * 2
        (folder / "card.json").write_text(json.dumps(told))

    return changed


def one_output(model: onnx.ModelProto, rng: Random) -> None:
    del model.graph.output[1]


def three_outputs(model: onnx.ModelProto, rng: Random) -> None:
    model.graph.output.append(onnx.ValueInfoProto(name=model.graph.node[0].output[0]))


def other_input(model: onnx.ModelProto, rng: Random) -> None:
    for node in model.graph.node:
        for place_, name in enumerate(node.input):
            if name == "day":
                node.input[place_] = "date"
    next(given for given in model.graph.input if given.name == "day").name = "date"


def one_input_more(model: onnx.ModelProto, rng: Random) -> None:
    model.graph.input.append(helper.make_tensor_value_info("soil", TensorProto.FLOAT, ["b"]))


def input_type(model: onnx.ModelProto, rng: Random) -> None:
    given = next(given for given in model.graph.input if given.name == "day")
    given.type.tensor_type.elem_type = TensorProto.STRING


def without_rank(model: onnx.ModelProto, rng: Random) -> None:
    given = next(given for given in model.graph.input if given.name == "values")
    given.type.tensor_type.ClearField("shape")


def last(make: Callable[[str, str], list[Any]], number: int) -> Change:
    """Put operators between the head's last result and its output."""

    def change(model: onnx.ModelProto, rng: Random) -> None:
        name = model.graph.output[number].name
        for node in model.graph.node:
            for place_, output in enumerate(node.output):
                if output == name:
                    node.output[place_] = "before"
        model.graph.node.extend(make("before", name))
        model.graph.output[number].CopyFrom(onnx.ValueInfoProto(name=name))

    return graph(change, "head.onnx")


def node(kind: str, *inputs: str, out: str, **settings: Any) -> Any:
    return helper.make_node(kind, list(inputs), [out], **settings)


def number(value: float, name: str, kind: type = np.float32) -> Any:
    return helper.make_node("Constant", [], [name], value=numpy_helper.from_array(np.array(value, kind)))


def hungry(folder: Path, rng: Random) -> None:
    """A graph that takes 64 GB, and writes to each byte."""
    file = folder / "encoder.onnx"
    model = onnx.load(file, load_external_data=False)
    whole = numpy_helper.from_array(np.array([2**14, 2**20], np.int64))
    nodes = [
        helper.make_node("Constant", [], ["hungry_shape"], value=whole),
        node("ReduceMax", "day", out="hungry_day", keepdims=0),
        node("Cast", "hungry_day", out="hungry_number", to=TensorProto.FLOAT),
        node("Expand", "hungry_number", "hungry_shape", out="hungry_all"),
        node("ReduceMax", "hungry_all", out="hungry_most", keepdims=0),
    ]
    model.graph.node.extend(nodes)
    output = model.graph.output[0].name
    for each in model.graph.node:
        for place_, made_ in enumerate(each.output):
            if made_ == output:
                each.output[place_] = "before"
    model.graph.node.append(node("Add", "before", "hungry_most", out=output))
    file.write_bytes(model.SerializeToString())


NETWORKS: dict[str, Change] = {
    "two of its classes": fewer_classes,
    "one output": graph(one_output, "head.onnx"),
    "three outputs": graph(three_outputs, "head.onnx"),
    "an encoder of three outputs": graph(three_outputs),
    "an input called otherwise": graph(other_input),
    "an input more": graph(one_input_more),
    "an input of another type": graph(input_type),
    "an input without axes": graph(without_rank),
    "scores that are no numbers": last(
        lambda before, name: [number(np.nan, "nan"), node("Mul", before, "nan", out=name)], 0
    ),
    "scores of other places": last(lambda before, name: [node("Transpose", before, out=name, perm=[0, 2, 3, 1])], 0),
    "scores of one number": last(lambda before, name: [node("ReduceMax", before, out=name, keepdims=0)], 0),
    "seen as numbers": last(lambda before, name: [node("Cast", before, out=name, to=TensorProto.FLOAT)], 1),
    "seen of another shape": last(lambda before, name: [node("Transpose", before, out=name, perm=[2, 1, 0])], 1),
    "a graph that takes 64 GB": hungry,
    "a window of 1024 and an architecture that agrees": larger(1024),
    "another opset": graph(lambda model, rng: setattr(model.opset_import[0], "version", 99)),
    "a version from the future": graph(lambda model, rng: setattr(model, "ir_version", 99)),
    "an operator that is none": graph(lambda model, rng: setattr(model.graph.node[0], "op_type", "Harvest")),
    "a circle": graph(lambda model, rng: model.graph.node[0].input.__setitem__(0, model.graph.node[-1].output[0])),
}
