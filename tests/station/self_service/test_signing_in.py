"""Signing in at the kiosk: the real client at the real portal."""

import asyncio
from datetime import timedelta

import httpx
import pytest

from kiosk.domain.signing_in import SignIn, SignInFault, Step, Way
from kiosk.domain.visit import VisitView
from kiosk.station.self_service import signing_in as signing_in_module
from tests.station.self_service.conftest import EMAIL, PASSWORD
from tests.station.world import NOW

pytestmark = pytest.mark.anyio

NEW = "jane+gate@example.com"
AIKO, LEILA = "aiko.nakamura@example.com", "leila.haddad@example.com"
PASSWORD_AND_CODES = (Way.PASSWORD, Way.EMAIL_CODE, Way.SMS_CODE)
CONNECT = "POST /api/v1/sessions/connect"


async def test_by_password_with_six_calls(fan):
    home = await fan.enter()
    assert (home.fan_id, home.first_name, home.last_name) == (1001, "Maya", "Okafor")
    assert home.session
    assert fan.sign_in == SignIn()  # Neither the address nor anything else of it stays.
    assert fan.line.calls.total() == 6


async def test_the_likeliest_way_is_first(fan):
    assert (await fan.begin()).sign_in.ways == PASSWORD_AND_CODES
    await fan.visits.back()
    assert (fan.view.step, fan.sign_in) == (Step.EMAIL, SignIn(EMAIL))
    assert (await fan.begin(AIKO)).sign_in.ways == (Way.PASSWORD, Way.EMAIL_CODE)
    await fan.visits.choose(Way.SMS_CODE)
    assert fan.view.step is Step.WAY


@pytest.mark.parametrize("way", [Way.EMAIL_CODE, Way.SMS_CODE])
async def test_by_code(fan, code, way):
    await fan.begin(LEILA)
    await fan.visits.choose(way)
    assert fan.view.step is Step.CODE
    assert (fan.sign_in.sent_by, fan.sign_in.times_sent) == (way, 1)
    await fan.visits.give_code(f" {code()} ")
    assert (await fan.loaded()).first_name == "Leila"


async def test_who_has_no_password_goes_on_by_code_at_once(fan, code):
    view = await fan.begin("new.fan@example.com")
    assert (view.step, view.sign_in.ways) == (Step.CODE, (Way.EMAIL_CODE,))
    await fan.visits.give_code(code())
    assert (await fan.loaded()).fan_id == 1007


async def test_a_wrong_code_leaves_so_many_tries_and_then_another_is_needed(fan, code):
    await fan.begin(LEILA)
    await fan.visits.choose(Way.EMAIL_CODE)
    wrong = f"{(int(code()) + 1) % 100_000:05}"
    for left in (4, 3, 2, 1):
        await fan.visits.give_code(wrong)
        assert (fan.fault, fan.sign_in.tries_left) == (SignInFault.CODE_WRONG, left)
    await fan.visits.give_code(wrong)
    assert (fan.fault, fan.sign_in.tries_left) == (SignInFault.CODE_EXPIRED, None)
    await fan.visits.give_code(code())
    assert (fan.fault, fan.sign_in.tries_left) == (SignInFault.CODE_EXPIRED, None)
    fan.clock.move(1)
    await fan.visits.send_again()
    assert (fan.fault, fan.sign_in.times_sent) == (None, 2)
    await fan.visits.give_code(code())
    assert (await fan.loaded()).fan_id == 1004


async def test_a_code_is_too_old_after_ten_minutes(fan, code):
    await fan.begin(LEILA)
    await fan.visits.choose(Way.EMAIL_CODE)
    old = code()
    fan.clock.move(601)
    await fan.visits.give_code(old)
    assert fan.fault is SignInFault.CODE_EXPIRED


@pytest.fixture
async def no_more_codes(fan):
    """Somebody without a password has had as many as the portal sends."""
    await fan.begin("new.fan@example.com")
    for _ in range(4):
        fan.clock.move(1)
        await fan.visits.send_again()
        assert fan.fault is None
    await fan.visits.send_again()
    return fan


