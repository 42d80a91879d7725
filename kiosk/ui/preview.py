"""The camera preview: the newest frame only, small, at most FRAMES_PER_S.

Frames come from a decode thread by `PreviewFeed.push`; QML shows them through
`image://preview/<serial>` and draws the outlines of the codes over them.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:  # importing numpy takes longer than opening the window
    import numpy as np
    from numpy.typing import NDArray

MAX_WIDTH = 480
FRAMES_PER_S = 15
STALE_MS = 2000
"""A camera silent for so long shows no picture any more: an old one would be taken for live."""

Corners = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class PreviewFrame:
    """One frame, at most MAX_WIDTH wide; outlines in parts of its width and height, 0 to 1."""

    image: QImage
    outlines: tuple[tuple[tuple[float, float], ...], ...] = ()


class PreviewFeed(QObject):
    """Takes frames from any thread, tells QML on its own.

    Signals:
        frame_changed: `source`, `outlines` or `live` changed.
    """

    frame_changed = Signal()
    _arrived = Signal()

    def __init__(
        self, monotonic: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._lock = Lock()
        self._newest = PreviewFrame(QImage())
        self._next_at = 0.0
        self._told = False
        self._shown = PreviewFrame(QImage())
        self._serial = 0
        self._stale = QTimer(self, singleShot=True, interval=STALE_MS)
        self._stale.timeout.connect(self._forget)
        self._arrived.connect(self._show_newest, Qt.ConnectionType.QueuedConnection)

    def push(self, image: "NDArray[np.uint8]", corners: Sequence[Corners] = ()) -> None:
        """Offer a frame (rows, columns, BGR) and its codes' corners in pixels; from any thread."""
        now = self._monotonic()
        with self._lock:
            if now < self._next_at:
                return
            self._next_at = now + 1 / FRAMES_PER_S
            self._newest = preview_frame(image, corners)
            untold, self._told = not self._told, True
        if untold:
            self._arrived.emit()

    def current(self) -> QImage:
        """The frame on the screen; from any thread."""
        with self._lock:
            return self._shown.image

    @Slot()
    def _show_newest(self) -> None:
        with self._lock:
            self._shown, self._told = self._newest, False
        self._serial += 1
        self._stale.start()
        self.frame_changed.emit()

    @Slot()
    def _forget(self) -> None:
        with self._lock:
            self._shown = PreviewFrame(QImage())
        self.frame_changed.emit()

    @Property(str, notify=frame_changed)
    def source(self) -> str:
        """The frame's address, new for every frame; "" without one."""
        return f"image://preview/{self._serial}" if self.live else ""

    @Property(bool, notify=frame_changed)
    def live(self) -> bool:
        """Whether a camera delivers."""
        return not self._shown.image.isNull()

    @Property(list, notify=frame_changed)
    def outlines(self) -> list[list[QPointF]]:
        """Closed polygons around the codes, in parts of the frame's width and height."""
        return [[QPointF(x, y) for x, y in polygon] for polygon in self._shown.outlines]


class PreviewImages(QQuickImageProvider):
    """Hands the feed's frame to QML."""

    def __init__(self, feed: PreviewFeed) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._feed = feed

    def requestImage(self, _serial: str, _size: QSize, _requested: QSize) -> QImage:  # noqa: N802
        """As Qt asks; the serial only tells one frame from the next."""
        return self._feed.current()


def preview_frame(image: "NDArray[np.uint8]", corners: Sequence[Corners] = ()) -> PreviewFrame:
    """A small copy of the frame, every n-th pixel, with the corners in parts of its size."""
    height, width = image.shape[:2]
    step = -(-width // MAX_WIDTH)
    small = image[::step, ::step].copy()
    rows, columns = small.shape[:2]
    picture = QImage(small.data, columns, rows, columns * 3, QImage.Format.Format_BGR888).copy()
    closed = ((*polygon, polygon[0]) for polygon in corners if len(polygon))
    outlines = tuple(tuple((x / width, y / height) for x, y in polygon) for polygon in closed)
    return PreviewFrame(picture, outlines)
