"""What is plugged in, by the names that station.toml takes."""

from collections.abc import Iterator

from kiosk.domain.readiness import Check, green
from kiosk.scanning.cameras import ListedCamera, listed_cameras
from kiosk.settings import CameraScanner, SerialScanner, Settings


def plugged(settings: Settings) -> Iterator[Check]:
    """The cameras and USB serial devices that are here, where the station uses such."""
    kinds = {type(scanner) for scanner in settings.scanner}
    if CameraScanner in kinds and (cameras := ", ".join(map(_camera, listed_cameras()))):
        yield green("Cameras", f"here: {cameras}")
    if SerialScanner in kinds and (ports := ", ".join(_serial_ports())):
        yield green("Serial ports", f"here: {ports}")


def _camera(camera: ListedCamera) -> str:
    return f'"{camera.name}" ({camera.index})'


def _serial_ports() -> Iterator[str]:
    from kiosk.scanning.serial_ports import USB, serial_ports

    for port in serial_ports():
        if port.usb_id:
            yield f"{USB}:{port.usb_id} ({port.description or port.name})"
