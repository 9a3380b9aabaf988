"""Reading pickled arrays, dates and plain containers without running anything: a pickle is a program, and not run here.

A pickle's instructions are walked through here one by one. What they build is made by this module; a name in the file
only ever chooses among four constructors of numpy and of datetime, and any other is refused.
"""

from __future__ import annotations

import datetime
import pickletools  # nosec B403
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

_LARGEST = 1_000_000
_DATE_BYTES, _TIME_BYTES = 4, 10


class Refused(ValueError):
    """The file asks for something else than arrays, dates and plain containers."""


def read_plain(path: str | Path) -> Any:
    """Read a pickle of arrays, dates, numbers, texts, and lists, tuples and dictionaries of them.

    Raises:
        ValueError: it holds something else, or is no whole pickle; with the reason.
    """
    content = Path(path).read_bytes()
    if len(content) > _LARGEST:
        raise Refused(f"it has {len(content)} bytes, which no list of dates has")
    try:
        return _walk(content)
    except Refused:
        raise
    # Whatever the instructions have wrong with one another.
    except (ValueError, IndexError, TypeError, KeyError, AttributeError, OverflowError, UnicodeError) as error:
        raise Refused("its instructions do not fit each other") from error


class _Name(tuple):
    """A name that the file gives, and that nothing is made of but by `_made`."""


class _Array:
    """An array in the making: its type and its values come after it."""

    def __init__(self) -> None:
        self.value: np.ndarray | None = None


def _walk(content: bytes) -> Any:
    stack: list[Any] = []
    marks: list[int] = []
    memo: dict[int, Any] = {}

    def from_mark() -> list[Any]:
        start = marks.pop()
        parts = stack[start:]
        del stack[start:]
        return parts

    for opcode, argument, _ in pickletools.genops(content):
        name = opcode.name
        if name in ("PROTO", "FRAME"):
            continue
        if name == "STOP":
            return _whole(stack.pop())
        if name == "MARK":
            marks.append(len(stack))
        elif name in _CONSTANTS:
            stack.append(_CONSTANTS[name])
        elif name in _LITERALS:
            stack.append(argument)
        elif name in ("EMPTY_LIST", "EMPTY_DICT", "EMPTY_TUPLE"):
            stack.append({"EMPTY_LIST": list, "EMPTY_DICT": dict, "EMPTY_TUPLE": tuple}[name]())
        elif name in ("TUPLE1", "TUPLE2", "TUPLE3"):
            count = int(name[-1])
            stack[-count:] = [tuple(stack[-count:])]
        elif name in ("TUPLE", "LIST"):
            parts = from_mark()
            stack.append(tuple(parts) if name == "TUPLE" else parts)
        elif name == "APPEND":
            last = stack.pop()
            _of(list, stack[-1]).append(last)
        elif name == "APPENDS":
            parts = from_mark()
            _of(list, stack[-1]).extend(parts)
        elif name in ("SETITEM", "SETITEMS"):
            parts = from_mark() if name == "SETITEMS" else [stack.pop(-2), stack.pop()]
            _of(dict, stack[-1]).update(zip(parts[::2], parts[1::2], strict=True))
        elif name == "MEMOIZE":
            memo[len(memo)] = stack[-1]
        elif name in ("BINPUT", "LONG_BINPUT", "PUT"):
            memo[int(argument)] = stack[-1]
        elif name in ("BINGET", "LONG_BINGET", "GET"):
            stack.append(memo[int(argument)])
        elif name == "GLOBAL":
            stack.append(_Name(argument.split(" ", 1)))
        elif name == "STACK_GLOBAL":
            last = stack.pop()
            stack.append(_Name((stack.pop(), last)))
        elif name == "REDUCE":
            arguments = stack.pop()
            stack.append(_made(_of(_Name, stack.pop()), arguments))
        elif name == "BUILD":
            state = stack.pop()
            stack[-1] = _told(stack[-1], state)
        else:
            raise Refused(f"it uses {name}")
    raise Refused("it has no end")


_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_LITERALS = {
    *("INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "FLOAT", "BINFLOAT", "UNICODE", "BINUNICODE"),
    *("SHORT_BINUNICODE", "BINUNICODE8", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "STRING", "BINSTRING"),
    "SHORT_BINSTRING",
}


def _of(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise Refused(f"it treats a {type(value).__name__} as a {kind.__name__.strip('_').lower()}")
    return value


def _made(name: _Name, arguments: tuple) -> Any:
    if name not in _CONSTRUCTORS:
        raise Refused(f"it asks for {'.'.join(map(str, name))}")
    return _CONSTRUCTORS[name](*_of(tuple, arguments))


def _moment(state: Any, zone: Any = None) -> datetime.datetime:
    if zone is not None:
        raise Refused("its times have a time zone")
    return datetime.datetime(*_numbers(state, _TIME_BYTES))


def _numbers(state: Any, length: int) -> list[int]:
    """Take a date's packed bytes apart: year, month, day, and of a time hour, minute, second and microseconds."""
    packed = state.encode("latin1") if isinstance(state, str) else _of(bytes, state)
    if len(packed) != length:
        raise Refused(f"one of its dates has {len(packed)} bytes")
    numbers = [packed[0] * 256 + packed[1], packed[2], packed[3]]
    if length == _TIME_BYTES:
        numbers += [*packed[4:7], int.from_bytes(packed[7:10], "big")]
    return numbers


def _dtype(text: Any, align: Any = False, copy: Any = True) -> np.dtype:
    found = np.dtype(_of(str, text))
    if found.kind not in "biufM":
        raise Refused(f"its arrays are of {found}")
    return found


def _array(kind: Any, shape: Any, code: Any) -> _Array:
    if kind not in _ARRAYS:
        raise Refused("its arrays are of a kind of their own")
    return _Array()


def _told(thing: Any, state: Any) -> Any:
    """Tell a type its byte order, or an array its type, its shape and its values."""
    if isinstance(thing, np.dtype):
        unit = state[8][1] if len(state) > 8 and thing.kind == "M" else None
        order = state[1] if state[1] in "<>" else "="
        return np.dtype(f"M8[{unit[0].decode()}]").newbyteorder(order) if unit else thing.newbyteorder(order)
    array = _of(_Array, thing)
    _, shape, dtype, by_columns, values = state
    content = values.encode("latin1") if isinstance(values, str) else _of(bytes, values)
    array.value = np.frombuffer(content, _of(np.dtype, dtype)).reshape(shape, order="F" if by_columns else "C").copy()
    return array


def _whole(value: Any) -> Any:
    """Put arrays where they were being made; refuse names that nothing was made of."""
    if isinstance(value, _Name):
        raise Refused(f"it holds {'.'.join(map(str, value))} itself")
    if isinstance(value, _Array):
        return value.value
    if isinstance(value, (list, tuple)):
        return type(value)(_whole(part) for part in value)
    if isinstance(value, dict):
        return {_whole(key): _whole(part) for key, part in value.items()}
    return value


_ARRAYS = {("numpy", "ndarray")}
_CONSTRUCTORS: dict[tuple[str, str], Callable[..., Any]] = {
    ("datetime", "datetime"): _moment,
    ("datetime", "date"): lambda state: datetime.date(*_numbers(state, _DATE_BYTES)),
    ("numpy", "dtype"): _dtype,
    ("numpy.core.multiarray", "_reconstruct"): _array,
    ("numpy._core.multiarray", "_reconstruct"): _array,
    # How older pickles write bytes: a text, each sign of it a byte.
    ("_codecs", "encode"): lambda text, coding: _of(str, text).encode("latin1"),
}
