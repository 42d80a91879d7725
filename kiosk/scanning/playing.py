"""Files that stand for a camera: a video that starts over, a picture held to the lens."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from kiosk.scanning.errors import CameraError, UnreadableImage
from kiosk.scanning.files import load_image
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr, colour_of

MAX_WIDTH, MAX_HEIGHT = 1920, 1080
PICTURE_FPS = 15.0

_ASSUMED_FPS = 25.0
_MAX_FPS = 60.0
_PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff", ".pgm"})
_VIDEO_SUFFIXES = frozenset(
    {".avi", ".gif", ".m4v", ".mjpeg", ".mjpg", ".mkv", ".mov", ".mp4", ".webm"}
)


def is_file_name(device: str) -> bool:
    """Whether `device` can only mean a file, there or not: no camera is called so."""
    path = Path(device)
    known = path.suffix.lower() in _PICTURE_SUFFIXES | _VIDEO_SUFFIXES
    return known or path.is_absolute() or device.startswith(".")


def play(path: Path) -> "PictureFile | VideoFile":
    """The picture or video at `path`, told by the name's ending; raises CameraError."""
    return _picture(path) if path.suffix.lower() in _PICTURE_SUFFIXES else _video(path)


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
