"""Real processes: the portal, a station, a display; ended with the test."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from kiosk.scanning.opencv import cv2
from tests.e2e.on_screen import virtual_screen
from tests.scanning.mjpeg import MjpegServer
from tests.scanning.pty_scanner import Scanner

ANSWER_S = 30.0
"""The longest wait for a line; a line that comes sooner ends it."""

POLL_S = 0.05

STATION = """
[station]
name = "North Gate 2"
business_id = 12345
site_name = "North Gate"
scan_groups = ["gates"]
data_dir = "{data_dir}"
[portal]
url = "{url}"
api_key = "demo-key"
[screen]
sound = false
{scanners}
"""


class Process:
    """A child process whose lines can be awaited."""

    def __init__(self, *command: str, env: dict[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "KIOSK_API_SECRET": "demo-secret", **(env or {})},
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._said: list[str] = []
        self._answered: set[str] = set()
        self._threads = [
            threading.Thread(target=self._pump, daemon=True),
            threading.Thread(target=self._pump_errors, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def _pump(self) -> None:
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def _pump_errors(self) -> None:
        for line in self.process.stderr:
            self._said.append(line)

    @property
    def errors(self) -> str:
        """What it wrote to standard error so far."""
        return "".join(self._said)

    def line(self, *, within_s: float = ANSWER_S) -> str:
        """Its next line of output; fails when it ends or stays silent."""
        line = self._lines.get(timeout=within_s)
        assert line is not None, f"it ended: {self.errors}"
        return line

    def outcome(self) -> dict:
        """Its next outcome."""
        return json.loads(self.line())

    def reading(self) -> dict:
        """The first outcome of its next reading; what upgrades an earlier one is passed over."""
        while (outcome := self.outcome())["id"] in self._answered:
            pass
        self._answered.add(outcome["id"])
        return outcome

    def rest(self) -> list[str]:
        """What it still says until it ends."""
        return list(iter(lambda: self._lines.get(timeout=ANSWER_S), None))

    def end(self) -> int:
        """Ask it to end as Ctrl-C would; its exit code."""
        self.process.terminate()
        return self.wait()

    def wait(self) -> int:
        """Its exit code, once it has ended by itself."""
        try:
            code = self.process.wait(ANSWER_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        for thread in self._threads:
            thread.join()
        self.process.stdout.close()
        self.process.stderr.close()
        return code


class Processes:
    """Starts children, and ends those that a test leaves."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: list[Process] = []

    def kiosk(self, *command: str, env: dict[str, str] | None = None) -> Process:
        """Start a `kiosk` command."""
        process = Process(*command, env=env)
        self._started.append(process)
        return process

    def portal(self) -> str:
        """Start the embedded portal with demo data; its URL."""
        database = f"sqlite:///{self._folder / 'portal.db'}"
        process = self.kiosk(
            "portal", "serve", "--port", "0", "--database", database, "--seed", "demo"
        )
        return process.line().split()[-1]

    def station(self, url: str, scanners: str = "", env: dict[str, str] | None = None) -> Process:
        """Start a gate that writes its outcomes to standard output."""
        config = self._folder / "station.toml"
        config.write_text(
            STATION.format(data_dir=self._folder / "data", url=url, scanners=scanners)
        )
        offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        return self.kiosk("run", "--config", str(config), "--events", "-", env=env or offscreen)

    def log(self) -> str:
        """What the station's log says so far."""
        path = self._folder / "data" / "log" / "kiosk.log"
        return path.read_text() if path.exists() else ""

    def wait_for_log(self, event: str) -> None:
        """Return once the station has logged that event; fails when it never does."""
        self.wait_for_log_entry(f'"event": "{event}"')

    def wait_for_log_entry(self, part: str) -> None:
        """Return once something the station has logged contains `part`."""
        self._wait_for(lambda: part in self.log(), part)

    def wait_for_reader(self, device: str, listening: list[bool]) -> None:
        """Return once the station has logged those states of a reader, in that order."""

        def states() -> list[bool]:
            entries = map(json.loads, self.log().split("\n")[:-1])
            return [entry["listening"] for entry in entries if entry.get("device") == device]

        self._wait_for(lambda: states() == listening, f"{device} {listening}")

    def _wait_for(self, happened: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + ANSWER_S
        while not happened():
            assert time.monotonic() < deadline, f"no {what} in {self.log()}"
            time.sleep(POLL_S)  # Another process's file: there is no event to await.

    def end(self) -> None:
        """End what still runs."""
        for process in self._started:
            if process.process.poll() is None:
                process.end()


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[Processes]:
    started = Processes(tmp_path)
    yield started
    started.end()


@pytest.fixture
def camera() -> Callable[[object], str]:
    """The scanner table of a camera by file or URL."""
    return lambda device: f'[[scanner]]\nkind = "camera"\ndevice = "{device}"\n'


@pytest.fixture
def write_qr() -> Callable[[Path, str | bytes], NDArray[np.uint8]]:
    """Writes a picture of a QR code in front of a plain wall; gives its pixels, BGR."""

    def write(path: Path, text: str | bytes) -> NDArray[np.uint8]:
        barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        code = np.asarray(barcode.to_image(scale=6))
        code = cv2.cvtColor(code, cv2.COLOR_GRAY2BGR)
        wall = {"borderType": cv2.BORDER_CONSTANT, "value": (90, 90, 90)}
        picture = cv2.copyMakeBorder(code, 200, 200, 400, 400, **wall)
        cv2.imwrite(str(path), picture)
        return picture

    return write


@pytest.fixture
def serial_scanner(tmp_path: Path) -> Iterator[Scanner]:
    """A scanner on a serial port, plugged in."""
    scanner = Scanner(tmp_path / "ttySCAN0")
    scanner.plug_in()
    yield scanner
    scanner.throw_away()


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual screen; its DISPLAY."""
    with virtual_screen("1280x800") as name:
        yield name


@pytest.fixture
def shots(tmp_path: Path) -> Path:
    """Where pictures of windows go; KIOSK_SHOTS names a folder to look at them in."""
    folder = Path(os.environ.get("KIOSK_SHOTS", tmp_path)) / "e2e"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def mjpeg_stream() -> Iterator[Callable[[NDArray[np.uint8]], str]]:
    """Starts a network camera that shows a picture; its URL."""
    with ExitStack() as stack:
        yield lambda picture: stack.enter_context(MjpegServer(picture)).url
