import copy
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMarkerSymbol,
    QgsRenderContext,
    QgsVectorLayer,
)

from cropmapper_plugin.algorithms.mapcrops import MapCrops
from cropmapper_plugin.client.parameters import job_fields
from cropmapper_plugin.layers.described import describe
from cropmapper_plugin.layers.parcels import file_of
from cropmapper_plugin.layers.results import group_title, open_layer, open_results, place, result_group
from cropmapper_plugin.layers.roles import RASTER, ROLES, Role, roles_of
from cropmapper_plugin.layers.styles import LOW_CONFIDENCE, style_parcels, style_ranks, style_share


@pytest.fixture
def opened(mapped, project):
    open_results(project, mapped)
    return project.layerTreeRoot().findGroups()[0]


def colours_of(layer, feature):
    """Names of the rules that draw a feature, and the fills that they draw with."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    renderer.startRender(context, layer.fields())
    context.expressionContext().setFeature(feature)
    keys = renderer.legendKeysForFeature(feature, context)
    rules = [renderer.rootRule().findRuleByKey(key) for key in keys]
    renderer.stopRender(context)
    return {rule.label(): rule.symbol().color().name() for rule in rules if rule.symbol()}


def test_a_run_is_one_group_on_top_with_parcels_over_classes_over_confidence(opened, project):
    assert project.layerTreeRoot().children()[0] == opened
    assert [node.name().split(" (")[0] for node in opened.findLayers()] == ["Parcels", "Classes", "Confidence"]
    assert [node.itemVisibilityChecked() for node in opened.findLayers()] == [True, True, False]


def test_what_a_simulated_model_made_is_called_simulated(opened, mapped):
    assert mapped["summary"]["simulated"] is True
    assert opened.name().endswith("(simulated)")
    assert all(node.name().endswith("(simulated)") for node in opened.findLayers())


def test_a_raster_that_is_gone_is_told_and_does_not_end_qgis(mapped, tmp_path):
    gone = {**mapped, "outputs": {"classes": str(tmp_path / "classes.tif")}}
    with pytest.raises(ValueError, match=r"cannot open .*classes\.tif"):
        open_layer(ROLES["classes"], gone)


def test_what_a_real_model_made_is_not(mapped):
    real = copy.deepcopy(mapped)
    real["summary"]["simulated"] = False
    assert "simulated" not in group_title(real)
    assert "simulated" not in open_layer(ROLES["classes"], real).name()


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("map_2026-11-21_1432", "Crop map 2026-11-21 14:32"),
        ("map_2026-11-21_1432_2", "Crop map 2026-11-21 14:32 (2)"),
        ("my_farm", "Crop map my_farm"),
        ("a & b <b>c", "Crop map a & b <b>c"),
        ("two\nlines", "Crop map two lines"),
    ],
)
def test_a_group_is_named_after_its_run(folder, name):
    summary = {"job": {"job": "map"}}
    assert group_title({"outputs": {"classes": f"/out/{folder}/classes.tif"}, "summary": summary}) == name


def test_a_group_is_named_after_scene_model_and_time():
    made_by = {"name": "france-2018-s2", "title": "Crops of France 2018 near Montpellier, from Sentinel-2"}
    summary = {"job": {"job": "map", "stack": "/data/farm", "model": "france-2018-s2"}, "model": made_by}
    outputs = {"classes": "/out/map_farm_france-2018-s2_2026-11-21_1432/classes.tif"}
    name = "Crop map farm, Crops of France 2018 near Montpellier, 2026-11-21 14:32"
    assert group_title({"outputs": outputs, "summary": summary}) == name
    del summary["job"]["stack"]  # as of parcels' series
    assert group_title({"outputs": outputs, "summary": summary}) == name


def test_a_run_in_a_temporary_folder_is_named_after_its_stack():
    outputs = {"fields": "/tmp/processing_a/b/OUTPUT/fields.gpkg"}
    summary = {"job": {"job": "delineate", "stack": "/data/france_2018"}}
    assert group_title({"outputs": outputs, "summary": summary}) == "Fields france_2018"


def test_a_check_is_named_as_one_and_reddest_is_drawn_red(project):
    summary = {"job": {"job": "check", "field": "crop"}, "classes": [{"code": 1, "name": "wheat", "colour": "#ddaa33"}]}
    outputs = {"parcels": "/out/check_2026-11-21_1432/parcels.gpkg"}
    assert group_title({"outputs": outputs, "summary": summary}) == "Checked 2026-11-21 14:32"
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=cropmapper_light:string&field=light:integer", "a", "memory")
    ROLES["checked"].style(layer, summary)
    rules = [(rule.filterExpression(), rule.symbol().color().name()) for rule in layer.renderer().rootRule().children()]
    assert rules[0] == ("\"cropmapper_light\" = 'red'", "#b2182b"), "the parcels had a light of their own"
    assert len(rules) == 4


@pytest.mark.parametrize(("ranked", "labels"), [(50, ["1 to 5", "6 to 15", "16 to 30", "31 to 50"]), (1, ["1 to 1"])])
def test_ranks_are_drawn_in_steps(ranked, labels):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=rank:integer", "a", "memory")
    style_ranks(layer, "rank", ranked)
    assert [rule.label() for rule in layer.renderer().rootRule().children()] == [*labels, "Not ranked"]


def test_the_class_raster_has_the_colours_and_names_of_the_class_table(opened, mapped):
    layer = opened.findLayers()[1].layer()
    styled = {(c.value, c.label, c.color.name()) for c in layer.renderer().classes()}
    assert styled == {(c["code"], c["name"], c["colour"].lower()) for c in mapped["summary"]["classes"]}


def test_the_confidence_goes_from_dark_to_light_between_0_and_1(opened):
    ramp = opened.findLayers()[2].layer().renderer().shader().rasterShaderFunction()
    items = ramp.colorRampItemList()
    lightness = [item.color.lightnessF() for item in items]
    assert (items[0].value, items[-1].value) == (0, 1)
    assert lightness == sorted(lightness)
    assert len(set(lightness)) == len(items)


@pytest.mark.parametrize(
    ("name", "labels"),
    [("entropy", ["0.00", "0.25", "0.50", "0.75", "1.00"]), ("unlikeness", ["0", "25", "50", "75", "100"])],
)
def test_where_the_map_is_surest_what_says_its_doubt_is_lightest_too(mapped, name, labels):
    layer = open_layer(ROLES[name], {**mapped, "outputs": {name: mapped["outputs"]["confidence"]}})
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == labels
    assert [item.value for item in items] == [float(label) for label in labels]
    lightness = [item.color.lightnessF() for item in items]
    assert lightness == sorted(lightness, reverse=True)


def test_sets_of_no_class_one_and_several_are_told_apart(mapped):
    layer = open_layer(ROLES["class_set"], {**mapped, "outputs": {"class_set": mapped["outputs"]["classes"]}})
    classes = layer.renderer().classes()
    assert [(entry.value, entry.label) for entry in classes[:3]] == [
        (0, "Like none of the classes"), (1, "One class"), (2, f"2 of {len(mapped['summary']['classes'])}")
    ]  # fmt: skip
    assert len({entry.color.name() for entry in classes[:4]}) == 4


def test_every_output_of_the_engine_has_a_row():
    assert {*job_fields("map")["outputs"].choices} <= {role.name for role in roles_of("map")}


def test_parcels_are_drawn_by_class_and_uncertain_ones_are_hatched(opened, mapped):
    layer = opened.findLayers()[0].layer()
    table = {entry["name"]: entry["colour"].lower() for entry in mapped["summary"]["classes"]}
    seen = {"sure": 0, "unsure": 0}
    for feature in layer.getFeatures():
        drawn = colours_of(layer, feature)
        assert drawn[feature["class_name"]] == table[feature["class_name"]]
        unsure = feature["confidence"] < LOW_CONFIDENCE
        assert (f"Confidence below {LOW_CONFIDENCE}" in drawn) is unsure
        seen["unsure" if unsure else "sure"] += 1
    assert sum(seen.values()) == layer.featureCount() > 0


def test_a_parcel_without_a_class_is_outlined_and_not_filled(mapped, tmp_path):
    path = tmp_path / "parcels.gpkg"
    shutil.copy(mapped["outputs"]["parcels"], path)
    edit = QgsVectorLayer(str(path), "edit", "ogr")
    first = next(edit.getFeatures())
    edit.startEditing()
    for name in ("class_code", "class_name", "confidence"):
        edit.changeAttributeValue(first.id(), edit.fields().indexOf(name), None)
    assert edit.commitChanges()
    layer = open_layer(ROLES["parcels"], {**mapped, "outputs": {**mapped["outputs"], "parcels": str(path)}})
    assert list(colours_of(layer, layer.getFeature(first.id()))) == ["No class (see the reason)"]


def test_columns_that_had_to_be_renamed_are_styled_all_the_same(mapped):
    renamed = copy.deepcopy(mapped)
    renamed["summary"]["parcels"]["renamed_columns"] = {"class_code": "cropmapper_class_code"}
    layer = open_layer(ROLES["parcels"], renamed)
    rules = layer.renderer().rootRule().children()
    assert rules[0].filterExpression() == f'"cropmapper_class_code" = {mapped["summary"]["classes"][0]["code"]}'


def test_old_groups_stay_usable_when_a_new_run_is_added(opened, mapped, project, tmp_path):
    copied = copy.deepcopy(mapped)
    for role, path in mapped["outputs"].items():
        copied["outputs"][role] = shutil.copy(path, tmp_path)
    old = [node.layerId() for node in opened.findLayers()]
    for role in ("parcels", "classes", "confidence"):
        place(project, open_layer(ROLES[role], copied), ROLES[role], copied)
    groups = project.layerTreeRoot().findGroups()
    assert [group.name() for group in groups] == [f"Crop map {tmp_path.name} (simulated)", groups[1].name()]
    assert [node.layerId() for node in groups[1].findLayers()] == old
    assert all(project.mapLayer(key).isValid() for key in old)


def test_layers_that_processing_adds_on_top_of_the_group_end_in_their_order(mapped, project):
    """It loads outputs by their names, each above the current layer."""
    for role in (ROLES["classes"], ROLES["confidence"], ROLES["parcels"]):
        layer = open_layer(role, mapped)
        project.addMapLayer(layer, False)
        result_group(project, mapped).insertLayer(0, layer)
        place(project, layer, role, mapped)
    (group,) = project.layerTreeRoot().findGroups()
    assert [node.name() for node in group.findLayers()] == [
        "Parcels (simulated)", "Classes (simulated)", "Confidence (simulated)"
    ]  # fmt: skip


def test_a_second_run_into_the_same_folder_replaces_its_layers(opened, mapped, project):
    place(project, open_layer(ROLES["classes"], mapped), ROLES["classes"], mapped)
    assert [node.name().split(" (")[0] for node in opened.findLayers()] == ["Parcels", "Classes", "Confidence"]
    assert len(project.mapLayers()) == 3


def test_a_file_that_is_gone_is_said_and_nothing_is_half_there(mapped, project):
    gone = {**mapped, "outputs": {**mapped["outputs"], "classes": "/gone/classes.tif"}}
    with pytest.raises(ValueError, match=r"/gone/classes\.tif"):
        open_results(project, gone)
    assert not project.mapLayers()


def test_groups_of_runs_into_folders_of_one_name_have_names_of_their_own(mapped, project, tmp_path):
    names = []
    for parent in ("north", "south", "west"):
        folder = tmp_path / parent / "result"
        folder.mkdir(parents=True)
        outputs = {role: shutil.copy(path, folder) for role, path in mapped["outputs"].items()}
        open_results(project, {**mapped, "outputs": outputs})
        names.insert(0, "Crop map result" + (f" ({len(names) + 1})" if names else "") + " (simulated)")
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == names


def test_of_maps_of_one_place_the_one_that_was_opened_last_is_seen(mapped, project, tmp_path):
    results = []
    for name in ("first", "far", "second"):
        (tmp_path / name).mkdir()
        source, target = mapped["outputs"]["classes"], str(tmp_path / name / "classes.tif")
        bounds = {"outputBounds": [0, 10, 10, 0]} if name == "far" else {}
        assert gdal.Translate(target, source, **bounds) is not None
        results.append({**mapped, "outputs": {"classes": target}})
        open_results(project, results[-1])

    def seen():
        groups = {Path(group.findLayers()[0].layer().source()).parent.name: group for group in root.findGroups()}
        return {name for name, group in groups.items() if group.itemVisibilityChecked()}

    root = project.layerTreeRoot()
    assert seen() == {"far", "second"}
    open_results(project, results[0])
    assert seen() == {"far", "first"}


def test_a_group_that_was_moved_into_another_is_found_again(opened, mapped, project):
    mine = project.layerTreeRoot().addGroup("my maps")
    mine.insertChildNode(0, opened.clone())
    project.layerTreeRoot().removeChildNode(opened)
    open_results(project, mapped)
    (group,) = mine.findGroups()
    assert len(group.findLayers()) == len(project.mapLayers()) == 3
    assert project.layerTreeRoot().findGroups() == [mine]


def test_layers_are_made_in_the_main_thread(opened, project):
    """Those of another thread stop drawing when that thread has ended."""
    assert [node.layer().thread() for node in opened.findLayers()] == [project.thread()] * 3


def test_opening_results_leaves_their_bytes_alone(mapped, project):
    paths = [Path(path) for path in mapped["outputs"].values()]
    before = [path.read_bytes() for path in paths]
    for role in ("parcels", "classes", "confidence"):
        place(project, open_layer(ROLES[role], mapped), ROLES[role], mapped)
    project.clear()
    assert [path.read_bytes() for path in paths] == before


@pytest.mark.parametrize(("name", "taken"), [("parcels.geojson", True), ("parcels.csv", False)])
def test_only_files_that_the_engine_reads_are_given_to_it_as_they_are(qgis_app, tmp_path, name, taken):
    path = tmp_path / name
    square = "0 0, 0 1, 1 1, 0 0"
    path.write_text(
        f'WKT,crop\n"POLYGON (({square}))",maize\n'
        if name.endswith("csv")
        else '{"type": "Polygon", "coordinates": [[[0, 0], [0, 1], [1, 1], [0, 0]]]}'
    )
    layer = QgsVectorLayer(str(path), "parcels", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 1
    assert (file_of(layer) is not None) is taken
    layer.startEditing()
    assert (file_of(layer) is not None) is taken
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert file_of(layer) is None, "what is edited is not in the file"
    layer.rollBack()
    layer.setSubsetString("1 = 0")
    assert file_of(layer) is None, "what is filtered away is"


def test_a_new_output_needs_one_row(mapped, project, monkeypatch):
    new = Role("doubt", "map", "Doubt", RASTER, "DOUBT", lambda layer, _: style_share(layer), shown=True)
    monkeypatch.setitem(ROLES, "doubt", new)
    open_results(project, {**mapped, "outputs": {**mapped["outputs"], "doubt": mapped["outputs"]["confidence"]}})
    (group,) = project.layerTreeRoot().findGroups()
    titles = [node.name().split(" (")[0] for node in group.findLayers()]
    assert titles == ["Parcels", "Classes", "Confidence", "Doubt"]
    assert group.findLayers()[-1].itemVisibilityChecked()
    algorithm = MapCrops().create()
    assert "DOUBT" in [output.name() for output in algorithm.outputDefinitions()]


def test_points_are_drawn_as_points_in_the_colour_of_their_class(project):
    layer = QgsVectorLayer("Point?field=class_code:integer&field=confidence:double", "points", "memory")
    style_parcels(layer, [{"code": 1, "name": "wheat", "colour": "#ddaa33"}])
    rules = layer.renderer().rootRule().children()
    assert {type(rule.symbol()) for rule in rules} == {QgsMarkerSymbol}
    assert rules[0].symbol().color().name() == "#ddaa33"


def test_layers_of_results_speak_in_words(opened, mapped):
    parcels = opened.findLayers()[0].layer()
    answers = ["class_code", "class_name", "confidence", "runner_up", "margin", "pixels", "valid_obs", "area_ha"]
    aliases = [parcels.attributeAlias(parcels.fields().lookupField(name)) for name in answers]
    assert all(aliases)
    assert not [alias for alias in aliases if "_" in alias]
    assert parcels.attributeAlias(parcels.fields().lookupField("crop_code")) == "", "the user's own keeps its name"
    feature = next(parcels.getFeatures())
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(parcels))
    tips = {}
    for name in ("Mais & <b>Co", None):
        feature["class_name"] = name
        feature["reason"] = None if name else "too small"
        feature["confidence"] = 0.876 if name else None
        context.setFeature(feature)
        tips[name] = QgsExpression.replaceExpressionText(parcels.mapTipTemplate(), context)
    assert "<b>Mais &amp; &lt;b>Co</b><br>Confidence: 88\N{NO-BREAK SPACE}%" in tips["Mais & <b>Co"]
    assert "Why no answer: too small" in tips[None]
    assert "NULL" not in "".join(tips.values())


def test_layers_of_results_say_where_they_come_from(opened, mapped):
    for node in opened.findLayers():
        metadata = node.layer().metadata()
        assert metadata.title() == node.name()
        assert "the model Crops of simulated Sentinel-2 scenes (simulated-s2)." in metadata.abstract()
        assert "simulated" in metadata.abstract()
        assert metadata.history()[0].startswith("Made by CropMapper 0.")
        assert metadata.rights()[0].startswith("The model was trained on: ")
        assert "CC-BY-4.0" in metadata.licenses()[0]


def test_decisions_of_pixels_are_paler_than_those_of_parcels_over_them(opened, mapped):
    assert opened.findLayers()[1].layer().renderer().opacity() < 0.7
    alone = {**mapped, "summary": {**mapped["summary"], "parcels": None}}
    assert open_layer(ROLES["classes"], alone).renderer().opacity() == 1


def test_answers_that_there_are_several_of_speak_in_words(project):
    names = ("band_2_fall", "class_20180627", "cropmapper_date_1", "date_1")
    layer = QgsVectorLayer("Polygon?" + "&".join(f"field={name}:string" for name in names), "parcels", "memory")
    describe(layer, "explained", {"summary": {"job": {"job": "explain"}}, "outputs": {}})
    aliases = [layer.attributeAlias(layer.fields().lookupField(name)) for name in names]
    assert aliases == ["Fall without decisive band 2", "Class as of 2018-06-27", "Decisive date 1", ""]
