from datetime import timedelta

import httpx
import pytest

from kiosk.client.api import FANS_PER_PAGE
from kiosk.domain.catalogue import Business, Fan, QuestType, RestrictionType
from kiosk.domain.ports import Completion, KeyRefused, LimitReached, Refused, Unreachable
from kiosk.portal import demo
from kiosk.portal.api import create_app
from kiosk.portal.server import running

pytestmark = pytest.mark.anyio

GATE, MERCH, SILVER, BAND = 67891, 67892, 67893, 67894


async def test_businesses(portal):
    assert await portal.businesses() == (
        Business(12345, "Harbour City", demo.POINT_UID, "Fan Points", demo.LOGO_UID),
    )


async def test_point_tiers(portal):
    tiers = await portal.point_tiers(demo.POINT_UID)
    assert {tier.tier_name: tier.min_points for tier in tiers} == demo.TIERS


async def test_quests_come_whole(portal):
    quests = {quest.page_tab_id: quest for quest in await portal.quests()}
    assert set(quests) == {quest["page_tab_id"] for quest in demo.QUESTS}
    assert {quest.quest_type for quest in quests.values()} == set(QuestType)
    gate, merch, silver = quests[GATE], quests[MERCH], quests[SILVER]
    assert (gate.site_name, gate.points) == ("North Gate", 50)
    assert gate.performance_uid == demo.TONIGHT_UID
    assert merch.access_restriction_type is RestrictionType.QUESTS
    assert merch.required_page_tab_ids == (GATE,)
    assert silver.scan_group_names == ("gates",)
    assert silver.point_tier_uid == demo.uid("tiers/Silver")


async def test_performances_are_aware(portal, now):
    tonight, tomorrow = await portal.performances()
    assert (tonight.performance_uid, tomorrow.performance_uid) == (
        demo.TONIGHT_UID,
        demo.TOMORROW_UID,
    )
    assert tonight.doors < tonight.start < now < tonight.end
    assert tomorrow.doors - tonight.doors == timedelta(days=1)


async def test_fans_page_by_page(portal, monkeypatch):
    page = await portal.fans()
    assert (len(page.fans), page.search_uid) == (len(demo.FANS), None)
    assert page.fans[0] == Fan(1001, "Maya", ("season_ticket",))
    monkeypatch.setattr("kiosk.client.api.FANS_PER_PAGE", 5)
    found, search_uid = [], None
    for _ in range(3):
        page = await portal.fans(search_uid)
        found += [fan.fan_id for fan in page.fans]
        search_uid = page.search_uid
    assert found == list(range(1001, 1013))
    assert search_uid is None
    assert FANS_PER_PAGE == 500


async def test_a_first_completion_earns_and_the_same_scan_again_earns_nothing_more(portal, now):
    first = await portal.complete(GATE, 1001, "scan-1", now)
    assert (first.already, first.points) == (False, 1290)
    assert first.activity_id
    assert await portal.complete(GATE, 1001, "scan-1", now) == first
    assert await portal.complete(GATE, 1001, "scan-2", now) == Completion(
        first.activity_id, already=True, points=1290
    )
    completions = await portal.completions(1001)
    assert completions[GATE] is True
    assert completions[MERCH] is False


async def test_the_balance(portal):
    assert await portal.points(1001, "Fan Points") == 1240
    assert await portal.points(1007, "Fan Points") == 0


async def test_a_locked_quest_is_refused_by_its_code(portal, now):
    with pytest.raises(Refused) as caught:
        await portal.complete(MERCH, 1002, "scan-1", now)
    assert (caught.value.status, caught.value.code) == (409, "quest_locked")


@pytest.mark.parametrize(("quest", "fan"), [(GATE, 99999), (99999, 1001)])
async def test_what_does_not_exist_is_404(portal, now, quest, fan):
    with pytest.raises(Refused) as caught:
        await portal.complete(quest, fan, "scan-1", now)
    assert caught.value.status == 404


async def test_a_wristband_is_linked_and_found(portal, now):
    assert await portal.fan_of_barcode("WB7") is None
    await portal.complete(BAND, 1001, "scan-1", now, barcode="WB7")
    assert await portal.fan_of_barcode("WB7") == Fan(1001, "Maya")
    with pytest.raises(Refused) as caught:
        await portal.complete(BAND, 1003, "scan-2", now, barcode="WB7")
    assert (caught.value.status, caught.value.code) == (409, "barcode_taken")


@pytest.mark.parametrize(
    "barcode",
    [
        "..",
        ".",
        "...",
        "../quests",
        "a/b",
        "a?b=c",
        "a#b",
        "a b",
        "%2e%2e",
        "a%00b",
        "Grüße🎟",
        "&=",
    ],
)
async def test_a_hostile_barcode_is_a_barcode(portal, now, barcode):
    assert await portal.fan_of_barcode(barcode) is None
    await portal.complete(BAND, 1001, "scan-1", now, barcode=barcode)
    assert (await portal.fan_of_barcode(barcode)).fan_id == 1001


async def test_a_scan_long_ago_is_taken_and_one_of_the_future_is_not(portal, now):
    late = await portal.complete(GATE, 1001, "scan-1", now - timedelta(hours=1))
    assert late.already is False
    with pytest.raises(Refused) as caught:
        await portal.complete(GATE, 1003, "scan-2", now + timedelta(hours=1))
    assert caught.value.status == 422


@pytest.mark.parametrize("keys", [("wrong", "demo-secret"), ("demo-key", "wrong"), ("", "")])
async def test_a_wrong_key_is_refused(app, connect, keys):
    client = connect("http://portal", *keys, transport=httpx.ASGITransport(app))
    with pytest.raises(KeyRefused):
        await client.quests()


async def test_the_portals_limit_tells_how_long_to_wait(app, connect, now):
    limited = create_app(app.state.portal.database, lambda: now, calls_per_minute=2)
    client = connect("http://portal", transport=httpx.ASGITransport(limited))
    await client.quests()
    await client.quests()
    with pytest.raises(LimitReached) as caught:
        await client.quests()
    assert 0 < caught.value.retry_after_s <= 60


async def test_over_a_real_socket(app, connect, now):
    with running(app) as url:
        client = connect(f"{url}/")
        assert (await client.complete(GATE, 1001, "scan-1", now)).points == 1290
        assert len(await client.quests()) == len(demo.QUESTS)
        await client.aclose()
    gone = connect(url)
    with pytest.raises(Unreachable):
        await gone.quests()
