"""The booth's window as staff use it, by keyboard and mouse: choosing, letting in, taking back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.booth import Act, ActAnswer
from kiosk.domain.lane import Clear
from kiosk.ui import acts
from tests.ui import booth_states as passes
from tests.ui import gate_states as states
from tests.ui.booth_window import OVERRIDE, PIN, UNDO, WHY, begin_override, focused, seen, tab_to
from tests.ui.gate_window import (
    Gate,
    MakeGate,
    accessible_name,
    click,
    named,
    on_window,
    press,
    type_text,
)
from tests.ui.test_window import LEAST_TARGET, assert_fits, controls


def test_one_of_a_fans_passes_is_chosen_by_mouse_and_only_once(booth: Gate) -> None:
    booth.show(passes.CHOICE)
    name = "Pitch-side tour, Open until 20:02"
    assert named(booth, name).height() >= LEAST_TARGET
    click(booth, name)
    click(booth, name)
    assert booth.asked == [("redeem", passes.CHOICE.id, passes.CHOICE.choices[1].serial)]
    assert booth.dismissed == []


def test_one_of_a_fans_passes_is_chosen_by_keyboard_alone(booth: Gate) -> None:
    booth.show(passes.MANY)
    for _ in range(20):
        press(booth, Qt.Key.Key_Tab)
        if focused(booth) == "Match pass 12, Open until 22:02":
            break
    item = named(booth, "Match pass 12, Open until 22:02")
    assert item.property("visualFocus") is True
    assert on_window(named(booth, "Passes to choose from")).contains(on_window(item))
    press(booth, Qt.Key.Key_Space)
    assert booth.asked == [("redeem", passes.MANY.id, passes.MANY.choices[11].serial)]


def test_news_of_the_station_leaves_the_button_under_a_finger(booth: Gate) -> None:
    booth.show(passes.CHOICE)
    before = named(booth, "Pitch-side tour, Open until 20:02")
    booth.bridge.status(states.AWAY)
    booth.screen.settle()
    assert named(booth, "Pitch-side tour, Open until 20:02") == before


def test_a_choice_that_is_not_possible_any_more_says_so(booth: Gate) -> None:
    booth.show(passes.CHOICE)
    click(booth, "Pitch-side tour, Open until 20:02")
    booth.tell(passes.told(passes.CHOICE, Act.REDEEM, ActAnswer.NOT_POSSIBLE))
    assert "Maya: Not possible any more. Scan it again." in booth.texts()


def test_a_touch_beside_the_buttons_leaves_the_choice(booth: Gate) -> None:
    booth.show(passes.CHOICE)
    click(booth, "Which pass?")
    assert booth.dismissed == []
    click(booth, "Next fan")
    assert booth.dismissed == [True]


def test_an_override_is_offered_only_where_it_is_possible(booth: Gate) -> None:
    for name, outcome in passes.OUTCOMES.items():
        booth.show(outcome)
        offered = any(accessible_name(item) == OVERRIDE for item in controls(booth))
        assert offered is bool(outcome.access and outcome.access.may_override), name


def test_a_supervisor_lets_in_by_mouse_alone(booth: Gate) -> None:
    begin_override(booth)
    assert seen(booth, "Maya, VIP Lounge Access")
    click(booth, WHY)
    booth.screen.settle()
    for key in (*PIN, "Enter"):
        click(booth, key)
    assert booth.asked == [("override", passes.USED.id, PIN, WHY)]
    booth.tell(passes.told(passes.USED, Act.OVERRIDE, ActAnswer.DONE))
    booth.show(passes.OVERRIDDEN)
    assert "Let in by a supervisor; it is on record." in booth.texts()
    with pytest.raises(LookupError):
        named(booth, "Let in all the same?")


def test_a_supervisor_lets_in_by_keyboard_alone_with_a_reason_of_their_own(booth: Gate) -> None:
    booth.show(passes.USED)
    tab_to(booth, OVERRIDE)
    press(booth, Qt.Key.Key_Space)
    booth.screen.settle()
    press(booth, Qt.Key.Key_Tab)
    assert focused(booth) == "Close"
    press(booth, Qt.Key.Key_Tab)
    assert focused(booth) == "Had left for a moment"
    tab_to(booth, "Another reason, in a few words")
    type_text(booth, "Left a coat")
    press(booth, Qt.Key.Key_Return)
    booth.screen.settle()
    type_text(booth, PIN)
    press(booth, Qt.Key.Key_Return)
    assert booth.asked == [("override", passes.USED.id, PIN, "Left a coat")]


def test_a_locked_pin_counts_down_in_words(booth: Gate) -> None:
    begin_override(booth)
    click(booth, WHY)
    booth.screen.settle()
    type_text(booth, PIN)
    press(booth, Qt.Key.Key_Return)
    until = states.NOW + timedelta(seconds=30)
    locked = passes.told(passes.USED, Act.OVERRIDE, ActAnswer.PIN_LOCKED, locked_until=until)
    booth.tell(locked)
    assert seen(booth, "Too many wrong tries: locked until 19:02:30, 30 s more.")


def test_the_next_fans_card_goes_on_over_an_override_and_it_stays_the_first_ones(
    booth: Gate,
) -> None:
    begin_override(booth)
    booth.bridge.card(Clear())
    booth.show(passes.FORGED)
    assert "Not genuine" in booth.texts()
    assert seen(booth, "Maya, VIP Lounge Access")
    click(booth, WHY)
    booth.screen.settle()
    type_text(booth, PIN)
    press(booth, Qt.Key.Key_Return)
    assert booth.asked == [("override", passes.USED.id, PIN, WHY)]


def test_escape_leaves_an_override_and_forgets_the_digits(booth: Gate) -> None:
    begin_override(booth)
    click(booth, WHY)
    booth.screen.settle()
    type_text(booth, "123")
    press(booth, Qt.Key.Key_Escape)
    booth.screen.settle()
    assert booth.asked == []
    assert booth.dismissed == []
    click(booth, OVERRIDE)
    booth.screen.settle()
    click(booth, WHY)
    booth.screen.settle()
    assert named(booth, "0 digits typed")


def test_an_override_and_the_staff_desk_are_never_open_together(booth: Gate) -> None:
    begin_override(booth)
    click(booth, "Staff desk")
    booth.screen.settle()
    assert booth.booth.property("override").property("opened") is False
    click(booth, "Staff desk")
    booth.screen.settle()
    click(booth, OVERRIDE)
    assert booth.desk.property("opened") is False


def test_a_use_is_taken_back_with_its_seconds_in_view(booth: Gate) -> None:
    booth.show(passes.VALID)
    assert "60 s · Maya, VIP Lounge Access" in booth.texts()
    click(booth, UNDO)
    click(booth, UNDO)
    assert booth.asked == [("undo", passes.VALID.id)]
    booth.show(passes.TAKEN_AGAIN)
    assert "Use taken back" in booth.texts()
    with pytest.raises(LookupError):
        named(booth, UNDO)


def test_the_last_use_can_be_taken_back_while_other_cards_come_and_go(booth: Gate) -> None:
    booth.show(passes.VALID)
    booth.bridge.card(Clear())
    booth.screen.settle()
    assert named(booth, UNDO)
    booth.show(passes.FORGED)
    click(booth, UNDO)
    assert booth.asked == [("undo", passes.VALID.id)]


def test_after_a_minute_a_use_cannot_be_taken_back(booth: Gate, qtbot: QtBot) -> None:
    booth.show(passes.VALID)
    booth.clock.at += timedelta(seconds=59)
    qtbot.waitUntil(lambda: seen(booth, "1 s · Maya"), timeout=3000)
    booth.clock.at += timedelta(seconds=1)
    qtbot.waitUntil(lambda: not seen(booth, UNDO), timeout=3000)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (ActAnswer.TOO_LATE, "Too late: a use can be taken back for 60 seconds only."),
        (ActAnswer.NOT_LAST, "Not taken back: the pass was used again since."),
        (ActAnswer.NOT_POSSIBLE, "There is no such use to take back."),
    ],
)
def test_what_came_of_an_undo_is_said_in_words(booth: Gate, answer: ActAnswer, words: str) -> None:
    booth.show(passes.VALID)
    click(booth, UNDO)
    booth.tell(passes.told(passes.VALID, Act.UNDO, answer))
    assert f"Maya, VIP Lounge Access: {words}" in booth.texts()


def test_what_came_of_an_undo_is_said_over_the_next_fans_card_for_a_while(
    make_gate: MakeGate, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acts, "SAID_MS", 1000)
    booth = make_gate(at_booth=True)
    booth.furnish()
    booth.show(passes.VALID)
    click(booth, UNDO)
    booth.show(replace(passes.REVOKED, first_name="Jonas"))
    booth.tell(passes.told(passes.VALID, Act.UNDO, ActAnswer.NOT_LAST))
    assert seen(booth, "Maya, VIP Lounge Access: Not taken back")
    qtbot.waitUntil(lambda: not seen(booth, "Not taken back"), timeout=3000)


def test_a_monstrous_name_leaves_room_for_the_answer(booth: Gate) -> None:
    access = replace(passes.HOSTILE.access, may_undo_until=passes.UNTIL)
    booth.show(replace(passes.HOSTILE, access=access))
    click(booth, UNDO)
    booth.tell(passes.told(passes.HOSTILE, Act.UNDO, ActAnswer.FAILED))
    said = named(booth, next(text for text in booth.texts() if "cannot be read" in text))
    assert said.height() <= on_window(said.parentItem()).height()
    assert_fits(booth, "monstrous")
    assert on_window(said).bottom() <= on_window(named(booth, "Enter code")).top()


def test_without_an_answer_the_buttons_come_back(
    make_gate: MakeGate, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acts, "GIVE_UP_MS", 100)
    booth = make_gate(at_booth=True)
    booth.show(passes.VALID)
    click(booth, UNDO)
    assert named(booth, UNDO).isEnabled() is False
    qtbot.waitUntil(lambda: named(booth, UNDO).isEnabled(), timeout=3000)


def test_what_was_done_is_said_where_the_next_fans_card_is_shown_already(booth: Gate) -> None:
    begin_override(booth)
    click(booth, WHY)
    booth.screen.settle()
    booth.show(passes.FORGED)
    booth.tell(passes.told(passes.USED, Act.OVERRIDE, ActAnswer.DONE))
    assert seen(booth, "Maya, VIP Lounge Access: Let in by a supervisor")
    booth.show(passes.USED)
    booth.show(passes.VALID)
    click(booth, UNDO)
    booth.show(passes.FORGED)
    booth.tell(passes.told(passes.VALID, Act.UNDO, ActAnswer.DONE))
    assert seen(booth, "Maya, VIP Lounge Access: The use is taken back and on record.")
    assert UNDO not in booth.texts()
