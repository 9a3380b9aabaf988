"""Pickled dates and arrays are read; a pickle that would run something is refused, and runs nothing."""

from __future__ import annotations

import datetime
import os
import pickle

import numpy as np
import pytest

from training.data.plainpickle import read_plain

DAYS = [datetime.datetime(2018, 1, 3, 10, 20, 31, 24), datetime.datetime(2018, 1, 5)]


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
@pytest.mark.parametrize(
    "content",
    [
        DAYS,
        (datetime.date(2019, 12, 31), None, True),
        {"a": [1, -2.5, "text", b"bytes"], "b": DAYS[:1]},
        [DAYS[0], DAYS[0], ()],
    ],
)
def test_plain_things_come_back_as_they_were(tmp_path, content, protocol):
    (tmp_path / "some.pkl").write_bytes(pickle.dumps(content, protocol))
    assert read_plain(tmp_path / "some.pkl") == content


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6, dtype=np.int16).reshape(2, 3),
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.array(["2018-01-03", "2018-02-01"], "datetime64[D]"),
        np.array([1.5], ">f4"),
    ],
)
@pytest.mark.parametrize("protocol", [2, 4])
def test_arrays_come_back_as_they_were(tmp_path, array, protocol):
    (tmp_path / "some.pkl").write_bytes(pickle.dumps([array, "beside"], protocol))
    found, beside = read_plain(tmp_path / "some.pkl")
    assert beside == "beside"
    assert found.dtype == array.dtype
    assert np.array_equal(found, array)


class Runs:
    def __init__(self, what):
        self.what = what

    def __reduce__(self):
        return self.what


@pytest.mark.parametrize("protocol", [0, 2, 4])
def test_nothing_that_a_file_asks_for_is_run(tmp_path, protocol):
    touched = tmp_path / "touched"
    for what in ((os.mkdir, (str(touched),)), (eval, (f"open({str(touched)!r}, 'w')",)), (np.load, (str(touched),))):
        (tmp_path / "bad.pkl").write_bytes(pickle.dumps([Runs(what)], protocol))
        with pytest.raises(ValueError, match=r"it asks for|it uses"):
            read_plain(tmp_path / "bad.pkl")
    assert not touched.exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (pickle.dumps(datetime.datetime), "itself"),
        (pickle.dumps(datetime.timedelta(1)), "asks for datetime.timedelta"),
        (pickle.dumps(np.array([None, {}], object)), "its arrays are of object"),
        (pickle.dumps(datetime.datetime(2018, 1, 1, tzinfo=datetime.timezone.utc)), "asks for|time zone"),
        (pickle.dumps(DAYS)[:-3], "do not fit|no end"),
        (b"no pickle at all", "do not fit|uses|no end"),
        (b"\x80\x04a.", "do not fit"),
        (b"x" * 1_000_001, "bytes"),
    ],
)
def test_what_is_no_plain_thing_is_refused_in_a_sentence(tmp_path, content, told):
    (tmp_path / "odd.pkl").write_bytes(content)
    with pytest.raises(ValueError, match=told):
        read_plain(tmp_path / "odd.pkl")
