"""The keyboard on the screen: Qt's own, GPL-3.0, loaded only where station.toml asks for it."""

import os
from pathlib import Path

import structlog
from PySide6.QtCore import QLibraryInfo

log = structlog.get_logger(__name__)

VARIABLE = "QT_IM_MODULE"
MODULE = "qtvirtualkeyboard"


def choose_keyboard() -> bool:
    """Have Qt bring its keyboard; call before the application is made.

    False, and a line in the log, where this installation does not have it.
    """
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    if not any((plugins / "platforminputcontexts").glob(f"*{MODULE}*")):
        log.warning("virtual_keyboard_missing", looked_in=str(plugins))
        return False
    os.environ[VARIABLE] = MODULE
    return True
