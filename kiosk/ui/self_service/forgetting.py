"""Whoever left is forgotten: what Qt and Python still hold of that fan is let go."""

import gc

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlEngine


def forget(engine: QQmlEngine) -> None:
    """Empty the clipboards and collect what nothing holds any more; the pages are gone by now."""
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.clear(mode)
    engine.collectGarbage()
    engine.trimComponentCache()
    gc.collect()
