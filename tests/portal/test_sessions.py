"""Logging in."""

import pytest
from sqlalchemy import select, text

from kiosk.portal.schema import fan_activities

CONNECT = "/api/v1/sessions/connect"
KEY = {"Api-Key": "demo-key"}
LOGIN = {"network": "email", "email": "fan@example.com", "password": "fanpassword"}


@pytest.mark.parametrize(
    ("email", "status"),
    [
        ("nobody@example.com", {"status": "register"}),
        ("fan@example.com", {"status": "login", "password": True, "phone": True}),
        (" FAN@Example.com ", {"status": "login", "password": True, "phone": True}),
        ("aiko.nakamura@example.com", {"status": "login", "password": True, "phone": False}),
        ("leila.haddad@example.com", {"status": "login", "password": False, "phone": True}),
    ],
)
def test_an_address_is_checked(connect, email, status):
    answer = connect(KEY).post(CONNECT, data={"network": "email", "email": email})
    assert answer.json() == status


def test_a_login_opens_a_session_and_is_an_activity(connect, client, database, clock):
    session = connect(KEY).post(CONNECT, data=LOGIN).json()
    assert session["fan_id"] == 1001
    with database.reading() as connection:
        activity = connection.execute(select(fan_activities)).one()
    assert (activity.fan_id, activity.activity_type, activity.page_tab_id) == (1001, "login", None)
    assert activity.happened_at == clock.now
    profile = client.get(f"/api/v1/sessions/{session['session_uid']}/fan").json()
    assert profile == {
        "fan_id": 1001,
        "account_id": 1,
        "first_name": "Maya",
        "last_name": "Okafor",
        "email": "fan@example.com",
        "phone": "555-0101",
        "tags": ["season_ticket"],
    }


def test_every_login_is_a_session_of_its_own(connect):
    client = connect(KEY)
    first, second = (client.post(CONNECT, data=LOGIN).json() for _ in range(2))
    assert first["session_uid"] != second["session_uid"]


@pytest.mark.parametrize(
    "change",
    [
        {"password": "wrong"},
        {"password": "fanpassword "},
        {"email": "nobody@example.com"},
        {"email": "leila.haddad@example.com"},
    ],
)
def test_a_wrong_login_does_not_say_what_is_wrong(connect, database, change):
    answer = connect(KEY).post(CONNECT, data=LOGIN | change)
    assert (answer.status_code, answer.json()["error"]) == (401, "login_failed")
    assert answer.json()["message"] == "The email or the password is wrong."
    with database.reading() as connection:
        assert not connection.execute(text("SELECT * FROM fan_activities")).all()


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"network": None}, "network"),
        ({"network": "carrier pigeon"}, "network"),
        ({"network": ["email"]}, "network"),
        ({"email": None}, "email"),
        ({"email": "x" * 255}, "email"),
        ({"email": {"$ne": ""}}, "email"),
        ({"password": "x" * 1025}, "password"),
        ({"password": 12345}, "password"),
    ],
)
def test_what_does_not_fit_is_named(connect, change, field):
    answer = connect(KEY).post(CONNECT, json=LOGIN | change)
    assert (answer.status_code, list(answer.json()["fields"])) == (422, [field])


def test_a_session_is_the_accounts_own(connect, other):
    session_uid = connect(KEY).post(CONNECT, data=LOGIN).json()["session_uid"]
    assert other.get(f"/api/v1/sessions/{session_uid}/fan").status_code == 404


def test_the_same_address_in_another_account_is_another_fan(connect):
    answer = connect({"Api-Key": "other-key"}).post(CONNECT, data=LOGIN)
    assert answer.status_code == 401
