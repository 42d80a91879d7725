"""The gate's window: QML loaded with its view models, its font and its images."""

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.ui.booth import BoothDesk
from kiosk.ui.desk import StaffDesk
from kiosk.ui.gate import GateView
from kiosk.ui.icons import IconImages
from kiosk.ui.preview import PreviewFeed, PreviewImages
from kiosk.ui.resources import ResourceMissing, resource

DEFAULT_SIZE = QSize(1280, 800)
SETTLE_MS = 4000
POLL_MS = 20
FONT_FAMILY = "Inter"
ARABIC_FAMILY = "Noto Sans Arabic"
FONT_FILES = {FONT_FAMILY: "Inter.ttf", ARABIC_FAMILY: "NotoSansArabic.ttf"}


class WindowFailed(Exception):
    """The window could not be made; the message holds QML's errors."""


class GateScreen:
    """The open window and what it needs to stay alive; keep it, and close it on the GUI thread."""

    def __init__(
        self, engine: QQmlApplicationEngine, window: QQuickWindow, shown: tuple[QObject, ...]
    ) -> None:
        self.engine = engine
        self.window = window
        self._shown = shown

    def grab(self, path: Path) -> None:
        """Save a screenshot once nothing moves any more; raises OSError when it cannot."""
        self.settle()
        if not self.window.grabWindow().save(str(path)):
            raise OSError(f"cannot write the screenshot {path}")

    def settle(self) -> None:
        """Run the event loop until the news is on the screen and its motion is over."""
        loop, deadline = QEventLoop(), QDeadlineTimer(SETTLE_MS)
        laid_out: list[bool] = []
        frames = self.window.afterAnimating.connect(lambda: laid_out.append(True))
        self.window.update()
        poll = QTimer(interval=POLL_MS)
        poll.timeout.connect(lambda: loop.quit() if self._settled(laid_out, deadline) else None)
        poll.start()
        loop.exec()
        self.window.afterAnimating.disconnect(frames)

    def close(self) -> None:
        """Close the window and end its QML."""
        self.window.close()
        delete(self.engine)

    def _settled(self, laid_out: list[bool], deadline: QDeadlineTimer) -> bool:
        return bool(laid_out and self.window.property("settled")) or deadline.hasExpired()


def open_gate(
    view: GateView,
    desk: StaffDesk,
    feed: PreviewFeed,
    size: QSize = DEFAULT_SIZE,
    *,
    booth: BoothDesk | None = None,
    full_screen: bool = False,
) -> GateScreen:
    """Open the gate's window, or the booth's; raises WindowFailed or ResourceMissing."""
    load_fonts()
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icon", IconImages())
    engine.addImageProvider("preview", PreviewImages(feed))
    shown: dict[str, QObject] = {"view": view, "desk": desk, "feed": feed}
    if booth:
        shown["booth"] = booth
    window = load_window(engine, "GateWindow.qml", shown)
    window.resize(size)
    window.showFullScreen() if full_screen else window.show()
    return GateScreen(engine, window, tuple(shown.values()))


def load_fonts() -> None:
    """Make the bundled typefaces known to Qt, Arabic's as the stand-in for what Inter lacks."""
    for family, file in FONT_FILES.items():
        path = resource("fonts", file)
        if family in QFontDatabase.families():
            continue
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise ResourceMissing(f"{path} is not a font: reinstall kiosk")
    QFont.insertSubstitution(FONT_FAMILY, ARABIC_FAMILY)


def load_window(
    engine: QQmlApplicationEngine, file: str, properties: dict[str, QObject]
) -> QQuickWindow:
    """The window of that QML file with its view models; raises WindowFailed."""
    said: list[str] = []
    engine.warnings.connect(lambda errors: said.extend(error.toString() for error in errors))
    engine.setInitialProperties(properties)
    engine.load(QUrl.fromLocalFile(str(resource("qml", file))))
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        raise WindowFailed("; ".join(said) or f"{file} made no window")
    return window
