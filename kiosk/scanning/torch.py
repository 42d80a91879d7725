"""A camera's lamp, where its driver has one: Linux only, by V4L2's flash control.

OpenCV has no control for it on a computer. Few USB cameras have a lamp that a driver can light
(sn9c20x has); the plain USB video class knows none, so most refuse. The numbers are those of
linux/videodev2.h and linux/v4l2-controls.h.
"""

import struct
from collections.abc import Callable

from kiosk.scanning.nodes import control_node

REFUSED = "The camera has no torch that can be switched here."

_FLASH_LED_MODE = 0x009C0901
_OFF, _TORCH = 0, 2
_CONTROL = struct.Struct("=Ii")
_SET_CONTROL = 0xC008561C
"""VIDIOC_S_CTRL: _IOWR('V', 28, struct v4l2_control)."""

ControlNode = Callable[[str, int, bytes], None]
"""As `nodes.control_node`."""


def light(path: str, *, on: bool, control: ControlNode = control_node) -> bool:
    """Switch the lamp of the camera at `path`; whether that was possible."""
    try:
        control(path, _SET_CONTROL, _CONTROL.pack(_FLASH_LED_MODE, _TORCH if on else _OFF))
    except OSError:
        return False
    return True
