"""A fan signs in: by touch, by mouse and by keys alone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.domain.signing_in import SignInFault, Way
from tests.ui.gate_window import named, on_window, press, type_text
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, click, control, focused, said, tab_to


def test_a_touch_anywhere_on_the_start_page_begins(kiosk: Kiosk) -> None:
    heading = on_window(named(kiosk, "Your points. Your rewards.")).center().toPoint()
    QTest.mouseClick(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=heading)
    assert kiosk.asked == [("begin",)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_begins_too(kiosk: Kiosk, key: Qt.Key) -> None:
    press(kiosk, key)
    assert kiosk.asked == [("begin",)]


def test_the_email_is_typed_at_once_and_enter_goes_on(kiosk: Kiosk) -> None:
    kiosk.show(visits.EMAIL_STEP)
    type_text(kiosk, " maya@example.com ")
    press(kiosk, Qt.Key.Key_Return)
    assert kiosk.asked == [("give_email", "maya@example.com")]


def test_escape_goes_back(kiosk: Kiosk) -> None:
    kiosk.show(visits.EMAIL_STEP)
    press(kiosk, Qt.Key.Key_Escape)
    kiosk.show(visits.CODE)
    press(kiosk, Qt.Key.Key_Escape)
    assert kiosk.asked == [("back",), ("back",)]


def test_back_brings_the_email_as_it_was_typed(kiosk: Kiosk) -> None:
    kiosk.show(visits.WAY)
    click(kiosk, "Back")
    kiosk.show(replace(visits.EMAIL_STEP, sign_in=visits.PASSWORD.sign_in))
    assert control(kiosk, "Email address").property("text") == visits.EMAIL


@pytest.mark.parametrize(
    ("button", "way"),
    [
        ("Use my password", Way.PASSWORD),
        ("Email me a code", Way.EMAIL_CODE),
        ("Text a code to my phone", Way.SMS_CODE),
    ],
)
def test_each_way_can_be_chosen_by_touch_and_by_keys(kiosk: Kiosk, button: str, way: Way) -> None:
    kiosk.show(visits.WAY)
    click(kiosk, button)
    tab_to(kiosk, button)
    press(kiosk, Qt.Key.Key_Return)
    assert kiosk.asked == [("choose", way), ("choose", way)]


def test_a_password_is_sent_as_typed_and_leaves_the_field(kiosk: Kiosk) -> None:
    kiosk.show(visits.PASSWORD)
    type_text(kiosk, " fan password")
    field = control(kiosk, "Password")
    assert not said(kiosk, "fan password")
    press(kiosk, Qt.Key.Key_Return)
    assert kiosk.asked == [("give_password", " fan password")]
    assert field.property("text") == ""


def test_an_empty_password_asks_nobody(kiosk: Kiosk) -> None:
    kiosk.show(visits.PASSWORD)
    click(kiosk, "Sign in")
    assert kiosk.asked == []


def test_a_password_is_shown_only_on_demand(kiosk: Kiosk) -> None:
    kiosk.show(visits.PASSWORD)
    field = control(kiosk, "Password")
    assert QAccessible.queryAccessibleInterface(field).state().passwordEdit
    type_text(kiosk, "secret")
    assert field.property("displayText") == "●" * 6
    click(kiosk, "Show password")
    assert field.property("displayText") == "secret"
    click(kiosk, "Hide password")
    assert field.property("displayText") == "●" * 6


def test_the_fifth_digit_sends_the_code(kiosk: Kiosk) -> None:
    kiosk.show(visits.CODE)
    for key in ("1", "2", "9", "Erase", "3", "4", "5"):
        click(kiosk, key)
    assert kiosk.asked == [("give_code", "12345")]


def test_hardware_digits_type_the_code_too(kiosk: Kiosk) -> None:
    kiosk.show(visits.CODE)
    type_text(kiosk, "1x29")
    press(kiosk, Qt.Key.Key_Backspace)
    type_text(kiosk, "345")
    assert kiosk.asked == [("give_code", "12345")]


def test_a_wrong_code_says_how_many_tries_are_left_and_can_be_typed_anew(kiosk: Kiosk) -> None:
    kiosk.show(visits.CODE)
    type_text(kiosk, "11111")
    kiosk.show(visits.wrong(visits.CODE, SignInFault.CODE_WRONG, tries_left=1))
    assert said(kiosk, "That code is not right.")
    assert said(kiosk, "1\u00a0try\u00a0left.")
    type_text(kiosk, "22222")
    assert kiosk.asked == [("give_code", "11111"), ("give_code", "22222")]


def test_many_tries_left_are_not_counted_aloud(kiosk: Kiosk) -> None:
    kiosk.show(visits.wrong(visits.CODE, SignInFault.CODE_WRONG, tries_left=4))
    assert not said(kiosk, "left")


def test_too_many_tries_count_down_and_are_then_forgotten(kiosk: Kiosk) -> None:
    kiosk.show(visits.LOCKED)
    assert said(kiosk, "You can try again at 19:05 (3:42 minutes left).")
    kiosk.clocks.at += timedelta(seconds=222)
    kiosk.models.visit.reword()
    assert not said(kiosk, "Too many tries")


def test_when_no_more_codes_are_sent_the_newest_one_can_still_be_typed(kiosk: Kiosk) -> None:
    kiosk.show(visits.wrong(visits.CODE, SignInFault.TOO_MANY_CODES))
    assert said(kiosk, "Use the newest one you have.")
    until = kiosk.clocks.at + timedelta(minutes=3)
    view = visits.wrong(visits.CODE, SignInFault.TOO_MANY_CODES)
    kiosk.show(replace(view, sign_in=replace(view.sign_in, retry_at=until)))
    assert said(kiosk, "Another can be sent at 19:05.")
    type_text(kiosk, "12345")
    assert kiosk.asked == [("give_code", "12345")]


def test_a_code_that_was_sent_again_is_said_to_be_another(kiosk: Kiosk) -> None:
    kiosk.show(visits.CODE)
    assert said(kiosk, "We sent an email with five digits")
    kiosk.show(replace(visits.CODE, sign_in=replace(visits.CODE.sign_in, times_sent=2)))
    assert said(kiosk, "We sent another email with five digits")


def test_while_a_wait_lasts_no_code_can_be_typed(kiosk: Kiosk) -> None:
    kiosk.show(visits.LOCKED)
    type_text(kiosk, "11111")
    assert kiosk.asked == []
    kiosk.clocks.at += timedelta(seconds=222)
    kiosk.models.visit.reword()
    type_text(kiosk, "11111")
    assert kiosk.asked == [("give_code", "11111")]


def test_a_code_that_works_no_longer_takes_no_digits_until_a_new_one_is_sent(kiosk: Kiosk) -> None:
    kiosk.show(visits.CODE)
    kiosk.show(visits.wrong(visits.CODE, SignInFault.CODE_EXPIRED))
    type_text(kiosk, "11111")
    assert kiosk.asked == []
    kiosk.show(replace(visits.CODE, sign_in=replace(visits.CODE.sign_in, times_sent=2)))
    type_text(kiosk, "11111")
    assert kiosk.asked == [("give_code", "11111")]


def test_while_the_portal_is_asked_nothing_is_sent_twice(kiosk: Kiosk) -> None:
    kiosk.show(replace(visits.EMAIL_STEP, sign_in=replace(visits.CODE.sign_in, asking=True)))
    press(kiosk, Qt.Key.Key_Return)
    kiosk.show(replace(visits.CODE, sign_in=replace(visits.CODE.sign_in, asking=True)))
    type_text(kiosk, "12345")
    assert kiosk.asked == []


def test_a_new_code_can_be_had(kiosk: Kiosk) -> None:
    kiosk.show(visits.CODE)
    click(kiosk, "Send a new code")
    assert kiosk.asked == [("send_again",)]


def test_a_bystander_does_not_read_where_the_code_went(kiosk: Kiosk) -> None:
    kiosk.show(visits.CODE)
    assert not said(kiosk, "maya.okafor")


def test_a_new_fan_registers_by_keys_alone(kiosk: Kiosk) -> None:
    kiosk.show(visits.REGISTER)
    type_text(kiosk, "Maya")
    press(kiosk, Qt.Key.Key_Return)
    type_text(kiosk, "Okafor")
    press(kiosk, Qt.Key.Key_Return)
    assert focused(kiosk) == "I have read the terms and accept them."
    press(kiosk, Qt.Key.Key_Space)
    tab_to(kiosk, "Join")
    press(kiosk, Qt.Key.Key_Return)
    assert kiosk.asked == [("register", "Maya", "Okafor", True)]


def test_consent_is_never_given_beforehand(kiosk: Kiosk) -> None:
    kiosk.show(visits.REGISTER)
    type_text(kiosk, "Maya")
    click(kiosk, "Join")
    assert kiosk.asked == [("register", "Maya", "", False)]


def test_the_terms_are_there_to_be_read(kiosk: Kiosk) -> None:
    kiosk.show(visits.REGISTER)
    assert said(kiosk, visits.TERMS)
    tab_to(kiosk, "Terms")
    box = kiosk.screen.window.activeFocusItem()
    press(kiosk, Qt.Key.Key_Down)
    assert box.property("contentY") > 0


def test_every_fault_says_in_words_what_to_do(kiosk: Kiosk) -> None:
    visit = kiosk.models.visit
    for fault in SignInFault:
        kiosk.show(visits.wrong(visits.PAGES_OF.get(fault, visits.EMAIL_STEP), fault))
        words = visit.property("problem")
        assert len(words.split()) > 6, fault
        assert words in kiosk.texts(), fault


def test_whoever_begins_does_not_read_what_the_card_before_was_refused_for(kiosk: Kiosk) -> None:
    kiosk.show(visits.wrong(visits.START, SignInFault.CARD_FORGED))
    assert said(kiosk, "not a real one")
    click(kiosk, "Touch to begin")
    assert not said(kiosk, "not a real one")


def test_hostile_text_stays_text(kiosk: Kiosk) -> None:
    email = "<h1>x</h1>@example.com"
    kiosk.show(replace(visits.WAY, sign_in=replace(visits.WAY.sign_in, email=email)))
    assert email in kiosk.texts()


def test_the_title_of_the_window_names_the_business_and_never_a_fan(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    assert kiosk.screen.window.title() == "Harbour City Fan Points"
