"""The same code gives the same outcome, whichever way it comes."""

import os
import subprocess

import pytest

from kiosk.scanning.opencv import cv2
from tests.scanning.mjpeg import Manner, MjpegServer

KEYBOARD = '[[scanner]]\nkind = "keyboard"\nlayout = "us"\ngap_ms = 200\n'
"""Patient, as a busy machine lets xdotool pause."""
SERIAL = '[[scanner]]\nkind = "serial"\nport = "{port}"\n'
SOURCES = {"file": "camera", "stream": "camera", "keys": "keyboard", "serial": "serial"}
FOCUSES = 6
"""As many Tab presses as move the focus through every control of the gate."""

EXPECTED = {
    "verdict": "earned",
    "reason": "confirmed",
    "fan_id": 1003,
    "quests": [67891],
    "points": {"earned": 50, "state": "confirmed", "total": 150},
}


@pytest.fixture
def scanners(tmp_path, camera, write_qr, mjpeg_stream, serial_scanner):
    """The scanner table of each kind, with the fan's code before the cameras."""
    frame = write_qr(tmp_path / "fan.png", "fan:1003")
    return {
        "file": lambda: camera(tmp_path / "fan.png"),
        "stream": lambda: camera(mjpeg_stream(frame)),
        "keys": lambda: KEYBOARD,
        "serial": lambda: SERIAL.format(port=serial_scanner.path),
    }


@pytest.mark.parametrize("kind", list(SOURCES))
def test_a_file_a_stream_keys_and_a_serial_line_give_the_same_outcome(
    processes, display, portal_url, scanners, serial_scanner, kind
):
    station = processes.station(portal_url, scanners[kind](), env=on(display))
    if kind == "keys":
        processes.wait_for_log("catalogue_fetched")
        focus_window(display)
        type_keys(display, "fan:1003\n")
    if kind == "serial":
        processes.wait_for_reader("serial:ttySCAN0", [True])
        serial_scanner.send(b"fan:1003\r\n")
    outcome = station.outcome()
    while outcome["verdict"] == "saved":  # Before the catalogue is there, or on a slow machine.
        outcome = station.outcome()
    assert {key: outcome[key] for key in EXPECTED} == EXPECTED
    assert outcome["source"] == SOURCES[kind]


def test_keys_are_read_whatever_has_the_focus_or_is_open(processes, display, portal_url):
    station = processes.station(portal_url, KEYBOARD, env=on(display))
    processes.wait_for_log("catalogue_fetched")
    focus_window(display)
    fans = iter(range(1001, 1013))
    for _ in range(FOCUSES):
        expect_scan(station, display, next(fans))
        xdotool(display, "key", "space")  # Press what has the focus: a field may open, too.
        expect_scan(station, display, next(fans))
        xdotool(display, "key", "Escape")
        xdotool(display, "key", "Tab")
    assert station.end() == 0


@pytest.mark.soak
def test_a_stream_that_is_cut_and_restored_earns_again(
    processes, portal_url, camera, write_qr, tmp_path
):
    with MjpegServer(write_qr(tmp_path / "fan.png", "fan:1003")) as server:
        station = processes.station(portal_url, camera(server.url))
        expect_earned(station, 1003)
        server.show(write_qr(tmp_path / "fan.png", "fan:1004"))
        expect_earned(station, 1004)
        server.kill()
        processes.wait_for_log_entry("nothing listens")
        with MjpegServer(write_qr(tmp_path / "fan.png", "fan:1005"), port=server.port) as again:
            expect_earned(station, 1005)
            again.manner = Manner.SILENT
            processes.wait_for_log_entry('"status": "stalled"')
            again.show(write_qr(tmp_path / "fan.png", "fan:1006"))
            again.manner = Manner.STEADY
            expect_earned(station, 1006)
        assert station.end() == 0


@pytest.mark.soak
def test_a_station_stops_while_its_camera_says_nothing(
    processes, portal_url, camera, write_qr, tmp_path
):
    picture = write_qr(tmp_path / "fan.png", "fan:1003")
    with MjpegServer(picture, manner=Manner.SILENT) as server:
        station = processes.station(portal_url, camera(server.url))
        processes.wait_for_log("gate_ready")
        assert station.end() == 0


@pytest.mark.soak
def test_a_camera_on_its_side_is_turned_and_cut_as_the_file_says(
    processes, portal_url, camera, write_qr, tmp_path
):
    upright = write_qr(tmp_path / "fan.png", "fan:1003")
    beside = write_qr(tmp_path / "other.png", "fan:1004")
    both = cv2.hconcat([upright, cv2.resize(beside, upright.shape[1::-1])])
    cv2.imwrite(str(tmp_path / "side.png"), cv2.rotate(both, cv2.ROTATE_90_COUNTERCLOCKWISE))
    keys = "rotate = 90\nregion = [0.0, 0.0, 0.5, 1.0]\nfocus = 40\n"
    station = processes.station(portal_url, camera(tmp_path / "side.png") + keys)
    assert station.reading()["fan_id"] == 1003
    processes.wait_for_log_entry("A file takes no focus from here.")
    assert station.end() == 0


def expect_earned(station, fan_id):
    outcome = station.reading()
    assert outcome["fan_id"] == fan_id
    while outcome["verdict"] == "saved":  # On a slow machine.
        outcome = station.outcome()
    assert outcome["verdict"] == "earned"


@pytest.mark.soak
def test_a_serial_scanner_earns_points_before_and_after_its_cable_was_out(
    processes, portal_url, serial_scanner
):
    station = processes.station(portal_url, SERIAL.format(port=serial_scanner.path))
    processes.wait_for_log("catalogue_fetched")
    processes.wait_for_reader("serial:ttySCAN0", [True])
    serial_scanner.send(b"fan:1003\r\n")
    assert told(station.reading()) == (1003, "serial")
    serial_scanner.pull_out()
    processes.wait_for_reader("serial:ttySCAN0", [True, False])
    serial_scanner.plug_in()
    processes.wait_for_reader("serial:ttySCAN0", [True, False, True])
    serial_scanner.send(b"\x02fan:1004\x03")
    assert told(station.reading()) == (1004, "serial")
    assert station.end() == 0


def told(outcome):
    return outcome["fan_id"], outcome["source"]


def expect_scan(station, display, fan_id):
    type_keys(display, f"]Q1fan:{fan_id}\n")
    outcome = station.reading()
    assert (outcome["fan_id"], outcome["source"]) == (fan_id, "keyboard")
    assert outcome["symbology"] == "qr"


def on(display):
    return {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}


def xdotool(display, *arguments):
    subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": display}, check=True)


def focus_window(display):
    # `--sync` waits for the window; without a window manager nobody else gives it the focus.
    xdotool(
        display,
        "search",
        "--sync",
        "--onlyvisible",
        "--name",
        "North Gate 2",
        "windowfocus",
        "--sync",
    )


def type_keys(display, text):
    xdotool(display, "type", "--delay", "4", text)
