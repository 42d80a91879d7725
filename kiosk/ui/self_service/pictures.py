"""Images of the portal: `image://picture/<serial>`, decoded once, at the size they are asked for.

Their bytes are somebody else's: only still formats, at most MAX_PIXELS; what cannot be read is no
picture, and its place-holder stays.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    Property,
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.ids import MediaUid
from kiosk.domain.visit import Picture
from kiosk.ui.self_service.bridge import VisitBridge

FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"gif", b"webp", b"bmp"})
ROUND = 8
"""The part of a side that a round corner takes; so has FanPicture.qml."""

MAX_PIXELS = 4_000_000
"""Portals send the width asked for, a few hundred; more would hold up the screen."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A picture as it came; `serial` tells it from an earlier one of that name."""

    image: QImage
    serial: int


class Pictures(QObject):
    """Asks for pictures, each once for a width, and holds them until the fan has left.

    Signals:
        came: another picture is there, or is gone.
    """

    came = Signal()

    def __init__(
        self,
        bridge: VisitBridge,
        ask: Callable[[MediaUid, int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._asked: dict[MediaUid, int] = {}
        self._held: dict[MediaUid, _Held] = {}
        self._serial = 0
        bridge.picture_came.connect(self._on_picture, Qt.ConnectionType.QueuedConnection)

    @Slot(str, int)
    def want(self, media_uid: str, width: int) -> None:
        """Have that picture come, of so many pixels in width; "" is none."""
        uid = MediaUid(media_uid)
        if uid and self._asked.get(uid, 0) < width:
            self._asked[uid] = width
            self._ask(uid, width)

    @Slot(str, result=str)
    def source(self, media_uid: str) -> str:
        """Where QML finds it; "" as long as it is not there."""
        held = self._held.get(MediaUid(media_uid))
        return f"image://picture/{held.serial}" if held else ""

    def wipe(self) -> None:
        """Forget them all."""
        self._asked.clear()
        self._held.clear()
        self._tell()

    def image(self, serial: str) -> QImage:
        """The picture of that serial; a null one where there is none."""
        found = (held.image for held in self._held.values() if str(held.serial) == serial)
        return next(found, QImage())

    @Slot(object)
    def _on_picture(self, picture: Picture) -> None:
        """One that nobody asks for any more comes too late."""
        width = self._asked.get(picture.media_uid)
        if width is None:
            return
        image = picture_of(picture.body or b"", width)
        self._held.pop(picture.media_uid, None)
        if not image.isNull():
            self._held[picture.media_uid] = _Held(rounded(image), self._serial)
        self._tell()

    def _tell(self) -> None:
        self._serial += 1
        self.came.emit()

    news = Property(int, lambda self: self._serial, notify=came)


class PictureImages(QQuickImageProvider):
    """Shows what `Pictures` holds."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, serial: str, _size: QSize, _requested: QSize) -> QImage:  # noqa: N802
        """As Qt asks."""
        return self._pictures.image(serial)


def picture_of(body: bytes, width: int) -> QImage:
    """The picture, not much wider than that; a null image of what is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(body))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in FORMATS or not _fits(size):
        return QImage()
    least = QSize(width, width)
    if size.width() > width and size.height() > width:
        reader.setScaledSize(size.scaled(least, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


def rounded(image: QImage) -> QImage:
    """The middle of a picture as a square with round corners."""
    side = min(image.width(), image.height())
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(image.copy(_middle(image, side))))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(square.rect(), side / ROUND, side / ROUND)
    painter.end()
    return square


def _middle(image: QImage, side: int) -> QRect:
    return QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)


def _fits(size: QSize) -> bool:
    return 0 < size.width() * size.height() <= MAX_PIXELS
