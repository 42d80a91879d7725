"""What a camera is doing, in words for the screen."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.scanning.errors import CameraError


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


OPENING = CameraState(CameraStatus.OPENING)
OPENING_LONG = CameraState(
    CameraStatus.OPENING,
    "The camera is being opened.",
    "Some take a minute; if it takes longer, unplug it and plug it in again.",
)
RUNNING = CameraState(CameraStatus.RUNNING)
STALLED = CameraState(
    CameraStatus.STALLED,
    "The camera sends no picture.",
    "Unplug it and plug it in again.",
)
HANGING = CameraError(
    "The camera hangs.",
    "Unplug it and plug it in again; it comes back by itself.",
)
