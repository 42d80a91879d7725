"""A network camera for tests: MJPEG over HTTP on loopback, whose stream can be cut and restored."""

import threading
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.opencv import cv2

_BOUNDARY = "frame"


class Manner(Enum):
    """How a camera's stream goes wrong."""

    STEADY = auto()
    """It does not."""
    SILENT = auto()
    """The head of an answer, and nothing more; the connection stays."""
    GARBAGE = auto()
    """Random bytes for pictures."""
    EMPTY = auto()
    """Pictures of no bytes."""
    ONE_BY_ONE = auto()
    """A picture, and the connection is closed."""
    A_PAGE = auto()
    """A page of HTML."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    camera: "MjpegServer"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        camera = self.server.camera
        if camera.is_cut:
            self.send_error(503)
            return
        page = camera.manner is Manner.A_PAGE
        kind = "text/html" if page else f"multipart/x-mixed-replace; boundary={_BOUNDARY}"
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        while camera.wait_for_next():
            match camera.manner:
                case Manner.SILENT:
                    continue
                case Manner.A_PAGE:
                    self.wfile.write(b"<h1>Welcome to the network</h1>\n" * 20)
                    return
                case Manner.ONE_BY_ONE:
                    self._send(camera.jpeg)
                    return
                case _:
                    self._send(camera.jpeg)

    def _send(self, jpeg: bytes) -> None:
        head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n"
        self.wfile.write(head.encode() + b"\r\n" + jpeg + b"\r\n")

    def log_message(self, *args: object) -> None:
        """Quiet."""


class MjpegServer:
    """Serves one picture again and again; `show` changes it, `cut` and `restore` the stream.

    `port` 0 is any that is free; a given one is that of a server that was there before.
    """

    def __init__(
        self,
        image: NDArray[np.uint8],
        *,
        fps: float = 30.0,
        port: int = 0,
        manner: Manner = Manner.STEADY,
    ) -> None:
        self._interval_s = 1 / fps
        self._cut = threading.Event()
        self._noise = np.random.default_rng(0)
        self._jpeg = b""
        self.manner = manner
        self.show(image)
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.camera = self
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """Where the stream is."""
        return f"http://127.0.0.1:{self.port}/stream"

    @property
    def is_cut(self) -> bool:
        """Whether the stream is refused."""
        return self._cut.is_set()

    @property
    def jpeg(self) -> bytes:
        """The picture as it is sent."""
        match self.manner:
            case Manner.GARBAGE:
                return self._noise.bytes(len(self._jpeg))
            case Manner.EMPTY:
                return b""
            case _:
                return self._jpeg

    def show(self, image: NDArray[np.uint8]) -> None:
        """Hold another picture to the lens."""
        self._jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes()

    def cut(self) -> None:
        """End every stream and refuse new ones."""
        self._cut.set()

    def restore(self) -> None:
        """Serve again."""
        self._cut.clear()

    def kill(self) -> None:
        """End the server itself: its port is free."""
        self.cut()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait_for_next(self) -> bool:
        """Wait until the next frame is due; False once the stream is cut."""
        return not self._cut.wait(self._interval_s)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.kill()
