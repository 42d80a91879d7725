"""The one place that imports OpenCV: `from kiosk.scanning.opencv import cv2`.

opencv-python points Qt at the platform plugins it ships, which breaks the xcb plugin of the Qt
the window runs on; both variables are put back as they were.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

MAX_PIXELS = 50_000_000
"""Larger pictures are refused before they are unpacked."""

_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")

_DEFAULTS = {
    "OPENCV_LOG_LEVEL": "SILENT",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
    # With hardware transforms Windows takes from 12 s to minutes to open a camera.
    "OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS": "0",
    "OPENCV_IO_MAX_IMAGE_PIXELS": str(MAX_PIXELS),
}


@contextmanager
def _qt_variables_kept() -> Iterator[None]:
    before = {name: os.environ.get(name) for name in _QT_VARIABLES}
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


for _name, _value in _DEFAULTS.items():
    os.environ.setdefault(_name, _value)

with _qt_variables_kept():
    import cv2

# Each camera decodes in its own thread; a second level of threads only takes cores from the window.
cv2.setNumThreads(1)

__all__ = ["MAX_PIXELS", "cv2"]
