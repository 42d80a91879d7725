"""The cameras of this machine, by names that stay when a camera is plugged in elsewhere.

OpenCV knows cameras by a number only, which follows the order of plugging in.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from kiosk.scanning.errors import CameraError

ROOT = Path("/")


@dataclass(frozen=True, slots=True)
class ListedCamera:
    """A camera that is plugged in.

    Attributes:
        name: what it calls itself; the second of one name ends in " #2".
        index: OpenCV's number for it.
        by_id: a path with its serial number, where the system makes one; "" elsewhere.
    """

    name: str
    index: int
    by_id: str = ""


ListCameras = Callable[[], list[ListedCamera]]


def listed_cameras() -> list[ListedCamera]:
    """The cameras there are at this moment, in OpenCV's order."""
    return linux_cameras(ROOT) if sys.platform == "linux" else _qt_cameras()


def follow_plugging() -> None:
    """Call on the GUI thread: Qt notices what is plugged in on the thread that asked first only."""
    if sys.platform != "linux":
        _qt_cameras()


def camera_named(name: str, listed: Iterable[ListedCamera]) -> ListedCamera:
    """The camera of that name, capitals aside; raises CameraError, which names those there are."""
    cameras = list(listed)
    for camera in cameras:
        if camera.name.casefold() == name.strip().casefold():
            return camera
    raise CameraError(f"There is no camera “{name}” here.", there_are(cameras))


def there_are(cameras: Iterable[ListedCamera]) -> str:
    """What can be named instead, as advice."""
    names = ", ".join(f"“{camera.name}”" for camera in cameras)
    return f"Plug it in; there is {names}." if names else "Plug it in; there is no other camera."


def linux_cameras(root: Path) -> list[ListedCamera]:
    """The cameras below `root`, which has the system's /sys and /dev.

    A USB camera has several nodes; the first, of index 0, is the one that yields pictures.
    """
    links = _by_id(root)
    found = sorted(_capture_nodes(root / "sys/class/video4linux"))
    cameras = [
        (port, ListedCamera(name, number, links.get(number, ""))) for number, name, port in found
    ]
    return sorted(_told_apart(cameras), key=lambda camera: camera.index)


def _capture_nodes(folder: Path) -> Iterator[tuple[int, str, str]]:
    """Number, name and port of each."""
    for node in folder.glob("video*"):
        number = node.name.removeprefix("video")
        if number.isdecimal() and _line(node / "index") in {"0", ""}:
            port = str((node / "device").resolve())
            yield int(number), _line(node / "name") or f"Camera {number}", port


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # Unplugged just now.
        return ""


def _by_id(root: Path) -> dict[int, str]:
    """The stable path of each capture node, by its number."""
    links = sorted((root / "dev/v4l/by-id").glob("*-index0"))
    targets = ((link, link.resolve().name.removeprefix("video")) for link in links)
    return {int(number): str(link) for link, number in targets if number.isdecimal()}


def _told_apart(cameras: Iterable[tuple[str, ListedCamera]]) -> Iterator[ListedCamera]:
    """Number those of one name, by the port they are plugged into: that stays over a restart."""
    ordered = sorted(cameras, key=lambda each: (each[1].name, each[0], each[1].index))
    for _, same in groupby((camera for _, camera in ordered), key=lambda camera: camera.name):
        for count, camera in enumerate(same, start=1):
            yield camera if count == 1 else replace(camera, name=f"{camera.name} #{count}")


def _qt_cameras() -> list[ListedCamera]:
    """The cameras Qt knows of; on Windows in OpenCV's order, on macOS to be put into it."""
    from PySide6.QtMultimedia import QMediaDevices

    devices = list(QMediaDevices.videoInputs())
    if sys.platform == "darwin":  # OpenCV sorts them by their unique ids.
        devices.sort(key=lambda device: device.id().data())
    named = [("", ListedCamera(device.description(), i)) for i, device in enumerate(devices)]
    return sorted(_told_apart(named), key=lambda camera: camera.index)
