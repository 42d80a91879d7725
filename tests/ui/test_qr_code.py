"""A QR code on the screen: whole pixels, only black and white, and read back by our decoder."""

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickView

from kiosk.passes.qr import QUIET_ZONE, qr_matrix
from kiosk.passes.tokens import issue
from kiosk.scanning.decoder import Decoder
from kiosk.ui.qr_path import modules_across, qr_path
from kiosk.ui.resources import resource
from tests.passes.issued import KEY, PASS

TOKEN = issue(PASS, KEY)
MATRIX = qr_matrix(TOKEN)
ACROSS = modules_across(MATRIX)
SIZES = [(ACROSS, ACROSS), (300, 300), (491, 377), (1080, 700)]


@pytest.fixture
def grabbed(qtbot):
    """Pixels, rows by columns in grey, of a window that is filled by the code."""
    views = []

    def grab(width, height):
        view = QQuickView()
        views.append(view)
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        said = {"path": qr_path(MATRIX), "modules": ACROSS, "spoken": "Your pass"}
        view.setInitialProperties(said)
        view.resize(width, height)
        view.setSource(QUrl.fromLocalFile(str(resource("qml", "QrCode.qml"))))
        view.show()
        qtbot.waitUntil(view.isExposed)
        image = view.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
        return pixels[:, : image.width()].copy()

    yield grab
    for view in views:
        view.close()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_module_is_the_same_number_of_whole_pixels(grabbed, size):
    pixels = grabbed(*size)
    whole = min(pixels.shape) // ACROSS
    top, left = (dark.min() - QUIET_ZONE * whole for dark in np.nonzero(pixels == 0))
    middle = [(side - whole * ACROSS) / 2 for side in pixels.shape]
    assert np.abs(np.subtract((top, left), middle)).max() < 1
    code = pixels[top : top + whole * ACROSS, left : left + whole * ACROSS]
    light = ~np.pad(np.array(MATRIX.modules), QUIET_ZONE)
    assert np.array_equal(code, np.kron(light, np.ones((whole, whole))) * 255)


def test_what_is_on_the_screen_is_read(grabbed):
    (found,) = Decoder(frozenset({"qr"})).decode(grabbed(491, 377))
    assert found.text == TOKEN


def test_the_path_has_a_rectangle_for_each_run_of_dark_modules():
    path = qr_path(qr_matrix("A"))
    assert path.startswith(f"M{QUIET_ZONE} {QUIET_ZONE}h7v1h-7z")
    drawn = sum(int(run.partition("h")[2].partition("v")[0]) for run in path.split("M")[1:])
    assert drawn == sum(map(sum, qr_matrix("A").modules))
