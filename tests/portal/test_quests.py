"""Listing, creating and deleting quests."""

import json
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.portal import demo

QUESTS = "/api/v1/ent/businesses/12345/quests"
CUSTOM = {"quest_type": "custom", "quest_title": "Sing along"}
SCAN = {"quest_type": "scan", "quest_title": "Scan", "performance_uid": demo.TONIGHT_UID}
TIER = {"access_restriction_type": "point_tier", "point_tier_uid": demo.uid("tiers/Gold")}
LOCKED = {"access_restriction_type": "quests", "required_page_tab_ids": [67890]}
FIELDS = {
    "quest_type", "quest_title", "quest_description", "button_text", "reward_type",
    "fan_points_reward", "performance_uid", "target_page_tab_id", "link_url", "scan_group_names",
    "site_name", "access_restriction_type", "fan_points_required", "point_tier_uid",
    "required_page_tab_ids", "tag_name", "start_date", "end_date", "media_uid", "idol_uid",
}  # fmt: skip
TOLD = {"page_tab_id", "business_id", "tracker_url"}
WRONG = [
    ({"quest_type": None}, "quest_type"),
    ({"quest_type": "nonsense"}, "quest_type"),
    ({"quest_type": 3}, "quest_type"),
    ({"quest_title": None}, "quest_title"),
    ({"quest_title": "   "}, "quest_title"),
    ({"quest_title": "x" * 129}, "quest_title"),
    ({"quest_title": 5}, "quest_title"),
    ({"quest_title": ["a"]}, "quest_title"),
    ({"quest_title": "a\0b"}, "quest_title"),
    ({"quest_description": "x" * 10_001}, "quest_description"),
    ({"button_text": "x" * 33}, "button_text"),
    ({"reward_type": "badge"}, "reward_type"),
    ({"reward_type": "fan_points"}, "fan_points_reward"),
    ({"fan_points_reward": 10_000_001}, "fan_points_reward"),
    ({"fan_points_reward": -1}, "fan_points_reward"),
    ({"fan_points_reward": 10**30}, "fan_points_reward"),
    ({"fan_points_reward": 1.5}, "fan_points_reward"),
    ({"fan_points_reward": True}, "fan_points_reward"),
    ({"fan_points_reward": "fifty"}, "fan_points_reward"),
    ({"fan_points_reward": {"a": 1}}, "fan_points_reward"),
    ({"quest_type": "scan"}, "performance_uid"),
    ({"quest_type": "wristband"}, "performance_uid"),
    ({"quest_type": "campaign"}, "target_page_tab_id"),
    ({"quest_type": "quickpicks"}, "target_page_tab_id"),
    ({"quest_type": "link_url"}, "link_url"),
    ({"quest_type": "link_url", "link_url": "javascript:alert(1)"}, "link_url"),
    ({"quest_type": "link_url", "link_url": "https://"}, "link_url"),
    ({"quest_type": "link_url", "link_url": "http://[1"}, "link_url"),
    ({"quest_type": "link_url", "link_url": "https://a.b/\r\nX: y"}, "link_url"),
    ({"performance_uid": "tonight"}, "performance_uid"),
    ({"performance_uid": str(uuid4())}, "performance_uid"),
    ({"performance_uid": "00000000-0000-0000-0000-0000000000bb"}, "performance_uid"),
    ({"site_name": "x" * 129}, "site_name"),
    ({"scan_group_names": ["x" * 129]}, "scan_group_names"),
    ({"scan_group_names": [5]}, "scan_group_names"),
    ({"scan_group_names": ["x"] * 1001}, "scan_group_names"),
    ({"access_restriction_type": "age"}, "access_restriction_type"),
    ({"access_restriction_type": "fan_points"}, "fan_points_required"),
    ({"access_restriction_type": "point_tier"}, "point_tier_uid"),
    ({"access_restriction_type": "quests"}, "required_page_tab_ids"),
    ({"access_restriction_type": "tag"}, "tag_name"),
    ({"fan_points_required": 2**63}, "fan_points_required"),
    ({"target_page_tab_id": 2**63}, "target_page_tab_id"),
    (TIER | {"point_tier_uid": str(uuid4())}, "point_tier_uid"),
    (LOCKED | {"required_page_tab_ids": [1]}, "required_page_tab_ids"),
    ({"required_page_tab_ids": [67890, 10**40]}, "required_page_tab_ids"),
    ({"required_page_tab_ids": "67890,abc"}, "required_page_tab_ids"),
    ({"start_date": "soon"}, "start_date"),
    ({"start_date": "0001-01-01T00:00:00+14:00"}, "start_date"),
    ({"start_date": "2026-12-02", "end_date": "2026-12-01"}, "end_date"),
    ({"media_uid": "logo.png"}, "media_uid"),
    ({"media_uid": str(uuid4())}, "media_uid"),
    ({"idol_uid": 7}, "idol_uid"),
]


