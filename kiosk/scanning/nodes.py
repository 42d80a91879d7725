"""A camera's node on Linux, /dev/video0, asked directly: what OpenCV does not tell or cannot do.

V4L2 allows a second opening beside the program that reads from the camera.
"""

import errno
import os
import struct
import sys
from collections.abc import Callable

from kiosk.scanning.errors import CameraError

_REQUEST_BUFFERS = 0xC0145608
"""VIDIOC_REQBUFS: _IOWR('V', 8, struct v4l2_requestbuffers)."""

_ONE_BUFFER = struct.pack("=5I", 1, 1, 1, 0, 0)
"""One, of the type video capture, in the driver's memory: refused while another program streams."""

Try = Callable[[str], None]


def control_node(path: str, request: int, argument: bytes) -> None:
    """Open the node for one ioctl; raises OSError where either is refused."""
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, "no such nodes on this system")
    from fcntl import ioctl

    node = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        ioctl(node, request, argument)
    finally:
        os.close(node)


def try_to_stream(path: str) -> None:
    """Ask for a buffer and give it back at once; raises OSError where the driver refuses."""
    control_node(path, _REQUEST_BUFFERS, _ONE_BUFFER)


def why_closed(path: str, advice: str, attempt: Try = try_to_stream) -> CameraError:
    """Why the camera at `path` could not be opened; `advice` is for one that is not there."""
    try:
        attempt(path)
    except OSError as error:
        return _fault(error.errno, path, advice)
    return _fault(None, path, advice)


def _fault(number: int | None, path: str, advice: str) -> CameraError:
    match number:
        case errno.ENOENT | errno.ENODEV | errno.ENXIO:
            return CameraError(f"There is no camera at {path}.", advice)
        case errno.EBUSY:
            return CameraError(
                "Another program uses the camera.",
                "Close that program; the camera comes back by itself.",
            )
        case errno.EACCES | errno.EPERM:
            return CameraError(
                "This user may not use the camera.",
                "Add the user to the group video and sign in again.",
            )
        case errno.ENOTTY | errno.EINVAL:
            return CameraError(f"{path} is no camera.", "Check the device in station.toml.")
        case _:
            return CameraError(
                "The camera cannot be opened.",
                "Unplug it and plug it in again; close other programs that use it.",
            )
