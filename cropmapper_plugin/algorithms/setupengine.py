"""`cropmapper:setupengine`: the engine set up without a window, such as on a server."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsSettings,
)

from ..client.events import sentence
from ..client.folders import managed_environment, python_of
from ..client.install import Installation
from ..client.interpreter import EngineSearch
from ..client.preparation import Preparation
from ..client.texts import unmarked
from ..client.wanted import EXTRAS, EXTRAS_SETTING, extras_installed, offer
from ..words import joined, tr
from .base import NamedAlgorithm
from .waiting import wait

AGAIN, EXTRAS_ASKED, PYTHON = "AGAIN", "EXTRAS", "PYTHON"


class SetUpEngine(NamedAlgorithm):
    """Install the engine's Python environment where there is none, by what is chosen in Options."""

    NAME = "setupengine"
    TITLE = tr("Set up the engine")
    ABOUT = tr(
        "Install what the maps are made with in a Python environment of the QGIS profile, where no engine is found; "
        "from what is chosen under Settings > Options > CropMapper, such as a folder of wheels"
    )

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        again = QgsProcessingParameterBoolean(AGAIN, tr("Install anew"), defaultValue=False)
        again.setHelp(tr("Replace the environment even where an engine is found, such as after a broken disk."))
        title, names = tr("What the engine is to do"), list(EXTRAS)
        extras = QgsProcessingParameterEnum(EXTRAS_ASKED, title, names, optional=True, usesStaticStrings=True)
        listed = "; ".join(f"{name}: {text}" for name, text in EXTRAS.items())
        extras.setHelp(joined(tr("Left empty, what is chosen in Options."), f"{listed}."))
        for parameter in (again, extras):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(PYTHON, tr("Python of the engine")))

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Install, and return the Python that runs the engine."""
        extras = self.parameterAsString(parameters, EXTRAS_ASKED, context)
        found = {} if self.parameterAsBool(parameters, AGAIN, context) else _prepared(EngineSearch(), feedback)
        if isinstance(found, str) and _engine_suffices(found, extras):
            feedback.pushInfo(tr("The engine is set up: {found}").format(found=found))
            return {PYTHON: found}
        if feedback.isCanceled():  # while it looked: nothing was replaced, and nothing is
            return {}
        if extras:  # not before: an engine that does more stays what Options choose
            QgsSettings().setValue(EXTRAS_SETTING, extras)
        feedback.pushInfo(offer())
        installation = Installation()
        installation.progressed.connect(lambda share, text: feedback.setProgress(100 * share))
        installation.progressed.connect(lambda share, text: feedback.setProgressText(text))
        installed = _prepared(installation, feedback)
        if isinstance(installed, dict):
            raise QgsProcessingException(unmarked(sentence(installed)))
        used = _prepared(EngineSearch(), feedback)
        if isinstance(used, str) and used != installed:
            text = tr("{python} is used, not what was set up: to change it, empty the field of the Python in Options.")
            feedback.pushWarning(text.format(python=used))
        return {PYTHON: installed}


def _engine_suffices(python: str, extras: str) -> bool:
    """Whether an engine that was found is known to have these extras; nobody knows what another Python holds."""
    environment, every = managed_environment(), list(EXTRAS)
    mine = python == str(python_of(environment))
    return not extras or (mine and extras_installed(environment) in every[every.index(extras) :])


def _prepared(preparation: Preparation, feedback: QgsProcessingFeedback) -> str | dict:
    """Return the Python that a preparation ends with, or the error."""
    preparation.logged.connect(lambda text: feedback.pushDebugInfo(unmarked(text)))
    return wait(preparation.start, (preparation.ready, preparation.failed), feedback, preparation.cancel)
