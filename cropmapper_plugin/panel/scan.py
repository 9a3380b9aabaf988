"""The scan of the stack that is chosen, a moment after it was chosen: nothing here waits."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..client.jobs import is_address, job_spec
from ..client.names import in_words
from ..client.session import Question
from ..client.taught import taught_packages
from ..client.texts import visible
from ..words import tr
from .engine import Engine

# A path that is being typed, or options, one after the other, are not scanned at each key.
_SETTLED_MS = 500
GONE = "days_gone"  # code of the warning that dates are not there any more


class StackScan(QObject):
    """Asks the engine what a stack holds, and drops the answer where another stack was chosen meanwhile.

    Emits `begun`, `progress` with (dates looked at, of how many), and one of `scanned` with the report and `failed`
    with an error event; `dropped` when another stack, or none, is chosen.

    Attributes:
        problem: why the stack that is chosen cannot be used, and what to do, for where step 1 is not in view; '' where
            nothing is known against it.
        days: dates of the stack that the last scan found usable, as YYYY-MM-DD, in their order.
    """

    begun = pyqtSignal()
    progress = pyqtSignal(int, int)
    scanned = pyqtSignal(dict)
    failed = pyqtSignal(dict)
    dropped = pyqtSignal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._question: Question | None = None
        self._spec: dict | None = None  # what is shown, or asked
        self._wanted: dict | None = None
        self.problem, self._absent = "", ""  # the second is the path where no stack is
        self.days: list[str] = []
        self._before: tuple[dict, list[dict]] | None = None  # what was scanned last, and its rows
        self._told = False  # what is wanted has been told of, and is only asked again
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._ask)

    def want(self, stack: str, options: dict, entered: bool = False) -> None:
        """Scan a stack soon.

        Args:
            stack: path or address; '' for none.
            options: how the stack is read.
            entered: whether the user has finished typing. Until then a path that is not there is no mistake, and no
                address is opened. A stack that could not be used is scanned again: it may have been mended.
        """
        gone = bool(stack) and not is_address(stack) and not os.path.exists(stack)
        there = bool(stack) and (entered or not (gone or is_address(stack)))
        spec = job_spec("scan", stack=stack, options=options or None, models=True) if there else None
        absent = stack if gone else ""
        if spec == self._spec and absent == self._absent and not (entered and self.problem):
            return
        self._drop()
        typing = gone and bool(self._absent) and not entered  # key by key, the name that is said follows once it rests
        self._wanted, self._told, self._absent = spec, False, absent
        if not typing:
            self.problem = self._gone()
            self.dropped.emit()
        if spec is not None or gone:
            self._settled.start()

    def again(self) -> None:
        """Ask anew for what is chosen, such as once there is an engine, or another model.

        What was told before stays until there is an answer.
        """
        if self._wanted is not None:
            self._drop()
            self._settled.start()

    def _drop(self) -> None:
        self._settled.stop()
        question, self._question, self._spec = self._question, None, None
        if question is not None:
            self._engine.cancel(question)

    def _gone(self) -> str:
        """Say that no stack is where one is looked for; '' where there is one."""
        text = tr("The stack {name} is not there. Choose it again in step 1.")
        return text.format(name=visible(Path(self._absent).name)) if self._absent else ""

    def _ask(self) -> None:
        if self._wanted is None:
            if self.problem != self._gone():
                self.problem = self._gone()
                self.dropped.emit()
            return
        if not self._engine.answers:
            return  # `again` follows
        self._spec = self._wanted
        packages = taught_packages()
        question = self._question = self._engine.ask({**self._spec, **({"packages": packages} if packages else {})})
        question.progress.connect(lambda event: self._is_asked(question) and self._tell(event))
        question.succeeded.connect(lambda result: self._end(question, result))
        question.failed.connect(lambda problem: self._end(question, problem))
        if not self._told:
            self.begun.emit()

    def _is_asked(self, question: Question) -> bool:
        return self._question is question

    def _tell(self, event: dict) -> None:
        if event["total"] and not self._told:
            self.progress.emit(event["done"], event["total"])

    def _end(self, question: Question, event: dict) -> None:
        if not self._is_asked(question):
            return
        self._question, self._told = None, True
        if event["event"] == "result":
            self.problem = ""
            report = _in_words(event["summary"])
            rows = report["rows"]
            self.days = days_of(rows)
            before = self._before[1] if self._before is not None and self._before[0] == self._spec else []
            self._before = self._spec, rows
            self.scanned.emit({**report, "warnings": [*gone_since(before, rows), *report["warnings"]]})
            return
        if not (event["code"].startswith("engine_") or event["code"] == "cancelled"):
            self.problem = self.problem or tr("{message} Step 1 says what to do.").format(message=event["message"])
        self.failed.emit(event)


def days_of(rows: list[dict]) -> list[str]:
    """Return the days of the dates that are used, each once, in their order."""
    return sorted({row["date"] for row in rows if row["used"] and row["date"]})


def gone_since(before: list[dict], now: list[dict]) -> list[tuple[str, str]]:
    """Return the warning, as code and sentence, that dates of a stack are not there any more; [] where all are.

    Args:
        before: rows of an earlier scan of the stack.
        now: rows of the last one; a date that it leaves out is there, with the reason.
    """
    there = {row["date"] for row in now}
    days = ", ".join(day for day in days_of(before) if day not in there)
    return [(GONE, tr("Not in the stack any more: {days}.").format(days=days))] if days else []


def _in_words(report: dict) -> dict:
    """Return the report of a scan in the user's language; its warnings in English are `english_warnings`.

    Its sentences call sensors and models by their titles.
    """
    return {
        **report,
        "english_warnings": [sentence for _, sentence in report["warnings"]],
        "warnings": [(code, in_words(sentence)) for code, sentence in report["warnings"]],
        "models": [{**row, "reasons": [*map(in_words, row["reasons"])]} for row in report["models"]],
        "rows": [{**row, "reason": in_words(row["reason"] or "")} for row in report["rows"]],
    }
