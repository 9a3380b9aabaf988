"""Assessing mapped parcels: what is scored, what is left out, and what is said about it."""

import json

import numpy as np
import pyarrow as pa
import pytest
import shapely

from engine.contract import AssessJob, Warn
from engine.errors import BadInput
from engine.jobs.assess import run
from engine.parcels import Parcels, arrange, write_parcels

CLASSES = ("maize", "wheat", "vineyard")


def write_layer(path, own, mapped, runner_up=None, reasons=None):
    """Write parcels as the map job does: `own` columns, and the class of each parcel or None."""
    n = len(mapped)
    squares = shapely.box(np.arange(n) * 100.0, 0, np.arange(n) * 100.0 + 90, 90)
    table = pa.table({**own, "geom": shapely.to_wkb(squares), "OGC_FID": np.arange(1, n + 1)})
    layout = arrange(table, "geom", "OGC_FID", path)
    parcels = Parcels(layout, "Polygon", "EPSG:32631", squares, ("",) * n, 0)
    known = [name is not None for name in mapped]

    def column(value, kind):
        return pa.array([value if there else None for there in known], kind)

    columns = {
        "class_code": pa.array([CLASSES.index(name) + 1 if name else None for name in mapped], pa.int32()),
        "class_name": pa.array(mapped, pa.string()),
        "confidence": column(0.9, pa.float64()),
        "runner_up": pa.array(runner_up or [None] * n, pa.string()),
        "margin": column(0.8, pa.float64()),
        "pixels": pa.array([81] * n, pa.int32()),
        "valid_obs": column(9.5, pa.float64()),
        "area_ha": pa.array([0.81] * n, pa.float64()),
        "reason": pa.array(reasons or [None if there else "never clear enough" for there in known], pa.string()),
    }
    write_parcels(parcels, columns, path, "parcels")
    return path


def write_map_report(folder, classes=CLASSES, simulated=False):
    rows = [{"code": code, "name": name, "color": "#000000"} for code, name in enumerate(classes, start=1)]
    (folder / "report.json").write_text(json.dumps({"classes": rows, "simulated": simulated}))


def assess(path, field="crop", **more):
    events = []
    result = run(AssessJob(parcels=str(path), field=field, **more), events.append)
    return result, {event.code: event.message for event in events if isinstance(event, Warn)}


@pytest.mark.parametrize(
    ("reference", "mapped", "n", "left_out"),
    [
        ("maize", "maize", 2, {}),
        ("maize", "wheat", 2, {}),
        (" maize ", "maize", 2, {}),
        (None, "maize", 1, {"no_reference": 1}),
        ("  ", "maize", 1, {"no_reference": 1}),
        (None, None, 1, {"no_reference": 1}),
        ("rye", "maize", 1, {"not_a_class": {"rye": 1}}),
        ("rye", None, 1, {"not_a_class": {"rye": 1}}),
        ("maize", None, 1, {"not_mapped": {"never clear enough": 1}}),
        ("vineyard", "maize", 2, {}),  # a class that the map never gives is scored all the same
    ],
)
def test_which_parcels_are_scored(tmp_path, reference, mapped, n, left_out):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["maize", reference]}, ["maize", mapped])
    write_map_report(tmp_path)
    summary = assess(path)[0].summary
    assert summary["n"] == n
    assert summary["parcels"] == 2
    assert summary["left_out"] == {"no_reference": 0, "not_a_class": {}, "not_mapped": {}, **left_out}


def test_the_scores_of_a_small_map(tmp_path):
    reference = ["maize"] * 4 + ["wheat"] * 3 + ["vineyard"]
    mapped = ["maize"] * 3 + ["wheat"] * 4 + ["maize"]
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": reference}, mapped)
    write_map_report(tmp_path, simulated=True)
    result, warnings = assess(path)
    summary = result.summary
    assert warnings == {}
    assert summary["simulated"] is True
    assert summary["unit"] == "parcel"
    assert summary["confusion"] == {
        "rows": "reference",
        "columns": "map",
        "classes": list(CLASSES),
        "counts": [[3, 1, 0], [0, 3, 0], [1, 0, 0]],
    }
    assert summary["overall_accuracy"] == pytest.approx(6 / 8)
    assert summary["macro_f1"] == pytest.approx((6 / 8 + 6 / 7 + 0) / 3)
    assert summary["classes"][2]["precision"] is None
    assert result.outputs == {}


def test_what_is_left_out_is_said(tmp_path):
    own = {"crop": ["maize", "rye", "rye", "oats", "wheat"]}
    path = write_layer(tmp_path / "parcels.gpkg", own, ["maize", "maize", "wheat", "wheat", None])
    write_map_report(tmp_path)
    warnings = assess(path)[1]
    assert "oats (1), rye (2)" in warnings["reference_not_a_class"]
    assert "1 of 2 parcels" in warnings["parcels_unmapped"]
    assert "never clear enough (1)" in warnings["parcels_unmapped"]


def test_references_are_translated_and_what_is_not_named_is_not_scored(tmp_path):
    own = {"crop": ["durum wheat", "soft wheat", "corn", "fallow"]}
    path = write_layer(tmp_path / "parcels.gpkg", own, ["wheat", "maize", "maize", "maize"])
    write_map_report(tmp_path)
    classes = {"durum wheat": "wheat", "soft wheat": "wheat", "corn": "maize", "spelt": "wheat"}
    result, warnings = assess(path, classes=classes)
    assert result.summary["n"] == 3
    assert result.summary["overall_accuracy"] == pytest.approx(2 / 3)
    assert result.summary["left_out"]["not_a_class"] == {"fallow": 1}
    assert "spelt" in warnings["reference_absent"]


