"""Signing in at the kiosk over real HTTP, against the real portal."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.signing_in import SignInFault, Step, Way
from kiosk.domain.visit import VisitView
from tests.app.self_service.conftest import EMAIL

NEW = "jane+gate@example.com"
AIKO = "aiko.nakamura@example.com"
TOMAS, LEILA = "tomas.herrera@example.com", "leila.haddad@example.com"


def test_by_password_home_comes_whole(fan):
    home = fan.sign_in()
    assert (home.first_name, home.last_name, home.session) == ("Maya", "Okafor", True)
    assert home.standing.value.points == 1240
    titles = {line.quest.quest_title for line in home.quests.value}
    assert {"Gate check-in", "Season ticket thank-you", "Meet the team"} <= titles
    assert "North Lounge" in {reward.reward_title for reward in home.rewards.value}
    assert home.links.value == ()
    assert home.can_link
    assert home.suggestion is not None
    assert "Gold Fan" in {each.reward.reward_title for each in home.in_reach}
    assert home.activity
    assert home.gone is None
    assert fan.view.sign_in == VisitView().sign_in  # Neither address nor password stays.


def test_a_known_fan_may_choose_and_the_likeliest_way_is_first(fan):
    assert fan.begin().at(Step.WAY).sign_in.ways == (Way.PASSWORD, Way.EMAIL_CODE, Way.SMS_CODE)
    fan.do("back")
    assert fan.at(Step.EMAIL).sign_in.email == EMAIL
    fan.do("give_email", AIKO)
    assert fan.at(Step.WAY).sign_in.ways == (Way.PASSWORD, Way.EMAIL_CODE)


def test_by_emailed_code(fan, code):
    fan.begin(LEILA).at(Step.WAY)
    fan.do("choose", Way.EMAIL_CODE)
    sign_in = fan.at(Step.CODE).sign_in
    assert (sign_in.sent_by, sign_in.times_sent) == (Way.EMAIL_CODE, 1)
    fan.do("give_code", f" {code()} ")
    assert fan.loaded().first_name == "Leila"


def test_by_sms_code(fan, code):
    fan.begin(LEILA).at(Step.WAY)
    fan.do("choose", Way.SMS_CODE)
    fan.at(Step.CODE)
    fan.do("give_code", code())
    assert fan.loaded().fan_id == 1004


def test_a_fan_with_nothing_but_an_address_is_sent_a_code_at_once(fan, code):
    assert fan.begin("new.fan@example.com").at(Step.CODE).sign_in.ways == (Way.EMAIL_CODE,)
    fan.do("give_code", code())
    home = fan.loaded()
    assert (home.first_name, home.fan_id) == ("", 1007)
    fan.do("back")
    fan.leave()


def test_a_wrong_code_says_how_many_tries_are_left_and_another_one_works(fan, code):
    fan.begin(LEILA).at(Step.WAY)
    fan.do("choose", Way.EMAIL_CODE)
    fan.at(Step.CODE)
    wrong = f"{(int(code()) + 1) % 100_000:05}"
    for left in (4, 3, 2, 1, 0):
        fan.do("give_code", wrong)
        view = fan.until(lambda view, left=left: view.sign_in.tries_left == left and view)
        assert view.sign_in.fault is SignInFault.CODE_WRONG
    fan.do("give_code", wrong)
    fan.until(lambda view: view.sign_in.fault is SignInFault.CODE_EXPIRED)
    assert fan.view.sign_in.tries_left is None
    fan.do("send_again")
    fan.until(lambda view: view.sign_in.times_sent == 2 and view.sign_in.fault is None)
    fan.do("give_code", code())
    assert fan.loaded().fan_id == 1004


def test_too_many_codes_say_until_when(fan):
    fan.begin(TOMAS).at(Step.WAY)
    fan.do("choose", Way.EMAIL_CODE)
    for sent in range(1, 6):
        fan.until(lambda view, sent=sent: view.sign_in.times_sent == sent)
        fan.do("send_again")
    assert fan.fault() is SignInFault.TOO_MANY
    assert fan.view.sign_in.retry_at is not None


def test_a_wrong_password_and_then_too_many(fan):
    fan.begin().at(Step.WAY)
    fan.do("choose", Way.PASSWORD)
    fan.at(Step.PASSWORD)
    for _ in range(10):
        assert fan.answered("give_password", "wrong").sign_in.fault is SignInFault.PASSWORD_WRONG
    sign_in = fan.answered("give_password", "fanpassword").sign_in
    assert sign_in.fault is SignInFault.TOO_MANY
    assert timedelta(minutes=14) < sign_in.retry_at - datetime.now(UTC) < timedelta(minutes=16)


@pytest.mark.parametrize(
    "email", ["", "  ", "jane", "jane@", "@x.org", "a b@x.org", "a@b", "a@@b.c"]
)
def test_what_is_no_address_is_not_asked_for(fan, email):
    calls = fan.lane.meter.calls
    assert fan.begin(email).fault() is SignInFault.EMAIL_UNFIT
    assert fan.view.step is Step.EMAIL
    assert fan.lane.meter.calls == calls


def test_a_new_fan_registers_accepts_the_terms_and_is_sent_a_code(kiosk, code, tmp_path, portal):
    (tmp_path / "terms.txt").write_text("Be nice.")
    fan = kiosk(terms=tmp_path / "terms.txt")
    fan.begin(NEW).at(Step.REGISTER)
    fan.do("register", " ", "Doe", terms_accepted=True)
    assert fan.fault() is SignInFault.NAME_MISSING
    fan.do("register", "Jane", "Doe", terms_accepted=False)
    fan.until(lambda view: view.sign_in.fault is SignInFault.TERMS_NEEDED)
    fan.do("register", "Jane", "Doe", terms_accepted=True)
    fan.at(Step.CODE)
    fan.do("give_code", code())
    home = fan.loaded()
    assert (home.first_name, home.last_name) == ("Jane", "Doe")
    assert home.standing.value.points == 0
    assert home.rewards.value == ()


def test_a_double_tap_asks_once(fan):
    fan.do("begin")
    fan.at(Step.EMAIL)
    calls = fan.lane.meter.calls
    fan.do("give_email", EMAIL)
    fan.do("give_email", EMAIL)
    fan.at(Step.WAY)
    assert fan.lane.meter.calls == calls + 1


def test_back_from_each_step(fan):
    fan.begin().at(Step.WAY)
    fan.do("choose", Way.PASSWORD)
    fan.at(Step.PASSWORD)
    fan.do("back")
    fan.at(Step.WAY)
    fan.do("choose", Way.EMAIL_CODE)
    fan.at(Step.CODE)
    fan.do("back")
    assert fan.at(Step.WAY).sign_in.sent_by is None
    fan.do("back")
    fan.at(Step.EMAIL)
    fan.do("give_email", NEW)
    fan.at(Step.REGISTER)
    fan.do("back")
    fan.at(Step.EMAIL)
    fan.do("back")
    fan.until(lambda view: view == VisitView())
