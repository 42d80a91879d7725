"""Why a serial port cannot be used, in words."""

import os
import sys
from pathlib import Path

from PySide6.QtSerialPort import QSerialPort

from kiosk.scanning.errors import SerialError

USUAL_GROUP = "dialout"

_Error = QSerialPort.SerialPortError


def refused(error: QSerialPort.SerialPortError, path: str, baud: int) -> SerialError:
    """Why the port at `path` could not be opened."""
    name = Path(path).name
    match error:
        case _Error.DeviceNotFoundError:
            return SerialError(
                f"There is no serial port {name}.",
                "Plug the scanner in, or check the port in station.toml.",
            )
        case _Error.PermissionError if _is_forbidden(path):
            return SerialError(
                f"This user may not use the port {name}.",
                f"Add the user to the group {_group_of(path)}, then log in again.",
            )
        case _Error.PermissionError | _Error.OpenError:
            return SerialError(
                f"Another program uses the port {name}.",
                "Close that program; the port is tried again by itself.",
            )
        case _Error.UnsupportedOperationError:
            return SerialError(
                f"{name} is no serial port that can be set to {baud} baud.",
                "Check port, baud, parity and bits in station.toml.",
            )
        case _:
            return SerialError(
                f"The port {name} cannot be opened.",
                "Unplug the scanner and plug it in again.",
            )


def gone(port: str) -> SerialError:
    """An open port failed: nearly always its cable."""
    return SerialError(
        f"The scanner at {Path(port).name} has gone.",
        "Check its cable; it is found again by itself.",
    )


def _is_forbidden(path: str) -> bool:
    """Whether the system keeps this user from the port; Windows tells no such thing."""
    if sys.platform == "win32":
        return False
    return not os.access(path, os.R_OK | os.W_OK, effective_ids=True)


def _group_of(path: str) -> str:
    """The group whose members may use the port: dialout on Debian, uucp elsewhere."""
    if sys.platform == "win32":
        return USUAL_GROUP
    try:
        group = Path(path).group()
    except (OSError, KeyError):
        return USUAL_GROUP
    return USUAL_GROUP if group == "root" else group
