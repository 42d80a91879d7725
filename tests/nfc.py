"""A PC/SC service of the tests' own, with a virtual reader, and tags that are held to it.

The reader is Debian's vsmartcard-vpcd: a tag is a client of a TCP port. Each message has two bytes
of length before it; those to the tag of one byte are the reader's own, the others commands.
"""

import contextlib
import fcntl
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.scanning import pcsc

LOCK = Path(tempfile.gettempdir()) / "kiosk-tests-pcscd.lock"
RUN = Path("/run/pcscd")
READER_CONFIG = Path("/etc/reader.conf.d/vpcd")
READER = b"Virtual PCD"
PORT = 35963
START_S = 10.0
POLL_S = 0.02

STORAGE_CARD = bytes.fromhex("3B8F8001804F0CA0000003060300030000000068")
SMART_CARD = bytes.fromhex("3B8180018080")
OK, NOT_FOUND = b"\x90\x00", b"\x6a\x82"
GET_ATR = b"\x04"


class Tag:
    """A tag that has a UID and no message; `answer` is what it says to a command."""

    atr = STORAGE_CARD

    def __init__(self, uid: str = "04A2B3C4D5E680") -> None:
        self.uid = bytes.fromhex(uid)
        self.looked_for = threading.Semaphore(0)

    def answer(self, command: bytes) -> bytes | None:
        """The answer with its two status bytes; None: it is taken away at that moment."""
        return self.uid + OK if command[:2] == b"\xff\xca" else NOT_FOUND

    def rests(self, looks: int) -> None:
        """Return once the service has looked that often whether the tag is still there."""
        while self.looked_for.acquire(blocking=False):
            pass
        for _ in range(looks):
            assert self.looked_for.acquire(timeout=START_S)


class Type2(Tag):
    """An NTAG with a message in its memory."""

    def __init__(self, message: bytes, uid: str = "04A2B3C4D5E680", before: bytes = b"") -> None:
        super().__init__(uid)
        long = len(message) > 0xFE
        size = b"\xff" + len(message).to_bytes(2, "big") if long else bytes([len(message)])
        capabilities = b"\xe1\x10\x3e\x00"
        used = bytes(12) + capabilities + before + b"\x03" + size + message + b"\xfe"
        self.memory = used.ljust(924, b"\0")

    def answer(self, command: bytes) -> bytes | None:
        if command[:3] != b"\xff\xb0\x00":
            return super().answer(command)
        start = 4 * command[3]
        part = self.memory[start : start + command[4]]
        return part + OK if len(part) == command[4] else b"\x63\x00"


class Type4(Tag):
    """A smart card with a message in a file."""

    atr = SMART_CARD

    def __init__(self, message: bytes, uid: str = "04A2B3C4D5E680", at_once: int = 0x3B) -> None:
        super().__init__(uid)
        control = bytes.fromhex("0406E104FFFF0000")
        capabilities = b"\x00\x0f\x20" + at_once.to_bytes(2, "big") + b"\x00\x34" + control
        self.files = {
            b"\xe1\x03": capabilities,
            b"\xe1\x04": len(message).to_bytes(2, "big") + message,
        }
        self.selected = b""

    def answer(self, command: bytes) -> bytes | None:
        match command[:4]:
            case b"\x00\xa4\x04\x00":
                return OK if command[5:12].hex() == "d2760000850101" else NOT_FOUND
            case b"\x00\xa4\x00\x0c" if command[5:] in self.files:
                self.selected = self.files[command[5:]]
                return OK
            case header if header[:2] == b"\x00\xb0":
                start = int.from_bytes(header[2:], "big")
                return self.selected[start : start + command[4]] + OK
        return super().answer(command)


def text_record(text: str) -> bytes:
    """An NDEF message of one text record."""
    payload = b"\x02en" + text.encode()
    return b"\xd1\x01" + bytes([len(payload)]) + b"T" + payload


