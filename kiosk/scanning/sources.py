"""Where frames come from: a camera, a stream, a video file or a picture held to the lens.

`open_source` may block for as long as the system pleases (a camera on Windows, a host that does
not answer), so only a thread of its own calls it.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

import numpy as np

from kiosk.scanning.errors import CameraError, UnreadableImage
from kiosk.scanning.files import load_image
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr, colour_of

WIDTH, HEIGHT = 1280, 720
MAX_WIDTH, MAX_HEIGHT = 1920, 1080
PICTURE_FPS = 15.0
STREAM_TIMEOUT_MS = 5000

_ASSUMED_FPS = 25.0
_MAX_FPS = 60.0
_PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff", ".pgm"})


class FrameSource(Protocol):
    """Something that yields frames at its own pace."""

    def read(self) -> Bgr | None:
        """The next frame, waiting for it; None when no more will come."""

    def release(self) -> None:
        """Give the device back; called once, by the thread that reads."""


OpenSource = Callable[[int | str], FrameSource]


class Pace:
    """Holds a loop back to `fps` rounds a second; a late round is not made up for."""

    def __init__(
        self,
        fps: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._interval_s = 1 / fps
        self._clock = clock
        self._sleep = sleep
        self._due = clock()

    def wait(self) -> None:
        """Sleep until the next round is due."""
        now = self._clock()
        if self._due > now:
            self._sleep(self._due - now)
        self._due = max(now, self._due) + self._interval_s


class LiveSource:
    """A camera or a network stream."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        self._capture = capture

    def read(self) -> Bgr | None:
        """The next frame; None once the camera is gone."""
        ok, image = self._capture.read()
        return np.asarray(image, np.uint8) if ok else None

    def release(self) -> None:
        """Close the camera."""
        self._capture.release()


class VideoFile:
    """A video file, played at its own speed and, like a camera, without an end: it starts over."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        self._capture = capture
        fps = capture.get(cv2.CAP_PROP_FPS)
        self._pace = Pace(fps if 1 <= fps <= _MAX_FPS else _ASSUMED_FPS)

    def read(self) -> Bgr | None:
        """The next frame; None where the file can be read no more."""
        self._pace.wait()
        ok, image = self._capture.read()
        if not ok:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            ok, image = self._capture.read()
        return np.asarray(image, np.uint8) if ok else None

    def release(self) -> None:
        """Close the file."""
        self._capture.release()


class PictureFile:
    """A picture, shown again and again as if it were held to the lens."""

    def __init__(self, image: Bgr) -> None:
        self._image = image
        self._pace = Pace(PICTURE_FPS)

    def read(self) -> Bgr | None:
        """The picture, as an array of its own."""
        self._pace.wait()
        return self._image.copy()

    def release(self) -> None:
        """Nothing to give back."""


def open_source(device: int | str) -> FrameSource:
    """Open a camera by its index or device path, a stream by its URL, or a file.

    Raises CameraError, which names neither credentials nor query of a URL.
    """
    if isinstance(device, int):
        return _camera(device)
    if "://" in device:
        return _stream(device)
    path = Path(device)
    if path.is_file():
        return _picture(path) if path.suffix.lower() in _PICTURE_SUFFIXES else _video(path)
    if path.exists():
        return _camera(device)
    raise CameraError(f"There is no file {path.name}.", "Check the device in station.toml.")


def _camera(device: int | str) -> LiveSource:
    capture = cv2.VideoCapture(device)
    if not capture.isOpened():
        raise CameraError(
            "The camera cannot be opened.",
            "Check that it is plugged in and that no other program uses it.",
        )
    # Most USB cameras reach this size at full speed only in MJPG; those that cannot ignore it.
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return LiveSource(capture)


def _stream(url: str) -> LiveSource:
    timeouts = [
        *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, STREAM_TIMEOUT_MS),
        *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, STREAM_TIMEOUT_MS),
    ]
    capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG, timeouts)
    if not capture.isOpened():
        raise CameraError(
            f"The camera at {_host(url)} does not answer.",
            "Check that it is switched on and on the same network.",
        )
    return LiveSource(capture)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or "the given address"
    except ValueError:
        return "the given address"


def _picture(path: Path) -> PictureFile:
    try:
        image = load_image(path)
    except UnreadableImage as error:
        raise CameraError(f"The picture {path.name} {error.reason}.", "Use another one.") from error
    return PictureFile(_as_a_camera_sees(colour_of(image)))


def _as_a_camera_sees(image: Bgr) -> Bgr:
    """`image`, no larger than a camera's frames: photographs have ten times as many pixels."""
    shrink = max(image.shape[1] / MAX_WIDTH, image.shape[0] / MAX_HEIGHT)
    if shrink <= 1:
        return image
    size = max(1, round(image.shape[1] / shrink)), max(1, round(image.shape[0] / shrink))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _video(path: Path) -> VideoFile:
    capture = cv2.VideoCapture(str(path))
    if not capture.isOpened():
        raise CameraError(f"The file {path.name} is not a video.", "Use another one.")
    return VideoFile(capture)
