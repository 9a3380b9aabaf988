"""What every algorithm shares: a dialog of parts, a job made of their answers, the run, and the results."""

from __future__ import annotations

from html import escape

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QIcon

from ..client.folders import help_page, resource
from ..client.jobs import job_spec
from ..client.parameters import about, example
from ..client.stackoptions import check
from ..client.texts import unmarked
from ..layers.roles import FILE, FOLDER, PAGE, POINTS, RASTER, Role, roles_of
from ..words import joined, tr
from .loading import batch_loads, load_when_done
from .parts import OUTPUT, Given, Load, Part
from .waiting import run_to_end

_NUMBERS = QLocale.c()  # as Processing reads them: 1,000 is no number for it
_NUMBERS.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)
_YES_OR_NO = ("1", "0", "true", "false", "yes")  # as Processing reads them; any other word is yes for it


class NamedAlgorithm(QgsProcessingAlgorithm):
    """What the toolbox shows of an algorithm.

    Attributes:
        NAME: the id within the provider; published interface.
        TITLE: name in the toolbox.
        ABOUT: the tooltip.
        TAGS: words that find it.
    """

    NAME = TITLE = ABOUT = ""
    TAGS: tuple[str, ...] = ()

    def createInstance(self) -> NamedAlgorithm:
        """Return a new one; Processing runs each in its own."""
        return type(self)()

    def name(self) -> str:
        """Return the id within the provider."""
        return self.NAME

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return self.TITLE

    def shortDescription(self) -> str:
        """Return the tooltip."""
        return self.ABOUT

    def shortHelpString(self) -> str:
        """Return the text beside the dialog: what the algorithm does, about each parameter, and an example."""
        texts = "".join(
            f"<p><b>{escape(each.description())}</b>: {escape(each.help())}</p>" for each in self.parameterDefinitions()
        )
        like = f"<p><b>{tr('Example')}</b>:<br><code>{escape(self.example())}</code></p>"
        return f"<p>{escape(self.about())}</p>{texts}{like}"

    def about(self) -> str:
        """Return what the algorithm does, in sentences."""
        return self.ABOUT

    def example(self) -> str:
        """Return a call of this algorithm on the command line."""
        return f"qgis_process run cropmapper:{self.NAME}"

    def helpUrl(self) -> str:
        """Return what the dialog's Help button opens."""
        return help_page(self.NAME)

    def tags(self) -> list[str]:
        """Return the words that find it."""
        return list(self.TAGS)

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(resource("icons", "cropmapper.svg")))


