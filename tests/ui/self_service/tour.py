"""Every screen of the self-service kiosk in every state that there is, one after the other.

Each function brings the kiosk to a stop and yields its name while the kiosk stands there.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QMetaObject, Qt

from kiosk.domain.deeds import Said
from kiosk.domain.pin import LONGEST_LOCK, PinAnswer
from kiosk.domain.signing_in import SignInFault
from kiosk.domain.visit import Home, Picture, StaffAnswer
from tests.ui.gate_states import NOW
from tests.ui.self_service import home_states as homes
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.home_window import meet, poster, press
from tests.ui.self_service.kiosk_window import Kiosk

Stops = Iterator[str]

TYPED_INTO = {
    "email": visits.EMAIL_STEP,
    "email-unfit": visits.STEPS["email-unfit"],
    "password": visits.PASSWORD,
    "password-wrong": visits.STEPS["password-wrong"],
    "name": visits.REGISTER,
}
"""The steps that begin with a field."""

PIN = "204817"
PIN_ANSWERS = {
    "pin-wrong": StaffAnswer(PinAnswer.WRONG),
    "pin-locked": StaffAnswer(PinAnswer.LOCKED, NOW + LONGEST_LOCK),
    "pin-unset": StaffAnswer(PinAnswer.UNSET),
    "pin-failed": StaffAnswer(PinAnswer.WRONG, failed=True),
    "staff": StaffAnswer(PinAnswer.OPEN),
}
"""What may come of a try; the last one lets staff in."""


def everywhere(kiosk: Kiosk) -> Stops:
    """All of it."""
    yield from steps(kiosk)
    yield from faults(kiosk)
    yield from home_screens(kiosk, homes.HOMES)
    yield from details(kiosk)
    yield from passes(kiosk)
    for stop in over_the_page(kiosk):
        yield f"{stop}-over-home"
    kiosk.show(visits.EMAIL_STEP)
    yield from over_the_page(kiosk)


def essentials(kiosk: Kiosk) -> Stops:
    """Each screen once, in the states that are hardest."""
    yield from steps(kiosk)
    yield from home_screens(kiosk, {name: homes.HOMES[name] for name in ("failed", "hostile")})
    meet(kiosk)
    yield from over_the_lists(kiosk)
    meet(kiosk, homes.MAYA, homes.OPEN)
    yield "pass"
    kiosk.show(visits.START)
    yield from over_the_page(kiosk)


def steps(kiosk: Kiosk) -> Stops:
    """From the start to the home screen."""
    for name, view in visits.STEPS.items():
        kiosk.show(view)
        yield name


def faults(kiosk: Kiosk) -> Stops:
    """Whatever goes wrong on the way."""
    for fault in SignInFault:
        kiosk.show(visits.wrong(visits.PAGES_OF.get(fault, visits.EMAIL_STEP), fault))
        yield f"fault-{fault}"


def home_screens(kiosk: Kiosk, shown: dict[str, Home]) -> Stops:
    """Home, as these fans see it."""
    for name, home in shown.items():
        kiosk.show(visits.START)
        meet(kiosk, home)
        kiosk.visit_bridge.picture(Picture(homes.POSTER, poster()))
        kiosk.screen.settle()
        yield name


def details(kiosk: Kiosk) -> Stops:
    """Home's tabs, and what opens over its lists."""
    meet(kiosk)
    lists = kiosk.home.property("lists")
    yield from over_the_lists(kiosk)
    lists.choose("rewards")
    kiosk.screen.settle()
    yield "rewards"
    lists.choose("wristband")
    kiosk.screen.settle()
    yield "wristbands"
    for name, said in {"wristband-wanted": Said.WAITING, "wristband-taken": Said.TAKEN}.items():
        kiosk.show(homes.deed(said))
        yield name
    lists.choose("quests")


def over_the_lists(kiosk: Kiosk) -> Stops:
    """The sheets and the celebration; between them, the home screen as it was."""
    home = kiosk.home
    sheet, lists = home.property("sheet"), home.property("lists")
    opened = {
        "quest": lambda: home.touch("quest 2"),
        "locked": lambda: home.touch("quest 5"),
        "code-hidden": lambda: home.touch(f"reward {homes.PRIZE.reward_uid}"),
        "code-shown": lambda: (home.touch(f"reward {homes.PRIZE.reward_uid}"), sheet.switch_code()),
        "activity": home.show_activity,
        "typing": home.type_wristband,
    }
    for name, begin in opened.items():
        begin()
        kiosk.screen.settle()
        yield name
        sheet.close()
    lists.choose("quests")
    meet(kiosk, replace(homes.MAYA, tier_reached=homes.GOLD, arrived=(homes.LOUNGE,)))
    yield "party"
    home.go_on()
    kiosk.screen.settle()
    yield "party-reward"
    home.go_on()
    meet(kiosk)


def passes(kiosk: Kiosk) -> Stops:
    """A pass as large as the screen allows."""
    for name, open_pass in homes.PASSES.items():
        meet(kiosk, homes.MAYA, open_pass)
        yield f"pass-{name}"
    meet(kiosk)


def keyboards(kiosk: Kiosk) -> Stops:
    """Wherever letters are typed, with Qt's keyboard on the screen; and where keys are ours.

    For a process of its own: see tests.ui.self_service.on_screen.
    """
    for name, view in TYPED_INTO.items():
        kiosk.show(visits.START)  # Each page anew: it begins in its field.
        kiosk.show(view)
        yield f"keyboard-{name}"
    kiosk.show(visits.START)
    kiosk.show(visits.REGISTER)
    press(kiosk, Qt.Key.Key_Return)
    yield "keyboard-last-name"
    kiosk.show(visits.CODE)
    yield "keys-code"
    meet(kiosk)
    kiosk.home.type_wristband()
    kiosk.screen.settle()
    yield "keys-wristband"


def over_the_page(kiosk: Kiosk) -> Stops:
    """What covers any page; the staff's own comes last, for whoever was here is gone by then."""
    bar = next(item for item in kiosk.items() if item.property("branded") is not None)
    QMetaObject.invokeMethod(bar, "languagesWanted")
    kiosk.screen.settle()
    yield "languages"
    press(kiosk, Qt.Key.Key_Escape)
    kiosk.pass_time(64)
    yield "idle"
    kiosk.models.idle.touch()
    kiosk.models.staff.ask()
    kiosk.screen.settle()
    yield "pin"
    for name, answer in PIN_ANSWERS.items():
        kiosk.models.staff.try_pin(PIN)
        kiosk.visit_bridge.staff(answer)
        kiosk.screen.settle()
        yield name
    kiosk.models.staff.close()
    kiosk.show(visits.START)
