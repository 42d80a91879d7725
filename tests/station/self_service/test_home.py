"""What a fan who is signed in sees, and how it stays true while they look."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from kiosk.domain.fan_desk import Fault, Part
from kiosk.domain.quests import QuestStatus
from kiosk.domain.signing_in import SignIn, SignInFault
from kiosk.domain.visit import Happened, VisitView
from kiosk.station.self_service import at_home as at_home_module

pytestmark = pytest.mark.anyio

AIKO, LEILA, NAMELESS = "aiko.nakamura@example.com", "leila.haddad@example.com", 1007
FANS = "/api/v1/ent/businesses/12345/fans"
QUESTS = "/api/v1/ent/businesses/12345/quests"
GATE, MERCH, BAND, PROFILE = 67891, 67892, 67894, 67890


async def done_elsewhere(fan, page_tab_id, fan_id):
    fan.clock.move(1)
    await fan.portal.complete(page_tab_id, fan_id, f"elsewhere-{page_tab_id}", fan.clock.now())
    fan.line.calls.clear()


def titles(quests, status):
    return {line.quest.quest_title for line in quests.value if line.status is status}


class TestLoading:
    async def test_quests_are_told_apart_and_hidden_ones_left_out(self, fan):
        quests = (await fan.enter(AIKO)).quests
        assert "Gate check-in" in titles(quests, QuestStatus.ACTIVE)
        assert "Meet the team" in titles(quests, QuestStatus.LOCKED)
        assert "Season ticket thank-you" not in {line.quest.quest_title for line in quests.value}

    async def test_what_is_near_and_what_to_do_next(self, fan):
        home = await fan.enter()
        near = {each.reward.reward_title: each for each in home.in_reach}
        assert near["Gold Fan"].points_missing == 260
        assert near["Gold Fan"].progress == pytest.approx((1240 - 500) / (1500 - 500))
        assert near["Match Night Regular"].quests_missing == (
            "Gate check-in",
            "Merch booth check-in",
        )
        assert "North Lounge" not in near  # People give it.
        assert home.suggestion.quest.quest_title == "Season ticket thank-you"  # The most points.

    async def test_rewards_and_activity_are_newest_first(self, fan, judged):
        await fan.enter()
        fan.clock.move(5)
        judged()
        await fan.visits.leave()
        home = await fan.enter()
        given = [reward.created_at for reward in home.rewards.value]
        assert given == sorted(given, reverse=True)
        assert len(given) >= 3
        assert {line.kind for line in home.activity} == {Happened.REWARD}
        assert home.arrived == ()  # What was there before is not celebrated.
        assert home.tier_reached is None

    async def test_parts_are_shown_as_they_come(self, fan):
        fan.line.answers[f"{FANS}/1001/rewards"] = httpx.Response(503)
        home = await fan.tried()
        assert home.rewards == Part(fault=Fault.AWAY)
        assert (home.standing.value.points, home.loaded_at) == (1240, None)
        assert home.in_reach == ()
        fan.line.answers.clear()
        await fan.visits.reload()
        assert fan.home.rewards.value
        assert fan.home.loaded_at == fan.clock.now()

    async def test_a_fan_without_a_name(self, fan, code):
        await fan.begin("new.fan@example.com")
        await fan.visits.give_code(code())
        home = await fan.loaded()
        assert (home.fan_id, home.first_name, home.last_name) == (NAMELESS, "", "")

    @pytest.mark.parametrize("number", [0, 200])
    async def test_no_quests_and_two_hundred_with_long_titles(self, fan, number):
        many = [
            {"page_tab_id": 1 + each, "quest_type": "custom", "quest_title": f"{each:0128}"}
            for each in range(number)
        ]
        done = {str(each["page_tab_id"]): each["page_tab_id"] % 2 == 0 for each in many}
        fan.line.answers[QUESTS] = httpx.Response(200, json=many)
        fan.line.answers[f"{QUESTS}/fans/1001/complete"] = httpx.Response(200, json=done)
        await fan.world.sync.refresh()
        home = await fan.enter()
        assert len(home.quests.value) == number
        assert (home.suggestion is None) == (number == 0)
        assert all(len(line.quest.quest_title) == 128 for line in home.quests.value)

    async def test_reloading_twice_at_once_loads_once(self, fan):
        await fan.enter()
        fan.line.calls.clear()
        await asyncio.gather(fan.visits.reload(), fan.visits.reload())
        assert fan.line.calls.total() == 4


class TestLive:
    async def test_a_round_costs_two_calls_when_nothing_has_changed(self, fan):
        before = await fan.enter()
        fan.line.calls.clear()
        assert await fan.round() == before
        assert set(fan.line.calls) == {
            "GET /api/v1/ent/reward_updates",
            "GET /api/v1/crm/fans/1001/point_tier",
        }

    async def test_a_quest_without_points_is_seen_to_be_done_too(self, fan, monkeypatch):
        monkeypatch.setattr(at_home_module, "DONE_EVERY", 2)
        completions = f"{QUESTS}/fans/1001/complete"
        before = await fan.enter()
        assert "Gate check-in" not in titles(before.quests, QuestStatus.COMPLETED)
        fan.line.answers[completions] = httpx.Response(200, json={str(GATE): True})
        await fan.round()
        after = await fan.round()
        assert "Gate check-in" in titles(after.quests, QuestStatus.COMPLETED)

    async def test_a_name_that_could_not_be_had_is_asked_for_again(self, fan):
        fan.line.answers["/fan"] = httpx.Response(503)
        assert (await fan.tried()).first_name == ""
        fan.line.answers.clear()
        assert (await fan.round()).first_name == "Maya"

    async def test_a_portal_that_refuses_this_station_ends_no_visit(self, fan):
        await fan.enter()
        session = f"/api/v1/sessions/{fan.at_home._session_uid}/fan"
        for path in (session, f"{FANS}/1001/point_tier", "/api/v1/crm/fans/1001/point_tier"):
            fan.line.answers[path] = httpx.Response(401, json={"error": "key_wrong"})
        await fan.round()
        await fan.visits.reload()
        assert fan.home.gone is Fault.KEY_REFUSED
        assert fan.home.first_name == "Maya"

    async def test_rounds_go_on_by_themselves(self, fan, monkeypatch):
        monkeypatch.setattr(at_home_module, "POLL_S", 0)
        await fan.enter(AIKO)
        await done_elsewhere(fan, GATE, 1003)
        await fan.until(lambda view: view.home.standing.value.points == 150)

    async def test_a_quest_done_elsewhere_is_seen_and_its_reward_is_celebrated_once(
        self, fan, judged, code
    ):
        await fan.enter_by(code, LEILA)  # 20 points under Silver.
        await done_elsewhere(fan, GATE, 1004)
        judged()
        home = await fan.round()
        assert home.standing.value.points == 530
        assert "Gate check-in" in titles(home.quests, QuestStatus.COMPLETED)
        assert home.tier_reached.tier_name == "Silver"
        came = {reward.reward_title for reward in home.arrived}
        assert came == {"Bronze Fan", "Silver Fan", "First drink on us"}
        assert Happened.QUEST in {line.kind for line in home.activity}
        await fan.visits.celebrated()
        assert (fan.home.arrived, fan.home.tier_reached) == ((), None)
        home = await fan.round()
        assert (home.arrived, home.tier_reached) == ((), None)
        assert {"Silver Fan"} <= {reward.reward_title for reward in home.rewards.value}

    async def test_other_fans_rewards_are_none_of_this_ones(self, fan, judged):
        await fan.enter(AIKO)
        await done_elsewhere(fan, GATE, 1004)
        judged()
        after = await fan.round()
        assert {reward.fan_id for reward in after.rewards.value} <= {1003}

    async def test_gone_mid_visit_what_is_shown_stays(self, fan):
        home = await fan.enter()
        fan.clock.move(5)
        await fan.round()
        fan.clock.move(5)
        fan.line.cut = True
        away = await fan.round()
        five_later = home.loaded_at + timedelta(seconds=5)
        assert away == replace(home, gone=Fault.AWAY, loaded_at=five_later)
        calls = fan.line.calls.total()
        await fan.round()
        await fan.round()
        assert fan.line.calls.total() <= calls + 2  # Then it is the breaker's to ask.
        fan.line.cut = False
        await fan.world.breaker.probe()
        assert (await fan.round()).gone is None

    async def test_what_was_missing_is_asked_for_again(self, fan):
        fan.line.answers[f"{FANS}/1001/rewards"] = httpx.Response(503)
        assert (await fan.tried()).rewards.fault is Fault.AWAY
        fan.line.answers.clear()
        home = await fan.round()
        assert home.rewards.value
        assert home.arrived == ()


class TestOver:
    async def test_the_session_is_over(self, fan):
        await fan.enter()
        fan.clock.move(timedelta(days=31).total_seconds())
        await fan.visits.reload()
        assert fan.view == VisitView(sign_in=SignIn(fault=SignInFault.SESSION_OVER))
        await fan.visits.closed()
        assert fan.line.open == 0

    async def test_the_portal_refuses_the_session(self, fan):
        await fan.enter()
        path = f"/api/v1/sessions/{fan.at_home._session_uid}/fan"
        fan.line.answers[path] = httpx.Response(401, json={"error": "no_session"})
        await fan.visits.reload()
        assert fan.fault is SignInFault.SESSION_OVER

    async def test_a_business_without_points_is_whole_all_the_same(self, fan):
        catalogue = fan.ground.offer.catalogue
        business = replace(catalogue.business, point_name=None)
        fan.ground.offer.catalogue = replace(catalogue, business=business)
        home = await fan.enter()
        assert home.standing == Part(fault=Fault.UNSAID)
        assert home.gone is None

    async def test_it_is_noticed_by_itself(self, fan, monkeypatch):
        monkeypatch.setattr(at_home_module, "POLL_S", 0)
        monkeypatch.setattr(at_home_module, "SESSION_EVERY", 2)
        await fan.enter()
        fan.clock.move(timedelta(days=31).total_seconds())
        await fan.until(lambda view: view.sign_in.fault is SignInFault.SESSION_OVER)

    async def test_the_fan_is_gone(self, fan):
        await fan.enter()
        path = f"{QUESTS}/fans/1001/complete"
        fan.line.answers[path] = httpx.Response(404, json={"error": "not_found"})
        await fan.visits.reload()
        assert fan.fault is SignInFault.SESSION_OVER
