"""Creating, listing and deleting rewards."""

import pytest
from sqlalchemy import select

from kiosk.portal import demo
from kiosk.portal.reward_schema import prize_codes

BUSINESS = "/api/v1/ent/businesses/12345"
REWARDS = f"{BUSINESS}/rewards"
BADGE = {
    "reward_title": "Bronze Fan II",
    "reward_type": "badge",
    "requirement_type": "point_tier",
    "point_tier_uid": demo.uid("tiers/Bronze"),
    "expiration_timestamp": "2026-12-31T23:59:59",
    "timezone": "America/Los_Angeles",
    "winner_selection_model": "all",
}
PLAIN = {name: BADGE[name] for name in BADGE if name not in {"requirement_type", "point_tier_uid"}}
PASS = PLAIN | {
    "reward_type": "pass",
    "access_start_timestamp": "2026-11-23T18:00",
    "access_end_timestamp": "2026-11-23T23:00",
}
CODES = PLAIN | {"reward_type": "prize_code", "prize_codes": "A1, A2\nA3", "is_limited": "true"}
ATVENU = PLAIN | {
    "reward_type": "atvenu",
    "performance_uid": demo.TONIGHT_UID,
    "atvenu_sales_event_key": "event",
    "atvenu_promo_key": "promo",
    "atvenu_delivery_method": "qrcode",
}
BESTRING = PLAIN | {
    "reward_type": "bestring",
    "performance_uid": demo.TONIGHT_UID,
    "bestring_location_group_id": 17,
    "bestring_promotion_id": "18",
}


def created(client, reward):
    answer = client.post(REWARDS, json=reward)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.both_databases
def test_the_guides_example(client):
    answer = client.post(REWARDS, data=BADGE)
    reward = answer.json()
    # The end of the year in Los Angeles is eight hours later in UTC.
    assert reward["expiration_timestamp"] == "2027-01-01T07:59:59+00:00"
    assert reward["timezone"] == "America/Los_Angeles"
    assert reward in client.get(REWARDS).json()


@pytest.mark.parametrize(
    ("reward", "told"),
    [
        (PLAIN, {"codes_left": None, "recipients": 0, "requirement_type": None}),
        (
            PASS,
            {
                "access_start_timestamp": "2026-11-24T02:00:00+00:00",
                "access_end_timestamp": "2026-11-24T07:00:00+00:00",
                "access_pass_type": "qrcode",
            },
        ),
        (CODES, {"is_limited": True, "codes_left": 3}),
        (CODES | {"is_limited": None}, {"is_limited": False, "codes_left": None}),
        (ATVENU, {"atvenu_delivery_method": "qrcode", "performance_uid": demo.TONIGHT_UID}),
        (BESTRING, {"bestring_location_group_id": "17", "bestring_promotion_id": "18"}),
        (
            PLAIN | {"requirement_type": "quests", "required_page_tab_ids": "67890,67891"},
            {"requirement_type": "quests", "required_page_tab_ids": [67890, 67891]},
        ),
        (PLAIN | {"winner_selection_model": "first", "reward_limit": 5}, {"reward_limit": 5}),
        (PLAIN | {"requirement_type": "null", "reward_limit": ""}, {"requirement_type": None}),
    ],
)
@pytest.mark.both_databases
def test_every_type_has_its_fields(client, reward, told):
    assert told.items() <= created(client, reward).items()


def test_what_belongs_to_another_type_is_left_out(client):
    reward = created(client, PLAIN | PASS | CODES | {"point_tier_uid": demo.uid("tiers/Gold")})
    assert reward["access_start_timestamp"] is reward["point_tier_uid"] is None


def test_a_reward_may_have_an_image_of_the_account(client, other):
    assert created(client, BADGE)["media_uid"] is None
    pictured = PLAIN | {"reward_title": "Scarf", "media_uid": demo.BADGE_UID}
    reward = created(client, pictured)
    assert reward["media_uid"] == demo.BADGE_UID
    given = client.post(f"{BUSINESS}/fans/1001/rewards", json={"reward_uid": reward["reward_uid"]})
    assert given.json()["media_uid"] == demo.BADGE_UID
    answer = client.post(REWARDS, json=pictured | {"reward_title": "Hat", "media_uid": "nobodys"})
    assert (answer.status_code, list(answer.json()["fields"])) == (422, ["media_uid"])


def test_an_expiration_says_its_own_offset(client):
    reward = created(client, PLAIN | {"expiration_timestamp": "2026-12-31T23:59:59+01:00"})
    assert reward["expiration_timestamp"] == "2026-12-31T22:59:59+00:00"


