"""What frames cost the decode thread."""

import statistics
import time

from kiosk.scanning.decoder import Decoder
from kiosk.scanning.pixels import grey_of
from kiosk.scanning.simulated import SimulatedSource

FORMATS = ("qr", "code128")
EMPTY_FRAMES = 300


def empty_frame_ms() -> float:
    """What a frame without a code costs the decode thread, in a scene that stands still."""
    source = SimulatedSource((), sleep=lambda _: None)
    decoder = Decoder(frozenset(FORMATS))
    times = []
    for _ in range(EMPTY_FRAMES):
        frame = source.read()
        started = time.perf_counter()
        if frame is not None:
            decoder.decode(grey_of(frame))
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)