def test_a_reference_that_nobody_filled_in_is_called_empty(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["", " "]}, ["maize", "wheat"])
    write_map_report(tmp_path)
    error = refusal(path, out=str(tmp_path / "accuracy.json"))
    assert error.code == "nothing_to_compare"
    assert "'crop' is empty" in error.message
    assert "Fill 'crop' in" in error.hint


def test_numbers_are_names_too(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"code": [1.0, 2.0, None]}, ["maize", "wheat", "wheat"])
    write_map_report(tmp_path)
    result, _ = assess(path, field="code", classes={"1": "maize", "2": "wheat"})
    assert result.summary["n"] == 2
    assert result.summary["left_out"]["no_reference"] == 1


def test_columns_that_the_map_job_renamed_are_the_maps(tmp_path):
    own = {"crop": ["maize", "wheat"], "class_name": ["theirs", "theirs"], "reason": ["theirs", "theirs"]}
    path = write_layer(tmp_path / "parcels.gpkg", own, ["maize", "wheat"])
    write_map_report(tmp_path)
    assert assess(path)[0].summary["overall_accuracy"] == 1
    with pytest.raises(BadInput) as refused:
        assess(path, field="class_name")
    assert refused.value.code == "no_text_known"


def test_without_the_report_the_classes_are_those_that_the_map_gives(tmp_path):
    own = {"crop": ["maize", "wheat", "vineyard"]}
    path = write_layer(tmp_path / "parcels.gpkg", own, ["maize", "maize", "maize"], ["wheat", "wheat", None])
    result, warnings = assess(path)
    assert result.summary["confusion"]["classes"] == ["maize", "wheat"]
    assert result.summary["simulated"] is None
    assert set(warnings) == {"classes_guessed", "reference_not_a_class"}


def test_a_report_of_another_map_is_not_believed(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["maize"]}, ["maize"])
    write_map_report(tmp_path, classes=("forest", "water"))
    result, warnings = assess(path)
    assert result.summary["confusion"]["classes"] == ["maize"]
    assert "classes_guessed" in warnings


def test_the_report_is_saved_whole_and_saved_again(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["maize", "wheat"]}, ["maize", "maize"])
    write_map_report(tmp_path)
    out = tmp_path / "scores" / "accuracy.json"
    for _ in range(2):
        result, _ = assess(path, out=str(out))
        assert result.outputs == {"accuracy": str(out)}
        assert json.loads(out.read_text()) == result.summary
    assert [entry.name for entry in out.parent.iterdir()] == ["accuracy.json"]


@pytest.mark.parametrize(("name", "code"), [("report.json", "out_exists"), ("parcels.gpkg", "out_is_input")])
def test_the_maps_own_files_are_not_overwritten(tmp_path, name, code):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["maize"]}, ["maize"])
    write_map_report(tmp_path)
    before = (tmp_path / name).read_bytes()
    with pytest.raises(BadInput) as refused:
        assess(path, out=str(tmp_path / name))
    assert refused.value.code == code
    assert (tmp_path / name).read_bytes() == before


def refusal(path, **more):
    with pytest.raises(BadInput) as refused:
        assess(path, **more)
    return refused.value


def test_a_missing_file_is_named(tmp_path):
    error = refusal(tmp_path / "nowhere.gpkg")
    assert error.code == "parcels_missing"
    assert "nowhere.gpkg" in error.message


def test_a_file_that_is_no_layer_is_named(tmp_path):
    (tmp_path / "parcels.gpkg").write_text("no layer")
    assert refusal(tmp_path / "parcels.gpkg").code == "parcels_unreadable"


def test_parcels_that_were_never_mapped_are_refused(tmp_path):
    from engine.sample import SceneSpec, simulate
    from engine.sample.write import write_parcels as write_simulated

    write_simulated(simulate(SceneSpec(width=64, height=48, dates=1)), tmp_path / "parcels.gpkg")
    assert refusal(tmp_path / "parcels.gpkg").code == "parcels_not_mapped"


def test_a_missing_field_lists_the_users_own(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["maize"], "owner": ["me"]}, ["maize"])
    error = refusal(path, field="culture")
    assert error.code == "field_missing"
    assert "crop, owner" in error.hint


def test_the_map_is_not_compared_with_itself(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["maize"]}, ["maize"])
    assert refusal(path, field="class_name").code == "field_missing"


def test_a_class_that_the_model_lacks_is_named(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["corn"]}, ["maize"])
    write_map_report(tmp_path)
    error = refusal(path, classes={"corn": "mais"})
    assert error.code == "class_unknown"
    assert "'mais'" in error.message
    assert "maize, wheat, vineyard" in error.hint


def test_nothing_in_common_is_an_error(tmp_path):
    path = write_layer(tmp_path / "parcels.gpkg", {"crop": ["rye", None]}, ["maize", None])
    write_map_report(tmp_path)
    error = refusal(path, out=str(tmp_path / "accuracy.json"))
    assert error.code == "no_text_known"
    assert "maize, wheat, vineyard" in error.hint
    assert not (tmp_path / "accuracy.json").exists()
