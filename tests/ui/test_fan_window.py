"""Fans at the staff desk as staff meet them: searched, opened, given rewards; and wiped."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.deeds import Act, Said
from kiosk.domain.traces import DeskView
from tests.ui import desk_states as views
from tests.ui import fan_states as fans
from tests.ui import gate_states as states
from tests.ui.gate_window import Gate, MakeGate, accessible_name, click, named, press, type_text
from tests.ui.test_desk_window import SIZES, look, missing

SHOTS = "KIOSK_SHOTS" in os.environ
THEMES = ("dark", "light") if SHOTS else ("dark",)
"""Themes differ in colours alone: to fit, one is enough; to look at, both."""

ALL_SIZES = [
    pytest.param(size, id=name, marks=() if name == "small" or SHOTS else pytest.mark.soak)
    for name, size in SIZES.items()
]
"""The smallest is the hardest to fit; the others are soak tests, unless they are looked at."""

FIELD = "Name, email or phone"


@pytest.fixture
def desk(gate: Gate) -> Gate:
    """A gate with the desk open at its search for fans."""
    click(gate, "Staff desk")
    gate.show_desk(views.OPEN)
    return gate


@pytest.fixture
def found(desk: Gate) -> Gate:
    """With fans found."""
    type_text(desk, "may")
    desk.show_fans(fans.SEARCHES["found"])
    desk.asked.clear()
    return desk


@pytest.fixture
def sheet(found: Gate) -> Gate:
    """With Maya's sheet open."""
    found.show_fans(fans.opened(fans.SHEET))
    return found


def has_focus(item: QQuickItem) -> bool:
    return bool(item.property("activeFocus"))


def test_the_desk_opens_with_a_search_and_every_letter_goes_to_it(desk: Gate) -> None:
    type_text(desk, "may")
    assert desk.asked == [("search", "m"), ("search", "ma"), ("search", "may")]
    click(desk, "Clear the search")
    type_text(desk, "j")
    assert desk.asked[3:] == [("search", ""), ("search", "j")]


@pytest.mark.soak
def test_a_search_is_typed_by_touch(desk: Gate) -> None:
    click(desk, "Show keys")
    desk.screen.settle()
    for key in ("J", "Space", "7", "Erase"):
        click(desk, key)
    assert desk.asked[-1] == ("search", "J ")


def test_fans_found_are_masked_and_a_click_opens_one(found: Gate) -> None:
    assert {"Maya S.", "m…@example.com · …101", "Fan 1001"} <= set(found.texts())
    click(found, "Mayara H., Fan 1004, l…@example.com · …104")
    assert found.asked == [("open", "1004")]


