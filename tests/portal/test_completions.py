"""Completing quests: once, when they are open, however late the delivery."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from kiosk.portal.schema import fan_activities

pytestmark = pytest.mark.both_databases

QUESTS = "/api/v1/ent/businesses/12345/quests"
GATE, MERCH, SILVER, WRISTBAND, MEET_THE_TEAM, SEASON_TICKET = (
    67891, 67892, 67893, 67894, 67898, 67899,
)  # fmt: skip


@pytest.fixture
def complete(client):
    def complete(page_tab_id, fan_id=1001, key=None, **params):
        headers = {"Idempotency-Key": key} if key else {}
        path = f"{QUESTS}/{page_tab_id}/fans/{fan_id}/complete"
        return client.post(path, headers=headers, data=params)

    return complete


@pytest.fixture
def points(client):
    def points(fan_id=1001):
        path = f"/api/v1/crm/fans/{fan_id}/point_tier"
        return client.get(path, params={"point_name": "Fan Points"}).json()["points"]

    return points


@pytest.fixture
def new_quest(client):
    def new_quest(**fields):
        asked = {"quest_type": "custom", "quest_title": "T", "fan_points_reward": 5} | fields
        return client.post(QUESTS, json=asked).json()["page_tab_id"]

    return new_quest


def test_a_completion_awards_the_quests_points(complete, points):
    answer = complete(GATE)
    assert answer.status_code == 200
    assert answer.json() == {"activity_id": 1, "already": False, "points": 1290}
    assert points() == 1290


def test_a_second_completion_awards_nothing(complete):
    first = complete(GATE).json()
    assert complete(GATE).json() == first | {"already": True}


@pytest.mark.parametrize(
    ("first", "second", "already"),
    [("a", "a", False), ("a", "b", True), ("a", None, True), (None, "a", True), (None, None, True)],
)
def test_a_retry_of_the_same_reading_answers_as_the_first_try(complete, first, second, already):
    activity_id = complete(GATE, key=first).json()["activity_id"]
    retry = complete(GATE, key=second).json()
    assert retry == {"activity_id": activity_id, "already": already, "points": 1290}


def test_one_reading_completes_several_quests_under_one_key(complete):
    assert complete(GATE, key="a").json()["already"] is False
    assert complete(SILVER, key="a").json() == {"activity_id": 2, "already": False, "points": 1315}


def test_completions_cover_every_quest(client, complete):
    before = client.get(f"{QUESTS}/fans/1001/complete").json()
    complete(GATE)
    after = client.get(f"{QUESTS}/fans/1001/complete").json()
    assert before == {str(page_tab_id): False for page_tab_id in range(67890, 67900)}
    assert after == before | {str(GATE): True}
    assert not any(client.get(f"{QUESTS}/fans/1002/complete").json().values())


def test_a_quest_without_points_is_completed_all_the_same(complete, new_quest, points):
    quest = new_quest(fan_points_reward=None)
    assert complete(quest).json() == {"activity_id": 1, "already": False, "points": 1240}


def test_a_business_without_point_type_awards_nothing(client, database, complete):
    with database.writing() as connection:
        connection.execute(text("UPDATE businesses SET point_uid = NULL"))
    assert complete(GATE).json() == {"activity_id": 1, "already": False, "points": 0}


@pytest.mark.parametrize(
    ("page_tab_id", "fan_id", "restriction", "message"),
    [
        (
            MEET_THE_TEAM,
            1001,
            {"access_restriction_type": "fan_points", "fan_points_required": 1500},
            "This quest opens at 1,500 points; the fan has 1,240.",
        ),
        (
            SILVER,
            1004,
            {"access_restriction_type": "point_tier", "tier_name": "Silver", "min_points": 500},
            "This quest opens at the tier Silver, from 500 points.",
        ),
        (
            MERCH,
            1001,
            {"access_restriction_type": "quests", "missing_page_tab_ids": [GATE]},
            "This quest opens when these are completed: Gate check-in.",
        ),
        (
            SEASON_TICKET,
            1002,
            {"access_restriction_type": "tag", "tag_name": "season_ticket"},
            "This quest is for fans tagged season_ticket only.",
        ),
    ],
)
def test_a_locked_quest_says_why(complete, points, page_tab_id, fan_id, restriction, message):
    before = points(fan_id)
    answer = complete(page_tab_id, fan_id)
    assert answer.status_code == 409
    assert answer.json()["error"] == "quest_locked"
    assert answer.json()["message"] == message
    assert restriction.items() <= answer.json()["restriction"].items()
    assert points(fan_id) == before


@pytest.mark.parametrize(
    ("page_tab_id", "fan_id"),
    [(MEET_THE_TEAM, 1010), (SILVER, 1005), (SEASON_TICKET, 1005)],
)
def test_a_met_restriction_opens_the_quest(complete, page_tab_id, fan_id):
    assert complete(page_tab_id, fan_id).status_code == 200


def test_a_chain_opens_link_by_link(complete, points):
    assert complete(MERCH, 1004).status_code == 409
    assert complete(GATE, 1004).json()["points"] == 530
    assert complete(SILVER, 1004).json()["points"] == 555
    assert complete(MERCH, 1004).json()["points"] == 675


def test_a_completed_quest_stays_completed_when_its_lock_closes(client, complete):
    complete(SILVER, 1005)
    path = "/api/v1/crm/point_tiers/" + client.get("/api/v1/crm/points").json()[0]["point_uid"]
    client.post(path, data={"tier_name": "Silver", "min_points": 5000})
    assert complete(SILVER, 1005).json()["already"] is True


def test_a_deleted_prerequisite_still_counts_and_still_locks(client, complete):
    complete(GATE, 1001)
    client.delete(f"{QUESTS}/{GATE}")
    assert complete(MERCH, 1001).status_code == 200
    assert complete(MERCH, 1002).status_code == 409


@pytest.mark.parametrize(
    ("offset", "status"),
    [
        (timedelta(hours=-3), 409),
        (timedelta(hours=-2), 200),
        (timedelta(hours=-1), 200),
        (timedelta(0), 409),
        (timedelta(minutes=5), 409),
        (timedelta(minutes=5, seconds=1), 422),
    ],
)
def test_availability_is_judged_at_the_scan(complete, new_quest, clock, offset, status):
    start, end = clock.now - timedelta(hours=2), clock.now - timedelta(hours=1)
    quest = new_quest(start_date=start.isoformat(), end_date=end.isoformat())
    answer = complete(quest, completed_at=(clock.now + offset).isoformat())
    assert answer.status_code == status
    if status == 409:
        assert answer.json()["error"] == "quest_unavailable"


def test_without_a_time_it_is_now(complete, new_quest, clock):
    over = new_quest(end_date=(clock.now - timedelta(seconds=1)).isoformat())
    assert complete(over).json()["error"] == "quest_unavailable"


def test_a_scan_is_delivered_long_after_its_performance(complete, clock, database):
    scanned_at = clock.now
    clock.move(days=3)
    assert complete(GATE, completed_at=scanned_at.isoformat()).status_code == 200
    with database.reading() as connection:
        row = connection.execute(select(fan_activities)).one()
    assert (row.happened_at, row.recorded_at) == (scanned_at, clock.now)


def test_a_quest_deleted_after_the_scan_still_counts(client, complete, clock):
    scanned_at = clock.now
    clock.move(minutes=10)
    client.delete(f"{QUESTS}/{GATE}")
    clock.move(minutes=10)
    assert complete(GATE).status_code == 404
    assert complete(GATE, completed_at=scanned_at.isoformat()).status_code == 200
    assert complete(GATE).json()["already"] is True


@pytest.mark.parametrize("at", ["yesterday", "2026-13-01", "0001-01-01T00:00:00+14:00", "1e9"])
def test_times_that_are_none(complete, at):
    assert list(complete(GATE, completed_at=at).json()["fields"]) == ["completed_at"]


def test_keys_have_a_length(complete):
    assert complete(GATE, key="k" * 256).status_code == 422
    assert complete(GATE, key="k" * 255).status_code == 200


@pytest.mark.parametrize("fan_id", ["2001", "1", "99999999999999999999", "-1", "fan"])
def test_fans_that_do_not_exist(client, complete, fan_id):
    assert complete(GATE, fan_id).status_code in {404, 422}
    assert client.get(f"{QUESTS}/fans/{fan_id}/complete").status_code in {404, 422}


@pytest.mark.parametrize("page_tab_id", ["1", "99999999999999999999", "-1", "quest"])
def test_quests_that_do_not_exist(complete, page_tab_id):
    assert complete(page_tab_id).status_code in {404, 422}


def test_a_balance_is_the_sum_of_the_ledger(client, database, complete, points):
    for page_tab_id in (67890, GATE, MERCH, SILVER, WRISTBAND, GATE, 67890):
        complete(page_tab_id)
    with database.reading() as connection:
        total = connection.execute(text("SELECT sum(points) FROM fan_points WHERE fan_id = 1001"))
        assert points() == total.scalar_one() == 1240 + 50 + 50 + 120 + 25 + 30
