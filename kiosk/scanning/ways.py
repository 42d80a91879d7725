"""Ways of looking for codes: a view of a picture and an engine that reads it, and their order.

What each of them rescues was measured (tests/benchmarks/test_decoding.py, FIELD-NOTES).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.scanning import views
from kiosk.scanning.detection import LINEAR, OTHER_MATRIX, QR_FAMILY, Corners, Detection
from kiosk.scanning.engines import Engine, zbar, zxing
from kiosk.scanning.pixels import Grey
from kiosk.scanning.spots import Box

MATRIX = QR_FAMILY | OTHER_MATRIX


@dataclass(frozen=True, slots=True)
class Way:
    """One way of looking at a picture.

    Attributes:
        view: what it makes of the picture.
        read: what reads that.
        cost: how many pixels it decodes for one of the picture.
        raw: whether it wants the picture with its noise, because softening hides small modules.
    """

    view: views.MakeView
    read: Engine
    cost: int = 1
    raw: bool = False

    def run(self, picture: Grey, box: Box | None = None) -> list[Detection]:
        """What this look finds in `picture`, or in one part of it; corners are the picture's."""
        if box is None:
            return self._seen_in(picture)
        return [
            Detection(each.text, each.symbology, _moved(each.corners, box.left, box.top))
            for each in self._seen_in(box.of(picture))
        ]

    def _seen_in(self, picture: Grey) -> list[Detection]:
        view = self.view(picture)
        if view is None:
            return []
        return [
            Detection(found.text, found.symbology, view.corners_in(picture, found.corners))
            for found in self.read(view.image)
        ]


def qr_ways(formats: frozenset[str]) -> list[Way]:
    """QR codes with all of the engine's options; nothing where the station uses none."""
    return _ways([(views.plain, _all_options(formats & QR_FAMILY))])


def linear_ways(formats: frozenset[str], *, thorough: bool = False) -> list[Way]:
    """1-D codes that stand or lie."""
    return _ways([(views.plain, _linear(formats, thorough=thorough))])


def frame_extras(formats: frozenset[str], *, thorough: bool = False) -> list[Way]:
    """What takes turns on whole frames; last pyzbar, which takes longest and is rarely needed."""
    qr, linear = _all_options(formats & QR_FAMILY), _linear(formats, thorough=thorough)
    return _ways(
        [
            (views.turned(45), linear),
            (views.plain, _all_options(formats & OTHER_MATRIX)),
            (views.turned(30), linear),
            (views.equalised, qr),
            (views.turned(60), linear),
            (views.enlarged, qr),
            (views.enlarged, linear),
            (views.sharpened, qr),
            (views.plain, zbar(formats)),
        ]
    )


def spot_ways(formats: frozenset[str]) -> list[Way]:
    """What each look does on a spot: every symbology, bars whichever way they are held."""
    matrix, barred = _all_options(formats & MATRIX), _barred(formats)
    return _ways([(views.plain, matrix), (views.straightened, barred)])


def spot_extras(formats: frozenset[str]) -> list[Way]:
    """What takes turns on spots."""
    matrix, barred = _all_options(formats & MATRIX), _barred(formats)
    return _ways(
        [
            (views.crisp_bars, barred),
            (views.enlarged, matrix),
            (views.enlarged, barred),
            (views.sharpened, matrix),
            (views.inverted(views.crisp_bars), barred),
            (views.levelled, _all_options(formats & MATRIX, one_threshold=True)),
            (views.even_bars, barred),
            (views.plain, zbar(formats)),
        ]
    )


def _ways(order: Iterable[tuple[views.MakeView, Engine | None]]) -> list[Way]:
    return [
        Way(view, engine, 4, raw=True) if view is views.enlarged else Way(view, engine)
        for view, engine in order
        if engine
    ]


def _linear(formats: frozenset[str], *, thorough: bool = False) -> Engine | None:
    wanted = formats & LINEAR
    if not wanted:
        return None
    return zxing(wanted, rotate=True, downscale=thorough, invert=thorough)


def _barred(formats: frozenset[str]) -> Engine | None:
    """Whatever is read along a line: 1-D codes and PDF417."""
    wanted = formats & (LINEAR | {"pdf417"})
    return zxing(wanted, rotate=True, downscale=False, invert=False) if wanted else None


def _all_options(formats: frozenset[str], *, one_threshold: bool = False) -> Engine | None:
    if not formats:
        return None
    return zxing(formats, rotate=True, downscale=True, invert=True, one_threshold=one_threshold)


def _moved(corners: Corners, x: int, y: int) -> Corners:
    a, b, c, d = ((px + x, py + y) for px, py in corners)
    return a, b, c, d
