import json
import re
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QDialog

import cropmapper_plugin
from cropmapper_plugin.algorithms.parts import ADVANCED
from cropmapper_plugin.client.events import sentence
from cropmapper_plugin.client.models import bundled_names
from cropmapper_plugin.client.names import in_words

pytestmark = pytest.mark.usefixtures("quick_starts")

MODIS = Path(__file__).resolve().parents[3] / "shared" / "data" / "series"
PATTERN = r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
PUBLISHED = {
    "STACK": "file",
    "STACK_FILE": "file",
    "PARCELS": "source",
    "MODEL": "enum",
    "MODEL_PATH": "file",
    "START": "datetime",
    "END": "datetime",
    "EXTENT": "extent",
    "ONLY_PARCELS": "boolean",
    "PROBABILITIES": "boolean",
    "OUTPUTS": "enum",
    "CONFIDENCE": "number",
    "PRECISION": "enum",
    "OVERWRITE": "boolean",
    "LOAD": "boolean",
    "SENSOR": "string",
    "BANDS": "string",
    "SCALE": "number",
    "OFFSET": "number",
    "NODATA": "number",
    "MASK": "string",
    "OPTIONS": "string",
    "OUTPUT": "folderDestination",
}


@pytest.fixture
def algorithm(qgis_processing):
    plugin = cropmapper_plugin.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().algorithmById("cropmapper:mapcrops")
    plugin.unload()


@pytest.fixture
def context(project):
    context = QgsProcessingContext()
    context.setProject(project)
    yield context
    # pytest keeps the context for longer than pytest-qgis keeps QGIS, and layers must not outlive their providers.
    context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def parameters(scene, model, tmp_path):
    named = {"MODEL": model} if model in bundled_names() else {"MODEL_PATH": model}
    return {"STACK": str(scene.stack), "OUTPUT": str(tmp_path / "out"), "LOAD": False, **named}


