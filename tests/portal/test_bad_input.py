"""Refused calls of every kind: the right status and field, and not a row has changed."""

import pytest
from sqlalchemy import select

from kiosk.portal import demo
from kiosk.portal.schema import metadata

BUSINESS = "/api/v1/ent/businesses/12345"
QUESTS = f"{BUSINESS}/quests"
CONNECT = "/api/v1/sessions/connect"
TIERS = f"/api/v1/crm/point_tiers/{demo.POINT_UID}"
OTHERS_POINTS = "00000000-0000-0000-0000-0000000000aa"
OTHERS_GIG = "00000000-0000-0000-0000-0000000000bb"
CUSTOM = {"quest_type": "custom", "quest_title": "T"}
LINK = {"quest_type": "link_url", "quest_title": "T", "link_url": "https://example.com"}

MISFITS = [
    ("POST", "/api/v1/crm/points", {}, {"point_name": "is required"}),
    ("POST", "/api/v1/crm/points", {"point_name": "x" * 129}, {"point_name": "at most 128"}),
    ("POST", TIERS, {}, {"tier_name": "is required", "min_points": "is required"}),
    ("POST", TIERS, {"tier_name": "T", "min_points": "-1"}, {"min_points": "from 0 to"}),
    ("POST", QUESTS, {}, {"quest_type": "is required", "quest_title": "is required"}),
    ("POST", QUESTS, LINK | {"link_url": "ftp://x"}, {"link_url": "http:// or https://"}),
    ("POST", QUESTS, LINK | {"end_date": "never"}, {"end_date": "ISO 8601"}),
    ("POST", QUESTS, LINK | {"end_date": "9999-12-31T23:59:59-08:00"}, {"end_date": "year 9000"}),
    ("POST", QUESTS, LINK | {"start_date": "9001-01-01"}, {"start_date": "year 9000"}),
    ("POST", QUESTS, CUSTOM | {"performance_uid": OTHERS_GIG}, {"performance_uid": "is not a"}),
    ("POST", f"{QUESTS}/67891/fans/1001/complete", {"completed_at": "2999-01-01"},
     {"completed_at": "in the future"}),
    ("POST", f"{QUESTS}/67891/fans/1001/complete", {"barcode": "WB1"},
     {"barcode": "wristband quests only"}),
    ("POST", CONNECT, {}, {"network": "is required"}),
    ("POST", CONNECT, {"network": "register", "email": "x"}, {"email": "an email address"}),
    ("POST", CONNECT, {"network": "verify_email"}, {"email": "is required"}),
    ("GET", "/api/v1/crm/fans", {"limit": "0"}, {"limit": "from 1 to 1,000"}),
    ("GET", "/api/v1/crm/fans/1001/point_tier", {}, {"point_name": "is required"}),
    ("GET", f"/fb_media/{demo.LOGO_UID}", {"width": "0"}, {"width": "from 1 to 4,096"}),
    ("GET", "/api/v1/crm/fans/many/point_tier", {}, {"fan_id": "is not a valid id"}),
]  # fmt: skip
UNKNOWN = [
    ("GET", "/api/v1/sessions/nothing/fan", {}),
    ("GET", "/api/v1/sessions/%00/fan", {}),
    ("GET", "/api/v1/crm/point_tiers/nothing", {}),
    ("GET", "/api/v1/crm/point_tiers/%00", {}),
    ("GET", f"/api/v1/crm/point_tiers/{OTHERS_POINTS}", {}),
    ("POST", f"/api/v1/crm/point_tiers/{OTHERS_POINTS}", {"tier_name": "T", "min_points": "1"}),
    ("GET", "/api/v1/crm/fans/2001/point_tier", {"point_name": "Fan Points"}),
    ("GET", "/api/v1/crm/fans/1001/point_tier", {"point_name": "XP"}),
    ("GET", "/api/v1/ent/businesses/777/quests", {}),
    ("POST", "/api/v1/ent/businesses/777/quests", CUSTOM),
    ("DELETE", "/api/v1/ent/businesses/777/quests/67890", {}),
    ("DELETE", f"{QUESTS}/1", {}),
    ("GET", f"{QUESTS}/fans/2001/complete", {}),
    ("POST", f"{QUESTS}/67894/fans/2001/complete", {"barcode": "WB1"}),
    ("POST", f"{QUESTS}/1/fans/1001/complete", {}),
    ("GET", "/api/v1/ent/businesses/777/performances", {}),
    ("GET", f"{BUSINESS}/barcodes/nothing", {}),
    ("GET", "/t/nothing", {}),
    ("GET", "/fb_media/nothing", {}),
]


@pytest.fixture
def content(database):
    """Every row of every table."""

    def content():
        with database.reading() as connection:
            tables = metadata.sorted_tables
            return {table.name: connection.execute(select(table)).all() for table in tables}

    return content


def send(client, method, path, asked):
    place = "params" if method in {"GET", "DELETE"} else "data"
    return client.request(method, path, **{place: asked})


@pytest.mark.sqlite
@pytest.mark.parametrize(("method", "path", "asked", "problems"), MISFITS)
def test_the_field_and_its_rule_are_told(client, content, method, path, asked, problems):
    before = content()
    answer = send(client, method, path, asked)
    assert (answer.status_code, answer.json()["error"]) == (422, "validation")
    fields = answer.json()["fields"]
    assert fields.keys() == problems.keys()
    for name, rule in problems.items():
        assert rule in fields[name]
        assert f"{name} {fields[name]}" in answer.json()["message"]
    assert content() == before


@pytest.mark.parametrize(("method", "path", "asked"), UNKNOWN)
def test_what_the_account_does_not_have_is_not_found(client, content, method, path, asked):
    before = content()
    answer = send(client, method, path, asked)
    assert answer.status_code == 404
    assert answer.json().keys() == {"error", "message"}
    assert content() == before


def test_a_refused_completion_leaves_no_link_behind(client, content):
    locked = CUSTOM | {"quest_type": "wristband", "performance_uid": demo.TONIGHT_UID}
    locked |= {"access_restriction_type": "fan_points", "fan_points_required": 9000}
    quest = client.post(QUESTS, data=locked).json()["page_tab_id"]
    before = content()
    answer = client.post(f"{QUESTS}/{quest}/fans/1001/complete", data={"barcode": "WB1"})
    assert answer.status_code == 409
    assert content() == before


def test_a_created_link_has_its_tracker_or_is_not_there(client, content):
    client.post(QUESTS, data=LINK)
    client.post(QUESTS, data=LINK | {"fan_points_reward": "-1"})
    links = [quest for quest in content()["quests"] if quest.quest_type == "link_url"]
    trackers = content()["trackers"]
    assert {quest.page_tab_id for quest in links} == {tracker.page_tab_id for tracker in trackers}
    assert len(links) == 2
