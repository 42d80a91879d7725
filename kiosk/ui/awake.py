"""Keeps the screen awake as long as a window is to be seen."""

import subprocess
import sys
from collections.abc import Callable

import structlog

log = structlog.get_logger(__name__)

Release = Callable[[], None]
WHY = "fans use this screen"
"""The machine's user may read it, so it is in plain English."""

SERVICE = "org.freedesktop.ScreenSaver"
PATH = "/org/freedesktop/ScreenSaver"
CONNECTION = "kiosk-awake"
CALL_MS = 2000

ES_CONTINUOUS = 0x8000_0000
ES_SYSTEM_REQUIRED = 0x0000_0001
ES_DISPLAY_REQUIRED = 0x0000_0002


def keep_awake() -> Release:
    """Ask the system to leave the screen on until the answer is called.

    Where it cannot be asked, that is said in the log.
    """
    match sys.platform:
        case "win32":
            release = _on_windows()
        case "darwin":
            release = _on_macos()
        case _:
            release = _on_linux()
    if release is None:
        return lambda: None
    log.info("screen_kept_awake")
    return release


def _on_linux() -> Release | None:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
    if not bus.isConnected():
        log.warning("screen_may_sleep", cause="no session bus")
        return None
    saver = QDBusInterface(SERVICE, PATH, SERVICE, bus)
    saver.setTimeout(CALL_MS)
    answer = saver.call("Inhibit", "kiosk", WHY)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        log.warning("screen_may_sleep", cause=answer.errorName())
        return None
    # The wish ends with the connection that it came by.
    return lambda: QDBusConnection.disconnectFromBus(CONNECTION)


def _on_windows() -> Release | None:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - mypy knows it on Windows only
    wanted = ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED
    if not kernel.SetThreadExecutionState(wanted):
        log.warning("screen_may_sleep", cause="SetThreadExecutionState")
        return None
    return lambda: kernel.SetThreadExecutionState(ES_CONTINUOUS)


def _on_macos() -> Release | None:
    try:
        process = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i"])
    except OSError as error:
        log.warning("screen_may_sleep", cause=str(error))
        return None

    def release() -> None:
        process.terminate()
        process.wait()

    return release