def test_the_list_has_every_field(client):
    quests = client.get(QUESTS).json()
    assert [quest["page_tab_id"] for quest in quests] == list(range(67890, 67900))
    assert quests[0].keys() == FIELDS | TOLD


def test_a_quest_is_created_as_asked(client):
    asked = SCAN | {
        "quest_description": "At the gate",
        "button_text": "Go",
        "reward_type": "fan_points",
        "fan_points_reward": 10_000_000,
        "scan_group_names": ["gates"],
        "site_name": "North Gate",
        "access_restriction_type": "point_tier",
        "point_tier_uid": demo.uid("tiers/Gold"),
        "start_date": "2026-11-23T10:00:00+01:00",
        "end_date": "2026-12-01T00:00:00Z",
        "media_uid": demo.BADGE_UID,
        "idol_uid": str(uuid4()),
    }
    quest = client.post(QUESTS, json=asked).json()
    assert quest == {
        **dict.fromkeys(FIELDS),
        **asked,
        "page_tab_id": quest["page_tab_id"],
        "business_id": 12345,
        "tracker_url": None,
        "start_date": "2026-11-23T09:00:00+00:00",
        "end_date": "2026-12-01T00:00:00+00:00",
    }
    assert client.get(QUESTS).json()[-1] == quest


@pytest.mark.parametrize(
    ("quest", "own"),
    [
        (CUSTOM, set()),
        (SCAN, {"scan_group_names", "site_name"}),
        (SCAN | {"quest_type": "wristband"}, {"scan_group_names", "site_name"}),
        (CUSTOM | {"quest_type": "link_url"}, {"link_url"}),
        (CUSTOM | {"quest_type": "campaign"}, {"target_page_tab_id"}),
        (CUSTOM | {"access_restriction_type": "fan_points"}, {"fan_points_required"}),
        (CUSTOM | {"access_restriction_type": "point_tier"}, {"point_tier_uid"}),
        (CUSTOM | {"access_restriction_type": "quests"}, {"required_page_tab_ids"}),
        (CUSTOM | {"access_restriction_type": "tag"}, {"tag_name"}),
    ],
)
def test_what_belongs_to_other_quests_is_left_out(client, quest, own):
    everything = {
        "scan_group_names": ["gates"],
        "site_name": "North Gate",
        "link_url": "https://example.com",
        "target_page_tab_id": 1,
        "fan_points_required": 5,
        "point_tier_uid": demo.uid("tiers/Gold"),
        "required_page_tab_ids": [67890],
        "tag_name": "press",
    }
    told = client.post(
        QUESTS, json=everything | {"performance_uid": demo.TONIGHT_UID} | quest
    ).json()
    assert {name for name in everything if told[name] is not None} == own
    assert told["performance_uid"] == demo.TONIGHT_UID


def test_a_scan_quest_may_be_every_stations(client):
    quest = client.post(QUESTS, json=SCAN).json()
    assert (quest["site_name"], quest["scan_group_names"]) == (None, None)


def test_anothers_image_is_none_of_ours(other):
    path = "/api/v1/ent/businesses/777/quests"
    answer = other.post(path, json=CUSTOM | {"media_uid": demo.BADGE_UID})
    assert answer.json()["fields"] == {"media_uid": "is not an image of this account"}


