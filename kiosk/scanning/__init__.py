"""Everything that yields a reading: cameras, decoders and the keyboard wedge.

Imports `kiosk.domain`, the standard library, numpy, zxing-cpp, structlog and, each through one
module only, OpenCV (`opencv`), pyzbar (`engines`) and Qt (`keyboard`; `cameras`, not on Linux). The
package itself imports nothing, so a station without a camera never loads OpenCV.
"""
