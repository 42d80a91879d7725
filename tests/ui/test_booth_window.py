"""The booth's window as staff meet it: seen at three sizes, used by keyboard and mouse."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from PySide6.QtCore import QSize, Qt
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.booth import Act, ActAnswer
from kiosk.domain.lane import Clear
from kiosk.ui import acts
from tests.ui import booth_states as passes
from tests.ui import gate_states as states
from tests.ui.conftest import STILL
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
from tests.ui.test_window import (
    LEAST_TARGET,
    SIZES,
    assert_drawn,
    assert_fits,
    assert_nothing_overlaps,
    controls,
    is_card,
)

PIN = "204817"
UNDO = "Turnstile did not turn"
OVERRIDE = "Supervisor override"
WHY = "Was scanned by mistake"
QUICK = ("small-dark",)


def shown() -> list[ParameterSet]:
    """Each size in each look; most of them are looked at by the long suite."""
    return [
        pytest.param(size, look, id=name, marks=() if name in QUICK else pytest.mark.soak)
        for label, size in SIZES.items()
        for look in ("dark", "light")
        for name in (f"{label}-{look}",)
    ]


each_size_and_look = pytest.mark.parametrize(("size", "look"), shown())


@pytest.fixture
def booth(make_gate: MakeGate) -> Gate:
    """A furnished booth at 1280 by 800, without motion."""
    made = make_gate(at_booth=True)
    made.furnish()
    return made


def seen(booth: Gate, text: str) -> bool:
    return any(text in each for each in booth.texts())


@each_size_and_look
def test_every_verdict_fits_its_window(
    make_gate: MakeGate, shots: Path, size: QSize, look: str
) -> None:
    booth = make_gate(replace(STILL, theme=look), size, at_booth=True)
    booth.furnish()
    for name, outcome in passes.OUTCOMES.items():
        booth.show(outcome)
        path = shots / f"booth-{size.width()}-{look}-{name}.png"
        booth.screen.grab(path)
        assert_drawn(path, size)
        assert_inside(booth)
        if name != "many":  # A list that scrolls goes on below.
            assert_fits(booth, name)
            assert_nothing_overlaps(booth, name)


@each_size_and_look
def test_an_undo_fits_the_idle_window_and_what_came_of_it_the_cards(
    make_gate: MakeGate, shots: Path, size: QSize, look: str
) -> None:
    booth = make_gate(replace(STILL, theme=look), size, at_booth=True)
    booth.furnish()
    booth.show(passes.VALID)
    booth.bridge.card(Clear())
    booth.screen.grab(shots / f"booth-{size.width()}-{look}-undo-idle.png")
    assert_fits(booth, "idle")
    click(booth, UNDO)
    booth.tell(passes.told(passes.VALID, Act.UNDO, ActAnswer.NOT_LAST))
    booth.screen.grab(shots / f"booth-{size.width()}-{look}-undo-not-last.png")
    assert_fits(booth, "not last")


def assert_inside(booth: Gate) -> None:
    """No text of the card is cut by the bar under it."""
    card = next(item for item in booth.items() if is_card(item))
    place = on_window(card)
    for item in booth.items():
        if item.inherits("QQuickText") and card.isAncestorOf(item) and not scrolls(item):
            assert place.contains(on_window(item)), item.property("text")


def scrolls(item: QQuickItem) -> bool:
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above is not None


def begin_override(booth: Gate) -> None:
    booth.show(passes.USED)
    click(booth, OVERRIDE)
    booth.screen.settle()


@each_size_and_look
def test_every_step_of_an_override_fits_its_window(
    make_gate: MakeGate, shots: Path, size: QSize, look: str
) -> None:
    booth = make_gate(replace(STILL, theme=look), size, at_booth=True)
    booth.furnish()
    begin_override(booth)
    for step in ("why", "pin", "wrong"):
        booth.screen.grab(shots / f"booth-{size.width()}-{look}-override-{step}.png")
        assert_fits(booth, step)
        for control in controls(booth):
            assert accessible_name(control)
            assert min(control.width(), control.height()) >= LEAST_TARGET, accessible_name(control)
        if step == "why":
            click(booth, WHY)
        elif step == "pin":
            type_text(booth, PIN)
            press(booth, Qt.Key.Key_Return)
            booth.tell(passes.told(passes.USED, Act.OVERRIDE, ActAnswer.PIN_WRONG))
        booth.screen.settle()
    assert seen(booth, "That is not the PIN. Try again.")


def test_a_used_pass_says_whose_for_what_when_and_where_before(booth: Gate) -> None:
    booth.show(passes.USED)
    for said in (
        "Already used",
        "Used at North Gate 2, 17:50 today.",
        "VIP Lounge Access",
        "Maya",
        "Harbour City v Rivals",
        "Opens 17:32",
        "Closes 22:02",
        "Now 19:02 · Open, 3 h left",
        "Used once before",
        "North Gate 2, 17:50 · 72 min ago",
        "portal says yes · list of 18:02",
    ):
        assert said in booth.texts(), said


def test_earlier_uses_say_who_let_in_why_and_what_was_taken_back(booth: Gate) -> None:
    booth.show(passes.OFTEN)
    assert "Used 4 times before" in booth.texts()
    assert seen(booth, "South Lounge, 18:02 · 60 min ago · taken back 18:02")
    assert seen(booth, "and 3 earlier")


def test_a_clock_that_is_off_tells_the_portals_time(booth: Gate) -> None:
    booth.clock.at -= timedelta(days=1)
    booth.bridge.status(replace(states.ONLINE, clock_off_s=86_400))
    reading = replace(passes.USED.reading, at=booth.clock.at)
    booth.show(replace(passes.USED, reading=reading))
    assert "Now 19:02 · Open, 3 h left" in booth.texts()
    assert "Used at North Gate 2, 17:50 today." in booth.texts()


def test_now_stands_where_it_is_in_the_window(booth: Gate) -> None:
    at = {}
    for name in ("early", "valid", "expired"):
        booth.show(passes.OUTCOMES[name])
        at[name] = booth.booth.property("timeline")["now_at"]
    assert at["early"] < 0.2 < at["valid"] < 0.8 < at["expired"]


def test_the_timeline_runs_the_way_the_language_is_read(booth: Gate) -> None:
    booth.show(passes.EARLY)
    before = marks(booth)
    mirror(booth)
    after = marks(booth)
    assert before["Opens 20:00"] < before["Closes 22:02"]
    assert after["Opens 20:00"] > after["Closes 22:02"]
    assert before["Now 19:02 · Opens in 58 min"] < after["Now 19:02 · Opens in 58 min"]
    assert_fits(booth, "mirrored")


def marks(booth: Gate) -> dict[str, float]:
    """Where each text's middle is, from the left."""
    texts = (item for item in booth.items() if item.inherits("QQuickText"))
    return {item.property("text"): on_window(item).center().x() for item in texts}


