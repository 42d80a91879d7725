"""What happened lately, the wristbands, and what is celebrated."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import PointTier
from kiosk.domain.deeds import Deed, Said
from kiosk.domain.fan_desk import Link
from kiosk.domain.masking import masked_barcode
from kiosk.domain.outcome import PointsState
from kiosk.domain.rewards import FanReward
from kiosk.domain.visit import Happened, Happening, Home
from kiosk.ui.figures import Figures
from kiosk.ui.self_service import home_words, reward_face
from kiosk.ui.self_service.quest_face import NO_PROGRESS
from kiosk.ui.self_service.rows import Face
from kiosk.ui.texts import joined, one_line

translate = QCoreApplication.translate

ICONS = {Happened.REWARD: "gift", Happened.QUEST: "tick", Happened.WRISTBAND: "nfc"}
MAX_SHOWN = 30
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


def happening_face(happening: Happening, figures: Figures, now: datetime) -> Face:
    """A line of the recent activity; "on its way" only where that is so."""
    label = home_words.say(home_words.HAPPENED[happening.kind])
    wristband = happening.kind is Happened.WRISTBAND and happening.what
    what = _wristband(happening.what) if wristband else one_line(happening.what)
    state = PointsState.SAVED if happening.on_its_way else PointsState.CONFIRMED
    if happening.points:
        end = figures.earned(happening.points, state)
    else:
        end = translate("self_service", "on its way") if happening.on_its_way else ""
    when = figures.day_and_time(happening.at, now)
    return {
        "icon": "saved" if happening.on_its_way else ICONS[happening.kind],
        "title": what or label,
        "detail": joined(label, when) if what else when,
        "end": end,
        "spoken": ", ".join(filter(None, (label, what, when, end))),
    }


def latest_face(home: Home | None, figures: Figures, now: datetime) -> Face:
    """The newest line; `title` is "" where there is none."""
    if home is None or not home.activity:
        return {"icon": "clock", "title": "", "detail": "", "end": "", "spoken": ""}
    return happening_face(home.activity[0], figures, now)


def activity_sheet(happenings: tuple[Happening, ...], figures: Figures, now: datetime) -> Face:
    """All that happened lately."""
    return {
        "kind": "activity",
        "title": translate("self_service", "What happened lately"),
        "lines": [happening_face(each, figures, now) for each in happenings[:MAX_SHOWN]],
    }


def link_row(link: Link, figures: Figures, now: datetime) -> Face:
    """A wristband of the fan."""
    title = _wristband(link.barcode)
    since = translate("self_service", "Linked {time}")
    detail = since.format(time=figures.day_and_time(link.since, now))
    return {
        "key": f"link {link.barcode}",
        "kind": "row",
        "group": translate("self_service", "Your wristbands"),
        "state": "linked",
        "title": title,
        "detail": detail,
        "end": "",
        "counts": False,
        "icon": "nfc",
        "mark": "tick",
        "media": "",
        "progress": NO_PROGRESS,
        "spoken": f"{title}, {detail}",
    }


def _wristband(barcode: str) -> str:
    """Which wristband, by both ends of its code, whichever way the language runs."""
    code = masked_barcode(one_line(barcode))
    text = translate("self_service", "Wristband {code}")
    return text.format(code=f"{_LEFT_TO_RIGHT}{code}{_END}")


def deed_face(deed: Deed | None) -> Face:
    """What comes of linking a wristband."""
    if deed is None:
        return {"text": "", "family": "notice", "busy": False, "waits": False}
    return {
        "text": home_words.deed_text(deed),
        "family": home_words.deed_family(deed).value,
        "busy": deed.said is Said.ASKED,
        "waits": deed.said is Said.WAITING,
    }


def tier_party(tier: PointTier) -> Face:
    """A tier that was reached is celebrated."""
    text = translate("self_service", "You have reached {tier}")
    return {
        "title": text.format(tier=home_words.name(tier.tier_name)),
        "text": translate("self_service", "Well done!"),
        "icon": "star",
        "media": "",
    }


def reward_party(reward: FanReward) -> Face:
    """A reward that arrived is celebrated."""
    return {
        "title": reward_face.title(reward),
        "text": home_words.say(home_words.ARRIVED[reward.reward_type]),
        "icon": reward_face.ICONS[reward.reward_type],
        "media": reward.media_uid or "",
    }


NO_PARTY: Face = {"title": "", "text": "", "icon": "star", "media": ""}
