"""An RTSP camera for tests: JPEG in RTP (RFC 2435), interleaved with RTSP on TCP (RFC 2326)."""

import socket
import struct
import threading
import time
from contextlib import suppress
from io import BufferedReader
from types import TracebackType
from typing import Self

from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr

QUALITY = 85
"""Of the pictures: RFC 2435 builds the standard tables anew from it, as the encoder did."""

_CLOCK_HZ = 90_000
_CHUNK = 1400
_START_OF_SCAN = b"\xff\xda"
_SDP = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\nm=video 0 RTP/AVP 26\r\n"
_HEADERS = {
    "OPTIONS": "Public: DESCRIBE, SETUP, PLAY, TEARDOWN\r\n",
    "SETUP": "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n",
    "PLAY": "Session: 1\r\n",
}


class RtspServer:
    """Serves one picture again and again; `show` changes it, `close` ends it all."""

    def __init__(self, image: Bgr, *, fps: float = 30.0, port: int = 0) -> None:
        self._interval_s = 1 / fps
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = int(self._listener.getsockname()[1])
        self._calls: list[socket.socket] = []
        self.show(image)
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        """Where the stream is."""
        return f"rtsp://127.0.0.1:{self.port}/live"

    def show(self, image: Bgr) -> None:
        """Hold another picture to the lens."""
        jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1].tobytes()
        scan = jpeg.index(_START_OF_SCAN)
        (length,) = struct.unpack_from(">H", jpeg, scan + 2)
        self._scan = jpeg[scan + 2 + length : -2]
        self._size = image.shape[1] // 8, image.shape[0] // 8

    def close(self) -> None:
        """End every call and take no new one."""
        self._over.set()
        for each in (self._listener, *self._calls):
            with suppress(OSError):  # Nobody is connected any more.
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                call, _ = self._listener.accept()
            except OSError:
                return
            self._calls.append(call)
            threading.Thread(target=self._talk, args=(call,), daemon=True).start()

    def _talk(self, call: socket.socket) -> None:
        with suppress(OSError), call.makefile("rb") as lines:  # Until the client goes away.
            while request := _request(lines):
                method, number = request
                call.sendall(_answer(method, number))
                if method == "PLAY":
                    self._stream(call)

    def _stream(self, call: socket.socket) -> None:
        sequence = 0
        while not self._over.wait(self._interval_s):
            scan, size = self._scan, self._size
            stamp = int(time.monotonic() * _CLOCK_HZ) & 0xFFFFFFFF
            for start in range(0, len(scan), _CHUNK):
                chunk = scan[start : start + _CHUNK]
                last = 0x80 if start + _CHUNK >= len(scan) else 0
                rtp = struct.pack(">BBHII", 0x80, last | 26, sequence & 0xFFFF, stamp, 1)
                head = struct.pack(">IBBBB", start, 1, QUALITY, *size)
                packet = rtp + head + chunk
                call.sendall(b"$\0" + struct.pack(">H", len(packet)) + packet)
                sequence += 1

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
        self._thread.join()


def _request(lines: BufferedReader) -> tuple[str, str] | None:
    first = lines.readline().decode().split()
    number = ""
    while line := lines.readline().decode().strip():
        name, _, value = line.partition(":")
        number = value.strip() if name.lower() == "cseq" else number
    return (first[0], number) if first else None


def _answer(method: str, number: str) -> bytes:
    body = _SDP if method == "DESCRIBE" else ""
    head = f"RTSP/1.0 200 OK\r\nCSeq: {number}\r\n{_HEADERS.get(method, '')}"
    if body:
        head += f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n"
    return (head + "\r\n" + body).encode()
