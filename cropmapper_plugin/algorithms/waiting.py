"""Wait within an algorithm's own thread for a job, or for other work, with Processing's feedback."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QEventLoop, QTimer

from ..client.events import sentence, stage_text
from ..client.parameters import share_done
from ..client.run import JobRun
from ..client.texts import unmarked

CANCEL_POLL_MS = 100


def wait(start: Callable[[], None], endings: tuple, feedback: QgsProcessingFeedback, cancel: Callable[[], None]):
    """Start something and return what the first of its signals brings.

    Args:
        start: begins it; signals come only afterwards.
        endings: the signals that it ends by, each with one value.
        cancel: called once when the user cancels; a signal has to follow.
    """
    loop, values, poll = QEventLoop(), [], QTimer()

    def end(value: object) -> None:
        values.append(value)
        loop.quit()

    def watch() -> None:
        if feedback.isCanceled():
            poll.stop()
            cancel()

    for ending in endings:
        ending.connect(end)
    poll.timeout.connect(watch)
    poll.start(CANCEL_POLL_MS)
    start()
    loop.exec()
    poll.stop()
    return values[0]


def run_to_end(job: dict, feedback: QgsProcessingFeedback) -> dict:
    """Run a job and return its `result` event.

    Raises:
        QgsProcessingException: the engine's own sentence and hint.
    """
    run = JobRun(job)
    seen: set[str] = set()

    def show(event: dict) -> None:
        text = stage_text(job["job"], event)
        if text not in seen:
            seen.add(text)
            feedback.setProgressText(unmarked(text))
        share = share_done(job["job"], event)
        if share is not None:
            feedback.setProgress(100 * share)

    run.progress.connect(show)
    run.warned.connect(lambda event: feedback.pushWarning(unmarked(event["message"])))
    run.logged.connect(lambda text: feedback.pushDebugInfo(unmarked(text)))
    ending = wait(run.start, (run.succeeded, run.failed), feedback, run.cancel)
    if ending["event"] == "error":
        raise QgsProcessingException(unmarked(sentence(ending)))
    feedback.setProgress(100)
    return ending
