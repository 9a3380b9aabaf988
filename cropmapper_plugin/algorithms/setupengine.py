"""`cropmapper:setupengine`: the engine set up without a window, such as on a server."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsSettings,
)
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer
from qgis.PyQt.QtGui import QIcon

from ..client.engine import EngineSearch, forget
from ..client.events import sentence
from ..client.folders import help_page, managed_environment, python_of, resource
from ..client.install import Installation
from ..client.texts import unmarked
from ..client.wanted import EXTRAS, EXTRAS_SETTING, extras_installed, extras_texts, wanted
from ..words import tr
from .waiting import CANCEL_POLL_MS

AGAIN, EXTRAS_ASKED, PYTHON = "AGAIN", "EXTRAS", "PYTHON"


class SetUpEngine(QgsProcessingAlgorithm):
    """Install the engine's Python environment where there is none, by what is chosen in Options."""

    def createInstance(self) -> SetUpEngine:
        """Return a new one; Processing runs each in its own."""
        return SetUpEngine()

    def name(self) -> str:
        """Return the id within the provider."""
        return "setupengine"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Set up the engine")

    def shortDescription(self) -> str:
        """Return the tooltip."""
        return tr("Install what the maps are made with, once; the panel's Install engine does the same")

    def shortHelpString(self) -> str:
        """Return the text beside the dialog."""
        return tr(
            "<p>Makes a Python environment in the QGIS profile and installs the engine's packages in it, each with "
            "the checksum that the plugin brings. Where an engine is found already, nothing is done.</p><p>Where "
            "packages come from, such as a folder of wheels on a machine without network, is chosen under Settings "
            "&gt; Options &gt; CropMapper.</p><p><b>Example</b>:<br><code>qgis_process run "
            "cropmapper:setupengine</code></p>"
        )

    def helpUrl(self) -> str:
        """Return what the dialog's Help button opens."""
        return help_page(self.name())

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(resource("icons", "cropmapper.svg")))

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        again = QgsProcessingParameterBoolean(AGAIN, tr("Install anew"), defaultValue=False)
        again.setHelp(tr("Replace the environment even where an engine is found, such as after a broken disk."))
        self.addParameter(again)
        extras = QgsProcessingParameterEnum(
            EXTRAS_ASKED, tr("What the engine is to do"), options=EXTRAS, usesStaticStrings=True, optional=True
        )
        listed = "".join(f"<li>{name}: {text}</li>" for name, text in extras_texts().items())
        extras.setHelp(tr("Left empty, what is chosen in Options.") + f"<ul>{listed}</ul>")
        self.addParameter(extras)
        self.addOutput(QgsProcessingOutputString(PYTHON, tr("Python of the engine")))

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Install, and return the Python that runs the engine."""
        asked = self.parameterAsString(parameters, EXTRAS_ASKED, context)
        if not self.parameterAsBool(parameters, AGAIN, context):
            found = _ending(EngineSearch(), "found", feedback)
            if isinstance(found, str) and _suffices(found, asked):
                feedback.pushInfo(tr("The engine is set up: {found}").format(found=found))
                return {PYTHON: found}
        if asked:  # not before: an engine that does more stays what Options choose
            QgsSettings().setValue(EXTRAS_SETTING, asked)
        feedback.pushInfo(wanted().about())
        installation = Installation()
        installation.progressed.connect(lambda share, text: _progressed(share, text, feedback))
        ending = _ending(installation, "installed", feedback)
        forget()
        if isinstance(ending, dict):
            raise QgsProcessingException(unmarked(sentence(ending)))
        used = _ending(EngineSearch(), "found", feedback)
        if isinstance(used, str) and used != ending:
            feedback.pushWarning(
                tr(
                    "{python} is used before the engine that was set up. Empty the field of the Python under Settings "
                    "> Options > CropMapper to use what was set up."
                ).format(python=used)
            )
        return {PYTHON: ending}


def _suffices(python: str, asked: str) -> bool:
    """Whether an engine that was found is known to do what is asked for; nobody knows what another Python holds."""
    environment = managed_environment()
    mine = python == str(python_of(environment))
    return not asked or (mine and EXTRAS.index(extras_installed(environment)) >= EXTRAS.index(asked))


def _progressed(share: float, text: str, feedback: QgsProcessingFeedback) -> None:
    feedback.setProgress(100 * share)
    feedback.setProgressText(text)


def _ending(work: QObject, signal: str, feedback: QgsProcessingFeedback) -> str | dict:
    """Start something that ends by `signal` with a path, or by `failed` with a problem, and wait for it."""
    loop, endings, poll = QEventLoop(), [], QTimer()

    def end(ending: str | dict) -> None:
        endings.append(ending)
        loop.quit()

    def watch() -> None:
        if feedback.isCanceled():
            poll.stop()
            work.abandon()
            loop.quit()

    getattr(work, signal).connect(end)
    work.failed.connect(end)
    work.logged.connect(lambda text: feedback.pushDebugInfo(unmarked(text)))
    poll.timeout.connect(watch)
    poll.start(CANCEL_POLL_MS)
    work.start()
    loop.exec()
    if not endings:
        raise QgsProcessingException(tr("The installation was stopped. What had been downloaded is kept."))
    return endings[0]