def test_dates_are_the_venues_days_and_the_last_is_included(client):
    asked = CUSTOM | {"start_date": "2026-11-23", "end_date": "2026-11-23"}
    quest = client.post(QUESTS, data=asked).json()
    assert quest["start_date"] == "2026-11-23T08:00:00+00:00"
    assert quest["end_date"] == "2026-11-24T07:59:59.999999+00:00"


@pytest.mark.parametrize(
    ("reward", "reward_type", "points"),
    [
        ({}, None, None),
        ({"reward_type": "null"}, None, None),
        ({"reward_type": ""}, None, None),
        ({"fan_points_reward": "50"}, "fan_points", 50),
        ({"reward_type": "fan_points", "fan_points_reward": 0}, "fan_points", 0),
    ],
)
def test_rewards(client, reward, reward_type, points):
    quest = client.post(QUESTS, data=CUSTOM | reward).json()
    assert (quest["reward_type"], quest["fan_points_reward"]) == (reward_type, points)


@pytest.mark.sqlite
@pytest.mark.parametrize(("change", "field"), WRONG)
def test_what_does_not_fit_is_named(client, change, field):
    answer = client.post(QUESTS, json=CUSTOM | change)
    assert (answer.status_code, answer.json()["error"]) == (422, "validation")
    assert list(answer.json()["fields"]) == [field]
    assert answer.json()["message"].startswith(f"{field} ")
    assert len(client.get(QUESTS).json()) == 10


def test_every_field_that_does_not_fit_is_named(client):
    answer = client.post(QUESTS, data={"quest_type": "scan", "fan_points_reward": "x"})
    assert set(answer.json()["fields"]) == {"quest_title", "fan_points_reward", "performance_uid"}


def test_lone_surrogates_are_no_text(client):
    body = b'{"quest_type": "custom", "quest_title": "\\ud800"}'
    answer = client.post(QUESTS, content=body, headers={"Content-Type": "application/json"})
    assert answer.json()["fields"] == {"quest_title": "must be a text"}


def test_a_deleted_quest_is_gone_but_not_its_history(client):
    client.post(f"{QUESTS}/67890/fans/1001/complete")
    assert client.delete(f"{QUESTS}/67890").json() == {"page_tab_id": 67890, "deleted": True}
    assert client.delete(f"{QUESTS}/67890").status_code == 404
    assert 67890 not in [quest["page_tab_id"] for quest in client.get(QUESTS).json()]
    assert client.get(f"{QUESTS}/fans/1001/complete").json()["67890"] is True


@pytest.mark.parametrize("page_tab_id", ["1", "0", "99999999999999999999", "-1", "abc", "6789%00"])
def test_quests_that_do_not_exist(client, page_tab_id):
    assert client.delete(f"{QUESTS}/{page_tab_id}").status_code in {404, 422}


@pytest.mark.parametrize("business_id", ["1", "99999999999999999999", "-5", "x"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_businesses_that_do_not_exist(client, method, business_id):
    answer = client.request(method, f"/api/v1/ent/businesses/{business_id}/quests")
    assert answer.status_code in {404, 422}
    assert answer.json()["message"]


def test_a_required_quest_must_still_be_there(client):
    client.delete(f"{QUESTS}/67890")
    asked = CUSTOM | {"access_restriction_type": "quests", "required_page_tab_ids": "67890"}
    assert list(client.post(QUESTS, data=asked).json()["fields"]) == ["required_page_tab_ids"]


any_text = st.text(st.characters(exclude_categories=()))  # lone surrogates too
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | any_text | st.datetimes().map(str),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
likely = st.sampled_from(
    ["scan", "custom", "fan_points", "quests", "tag", "2026-11-23", "67890", demo.TONIGHT_UID, 5]
)
bodies = st.dictionaries(st.sampled_from(sorted(FIELDS)), likely | anything, max_size=12)


# The database is shared by all examples: created quests do not matter to the property.
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=bodies)
def test_no_body_breaks_the_portal(client, body):
    content = json.dumps(CUSTOM | body).encode()  # NaN and infinities included
    answer = client.post(QUESTS, content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code in {200, 422}
    if answer.status_code == 422:
        assert answer.json()["fields"]
