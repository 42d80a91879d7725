import errno
import itertools
import os
import queue
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.scanning import input_devices
from kiosk.scanning.attempts import LISTENING, away
from kiosk.scanning.event_keys import KeyEvent
from kiosk.scanning.framing import Framing
from kiosk.scanning.grabbed import GrabbedKeyboard
from kiosk.scanning.input_devices import (
    UNPLUGGED,
    GrabbedStream,
    UsbId,
    event_file,
    open_grabbed,
    refused,
)
from kiosk.scanning.layouts import strokes
from kiosk.scanning.timing import USUAL

ANSWER_S = 10
ENTER = 28
DEVICE = UsbId("05e0", "1200")


class Cable:
    """A scanner that can be plugged in, typed on and pulled out."""

    def __init__(self):
        self.events = queue.Queue()
        self.opened = self.closed = 0

    def open(self, device):
        assert device == DEVICE
        if self.opened == 0:
            self.opened += 1
            raise UNPLUGGED
        self.opened += 1
        return self

    def read(self, timeout_s):
        try:
            event = self.events.get(timeout=timeout_s)
        except queue.Empty:
            return []
        if event is None:
            raise UNPLUGGED
        return [event]

    def close(self):
        self.closed += 1

    def type(self, text):
        for stroke in strokes(text, "us"):
            self.events.put(KeyEvent(1, stroke.key, 1, 5000.0))

    def press(self, key):
        self.events.put(KeyEvent(1, key, 1, 5000.0))


@pytest.fixture
def scanner():
    cable, texts, states = Cable(), queue.Queue(), queue.Queue()
    reader = GrabbedKeyboard(
        DEVICE,
        on_text=texts.put,
        on_state=states.put,
        layout="us",
        timing=USUAL,
        framing=Framing("~", ""),
        open_stream=cable.open,
        delays=lambda: itertools.repeat(0),
    )
    reader.start()
    yield cable, texts, states
    reader.stop()
    assert cable.closed == cable.opened - 1


def test_a_scanner_is_found_read_pulled_out_and_found_again(scanner):
    cable, texts, states = scanner
    assert states.get(timeout=ANSWER_S) == away(UNPLUGGED)
    assert states.get(timeout=ANSWER_S) == LISTENING
    cable.type("fan/1001")
    cable.press(ENTER)
    assert texts.get(timeout=ANSWER_S) == "fan/1001"
    cable.events.put(None)
    assert states.get(timeout=ANSWER_S) == away(UNPLUGGED)
    assert states.get(timeout=ANSWER_S) == LISTENING
    cable.type("7")
    assert texts.get(timeout=ANSWER_S) == "7"


@pytest.mark.parametrize(
    ("name", "device"),
    [
        ("usb:05e0:1200", UsbId("05e0", "1200")),
        ("USB:05E0:1200:Ab:1", UsbId("05e0", "1200", "ab:1")),
    ],
)
def test_a_usb_id_is_vendor_product_and_perhaps_a_serial_number(name, device):
    assert UsbId.parsed(name) == device


@pytest.mark.parametrize("name", ["", "usb:", "usb:05e0", "05e0:1200", "usb:5e0:1200", "usb:x:y"])
def test_anything_else_is_no_usb_id(name):
    with pytest.raises(ValueError, match="is no USB id; write it like usb:05e0:1200"):
        UsbId.parsed(name)


def plug(system, number, *, product="1200", keys="e080ffdf01cfffff fffffffffffffffe", serial=""):
    """What the kernel shows of a device; the keys are a usual keyboard's."""
    device = system / f"event{number}" / "device"
    (device / "id").mkdir(parents=True)
    (device / "capabilities").mkdir()
    (device / "id/vendor").write_text("05e0\n")
    (device / "id/product").write_text(f"{product}\n")
    (device / "capabilities/key").write_text(f"{keys}\n")
    (device / "uniq").write_text(f"{serial}\n")


def test_a_scanner_is_found_among_other_devices_and_its_own_other_half(tmp_path):
    plug(tmp_path, 1, product="9999")
    plug(tmp_path, 2, keys="1f0000 0 0 0")
    plug(tmp_path, 3, serial="S1")
    plug(tmp_path, 4, serial="S2")
    (tmp_path / "event5").mkdir()
    assert event_file(DEVICE, tmp_path) == Path("/dev/input/event3")
    assert event_file(UsbId("05e0", "1200", "s2"), tmp_path) == Path("/dev/input/event4")
    with pytest.raises(input_devices.DeviceError, match="No keyboard scanner 05e0:1201"):
        event_file(UsbId("05e0", "1201"), tmp_path)


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EACCES, "Add the user to the group input"),
        (errno.EBUSY, "Another program keeps the keyboard scanner"),
        (errno.ENODEV, "was unplugged"),
        (errno.EIO, "cannot be opened"),
    ],
)
def test_what_keeps_a_scanner_away_is_said(number, says):
    assert says in str(refused(Path("/dev/input/event3"), OSError(number, "error")))


@pytest.mark.skipif(sys.platform != "linux", reason="evdev is Linux's")
def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "evdev", None)
    with pytest.raises(input_devices.DeviceError, match=r"Install kiosk\[evdev\]"):
        open_grabbed(DEVICE)


def test_elsewhere_than_on_linux_it_says_so(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(input_devices.DeviceError, match="only on Linux"):
        open_grabbed(DEVICE)


class Node:
    """An event file of which nothing but the events is there."""

    def __init__(self):
        self.fd, self.device = os.pipe()
        self.is_plugged = True

    def read(self):
        if not self.is_plugged:
            raise OSError(errno.ENODEV, "No such device")
        os.read(self.fd, 1)
        return [SimpleNamespace(type=1, code=ENTER, value=1, timestamp=lambda: 5000.5)]

    def close(self):
        os.close(self.fd)
        os.close(self.device)


def test_an_event_file_gives_events_silence_and_word_of_its_end():
    node = Node()
    stream = GrabbedStream(node)
    assert list(stream.read(0)) == []
    os.write(node.device, b"x")
    assert list(stream.read(ANSWER_S)) == [KeyEvent(1, ENTER, 1, 5000.5)]
    node.is_plugged = False
    os.write(node.device, b"x")
    with pytest.raises(input_devices.DeviceError, match="was unplugged"):
        stream.read(ANSWER_S)
    stream.close()


def test_a_real_device_is_grabbed_and_read():
    """A keyboard made with uinput: the kernel's own events, a real grab, a real unplug."""
    evdev = pytest.importorskip("evdev", reason="the extra evdev is not installed")
    if not Path("/dev/uinput").exists():
        pytest.skip("no /dev/uinput: this kernel makes no input devices")
    made = evdev.UInput(name="kiosk test scanner", vendor=0x05E0, product=0x1200)
    texts, states = queue.Queue(), queue.Queue()
    reader = GrabbedKeyboard(
        DEVICE,
        on_text=texts.put,
        on_state=states.put,
        layout="us",
        timing=USUAL,
        framing=Framing(),
    )
    reader.start()
    try:
        while not states.get(timeout=ANSWER_S).listening:
            pass
        for key in [*(stroke.key for stroke in strokes("fan/1001", "us")), ENTER]:
            for value in (1, 0):
                made.write(1, key, value)
                made.syn()
        assert texts.get(timeout=ANSWER_S) == "fan/1001"
        other = evdev.InputDevice(event_file(DEVICE))
        with pytest.raises(OSError, match="busy"):
            other.grab()
        other.close()
        made.close()
        assert not states.get(timeout=ANSWER_S).listening
    finally:
        reader.stop()
