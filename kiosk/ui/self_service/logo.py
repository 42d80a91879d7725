"""The business's logo, as QML shows it: `image://logo/<n>`."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

MOST_PX = 2048
"""A logo that is larger is not decoded."""


class LogoImages(QQuickImageProvider):
    """Keeps the logo; each one has an address of its own."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._image = QImage()
        self._number = 0

    def keep(self, body: bytes) -> None:
        """Take this file for the logo; what is no image changes nothing."""
        image = QImage.fromData(body)
        if not image.isNull() and max(image.width(), image.height()) <= MOST_PX:
            self._image = image
            self._number += 1

    @property
    def address(self) -> str:
        """Where QML finds it, "" without one."""
        return f"image://logo/{self._number}" if self._number else ""

    def requestImage(self, _address: str, _size: QSize, requested: QSize) -> QImage:  # noqa: N802
        """As Qt asks."""
        if requested.height() <= 0:
            return self._image
        mode = Qt.TransformationMode.SmoothTransformation
        return self._image.scaledToHeight(requested.height(), mode)
