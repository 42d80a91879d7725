"""Reads the codes in a camera's frames.

Most frames of a still scene are not looked at. A look tries, in this order: the place where a code
was read last; the spots that stand out, in every way that bars are held, and in as many other ways
as there is time for; QR and 1-D codes in the whole frame; one more way of looking at all of it. It
ends as soon as it has read something new: the next look takes the rest.
"""

from collections.abc import Iterator
from itertools import chain, cycle, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.scanning import views, ways
from kiosk.scanning.detection import FORMATS, Corners, Detection, unique
from kiosk.scanning.motion import Motion
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Grey, grey_of
from kiosk.scanning.sketch import sketch_of
from kiosk.scanning.spots import Box, box_around, spots
from kiosk.scanning.ways import Way

__all__ = ["FORMATS", "Corners", "Decoder", "Detection"]

EXTRA_EVERY = 4
"""One look in so many tries something more on the whole frame, too; after a movement each does, if
no spot stands out."""

SPOT_PIXELS, STILL_SPOT_PIXELS = 250_000, 40_000
"""More ways are tried on a spot until they have seen so many pixels, in a scene that stands still
until fewer: small spots get more."""

KNOWN_LOOKS = 30
"""Looks for which a text that was read counts as known: it ends no look any more."""

MAX_STILL_SIDE = 4096
"""The extra ways see larger stills at this size; the plain ones see them whole."""


Step = tuple[Way, Box | None]
"""A way of looking and the part of the frame that it looks at; None: all of it."""


class Decoder:
    """Reads one camera's frames; keeps whose turn is next, so each camera has its own.

    Not for use from two threads at once.

    Args:
        formats: the symbologies to read, of `detection.FORMATS`; others raise ValueError.
    """

    def __init__(self, formats: frozenset[str]) -> None:
        if unknown := formats - FORMATS:
            raise ValueError(f"unknown code formats: {', '.join(sorted(unknown))}")
        self._formats = formats
        self._plain = ways.qr_ways(formats) + ways.linear_ways(formats)
        self._on_spot = ways.spot_ways(formats)
        self._spot_extras = ways.spot_extras(formats)
        self._spot_turns = cycle(self._spot_extras)
        self._frame_turns = cycle(ways.frame_extras(formats))
        self._motion = Motion()
        self._looks = 0
        self._last: tuple[Way, Box] | None = None
        self._known: dict[tuple[str, str], int] = {}

    def decode(self, grey: NDArray[Any]) -> tuple[Detection, ...]:
        """The codes in the camera's next frame; anything that is no picture has none."""
        frame = grey_of(grey)
        if not frame.size:
            return ()
        sketch = sketch_of(frame)
        if not self._motion.wants_look(sketch):
            return ()
        self._looks += 1
        soft = views.softened(frame, sketch.noise)
        found: list[Detection] = []
        for look, box in self._plan(spots(sketch, frame), found):
            read = look.run(frame if look.raw else soft, box)
            found += read
            if read:
                self._last = look, box_around(read[0].corners, frame)
            if self._is_news(read):
                break
        return unique(found)

    def _plan(self, where: list[Box], found: list[Detection]) -> Iterator[Step]:
        """What a look does, step by step; it reads in `found` what came of the steps before."""
        if self._last:
            yield self._last
            if found and self._looks % 2:
                return
            if not found:
                self._last = None
        if where:
            yield from self._on_a_spot(where[(self._looks - 1) % len(where)])
        for each in self._plain:
            yield each, None
        if self._looks % EXTRA_EVERY == 0 or (self._motion.lively and not where):
            yield from ((each, None) for each in islice(self._frame_turns, 1))

    def _on_a_spot(self, box: Box) -> Iterator[Step]:
        for each in self._on_spot:
            yield each, box
        room = SPOT_PIXELS if self._motion.lively else STILL_SPOT_PIXELS
        for look in islice(self._spot_turns, len(self._spot_extras)):
            yield look, box
            room -= look.cost * box.size
            if room <= 0:
                return

    def _is_news(self, read: list[Detection]) -> bool:
        keys = {(each.text, each.symbology) for each in read}
        since = self._looks - KNOWN_LOOKS
        news = any(self._known.get(key, since) <= since for key in keys)
        self._known = {key: at for key, at in self._known.items() if at > since}
        self._known.update(dict.fromkeys(keys, self._looks))
        return news

    def decode_still(self, grey: NDArray[Any]) -> tuple[Detection, ...]:
        """Every code that any way finds in a picture of its own; takes as long as it takes."""
        image = grey_of(grey)
        if not image.size:
            return ()
        formats = self._formats
        plain = ways.qr_ways(formats) + ways.linear_ways(formats, thorough=True)
        found = list(chain.from_iterable(each.run(image) for each in plain))
        extras = ways.frame_extras(formats, thorough=True)
        return unique(found + _run_fitted(extras, image))


def _run_fitted(extras: list[Way], image: Grey) -> list[Detection]:
    """What `extras` find in `image` at a size they can manage, in the pixels of `image`."""
    shrink = max(1.0, max(image.shape) / MAX_STILL_SIDE)
    width, height = (max(1, round(side / shrink)) for side in image.shape[::-1])
    small = cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA)
    fitted = views.View(np.asarray(small, np.uint8), np.diag([shrink, shrink, 1.0])[:2])
    found = (code for each in extras for code in each.run(fitted.image))
    return [
        Detection(code.text, code.symbology, fitted.corners_in(image, code.corners))
        for code in found
    ]
