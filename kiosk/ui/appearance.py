"""How a screen looks and sounds: what station.toml says, and what staff switched since."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.station_face import StationFace


class Appearance(QObject):
    """Theme, motion, sound and language; every screen shares one.

    Signals:
        switched: `dark` or `sound_on` changed.
    """

    switched = Signal()

    def __init__(self, station: StationFace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._dark = station.theme == "dark"
        self._sound = station.sound

    @property
    def plays(self) -> bool:
        """Whether sounds are on."""
        return self._sound

    @Slot()
    def switch_theme(self) -> None:
        """Dark to light and back."""
        self._dark = not self._dark
        self.switched.emit()

    @Slot()
    def switch_sound(self) -> None:
        """On to off and back."""
        self._sound = not self._sound
        self.switched.emit()

    dark = Property(bool, lambda self: self._dark, notify=switched)
    sound_on = Property(bool, lambda self: self._sound, notify=switched)
    accent = Property(str, lambda self: self._station.accent, constant=True)
    language = Property(str, lambda self: self._station.language, constant=True)
    reduce_motion = Property(bool, lambda self: self._station.reduce_motion, constant=True)
