"""The self-service kiosk's window: QML loaded with its view models, and emptied of a fan."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.ui.icons import IconImages
from kiosk.ui.self_service.forgetting import forget
from kiosk.ui.self_service.locked_down import LockedDown
from kiosk.ui.self_service.models import Models
from kiosk.ui.window import GateScreen, load_fonts, load_window

QML = "self_service/SelfServiceWindow.qml"


class SelfServiceScreen(GateScreen):
    """The open window; keep it, and close it on the GUI thread."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        window: QQuickWindow,
        models: Models,
        shown: tuple[QObject, ...],
        *,
        locked_down: bool,
    ) -> None:
        super().__init__(engine, window, shown)
        self.models = models
        self._keeper = _Keeper(engine, window, models, locked_down=locked_down)

    def close(self) -> None:
        """Close the window and end its QML."""
        self._keeper.release()
        super().close()


class _Keeper(QObject):
    """Sees to what leaves a trace in the window, and to what gets out of it."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        window: QQuickWindow,
        models: Models,
        *,
        locked_down: bool,
    ) -> None:
        super().__init__(window)
        self._engine, self._window, self._models = engine, window, models
        self._lock = LockedDown(window, models.staff.ask, self) if locked_down else None
        window.installEventFilter(models.idle)
        # Queued: the page has gone by then.
        models.visit.left.connect(self.forget, Qt.ConnectionType.QueuedConnection)
        models.visit.page_changed.connect(self.fasten)
        models.staff.left.connect(self.loosen)
        models.staff.ended.connect(self.end)

    def release(self) -> None:
        """Let the window be closed."""
        if self._lock:
            self._lock.loosen()

    @Slot()
    def forget(self) -> None:
        """A fan left."""
        forget(self._engine)

    @Slot()
    def loosen(self) -> None:
        """Staff want to see what else runs here."""
        if self._lock:
            self._lock.loosen()
        self._window.showNormal()

    @Slot()
    def fasten(self) -> None:
        """A fan is at it again."""
        if self._lock:
            self._lock.fasten()

    @Slot()
    def end(self) -> None:
        """Staff end the kiosk."""
        self.release()
        QCoreApplication.quit()


def open_self_service(
    models: Models,
    home: QObject,
    size: QSize,
    *,
    full_screen: bool = False,
    images: Mapping[str, QQuickImageProvider] | None = None,
    speech: QObject | None = None,
) -> SelfServiceScreen:
    """Open the kiosk's window; raises WindowFailed or ResourceMissing.

    `images` are the image providers of the home screen, by name.
    """
    load_fonts()
    engine = QQmlApplicationEngine()
    ours = {"icon": IconImages(), "logo": models.brand.logo_images}
    for name, provider in {**ours, **(images or {})}.items():
        engine.addImageProvider(name, provider)
    shown = {
        "visit": models.visit,
        "languages": models.languages,
        "idle": models.idle,
        "staff": models.staff,
        "brand": models.brand,
        "appearance": models.appearance,
        "home": home,
    }
    if speech:
        shown["speech"] = speech
    models.languages.follow(engine)
    window = load_window(engine, QML, shown)
    window.resize(size)
    if not full_screen:
        window.show()
    return SelfServiceScreen(engine, window, models, tuple(shown.values()), locked_down=full_screen)
