"""Keyboard scanners: the wedge for all that type, or one device for us alone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.readings import Source
from kiosk.scanning.attempts import LISTENING, DeviceState
from kiosk.scanning.grabbed import GrabbedKeyboard
from kiosk.scanning.input_devices import UsbId
from kiosk.scanning.keyboard import KeyboardWedge
from kiosk.scanning.layouts import LAYOUTS
from kiosk.settings import KeyboardScanner

KEYBOARD = "keyboard"
Deliver = Callable[[Source, str, str, str], None]
Tell = Callable[[str, DeviceState], None]
"""Device and its state; may be called from any thread."""


class Wedge:
    """The keyboard wedge, installed."""

    def __init__(self, application: QCoreApplication, wedge: KeyboardWedge) -> None:
        self._application = application
        self._wedge = wedge
        application.installEventFilter(wedge)

    def stop(self) -> None:
        """Take it out; what is typed then reaches the window at once."""
        self._application.removeEventFilter(self._wedge)


def start_keyboard(
    scanner: KeyboardScanner, application: QCoreApplication, deliver: Deliver, tell: Tell
) -> Wedge | GrabbedKeyboard:
    """Start the scanner of that table; the answer's `stop` ends it."""
    device = f"{KEYBOARD}:{scanner.device}" if scanner.device else KEYBOARD

    def on_text(text: str) -> None:
        deliver(Source.KEYBOARD, device, text, "")

    def on_state(state: DeviceState) -> None:
        tell(device, state)

    if scanner.device:
        return _grabbed(scanner, on_text, on_state)
    wedge = KeyboardWedge(
        on_text, timing=scanner.timing, framing=scanner.framing, layout=scanner.layout
    )
    on_state(LISTENING)
    return Wedge(application, wedge)


def _grabbed(
    scanner: KeyboardScanner,
    on_text: Callable[[str], None],
    on_state: Callable[[DeviceState], None],
) -> GrabbedKeyboard:
    reader = GrabbedKeyboard(
        UsbId.parsed(scanner.device),
        on_text=on_text,
        on_state=on_state,
        layout=scanner.layout or LAYOUTS[0],
        timing=scanner.timing,
        framing=scanner.framing,
    )
    reader.start()
    return reader
