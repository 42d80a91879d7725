"""The fan list: pages and search."""

import base64

import pytest

FANS = "/api/v1/crm/fans"


def ids(answer):
    return [fan["fan_id"] for fan in answer.json()["data"]]


def test_a_row_has_what_a_lane_shows(client):
    assert client.get(FANS).json()["data"][0] == {
        "fan_id": 1001,
        "first_name": "Maya",
        "last_name": "Okafor",
        "email": "fan@example.com",
        "phone": "555-0101",
        "tags": ["season_ticket"],
    }


@pytest.mark.parametrize(
    ("limit", "pages"), [(5, [5, 5, 2]), (6, [6, 6]), (12, [12]), (1000, [12])]
)
def test_pages_follow_each_other(client, limit, pages):
    seen, sizes, search_uid = [], [], None
    while not sizes or search_uid:
        params = {"limit": limit} | ({"search_uid": search_uid} if search_uid else {})
        answer = client.get(FANS, params=params)
        search_uid = answer.json()["meta"]["search_uid"]
        seen += ids(answer)
        sizes.append(len(ids(answer)))
    assert seen == list(range(1001, 1013))
    assert sizes == pages


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("maya", [1001]),
        ("OKAFOR maya", [1001]),
        ("tomas", [1002]),
        ("Tomás", [1002]),
        ("çelik", [1011]),
        ("celik", [1011]),
        ("fan@example", [1001, 1007]),
        ("555-0106", [1006]),
        ("5550106", [1006]),
        ("running bear", [1012]),
        ("%", []),
        ("_", []),
        ("'", []),
        ("nobody", []),
        (" ", list(range(1001, 1013))),
    ],
)
def test_search(client, q, found):
    assert ids(client.get(FANS, params={"q": q})) == found


def test_the_next_page_remembers_the_search(client):
    first = client.get(FANS, params={"q": "example.com 555", "limit": 2})
    search_uid = first.json()["meta"]["search_uid"]
    second = client.get(FANS, params={"search_uid": search_uid, "limit": 2})
    assert ids(first) + ids(second) == [1001, 1002, 1004, 1006]


def made_up(content):
    return base64.urlsafe_b64encode(content).decode()


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 1001}, "limit"),
        ({"limit": 10**40}, "limit"),
        ({"limit": "all"}, "limit"),
        ({"q": "x" * 129}, "q"),
        ({"search_uid": "x"}, "search_uid"),
        ({"search_uid": "é"}, "search_uid"),
        ({"search_uid": made_up(b"x")}, "search_uid"),
        ({"search_uid": made_up(b"\xff")}, "search_uid"),
        ({"search_uid": made_up(b"9223372036854775808:")}, "search_uid"),
        ({"search_uid": made_up(b"9" * 5000)}, "search_uid"),
        ({"search_uid": made_up(b"-1:")}, "search_uid"),
        ({"search_uid": made_up(b"1:" + b"x" * 129)}, "search_uid"),
    ],
)
def test_what_does_not_fit_is_named(client, params, field):
    answer = client.get(FANS, params=params)
    assert (answer.status_code, list(answer.json()["fields"])) == (422, [field])