class Feedback(QgsProcessingFeedback):
    """Keeps what Processing's log would show."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def setProgressText(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)


def run(algorithm, parameters, context, feedback=None):
    results, sound = algorithm.run(parameters, context, feedback or Feedback(), {}, False)
    assert sound
    return results


def test_an_extent_without_a_crs_is_refused_before_anything_runs(algorithm, parameters, context, project):
    project.setCrs(QgsCoordinateReferenceSystem())
    sound, problem = algorithm.checkParameterValues({**parameters, "EXTENT": "0,1,0,1"}, context)
    assert (sound, "has no CRS" in problem) == (False, True)
    assert algorithm.checkParameterValues({**parameters, "EXTENT": "0,1,0,1 [EPSG:32631]"}, context)[0]


def test_what_the_history_keeps_can_be_run_again(algorithm, parameters, context):
    """QGIS writes an empty text for a list in which nothing was ticked."""
    assert algorithm.checkParameterValues({**parameters, "OUTPUTS": ""}, context) == (True, "")
    assert not algorithm.checkParameterValues({**parameters, "OUTPUTS": "haze"}, context)[0]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            {"MODEL": "/models/my, own"},
            r"\(MODEL\) cannot be /models/my, own. .*france-2018-s2.* given as MODEL_PATH\.",
        ),
        (
            {"OUTPUTS": "classes,haze"},
            r"\(OUTPUTS\) cannot be haze. Choose one of: classes, confidence, .*embedding\.$",
        ),
        ({"SCALE": "1,000"}, r"\(SCALE\) cannot be 1,000. Write a number, with a decimal point\.$"),
        ({"OFFSET": "0,5"}, r"\(OFFSET\) cannot be 0,5. Write a number, with a decimal point\.$"),
        ({"NODATA": "none"}, r"\(NODATA\) cannot be none. Write a number"),
        ({"CONFIDENCE": "high"}, r"\(CONFIDENCE\) cannot be high. Write a number"),
        ({"ONLY_PARCELS": "no"}, r"\(ONLY_PARCELS\) cannot be no. Write 1 for yes, 0 for no\.$"),
    ],
)
def test_a_text_that_a_parameter_cannot_be_is_refused_with_what_it_can_be(algorithm, parameters, context, change, said):
    sound, problem = algorithm.checkParameterValues({**parameters, **change}, context)
    assert not sound
    assert re.search(said, problem)


def test_texts_of_scripts_that_can_be_read_are_taken(algorithm, parameters, context):
    change = {"OFFSET": "-0.1", "SCALE": "1e-4", "CONFIDENCE": "0.9", "ONLY_PARCELS": "false", "LOAD": "1"}
    assert algorithm.checkParameterValues({**parameters, **change}, context) == (True, "")


def test_names_are_published_interface(algorithm):
    assert {p.name(): p.type() for p in algorithm.parameterDefinitions()} == PUBLISHED
    outputs = {o.name(): o.type() for o in algorithm.outputDefinitions()}
    assert outputs == {
        "OUTPUT": "outputFolder",
        "CLASSES": "outputRaster",
        "UNLIKENESS": "outputRaster",
        "CONFIDENCE": "outputRaster",
        "PROBABILITY_BANDS": "outputRaster",
        "MARGIN": "outputRaster",
        "ENTROPY": "outputRaster",
        "CLASS_SET": "outputRaster",
        "EMBEDDING": "outputRaster",
        "PARCELS_OUT": "outputVector",
        "REPORT": "outputFile",
    }
    assert algorithm.id() == "cropmapper:mapcrops"
    assert "<p>" in algorithm.shortHelpString()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, ""),
        ({"STACK": "/no/such/folder"}, "/no/such/folder does not exist"),
        ({"STACK": "season.nc"}, "season.nc does not exist"),
        ({"STACK": ""}, "Choose either the folder of a stack or the file of one."),
        ({"STACK_FILE": __file__}, "Choose either the folder of a stack or the file of one."),
        ({"STACK": "", "STACK_FILE": __file__}, ""),
        ({"STACK": __file__}, ""),  # whether it holds all dates, the engine knows
        ({"STACK": "https://stac.example.org/found.json"}, ""),
        ({"ONLY_PARCELS": True}, "Choose a layer of them"),
        ({"PRECISION": "bfloat16"}, ""),
        ({"PRECISION": "int4"}, "PRECISION"),
        ({"MODEL_PATH": "/no/such/package"}, "holds no card.json"),
        ({"START": "2023-05-01", "END": "2023-05-01"}, ""),
        ({"START": "2023-09-01", "END": "2023-05-01"}, "2023-09-01, is after the last, 2023-05-01"),
        ({"STACK": "/no/<a href=x>such</a> folder"}, "/no/‹a href=x>such‹/a> folder does not exist"),
        ({"BANDS": "B04=3, B08=nir"}, ""),
        ({"BANDS": '{"B04": 3}'}, ""),
        ({"BANDS": "B04"}, "Band map (bands) cannot be B04"),
        ({"SENSOR": "modis-13q1", "SCALE": 1, "OFFSET": 0, "NODATA": -9999, "MASK": "none"}, ""),
        ({"SCALE": 0}, "cannot be 0"),
        ({"OPTIONS": '{"dates": ["2023-03-01", "2023-03-11"], "order": "band-major", "mask_values": [3, 8]}'}, ""),
        ({"OPTIONS": '{"extent": {"xmin": 0, "ymin": 0, "xmax": 5, "ymax": 5, "crs": "EPSG:32631"}}'}, ""),
        ({"OPTIONS": "scale: 1"}, "no JSON"),
        ({"OPTIONS": "[1]"}, "no JSON object"),
        ({"OPTIONS": '{"skale": 1}'}, "no stack option skale"),
        ({"OPTIONS": '{"scale": "1"}'}, "Scale (scale) cannot be"),
        ({"OPTIONS": '{"scale": NaN}'}, "Scale (scale) cannot be NaN"),
        ({"OPTIONS": '{"dates": ["2023-02-30"]}'}, "Dates of layers (dates) cannot be"),
        ({"OPTIONS": '{"dates": ["2023-02-01", "2023-02-01"]}'}, "names a date twice"),
        ({"OPTIONS": '{"scale": 1}', "SCALE": 2}, "scale stands among the further stack options and by itself"),
        ({"OPTIONS": '{"start": "2023-09-01", "end": "2023-05-01"}'}, "is after the last"),
    ],
)
def test_what_can_be_known_is_said_before_anything_runs(algorithm, parameters, context, change, said):
    sound, problem = algorithm.checkParameterValues({**parameters, **change}, context)
    assert sound is not bool(said)
    assert said in problem


def test_labels_fit_the_dialog_and_what_is_rarely_needed_is_folded_away(algorithm):
    definitions = algorithm.parameterDefinitions()
    assert all(len(definition.description()) <= 40 for definition in definitions)
    advanced = {definition.name() for definition in definitions if definition.flags() & ADVANCED}
    assert advanced == {
        "OUTPUTS",
        "CONFIDENCE",
        "PRECISION",
        "SENSOR",
        "BANDS",
        "SCALE",
        "OFFSET",
        "NODATA",
        "MASK",
        "OPTIONS",
    }


def test_stack_options_reach_the_engine(algorithm, parameters, context, mapped, standin):
    days = mapped["summary"]["dates_used"]
    given = {
        **parameters,
        "SENSOR": "sentinel-2-l2a",
        "MASK": "none",
        "SCALE": 0.0001,
        "OPTIONS": json.dumps({"start": days[1], "duplicates": "reject", "date_pattern": PATTERN}),
    }
    results = run(algorithm, given, context)
    job = json.loads(Path(results["OUTPUT"], "job.json").read_text(encoding="utf-8"))
    chosen = ("sensor", "mask", "scale", "start", "duplicates", "date_pattern", "bands", "nodata")
    assert [job["options"][name] for name in chosen] == [
        "sentinel-2-l2a",
        "none",
        0.0001,
        days[1],
        "reject",
        PATTERN,
        None,
        None,
    ]


@pytest.mark.skipif(not MODIS.is_dir(), reason="shared/data is not here")
@pytest.mark.parametrize(
    ("folder", "options"),
    [
        ("mt_modis_2011_12_stack", {"BANDS": "EVI=1, NDVI=2, red=3, blue=4, NIR=5, MIR=6", "SCALE": 1, "OFFSET": 0}),
        ("mt_modis_2007_2013_stack", {"SENSOR": "modis-13q1", "SCALE": 1, "START": "2011-09-01", "END": "2012-08-31"}),
    ],
)
def test_real_stacks_that_tell_too_little_are_mapped_with_their_options(algorithm, context, tmp_path, folder, options):
    given = {"STACK": str(MODIS / folder), "MODEL": "mato-grosso-modis", "OUTPUT": str(tmp_path / "out"), "LOAD": False}
    assert algorithm.checkParameterValues({**given, **options}, context)[0]
    results = run(algorithm, {**given, **options}, context)
    report = json.loads(Path(results["REPORT"]).read_text(encoding="utf-8"))
    hectares = {row["name"]: row["hectares"] for row in report["hectares"]["classes"]}
    assert max(hectares, key=hectares.get) == "soy then cotton"
    assert len(report["dates_used"]) == 23


class Batch(QDialog):
    """As Processing's batch dialog: its choice reaches no algorithm that writes a folder."""

    def __init__(self, algorithm, loads):
        super().__init__()
        self._algorithm = algorithm
        box = QCheckBox(self)
        box.setObjectName("checkLoadLayersOnCompletion")
        box.setChecked(loads)
        self.show()

    def algorithm(self):
        return self._algorithm


