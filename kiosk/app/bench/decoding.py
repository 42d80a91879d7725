"""What a camera's frames cost the decode thread: in an empty lane, and with a code held up."""

import time
from collections.abc import Iterator
from statistics import mean, median

import numpy as np

from kiosk.app.bench.figures import Figure, percentile
from kiosk.scanning.corpus.codeless import codeless
from kiosk.scanning.corpus.stills import still
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.motion import LIVELY_FRAMES
from kiosk.scanning.opencv import cv2
from kiosk.scanning.pixels import Bgr, grey_of

FORMATS = ("qr", "code128")
FPS = 30
SIZES = {"720p": (1280, 720), "1080p": (1920, 1080)}
FRAMES = 2 * LIVELY_FRAMES
"""Frames timed: an empty lane once it counts as still, one with a code from its first frame."""

DIFFERENT_FRAMES = 10


def decoding_figures() -> list[Figure]:
    """What a frame costs, and how much of one core a camera takes whose lane is empty."""
    empty = {name: _costs_ms(name, with_code=False) for name in SIZES}
    with_code = {name: _costs_ms(name, with_code=True) for name in SIZES}
    figures = [
        figure
        for name in SIZES
        for what, costs in (("empty", empty[name]), ("code in", with_code[name]))
        for figure in _of_costs(f"{what} {name} frame", costs)
    ]
    idle = mean(empty["720p"]) * FPS / 1000
    return [*figures, Figure("idle 720p camera, of a core", 100 * idle, "%", "under 25")]


def _of_costs(name: str, costs_ms: list[float]) -> tuple[Figure, Figure]:
    return (
        Figure(f"{name}, median", median(costs_ms), "ms", "under 8"),
        Figure(f"{name}, p95", percentile(costs_ms, 95), "ms", "under 33"),
    )


def _costs_ms(size: str, *, with_code: bool) -> list[float]:
    """Milliseconds of the processor for each frame, grey conversion and all."""
    decoder, frames = Decoder(frozenset(FORMATS)), list(_scene(size, with_code=with_code))
    costs = []
    for at in range(FRAMES if with_code else FRAMES + LIVELY_FRAMES):
        started = time.thread_time()
        decoder.decode(grey_of(frames[at % len(frames)]))
        costs.append((time.thread_time() - started) * 1000)
    return costs[-FRAMES:]


def _scene(size: str, *, with_code: bool) -> Iterator[Bgr]:
    """A scene that stands still, in colour, with fresh noise in each frame."""
    code, empty = still("rotation", 0.0, "qr"), codeless(DIFFERENT_FRAMES, hold=DIFFERENT_FRAMES)
    for frame in code.frames(DIFFERENT_FRAMES) if with_code else empty:
        colour = cv2.cvtColor(cv2.resize(frame, SIZES[size]), cv2.COLOR_GRAY2BGR)
        yield np.asarray(colour, np.uint8)
