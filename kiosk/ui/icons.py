"""Our SVG icons in any colour: `image://icon/<name>/<rrggbb>`.

Tinting here, not in QML, works under the software scene graph too.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.resources import resource

DEFAULT_PX = 96
_ID = re.compile(r"(?P<name>[a-z][a-z-]*)/(?P<rgb>[0-9a-fA-F]{6})")


class IconImages(QQuickImageProvider):
    """Renders icons at the size QML asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, _size: QSize, requested: QSize) -> QImage:  # noqa: N802
        """As Qt asks; a name outside our own icons gives an empty picture."""
        match = _ID.fullmatch(address)
        if match is None:
            return QImage()
        return icon_image(match["name"], match["rgb"], _wanted(requested))


def icon_image(name: str, rgb: str, size: QSize) -> QImage:
    """The icon in that colour; raises ResourceMissing for a name we do not ship."""
    drawing = QSvgRenderer(QByteArray(_tinted(name, rgb)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image


@lru_cache(maxsize=128)
def _tinted(name: str, rgb: str) -> bytes:
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return svg.replace("currentColor", f"#{rgb}").encode()


def _wanted(requested: QSize) -> QSize:
    return (
        requested if requested.width() > 0 < requested.height() else QSize(DEFAULT_PX, DEFAULT_PX)
    )
