"""Everything that yields a reading: cameras, decoders, keyboard wedge, serial scanners and NFC.

Imports `kiosk.domain`, the standard library, numpy, zxing-cpp, structlog and, each through few
modules only, OpenCV (`opencv`), pyzbar (`engines`), Qt (`keyboard`, `serial…`) and the system's
PC/SC (`pcsc`). The package itself imports nothing, so a station loads only what its scanners need.
"""
