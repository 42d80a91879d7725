"""A network camera for tests: MJPEG over HTTP on loopback, whose stream can be cut and restored."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning.opencv import cv2

_BOUNDARY = "frame"


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
        self.send_response(200)
        self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={_BOUNDARY}")
        self.end_headers()
        while camera.wait_for_next():
            jpeg = camera.jpeg
            head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n"
            self.wfile.write(head.encode() + b"\r\n" + jpeg + b"\r\n")

    def log_message(self, *args: object) -> None:
        """Quiet."""


class MjpegServer:
    """Serves one picture again and again; `show` changes it, `cut` and `restore` the stream."""

    def __init__(self, image: NDArray[np.uint8], *, fps: float = 30.0) -> None:
        self._interval_s = 1 / fps
        self._cut = threading.Event()
        self.jpeg = b""
        self.show(image)
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.camera = self
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def url(self) -> str:
        """Where the stream is."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/stream"

    @property
    def is_cut(self) -> bool:
        """Whether the stream is refused."""
        return self._cut.is_set()

    def show(self, image: NDArray[np.uint8]) -> None:
        """Hold another picture to the lens."""
        self.jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes()

    def cut(self) -> None:
        """End every stream and refuse new ones."""
        self._cut.set()

    def restore(self) -> None:
        """Serve again."""
        self._cut.clear()

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
        self.cut()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
