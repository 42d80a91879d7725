"""Words and marks of the doctor's window."""

from collections.abc import Container, Iterable, Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.doctoring import Bar, Heard
from kiosk.domain.readiness import Check, Level, green, worst
from kiosk.domain.status import DeviceStatus
from kiosk.domain.symbologies import SYMBOLOGY_NAMES, symbology_name
from kiosk.ui.around import DEVICE_ICONS, device_name, kind
from kiosk.ui.texts import one_line

translate = QCoreApplication.translate

FAMILIES = {Level.GREEN: "yes", Level.AMBER: "notice", Level.RED: "no"}
ICONS = {Level.GREEN: "yes", Level.AMBER: "notice-done", Level.RED: "no"}
LEVEL_WORDS = {
    Level.GREEN: QT_TRANSLATE_NOOP("doctor", "Green"),
    Level.AMBER: QT_TRANSLATE_NOOP("doctor", "Amber"),
    Level.RED: QT_TRANSLATE_NOOP("doctor", "Red"),
}
SUMMARIES = {
    Level.GREEN: QT_TRANSLATE_NOOP("doctor", "Ready for the doors"),
    Level.AMBER: QT_TRANSLATE_NOOP("doctor", "Works; look at what is amber"),
    Level.RED: QT_TRANSLATE_NOOP("doctor", "Not ready; mend what is red"),
}


def mark(level: Level) -> dict[str, str]:
    """A level as colour, shape and word."""
    word = translate("doctor", str(LEVEL_WORDS[level]))
    return {"family": FAMILIES[level], "icon": ICONS[level], "word": word}


def check_rows(checks: Iterable[Check]) -> list[dict[str, str]]:
    """A row for each check."""
    return [
        mark(check.level)
        | {"name": check.name, "says": one_line(check.says), "advice": one_line(check.advice)}
        for check in checks
    ]


def worst_first(checks: Iterable[Check]) -> list[Check]:
    """The same in the order of what matters, where there is little room."""
    return sorted(checks, key=lambda check: list(Level).index(check.level), reverse=True)


def summary(checks: Sequence[Check]) -> dict[str, str]:
    """The whole page in one line."""
    level = worst(checks)
    return mark(level) | {"text": translate("doctor", str(SUMMARIES[level]))}


def bar_rows(bars: Iterable[Bar]) -> list[dict[str, object]]:
    """A camera's figures as bars with words."""
    return [
        mark(bar.level) | {"name": bar.name, "says": bar.says, "part": bar.part} for bar in bars
    ]


def device_row(device: DeviceStatus, last: Heard | None, pace: str) -> dict[str, object]:
    """One device: what it is, how it fares, and what it last read."""
    if not device.listening:
        state = one_line(device.cause) or translate("doctor", "Not listening")
    elif last is None:
        state = translate("doctor", "Listening; nothing read yet")
    else:
        state = " · ".join(filter(None, (symbology_name(last.symbology), pace)))
    state = " · ".join(filter(None, (state, one_line(device.remark) if device.listening else "")))
    return {
        "device": device.device,
        "name": device_title(device),
        "icon": DEVICE_ICONS.get(kind(device), "scanner"),
        "listening": device.listening,
        "state": state,
        "text": one_line(last.text) if last and device.listening else "",
    }


def device_title(device: DeviceStatus) -> str:
    """What the device is, and which of its kind."""
    which = device.device.partition(":")[2]
    return " ".join(filter(None, (device_name(device), one_line(which))))


def reads(seen: Container[str]) -> str:
    """Which codes of the sheet were read, in one line; "" before there is one."""
    names = _kinds(seen)
    return translate("doctor", "Reads {kinds}").format(kinds=names) if names else ""


def kinds_read(seen: Container[str]) -> Iterator[Check]:
    """The same as a check."""
    if names := _kinds(seen):
        yield green(translate("doctor", "Reads"), names)


def _kinds(seen: Container[str]) -> str:
    return ", ".join(name for key, name in SYMBOLOGY_NAMES.items() if key in seen)
