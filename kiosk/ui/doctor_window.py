"""The doctor's window: QML loaded with its view model, its font and its images."""

from PySide6.QtCore import QSize
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.ui.doctor import DoctorView
from kiosk.ui.icons import IconImages
from kiosk.ui.preview import PreviewFeed, PreviewImages
from kiosk.ui.window import DEFAULT_SIZE, GateScreen, load_fonts, load_window


def open_doctor(view: DoctorView, feed: PreviewFeed, size: QSize = DEFAULT_SIZE) -> GateScreen:
    """Open the window; raises WindowFailed or ResourceMissing."""
    load_fonts()
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icon", IconImages())
    engine.addImageProvider("preview", PreviewImages(feed))
    window = load_window(engine, "DoctorWindow.qml", {"view": view, "feed": feed})
    window.resize(size)
    window.show()
    return GateScreen(engine, window, (view, feed))
