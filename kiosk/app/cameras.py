"""What a camera tells, made into the one status that the screen shows of it."""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

import structlog

from kiosk.domain.status import DeviceStatus
from kiosk.scanning.camera_state import CameraState, CameraStatus
from kiosk.scanning.sight import Sight
from kiosk.scanning.sources import Refused

log = structlog.get_logger(__name__)


class CameraNews:
    """Gathers one camera's news, from whichever of its threads, and tells each change."""

    def __init__(self, device: str, tell: Callable[[DeviceStatus], None]) -> None:
        self._device = device
        self._tell = tell
        self._lock = Lock()
        self._remark = ""
        self._told: DeviceStatus | None = None

    def on_state(self, state: CameraState) -> None:
        """The camera's state changed."""
        log.info("camera_state", device=self._device, status=state.status, cause=state.cause)
        with self._lock:
            if state.status is CameraStatus.OPENING and self._told and self._told.cause:
                return  # Opened once more: why it is away is still so.
            cause = f"{state.cause} {state.advice}".strip()
            listening = state.status is CameraStatus.RUNNING
            remark = self._remark if listening else ""
            self._show(DeviceStatus(self._device, listening, cause, remark=remark))

    def on_sight(self, sight: Sight) -> None:
        """How well the camera sees."""
        with self._lock:
            if self._told and self._told.listening and self._told.hint != sight.hint:
                log.info("camera_hint", device=self._device, hint=sight.hint)
                self._show(replace(self._told, hint=sight.hint))

    def on_refused(self, refused: Refused) -> None:
        """What the driver would not do, at each opening."""
        if refused:
            log.warning("camera_refused", device=self._device, refused=refused)
        with self._lock:
            self._remark = " ".join(refused)

    def _show(self, status: DeviceStatus) -> None:
        """Told under the lock: what two threads tell must not change places."""
        if status != self._told:
            self._told = status
            self._tell(status)
