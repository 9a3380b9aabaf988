"""Run a job to its end within an algorithm's own thread, with Processing's feedback."""

from __future__ import annotations

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ..client.events import sentence, stage_text
from ..client.parameters import share_done
from ..client.run import JobRun
from ..client.texts import unmarked

CANCEL_POLL_MS = 100


def run_to_end(job: dict, feedback: QgsProcessingFeedback) -> dict:
    """Run a job and return its `result` event.

    Raises:
        QgsProcessingException: the engine's own sentence and hint.
    """
    loop, run, endings = QEventLoop(), JobRun(job), []
    told: set[str] = set()

    def end(event: dict) -> None:
        endings.append(event)
        loop.quit()

    def watch() -> None:
        if feedback.isCanceled() and poll.isActive():
            poll.stop()
            run.cancel()

    def show(event: dict) -> None:
        text = stage_text(job["job"], event)
        if text not in told:
            told.add(text)
            feedback.setProgressText(unmarked(text))
        share = share_done(job["job"], event)
        if share is not None:
            feedback.setProgress(100 * share)
        watch()

    poll = QTimer()
    poll.timeout.connect(watch)
    run.progress.connect(show)
    run.warned.connect(lambda event: feedback.pushWarning(unmarked(event["message"])))
    run.logged.connect(lambda text: feedback.pushDebugInfo(unmarked(text)))
    run.succeeded.connect(end)
    run.failed.connect(end)
    poll.start(CANCEL_POLL_MS)
    run.start()
    loop.exec()
    poll.stop()
    ending = endings[0]
    if ending["event"] == "error":
        raise QgsProcessingException(unmarked(sentence(ending)))
    feedback.setProgress(100)
    return ending
