"""`kiosk doctor --window`: the readiness page, and the devices as they are tried."""

from collections.abc import Callable
from contextlib import ExitStack
from threading import Thread

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from kiosk.app.doctor.readiness import examine
from kiosk.app.doctor.trying import Tried
from kiosk.app.gate import face_of
from kiosk.app.run import choose_display, qt_messages_to_log, quit_on_signals
from kiosk.domain.readiness import Check
from kiosk.settings import Settings
from kiosk.station.clock import SystemClock
from kiosk.ui.doctor import DoctorView
from kiosk.ui.doctor_bridge import DoctorBridge, DoctorCalls
from kiosk.ui.doctor_window import open_doctor
from kiosk.ui.languages import Languages
from kiosk.ui.preview import PreviewFeed
from kiosk.ui.window import GateScreen

Look = Callable[[], tuple[Check, ...]]


class Doctor:
    """The window's parts, put together.

    Attributes:
        screen: the window, once started.
    """

    screen: GateScreen

    def __init__(
        self, application: QCoreApplication, settings: Settings, look: Look | None = None
    ) -> None:
        self._settings = settings
        # The scanners are tried in the window: looked at besides, they would be in use.
        self._look = look or (lambda: examine(settings, SystemClock(), scanners_too=False))
        self._open = ExitStack()
        self.languages = Languages(settings.station.language)
        self._open.callback(self.languages.close)
        self.bridge = DoctorBridge()
        self.feed = PreviewFeed()
        self._tried = Tried(application, self.bridge, self.feed)
        calls = DoctorCalls(self._examine, QGuiApplication.clipboard().setText, self._tried.show)
        self.view = DoctorView(self.bridge, face_of(settings), calls)

    def start(self, size: QSize) -> None:
        """Open the window, start the devices and look at the rest."""
        # Ended here: the garbage collector would end their timers on whichever thread runs it.
        for ended in (self.feed, self.view):
            self._open.callback(delete, ended)
        self.screen = open_doctor(self.view, self.feed, size)
        self._open.callback(self.screen.close)
        self._open.callback(self._tried.stop)
        self._tried.start(self._settings.scanner)
        self.view.examine()

    def stop(self) -> None:
        """The devices first, then the window."""
        self._open.close()

    def _examine(self) -> None:
        def look() -> None:
            self.bridge.examine(self._look())

        Thread(target=look, name="examine", daemon=True).start()


def run_doctor(settings: Settings, size: QSize) -> int:
    """Run the window until it closes, or Ctrl-C; the exit code."""
    choose_display()
    application = QGuiApplication.instance() or QGuiApplication([])
    with ExitStack() as stack:
        stack.enter_context(qt_messages_to_log())
        doctor = Doctor(application, settings)
        stack.callback(doctor.stop)
        wake = quit_on_signals()
        stack.callback(wake.stop)
        doctor.start(size)
        return application.exec()
