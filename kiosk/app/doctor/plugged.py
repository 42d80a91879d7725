"""What is plugged in, by the names that station.toml takes."""

from collections.abc import Iterator

from kiosk.domain.readiness import Check, green
from kiosk.scanning.cameras import ListedCamera, listed_cameras
from kiosk.settings import CameraScanner, SerialScanner, Settings


def plugged(settings: Settings) -> Iterator[Check]:
    """The cameras and USB serial devices of this machine, where the station uses such."""
    kinds = {type(scanner) for scanner in settings.scanner}
    if CameraScanner in kinds:
        yield green("Cameras here", _told(map(_camera, listed_cameras())))
    if SerialScanner in kinds:
        yield green("Serial ports", _told(_serial_ports()))


def _camera(camera: ListedCamera) -> str:
    return f'"{camera.name}" ({camera.index})'


def _serial_ports() -> Iterator[str]:
    from kiosk.scanning.serial_ports import USB, serial_ports

    for port in serial_ports():
        if port.usb_id:
            yield f"{USB}{port.usb_id} ({port.description or port.name})"


def _told(names: Iterator[str]) -> str:
    return ", ".join(names) or "none"
