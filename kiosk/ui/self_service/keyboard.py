"""The keyboard on the screen: Qt's own, GPL-3.0, loaded only where station.toml asks for it."""

import os
from pathlib import Path

import structlog
from PySide6.QtCore import QLibraryInfo

log = structlog.get_logger(__name__)

VARIABLE = "QT_IM_MODULE"
MODULE = "qtvirtualkeyboard"


def choose_keyboard() -> None:
    """Have Qt bring its keyboard; call before the application is made.

    Where this installation does not have it, the log says so.
    """
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    if any((plugins / "platforminputcontexts").glob(f"*{MODULE}*")):
        os.environ[VARIABLE] = MODULE
    else:
        log.warning("virtual_keyboard_missing", looked_in=str(plugins))


def keyboard_chosen() -> bool:
    """Whether Qt brings it."""
    return os.environ.get(VARIABLE) == MODULE
