"""The portal's log: JSON lines of event names, ids and figures; never a fan's data or a code.

Nothing is shown below a warning until `show_log` is called.
"""

import logging
import sys

import structlog

_LOGGER = logging.getLogger("kiosk.portal")

# Configured by itself: whoever embeds the portal may configure structlog otherwise.
log: structlog.stdlib.BoundLogger = structlog.wrap_logger(
    _LOGGER,
    wrapper_class=structlog.stdlib.BoundLogger,
    processors=[
        structlog.stdlib.filter_by_level,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(),
    ],
)


def show_log() -> None:
    """Write the log to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    _LOGGER.addHandler(handler)
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False
