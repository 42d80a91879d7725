"""What a doctor's window shows, for its tests."""

from kiosk.domain.doctoring import Bar, Heard, Sighting, Typing
from kiosk.domain.readiness import Check, Level, amber, green, red
from kiosk.domain.readings import Source
from kiosk.domain.status import DeviceStatus
from kiosk.scanning.diagnosis import Burst, diagnose
from kiosk.scanning.layouts import as_typed
from kiosk.scanning.prescription import findings, keyboard_table, pace_of
from kiosk.scanning.sheet_texts import LAYOUT

CHECKS: tuple[Check, ...] = (
    green("Cameras", 'here: "HD Pro Webcam C920" (0), "USB 2.0 Camera" (2)'),
    green("libzbar", "there: the second decoder helps"),
    amber(
        "Sound",
        "There is no sound output: verdicts are seen and not heard.",
        "Plug a loudspeaker in, or set sound = false in [screen].",
    ),
    green("Data folder", "/var/lib/kiosk can be written"),
    green("Disk", "78.4 GB free"),
    green("Database", "sound; every write goes through to the disk"),
    green("Quests", "14, from 3 min ago"),
    amber(
        "Outbox",
        "2 need attention, 1 on their way",
        "See 'Why no points?' in the staff desk, or kiosk outbox list.",
    ),
    green("Staff PIN", "set"),
    red(
        "Portal",
        "The certificate of portal.example.com:443 has expired.",
        "Check this machine's clock first.",
    ),
    amber("Key", "Not tried yet.", "It is, once the portal answers."),
    amber("Clock", "Not compared yet.", "It is, once the portal answers."),
    green("Performance", "next: City v Rivals, doors in 3 h"),
    green("Software", "Kiosk 0.1.0, Python 3.11.7, PySide6 6.11.3"),
)

CAMERA = DeviceStatus("camera:0", listening=True)
KEYBOARD = DeviceStatus("keyboard", listening=True)
SERIAL = DeviceStatus(
    "serial:ttyACM0",
    listening=False,
    cause="There is no serial port ttyACM0. Plug the scanner in, or check the port.",
)
SIGHTING = Sighting(
    "camera:0",
    (
        Bar("Light", "Light good", Level.GREEN, 0.55),
        Bar("Sharpness", "Blurred, or nothing there", Level.AMBER, 0.04),
        Bar("Pace", "1280x720, 30 frames a second", Level.GREEN, 1.0),
    ),
)
TICKET = Heard("camera:0", Source.CAMERA, "fan:1001", "qr")
TYPED = Heard("keyboard", Source.KEYBOARD, as_typed(LAYOUT.text, "us", "fr"))


def typing() -> Typing:
    """A US scanner on a French computer, with a prefix, slow, and two characters lost."""
    text = as_typed(f"@{LAYOUT.text}", "us", "fr")
    text = text[:20] + text[21:40] + text[41:]
    found = diagnose(Burst(text, tuple(range(0, 55 * len(text), 55)), "\r"))
    assert found
    beside = amber("station.toml", "It lacks these lines.", "Copy them in place of its table.")
    return Typing(pace_of(found.gap_ms), (*findings(found), beside), keyboard_table(found))
