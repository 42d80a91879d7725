"""Everything that yields a reading: cameras, decoders and the keyboard wedge.

Imports `kiosk.domain`, the standard library, numpy, zxing-cpp, structlog, through one module each
OpenCV (`opencv`) and pyzbar (`engines`), and Qt in `keyboard` and `key_events`. The package itself
imports nothing, so a station without a camera never loads OpenCV.
"""
