"""A kiosk with somebody at its home screen, and ways to look at it and to touch it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.visit import Home, OpenPass
from tests.ui.gate_window import accessible_name, on_window
from tests.ui.self_service import home_states as homes
from tests.ui.self_service.kiosk_window import Asked, Kiosk


def meet(kiosk: Kiosk, home: Home = homes.MAYA, open_pass: OpenPass | None = None) -> Kiosk:
    """Somebody is signed in there."""
    kiosk.show(homes.view(home, open_pass))
    return kiosk


def asked(kiosk: Kiosk) -> Asked:
    """What was asked of the engine, pictures aside."""
    return [told for told in kiosk.asked if told[0] != "picture"]


def poster(width: int = 64, height: int = 48) -> bytes:
    """A picture as the portal would send it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c8102e"))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held.data())


def control(kiosk: Kiosk, name: str) -> QQuickItem:
    """The visible control of that accessible name, else the first whose name begins like it."""
    named = {accessible_name(item): item for item in kiosk.items()}
    begun = (item for said, item in named.items() if said.startswith(name))
    item = named.get(name) or next(begun, None)
    if item is None:
        raise LookupError(f"no control is called {name!r} among {sorted(named)}")
    return item


def touch(kiosk: Kiosk, name: str) -> None:
    """Touch that control with the mouse's finger."""
    centre = on_window(control(kiosk, name)).center().toPoint()
    QTest.mouseClick(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=centre)
    kiosk.screen.settle()


def press(kiosk: Kiosk, *keys: Qt.Key) -> None:
    """Press keys, one after the other."""
    for key in keys:
        QTest.keyClick(kiosk.screen.window, key)
    kiosk.screen.settle()
