"""One sound for each family of verdicts; a machine that cannot play them stays silent."""

import structlog
from PySide6.QtCore import QLoggingCategory, QObject, QUrl

from kiosk.domain.outcome import Family
from kiosk.ui.resources import resource

log = structlog.get_logger(__name__)

FILES = {
    Family.YES: "yes.wav",
    Family.SAVED: "saved.wav",
    Family.NOTICE: "notice.wav",
    Family.NO: "no.wav",
}
"""Trouble has none: it stays on the screen until it is mended."""


class Sounds(QObject):
    """Plays a family's sound. QtMultimedia is loaded by `prepare`, or by the first `play`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[Family, QObject] | None = None

    def prepare(self) -> None:
        """Load the sounds; on a machine without audio, says so in the log, once."""
        if self._effects is None:
            self._effects = self._load()

    def play(self, family: Family) -> None:
        """Start the family's sound, if it has one and the machine can play."""
        self.prepare()
        effect = (self._effects or {}).get(family)
        if effect is not None:
            effect.play()  # type: ignore[attr-defined]

    def _load(self) -> dict[Family, QObject]:
        # Each back end that a machine lacks is a warning of Qt's; what matters is said below.
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as error:  # libpulse0 is missing on a bare Linux
            log.warning("sound_unavailable", cause=str(error))
            return {}
        if QMediaDevices.defaultAudioOutput().isNull():
            log.warning("sound_unavailable", cause="no audio output device")
            return {}
        return {family: self._effect(QSoundEffect(self), name) for family, name in FILES.items()}

    def _effect(self, effect: QObject, name: str) -> QObject:
        effect.setProperty("source", QUrl.fromLocalFile(str(resource("sounds", name))))
        return effect
