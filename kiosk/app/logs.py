"""The log: JSON lines in the station's data folder; ids and reason codes, never a fan's data."""

import logging
import logging.handlers
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog

from kiosk.station.tracebacks import without_values

log = structlog.get_logger(__name__)

LOG_NAME = "kiosk.log"
MAX_BYTES = 5_000_000
KEPT_FILES = 5


def log_to(folder: Path) -> Path:
    """Log to a rotating file in `folder`, and errors to standard error; the file's path.

    Raises OSError where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / LOG_NAME
    file = logging.handlers.RotatingFileHandler(
        path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
    )
    file.setFormatter(_formatter(structlog.processors.JSONRenderer()))
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.ERROR)
    console.setFormatter(_formatter(_plain()))
    logging.basicConfig(level=logging.INFO, handlers=[file, console], force=True)
    # httpx logs whole URLs at INFO: they carry fan ids and barcodes. The others chat.
    for name in ("httpx", "alembic", "pyrate_limiter"):
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    return path


@contextmanager
def bugs_to_log() -> Iterator[None]:
    """Log what no code catches, in slots and in threads of devices, and go on.

    Python would print it with its message, and nothing of it would be in the log.
    """
    hook, thread_hook = sys.excepthook, threading.excepthook
    sys.excepthook = lambda _kind, bug, _traceback: log.error("bug", exc_info=bug)
    threading.excepthook = lambda told: log.error("thread_ended", exc_info=told.exc_value)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hook, thread_hook


def log_errors_to_standard_error() -> None:
    """Log nowhere else: a station may be writing its own log, or data_dir be what is broken."""
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, _plain()],
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )


def _plain() -> structlog.typing.Processor:
    # Tracebacks without the values of variables: the portal's secret may be among them.
    return structlog.dev.ConsoleRenderer(
        colors=False, exception_formatter=structlog.dev.plain_traceback
    )


def _bare_traceback(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """The traceback without messages: they repeat names, addresses and codes."""
    error = event.pop("exc_info", None)
    match error:
        case True:
            error = sys.exc_info()[1]
        case (_, error, _):
            pass
    if isinstance(error, BaseException):
        event["exception"] = without_values(error)
    return event


_SHARED: list[structlog.typing.Processor] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.StackInfoRenderer(),
    _bare_traceback,
]


def _formatter(renderer: structlog.typing.Processor) -> structlog.stdlib.ProcessorFormatter:
    return structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        foreign_pre_chain=_SHARED,
    )
