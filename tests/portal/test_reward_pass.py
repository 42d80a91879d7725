"""Rewards by themselves: to whom, when, and exactly once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import insert, select, text

from kiosk.portal import demo, reward_pass
from kiosk.portal.reward_schema import fan_changes, messages, reward_scans
from kiosk.portal.schema import fans

pytestmark = pytest.mark.both_databases

BUSINESS = "/api/v1/ent/businesses/12345"
QUESTS = f"{BUSINESS}/quests"
GATE, MERCH, WRISTBAND = 67891, 67892, 67894
LOGIN = {"network": "email", "email": "fan@example.com", "password": "fanpassword"}


@pytest.fixture
def run(database, clock):
    return lambda: reward_pass.reward_pass(database, clock)


@pytest.fixture
def complete(client):
    def complete(page_tab_id, fan_id):
        return client.post(f"{QUESTS}/{page_tab_id}/fans/{fan_id}/complete").json()

    return complete


@pytest.fixture
def titles(client):
    def titles(fan_id):
        held = client.get(f"{BUSINESS}/fans/{fan_id}/rewards").json()
        return {reward["reward_title"] for reward in held}

    return titles


@pytest.fixture
def new_reward(client):
    def new_reward(**fields):
        reward = {
            "reward_title": "R",
            "reward_type": "badge",
            "expiration_timestamp": "2026-12-31",
            "timezone": "UTC",
            "winner_selection_model": "all",
            "requirement_type": "quests",
            "required_page_tab_ids": [GATE],
        }
        answer = client.post(f"{BUSINESS}/rewards", json=reward | fields)
        assert answer.status_code == 200, answer.text
        return answer.json()["reward_uid"]

    return new_reward


def test_without_activity_nobody_is_given_anything(run, titles):
    assert run() == 0
    assert titles(1008) == {"North Lounge"}


def test_a_completion_brings_the_tiers_reached(run, complete, titles):
    complete(GATE, 1003)
    assert run() == 1
    assert titles(1003) == {"Bronze Fan"}
    complete(GATE, 1004)
    run()
    assert titles(1004) == {"Bronze Fan", "Silver Fan", "First drink on us"}


def test_a_login_is_activity_enough(run, connect, titles):
    connect({"Api-Key": "demo-key"}).post("/api/v1/sessions/connect", data=LOGIN)
    run()
    assert titles(1001) == {"North Lounge", "Bronze Fan", "Silver Fan", "First drink on us"}


def test_all_quests_of_a_set_are_needed(run, complete, titles):
    complete(GATE, 1007)
    run()
    assert titles(1007) == set()
    complete(MERCH, 1007)
    run()
    assert titles(1007) == {"Match Night Regular", "Bronze Fan"}


def test_a_second_pass_gives_nothing(run, complete, database):
    complete(GATE, 1004)
    assert run() == 3
    assert run() == 0
    complete(GATE, 1004)
    assert run() == 0
    with database.reading() as connection:
        assert connection.execute(select(fan_changes)).all() == []
        assert connection.execute(select(reward_scans)).all() == []


def test_what_is_given_is_recorded_and_told(run, complete, database):
    complete(GATE, 1003)
    run()
    bronze = demo.uid("rewards/Bronze Fan")
    with database.reading() as connection:
        points = text("SELECT fan_id, points FROM fan_points WHERE reward_uid = :uid")
        assert [tuple(row) for row in connection.execute(points, {"uid": bronze})] == [(1003, 0)]
        queued = connection.execute(select(messages).where(messages.c.reward_uid == bronze)).one()
    assert (queued.channel, queued.address) == ("email", "aiko.nakamura@example.com")
    assert "Bronze Fan" in queued.subject
    assert queued.body.startswith("Hello Aiko,\n\nHarbour City has a reward for you")


def test_a_new_reward_finds_those_who_have_earned_it(run, complete, titles, new_reward):
    complete(GATE, 1003)
    run()
    new_reward()
    assert run() == 1
    assert titles(1003) == {"Bronze Fan", "R"}
    assert titles(1004) == set()


def test_a_scan_goes_on_where_it_was(run, complete, titles, new_reward, monkeypatch):
    for fan_id in (1002, 1007, 1012):
        complete(GATE, fan_id)
    run()
    monkeypatch.setattr(reward_pass, "BATCH", 2)
    new_reward()
    run()
    assert all("R" in titles(fan_id) for fan_id in (1002, 1007, 1012))


def test_a_pass_can_be_broken_off(database, clock, run, complete, new_reward, titles, monkeypatch):
    complete(GATE, 1012)
    run()
    monkeypatch.setattr(reward_pass, "BATCH", 2)
    new_reward()
    goes_on = iter([True, True, False])
    reward_pass.reward_pass(database, clock, lambda: next(goes_on))
    assert "R" not in titles(1012)
    reward_pass.reward_pass(database, clock)
    assert "R" in titles(1012)


def test_a_lowered_tier_is_reached(run, complete, titles, client):
    complete(GATE, 1003)
    run()
    path = f"/api/v1/crm/point_tiers/{demo.POINT_UID}"
    client.post(path, data={"tier_name": "Silver", "min_points": 120})
    run()
    assert "Silver Fan" in titles(1003)


def test_a_raised_tier_takes_nothing_back(run, complete, titles, client):
    complete(GATE, 1003)
    run()
    path = f"/api/v1/crm/point_tiers/{demo.POINT_UID}"
    client.post(path, data={"tier_name": "Bronze", "min_points": 9000})
    run()
    assert titles(1003) == {"Bronze Fan"}


def test_an_expired_reward_is_given_to_nobody(run, complete, titles, new_reward, clock):
    new_reward(expiration_timestamp="2026-11-23T20:00")
    clock.move(hours=1)
    complete(GATE, 1007)
    run()
    assert titles(1007) == set()


def test_a_pass_knows_the_time_all_along(
    run, complete, titles, new_reward, database, clock, client, monkeypatch
):
    run()
    monkeypatch.setattr(reward_pass, "BATCH", 1)
    new_reward(expiration_timestamp="2026-11-23T20:00")
    for fan_id in (1007, 1009):
        complete(GATE, fan_id)
    later = clock.now + timedelta(hours=1)
    moments, goes_on = iter([clock.now, later]), iter([True, True, False])
    reward_pass.reward_pass(database, lambda: next(moments), lambda: next(goes_on))
    assert [("R" in titles(fan_id)) for fan_id in (1007, 1009)] == [True, False]
    (bronze,) = client.get(f"{BUSINESS}/fans/1009/rewards").json()
    assert bronze["updated_at"] == later.isoformat()


def test_a_deleted_reward_is_given_to_nobody(run, complete, titles, new_reward, client):
    uid = new_reward()
    client.delete(f"{BUSINESS}/rewards/{uid}")
    complete(GATE, 1007)
    run()
    assert titles(1007) == set()


def test_a_reward_that_people_assign_is_left_to_them(run, complete, titles, new_reward):
    new_reward(requirement_type=None)
    complete(GATE, 1007)
    run()
    assert titles(1007) == set()


def test_the_first_are_those_who_came_first(run, complete, titles, new_reward):
    new_reward(winner_selection_model="first", reward_limit=2)
    run()
    for fan_id in (1009, 1007, 1002):
        complete(GATE, fan_id)
    run()
    assert [("R" in titles(fan_id)) for fan_id in (1009, 1007, 1002)] == [True, True, False]


def test_a_pool_lasts_as_long_as_it_lasts(run, complete, client, new_reward):
    pool = {"reward_type": "prize_code", "prize_codes": "A,B", "is_limited": True}
    uid = new_reward(**pool)
    for fan_id in (1007, 1009, 1002):
        complete(GATE, fan_id)
    run()
    updates = client.get("/api/v1/ent/reward_updates", params={"last_update_date": "2026-01-01"})
    given = [(u["fan_id"], u["prize_code"]) for u in updates.json() if u["reward_uid"] == uid]
    assert sorted(given) == [(1007, "A"), (1009, "B")]


def test_another_accounts_fans_earn_nothing_here(run, other, titles, database, client):
    with database.writing() as connection:
        connection.execute(text("UPDATE fans SET account_id = 2 WHERE fan_id = 1008"))
        connection.execute(insert(fan_changes).values(fan_id=1008))
    run()
    assert client.get(f"{BUSINESS}/fans/1008/rewards").status_code == 404
    with database.reading() as connection:
        query = text("SELECT count(*) FROM fan_rewards WHERE fan_id = 1008")
        assert connection.scalar(query) == 1  # the demo's pass


@pytest.mark.soak
def test_two_hundred_fans_race_for_ten_while_passes_run(complete, database, clock, new_reward):
    rows = [
        {"fan_id": 5000 + n, "account_id": 1, "email": f"f{n}@x.invalid", "tags": []}
        for n in range(200)
    ]
    with database.writing() as connection:
        connection.execute(insert(fans), [row | {"search_text": ""} for row in rows])
    uid = new_reward(winner_selection_model="first", reward_limit=10)

    def race(row):
        complete(GATE, row["fan_id"])
        return reward_pass.reward_pass(database, clock)

    with ThreadPoolExecutor(16) as pool:
        given = sum(pool.map(race, rows))
    assert given + reward_pass.reward_pass(database, clock) == 10
    with database.reading() as connection:
        query = text("SELECT count(*) FROM fan_rewards WHERE reward_uid = :uid")
        assert connection.scalar(query, {"uid": uid}) == 10
        query = text("SELECT recipients FROM rewards WHERE reward_uid = :uid")
        assert connection.scalar(query, {"uid": uid}) == 10
