"""A screen saver on the session bus, for tests: tells what it is asked, and who goes away.

Run as a program: it prints a line for each, the first one once it listens.
"""

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

SERVICE = "org.freedesktop.ScreenSaver"


@ClassInfo({"D-Bus Interface": SERVICE})
class ScreenSaver(QObject):
    """Fulfils the part of the interface that is asked for."""

    @Slot(str, str, result="uint")
    def Inhibit(self, who: str, why: str) -> int:  # noqa: N802 - its name on the bus
        """Keep awake for whoever asks."""
        print("inhibited", who, "-", why, flush=True)  # noqa: T201 - a program of its own
        return 7

    @Slot(str, str, str)
    def on_owner_changed(self, name: str, _old: str, new: str) -> None:
        """Somebody came to the bus, or left it."""
        if not new:
            print("released", flush=True)  # noqa: T201 - a program of its own


def main() -> None:
    application = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    saver = ScreenSaver()
    everything = QDBusConnection.RegisterOption.ExportAllSlots
    bus.registerObject("/org/freedesktop/ScreenSaver", saver, everything)
    bus.interface().serviceOwnerChanged.connect(saver.on_owner_changed)
    print("listening" if bus.registerService(SERVICE) else "no bus", flush=True)  # noqa: T201 - a program of its own
    application.exec()


if __name__ == "__main__":
    main()
