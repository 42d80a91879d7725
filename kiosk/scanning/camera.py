"""One camera: a thread that captures, a thread that decodes, and what the screen says of them.

Opening and reading may block for minutes; nobody waits for them, not even `Camera.stop`.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from threading import Event, Lock, Thread, current_thread

import structlog

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.attention import Attention
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import Detection
from kiosk.scanning.errors import CameraError
from kiosk.scanning.latest import LatestFrame
from kiosk.scanning.outlines import Outlines
from kiosk.scanning.pixels import Bgr, grey_of
from kiosk.scanning.sources import FrameSource, OpenSource, open_source

STALL_S = 3.0
"""Seconds without a frame after which a running camera counts as stalled."""

JOIN_S = 1.0
FIRST_DELAY_S, LAST_DELAY_S = 0.5, 8.0

_log = structlog.get_logger(__name__)


class CameraStatus(StrEnum):
    """What a camera is doing."""

    OPENING = "opening"
    """The system is asked for the camera; some take a minute."""
    RUNNING = "running"
    """Frames arrive."""
    STALLED = "stalled"
    """It was opened, but no frame has arrived for a while."""
    FAILED = "failed"
    """It cannot be opened or has stopped; it is opened again after a pause."""


@dataclass(frozen=True, slots=True)
class CameraState:
    """What a camera is doing and, where that is not scanning, why and what to do about it."""

    status: CameraStatus
    cause: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame for the preview: the picture, in BGR, and all codes seen in it or just before."""

    image: Bgr
    detections: tuple[Detection, ...]


OPENING = CameraState(CameraStatus.OPENING)
RUNNING = CameraState(CameraStatus.RUNNING)
STALLED = CameraState(
    CameraStatus.STALLED,
    "The camera sends no picture.",
    "Unplug it and plug it in again.",
)
STOPPED = CameraError(
    "The camera has stopped sending pictures.",
    "Check its cable; it is tried again by itself.",
)
BROKEN = CameraError(
    "The camera failed unexpectedly.",
    "It is tried again by itself; the log has the details.",
)


def reopen_delays() -> Iterator[float]:
    """Seconds to wait before each new attempt: doubling, then steady."""
    delay = FIRST_DELAY_S
    while True:
        yield delay
        delay = min(LAST_DELAY_S, 2 * delay)


class Camera:
    """Reads codes from a camera until stopped. All callbacks come from the camera's own threads.

    Args:
        device: a camera's index or path, a URL, or a video or picture file (`sources`).
        decoder: this camera's own; it is used by the decode thread alone.
        on_detection: gets the accepted code nearest the middle (`attention`), and those it got
            before; the same code again and again while it is held.
        on_frame: gets each decoded frame.
        on_state: gets each change of state.
        agreement: what counts as read; this camera's own.
        open_source: opens `device`; may block, may raise CameraError.
        delays: makes the pauses between attempts, anew whenever frames have arrived.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        device: int | str,
        decoder: Decoder,
        *,
        on_detection: Callable[[Detection], None],
        on_frame: Callable[[Frame], None],
        on_state: Callable[[CameraState], None],
        agreement: Agreement | None = None,
        open_source: OpenSource = open_source,
        delays: Callable[[], Iterator[float]] = reopen_delays,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._device = device
        self._decoder = decoder
        self._on_detection = on_detection
        self._on_frame = on_frame
        self._on_state = on_state
        self._agreement = agreement or Agreement()
        self._attention = Attention()
        self._outlines = Outlines()
        self._open_source = open_source
        self._make_delays = delays
        self._clock = clock
        self._latest = LatestFrame()
        self._stopped = Event()
        self._state: CameraState | None = None
        self._state_lock = Lock()
        self._threads = [
            Thread(target=self._capture, name=f"capture-{device}", daemon=True),
            Thread(target=self._decode, name=f"decode-{device}", daemon=True),
        ]

    def start(self) -> None:
        """Begin; once only."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End; returns soon even while the system blocks. No callback begins after it returns."""
        self._stopped.set()
        self._latest.close()
        for thread in self._threads:
            if thread.is_alive() and thread is not current_thread():
                thread.join(JOIN_S)

    def _capture(self) -> None:
        delays = self._make_delays()
        while not self._stopped.is_set():
            self._report(OPENING)
            frames, problem = self._run_once()
            if frames:
                delays = self._make_delays()
            self._report(CameraState(CameraStatus.FAILED, problem.cause, problem.advice))
            self._stopped.wait(next(delays))

    def _run_once(self) -> tuple[int, CameraError]:
        """Open, read to the end: how many frames came, and why no more do."""
        frames = 0
        try:
            source = self._open_source(self._device)
            try:
                while (image := self._next(source)) is not None:
                    frames += 1
                    self._latest.put(image)
                    self._report(RUNNING)
            finally:
                source.release()
        except CameraError as problem:
            return frames, problem
        except Exception:  # noqa: BLE001 - a bug must not end the camera
            _log.exception("capture_failed")
            return frames, BROKEN
        return frames, STOPPED

    def _next(self, source: FrameSource) -> Bgr | None:
        return None if self._stopped.is_set() else source.read()

    def _decode(self) -> None:
        while not self._stopped.is_set():
            image = self._latest.take(STALL_S)
            if image is None:
                self._report_stall()
                continue
            try:
                self._process(image)
            except Exception:  # noqa: BLE001 - one bad frame must not end the camera
                _log.exception("decode_failed")

    def _process(self, image: Bgr) -> None:
        height, width = image.shape[:2]
        detections, now = self._decoder.decode(grey_of(image)), self._clock()
        accepted = self._agreement.accept(detections, now)
        for detection in self._attention.deliver(accepted, (width, height), now):
            if not self._stopped.is_set():
                self._on_detection(detection)
        if not self._stopped.is_set():
            self._on_frame(Frame(image, self._outlines.update(detections, now)))

    def _report_stall(self) -> None:
        if self._state == RUNNING:
            self._report(STALLED)

    def _report(self, state: CameraState) -> None:
        with self._state_lock:
            if state == self._state or self._stopped.is_set():
                return
            self._state = state
            self._on_state(state)
