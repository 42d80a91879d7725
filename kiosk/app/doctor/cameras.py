"""A camera, opened and looked through for a moment."""

import time
from collections.abc import Callable, Iterator

from kiosk.app.devices import camera_name
from kiosk.app.doctor import picture
from kiosk.domain.readiness import Check, Level, amber, red
from kiosk.scanning.errors import CameraError, DeviceError
from kiosk.scanning.sight import Rate, Sight, look_at
from kiosk.scanning.sources import FrameSource, open_source
from kiosk.settings import CameraScanner

LIMIT_S = 12.0
"""A network camera may take 5 s to say that it is not there, a camera on Windows longer."""

WATCHED_S = 1.5
"""Long enough for a camera to find its exposure, and to count its frames."""


def name_of(scanner: CameraScanner) -> str:
    """What the page calls the camera."""
    return f"Camera {camera_name(scanner.device)}"


def camera(scanner: CameraScanner, clock: Callable[[], float] = time.monotonic) -> Iterator[Check]:
    """Whether it opens, and how well it sees."""
    name = name_of(scanner)
    refused: list[str] = []
    try:
        source = open_source(
            scanner.device, scanner.wishes, scanner.turn, on_refused=refused.extend
        )
    except CameraError as error:
        yield unusable(name, error)
        return
    try:
        yield _with_remarks(_watch(name, source, clock), refused)
    finally:
        source.release()


def unusable(name: str, error: DeviceError) -> Check:
    """The line of a device that cannot be used; a station may be using it at this moment."""
    if error.busy:
        says = "It is in use, perhaps by the station itself."
        return amber(name, says, "If no station runs here, close the program that uses it.")
    return red(name, error.cause, error.advice)


def _with_remarks(check: Check, refused: list[str]) -> Check:
    """What the driver would not do, beside how the camera sees."""
    if not refused or check.level is Level.RED:
        return check
    return amber(check.name, f"{check.says}. {' '.join(refused)}", "Take it out of station.toml.")


def _watch(name: str, source: FrameSource, clock: Callable[[], float]) -> Check:
    rate, ends = Rate(), clock() + WATCHED_S
    while (frame := source.read()) is not None:
        rate.tick(clock())
        if clock() >= ends:
            look = look_at(frame)
            height, width = frame.shape[:2]
            sight = Sight(look.light, look.fine, rate.per_second())
            return picture.check(name, width, height, sight)
    return red(name, "It opens and gives no picture.", "Unplug it and plug it in again.")
