import pytest

from cropmapper_plugin.client import parameters
from cropmapper_plugin.client.events import EVENTS, Lines, parse_event, sentence, stage_text
from cropmapper_plugin.client.parameters import share_done

STREAM = '{"event":"hello"}\n{"event":"warning","message":"blé"}\r\nlast'.encode()


@pytest.mark.parametrize("size", range(1, len(STREAM) + 1))
def test_lines_do_not_depend_on_how_the_stream_is_cut(size):
    lines = Lines()
    got = [line for start in range(0, len(STREAM), size) for line in lines.feed(STREAM[start : start + size])]
    assert got + lines.close() == ['{"event":"hello"}', '{"event":"warning","message":"blé"}', "last"]
    assert lines.close() == []


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ('{"event": "result", "outputs": {}}', {"event": "result", "outputs": {}}),
        ('{"event": "gossip"}', None),  # not in the contract
        ('["event"]', None),
        ("3", None),
        ("Warning 1: proj.db is old", None),
        ('{"event": "prog', None),
        ("", None),
    ],
)
def test_only_the_contracts_events_are_events(line, event):
    assert parse_event(line) == event


def test_event_names_are_those_of_the_contract(contract):
    assert set(contract["event.schema.json"]["discriminator"]["mapping"]) == set(EVENTS)


def test_texts_are_sentences_then_hints():
    assert sentence({"message": "a.tif is cut.", "hint": "Get it again."}) == "a.tif is cut. Get it again."
    assert stage_text("map", {"stage": "map", "message": ""}) == "Mapping"
    assert stage_text("map", {"stage": "later", "message": "soon"}) == "Later: soon"


def test_progress_is_of_the_whole_job_and_never_goes_back():
    shares = {entry["name"]: entry["share"] for entry in parameters._stages("map")}
    told = [(stage, done) for stage in ("scan", "device", "map", "write") for done in (0, 1, 2)]
    done = [share_done("map", {"stage": stage, "done": n, "total": 2}) for stage, n in told]
    assert done == sorted(done)
    assert (done[0], done[2], done[-1]) == (0, shares["scan"], pytest.approx(1))
    assert share_done("map", {"stage": "map", "done": 5, "total": 0}) == pytest.approx(
        shares["scan"] + shares["device"]
    )
    assert share_done("map", {"stage": "later", "done": 1, "total": 2}) is None