@pytest.mark.parametrize("loads", [True, False])
def test_a_batch_that_loads_no_layers_is_obeyed(algorithm, parameters, context, qgis_app, loads, standin):
    batch = Batch(algorithm, loads)
    run(algorithm, {**parameters, "LOAD": True}, context)
    assert bool(context.layersToLoadOnCompletion()) is loads
    batch.close()


def test_parcels_without_a_crs_are_refused_before_anything_runs(algorithm, parameters, context, project):
    layer = QgsVectorLayer("Polygon", "drawn", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    project.addMapLayer(layer)
    sound, problem = algorithm.checkParameterValues({**parameters, "PARCELS": layer.id()}, context)
    assert not sound
    assert "layer drawn has no CRS" in problem


def test_a_model_that_is_not_bundled_is_refused_before_anything_runs(algorithm, parameters, context):
    sound, _ = algorithm.checkParameterValues({**parameters, "MODEL": "no-such-model"}, context)
    assert not sound


def test_the_default_is_trained_on_real_data(algorithm, listed):
    assert bundled_names() == [entry["name"] for entry in sorted(listed, key=lambda e: (e["simulated"], e["name"]))]
    parameter = algorithm.parameterDefinition("MODEL")
    assert list(parameter.options()) == bundled_names()
    assert parameter.defaultValue() == next(
        (entry["name"] for entry in listed if not entry["simulated"]), parameter.defaultValue()
    )


def test_it_maps_as_the_command_line_does(algorithm, parameters, context, scene, mapped):
    feedback = Feedback()
    results = run(algorithm, {**parameters, "PARCELS": str(scene.parcels)}, context, feedback)
    for name, role in (("CLASSES", "classes"), ("CONFIDENCE", "confidence")):
        assert Path(results[name]).read_bytes() == Path(mapped["outputs"][role]).read_bytes()
    assert (
        QgsVectorLayer(results["PARCELS_OUT"], "parcels", "ogr").featureCount() == mapped["summary"]["parcels"]["total"]
    )
    assert Path(results["REPORT"]).is_file()
    assert feedback.progress() == 100
    told = "\n".join(feedback.lines)
    assert all(in_words(warning["message"]) in told for warning in mapped["summary"]["warnings"])
    assert mapped["summary"]["device"]["reason"] in told


def test_without_parcels_there_is_no_parcel_output(algorithm, parameters, context, standin):
    assert set(run(algorithm, parameters, context)) == {"OUTPUT", "CLASSES", "CONFIDENCE", "REPORT"}


def test_the_outputs_that_are_chosen_are_made_and_no_others(algorithm, parameters, context, mapped):
    results = run(algorithm, {**parameters, "OUTPUTS": ["margin", "entropy"], "PROBABILITIES": True}, context)
    assert set(results) == {"OUTPUT", "MARGIN", "ENTROPY", "PROBABILITY_BANDS", "REPORT"}
    assert QgsRasterLayer(results["ENTROPY"]).isValid()
    assert QgsRasterLayer(results["PROBABILITY_BANDS"]).bandCount() == len(mapped["summary"]["classes"])


def test_extent_and_dates_reach_the_engine(algorithm, parameters, context, mapped):
    whole = QgsRasterLayer(mapped["outputs"]["classes"])
    left = whole.extent()
    left.setXMaximum(left.center().x())
    text = f"{left.xMinimum()},{left.xMaximum()},{left.yMinimum()},{left.yMaximum()} [{whole.crs().authid()}]"
    days = mapped["summary"]["dates_used"]
    given = {**parameters, "EXTENT": text, "START": days[1], "END": days[-2], "SENSOR": "sentinel-2-l2a"}
    given |= {"MASK": "none", "SCALE": 0.0001, "OPTIONS": json.dumps({"date_pattern": PATTERN}), "PRECISION": "float32"}
    results = run(algorithm, given, context)
    part = QgsRasterLayer(results["CLASSES"])
    assert (part.width(), part.height()) == (whole.width() // 2, whole.height())
    report = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert f'"{days[1]}"' in report
    assert not any(f'"{day}"' in report.split('"dates_used"')[1].split("]")[0] for day in (days[0], days[-1]))


def test_parcels_alone_and_the_precision_reach_the_engine(algorithm, parameters, context, scene, standin):
    given = {**parameters, "PARCELS": str(scene.parcels), "ONLY_PARCELS": True, "PRECISION": "float32"}
    results = run(algorithm, given, context)
    job = json.loads(Path(results["OUTPUT"], "job.json").read_text(encoding="utf-8"))
    assert (job["only_parcels"], job["precision"]) == (True, "float32")


def test_a_stack_may_be_a_file(algorithm, parameters, context, engine, scene, mapped, tmp_path):
    path = tmp_path / "season.stack.json"
    engine.call("scan", str(scene.stack), "--out", str(path))
    results = run(algorithm, {**parameters, "STACK": None, "STACK_FILE": str(path)}, context)
    assert Path(results["CLASSES"]).read_bytes() == Path(mapped["outputs"]["classes"]).read_bytes()


def test_selected_features_only(algorithm, parameters, context, scene, project, standin):
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    project.addMapLayer(layer)
    chosen = [feature.id() for feature in layer.getFeatures()][:3]
    layer.selectByIds(chosen)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    results = run(algorithm, {**parameters, "PARCELS": source}, context)
    assert QgsVectorLayer(results["PARCELS_OUT"], "parcels", "ogr").featureCount() == len(chosen)


def drawn_layer(scene, count):
    file = QgsVectorLayer(str(scene.parcels), "file", "ogr")
    memory = QgsVectorLayer(f"Polygon?crs={file.crs().authid()}&field=name:string", "drawn", "memory")
    for number, feature in enumerate(list(file.getFeatures())[:count]):
        drawn = QgsFeature(memory.fields())
        drawn.setGeometry(feature.geometry())
        drawn["name"] = f"parcel {number}"
        memory.dataProvider().addFeature(drawn)
    return memory


def test_a_layer_in_memory(algorithm, parameters, context, scene, project, standin):
    memory = drawn_layer(scene, 2)
    project.addMapLayer(memory)
    results = run(algorithm, {**parameters, "PARCELS": memory.id()}, context)
    result = QgsVectorLayer(results["PARCELS_OUT"], "parcels", "ogr")
    assert sorted(feature["name"] for feature in result.getFeatures()) == ["parcel 0", "parcel 1"]


def test_edits_that_are_not_saved_count(algorithm, parameters, context, scene, project, tmp_path, standin):
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    project.addMapLayer(layer)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    results = run(algorithm, {**parameters, "PARCELS": layer.id()}, context)
    result = QgsVectorLayer(results["PARCELS_OUT"], "parcels", "ogr")
    assert result.featureCount() == layer.featureCount()
    layer.rollBack()


def test_an_error_is_the_engines_sentence_and_hint(algorithm, parameters, context, refused):
    with pytest.raises(QgsProcessingException) as raised:
        algorithm.create().run({**parameters, "STACK": str(refused.folder)}, context, Feedback(), {}, False)
    assert str(raised.value) == sentence(refused.event)


class ImpatientFeedback(Feedback):
    """Cancels at the first word, when nearly all is still to do."""

    def setProgressText(self, text):
        self.cancel()


def test_a_cancel_stops_it(algorithm, parameters, context):
    feedback = ImpatientFeedback()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        algorithm.create().run(parameters, context, feedback, {}, False)
    assert not (Path(parameters["OUTPUT"]) / "classes.tif").exists()


def test_results_are_loaded_as_a_styled_group_when_asked(
    algorithm, parameters, context, scene, project, until, standin, monkeypatch
):
    """As the toolbox does it: the algorithm in a task, the results loaded on the main thread."""
    sys.path.insert(0, "/usr/share/qgis/python/plugins")
    postprocessing = pytest.importorskip("processing.gui.Postprocessing")
    monkeypatch.setattr(postprocessing, "iface", None, raising=False)  # the tests' stand-in has no tree of layers
    given = {**parameters, "LOAD": True, "PARCELS": str(scene.parcels)}
    feedback = Feedback()
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    sound, _ = until(task.executed, start=lambda: QgsApplication.taskManager().addTask(task))
    assert sound
    postprocessing.handleAlgorithmResults(algorithm, context, feedback, parameters=given)
    QCoreApplication.processEvents()
    (group,) = project.layerTreeRoot().findGroups()
    assert [node.name() for node in group.findLayers()] == [
        "Parcels (simulated)",
        "Classes (simulated)",
        "Confidence (simulated)",
    ]
    assert [node.layer().renderer().type() for node in group.findLayers()] == [
        "RuleRenderer",
        "paletted",
        "singlebandpseudocolor",
    ]
    assert len(project.mapLayers()) == 3
    assert len(project.layerTreeRoot().findLayers()) == 3


def test_it_can_be_chained_in_a_model(algorithm, parameters, context, scene, standin):
    """The mapped parcels of one child are the input of the next."""
    model = QgsProcessingModelAlgorithm("map and extract", "tests")
    first = QgsProcessingModelChildAlgorithm("cropmapper:mapcrops")
    first.setChildId("map")
    for name, value in {**parameters, "PARCELS": str(scene.parcels)}.items():
        first.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    model.addChildAlgorithm(first)
    second = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    second.setChildId("extract")
    chained = QgsProcessingModelChildParameterSource.fromChildOutput("map", "PARCELS_OUT")
    second.addParameterSources("INPUT", [chained])
    second.addParameterSources(
        "EXPRESSION", [QgsProcessingModelChildParameterSource.fromStaticValue("confidence >= 0")]
    )
    output = QgsProcessingModelOutput("sure", "sure")
    output.setChildId("extract")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"sure": output})
    model.addChildAlgorithm(second)
    model.updateDestinationParameters()
    results, sound = model.run({"extract:sure": "memory:"}, context, Feedback())
    assert sound
    (key,) = [value for name, value in results.items() if name.endswith("sure")]
    assert context.getMapLayer(key).featureCount() > 0