async def test_too_many_codes_say_until_when_and_the_newest_one_still_works(no_more_codes, code):
    fan = no_more_codes
    assert fan.fault is SignInFault.TOO_MANY_CODES
    assert fan.sign_in.retry_at == NOW + timedelta(minutes=15)
    await fan.visits.give_code(code())
    assert (await fan.loaded()).fan_id == 1007


async def test_nor_is_it_lost_on_the_way_back_to_the_address(no_more_codes, code):
    fan = no_more_codes
    await fan.visits.back()
    await fan.visits.give_email("new.fan@example.com")
    assert (fan.view.step, fan.fault) == (Step.CODE, SignInFault.TOO_MANY_CODES)
    await fan.visits.give_code(code())
    assert (await fan.loaded()).fan_id == 1007


async def test_another_address_has_no_use_of_it(no_more_codes):
    fan = no_more_codes
    await fan.visits.back()
    fan.line.answers["/api/v1/sessions/connect"] = httpx.Response(200, json={"status": "login"})
    await fan.visits.give_email(LEILA)
    fan.line.answers["/api/v1/sessions/connect"] = httpx.Response(429)
    await fan.visits.choose(Way.EMAIL_CODE)
    assert fan.view.step is not Step.CODE


async def test_what_is_scanned_meanwhile_says_nothing_of_the_tries(fan, code):
    await fan.begin(LEILA)
    await fan.visits.choose(Way.EMAIL_CODE)
    await fan.visits.give_code(f"{(int(code()) + 1) % 100_000:05}")
    await fan.visits.card(SignInFault.CARD_UNKNOWN)
    assert (fan.fault, fan.sign_in.tries_left) == (SignInFault.CARD_UNKNOWN, None)


async def test_a_wrong_password_and_then_too_many(fan):
    await fan.begin()
    await fan.visits.choose(Way.PASSWORD)
    for _ in range(10):
        await fan.visits.give_password("wrong")
        assert (fan.view.step, fan.fault) == (Step.PASSWORD, SignInFault.PASSWORD_WRONG)
    await fan.visits.give_password(PASSWORD)
    assert (fan.fault, fan.sign_in.retry_at) == (
        SignInFault.TOO_MANY,
        NOW + timedelta(minutes=15),
    )


async def test_what_is_no_address_is_not_asked_for(fan):
    await fan.visits.begin()
    for typed in (
        "",
        " ",
        "jane",
        "jane@",
        "@x.org",
        "a b@x.org",
        "a@b",
        "a@@b.c",
        "a@b..c",
        "x" * 255,
    ):
        await fan.visits.give_email(typed)
        assert (fan.view.step, fan.fault) == (Step.EMAIL, SignInFault.EMAIL_UNFIT)
    assert fan.line.calls.total() == 0


class TestRegistering:
    async def test_a_new_fan_gives_names_and_is_sent_a_code(self, fan, code):
        assert (await fan.begin(NEW)).step is Step.REGISTER
        for names in (("", "Doe"), ("Jane", "  ")):
            await fan.visits.register(*names, terms_accepted=False)
            assert (fan.view.step, fan.fault) == (Step.REGISTER, SignInFault.NAME_MISSING)
        await fan.visits.register("Jane", "Doe", terms_accepted=False)
        assert (fan.view.step, fan.sign_in.sent_by) == (Step.CODE, Way.EMAIL_CODE)
        await fan.visits.give_code(code())
        home = await fan.loaded()
        assert (home.first_name, home.last_name) == ("Jane", "Doe")
        assert (home.standing.value.points, home.rewards.value) == (0, ())

    async def test_where_there_are_terms_they_must_be_accepted(self, kiosk):
        fan = await kiosk(has_terms=True)
        await fan.begin(NEW)
        calls = fan.line.calls.total()
        await fan.visits.register("Jane", "Doe", terms_accepted=False)
        assert fan.fault is SignInFault.TERMS_NEEDED
        assert fan.line.calls.total() == calls
        await fan.visits.register("Jane", "Doe", terms_accepted=True)
        assert fan.view.step is Step.CODE


