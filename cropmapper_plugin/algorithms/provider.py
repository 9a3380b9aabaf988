"""The Processing provider `cropmapper`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..client.folders import resource
from .assessaccuracy import AssessAccuracy
from .checkdeclared import CheckDeclared
from .classifyparcels import ClassifyParcels
from .delineateparcels import DelineateParcels
from .embedstack import EmbedStack
from .estimateareas import EstimateAreas
from .explainparcels import ExplainParcels
from .extractseries import ExtractSeries
from .inseason import InSeason
from .mapcrops import MapCrops
from .nextparcels import NextParcels
from .postprocess import PostProcess
from .sampleplaces import SamplePlaces
from .scanstack import ScanStack
from .setupengine import SetUpEngine
from .suspectlabels import SuspectLabels
from .teachmodel import TeachModel
from .timeprofile import TimeProfile

ALGORITHMS = (
    *(MapCrops, ScanStack, ExtractSeries, TeachModel, ClassifyParcels),
    *(CheckDeclared, NextParcels, SuspectLabels, DelineateParcels),
    *(PostProcess, EmbedStack, SamplePlaces, AssessAccuracy, EstimateAreas),
    *(TimeProfile, ExplainParcels, InSeason),
    SetUpEngine,
)


class CropMapperProvider(QgsProcessingProvider):
    """Offers the algorithms; its id is published interface and never changes."""

    def id(self) -> str:
        """Return the id."""
        return "cropmapper"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "CropMapper"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(resource("icons", "cropmapper.svg")))

    def loadAlgorithms(self) -> None:
        """Add each algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
