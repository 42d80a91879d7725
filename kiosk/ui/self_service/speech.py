"""Says pages and controls aloud, where the station wants it and the machine can."""

import structlog
from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTextToSpeech import QTextToSpeech

log = structlog.get_logger(__name__)


class Speech(QObject):
    """Says one thing at a time; what is newer is said instead.

    What stands in a field is never said: others listen.
    """

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)

    @Slot(str)
    def say(self, text: str) -> None:
        """Say it; "" ends what is being said."""
        if self._engine.state() is not QTextToSpeech.State.Ready:
            self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)
        if text:
            self._engine.say(text)

    @Slot(QQuickItem)
    def say_control(self, item: QQuickItem | None) -> None:
        """Say what the control is called that the keyboard has come to."""
        interface = QAccessible.queryAccessibleInterface(item) if item else None
        if interface and item and item.property("visualFocus"):
            self.say(interface.text(QAccessible.Text.Name))

    @Slot()
    def follow_language(self) -> None:
        """Speak the language that the screen speaks now."""
        self._engine.setLocale(QLocale())


def speech(engine_name: str = "") -> Speech | None:
    """The machine's voice; None, and a line in the log, where it has none.

    `engine_name` asks for one of Qt's engines; "" takes the machine's own.
    """
    engine = QTextToSpeech(engine_name) if engine_name else _usual()
    if engine is None or engine.state() is QTextToSpeech.State.Error:
        log.warning("speech_missing", cause=engine.errorString() if engine else "no engine")
        return None
    return Speech(engine)


def _usual() -> QTextToSpeech | None:
    """Qt's first engine of the machine; its mock speaks only to tests."""
    names = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    return QTextToSpeech(names[0]) if names else None
