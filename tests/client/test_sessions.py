"""A fan's login by the real client at the real portal."""

import re

import httpx
import pytest

from kiosk.domain.ports import BudgetSpent, KeyRefused, LimitReached, LoginRefused, NotJson, Refused
from kiosk.domain.sessions import Address, FanProfile
from kiosk.portal import demo
from kiosk.portal.background import transports
from kiosk.portal.sender import send_due

pytestmark = pytest.mark.anyio

FAN = "fan@example.com"
NEW = "jane+gate@example.com"
PROFILE = FanProfile(1001, "Maya", "Okafor", FAN, "555-0101", ("season_ticket",))


@pytest.fixture
def mail(tmp_path):
    return tmp_path / "mail"


@pytest.fixture
def portal(app, connect, mail, now):
    return connect("http://portal", transport=httpx.ASGITransport(app))


@pytest.fixture
def sessions(portal):
    return portal.sessions


@pytest.fixture
def code(app, mail, now):
    """Of the one message that is sent by now."""

    def code():
        send_due(app.state.portal.database, transports(mail), lambda: now)
        texts = [message.read_text() for message in mail.iterdir()]
        (code,) = re.findall(r"sign-in code is (\d{5})", "".join(texts))
        return code

    return code


@pytest.mark.parametrize(
    ("email", "address"),
    [
        (FAN, Address(known=True, has_password=True, has_phone=True)),
        ("leila.haddad@example.com", Address(known=True, has_password=False, has_phone=True)),
        (NEW, Address(known=False)),
    ],
)
async def test_an_address_is_checked(sessions, email, address):
    assert await sessions.check_email(email) == address


async def test_a_login_by_password(sessions):
    session = await sessions.log_in(FAN, "fanpassword")
    assert session.fan_id == 1001
    assert await sessions.fan(session.session_uid) == PROFILE


async def test_a_login_by_email(sessions, code):
    request_uid = await sessions.request_email_code(FAN)
    session = await sessions.submit_code(request_uid, FAN, code())
    assert await sessions.fan(session.session_uid) == PROFILE


async def test_a_login_by_sms(sessions, code, mail):
    request_uid = await sessions.request_sms_code(FAN)
    assert (await sessions.submit_code(request_uid, FAN, code())).fan_id == 1001
    kinds = {path.suffix for path in mail.iterdir() if "sign-in code" in path.read_text()}
    assert kinds == {".sms"}


async def test_a_new_fan_registers_and_sets_a_password(sessions, code):
    address = await sessions.register(NEW, "Jane", "Doe", terms_accepted=True)
    assert address == Address(known=True)
    request_uid = await sessions.request_email_code(NEW)
    session = await sessions.submit_code(request_uid, NEW, code(), new_password="é & ü")
    assert (await sessions.log_in(NEW, "é & ü")).fan_id == session.fan_id
    profile = await sessions.fan(session.session_uid)
    assert (profile.first_name, profile.last_name, profile.tags) == ("Jane", "Doe", ())


async def test_a_wrong_password_is_the_fans_and_not_the_keys(sessions):
    with pytest.raises(LoginRefused) as caught:
        await sessions.log_in(FAN, "wrong")
    assert caught.value.code == "login_failed"
    assert "password is wrong" in str(caught.value)


async def test_wrong_codes(sessions, code):
    request_uid = await sessions.request_email_code(FAN)
    wrong = f"{(int(code()) + 1) % 100_000:05}"
    left = [("code_wrong", number) for number in (4, 3, 2, 1, 0)]
    for expected in [*left, ("code_expired", None)]:
        with pytest.raises(LoginRefused) as caught:
            await sessions.submit_code(request_uid, FAN, wrong)
        assert (caught.value.code, caught.value.tries_left) == expected


async def test_too_many_tries_tell_how_long_to_wait(sessions):
    for _ in range(10):
        with pytest.raises(LoginRefused):
            await sessions.log_in(FAN, "wrong")
    with pytest.raises(LimitReached) as caught:
        await sessions.log_in(FAN, "fanpassword")
    assert (caught.value.retry_after_s, caught.value.code) == (900, "too_many_tries")


async def test_what_is_no_address_is_refused(sessions):
    with pytest.raises(Refused) as caught:
        await sessions.check_email("nobody")
    assert (caught.value.status, caught.value.code) == (422, "validation")


@pytest.mark.parametrize("session_uid", ["nothing", "..", "a/b?c"])
async def test_an_unknown_session(sessions, session_uid):
    with pytest.raises(Refused) as caught:
        await sessions.fan(session_uid)
    assert caught.value.status == 404


async def test_a_wrong_key_is_the_keys(app, connect):
    client = connect("http://portal", "wrong", transport=httpx.ASGITransport(app))
    with pytest.raises(KeyRefused):
        await client.sessions.check_email(FAN)


@pytest.mark.parametrize("body", [{}, [], {"status": "welcome"}, {"status": None}])
async def test_an_answer_that_is_not_the_portals(wire, server, body):
    server.answer(body=body)
    with pytest.raises(NotJson):
        await wire.sessions.check_email(FAN)


async def test_a_spare_portals_answers_are_understood(wire, server):
    server.answer(body={"status": "login"})
    assert await wire.sessions.check_email(FAN) == Address(known=True)
    server.answer(body={"session_uid": "s", "fan_id": 7, "more": [1]})
    assert (await wire.sessions.log_in(FAN, "p")).fan_id == 7
    server.answer(body={"fan_id": 7})
    assert await wire.sessions.fan("s") == FanProfile(7)


async def test_what_a_fan_types_is_in_no_address(wire, server):
    server.answer(body={"session_uid": "s", "fan_id": 7})
    await wire.sessions.log_in(FAN, "fanpassword")
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"fan" not in head
    assert b"fanpassword" in body


async def test_logins_spend_the_stations_budget(app, connect):
    transport = httpx.ASGITransport(app)
    client = connect("http://portal", transport=transport, calls_per_minute=1)
    await client.sessions.check_email(FAN)
    with pytest.raises(BudgetSpent):
        await client.sessions.check_email(FAN)


async def test_media_urls(portal, app):
    assert portal.media_url(demo.LOGO_UID) == f"http://portal/fb_media/{demo.LOGO_UID}"
    url = portal.media_url(demo.LOGO_UID, width=64, height=48)
    assert url == f"http://portal/fb_media/{demo.LOGO_UID}?width=64&height=48"
    assert portal.media_url("../x y") == "http://portal/fb_media/%2E%2E%2Fx%20y"
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as http:
        assert (await http.get(url)).headers["Content-Type"] == "image/png"