class JobAlgorithm(NamedAlgorithm):
    """A job of the engine in the toolbox. A subclass says its name, and of which parts its dialog is made.

    Attributes:
        JOB: name of the job.
        PARTS: groups of parameters, from top to bottom of the dialog.
    """

    JOB = ""
    PARTS: tuple[Part, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._loaded: dict | None = None  # a result that is to be opened

    def about(self) -> str:
        """Return what the engine says of the job."""
        return about(self.JOB)

    def example(self) -> str:
        """Return a call of this algorithm on the command line."""
        given = {OUTPUT if name == "out" else name.upper(): value for name, value in example(self.JOB).items()}
        return f"{super().example()} -- {' '.join(f'{name}={given[name]}' for name in given)}"

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        for part in self.PARTS:
            for definition in part.definitions(self.JOB):
                self.addParameter(definition)
        for role in roles_of(self.JOB):
            self.addOutput(output_of(role))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Say what can be known to be wrong before anything runs."""
        # Processing's history has an empty text for a list in which nothing is ticked, which is none of its entries.
        lists = {each.name() for each in self.parameterDefinitions() if each.type() == "enum"}
        kept = {name: value for name, value in parameters.items() if name not in lists or value != ""}
        sound, problem = super().checkParameterValues(kept, context)
        unreadable = self._unreadable(kept)
        if unreadable or not sound:
            return False, unmarked(unreadable) or problem
        given = Given(self, parameters, context)
        problem = next(filter(None, (part.problem(given) for part in self.PARTS)), "") or self._options(given)[1]
        return not problem, unmarked(problem)

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Run the engine, and hand its files on."""
        given = Given(self, parameters, context)
        fields: dict = {"options": self._options(given)[0] or None}
        for part in self.PARTS:
            fields.update(part.fields(given, feedback))
        result = run_to_end(job_spec(self.JOB, **fields), feedback)
        self.tell(result, feedback)
        loads = any(isinstance(part, Load) for part in self.PARTS) and given.flag(Load.NAME)
        if loads and context.project() is not None:
            self._loaded = result
        written = {
            role.output: result["outputs"][role.name] for role in roles_of(self.JOB) if role.name in result["outputs"]
        }
        return {**({OUTPUT: fields["out"]} if fields.get("out") else {}), **written}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Have the results opened; on the main thread, where a batch can be asked whether it wants them."""
        if self._loaded is not None and batch_loads(self.id()):
            load_when_done(self._loaded, context)
        return {}  # what `processAlgorithm` returned stays

    def tell(self, result: dict, feedback: QgsProcessingFeedback) -> None:
        """Write into the log what a person wants to read of a result; nothing, where its files say all."""

    def _unreadable(self, parameters: dict) -> str:
        """Say which text cannot be what a parameter is, and what can be written; '' where all can be read.

        QGIS names a list alone, takes a default for what is no number, and any other word than false for yes.
        """
        for each in self.parameterDefinitions():
            text = parameters.get(each.name())
            wrong, hint = refused(each, text) if isinstance(text, str) and text else ("", "")
            if wrong:
                fault = tr("{title} ({name}) cannot be {value}.").format(
                    title=each.description(), name=each.name(), value=wrong
                )
                folder = self.parameterDefinition(f"{each.name()}_PATH")
                beside = "" if folder is None else tr("A folder is given as {name}.").format(name=folder.name())
                return joined(fault, hint, beside)
        return ""

    def _options(self, given: Given) -> tuple[dict, str]:
        """Return the stack options of all parts, and '' or the sentence that says what is wrong with one."""
        together: dict = {}
        for part in self.PARTS:
            options, problem = part.options(given)
            if problem:
                return {}, problem
            for name, value in options.items():
                if name in together:
                    return {}, tr(
                        "{name} stands among the further stack options and by itself. Leave one of them out."
                    ).format(name=name)
                together[name] = value
        return together, check(together)


def refused(parameter: QgsProcessingParameterDefinition, text: str) -> tuple[str, str]:
    """Return what of a text a parameter cannot be, and what can be written instead; two empty texts where it can be."""
    kind = parameter.type()
    if kind == "enum":
        entries = text.split(",") if parameter.allowMultiple() else [text]
        unknown = next((entry for entry in entries if entry not in parameter.options()), "")
        return unknown, tr("Choose one of: {choices}.").format(choices=", ".join(parameter.options()))
    if kind == "number" and not _NUMBERS.toDouble(text)[1]:
        return text, tr("Write a number, with a decimal point.")
    if kind == "boolean" and text.lower() not in _YES_OR_NO:
        return text, tr("Write 1 for yes, 0 for no.")
    return "", ""


def output_of(role: Role) -> QgsProcessingOutputDefinition:
    """Return an output of a job as Processing's model designer sees it."""
    if role.kind == FILE:
        return QgsProcessingOutputFile(role.output, role.title)
    if role.kind == PAGE:
        return QgsProcessingOutputHtml(role.output, role.title)
    if role.kind == FOLDER:
        return QgsProcessingOutputFolder(role.output, role.title)
    if role.kind == RASTER:
        return QgsProcessingOutputRasterLayer(role.output, role.title)
    kinds = QgsProcessing.SourceType
    kind = kinds.TypeVectorPoint if role.kind == POINTS else kinds.TypeVectorPolygon
    return QgsProcessingOutputVectorLayer(role.output, role.title, kind)
