"""What the card of a model says at a glance, and behind Details."""

from __future__ import annotations

from cropmapper_plugin.panel.modelcard import ModelCard, classes_html, details, facts


def test_a_model_is_described_with_all_its_sensors():
    alone = {"title": "Crops", "system": "CropSTS", "sensor": "sentinel-2-l2a", "fused_with": [], "classes": ["maize"]}
    assert facts(alone) == ["Sentinel-2 L2A · CropSTS"]
    fused = {**alone, "fused_with": [{"sensor": "sentinel-1-grd", "bands": ["VV"]}]}
    assert facts(fused) == ["Sentinel-2 L2A + Sentinel-1 GRD backscatter · CropSTS"]
    folder = {"name": "/a/folder", "title": "Model package in a folder"}
    assert (facts(folder), details(folder), classes_html(folder)) == ([], [], "")


def test_a_card_says_how_good_a_model_is_in_a_line_and_all_else_behind_details(qgis_app):
    here = {"name": "macro F1", "value": 0.9532, "level": "pixel", "split": "5 folds, parcels < 1 ha"}
    there = {"name": "macro F1 elsewhere", "value": 0.3951, "level": "pixel", "split": "once"}
    there["baselines"] = [{"name": "random forest", "value": 0.4707}]
    model = {"name": "m", "title": "A model", "system": "CropSTS", "metrics": [here, there], "size": 2e6}
    assert facts(model)[1:] == ["Macro F1 0.95 (mean of the classes; 1 is perfect)."]
    measured = {**model, "metrics": [{**here, "measured_on": "9 places of 2018; blocks were held out"}, there]}
    assert facts(measured)[1:] == [
        "Macro F1 0.95 (mean of the classes; 1 is perfect), measured on 9 places of 2018; blocks were held out."
    ]
    assert details(model) == [
        "macro F1 0.95 by pixel. How it was measured: 5 folds, parcels < 1 ha",
        "macro F1 elsewhere 0.40 by pixel; random forest 0.47. How it was measured: once",
        "m, 2.0 MB",
    ]
    card = ModelCard()
    card.show_model({**model, "classes": ["a & <b>", "rye"], "colours": ["#ddaa33", 'red" onclick="x']})
    assert card.details.isHidden()
    card._more.click()
    assert not card.details.isHidden()
    assert 'color:#ddaa33">■</span>&nbsp;a\N{NO-BREAK SPACE}&amp;\N{NO-BREAK SPACE}&lt;b&gt;' in card.classes.text()
    assert "onclick" not in card.classes.text()
