"""Point types, tiers, and a fan's standing among them."""

import pytest

POINTS = "/api/v1/crm/points"


@pytest.fixture
def tiers_path(client):
    (point_type,) = client.get(POINTS).json()
    return f"/api/v1/crm/point_tiers/{point_type['point_uid']}"


def test_a_point_type_is_created_once(client):
    created = client.post(POINTS, data={"point_name": "Loyalty XP"}).json()
    assert client.post(POINTS, data={"point_name": "Loyalty XP"}).json() == created
    assert [p["point_name"] for p in client.get(POINTS).json()] == ["Fan Points", "Loyalty XP"]
    assert created in client.get(POINTS).json()


def test_accounts_may_use_the_same_name(client, other):
    ours = client.post(POINTS, data={"point_name": "XP"}).json()
    assert ours["point_uid"] != other.post(POINTS, data={"point_name": "XP"}).json()["point_uid"]


@pytest.mark.parametrize("name", [None, "", " ", "x" * 129, 5, ["a"]])
def test_a_point_type_has_a_name(client, name):
    answer = client.post(POINTS, json={"point_name": name})
    assert (answer.status_code, list(answer.json()["fields"])) == (422, ["point_name"])


def test_tiers_come_lowest_first(client, tiers_path):
    tiers = client.get(tiers_path).json()
    assert [(tier["tier_name"], tier["min_points"]) for tier in tiers] == [
        ("Bronze", 100),
        ("Silver", 500),
        ("Gold", 1500),
        ("Platinum", 5000),
    ]


def test_a_tier_of_the_same_name_is_updated_and_keeps_its_uid(client, tiers_path):
    created = client.post(tiers_path, data={"tier_name": "Ruby", "min_points": 9000}).json()
    updated = client.post(tiers_path, data={"tier_name": "Ruby", "min_points": "50"}).json()
    assert updated == created | {"min_points": 50}
    assert client.get(tiers_path).json()[0] == updated


@pytest.mark.parametrize("minimum", [None, -1, 2**63, "many", 1.5])
def test_a_tier_has_a_minimum(client, tiers_path, minimum):
    answer = client.post(tiers_path, json={"tier_name": "Ruby", "min_points": minimum})
    assert (answer.status_code, list(answer.json()["fields"])) == (422, ["min_points"])


def test_tiers_of_an_unknown_point_type(client):
    assert client.get("/api/v1/crm/point_tiers/nothing").status_code == 404


@pytest.mark.parametrize(
    ("fan_id", "points", "tier", "next_tier"),
    [
        (1001, 1240, "Silver", "Gold"),
        (1002, 90, None, "Bronze"),
        (1003, 100, "Bronze", "Silver"),
        (1004, 480, "Bronze", "Silver"),
        (1007, 0, None, "Bronze"),
        (1008, 5320, "Platinum", None),
    ],
)
def test_a_fans_standing(client, fan_id, points, tier, next_tier):
    path = f"/api/v1/crm/fans/{fan_id}/point_tier"
    shown = client.get(path, params={"point_name": "Fan Points"}).json()
    assert (shown["points"], shown["tier_name"]) == (points, tier)
    assert (shown["next_tier"] or {}).get("tier_name") == next_tier
    assert (shown["point_tier_uid"] is None) == (tier is None)
    assert (shown["min_points"] is None) == (tier is None)


def test_a_point_type_without_tiers(client):
    client.post(POINTS, data={"point_name": "XP"})
    shown = client.get("/api/v1/crm/fans/1001/point_tier", params={"point_name": "XP"}).json()
    assert (shown["points"], shown["tier_name"], shown["next_tier"]) == (0, None, None)


@pytest.mark.parametrize(
    ("fan_id", "params", "status"),
    [
        (1001, {}, 422),
        (1001, {"point_name": "Nothing"}, 404),
        (5, {"point_name": "Fan Points"}, 404),
        (10**30, {"point_name": "Fan Points"}, 422),
    ],
)
def test_standings_there_are_none_of(client, fan_id, params, status):
    answer = client.get(f"/api/v1/crm/fans/{fan_id}/point_tier", params=params)
    assert answer.status_code == status
