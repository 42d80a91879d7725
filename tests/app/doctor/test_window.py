"""The doctor's window with real devices: a camera's file, a keyboard, a serial port."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.app.doctor.window import Doctor
from kiosk.domain.readiness import green
from kiosk.scanning.layouts import as_typed
from kiosk.scanning.opencv import cv2
from kiosk.scanning.sheet_texts import LAYOUT
from kiosk.settings import CameraScanner, KeyboardScanner, SerialScanner
from tests.scanning.codes_drawn import drawn, on_frame
from tests.scanning.pty_scanner import Scanner as PtyScanner

SIZE = QSize(1280, 800)
CHECKS = (green("Disk", "room"),)
KEYBOARD = KeyboardScanner(kind="keyboard")


@pytest.fixture
def open_doctor(qapp, qtbot, settings):
    opened = []

    def open_with(*scanner):
        doctor = Doctor(qapp, settings(scanner=scanner), lambda: CHECKS)
        opened.append(doctor)
        doctor.start(SIZE)
        return doctor

    yield open_with
    for doctor in opened:
        doctor.stop()


def type_keys(window, text, gap=4):
    now = 10_000
    for char in text:
        now += gap
        key = Qt.Key.Key_Return if char == "\r" else Qt.Key.Key_A
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char)
        event.setTimestamp(now)
        QCoreApplication.sendEvent(window, event)


def test_the_page_is_looked_through_when_it_opens_and_again_when_asked(open_doctor, qtbot):
    doctor = open_doctor()
    qtbot.waitUntil(lambda: len(doctor.view.property("checks")) == 1)
    with qtbot.waitSignal(doctor.bridge.examined):
        doctor.view.examine()


def test_a_camera_is_seen_measured_and_read(open_doctor, qtbot, tmp_path):
    path = tmp_path / "fan.png"
    cv2.imwrite(str(path), on_frame(drawn("fan:1001")))
    doctor = open_doctor(CameraScanner(kind="camera", device=str(path)))
    read = [{"text": "fan:1001", "detail": "QR · Camera fan.png"}]
    qtbot.waitUntil(lambda: doctor.view.property("readings") == read)
    qtbot.waitUntil(lambda: doctor.feed.property("live"))
    qtbot.waitUntil(lambda: len(doctor.view.property("bars")) == 3)
    assert [bar["name"] for bar in doctor.view.property("bars")] == ["Light", "Sharpness", "Pace"]


def test_a_keyboard_scanner_is_diagnosed_and_its_lines_copied(open_doctor, qtbot):
    doctor = open_doctor(KEYBOARD)
    type_keys(doctor.screen.window, as_typed(f"@{LAYOUT.text}", "us", "fr") + "\r")
    qtbot.waitUntil(lambda: bool(doctor.view.property("findings")))
    assert 'layout = "us"' in doctor.view.property("lines")
    doctor.view.copy()
    assert 'prefix = "@"' in QGuiApplication.clipboard().text()
    (device,) = doctor.view.property("devices")
    assert device["state"] == "4 ms a key, 4 ms at most"


def test_a_slow_scanner_presses_no_button(open_doctor, qtbot):
    doctor = open_doctor(KEYBOARD)
    qtbot.waitUntil(lambda: not doctor.view.property("busy"))
    type_keys(doctor.screen.window, "\tfan:1001\r", gap=150)
    qtbot.waitUntil(lambda: len(doctor.view.property("readings")) == 1)
    assert doctor.view.property("readings")[0]["text"] == "fan:1001"
    assert doctor.view.property("busy") is False


def test_a_serial_scanner_is_read(open_doctor, qtbot, tmp_path):
    scanner = PtyScanner(tmp_path / "port")
    scanner.plug_in()
    doctor = open_doctor(SerialScanner(kind="serial", port=str(scanner.path)))
    qtbot.waitUntil(lambda: any(d["listening"] for d in doctor.view.property("devices")))
    scanner.send(b"DOCTORHI\r\n")
    qtbot.waitUntil(lambda: len(doctor.view.property("readings")) == 1)
    assert doctor.view.property("read_kinds") == "Reads Code 128"
    scanner.send(f"@{LAYOUT.text}\r\n".encode())
    qtbot.waitUntil(lambda: 'prefix = "@"' in doctor.view.property("lines"))
    assert f'port = "{scanner.path}"' in doctor.view.property("lines")
    doctor.stop()
    scanner.throw_away()


def test_a_device_that_is_away_says_why_and_the_rest_goes_on(open_doctor, qtbot, tmp_path):
    doctor = open_doctor(KEYBOARD, SerialScanner(kind="serial", port=str(tmp_path / "port")))
    qtbot.waitUntil(lambda: len(doctor.view.property("devices")) == 2)
    keyboard, serial = doctor.view.property("devices")
    assert (keyboard["listening"], serial["listening"]) == (True, False)
    assert "There is no serial port" in serial["state"]
