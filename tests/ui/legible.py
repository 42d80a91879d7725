"""Whether what is drawn can be read: text and icons against what is really behind them."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.gate_window import on_window, visible_items
from tests.ui.test_theme import READABLE, SEEN, contrast

LARGE_PX = 24
DECORATION = 0.3
"""Watermarks are fainter than this; nobody has to see them."""

NEAR = 48
"""So far apart are colours that are still the same one, with its edges rounded."""

STEP = 8
MOST_LOOKED_AT = 30_000
ROUNDING = 0.1
COVERED = 1.1

Pixels = NDArray[np.uint8]


def illegible(window: QQuickWindow) -> list[str]:
    """Text below 4.5:1, or 3:1 where it is large; icons below 3:1. What is disabled may be pale."""
    picture = pixels(window.grabWindow())
    return [
        f"{words!r} has {ratio:.2f}:1, {ink.name()} on {ground.name()}"
        for item in visible_items(window)
        if item.isEnabled() and opacity(item) > DECORATION
        for words, tint, least in [look(item)]
        if words and (part := cut(picture, seen_part(item))).size
        for ground in [ground_of(item, part, picture, tint)]
        for ink in [blend(tint, ground, opacity(item))]
        for ratio in [contrast(ink, ground)]
        if ratio < least - ROUNDING and is_drawn(part, ink)
    ]


def pixels(image: QImage) -> Pixels:
    """Height x width x red, green, blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    flat = np.frombuffer(plain.constBits(), np.uint8).copy()  # The image goes.
    return flat.reshape(plain.height(), plain.width(), 4)[:, :, :3]


def look(item: QQuickItem) -> tuple[str, QColor, float]:
    """What it says, its colour and the contrast that this takes; "" where it draws neither."""
    if item.inherits("QQuickText"):
        large = item.property("font").pixelSize() >= LARGE_PX
        return str(item.property("text")), item.property("color"), SEEN if large else READABLE
    if item.inherits("QQuickImage") and (tint := item.property("tint")):
        return f"icon {item.property('name')}", QColor(tint), SEEN
    return "", QColor(), SEEN


def opacity(item: QQuickItem) -> float:
    """How much of it is seen."""
    return item.opacity() * (opacity(above) if (above := item.parentItem()) else 1.0)


def seen_part(item: QQuickItem) -> QRectF:
    """Where it is on the window and not cut off by what scrolls."""
    place = on_window(item)
    for above in ancestors(item):
        if above.clip():
            place = place.intersected(on_window(above))
    return place


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """What it is in, from the inside out."""
    while item := item.parentItem():
        yield item


def cut(picture: Pixels, place: QRectF) -> Pixels:
    """That part of the picture."""
    top, left = max(0, round(place.top())), max(0, round(place.left()))
    return picture[top : max(0, round(place.bottom())), left : max(0, round(place.right()))]


def ground_of(item: QQuickItem, part: Pixels, picture: Pixels, tint: QColor) -> QColor:
    """What it stands on; icons and the heaviest figures may cover most of their own place."""
    ground = behind(part)
    covers = item.inherits("QQuickImage") or contrast(tint, ground) < COVERED
    outside = around(picture, item)
    return behind(outside) if covers and outside.size else ground


def around(picture: Pixels, item: QQuickItem) -> Pixels:
    """The line of pixels over it: an icon may fill all of its own."""
    place = on_window(item)
    return cut(picture, QRectF(place.left(), place.top() - 2, place.width(), 2))


def behind(part: Pixels) -> QColor:
    """The commonest colour there: glyphs are thin."""
    flat = part.reshape(-1, 3)[:: part.size // MOST_LOOKED_AT + 1]
    red, green, blue = (flat // STEP).astype(np.intp).T
    coarse = (red << 10) + (green << 5) + blue
    same = flat[coarse == np.bincount(coarse).argmax()]
    return QColor(*(int(each) for each in np.median(same, axis=0)))


def blend(tint: QColor, ground: QColor, part: float) -> QColor:
    """The colour as it is seen, where its item is not quite opaque."""
    share = tint.alphaF() * part
    mixed = (
        share * over + (1 - share) * under
        for over, under in zip(tint.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    )
    return QColor.fromRgbF(*mixed)


def is_drawn(part: Pixels, ink: QColor) -> bool:
    """Whether it is to be seen at all, and not covered."""
    colour = np.array([ink.red(), ink.green(), ink.blue()], np.int16)
    away = np.abs(part.astype(np.int16) - colour).sum(axis=2)
    return bool((away < NEAR).any())
