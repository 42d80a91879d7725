"""The booth's window as it is seen: at three sizes, dark and light, in words."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQml import QQmlEngine, QQmlProperty

from kiosk.domain.booth import Act, ActAnswer
from kiosk.domain.lane import Clear
from kiosk.domain.outcome import Outcome
from tests.ui import booth_states as passes
from tests.ui import gate_states as states
from tests.ui.booth_window import (
    OVERRIDE,
    PIN,
    UNDO,
    WHY,
    assert_inside,
    begin_override,
    each_size_and_look,
    seen,
)
from tests.ui.conftest import STILL
from tests.ui.gate_window import Gate, MakeGate, accessible_name, click, on_window, press, type_text
from tests.ui.test_window import (
    LEAST_TARGET,
    assert_drawn,
    assert_fits,
    assert_nothing_overlaps,
    controls,
)


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


@pytest.mark.parametrize("unsure", [passes.ASK, passes.ASK_ANEW, passes.REFUSED_ANEW])
def test_where_not_every_use_is_known_no_pass_is_called_unused(
    booth: Gate, unsure: Outcome
) -> None:
    booth.show(unsure)
    assert "No use is known here" in booth.texts()
    assert not seen(booth, "Not used before")


def test_a_pass_that_was_taken_back_is_never_called_open(booth: Gate) -> None:
    booth.show(passes.REVOKED)
    assert "Now 19:02" in booth.texts()


def test_where_names_are_not_shown_the_holder_is_a_number(make_gate: MakeGate) -> None:
    booth = make_gate(replace(STILL, show_name="none"), at_booth=True)
    booth.furnish()
    booth.show(passes.VALID)
    assert "Fan 1001" in booth.texts()
    assert not seen(booth, "Maya")


def test_a_gate_has_nothing_of_this(make_gate: MakeGate) -> None:
    gate = make_gate()
    gate.furnish()
    gate.show(passes.USED)
    assert "Already used" in gate.texts()
    assert not seen(gate, OVERRIDE)
    assert not seen(gate, "Closes")
