"""Serial scanners on real pseudo-terminals."""

import ctypes
import gc
import itertools
import os
import queue
import shutil
import time
import tty
from contextlib import contextmanager

import pytest
from PySide6.QtSerialPort import QSerialPort
from structlog.testing import capture_logs

from kiosk.scanning.attempts import LISTENING
from kiosk.scanning.serial import SerialLine, SerialReader, opened
from kiosk.scanning.splitting import Splitter, Terminator
from tests.scanning.pty_scanner import Scanner

pytestmark = pytest.mark.usefixtures("qapp")
PATIENCE_S = 10


@pytest.fixture
def scanner(tmp_path):
    scanner = Scanner(tmp_path / "ttySCAN0")
    yield scanner
    scanner.throw_away()


class Watcher:
    """What a reader reports, to be awaited."""

    def __init__(self):
        self.texts = queue.Queue()
        self.states = queue.Queue()

    def text(self):
        return self.texts.get(timeout=PATIENCE_S)

    def state(self):
        return self.states.get(timeout=PATIENCE_S)

    def listens(self):
        while not self.state().listening:
            pass


@contextmanager
def reading(scanner, terminator=Terminator.AUTO, on_text=None, **options):
    watcher = Watcher()
    reader = SerialReader(
        SerialLine(str(scanner.path), **options),
        lambda: Splitter(terminator),
        on_text=on_text or watcher.texts.put,
        on_state=watcher.states.put,
        delays=lambda: itertools.repeat(0.01),
    )
    reader.start()
    try:
        yield watcher
    finally:
        reader.stop()
        assert not reader._attempts._thread.is_alive()


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", ""])
@pytest.mark.parametrize("size", [None, 3])
def test_a_scan_is_read_whatever_ends_it(scanner, end, size):
    scanner.plug_in()
    with reading(scanner) as watcher:
        watcher.listens()
        scanner.send(f"fan:1001{end}".encode(), size=size)
        assert watcher.text() == "fan:1001"
        scanner.send(f"fan:1002{end}".encode())
        assert watcher.text() == "fan:1002"


def test_a_slow_scanners_code_is_one(scanner):
    scanner.plug_in()
    with reading(scanner) as watcher:
        watcher.listens()
        scanner.send(b"LK1:ABCDEFGHIJKLMNOPQRSTUVWXYZ", pause_s=0.002, size=1)
        assert watcher.text() == "LK1:ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def test_a_code_is_whole_although_all_of_python_stood_still_in_the_middle_of_it(scanner):
    scanner.plug_in()
    with reading(scanner) as watcher:
        watcher.listens()
        rest = scanner.send_late("1001")
        scanner.send(b"fan:", pause_s=0.02)
        ctypes.PyDLL(None).waitpid(rest.pid, None, 0)  # A PyDLL's function keeps the GIL.
        assert watcher.text() == "fan:1001"
    rest.wait()


def test_forty_scans_back_to_back_are_forty(scanner):
    scanner.plug_in()
    codes = [f"fan:{1000 + number}" for number in range(40)]
    with reading(scanner) as watcher:
        watcher.listens()
        scanner.send("".join(f"{code}\r\n" for code in codes).encode())
        assert [watcher.text() for _ in codes] == codes


def test_garbage_does_not_spoil_the_next_scan(scanner):
    scanner.plug_in()
    with reading(scanner) as watcher:
        watcher.listens()
        scanner.send(bytes(range(256)) * 40 + b"\r")
        scanner.send(b"fan:1001\r")
        while watcher.text() != "fan:1001":
            pass


def test_a_scanner_that_is_pulled_out_is_said_and_found_again(scanner):
    scanner.plug_in()
    with reading(scanner) as watcher:
        for code in ("fan:1001", "fan:1002"):
            watcher.listens()
            scanner.send(f"{code}\r".encode())
            assert watcher.text() == code
            scanner.send(b"half a co")
            scanner.pull_out()
            assert not watcher.state().listening
            scanner.plug_in()
        watcher.listens()
        scanner.send(b"fan:1003\r")
        while (text := watcher.text()) != "fan:1003":
            assert text == "half a co"  # Where the pause ended it before the cable was cut.


