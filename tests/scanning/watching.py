"""A camera at work, and all that it reports, to be awaited."""

import itertools
import queue
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from kiosk.scanning.camera import Camera
from kiosk.scanning.camera_state import CameraState, CameraStatus
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr
from tests.scanning.codes_drawn import centred, drawn

PATIENCE_S = 10
FORMATS = frozenset({"qr", "code128"})


class Watcher:
    """Whatever a camera reports."""

    def __init__(self) -> None:
        self.detections: queue.Queue[Any] = queue.Queue()
        self.frames: queue.Queue[Any] = queue.Queue()
        self.states: queue.Queue[CameraState] = queue.Queue()
        self.sights: queue.Queue[Any] = queue.Queue()

    def wait_for(self, text: str) -> None:
        """Return once that text was read; fails when it never is."""
        while self.detections.get(timeout=PATIENCE_S).text != text:
            pass

    def wait_until(self, status: CameraStatus) -> CameraState:
        """The next state of that kind; fails when it never comes."""
        while (state := self.states.get(timeout=PATIENCE_S)).status != status:
            pass
        return state


@contextmanager
def running(device: int | str, decoder: Decoder | None = None, **options: Any) -> Iterator[Watcher]:
    """A camera that is stopped in the end, reopened at once whenever it ends."""
    watcher = Watcher()
    camera = Camera(
        device,
        decoder or Decoder(FORMATS),
        on_detection=watcher.detections.put,
        on_frame=watcher.frames.put,
        on_state=watcher.states.put,
        on_sight=watcher.sights.put,
        delays=options.pop("delays", lambda: itertools.repeat(0.01)),
        **options,
    )
    camera.start()
    try:
        yield watcher
    finally:
        camera.stop()


def picture(text: str = "fan:1001", symbology: str = "qr") -> Bgr:
    """A 720p frame with a code in its middle."""
    return np.asarray(cv2.cvtColor(centred(drawn(text, symbology)), cv2.COLOR_GRAY2BGR), np.uint8)
