"""One camera: threads that capture, a thread that decodes, and what the screen says of them.

Opening and reading may block for minutes; nobody waits for them, not even `Camera.stop`.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event, Lock, Thread, current_thread

import structlog

from kiosk.scanning.agreement import Agreement
from kiosk.scanning.attempts import retry_delays
from kiosk.scanning.attention import Attention
from kiosk.scanning.camera_state import (
    HANGING,
    OPENING,
    OPENING_LONG,
    RUNNING,
    STALLED,
    CameraState,
    CameraStatus,
)
from kiosk.scanning.capture import Capture
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.detection import Detection
from kiosk.scanning.errors import CameraError
from kiosk.scanning.latest import LatestFrame
from kiosk.scanning.lookout import Lookout
from kiosk.scanning.outlines import Outlines
from kiosk.scanning.pixels import Bgr, grey_of
from kiosk.scanning.sight import Sight
from kiosk.scanning.sources import OpenSource, open_source

STALL_S = 3.0
"""Seconds without a frame after which a running camera counts as stalled."""

GIVE_UP_S = 15.0
"""Seconds without a frame after which a read that does not return is left behind and the camera
opened anew; longer than the 10 s OpenCV itself waits for a USB camera on Linux."""

MOST_HANGING = 3
"""Reads left behind at a time: each holds a thread and perhaps the camera."""

SLOW_S = 5.0
"""Seconds after which it is said that a camera is still being opened."""

JOIN_S = 1.0
LONGEST_DELAY_S = 8.0

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame for the preview: the picture, in BGR, and all codes seen in it or just before."""

    image: Bgr
    detections: tuple[Detection, ...]


def reopen_delays() -> Iterator[float]:
    """Seconds to wait before each new attempt to open a camera."""
    return retry_delays(LONGEST_DELAY_S)


class Camera:
    """Reads codes from a camera until stopped. All callbacks come from the camera's own threads.

    Args:
        device: a camera's index or path, a URL, or a video or picture file (`sources`).
        decoder: this camera's own; it is used by the decode thread alone.
        on_detection: gets the accepted code nearest the middle (`attention`), and those it got
            before; the same code again and again while it is held.
        on_frame: gets each decoded frame.
        on_state: gets each change of state.
        on_sight: gets how well the camera sees, now and then.
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
        on_sight: Callable[[Sight], None] = lambda _: None,
        agreement: Agreement | None = None,
        open_source: OpenSource = open_source,
        delays: Callable[[], Iterator[float]] = reopen_delays,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._device = device
        self._decoder = decoder
        self._on_detection = on_detection
        self._show = on_frame
        self._on_state = on_state
        self._agreement = agreement or Agreement()
        self._attention = Attention()
        self._outlines = Outlines()
        self._open_source = open_source
        self._make_delays = delays
        self._clock = clock
        self._latest = LatestFrame()
        self._lookout = Lookout(on_sight, clock)
        self._stopped = Event()
        self._state: CameraState | None = None
        self._state_lock = Lock()
        self._current: Capture | None = None
        self._hanging: list[Capture] = []
        self._threads = [
            Thread(target=self._keep_open, name="camera", daemon=True),
            Thread(target=self._decode, name="decode", daemon=True),
        ]

    def start(self) -> None:
        """Begin; once only."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End; returns soon even while the system blocks. No callback begins after it returns."""
        self._stopped.set()
        self._latest.close()
        capture = self._current
        if capture:
            capture.give_up()
        for thread in self._threads:
            if thread.is_alive() and thread is not current_thread():
                thread.join(JOIN_S)
        if capture:
            capture.join(JOIN_S)

    def _keep_open(self) -> None:
        delays = self._make_delays()
        while not self._stopped.is_set():
            self._report(OPENING)
            self._current = capture = Capture(
                self._device, self._open_source, self._take, self._clock
            )
            capture.start()
            problem = self._watch(capture)
            if capture.frames:
                delays = self._make_delays()
            self._report(CameraState(CameraStatus.FAILED, problem.cause, problem.advice))
            self._stopped.wait(next(delays))

    def _take(self, image: Bgr) -> None:
        if not image.size:
            return
        self._lookout.captured()
        self._latest.put(image)
        self._report(RUNNING)

    def _watch(self, capture: Capture) -> CameraError:
        """Wait for the capture's end; why it came."""
        while not capture.wait(STALL_S / 4):
            if self._stopped.is_set():
                capture.give_up()
            elif capture.silent_s() >= GIVE_UP_S and self._may_leave_behind(capture):
                return HANGING
            elif capture.silent_s() >= STALL_S:
                self._report(STALLED)
            elif capture.opening_s() >= SLOW_S:
                self._report(OPENING_LONG)
        return HANGING if not capture.frames and self._others_hang() else capture.problem

    def _may_leave_behind(self, capture: Capture) -> bool:
        self._others_hang()
        if len(self._hanging) >= MOST_HANGING:
            return False
        capture.give_up()
        self._hanging.append(capture)
        return True

    def _others_hang(self) -> bool:
        """Whether reads left behind hold the camera: it would seem in use by another program."""
        self._hanging = [capture for capture in self._hanging if capture.hangs]
        return bool(self._hanging)

    def _decode(self) -> None:
        while not self._stopped.is_set():
            image = self._latest.take(STALL_S)
            if image is None:
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

    def _on_frame(self, frame: Frame) -> None:
        self._show(frame)
        self._lookout.see(frame.image, read=bool(frame.detections))

    def _report(self, state: CameraState) -> None:
        with self._state_lock:
            if state == self._state or self._stopped.is_set():
                return
            self._state = state
            self._on_state(state)