def mirror(booth: Gate) -> None:
    content = booth.screen.window.contentItem()
    context = QQmlEngine.contextForObject(booth.screen.window)
    on = True
    for name in ("enabled", "childrenInherit"):
        assert QQmlProperty(content, f"LayoutMirroring.{name}", context).write(on)
    booth.screen.settle()


def test_a_pass_of_another_business_tells_of_nobody(booth: Gate) -> None:
    booth.show(passes.ELSEWHERE)
    assert "Another team's pass" in booth.texts()
    for ours in ("Fan 1001", "VIP Lounge Access", " ago", " left"):
        assert not seen(booth, ours), ours
    assert "Harbour City v Rivals" not in booth.texts()


def test_a_pass_that_was_taken_back_is_never_called_open(booth: Gate) -> None:
    booth.show(passes.REVOKED)
    assert "Now 19:02" in booth.texts()


def test_where_names_are_not_shown_the_holder_is_a_number(make_gate: MakeGate) -> None:
    booth = make_gate(replace(STILL, show_name="none"), at_booth=True)
    booth.furnish()
    booth.show(passes.VALID)
    assert "Fan 1001" in booth.texts()
    assert not seen(booth, "Maya")


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


def focused(booth: Gate) -> str:
    item = booth.screen.window.activeFocusItem()
    return accessible_name(item) if isinstance(item, QQuickItem) else ""


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


@pytest.mark.parametrize("name", passes.OUTCOMES)
def test_an_override_is_offered_only_where_it_is_possible(booth: Gate, name: str) -> None:
    outcome = passes.OUTCOMES[name]
    booth.show(outcome)
    offered = any(accessible_name(item) == OVERRIDE for item in controls(booth))
    assert offered is bool(outcome.access and outcome.access.may_override)


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


def tab_to(booth: Gate, name: str) -> None:
    for _ in range(40):
        if focused(booth) == name:
            return
        press(booth, Qt.Key.Key_Tab)
    raise LookupError(f"Tab never comes to {name!r}")


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


def test_a_gate_has_nothing_of_this(make_gate: MakeGate) -> None:
    gate = make_gate()
    gate.furnish()
    gate.show(passes.USED)
    assert "Already used" in gate.texts()
    assert not seen(gate, OVERRIDE)
    assert not seen(gate, "Closes")
