"""Words for what surrounds the card: the portal, the performance, the devices, the counters."""

from collections.abc import Collection, Iterable
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.domain.inspection import OLD_QUESTS
from kiosk.domain.performances import opens
from kiosk.domain.status import Counters, DeviceStatus, PortalState, StationStatus
from kiosk.ui.figures import Figures, digits
from kiosk.ui.texts import joined, one_line

translate = QCoreApplication.translate

PORTAL_ICONS = {
    PortalState.CONNECTING: "connecting",
    PortalState.ONLINE: "yes",
    PortalState.AWAY: "saved",
    PortalState.SLOW: "slow",
    PortalState.PAUSED: "trouble",
}

PORTAL_WORDS = {
    PortalState.CONNECTING: QT_TRANSLATE_NOOP("around", "Connecting"),
    PortalState.ONLINE: QT_TRANSLATE_NOOP("around", "Online"),
    PortalState.AWAY: QT_TRANSLATE_NOOP("around", "Portal away"),
    PortalState.SLOW: QT_TRANSLATE_NOOP("around", "Portal slow"),
    PortalState.PAUSED: QT_TRANSLATE_NOOP("around", "Paused"),
}

DEVICE_WORDS = {
    "camera": QT_TRANSLATE_NOOP("around", "Camera"),
    "simulated": QT_TRANSLATE_NOOP("around", "Demo camera"),
    "keyboard": QT_TRANSLATE_NOOP("around", "Scanner"),
    "serial": QT_TRANSLATE_NOOP("around", "Serial scanner"),
    "nfc": QT_TRANSLATE_NOOP("around", "Wristband reader"),
}

DEVICE_ICONS = {"simulated": "camera", "camera": "camera", "nfc": "nfc"}
CAMERAS = ("camera", "simulated")

MINUTES_FROM_S = 120
"""A clock that is off by less is told in seconds."""


def surroundings(
    status: StationStatus, devices: Collection[DeviceStatus], figures: Figures, now: datetime
) -> dict[str, object]:
    """What QML shows around the card, by name."""
    name, when = performance_text(status, figures, now)
    quests, quests_old = quests_text(status, figures, now)
    passes = passes_texts(status, figures)
    return {
        "portal": portal_pill(status, figures),
        "attention": attention_text(status, figures),
        "attentionCount": figures.number(status.attention),
        # There is room for one: a wrong clock makes the others hard to tell.
        "clock": next(filter(None, (clock_text(status), *passes)), ""),
        "passes": passes,
        "quests": quests,
        "questsOld": quests_old,
        "performance": name,
        "performanceTime": when,
        "devices": device_rows(devices),
        "listening": listening_text(devices),
        "invitation": invitation(devices),
        "cameraCause": camera_cause(devices),
        "hint": hint(devices),
    }


def kind(device: DeviceStatus) -> str:
    """The kind of a device, from its name: `camera:0` is a camera."""
    return device.device.partition(":")[0]


def portal_pill(status: StationStatus, figures: Figures) -> dict[str, str]:
    """The pill's state, icon and text, and a `brief` text for a narrow window."""
    text = brief = translate("around", str(PORTAL_WORDS[status.portal]))
    if status.on_its_way:
        count = figures.number(status.on_its_way)
        more = translate("around", "{count} on their way", None, status.on_its_way)
        text = joined(text, more.format(count=count))
        brief = joined(brief, count)
    icon = PORTAL_ICONS[status.portal]
    return {"state": status.portal.value, "icon": icon, "text": text, "brief": brief}


def clock_text(status: StationStatus) -> str:
    """How far our clock is off, and to which side; "" for a right one."""
    seconds = abs(status.clock_off_s)
    if not seconds:
        return ""
    slow = translate("around", "Clock {time} slow")
    fast = translate("around", "Clock {time} fast")
    return (slow if status.clock_off_s > 0 else fast).format(time=duration(seconds))


def passes_texts(status: StationStatus, figures: Figures) -> list[str]:
    """What staff should know of the ledger and the revocation list."""
    texts = []
    if status.doubled:
        twice = translate("around", "{count} passes were used twice", None, status.doubled)
        texts.append(twice.format(count=figures.number(status.doubled)))
    if status.ledger_anew:
        texts.append(translate("around", "Ledger begun anew: passes not confirmed"))
    if status.ledger_away:
        texts.append(translate("around", "Other booths cannot be asked"))
    if status.revocations and status.revocations.fault:
        texts.append(translate("around", "Revocation list not read: see the log"))
    return texts


