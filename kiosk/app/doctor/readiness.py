"""All that the readiness page looks at, in the order of the page."""

from PySide6.QtCore import QCoreApplication

from kiosk.app.doctor import database, machine, passes, portal, scanners, self_service
from kiosk.app.doctor.plugged import plugged
from kiosk.app.doctor.probes import Probe, run
from kiosk.domain.ports import Clock
from kiosk.domain.readiness import Check
from kiosk.settings import Settings

PORTAL_S = 10.0


def examine_without_window(settings: Settings, clock: Clock) -> tuple[Check, ...]:
    """As `examine`, from the main thread of a process that has no Qt application yet."""
    application = QCoreApplication.instance() or QCoreApplication([])  # Serial ports want one.
    checks = examine(settings, clock)
    del application
    return checks


def examine(settings: Settings, clock: Clock, *, scanners_too: bool = True) -> tuple[Check, ...]:
    """Every check of the station; takes as long as the slowest of them."""
    first = scanners.probes(settings) if scanners_too else []
    return run([*first, *_station(settings, clock)])


def _station(settings: Settings, clock: Clock) -> list[Probe]:
    """Everything but the scanners."""
    station = settings.station
    return [
        Probe(("Plugged in",), lambda: plugged(settings)),
        Probe(("libzbar",), lambda: machine.zbar(settings)),
        Probe(("Sound",), lambda: machine.sound(settings), machine.SOUND_S + 1),
        Probe(("Data folder", "Disk"), lambda: machine.data_disk(station.data_dir)),
        Probe(database.NAMES, lambda: database.database(settings, clock.now())),
        Probe(portal.NAMES, lambda: portal.portal(settings, clock), PORTAL_S),
        *passes.probes(settings, clock),
        *self_service.probes(settings),
        Probe(("Software",), machine.software),
    ]
