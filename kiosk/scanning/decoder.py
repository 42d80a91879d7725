"""Reads the codes in a frame: two cheap passes on every frame and one thorough pass in turn.

The order of the passes, and what each of them rescues, was measured (FIELD-NOTES, "Decoders").
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning import views
from kiosk.scanning.detection import (
    FORMATS,
    LINEAR,
    OTHER_MATRIX,
    QR_FAMILY,
    Corners,
    Detection,
    unique,
)
from kiosk.scanning.engines import Engine, zbar, zxing
from kiosk.scanning.motion import Motion
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey, grey_of

__all__ = ["FORMATS", "Corners", "Decoder", "Detection"]

ZBAR_EVERY = 10
"""One extra pass in so many is pyzbar's: it takes longer than all of zxing-cpp's together."""

QUIET_LINEAR_EVERY = 3
QUIET_EXTRA_EVERY = 10
"""On a still scene, that every pass has seen several times, and where a QR code was read already,
only one frame in so many gets the 1-D and the extra pass: an empty lane then costs a third, as
light and focus change slowly, and a QR code is not kept waiting for other codes."""

MAX_STILL_SIDE = 4096
"""Extra passes see larger stills at this size; the plain passes see them whole."""


@dataclass(frozen=True, slots=True)
class Pass:
    """One way of looking at a frame."""

    view: views.MakeView
    read: Engine

    def run(self, frame: Grey) -> list[Detection]:
        """What this look finds, in the frame's pixels."""
        view = self.view(frame)
        if view is None:
            return []
        return [
            Detection(found.text, found.symbology, view.corners_in(frame, found.corners))
            for found in self.read(view.image)
        ]


class Decoder:
    """Reads one camera's frames; keeps which extra pass is next, so each camera has its own.

    Not for use from two threads at once.

    Args:
        formats: the symbologies to read, of `detection.FORMATS`; others raise ValueError.
    """

    def __init__(self, formats: frozenset[str]) -> None:
        if unknown := formats - FORMATS:
            raise ValueError(f"unknown code formats: {', '.join(sorted(unknown))}")
        self._formats = formats
        self._qr, self._linear = _plain_passes(formats, thorough=False)
        self._in_turn = deque(_extra_passes(formats, thorough=False))
        self._zbar = _zbar_pass(formats)
        self._again: Pass | None = None
        self._extras = 0
        self._motion = Motion()
        self._frames = 0

    def decode(self, grey: NDArray[Any]) -> tuple[Detection, ...]:
        """The codes in the camera's next frame; anything that is no picture has none."""
        frame = grey_of(grey)
        if not frame.size:
            return ()
        self._frames += 1
        lively = self._motion.is_lively(frame)
        found = [code for each in self._qr for code in each.run(frame)]
        searching = lively and not found
        if searching or self._frames % QUIET_LINEAR_EVERY == 0:
            found += [code for each in self._linear for code in each.run(frame)]
        if searching or self._frames % QUIET_EXTRA_EVERY == 0:
            found += self._extra(frame)
        return unique(found)

    def decode_still(self, grey: NDArray[Any]) -> tuple[Detection, ...]:
        """Every code any pass finds in a picture of its own; takes as long as it takes."""
        image = grey_of(grey)
        if not image.size:
            return ()
        plain = chain.from_iterable(_plain_passes(self._formats, thorough=True))
        found = [code for each in plain for code in each.run(image)]
        extras = [*_extra_passes(self._formats, thorough=True), *_zbar_pass(self._formats)]
        return unique(found + _run_fitted(extras, image))

    def _extra(self, frame: Grey) -> list[Detection]:
        chosen = self._again or self._next_pass()
        if chosen is None:
            return []
        found = chosen.run(frame)
        # Two frames must agree on a 1-D code, so a pass that read one looks at the next, too; once
        # only, lest a code left lying there keep the other passes from their turn.
        self._again = chosen if found and self._again is None else None
        return found

    def _next_pass(self) -> Pass | None:
        self._extras += 1
        if self._zbar and self._extras % ZBAR_EVERY == 0:
            return self._zbar[0]
        if not self._in_turn:
            return None
        self._in_turn.rotate(-1)
        return self._in_turn[-1]


def _plain_passes(formats: frozenset[str], *, thorough: bool) -> tuple[list[Pass], list[Pass]]:
    """The QR pass, with all options, and the 1-D pass; no pass where the station uses neither."""
    qr, linear = _qr_engine(formats), _linear_engine(formats, thorough=thorough)
    return [Pass(views.plain, qr)] if qr else [], [Pass(views.plain, linear)] if linear else []


def _extra_passes(formats: frozenset[str], *, thorough: bool) -> list[Pass]:
    """The passes that take turns, in the measured order, as far as the station uses them."""
    qr, linear = _qr_engine(formats), _linear_engine(formats, thorough=thorough)
    matrix = _all_options(formats & OTHER_MATRIX)
    order: Iterable[tuple[views.MakeView, Engine | None]] = (
        (views.turned(45), linear),
        (views.plain, matrix),
        (views.turned(30), linear),
        (views.equalised(), qr),
        (views.turned(60), linear),
        (views.enlarged, qr),
        (views.enlarged, linear),
        (views.sharpened, qr),
    )
    return [Pass(view, engine) for view, engine in order if engine]


def _zbar_pass(formats: frozenset[str]) -> list[Pass]:
    engine = zbar(formats)
    return [Pass(views.plain, engine)] if engine else []


def _qr_engine(formats: frozenset[str]) -> Engine | None:
    return _all_options(formats & QR_FAMILY)


def _linear_engine(formats: frozenset[str], *, thorough: bool) -> Engine | None:
    wanted = formats & LINEAR
    if not wanted:
        return None
    return zxing(wanted, rotate=True, downscale=thorough, invert=thorough)


def _all_options(formats: frozenset[str]) -> Engine | None:
    return zxing(formats, rotate=True, downscale=True, invert=True) if formats else None


def _run_fitted(passes: list[Pass], image: Grey) -> list[Detection]:
    """What `passes` find in `image` at a size they can manage, in the pixels of `image`."""
    shrink = max(1.0, max(image.shape) / MAX_STILL_SIDE)
    width, height = (max(1, round(side / shrink)) for side in image.shape[::-1])
    small = cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA)
    fitted = views.View(np.asarray(small, np.uint8), np.diag([shrink, shrink, 1.0])[:2])
    found = (code for each in passes for code in each.run(fitted.image))
    return [
        Detection(code.text, code.symbology, fitted.corners_in(image, code.corners))
        for code in found
    ]