class Service:
    """The PC/SC service with its virtual reader."""

    @contextmanager
    def touch(self, tag: Tag) -> Iterator[None]:
        """Hold the tag to the reader within the block, and until the reader has seen it go."""
        with socket.create_connection(("127.0.0.1", PORT)) as line:
            player = threading.Thread(target=play, args=(tag, line))
            player.start()
            try:
                yield
            finally:
                hang_up(line)
                player.join()
        wait_until_empty()


class OwnService(Service):
    """One that is ours: it can be killed, started again, and lose its reader."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        for config in ("with", "without"):
            (folder / config).mkdir()
        shutil.copy(READER_CONFIG, folder / "with")

    def start(self, *, reader: bool = True) -> None:
        """Start it, with or without the reader."""
        RUN.mkdir(exist_ok=True)
        for left in ("pcscd.comm", "pcscd.pid"):
            (RUN / left).unlink(missing_ok=True)  # Of one that was killed.
        config = self._folder / ("with" if reader else "without")
        command = ["setpriv", "--pdeathsig=KILL", "pcscd", "--foreground", "--config", str(config)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + START_S
        while not answers():
            assert time.monotonic() < deadline, "pcscd does not start"
            time.sleep(POLL_S)  # Another process's socket: there is no event to await.

    def stop(self) -> None:
        """End it, as the system would."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it, as a crash would."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self._process:
            self._process.send_signal(how)
            self._process.wait()
            self._process = None


def play(tag: Tag, line: socket.socket) -> None:
    """Answer for the tag until it is taken away."""
    with contextlib.suppress(OSError):  # Taken away, maybe in the middle of a message.
        while message := received(line):
            answer = answer_of(tag, message)
            if answer is None:
                hang_up(line)
                return
            if answer:
                line.sendall(struct.pack(">H", len(answer)) + answer)


def answer_of(tag: Tag, message: bytes) -> bytes | None:
    """What goes back; b"" for the reader's own messages, which are power off, power on, reset."""
    if message == GET_ATR:
        tag.looked_for.release()
        return tag.atr
    return tag.answer(message) if len(message) > 1 else b""


def received(line: socket.socket) -> bytes:
    """The reader's next message; b"" once the tag is away."""
    head = line.recv(2, socket.MSG_WAITALL)
    return line.recv(struct.unpack(">H", head)[0], socket.MSG_WAITALL) if head else b""


def hang_up(line: socket.socket) -> None:
    """Take the tag away."""
    with contextlib.suppress(OSError):  # It may be away already.
        line.shutdown(socket.SHUT_RDWR)


def wait_until_empty() -> None:
    """Return once no reader sees a tag, or the service is gone."""
    try:
        with pcsc.Context() as context:
            slots = context.wait([pcsc.Slot(name) for name in context.readers()], 0)
            while any(slot.occupied for slot in slots):
                slots = context.wait(slots, 1000)
    except pcsc.PcscError:
        return


def answers() -> bool:
    """Whether the service is there."""
    try:
        with pcsc.Context():
            return True
    except pcsc.PcscError:
        return False


@contextmanager
def running_service() -> Iterator[Service]:
    """A service within the block: the machine's, or else ours.

    Where neither can be, the test is skipped, and in CI it fails. There is one service a machine:
    whoever else wants it waits for the block to end.
    """
    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if reason := _why_not():
            give_up = pytest.fail if os.environ.get("CI") else pytest.skip
            give_up(f"{reason}; packaging/test.sh installs pcscd and vsmartcard-vpcd")
        if answers():
            yield Service()
            return
        with tempfile.TemporaryDirectory(prefix="kiosk-pcscd-") as folder:
            service = OwnService(Path(folder))
            try:
                service.start()
                yield service
            finally:
                service.stop()


def _why_not() -> str:
    if answers():
        with pcsc.Context() as context:
            virtual = any(name.startswith(READER) for name in context.readers())
        return "" if virtual else "the pcscd that runs here has no virtual reader"
    if not shutil.which("pcscd") or not READER_CONFIG.exists():
        return "pcscd and its virtual reader are not installed"
    return "" if os.geteuid() == 0 else "only root can start pcscd"
