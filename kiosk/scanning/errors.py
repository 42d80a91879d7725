"""The exceptions of this package.

ScanningError
├── CameraError       a camera, stream or file that yields no frames
└── UnreadableImage   an image file that cannot be looked at
"""


class ScanningError(Exception):
    """Something in the station's surroundings keeps it from scanning."""


class CameraError(ScanningError):
    """A camera cannot be opened.

    Attributes:
        cause: what is wrong, one plain sentence for the screen.
        advice: what the staff can do about it, one plain sentence.
    """

    def __init__(self, cause: str, advice: str) -> None:
        super().__init__(f"{cause} {advice}")
        self.cause = cause
        self.advice = advice


class UnreadableImage(ScanningError):
    """An image file cannot be looked at; `reason` continues the sentence "it …"."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
