"""The pass that fills the screen."""

from datetime import timedelta

import httpx
import pytest
from sqlalchemy import update

from kiosk.domain.passes import serial_for
from kiosk.domain.visit import PassState
from kiosk.passes.keys import KeyRing
from kiosk.passes.tokens import verify
from kiosk.portal.reward_schema import rewards
from tests.app.passes import BUSINESS, HOLDER, LOUNGE
from tests.station.world import NOW

pytestmark = pytest.mark.anyio

HOUR = timedelta(hours=1)
TONIGHT = (NOW - timedelta(minutes=90), NOW + timedelta(hours=3))
OF_MAYA = "/api/v1/ent/businesses/12345/fans/1001/rewards"


@pytest.fixture
def window(portal_database):
    """Gives the pass another window, None for none."""

    def window(starts, ends):
        values = {"access_start_timestamp": starts, "access_end_timestamp": ends}
        change = update(rewards).where(rewards.c.reward_uid == LOUNGE).values(values)
        with portal_database.writing() as connection:
            connection.execute(change)

    return window


def take_back(fan):
    fan.line.answers[OF_MAYA] = httpx.Response(200, json=[])


async def opened(fan, reward_uid=LOUNGE):
    await fan.enter()
    await fan.visits.open_pass(reward_uid)
    return fan.view.open_pass


async def looked(fan):
    await fan.visits._visit.fan.passes.look()
    return fan.view.open_pass


async def test_it_is_signed_by_this_station_with_the_rewards_window(fan, maker):
    shown = await opened(fan)
    assert (shown.state, shown.holder) == (PassState.OPEN, "Maya O.")
    assert shown.performance == "Harbour City v Rivals"
    assert shown.uses is None
    token = verify(shown.token, KeyRing([maker.key.public]))
    assert (token.fan_id, token.reward_uid, token.business_id) == (HOLDER, LOUNGE, BUSINESS)
    assert (token.starts, token.ends, token.issued) == (*TONIGHT, NOW)
    assert token.serial == serial_for(BUSINESS, HOLDER, LOUNGE)
    await fan.visits.close_pass()
    assert fan.view.open_pass is None


async def test_how_often_it_lets_in_is_told_where_the_settings_say(kiosk):
    assert (await opened(await kiosk(uses=2))).uses == 2


async def test_back_closes_it_and_another_one_may_be_opened(fan):
    first = await opened(fan)
    await fan.visits.back()
    assert fan.view.open_pass is None
    await fan.visits.open_pass(LOUNGE)
    assert fan.view.open_pass == first


@pytest.mark.parametrize("reward_uid", ["nothing", None])
async def test_what_is_no_pass_of_the_fans_is_not_opened(fan, judged, reward_uid):
    await fan.enter()
    judged()
    home = await fan.round()
    badge = next(each for each in home.rewards.value if each.reward_type.value == "badge")
    await fan.visits.open_pass(reward_uid or badge.reward_uid)
    assert fan.view.open_pass is None


async def test_before_it_opens_and_after_it_has_ended(fan, window):
    window(NOW + HOUR, NOW + 2 * HOUR)
    early = await opened(fan)
    assert early.state is PassState.EARLY
    fan.clock.move(3599)
    assert await looked(fan) == early
    fan.clock.move(1)
    shown = await looked(fan)
    assert (shown.state, shown.token) == (PassState.OPEN, early.token)
    fan.clock.move(3600)
    ended = await looked(fan)
    assert (ended.state, ended.token) == (PassState.ENDED, "")


async def test_the_portals_clock_counts(fan, window):
    window(NOW + HOUR, NOW + 2 * HOUR)
    fan.world.timekeeper.off_s = 3600
    assert (await opened(fan)).state is PassState.OPEN


async def test_without_a_key_or_a_window_there_is_no_code(kiosk, window):
    fan = await kiosk(signs=False)
    shown = await opened(fan)
    assert (shown.state, shown.token) == (PassState.NO_KEY, "")
    await fan.visits.leave()
    for starts, ends in ((None, None), (NOW, None), (NOW, NOW)):
        window(starts, ends)
        fan = await kiosk()
        shown = await opened(fan)
        assert (shown.state in (PassState.NO_WINDOW, PassState.ENDED), shown.token) == (True, "")
        await fan.visits.leave()


class TestShortlyBeforeTheEnd:
    async def test_a_window_that_was_made_longer_is_signed_anew(self, fan, window, maker):
        shown = await opened(fan)
        fan.line.calls.clear()
        fan.clock.move((TONIGHT[1] - NOW).total_seconds() - 61)
        assert await looked(fan) == shown
        assert fan.line.calls.total() == 0
        window(TONIGHT[0], TONIGHT[1] + HOUR)
        fan.clock.move(2)
        later = await looked(fan)
        assert later.state is PassState.OPEN
        assert verify(later.token, KeyRing([maker.key.public])).ends == TONIGHT[1] + HOUR
        assert later.reward.access_end_timestamp == TONIGHT[1] + HOUR

    async def test_one_that_was_taken_back_is_shown_no_more(self, fan):
        await opened(fan)
        take_back(fan)
        fan.clock.move((TONIGHT[1] - NOW).total_seconds() - 30)
        shown = await looked(fan)
        assert (shown.state, shown.token) == (PassState.TAKEN_BACK, "")
        assert await looked(fan) == shown

    async def test_while_the_portal_is_away_it_stays_as_it_was(self, fan):
        shown = await opened(fan)
        fan.clock.move((TONIGHT[1] - NOW).total_seconds() - 30)
        fan.line.cut = True
        assert await looked(fan) == shown

    async def test_it_is_asked_once(self, fan):
        await opened(fan)
        fan.clock.move((TONIGHT[1] - NOW).total_seconds() - 30)
        fan.line.calls.clear()
        for _ in range(3):
            await looked(fan)
        assert fan.line.calls == {f"GET {OF_MAYA}": 1}


async def test_it_is_watched_without_a_touch(fan, window, monkeypatch):
    window(NOW + HOUR, NOW + 2 * HOUR)
    monkeypatch.setattr("kiosk.station.self_service.pass_desk.LONGEST_WAIT_S", 0)
    await opened(fan)
    fan.clock.move(3600)
    await fan.until(lambda view: view.open_pass.state is PassState.OPEN)


async def test_taken_back_is_noticed_whenever_rewards_are_asked_for(fan):
    await opened(fan)
    take_back(fan)
    await fan.visits.reload()
    assert fan.view.open_pass.state is PassState.TAKEN_BACK


async def test_a_reward_that_cannot_be_read_whole_takes_nothing_back(fan):
    shown = await opened(fan)
    odd = [{"reward_uid": "x", "reward_type": "hologram"}]
    fan.line.answers[OF_MAYA] = httpx.Response(200, json=odd)
    fan.clock.move((TONIGHT[1] - NOW).total_seconds() - 30)
    assert await looked(fan) == shown
