"""The serial ports of this machine, and which of them station.toml means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtSerialPort import QSerialPortInfo

from kiosk.scanning.errors import SerialError

USB = "usb"
"""Begins the name of a port by its device: `usb:0c2e:0901`, with `:SERIAL` after it if need be."""


@dataclass(frozen=True, slots=True)
class SerialPort:
    """A serial port that is there now.

    Attributes:
        name: the system's short name ("ttyACM0", "COM3").
        path: what opens it ("/dev/ttyACM0").
        description: what the device calls itself, or "".
        usb_id: vendor and product in hex ("0c2e:0901"), or "" where it is no USB device.
        serial_number: tells two devices of a kind apart, or "".
    """

    name: str
    path: str
    description: str = ""
    usb_id: str = ""
    serial_number: str = ""


def serial_ports() -> tuple[SerialPort, ...]:
    """Every serial port of this machine, by name."""
    found = (_described(info) for info in QSerialPortInfo.availablePorts())
    return tuple(sorted(found, key=lambda port: port.name))


def path_of(port: str, ports: Callable[[], Sequence[SerialPort]] = serial_ports) -> str:
    """The path or name to open for `port`; a USB id is looked up among the ports there are now.

    Raises SerialError for a USB id that is not there, or that two devices have.
    """
    kind, _, usb = port.casefold().partition(":")
    if kind != USB:
        return port
    vendor, product, *rest = usb.split(":", 2)
    usb_id, serial = f"{vendor}:{product}", "".join(rest)
    present = ports()
    matching = [
        each
        for each in present
        if each.usb_id == usb_id and serial in ("", each.serial_number.casefold())
    ]
    if not matching:
        raise _missing(usb, present)
    if len({each.serial_number for each in matching}) > 1:
        raise _ambiguous(usb_id, matching)
    return matching[0].path  # One device may have several ports; its first is the scanner.


def _described(info: QSerialPortInfo) -> SerialPort:
    has_id = info.hasVendorIdentifier() and info.hasProductIdentifier()
    return SerialPort(
        name=info.portName(),
        path=info.systemLocation(),
        description=info.description(),
        usb_id=f"{info.vendorIdentifier():04x}:{info.productIdentifier():04x}" if has_id else "",
        serial_number=info.serialNumber(),
    )


def _missing(usb: str, present: Sequence[SerialPort]) -> SerialError:
    others = [f"{each.usb_id} ({each.description or each.name})" for each in present if each.usb_id]
    there = f"Connected now: {', '.join(others)}." if others else "No USB serial device is there."
    return SerialError(
        f"The scanner {usb} is not connected.",
        f"Check its cable and the id in station.toml. {there}",
    )


def _ambiguous(usb_id: str, matching: Sequence[SerialPort]) -> SerialError:
    names = " or ".join(f"{USB}:{usb_id}:{each.serial_number}" for each in matching)
    return SerialError(
        f"Two devices have the id {usb_id}.", f"Name one of them in station.toml: {names}."
    )
