"""Classes of bundled models are shown in the user's language; files, jobs and labels keep their names."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsVectorLayer,
)

from cropmapper_plugin.client.folders import resource
from cropmapper_plugin.client.names import class_titles
from cropmapper_plugin.figures import texts
from cropmapper_plugin.figures.accuracy import titles_in
from cropmapper_plugin.figures.texts import TextsButton
from cropmapper_plugin.layers.results import open_layer, open_results
from cropmapper_plugin.layers.roles import ROLES
from cropmapper_plugin.panel.modelcard import classes_html, details
from cropmapper_plugin.panel.resultsummary import class_rows

FRANCE = "france-2018-s2"


@pytest.mark.parametrize(
    ("model", "title"),
    [
        (FRANCE, "Weizen"),
        (str(resource("models", FRANCE)), "Weizen"),
        ("/home/me/models/taught/model", "wheat"),  # the user calls it so
        ("/home/me/france-2018-s2", "wheat"),
        ("", "wheat"),
    ],
)
def test_classes_of_a_bundled_model_alone_have_titles(spoken, model, title):
    assert class_titles(["wheat", "my own wheat"], model) == {"wheat": title, "my own wheat": "my own wheat"}


def test_the_card_speaks_the_language_and_those_of_users_stay(spoken):
    card = json.loads(resource("models", FRANCE, "card.json").read_text(encoding="utf-8"))
    model = {**card, "classes": [entry["name"] for entry in card["classes"]], "size": 1e6}
    assert "Brache" in classes_html(model)
    assert "fallow" in classes_html({**model, "name": "/home/me/model"})
    lines = details(model)
    assert "logistische Regression mit Parzellenmitteln 0.80" in lines[0]
    assert "So wurde gemessen: Kreuzvalidiert: 5 Teile aus ganzen räumlichen Blöcken" in lines[0]


def test_a_results_layers_show_titles_and_files_keep_names(spoken, mapped, project):
    model = mapped["summary"]["job"]["model"]
    classes, raster = mapped["summary"]["classes"], open_layer(ROLES["classes"], mapped)
    titles = class_titles((entry["name"] for entry in classes), model)
    assert titles["maize"] == "Mais"
    assert [entry.label for entry in raster.renderer().classes()] == [titles[entry["name"]] for entry in classes]
    assert titles_in(raster) == titles, "a job is given names"
    assert {row[0] for row in class_rows(mapped["summary"])} <= {*titles.values()}
    parcels = next(layer for layer in open_results(project, mapped) if isinstance(layer, QgsVectorLayer))
    labels = [rule.label() for rule in parcels.renderer().rootRule().children()]
    assert labels[: len(classes)] == [titles[entry["name"]] for entry in classes]
    column = parcels.fields().lookupField("class_name")
    shown = parcels.editorWidgetSetup(column)
    assert shown.type() == "ValueMap"
    assert {"Mais": "maize"} in shown.config()["map"]
    feature = next(feature for feature in parcels.getFeatures() if feature["class_name"] in titles)
    assert feature["class_name"] not in (*titles.values(),), "the file is the model's"
    assert tip_of(parcels, feature).startswith(f"<b>{titles[feature['class_name']]}</b>")
    feature["class_name"] = "my own class"
    assert tip_of(parcels, feature).startswith("<b>my own class</b>")


def tip_of(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """What a map tip of a feature says."""
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_texts_are_compared_with_titles_and_given_to_the_job_as_names(qgis_app, monkeypatch):
    class Dialog:
        def __init__(self, counts, class_of, names, *_):
            assert (class_of, names) == ({"Sommerweizen": "Weizen", "?": ""}, ["Mais", "Weizen"])

        def exec(self):
            return True

        def class_of(self):
            return {"Sommerweizen": "Mais", "?": ""}

    monkeypatch.setattr(texts, "TextsDialog", Dialog)
    button = TextsButton("texts")
    button.watch(QgsVectorLayer("Point?field=crop:string", "a", "memory"), "crop", {"maize": "Mais", "wheat": "Weizen"})
    button._show({"Sommerweizen": 3, "?": 1}, {})
    assert button.classes() == {"Sommerweizen": "maize", "?": ""}
    button.deleteLater()
