"""Linux's input devices: which of them is a scanner, and the scanner for us alone."""

import errno
import select
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, Self

from kiosk.scanning.errors import DeviceError
from kiosk.scanning.event_keys import KeyEvent

if TYPE_CHECKING:
    from evdev import InputDevice

USB = "usb:"
SYSTEM = Path("/sys/class/input")
KEY_ENTER, KEY_A = 28, 30

NOT_LINUX = DeviceError(
    "A keyboard scanner is kept from other programs only on Linux.",
    "Leave out its device in station.toml; it is then read as a keyboard.",
)
NO_EXTRA = DeviceError(
    "What reads a keyboard scanner by its USB id is not installed.",
    "Install kiosk[evdev], or leave out the scanner's device in station.toml.",
)
UNPLUGGED = DeviceError(
    "The keyboard scanner was unplugged.", "Plug it in again; it is found by itself."
)


class KeyStream(Protocol):
    """An open scanner's events."""

    def read(self, timeout_s: float) -> Sequence[KeyEvent]:
        """What has come, as soon as there is any; empty after the time; raises DeviceError."""

    def close(self) -> None:
        """Let go of it."""


@dataclass(frozen=True, slots=True)
class UsbId:
    """Which device is meant: vendor and product in hex, and a serial number or ""."""

    vendor: str
    product: str
    serial: str = ""

    @classmethod
    def parsed(cls, name: str) -> Self:
        """From `usb:05e0:1200` or `usb:05e0:1200:SERIAL`; raises ValueError for anything else."""
        parts = name.casefold().removeprefix(USB).split(":", 2)
        if not name.casefold().startswith(USB) or not all(map(_is_id, (*parts, "")[:2])):
            raise ValueError(f"{name!r} is no USB id; write it like usb:05e0:1200")
        return cls(*parts)


def _is_id(text: str) -> bool:
    return len(text) == len("05e0") and all(digit in "0123456789abcdef" for digit in text)


def event_file(device: UsbId, system: Path = SYSTEM) -> Path:
    """The event file of that keyboard; raises DeviceError when it is not plugged in."""
    present = (each for each in sorted(system.glob("event*")) if _is_keyboard(each / "device"))
    for each in present:
        if _id_of(each / "device", serial=bool(device.serial)) == device:
            return Path("/dev/input") / each.name
    raise DeviceError(
        f"No keyboard scanner {device.vendor}:{device.product} is plugged in.",
        "Plug it in; `lsusb` shows the ids of what is.",
    )


def _id_of(device: Path, *, serial: bool) -> UsbId:
    read = _content(device / "uniq").casefold() if serial else ""
    return UsbId(_content(device / "id/vendor"), _content(device / "id/product"), read)


def _is_keyboard(device: Path) -> bool:
    """Whether it has the keys A and Enter; many scanners are other devices besides."""
    words = _content(device / "capabilities/key").split() or ["0"]
    lowest = int(words[-1], 16)
    return bool(lowest >> KEY_ENTER & 1 and lowest >> KEY_A & 1)


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""  # It has just been unplugged, or has no such thing.


def open_grabbed(device: UsbId) -> KeyStream:
    """Open that keyboard so that it types into nothing else; raises DeviceError."""
    if sys.platform != "linux":
        raise NOT_LINUX
    try:
        from evdev import InputDevice
    except ImportError:
        raise NO_EXTRA from None
    path = event_file(device)
    try:
        opened = InputDevice(path)
    except OSError as error:
        raise refused(path, error) from error
    try:
        opened.grab()
    except OSError as error:
        opened.close()
        raise refused(path, error) from error
    return GrabbedStream(opened)


def refused(path: Path, error: OSError) -> DeviceError:
    """Why an event file cannot be had."""
    match error.errno:
        case errno.EACCES | errno.EPERM:
            cause = f"This user may not read the keyboard scanner at {path}."
            return DeviceError(cause, "Add the user to the group input, and log in again.")
        case errno.EBUSY:
            cause = "Another program keeps the keyboard scanner to itself."
            return DeviceError(cause, "Close it, or a second kiosk on this machine.")
        case errno.ENOENT | errno.ENODEV:
            return UNPLUGGED
        case _:
            cause = f"The keyboard scanner at {path} cannot be opened: {error.strerror}."
            return DeviceError(cause, "Unplug it and plug it in again.")


class GrabbedStream:
    """A grabbed device's events, as `KeyStream`."""

    def __init__(self, device: "InputDevice[str]") -> None:
        self._device = device

    def read(self, timeout_s: float) -> Sequence[KeyEvent]:
        """See `KeyStream.read`."""
        if not select.select([self._device.fd], [], [], timeout_s)[0]:
            return ()
        try:
            events = tuple(self._device.read())
        except OSError as error:
            raise UNPLUGGED from error
        return [KeyEvent(each.type, each.code, each.value, each.timestamp()) for each in events]

    def close(self) -> None:
        """Close it, which also ends the grab."""
        self._device.close()