def duration(seconds: int) -> str:
    """Seconds under two minutes, then minutes, then hours."""
    if seconds < MINUTES_FROM_S:
        return translate("around", "{count} s").format(count=digits(seconds))
    if seconds < MINUTES_FROM_S * 60:
        return translate("around", "{count} min").format(count=digits(round(seconds / 60)))
    return translate("around", "{count} h").format(count=digits(round(seconds / 3600)))


def quests_text(status: StationStatus, figures: Figures, now: datetime) -> tuple[str, bool]:
    """How old the quests here are, and whether that is too old; "" without any."""
    if status.catalogue_at is None:
        return "", False
    since = translate("around", "Quests from {time}")
    text = since.format(time=figures.day_and_time(status.catalogue_at, now))
    age = now - status.catalogue_at
    if age < OLD_QUESTS:
        return text, False
    old = translate("around", "{age} old").format(age=duration(round(age.total_seconds())))
    return joined(text, old, by=", "), True


def attention_text(status: StationStatus, figures: Figures) -> str:
    """How many scans a person must look at; "" for none."""
    if not status.attention:
        return ""
    return translate("around", "Needs attention: {count}").format(
        count=figures.number(status.attention)
    )


def performance_text(status: StationStatus, figures: Figures, now: datetime) -> tuple[str, str]:
    """The performance and its time: the one on, else the next, else that there is none."""
    if status.performance:
        start = figures.day_and_time(status.performance.start, now)
        return one_line(status.performance.name), start
    if status.upcoming is None and status.portal is PortalState.CONNECTING:
        return "", ""
    if status.upcoming is None:
        return translate("around", "No performance now"), ""
    when = figures.day_and_time(opens(status.upcoming), now)
    return (
        translate("around", "Next: {name}").format(name=one_line(status.upcoming.name)),
        translate("around", "opens {time}").format(time=when),
    )


def counter_tiles(counters: Counters, figures: Figures) -> list[dict[str, str]]:
    """The four totals of the performance, with the mark of the family they belong to."""
    tiles = (
        (counters.fans, translate("around", "fans"), "yes"),
        (counters.points, translate("around", "points"), "star"),
        (counters.saved, translate("around", "on their way"), "saved"),
        (counters.refused, translate("around", "refused"), "no"),
    )
    return [{"value": figures.number(n), "label": label, "icon": icon} for n, label, icon in tiles]


def device_rows(devices: Iterable[DeviceStatus]) -> list[dict[str, object]]:
    """Every device: what it is, whether it listens, and what to do when it does not."""
    return [
        {
            "text": device_name(device),
            "icon": DEVICE_ICONS.get(kind(device), "scanner"),
            "listening": device.listening,
            "cause": one_line(device.cause),
            "remark": one_line(device.remark),
        }
        for device in devices
    ]


def device_name(device: DeviceStatus) -> str:
    """What staff call the device."""
    known = DEVICE_WORDS.get(kind(device))
    return translate("around", str(known)) if known else device.device


def listening_text(devices: Iterable[DeviceStatus]) -> str:
    """One line: who listens."""
    names = list(dict.fromkeys(device_name(device) for device in devices if device.listening))
    if not names:
        return translate("around", "No scanner is listening")
    return translate("around", "Listening: {devices}").format(devices=joined(*names, by=", "))


def invitation(devices: Iterable[DeviceStatus]) -> str:
    """Where to hold the code, by the devices that listen."""
    kinds = {kind(device) for device in devices if device.listening}
    if kinds & set(CAMERAS):
        return translate("around", "Hold your code to the camera")
    if kinds == {"nfc"}:
        return translate("around", "Hold your wristband to the reader")
    return translate("around", "Hold your code to the scanner")


def camera_cause(devices: Iterable[DeviceStatus]) -> str:
    """Why no picture comes, or "" while a camera listens or is being opened."""
    cameras = [device for device in devices if kind(device) in CAMERAS]
    if any(camera.listening for camera in cameras):
        return ""
    if not cameras:
        return translate("around", "No camera set up here. Use the scanner.")
    cause = one_line(next((camera.cause for camera in cameras if camera.cause), ""))
    return translate("around", "No camera: {cause}").format(cause=cause) if cause else ""


def hint(devices: Iterable[DeviceStatus]) -> str:
    """What whoever holds a code up should do now; "" while nothing is amiss."""
    return one_line(next((each.hint for each in devices if each.listening and each.hint), ""))
