"""Tracker links: what visiting one does, and where it leads."""

import pytest
from sqlalchemy import text

QUESTS = "/api/v1/ent/businesses/12345/quests"
READ = 67897
LOGIN = {"network": "email", "email": "fan@example.com", "password": "fanpassword"}
PAGE = "https://www.example.com/programme"


@pytest.fixture
def session_uid(client):
    return client.post("/api/v1/sessions/connect", data=LOGIN).json()["session_uid"]


@pytest.fixture
def link(client):
    def link(page_tab_id=READ):
        quests = {quest["page_tab_id"]: quest for quest in client.get(QUESTS).json()}
        return quests[page_tab_id]["tracker_url"]

    return link


@pytest.fixture
def completed(client):
    return lambda: client.get(f"{QUESTS}/fans/1001/complete").json()[str(READ)]


@pytest.fixture
def new_link(client):
    def new_link(**fields):
        asked = {"quest_type": "link_url", "quest_title": "Read", "link_url": PAGE} | fields
        return client.post(QUESTS, data=asked).json()

    return new_link


def test_only_links_have_a_tracker(client):
    links = {quest["page_tab_id"]: quest["tracker_url"] for quest in client.get(QUESTS).json()}
    assert links.pop(READ).startswith("http://portal/t/")
    assert set(links.values()) == {None}


def test_a_visit_completes_the_quest_and_leads_on(anonymous, link, session_uid, completed):
    answer = anonymous.get(link(), params={"session_uid": session_uid})
    assert (answer.status_code, answer.headers["Location"]) == (302, PAGE)
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"
    assert completed() is True


def test_visits_earn_once(client, anonymous, link, session_uid):
    for _ in range(3):
        anonymous.get(link(), params={"session_uid": session_uid})
    tier = client.get("/api/v1/crm/fans/1001/point_tier", params={"point_name": "Fan Points"})
    assert tier.json()["points"] == 1250


def test_without_a_session_a_visit_only_leads_on(anonymous, link, completed):
    assert anonymous.get(link()).headers["Location"] == PAGE
    assert completed() is False


@pytest.mark.parametrize("uid", ["no-such-session", "1001", "x" * 64])
def test_an_unknown_session_leads_nowhere(anonymous, link, completed, uid):
    answer = anonymous.get(link(), params={"session_uid": uid})
    assert (answer.status_code, completed()) == (404, False)


def test_a_session_that_is_over_leads_nowhere(anonymous, link, session_uid, clock):
    clock.move(days=31)
    assert anonymous.get(link(), params={"session_uid": session_uid}).status_code == 404


def test_anothers_session_leads_nowhere(anonymous, link, database, clock):
    with database.writing() as connection:
        row = "INSERT INTO sessions VALUES ('theirs', 2001, '2026-11-23 19:00:00')"
        connection.execute(text(row))
    assert anonymous.get(link(), params={"session_uid": "theirs"}).status_code == 404


@pytest.mark.parametrize("uid", ["nothing", "..", "%00", "67897"])
def test_unknown_links(anonymous, uid):
    answer = anonymous.get(f"/t/{uid}")
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")


@pytest.mark.parametrize("name", ["link_url", "url", "redirect", "next", "fan_id"])
def test_nothing_in_a_request_says_where_to(anonymous, link, completed, name):
    answer = anonymous.get(link(), params={name: "https://evil.example"})
    assert answer.headers["Location"] == PAGE
    assert completed() is False


def test_a_new_link_has_a_tracker_of_its_own(anonymous, new_link, link):
    quest = new_link(link_url="HTTPS://Example.com/a?b=c&d=é#f")
    assert quest["tracker_url"] not in {link(), None}
    answer = anonymous.get(quest["tracker_url"])
    assert answer.headers["Location"] == "HTTPS://Example.com/a?b=c&d=%C3%A9#f"


def test_a_locked_link_completes_nothing(anonymous, new_link, session_uid):
    quest = new_link(access_restriction_type="fan_points", fan_points_required=9000)
    answer = anonymous.get(quest["tracker_url"], params={"session_uid": session_uid})
    assert (answer.status_code, answer.json()["error"]) == (409, "quest_locked")


def test_a_deleted_quests_link_completes_nothing(client, anonymous, new_link, session_uid):
    quest = new_link()
    client.delete(f"{QUESTS}/{quest['page_tab_id']}")
    answer = anonymous.get(quest["tracker_url"], params={"session_uid": session_uid})
    assert answer.status_code == 404