def test_a_date_is_a_day_to_its_end(client):
    reward = created(client, PLAIN | {"expiration_timestamp": "2026-12-30"})
    assert reward["expiration_timestamp"].startswith("2026-12-31T07:59:59")


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("reward", "change", "fields"),
    [
        (PLAIN, {"reward_title": None}, ["reward_title"]),
        (PLAIN, {"reward_title": "x" * 129}, ["reward_title"]),
        (PLAIN, {"reward_type": "car"}, ["reward_type"]),
        (PLAIN, {"reward_type": None}, ["reward_type"]),
        (PLAIN, {"expiration_timestamp": None}, ["expiration_timestamp"]),
        (PLAIN, {"expiration_timestamp": "soon"}, ["expiration_timestamp"]),
        (PLAIN, {"timezone": None}, ["timezone"]),
        (PLAIN, {"timezone": "Mars/Olympus"}, ["timezone"]),
        (PLAIN, {"timezone": "../../etc/passwd"}, ["timezone"]),
        (PLAIN, {"timezone": "America"}, ["timezone"]),
        (PLAIN, {"winner_selection_model": None}, ["winner_selection_model"]),
        (PLAIN, {"winner_selection_model": "first"}, ["reward_limit"]),
        (PLAIN, {"winner_selection_model": "first", "reward_limit": 0}, ["reward_limit"]),
        (PLAIN, {"reward_limit": 5}, ["reward_limit"]),
        (PLAIN, {"requirement_type": "luck"}, ["requirement_type"]),
        (PLAIN, {"requirement_type": "point_tier"}, ["point_tier_uid"]),
        (BADGE, {"point_tier_uid": demo.uid("nothing")}, ["point_tier_uid"]),
        (PLAIN, {"requirement_type": "quests"}, ["required_page_tab_ids"]),
        (
            PLAIN,
            {"requirement_type": "quests", "required_page_tab_ids": [1]},
            ["required_page_tab_ids"],
        ),
        (PASS, {"access_start_timestamp": None}, ["access_start_timestamp"]),
        (PASS, {"access_end_timestamp": None}, ["access_end_timestamp"]),
        (PASS, {"access_end_timestamp": "2026-11-23T18:00"}, ["access_end_timestamp"]),
        (CODES, {"prize_codes": " , \n"}, ["prize_codes"]),
        (CODES, {"prize_codes": "x" * 129}, ["prize_codes"]),
        (CODES, {"is_limited": "perhaps"}, ["is_limited"]),
        (ATVENU, {"performance_uid": None}, ["performance_uid"]),
        (ATVENU, {"performance_uid": demo.uid("nothing")}, ["performance_uid"]),
        (ATVENU, {"atvenu_delivery_method": "pigeon"}, ["atvenu_delivery_method"]),
        (ATVENU, {"atvenu_promo_key": ""}, ["atvenu_promo_key"]),
        (BESTRING, {"performance_uid": None}, ["performance_uid"]),
        (BESTRING, {"bestring_promotion_id": True}, ["bestring_promotion_id"]),
        ({}, {}, [*(name for name in PLAIN if name != "requirement_type")]),
    ],
)
def test_what_does_not_fit_is_named(client, reward, change, fields):
    before = client.get(REWARDS).json()
    answer = client.post(REWARDS, json=reward | change)
    assert answer.status_code == 422
    assert set(answer.json()["fields"]) == set(fields)
    assert client.get(REWARDS).json() == before


@pytest.mark.both_databases
def test_a_title_is_one_rewards_only_while_that_lives(client):
    first = created(client, PLAIN)
    taken = client.post(REWARDS, json=CODES)
    assert (taken.status_code, taken.json()["error"]) == (409, "title_taken")
    client.delete(f"{REWARDS}/{first['reward_uid']}")
    assert created(client, PLAIN)["reward_uid"] != first["reward_uid"]


@pytest.mark.both_databases
def test_a_refused_reward_leaves_no_codes(client, database):
    created(client, CODES)
    client.post(REWARDS, json=CODES | {"prize_codes": "B1"})
    with database.reading() as connection:
        codes = set(connection.execute(select(prize_codes.c.code)).scalars())
    assert {"A1", "A2", "A3"} <= codes
    assert "B1" not in codes


@pytest.mark.both_databases
def test_a_pool_may_be_large(client):
    codes = "\n".join(f"CODE-{number:06}" for number in range(5000))
    assert created(client, CODES | {"prize_codes": codes})["codes_left"] == 5000


def test_codes_are_not_told(client):
    created(client, CODES)
    assert "A1" not in client.get(REWARDS).text


@pytest.mark.both_databases
def test_a_deleted_reward_is_gone_once(client):
    uid = created(client, PLAIN)["reward_uid"]
    assert client.delete(f"{REWARDS}/{uid}").json() == {"reward_uid": uid, "deleted": True}
    assert client.delete(f"{REWARDS}/{uid}").status_code == 404
    assert uid not in {reward["reward_uid"] for reward in client.get(REWARDS).json()}


def test_rewards_are_the_accounts_own(client, other):
    uid = created(client, PLAIN)["reward_uid"]
    assert other.get(REWARDS).status_code == 404
    assert other.post(REWARDS, json=PLAIN).status_code == 404
    for business in (12345, 777):
        path = f"/api/v1/ent/businesses/{business}/rewards/{uid}"
        assert other.delete(path).status_code == 404


def test_the_demo_has_every_type_and_requirement(client):
    rewards = client.get(REWARDS).json()
    types = {"badge", "pass", "prize_code", "atvenu", "bestring"}
    assert {reward["reward_type"] for reward in rewards} == types
    assert {reward["requirement_type"] for reward in rewards} == {None, "point_tier", "quests"}
    assert {reward["winner_selection_model"] for reward in rewards} == {"all", "first"}
