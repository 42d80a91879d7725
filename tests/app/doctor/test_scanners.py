"""Each kind of scanner: there, not there, and in use."""

import numpy as np
import pytest

from kiosk.app.doctor import plugged, readers, scanners
from kiosk.app.doctor.cameras import unusable
from kiosk.app.doctor.probes import run
from kiosk.domain.readiness import Level
from kiosk.scanning import pcsc, serial_ports
from kiosk.scanning.cameras import ListedCamera
from kiosk.scanning.errors import CameraError
from kiosk.scanning.nodes import why_closed
from kiosk.scanning.opencv import cv2
from kiosk.scanning.serial_ports import SerialPort
from kiosk.settings import CameraScanner, KeyboardScanner, NfcScanner, SerialScanner
from tests.scanning.codes_drawn import drawn, on_frame
from tests.scanning.pty_scanner import Scanner as PtyScanner


@pytest.fixture
def look(settings):
    """The one check of one scanner."""

    def look(*scanner):
        (check,) = run(scanners.probes(settings(scanner=scanner)))
        return check

    return look


@pytest.fixture
def picture(tmp_path):
    def write(pixels):
        path = tmp_path / "scene.png"
        cv2.imwrite(str(path), pixels)
        return CameraScanner(kind="camera", device=str(path))

    return write


def test_a_station_without_scanners_is_red(look):
    assert (look().name, look().level) == ("Scanners", Level.RED)


def test_a_camera_that_sees_is_green_with_its_figures(look, picture):
    check = look(picture(on_frame(drawn("fan:1001"))))
    assert (check.name, check.level) == ("Camera scene.png", Level.GREEN)
    assert check.says.startswith("1280x720, ")
    assert "frames a second, light good" in check.says


@pytest.mark.parametrize(("shade", "word"), [(3, "too dark"), (252, "too bright")])
def test_a_camera_without_fit_light_is_amber(look, picture, shade, word):
    check = look(picture(np.full((720, 1280), shade, np.uint8)))
    assert (check.level, word in check.says) == (Level.AMBER, True)


def test_a_camera_that_is_not_there_is_red_with_what_to_do(look):
    check = look(CameraScanner(kind="camera", device="/nowhere/scene.png"))
    assert (check.level, check.says) == (Level.RED, "There is no file scene.png.")
    assert check.advice


def test_what_a_driver_refuses_is_told(look, picture):
    scanner = picture(on_frame(drawn("fan:1001"))).model_copy(update={"focus": "auto"})
    check = look(scanner)
    assert (check.level, "takes no focus" in check.says) == (Level.AMBER, True)


def test_a_camera_in_use_may_be_the_stations_own():
    def busy(_path):
        raise OSError(16, "Device or resource busy")

    error = why_closed("/dev/video0", "", busy)
    assert isinstance(error, CameraError)
    check = unusable("Camera 0", error)
    assert (check.level, check.says) == (
        Level.AMBER,
        "It is in use, perhaps by the station itself.",
    )


def test_a_keyboard_scanner_has_nothing_to_be_looked_at(look):
    check = look(KeyboardScanner(kind="keyboard"))
    assert (check.level, "--window" in check.says) == (Level.GREEN, True)


def test_a_serial_port_that_opens_is_green(look, tmp_path, qapp):
    scanner = PtyScanner(tmp_path / "port")
    scanner.plug_in()
    check = look(SerialScanner(kind="serial", port=str(scanner.path)))
    scanner.throw_away()
    assert (check.name, check.level) == ("Serial scanner port", Level.GREEN)


def test_a_serial_port_that_is_not_there_is_red(look, tmp_path, qapp):
    check = look(SerialScanner(kind="serial", port=str(tmp_path / "port")))
    assert (check.level, check.says) == (Level.RED, "There is no serial port port.")


def test_wristbands_without_pcsc_are_red_with_what_to_do(look, monkeypatch):
    def refuse(_self):
        raise pcsc.PcscError(pcsc.NO_LIBRARY)

    monkeypatch.setattr(pcsc.Context, "__init__", refuse)
    check = look(NfcScanner(kind="nfc"))
    assert (check.level, "pcscd" in check.advice) == (Level.RED, True)


def test_a_keyboard_scanner_that_is_kept_for_the_station_has_to_be_there(look, monkeypatch):
    scanner = KeyboardScanner(kind="keyboard", device="usb:05e0:1200")
    check = look(scanner)
    assert (check.name, check.level) == ("Keyboard scanner usb:05e0:1200", Level.RED)
    assert check.advice
    closed = []
    stream = type("Stream", (), {"close": lambda self: closed.append(True)})
    monkeypatch.setattr(readers, "open_grabbed", lambda _device: stream())
    assert (look(scanner).level, closed) == (Level.GREEN, [True])


def test_what_is_plugged_in_is_named_where_the_station_uses_such(settings, monkeypatch):
    listed = [ListedCamera("HD Pro Webcam C920", 0), ListedCamera("HD Pro Webcam C920 #2", 2)]
    monkeypatch.setattr(plugged, "listed_cameras", lambda: listed)
    assert list(plugged.plugged(settings(scanner=(KeyboardScanner(kind="keyboard"),)))) == []
    (check,) = plugged.plugged(settings(scanner=(CameraScanner(kind="camera"),)))
    assert check.says == 'here: "HD Pro Webcam C920" (0), "HD Pro Webcam C920 #2" (2)'


def test_serial_ports_are_named_by_their_usb_ids(settings, monkeypatch):
    ports = [
        SerialPort("ttyACM0", "/dev/ttyACM0", "Honeywell", "0c2e:0901"),
        SerialPort("ttyS0", "/dev/ttyS0"),
    ]
    monkeypatch.setattr(serial_ports, "serial_ports", lambda: ports)
    (check,) = plugged.plugged(settings(scanner=(SerialScanner(kind="serial", port="x"),)))
    assert (check.name, check.says) == ("Serial ports", "here: usb:0c2e:0901 (Honeywell)")
