"""The demo world, and seeding it again."""

from datetime import datetime, timedelta

import pytest

from kiosk.domain.catalogue import Performance
from kiosk.domain.performances import performance_at
from kiosk.portal import demo
from kiosk.portal.seed import seed_demo

pytestmark = pytest.mark.both_databases

BUSINESS = "/api/v1/ent/businesses/12345"


@pytest.fixture
def performances(client):
    return lambda: client.get(f"{BUSINESS}/performances").json()


def on_at(performances, moment):
    times = ("start", "end", "doors")
    known = [
        Performance(**p | {name: datetime.fromisoformat(p[name]) for name in times})
        for p in performances
    ]
    return performance_at(known, moment).name


def test_the_business(client):
    (business,) = client.get("/api/v1/businesses").json()
    (point_type,) = client.get("/api/v1/crm/points").json()
    assert business == {"business_id": 12345, "business_name": "Harbour City"} | point_type | {
        "media_uid": demo.LOGO_UID
    }
    assert point_type["point_name"] == "Fan Points"


def test_performances_are_told_in_utc(performances):
    tonight, tomorrow = performances()
    assert tonight == {
        "performance_uid": tonight["performance_uid"],
        "name": "Harbour City v Rivals",
        "doors": "2026-11-23T18:10:00+00:00",
        "start": "2026-11-23T19:10:00+00:00",
        "end": "2026-11-23T22:40:00+00:00",
    }
    assert tomorrow["doors"] == "2026-11-24T18:10:00+00:00"


def test_every_quest_type_and_restriction_is_there(client):
    quests = client.get(f"{BUSINESS}/quests").json()
    types = {"campaign", "quickpicks", "link_url", "scan", "wristband", "custom"}
    assert {quest["quest_type"] for quest in quests} == types
    restrictions = {quest["access_restriction_type"] for quest in quests}
    assert restrictions == {None, "fan_points", "point_tier", "quests", "tag"}


def test_seeding_again_only_moves_the_performances(client, database, clock, performances):
    client.post(f"{BUSINESS}/quests/67891/fans/1001/complete")
    client.delete(f"{BUSINESS}/quests/67897")
    before = client.get(f"{BUSINESS}/quests").json()
    fans = client.get("/api/v1/crm/fans").json()
    clock.move(days=1)
    seed_demo(database, clock.now)
    assert client.get(f"{BUSINESS}/quests").json() == before
    assert client.get("/api/v1/crm/fans").json() == fans
    completion = client.post(f"{BUSINESS}/quests/67891/fans/1001/complete").json()
    assert completion == {"activity_id": 1, "already": True, "points": 1290}
    assert on_at(performances(), clock.now) == "Harbour City v Rivals"


def test_a_performance_without_doors(other):
    (gig,) = other.get("/api/v1/ent/businesses/777/performances").json()
    assert gig["doors"] is None
    start, end = (datetime.fromisoformat(gig[name]) for name in ("start", "end"))
    assert end - start == timedelta(hours=2)
