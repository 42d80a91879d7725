"""Cards at the kiosk: signed ones sign in, whatever the step."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.ids import BusinessId
from kiosk.domain.passes import FanCard, serial_for
from kiosk.domain.signing_in import SignInFault, Step
from kiosk.domain.visit import VisitView
from kiosk.passes.tokens import issue
from kiosk.station.self_service import visits as visits_module
from kiosk.station.self_service.at_home import AtHome
from tests.app.passes import BUSINESS, HOLDER, Maker
from tests.station.world import NOW

pytestmark = pytest.mark.anyio


def card(maker, fan_id=HOLDER, **fields):
    plain = FanCard(fan_id, BUSINESS, serial_for(BUSINESS, fan_id), NOW, maker.key.key_id)
    return issue(replace(plain, **fields), maker.key)


async def scanned(fan, text):
    fan.scan(text)
    await fan.world.settled()
    return fan.view


async def test_a_signed_card_signs_in_without_a_session(fan, maker):
    view = await scanned(fan, card(maker))
    assert (view.step, view.home.fan_id, view.home.session) == (Step.HOME, HOLDER, False)
    home = await fan.loaded()
    assert home.standing.value.points == 1240
    assert (home.first_name, home.last_name) == ("", "")  # The portal tells no fan by id.
    assert "Season ticket thank-you" not in {each.quest.quest_title for each in home.quests.value}
    assert not [path for path in fan.line.calls if "sessions" in path]


@pytest.mark.parametrize("step", [Step.EMAIL, Step.WAY])
async def test_at_any_step_even_while_the_portal_is_asked(fan, maker, step):
    await (fan.visits.begin() if step is Step.EMAIL else fan.begin())
    fan.line.free.clear()
    asking = asyncio.create_task(fan.visits.give_email("aiko.nakamura@example.com"))
    await asyncio.sleep(0)
    await scanned(fan, card(maker))
    fan.line.free.set()
    await asking
    assert (await fan.loaded()).fan_id == HOLDER


FAULTS = {
    "forged": (lambda maker, other: card(other), SignInFault.CARD_FORGED),
    "changed": (lambda maker, other: card(maker)[:-9] + "AAAAAAAAA", SignInFault.CARD_FORGED),
    "expired": (
        lambda maker, other: card(maker, ends=NOW - timedelta(hours=1)),
        SignInFault.CARD_EXPIRED,
    ),
    "elsewhere": (
        lambda maker, other: card(maker, business_id=BusinessId(777)),
        SignInFault.CARD_ELSEWHERE,
    ),
    "a pass": (lambda maker, other: maker.a_pass(), SignInFault.CARD_UNKNOWN),
    "cut short": (lambda maker, other: "LK1:1", SignInFault.CARD_UNKNOWN),
    "unsigned": (lambda maker, other: "fan:1001", SignInFault.CARD_UNSIGNED),
    "barcode": (lambda maker, other: "WB00001002", SignInFault.CARD_UNKNOWN),
    "nothing": (lambda maker, other: "\x00", SignInFault.CARD_UNKNOWN),
}


@pytest.mark.parametrize(("make", "fault"), FAULTS.values(), ids=FAULTS)
async def test_what_signs_nobody_in_says_why(fan, maker, tmp_path, make, fault):
    text = make(maker, Maker.make(tmp_path / "other"))
    view = await scanned(fan, text)
    assert (view.step, view.sign_in.fault) == (Step.START, fault)
    await fan.visits.begin()
    assert fan.fault is None
    view = await scanned(fan, text)
    assert (view.step, view.sign_in.fault) == (Step.EMAIL, fault)
    assert fan.line.calls.total() == 0


async def test_a_bug_is_logged_and_leaves_the_start_screen(fan, maker, monkeypatch, capsys):
    monkeypatch.setattr(AtHome, "enter", lambda self: self.nothing)
    await scanned(fan, card(maker))
    assert fan.view == VisitView()
    assert "visit_failed" in capsys.readouterr().out
    await fan.visits.begin()
    assert fan.view.step is Step.EMAIL


async def test_a_revoked_card(kiosk, maker, monkeypatch):
    fan = await kiosk()
    monkeypatch.setattr("kiosk.passes.verifier.Verifier.revoked", lambda self, serial: True)
    assert (await scanned(fan, card(maker))).sign_in.fault is SignInFault.CARD_REVOKED


async def test_the_start_screen_forgets_what_was_wrong(fan, maker, monkeypatch):
    monkeypatch.setattr(visits_module, "FAULT_SHOWN_S", 0)
    await scanned(fan, "fan:1001")
    await fan.until(lambda view: view == VisitView())


async def test_where_the_venue_accepts_it_a_number_alone_signs_in(kiosk):
    fan = await kiosk(unsigned_codes=True)
    assert (await scanned(fan, "fan:1003")).home.fan_id == 1003
    await fan.visits.leave()
    assert (await scanned(fan, "WB00001002")).sign_in.fault is SignInFault.CARD_UNKNOWN


async def test_a_card_of_a_fan_whom_the_portal_does_not_know(fan, maker):
    await scanned(fan, card(maker, fan_id=4040))
    await fan.until(lambda view: view.sign_in.fault is SignInFault.CARD_UNKNOWN)
    assert fan.view.step is Step.START


async def test_while_somebody_is_signed_in_a_card_does_nothing(fan, maker):
    home = await fan.enter()
    await scanned(fan, card(maker, fan_id=1005))
    await scanned(fan, "WB00001002")
    assert fan.home == home
    assert fan.world.events == []


async def test_nothing_of_a_card_stays_in_the_lane(fan, maker):
    await scanned(fan, card(maker))
    assert "LK1:" not in repr(fan.world.lane._state)
    assert "LK1:" not in repr(fan.world.lane._debounce)
