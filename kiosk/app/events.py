"""`--events`: a JSON line per outcome, for turnstiles and displays."""

import json
import sys
from pathlib import Path
from typing import TextIO

import structlog

from kiosk.domain.outcome import Outcome, event
from kiosk.settings import ConfigError

log = structlog.get_logger(__name__)


class EventWriter:
    """Writes events to a file, appending, or to standard output for "-"."""

    def __init__(self, target: str, station: str, mode: str) -> None:
        self._station = station
        self._mode = mode
        self._file: TextIO = _open(target)

    def write(self, outcome: Outcome) -> None:
        """One line, flushed; a full disk or a closed pipe is logged and the lane goes on."""
        line = json.dumps(event(outcome, self._station, self._mode), ensure_ascii=False)
        try:
            self._file.write(line + "\n")
            self._file.flush()
        except OSError as error:
            log.error("event_not_written", reading=outcome.id, cause=str(error))

    def close(self) -> None:
        """Close the file; standard output stays open."""
        if self._file is not sys.stdout:
            self._file.close()


def _open(target: str) -> TextIO:
    if target == "-":
        return sys.stdout
    try:
        return Path(target).open("a", encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"--events {target}: cannot be written: {error}") from error