def test_nothing_of_a_lost_connection_is_left_to_the_garbage_collector(scanner):
    scanner.plug_in()
    with reading(scanner) as watcher:
        watcher.listens()
        scanner.send(b"half a co")
        scanner.pull_out()
        assert not watcher.state().listening
    gc.collect()  # Qt would warn of timers that end in another thread than theirs, or crash.


def test_a_scanner_that_comes_later_is_found(scanner):
    with reading(scanner) as watcher:
        state = watcher.state()
        assert (state.listening, state.cause) == (False, "There is no serial port ttySCAN0.")
        assert state.advice
        scanner.plug_in()
        assert watcher.state() == LISTENING
        scanner.send(b"fan:1001\r")
        assert watcher.text() == "fan:1001"


def test_what_was_scanned_while_nobody_listened_is_too_old(scanner):
    scanner.plug_in()
    slave = os.open(scanner.path, os.O_RDWR | os.O_NOCTTY)
    tty.setraw(slave)
    scanner.send(b"fan:1001\r")
    with reading(scanner) as watcher:
        watcher.listens()
        scanner.send(b"fan:1002\r")
        assert watcher.text() == "fan:1002"
    os.close(slave)


def test_a_port_that_another_program_uses_is_said(scanner):
    scanner.plug_in()
    other = opened(SerialLine(str(scanner.path)))
    with reading(scanner) as watcher:
        assert watcher.state().cause == "Another program uses the port ttySCAN0."
        other.close()
        assert watcher.state() == LISTENING


@pytest.fixture
def nobody():
    """This process acts as an account without rights, until the test ends."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_a_port_that_this_user_may_not_use_is_said_with_the_group(scanner, request):
    scanner.plug_in()
    port = scanner.path.resolve()
    if os.geteuid() == 0:
        shutil.chown(port, group="tty")  # As everywhere but in some containers.
    port.chmod(0)
    request.getfixturevalue("nobody")
    with reading(Scanner(port)) as watcher:
        state = watcher.state()
    assert state.cause == f"This user may not use the port {port.name}."
    assert state.advice == "Add the user to the group tty, then log in again."


def test_what_is_no_port_is_said(tmp_path):
    path = tmp_path / "ttySCAN0"
    path.write_text("a file")
    with reading(Scanner(path)) as watcher:
        assert watcher.state().cause == "ttySCAN0 is no serial port that can be set to 9600 baud."


def test_the_line_is_set_up_as_told(scanner):
    scanner.plug_in()
    port = opened(SerialLine(str(scanner.path), baud=115200, parity="even", data_bits=7))
    assert (port.baudRate(), port.dataBits()) == (115200, QSerialPort.DataBits.Data7)
    assert port.parity() is QSerialPort.Parity.EvenParity
    port.close()


def test_a_text_without_the_terminator_that_is_set_is_dropped_and_logged(scanner):
    scanner.plug_in()
    with capture_logs() as logs, reading(scanner, Terminator.CR) as watcher:
        watcher.listens()
        scanner.send(b"fan:1")
        while not logs:
            time.sleep(0.01)  # The log has no event to await.
        scanner.send(b"fan:1002\r")
        assert watcher.text() == "fan:1002"
    assert [(entry["event"], entry["count"]) for entry in logs] == [("serial_bytes_dropped", 5)]


def test_a_bug_with_one_text_is_logged_and_the_next_is_read(scanner):
    scanner.plug_in()
    texts = queue.Queue()

    def stumble(text):
        if text == "fan:1001":
            raise RuntimeError("a bug")
        texts.put(text)

    with capture_logs() as logs, reading(scanner, on_text=stumble) as watcher:
        watcher.listens()
        scanner.send(b"fan:1001\rfan:1002\r")
        assert texts.get(timeout=PATIENCE_S) == "fan:1002"
    assert [entry["event"] for entry in logs] == ["serial_text_failed"]
