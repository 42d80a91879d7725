"""One opening of a camera, read to its end in a thread of its own.

Opening and reading may block for ever, and nothing can end such a call; so whoever waits for it
gives it up, and what it held is given back whenever it returns.
"""

import time
from collections.abc import Callable
from threading import Event, Thread

import structlog

from kiosk.scanning.errors import CameraError
from kiosk.scanning.pixels import Bgr
from kiosk.scanning.sources import FrameSource, OpenSource

STOPPED = CameraError(
    "The camera has stopped sending pictures.",
    "Check its cable; it is tried again by itself.",
)
MUTE = CameraError(
    "The camera opens, but sends no pictures.",
    "Unplug it and plug it in again; for a network camera, check its address.",
)
BROKEN = CameraError(
    "The camera failed unexpectedly.",
    "It is tried again by itself; the log has the details.",
)

_log = structlog.get_logger(__name__)


class Capture:
    """Reads a camera until it ends or is given up.

    Args:
        device: what to open.
        open_source: opens it; may block, may raise CameraError.
        on_frame: gets each frame, in this capture's own thread.
        clock: monotonic seconds.

    Attributes:
        frames: how many have come.
        problem: why no more do, once it has ended.
    """

    def __init__(
        self,
        device: int | str,
        open_source: OpenSource,
        on_frame: Callable[[Bgr], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.frames = 0
        self.problem = STOPPED
        self._device = device
        self._open_source = open_source
        self._on_frame = on_frame
        self._clock = clock
        self._started = clock()
        self._waiting_since: float | None = None
        self._given_up = Event()
        self._over = Event()
        self._thread = Thread(target=self._run, name="capture", daemon=True)

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()

    def wait(self, timeout_s: float) -> bool:
        """Wait for the end; whether it has come."""
        return self._over.wait(timeout_s)

    def give_up(self) -> None:
        """No frame counts any more; the camera is released as soon as the system lets go of it."""
        self._given_up.set()
        self._over.set()

    def join(self, timeout_s: float) -> None:
        """Wait until the camera is released."""
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    @property
    def hangs(self) -> bool:
        """Whether its thread still runs."""
        return self._thread.is_alive()

    def opening_s(self) -> float:
        """Seconds that the camera is being opened; 0 once it is open."""
        return 0.0 if self._waiting_since is not None else self._clock() - self._started

    def silent_s(self) -> float:
        """Seconds that it waits for a frame; 0 while the camera is being opened."""
        since = self._waiting_since
        return 0.0 if since is None else self._clock() - since

    def _run(self) -> None:
        try:
            self._read(self._open_source(self._device))
        except CameraError as problem:
            self.problem = problem
        except Exception:  # noqa: BLE001 - a bug must not end the camera
            _log.exception("capture_failed")
            self.problem = BROKEN
        finally:
            self._over.set()

    def _read(self, source: FrameSource) -> None:
        try:
            while (image := self._next(source)) is not None:
                self.frames += 1
                self._on_frame(image)
        finally:
            source.release()
        self.problem = STOPPED if self.frames else MUTE

    def _next(self, source: FrameSource) -> Bgr | None:
        self._waiting_since = self._clock()
        image = None if self._given_up.is_set() else source.read()
        return None if self._given_up.is_set() else image
