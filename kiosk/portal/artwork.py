"""The demo's images, drawn: a club's logo and a quest's badge."""

from io import BytesIO
from itertools import chain

from PIL import Image, ImageDraw

_SIDE = 512
_OVERSAMPLED = 4
_NAVY, _TEAL, _SAND, _CLEAR = "#14213d", "#1f9e97", "#f4e3c1", (0, 0, 0, 0)


def logo() -> bytes:
    """A harbour at night, as a PNG: a tower, its light and the waves below."""
    image, draw = _canvas()
    draw.ellipse(_box(0.02, 0.02, 0.98, 0.98), fill=_NAVY)
    draw.polygon(_points((0.5, 0.24), (0.16, 0.17), (0.16, 0.37)), fill=_SAND)
    draw.polygon(_points((0.44, 0.32), (0.56, 0.32), (0.62, 0.7), (0.38, 0.7)), fill=_SAND)
    draw.rectangle(_box(0.43, 0.18, 0.57, 0.3), fill=_TEAL)
    for row in (0.7, 0.79):
        for column in (0.2, 0.35, 0.5, 0.65):
            draw.arc(_box(column, row, column + 0.15, row + 0.1), 0, 180, _TEAL, _px(0.02))
    return _png(image)


def badge() -> bytes:
    """A ribbon with a star, as a PNG."""
    image, draw = _canvas()
    draw.polygon(_points((0.3, 0.5), (0.2, 0.97), (0.5, 0.8), (0.8, 0.97), (0.7, 0.5)), fill=_NAVY)
    draw.ellipse(_box(0.14, 0.04, 0.86, 0.76), fill=_TEAL)
    draw.ellipse(_box(0.2, 0.1, 0.8, 0.7), outline=_SAND, width=_px(0.015))
    star = ((0.5, 0.17), (0.57, 0.34), (0.74, 0.35), (0.61, 0.46), (0.65, 0.63))
    mirrored = tuple((1 - x, y) for x, y in star[:0:-1])
    draw.polygon(_points(*star, (0.5, 0.54), *mirrored), fill=_SAND)
    return _png(image)


def _canvas() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGBA", (_SIDE * _OVERSAMPLED, _SIDE * _OVERSAMPLED), _CLEAR)
    return image, ImageDraw.Draw(image)


def _px(part: float) -> int:
    return round(part * _SIDE * _OVERSAMPLED)


def _box(*parts: float) -> tuple[int, int, int, int]:
    left, top, right, bottom = (_px(part) for part in parts)
    return left, top, right, bottom


def _points(*points: tuple[float, float]) -> list[int]:
    return [_px(part) for part in chain.from_iterable(points)]


def _png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS).save(target, "PNG", optimize=True)
    return target.getvalue()
