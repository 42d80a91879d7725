"""Where frames come from: a camera, a stream, a video file or a picture held to the lens.

`open_source` may block for as long as the system pleases (a camera on Windows, a host that does
not answer), so only a thread of its own calls it.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np

from kiosk.scanning import controls, torch
from kiosk.scanning.cameras import ListCameras, camera_named, listed_cameras, there_are
from kiosk.scanning.errors import CameraError
from kiosk.scanning.hosts import why_no_stream
from kiosk.scanning.nodes import why_closed
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr
from kiosk.scanning.playing import is_file_name, play
from kiosk.scanning.turning import turned
from kiosk.scanning.wishes import AS_IT_IS, NOTHING_ASKED, Turn, Wishes

STREAM_TIMEOUT_MS = 5000


class FrameSource(Protocol):
    """Something that yields frames at its own pace."""

    def read(self) -> Bgr | None:
        """The next frame, waiting for it; None when no more will come."""

    def release(self) -> None:
        """Give the device back; called once, by the thread that reads."""


OpenSource = Callable[[int | str], FrameSource]
Refused = tuple[str, ...]
"""What a driver would not do, each as a plain sentence."""


class LiveSource:
    """A camera or a network stream.

    Args:
        capture: opened.
        lamp: the node of a camera whose torch was lit; "" for none.
    """

    def __init__(self, capture: cv2.VideoCapture, lamp: str = "") -> None:
        self._capture = capture
        self._lamp = lamp

    def read(self) -> Bgr | None:
        """The next frame; None once the camera is gone."""
        ok, image = self._capture.read()
        return np.asarray(image, np.uint8) if ok else None

    def release(self) -> None:
        """Close the camera and put out its lamp."""
        if self._lamp:
            torch.light(self._lamp, on=False)
        self._capture.release()


class TurnedSource:
    """Another source's frames, turned."""

    def __init__(self, source: FrameSource, turn: Turn) -> None:
        self._source = source
        self._turn = turn

    def read(self) -> Bgr | None:
        """The next frame, turned."""
        frame = self._source.read()
        return None if frame is None else turned(frame, self._turn)

    def release(self) -> None:
        """Give the source back."""
        self._source.release()


def open_source(
    device: int | str,
    wishes: Wishes = NOTHING_ASKED,
    turn: Turn = AS_IT_IS,
    *,
    on_refused: Callable[[Refused], None] = lambda _: None,
    list_cameras: ListCameras = listed_cameras,
) -> FrameSource:
    """Open a camera by its index, path or name, a stream by its URL, or a file.

    `on_refused` gets, before this returns, what the driver would not do. Raises CameraError, which
    names neither credentials nor path of a URL.
    """
    source, refused = _open(device, wishes, list_cameras)
    on_refused(refused)
    return source if turn == AS_IT_IS else TurnedSource(source, turn)


def _open(
    device: int | str, wishes: Wishes, list_cameras: ListCameras
) -> tuple[FrameSource, Refused]:
    if isinstance(device, int):
        return _camera(device, wishes, list_cameras)
    if "://" in device:
        return _stream(device), _unmovable("A network camera", wishes)
    path = Path(device)
    if path.is_file():
        return play(path), _unmovable("A file", wishes)
    if path.is_char_device() or device.startswith("/dev/"):
        return _camera(device, wishes, list_cameras)
    if path.is_dir():
        raise CameraError(f"{path.name} is a folder.", "Name a file or a camera in station.toml.")
    if is_file_name(device):
        raise CameraError(f"There is no file {path.name}.", "Check the device in station.toml.")
    # Looked up at each opening: plugged in elsewhere, the same name has another number.
    return _camera(camera_named(device, list_cameras()).index, wishes, list_cameras)


def _unmovable(what: str, wishes: Wishes) -> Refused:
    if not wishes.named:
        return ()
    return (f"{what} takes no {', '.join(wishes.named)} from here.",)


def _camera(
    device: int | str, wishes: Wishes, list_cameras: ListCameras
) -> tuple[FrameSource, Refused]:
    if sys.platform != "linux":
        return _opened(cv2.VideoCapture(device), "", wishes, list_cameras)
    path = f"/dev/video{device}" if isinstance(device, int) else device
    return _opened(cv2.VideoCapture(path, cv2.CAP_V4L2), path, wishes, list_cameras)


def _opened(
    capture: cv2.VideoCapture, path: str, wishes: Wishes, list_cameras: ListCameras
) -> tuple[FrameSource, Refused]:
    if not capture.isOpened():
        raise why_closed(path, there_are(list_cameras()))
    refused = controls.ask(capture, wishes)
    if not wishes.torch:
        return LiveSource(capture), refused
    if torch.light(path, on=True):
        return LiveSource(capture, lamp=path), refused
    return LiveSource(capture), (*refused, torch.REFUSED)


def _stream(url: str) -> LiveSource:
    timeouts = [
        *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, STREAM_TIMEOUT_MS),
        *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, STREAM_TIMEOUT_MS),
    ]
    capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG, timeouts)
    if not capture.isOpened():
        raise why_no_stream(url)
    return LiveSource(capture)