class TestSteps:
    async def test_back_from_each(self, fan):
        await fan.begin()
        await fan.visits.choose(Way.PASSWORD)
        await fan.visits.back()
        assert fan.view.step is Step.WAY
        await fan.visits.choose(Way.EMAIL_CODE)
        await fan.visits.back()
        assert (fan.view.step, fan.sign_in) == (Step.WAY, SignIn(EMAIL, PASSWORD_AND_CODES))
        await fan.visits.back()
        await fan.visits.give_email(NEW)
        await fan.visits.back()
        assert (fan.view.step, fan.sign_in) == (Step.EMAIL, SignIn(NEW))
        await fan.visits.back()
        assert fan.view == VisitView()

    async def test_a_double_tap_asks_once(self, fan):
        await fan.visits.begin()
        await asyncio.gather(*(fan.visits.give_email(EMAIL) for _ in range(3)))
        assert fan.line.calls.total() == 1

    async def test_what_belongs_to_another_step_does_nothing(self, fan):
        for step in (fan.visits.give_code("12345"), fan.visits.give_email(EMAIL)):
            await step
        assert fan.view == VisitView()
        await fan.visits.begin()
        for step in (fan.visits.give_password(PASSWORD), fan.visits.send_again()):
            await step
        await fan.visits.register("Jane", "Doe", terms_accepted=True)
        assert fan.view == VisitView(Step.EMAIL)
        assert fan.line.calls.total() == 0

    @pytest.mark.parametrize("go", ["back", "leave"])
    async def test_an_answer_that_comes_too_late_changes_nothing(self, fan, go):
        await fan.begin()
        await fan.visits.choose(Way.PASSWORD)
        fan.line.free.clear()
        fan.line.entered.clear()
        asking = asyncio.create_task(fan.visits.give_password(PASSWORD))
        await fan.line.entered.wait()
        assert fan.sign_in.asking
        await getattr(fan.visits, go)()
        fan.line.free.set()
        await asking
        assert fan.view.step is (Step.WAY if go == "back" else Step.START)
        assert not fan.sign_in.asking

    async def test_beginning_twice_begins_once(self, fan):
        await fan.begin()
        await fan.visits.begin()
        assert fan.view.step is Step.WAY


class TestFaults:
    async def test_the_portal_is_away(self, fan):
        fan.line.cut = True
        assert (await fan.begin()).sign_in.fault is SignInFault.AWAY
        fan.line.cut = False
        await fan.visits.give_email(EMAIL)
        assert fan.view.step is Step.WAY

    async def test_while_it_is_known_to_be_away_it_is_not_asked(self, fan):
        fan.world.breaker.failed()
        fan.world.breaker.failed()
        assert (await fan.begin()).sign_in.fault is SignInFault.AWAY
        assert fan.line.calls.total() == 0

    async def test_it_answers_too_late(self, fan, monkeypatch):
        monkeypatch.setattr(signing_in_module, "PATIENCE_S", 0)
        fan.line.free.clear()
        assert (await fan.begin()).sign_in.fault is SignInFault.BUSY

    @pytest.mark.parametrize(
        ("answer", "fault"),
        [
            (httpx.Response(401, json={"error": "key_wrong"}), SignInFault.KEY_REFUSED),
            (httpx.Response(422, json={"error": "validation"}), SignInFault.EMAIL_UNFIT),
            (httpx.Response(409, json={"error": "odd"}), SignInFault.REFUSED),
            (httpx.Response(503), SignInFault.AWAY),
            (httpx.Response(200, html="<h1>Wi-Fi</h1>"), SignInFault.AWAY),
            (httpx.Response(429, json={"error": "too_many_calls"}), SignInFault.BUSY),
            (httpx.Response(429), SignInFault.TOO_MANY),
        ],
        ids=["key", "address", "refused", "503", "captive portal", "calls", "429"],
    )
    async def test_it_says_no(self, fan, answer, fault):
        fan.line.answers["/api/v1/sessions/connect"] = answer
        assert (await fan.begin()).sign_in.fault is fault
        assert not fan.sign_in.asking
