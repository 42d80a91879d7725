"""The language of the screens, and the switch of it while they are shown."""

from typing import TypedDict

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.domain.languages import ENGLISH, LANGUAGES, Language, figures_of, language_of
from kiosk.ui.compiled_texts import compiled_texts
from kiosk.ui.resources import ResourceMissing


class Choice(TypedDict):
    """A language as QML offers it."""

    tag: str
    name: str
    right_to_left: bool


class Languages(QObject):
    """Makes the whole application speak one of our languages; one at a time.

    The station's locale decides how figures are written as long as its language is spoken;
    another language brings its own.

    Signals:
        switched: another language is spoken: words made in Python are to be made anew.
    """

    switched = Signal()

    def __init__(self, locale: str = ENGLISH.tag, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = locale
        self._language = language_of(locale) or ENGLISH
        self._translator = _translator(self._language)
        self._speak()

    @property
    def locale(self) -> str:
        """What figures are written by: `de_CH` where the station says so, else `de`."""
        at_home = language_of(self._home) is self._language
        return self._home if at_home else self._language.tag

    def follow(self, engine: QQmlEngine) -> None:
        """Have this engine's texts follow the language, until it is deleted."""
        self.switched.connect(engine.retranslate)

    @Slot(str)
    def switch(self, locale: str) -> None:
        """Speak that language; one that we do not have changes nothing."""
        language = language_of(locale)
        if language is None or language is self._language:
            return
        self._leave()
        self._language, self._translator = language, _translator(language)
        self._speak()
        self.switched.emit()

    @Slot()
    def switch_home(self) -> None:
        """Speak the station's own language again."""
        self.switch(self._home)

    def close(self) -> None:
        """Leave the application as it was: the sources' words, left to right."""
        self._leave()
        QLocale.setDefault(QLocale.system())
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _speak(self) -> None:
        QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(figures_of(self.locale)))
        right = self._language.right_to_left
        layout = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(layout)

    def _leave(self) -> None:
        QCoreApplication.removeTranslator(self._translator)

    current = Property(str, lambda self: self._language.tag, notify=switched)
    right_to_left = Property(bool, lambda self: self._language.right_to_left, notify=switched)
    choices = Property(list, lambda _: [_choice(each) for each in LANGUAGES], constant=True)


def _translator(language: Language) -> QTranslator:
    translator = QTranslator()
    if not translator.load(compiled_texts(language)):
        raise ResourceMissing(f"the texts in {language.name} cannot be read, reinstall kiosk")
    return translator


def _choice(language: Language) -> Choice:
    return Choice(tag=language.tag, name=language.name, right_to_left=language.right_to_left)
