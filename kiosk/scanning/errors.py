"""The exceptions of this package.

ScanningError
├── DeviceError       a device that cannot be used
│   ├── CameraError   a camera, stream or file that yields no frames
│   ├── SerialError   a serial port that cannot be opened, or is gone
│   └── NfcError      no reader for wristbands, or no PC/SC service
└── UnreadableImage   an image file that cannot be looked at
"""


class ScanningError(Exception):
    """Something in the station's surroundings keeps it from scanning."""


class DeviceError(ScanningError):
    """A device cannot be used.

    Attributes:
        cause: what is wrong, one plain sentence for the screen.
        advice: what the staff can do about it, one plain sentence.
    """

    def __init__(self, cause: str, advice: str) -> None:
        super().__init__(f"{cause} {advice}")
        self.cause = cause
        self.advice = advice


class CameraError(DeviceError):
    """A camera cannot be opened."""


class SerialError(DeviceError):
    """A serial port cannot be opened, or is gone."""


class NfcError(DeviceError):
    """There is no reader for wristbands, or nothing to reach one through."""


class UnreadableImage(ScanningError):
    """An image file cannot be looked at; `reason` continues the sentence "it …"."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
