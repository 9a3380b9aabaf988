import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.gui import QgsGui, QgsProcessingGui

from cropmapper_plugin.algorithms import parts
from cropmapper_plugin.algorithms.base import JobAlgorithm
from cropmapper_plugin.algorithms.parts import ADVANCED, Given, Options, Plain, definition
from cropmapper_plugin.algorithms.provider import ALGORITHMS
from cropmapper_plugin.client.parameters import Field, job_fields, stack_options

ALL = [*stack_options().values(), *job_fields("map").values(), *job_fields("assess").values()]


def field(name, kind, **further):
    given = {"required": False, "default": None, "label": f"A {kind}", "text": f"It is a {kind}.", "advanced": False}
    return Field(name=name, type=kind, **{**given, **further})


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (field("haze", "number"), "number"),
        (field("haze", "integer", minimum=1, maximum=9), "number"),
        (field("haze", "boolean", default=False), "boolean"),
        (field("haze", "choice", choices=("low", "high"), default="low"), "enum"),
        (field("haze", "choices", choices=("low", "high")), "enum"),
        (field("haze", "date"), "datetime"),
        (field("haze", "text"), "string"),
        (field("haze", "mapping"), "string"),
    ],
)
def test_a_field_is_filled_in_as_its_type_has_it(made, kind):
    parameter = definition(made)
    assert (parameter.type(), parameter.name()) == (kind, "HAZE")
    assert parameter.description() == made.label
    assert made.text in parameter.help()
    assert not parameter.flags() & ADVANCED


def test_what_is_rarely_needed_is_folded_away_and_an_example_is_in_the_help():
    parameter = definition(field("haze", "text", advanced=True, example="thin"))
    assert parameter.flags() & ADVANCED
    assert parameter.help() == "It is a text. Such as thin."


def test_labels_of_the_engine_fit_a_dialog():
    assert not [each.name for each in ALL if len(each.label) > 40 or not each.text]


@pytest.mark.parametrize("made", ALGORITHMS, ids=lambda made: made().name())
def test_every_dialog_is_short_and_its_help_true(made):
    """QGIS itself tells of every list that its entries are given as numbers, which those of a name are not."""
    algorithm = made().create()
    definitions = algorithm.parameterDefinitions()
    assert all(0 < len(each.description()) < 40 for each in definitions)
    lists = [each for each in definitions if each.type() == "enum"]
    for each in lists:
        assert each.options()[0] in each.help(), each.name()
        assert each.checkValueIsAcceptable(each.options()[0])
        assert not each.checkValueIsAcceptable("0")
    shown = [each for each in definitions if not each.flags() & ADVANCED]
    assert len(shown) <= 13, "what is rarely needed is folded away"
    assert all(each.help() for each in definitions)
    assert all((algorithm.shortHelpString(), algorithm.helpUrl(), algorithm.shortDescription()))


JOBS = [made for made in ALGORITHMS if issubclass(made, JobAlgorithm)]


@pytest.mark.parametrize("dialog", [QgsProcessingGui.WidgetType.Standard, QgsProcessingGui.WidgetType.Batch])
@pytest.mark.parametrize("made", JOBS, ids=lambda made: made.NAME)
def test_a_dialog_in_which_nothing_was_touched_gives_defaults(made, dialog, qgis_app):
    """Dialogs hand on every parameter: an empty list where nothing is ticked, an empty text where nothing is said."""
    algorithm, context = made().create(), QgsProcessingContext()
    plain = [part for part in made.PARTS if isinstance(part, (Plain, Options))]
    definitions = [each for part in plain for each in part.definitions(made.JOB)]
    registry, parameters = QgsGui.processingGuiRegistry(), {}
    for each in definitions:
        wrapper = registry.createParameterWidgetWrapper(each, dialog)
        widget = wrapper.createWrappedWidget(context)
        parameters[each.name()] = wrapper.parameterValue()
        widget.deleteLater()
    given = Given(algorithm, parameters, context)
    fields = {name: value for part in plain for name, value in part.fields(given, QgsProcessingFeedback()).items()}
    defaults = {name: job_fields(made.JOB)[name].default for name in fields}
    assert {name: value for name, value in fields.items() if value not in (None, "", defaults[name])} == {}
    assert [part.options(given) for part in plain] == [({}, "")] * len(plain)


class Hazy(JobAlgorithm):
    """An algorithm of a job that nobody has, of three fields."""

    JOB = NAME = "haze"
    PARTS = (Plain("level"), Plain("limit"), Plain("thick"))


def test_an_algorithm_of_a_new_job_is_a_list_of_parts(monkeypatch):
    fields = {
        "level": field("level", "choice", choices=("low", "high"), default="low"),
        "limit": field("limit", "number", maximum=1),
        "thick": field("thick", "boolean", default=True),
    }
    monkeypatch.setattr(parts, "job_fields", lambda job: fields)
    algorithm, context, feedback = Hazy().create(), QgsProcessingContext(), QgsProcessingFeedback()
    assert [each.name() for each in algorithm.parameterDefinitions()] == ["LEVEL", "LIMIT", "THICK"]
    assert not algorithm.checkParameterValues({"LIMIT": 2}, context)[0]

    def asked(**parameters):
        given = Given(algorithm, parameters, context)
        return {name: value for part in Hazy.PARTS for name, value in part.fields(given, feedback).items()}

    assert asked(LEVEL="high", LIMIT=0, THICK=False) == {"level": "high", "limit": 0.0, "thick": False}
    assert asked(LEVEL="high") == {"level": "high", "limit": None, "thick": True}
