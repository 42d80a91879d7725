"""Nobody touches the kiosk: it asks, and then it forgets."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.visit import VisitView
from tests.ui import gate_states as states
from tests.ui.gate_window import press, type_text
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk, click, control, focused, said

QUESTION = "Still there?"
NARROW = QSize(800, 1280)
PAGES = {
    "email": visits.EMAIL_STEP,
    "way": visits.WAY,
    "password": visits.PASSWORD,
    "code": visits.CODE,
    "register": visits.REGISTER,
    "home": visits.HOME,
}


def hold_up(kiosk: Kiosk, text: str) -> None:
    kiosk.bridge.check(replace(states.reading(), text=text))
    kiosk.screen.settle()


@pytest.mark.parametrize("view", PAGES.values(), ids=PAGES)
def test_on_every_page_it_asks_after_a_minute_and_leaves_after_twenty_seconds(
    kiosk: Kiosk, view: VisitView
) -> None:
    kiosk.show(view)
    kiosk.pass_time(59)
    assert not said(kiosk, QUESTION)
    kiosk.pass_time(1)
    assert said(kiosk, QUESTION)
    assert "20" in kiosk.texts()
    kiosk.pass_time(7)
    assert "13" in kiosk.texts()
    assert kiosk.asked == []
    kiosk.pass_time(13)
    assert kiosk.asked == [("leave",)]
    assert said(kiosk, "Touch to begin")
    assert not said(kiosk, QUESTION)


def test_it_says_what_the_seconds_are(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    kiosk.pass_time(62)
    assert said(kiosk, "We sign you out in 18 seconds")
    kiosk.pass_time(17)
    assert "We sign you out in 1 second." in kiosk.texts()
    kiosk.models.languages.switch("ar")
    kiosk.screen.settle()
    assert said(kiosk, "ثانية واحدة")


def test_nobody_is_asked_at_the_start(kiosk: Kiosk) -> None:
    kiosk.pass_time(70)
    assert not said(kiosk, QUESTION)
    kiosk.pass_time(600)
    assert kiosk.asked == []


def test_a_list_of_languages_that_was_left_open_at_the_start_is_closed(
    make_kiosk: MakeKiosk,
) -> None:
    kiosk = make_kiosk(replace(visits.STILL, text_scale=2), NARROW)
    click(kiosk, "Language: English")
    assert said(kiosk, "Deutsch")
    kiosk.pass_time(70)
    assert not said(kiosk, "Deutsch")


def test_the_button_keeps_the_fan_and_what_was_typed(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.show(visits.EMAIL_STEP)
    type_text(kiosk, "maya@")
    kiosk.pass_time(65)
    click(kiosk, "I'm still here")
    qtbot.waitUntil(lambda: not said(kiosk, QUESTION))
    assert focused(kiosk) == "Email address"
    type_text(kiosk, "example.com")
    assert control(kiosk, "Email address").property("text") == "maya@example.com"
    kiosk.pass_time(59)
    assert not said(kiosk, QUESTION)


def test_a_touch_beside_the_button_does_too_and_presses_nothing_under_it(
    kiosk: Kiosk, qtbot: QtBot
) -> None:
    kiosk.show(visits.EMAIL_STEP)
    back = control(kiosk, "Back")
    middle = back.mapToScene(QPointF(back.width() / 2, back.height() / 2)).toPoint()
    kiosk.pass_time(65)
    QTest.mouseClick(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=QPoint(3, middle.y()))
    qtbot.waitUntil(lambda: not said(kiosk, QUESTION))
    assert kiosk.asked == []


def test_a_key_does_too_and_types_nothing(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.show(visits.CODE)
    kiosk.pass_time(65)
    type_text(kiosk, "1")
    qtbot.waitUntil(lambda: not said(kiosk, QUESTION))
    type_text(kiosk, "2345")
    assert kiosk.asked == []


def test_a_reading_does_too(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    kiosk.pass_time(65)
    hold_up(kiosk, "WB-1")
    assert not said(kiosk, QUESTION)


def test_a_code_in_view_that_is_read_again_and_again_is_nobody(kiosk: Kiosk) -> None:
    """A poster that people walk past, a ticket that somebody forgot."""
    kiosk.show(visits.HOME)
    for _ in range(8):
        hold_up(kiosk, "WB-1")
        kiosk.pass_time(10)
    assert kiosk.asked == [("leave",)]


def test_each_fan_may_hold_the_same_code_up(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    hold_up(kiosk, "WB-1")
    kiosk.models.visit.leave()
    kiosk.show(VisitView())
    kiosk.show(visits.HOME)
    kiosk.pass_time(65)
    hold_up(kiosk, "WB-1")
    assert not said(kiosk, QUESTION)


def test_every_touch_and_key_begins_the_minute_anew(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.show(visits.EMAIL_STEP)
    for touch in (
        lambda: QTest.mouseClick(
            kiosk.screen.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 700)
        ),
        lambda: press(kiosk, Qt.Key.Key_Tab),
    ):
        kiosk.pass_time(59)
        touch()
        QGuiApplication.processEvents()
    kiosk.pass_time(59)
    assert not said(kiosk, QUESTION)


def test_what_only_lies_there_is_nobody(kiosk: Kiosk) -> None:
    """A key that is held down by a bag, a mouse that a door shakes."""
    kiosk.show(visits.EMAIL_STEP)
    kiosk.pass_time(59)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, none, "", autorep=True)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(9, 9),
        QPointF(9, 9),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        none,
    )
    for event in (held, moved):
        QGuiApplication.sendEvent(kiosk.screen.window, event)
    QGuiApplication.processEvents()
    kiosk.pass_time(1)
    assert said(kiosk, QUESTION)


def test_the_question_can_be_answered_by_leaving(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    kiosk.pass_time(65)
    click(kiosk, "Sign out now")
    assert kiosk.asked == [("leave",)]


def test_sign_out_is_on_the_page_of_whoever_is_signed_in(kiosk: Kiosk) -> None:
    with pytest.raises(LookupError):
        control(kiosk, "Sign out")
    kiosk.show(visits.HOME)
    click(kiosk, "Sign out")
    assert kiosk.asked == [("leave",)]
    assert said(kiosk, "Touch to begin")


def test_what_the_engine_says_late_of_a_fan_who_left_is_not_shown(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    kiosk.models.visit.leave()
    kiosk.show(visits.HOME)
    assert said(kiosk, "Touch to begin")
    kiosk.show(visits.START)
    kiosk.show(visits.EMAIL_STEP)
    assert said(kiosk, "What is your email?")


def test_nothing_of_a_fan_stays_in_the_window(kiosk: Kiosk, qtbot: QtBot) -> None:
    for view in (visits.REGISTER, visits.EMAIL_STEP):
        kiosk.show(view)
        type_text(kiosk, "Zanzibar")
    kiosk.show(visits.WAY)
    QGuiApplication.clipboard().setText("Zanzibar")
    kiosk.models.visit.leave()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    QGuiApplication.processEvents()
    for each in kiosk.screen.window.findChildren(object):
        for value in properties(each):
            assert "Zanzibar" not in value
            assert visits.EMAIL not in value


def properties(thing: object) -> list[str]:
    meta = thing.metaObject()
    names = [meta.property(index).name() for index in range(meta.propertyCount())]
    return [
        str(thing.property(name)) for name in names if name in ("text", "intro", "label", "code")
    ]


def test_a_language_is_kept_for_that_fan_alone(kiosk: Kiosk) -> None:
    click(kiosk, "Deutsch")
    kiosk.show(visits.EMAIL_STEP)
    assert kiosk.models.languages.property("current") == "de"
    kiosk.models.visit.leave()
    assert kiosk.models.languages.property("current") == "en"


def test_a_language_that_somebody_only_tried_goes_home_after_a_while(kiosk: Kiosk) -> None:
    click(kiosk, "العربية")
    kiosk.pass_time(59)
    assert kiosk.models.languages.property("current") == "ar"
    kiosk.pass_time(1)
    assert kiosk.models.languages.property("current") == "en"


def test_only_the_stations_languages_are_offered(make_kiosk) -> None:
    kiosk = make_kiosk(replace(visits.STILL, languages=("en", "de")))
    assert "Deutsch" in kiosk.texts()
    assert "Français" not in kiosk.texts()