def test_a_fan_is_found_and_opened_by_keys_alone(found: Gate) -> None:
    press(found, Qt.Key.Key_Return)
    assert has_focus(named(found, "Fans found"))
    press(found, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert found.asked == [("open", "1004")]
    press(found, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert has_focus(named(found, FIELD))


def test_every_state_of_a_search_is_said(desk: Gate) -> None:
    for state, said in (
        ("idle", "Find a fan"),
        ("searching", "Searching…"),
        ("again", "Searching…"),
        ("many", "The first 20. Type more to find fewer."),
        ("away", "The portal is away: only fans known here, by first name or number."),
        ("away-nothing", "Nobody is found for “zz”."),
        ("unreadable", "The database here cannot be read. Free disk space, then try again."),
    ):
        desk.show_fans(fans.SEARCHES[state])
        assert said in desk.texts()


def test_a_sheet_tells_everything_of_a_fan(sheet: Gate) -> None:
    assert {
        "Maya S.",
        "Fan 1001 · m…@example.com · …101",
        "480",
        "Bronze",
        "20 points to Silver",
        "open",
        "may be locked: not all is known",
        "locked: after Gate check-in, Vote",
        "locked: Opens at Silver: 20 points to go",
        "done",
        "Quest 6",
        "Pass, 18:02 – 22:02, open now",  # noqa: RUF001 - a span
        "Promotion by AtVenu, not delivered yet",
        "Promotion by BestRing, delivery failed",
        "WB00001001",
        "10% off merch",
    } <= set(sheet.texts())


def test_a_prize_code_is_hidden_until_it_is_touched(sheet: Gate) -> None:
    assert fans.CODE not in str(sheet.desk.property("fans").property("rewards"))
    click(sheet, "Show code: Free scarf")
    sheet.screen.settle()
    assert fans.CODE in sheet.texts()
    sheet.show_fans(fans.found(*fans.HITS))
    sheet.show_fans(fans.opened(fans.SHEET))
    assert fans.CODE not in sheet.texts()


def test_a_reward_is_given_once_it_was_confirmed(sheet: Gate) -> None:
    click(sheet, "Give: 10% off merch")
    sheet.screen.settle()
    assert "Give “10% off merch” to Maya S.?" in sheet.texts()
    press(sheet, Qt.Key.Key_Return)
    assert sheet.asked == []
    assert has_focus(named(sheet, "Not now"))
    click(sheet, "Give it")
    assert sheet.asked == [("give", "discount")]
    sheet.screen.settle()
    assert "480" in sheet.texts()


@pytest.mark.soak
def test_while_the_portal_is_asked_nothing_else_is(found: Gate) -> None:
    found.show_fans(fans.opened(fans.SHEETS["giving"]))
    for name in ("Give: Meet the team", "Unlink: WB00001002", "Link a wristband"):
        assert named(found, name).property("enabled") is False
    assert missing(found, "Done with this")


@pytest.mark.soak
def test_a_name_that_runs_the_other_way_turns_no_sentence_around(found: Gate) -> None:
    found.show_fans(fans.opened(states.replace(fans.SHEET, hit=fans.HITS[3])))
    click(found, "Give: 10% off merch")
    found.screen.settle()
    assert f"Give “10% off merch” to \u2068{fans.HITS[3].name}\u2069?" in found.texts()


@pytest.mark.soak
def test_not_now_gives_nothing(sheet: Gate) -> None:
    click(sheet, "Give: 10% off merch")
    sheet.screen.settle()
    press(sheet, Qt.Key.Key_Space)
    sheet.screen.settle()
    assert sheet.asked == []
    assert has_focus(named(sheet, "Back to the list"))


def test_a_reward_is_given_by_keys_alone(sheet: Gate) -> None:
    for _ in range(40):
        press(sheet, Qt.Key.Key_Tab)
        if named(sheet, "Give: 10% off merch").property("visualFocus"):
            break
    press(sheet, Qt.Key.Key_Space)
    sheet.screen.settle()
    press(sheet, Qt.Key.Key_Backtab, Qt.Key.Key_Space)
    assert sheet.asked == [("give", "discount")]


@pytest.mark.soak
def test_a_wristband_is_waited_for_and_that_can_be_ended(sheet: Gate) -> None:
    click(sheet, "Link a wristband")
    sheet.show_fans(fans.opened(fans.SHEETS["waiting"]))
    assert "Scan the wristband now." in sheet.texts()
    click(sheet, "Link a wristband")
    click(sheet, "Do not link")
    assert sheet.asked == [("expect_wristband",), ("put_aside",)]


def test_anothers_wristband_is_moved_with_the_pin(sheet: Gate) -> None:
    sheet.show_fans(fans.opened(fans.SHEETS["taken"]))
    assert "“WB9” belongs to another fan. A supervisor may move it." in sheet.texts()
    click(sheet, "Move it here")
    sheet.screen.settle()
    assert "A supervisor moves “WB9” to Maya S." in sheet.texts()
    type_text(sheet, "204817")
    press(sheet, Qt.Key.Key_Return)
    assert sheet.asked == [("move_wristband", "204817")]
    sheet.show_fans(fans.opened(fans.deed(Act.MOVE, Said.PIN_WRONG, "WB9")))
    click(sheet, "Move it here")
    sheet.screen.settle()
    assert named(sheet, "0 digits typed")


@pytest.mark.soak
def test_a_wristband_is_unlinked_once_it_was_confirmed(sheet: Gate) -> None:
    click(sheet, "Unlink: WB00001002")
    sheet.screen.settle()
    assert "Unlink “WB00001002” from Maya S.?" in sheet.texts()
    click(sheet, "Unlink it")
    assert sheet.asked == [("unlink_wristband", "WB00001002")]


def test_without_a_wristband_quest_none_can_be_linked(found: Gate) -> None:
    found.show_fans(fans.opened(fans.EMPTY))
    assert "None can be linked: no wristband quest is on now." in found.texts()
    assert named(found, "Link a wristband").property("enabled") is False
    assert {"Fan 1007", "This fan has no rewards yet."} <= set(found.texts())


def test_what_failed_says_why_and_is_asked_for_again(found: Gate) -> None:
    found.show_fans(fans.opened(fans.HALF))
    assert "The portal refuses our key. Check api_key in station.toml." in found.texts()
    assert "480" in found.texts()
    click(found, "Try again")
    assert found.asked == [("reload",)]
    found.show_fans(fans.opened(fans.SHEET))
    assert missing(found, "Try again")


def test_the_readings_of_a_fan_are_one_touch_away(sheet: Gate) -> None:
    click(sheet, "Readings here")
    sheet.screen.settle()
    assert sheet.asked == [("find", "fan:1001")]
    assert named(sheet, "Fan, receipt or barcode")
    click(sheet, "Fans")
    sheet.screen.settle()
    assert "480" in sheet.texts()


@pytest.mark.soak
def test_the_search_is_still_there_after_another_view(found: Gate) -> None:
    click(found, "Why no points?")
    found.screen.settle()
    click(found, "Fans")
    found.screen.settle()
    assert named(found, FIELD).property("text") == "may"
    assert "Maya S." in found.texts()


def test_back_shows_the_list_and_what_was_typed(sheet: Gate) -> None:
    click(sheet, "Back to the list")
    sheet.show_fans(fans.found(*fans.HITS))
    assert sheet.asked == [("back",)]
    assert named(sheet, FIELD).property("text") == "may"
    assert has_focus(named(sheet, FIELD))


@pytest.mark.parametrize("by", ["Escape", "Lock", "itself"])
def test_locking_wipes_everything_of_the_fan(sheet: Gate, by: str) -> None:
    sheet.desk.property("fans").show_code("Free scarf")
    if by == "Escape":
        press(sheet, Qt.Key.Key_Escape)
    elif by == "Lock":
        click(sheet, "Lock")
    else:
        sheet.show_desk(DeskView())
    sheet.screen.settle()
    model = sheet.desk.property("fans")
    names = ("query", "found", "person", "quests", "links", "offered", "rewards", "question")
    known = str([model.property(name) for name in names])
    assert not any(word in known for word in ("1001", "Maya", "may", "WB0", fans.CODE, "480"))
    sheet.show_fans(fans.opened(fans.SHEET))
    assert model.property("opened") is False


def test_nothing_of_anyone_is_kept_before_the_pin(gate: Gate) -> None:
    click(gate, "Staff desk")
    gate.show_fans(fans.opened(fans.SHEET))
    assert gate.desk.property("fans").property("person") == {}


@pytest.mark.soak
def test_where_names_are_not_shown_a_fan_is_a_number(make_gate: MakeGate) -> None:
    nameless = states.replace(states.STATION, show_name="none", reduce_motion=True)
    gate = make_gate(nameless)
    gate.desk.open()
    gate.show_desk(views.OPEN)
    gate.show_fans(fans.opened(fans.SHEET))
    assert "Fan 1001" in gate.texts()
    assert not any("Maya" in text for text in gate.texts())


@pytest.mark.soak
def test_a_card_is_seen_over_the_desk_and_typing_goes_on(desk: Gate) -> None:
    type_text(desk, "m")
    desk.show(states.SAVED)
    type_text(desk, "a")
    assert "+50" in desk.texts()
    assert named(desk, FIELD).property("text") == "ma"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ALL_SIZES)
def test_every_state_fits_its_window(
    make_gate: MakeGate, shots: Path, size: QSize, theme: str
) -> None:
    gate = make_gate(states.replace(states.STATION, theme=theme, reduce_motion=True), size=size)
    gate.furnish(states.BUSY)
    gate.desk.open()
    gate.show_desk(views.OPEN)

    def shot(name: str) -> None:
        look(gate, shots / f"fans-{size.width()}-{theme}-{name}.png", name)

    for name, view in fans.SEARCHES.items():
        gate.show_fans(view)
        if view.search.query:
            named(gate, FIELD).setProperty("text", view.search.query)
        shot(name)
    for name, sheet in fans.SHEETS.items():
        gate.show_fans(fans.opened(sheet))
        shot(name)
    gate.show_fans(fans.opened(fans.SHEET))
    model = gate.desk.property("fans")
    model.show_code("Free scarf")
    shot("code")
    for ask, state in ((model.ask_give, "discount"), (model.ask_unlink, "WB00001002")):
        ask(state)
        shot(f"ask-{state}")
    model.decline()
    gate.show_fans(fans.opened(fans.SHEETS["taken"]))
    model.ask_move()
    shot("ask-move")
    model.decline()
    gate.show_fans(fans.SEARCHES["found"])
    click(gate, "Show keys")
    gate.show(states.HOSTILE)
    shot("keys")


def test_every_control_of_a_sheet_has_a_name_of_its_own(sheet: Gate) -> None:
    buttons = [item for item in sheet.items() if item.inherits("QQuickAbstractButton")]
    names = [accessible_name(button) for button in buttons]
    assert all(names)
    assert len(set(names)) == len(names)
