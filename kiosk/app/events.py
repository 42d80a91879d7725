"""`--events`: a JSON line per outcome, for turnstiles and displays."""

import json
import sys
from contextlib import suppress
from pathlib import Path
from queue import Full, Queue
from threading import Thread
from typing import TextIO

import structlog

from kiosk.domain.outcome import Outcome, event
from kiosk.settings import ConfigError

log = structlog.get_logger(__name__)

MAX_WAITING = 10_000
"""Lines kept for a reader that has stopped reading; the lane does not wait for it."""
CLOSE_S = 2.0


class EventWriter:
    """Writes events in a thread of its own: to the end of a file, or to standard output for "-"."""

    def __init__(self, target: str, station: str, mode: str) -> None:
        self._station = station
        self._mode = mode
        self._file: TextIO = _open(target)
        self._lines: Queue[str | None] = Queue(MAX_WAITING)
        self._thread = Thread(target=self._work, name="events", daemon=True)
        self._thread.start()

    def write(self, outcome: Outcome) -> None:
        """Write one line soon; never waits."""
        line = json.dumps(event(outcome, self._station, self._mode), ensure_ascii=False)
        try:
            self._lines.put_nowait(line)
        except Full:
            log.error("event_not_written", reading=outcome.id, cause="nobody reads the events")

    def close(self) -> None:
        """Write what waits, for a moment at most; standard output stays open."""
        with suppress(Full):
            self._lines.put(None, timeout=CLOSE_S)
        self._thread.join(CLOSE_S)

    def _work(self) -> None:
        for line in iter(self._lines.get, None):
            try:
                self._file.write(line + "\n")
                self._file.flush()
            except OSError as error:  # A full disk or a closed pipe: the lane goes on.
                log.error("event_not_written", cause=str(error))
        if self._file is not sys.stdout:
            with suppress(OSError):
                self._file.close()


def _open(target: str) -> TextIO:
    if target == "-":
        return sys.stdout
    try:
        return Path(target).open("a", encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"--events {target}: cannot be written: {error}") from error
