"""Form, JSON and query alike; and bodies nobody should send."""

import json

import httpx
import pytest

from kiosk.portal import demo
from kiosk.portal.api import create_app

QUESTS = "/api/v1/ent/businesses/12345/quests"
QUEST = {
    "quest_type": "scan",
    "quest_title": "T",
    "fan_points_reward": 50,
    "performance_uid": demo.TONIGHT_UID,
}
FORM = "application/x-www-form-urlencoded"
NAMES = ["gates", "north side"]
LISTS = {
    "repeated in a form": {"data": {"scan_group_names": NAMES}},
    "repeated in the query": {"params": {"scan_group_names": NAMES}},
    "commas": {"data": {"scan_group_names": "gates, north side,"}},
    "newlines": {"data": {"scan_group_names": "gates\r\nnorth side\n"}},
    "JSON in a form": {"data": {"scan_group_names": json.dumps(NAMES)}},
    "JSON in the query": {"params": {"scan_group_names": json.dumps(NAMES)}},
    "JSON body": {"json": {"scan_group_names": NAMES}},
    "commas in a JSON body": {"json": {"scan_group_names": "gates,north side"}},
}
HOSTILE = {
    "broken JSON": ("application/json", b"{"),
    "JSON of another kind": ("application/json", b"[1, 2]"),
    "deep JSON": ("application/json", b"[" * 100_000),
    "long number": ("application/json", b'{"quest_title": ' + b"9" * 5000 + b"}"),
    "not UTF-8": ("application/json", b'{"quest_title": "\xff"}'),
    "no form": ("multipart/form-data", b"--x"),
    "broken multipart": ("multipart/form-data; boundary=x", b"\0\xff"),
    "a file": (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhi\r\n--x--\r\n',
    ),
    "text": ("text/plain", b"quest_type=custom"),
    "no type": ("", b"quest_type=custom"),
    "bytes as a form": (FORM, bytes(range(256))),
    "percent signs": (FORM, b"quest_type=%zz&%ff=%&&=;="),
}


@pytest.mark.parametrize("place", ["data", "json", "params"])
def test_the_same_parameters_in_every_form(client, place):
    quest = client.post(QUESTS, **{place: QUEST}).json()
    assert {name: quest[name] for name in QUEST} == QUEST


def test_multipart_forms_are_forms(client):
    parts = "".join(
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in QUEST.items()
    )
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    assert client.post(QUESTS, content=f"{parts}--x--\r\n", headers=headers).status_code == 200


def test_the_body_wins_over_the_query(client):
    quest = client.post(QUESTS, params=QUEST | {"quest_title": "query"}, data=QUEST).json()
    assert quest["quest_title"] == "T"


@pytest.mark.parametrize("request_parts", LISTS.values(), ids=LISTS)
def test_lists_in_every_form(client, request_parts):
    parts = {**request_parts}
    place = "json" if "json" in parts else "params"
    parts[place] = QUEST | parts.get(place, {})
    assert client.post(QUESTS, **parts).json()["scan_group_names"] == NAMES


@pytest.mark.parametrize("ids", ["67890,67891", "[67890, 67891]", ["67890", "67891", "67890"]])
def test_lists_of_numbers(client, ids):
    quest = QUEST | {"access_restriction_type": "quests", "required_page_tab_ids": ids}
    assert client.post(QUESTS, data=quest).json()["required_page_tab_ids"] == [67890, 67891]


@pytest.mark.parametrize(("content_type", "body"), HOSTILE.values(), ids=HOSTILE)
def test_bodies_that_cannot_be_read(client, content_type, body):
    answer = client.post(QUESTS, content=body, headers={"Content-Type": content_type})
    assert (answer.status_code, answer.json()["error"]) == (422, "validation")
    assert answer.json()["fields"] is not None


def test_a_body_has_an_end(client):
    answer = client.post(QUESTS, content=b"x" * 2_000_000, headers={"Content-Type": FORM})
    assert (answer.status_code, answer.json()["error"]) == (413, "too_large")


def test_a_failure_of_ours_is_told_in_the_same_form(database, clock, loop):
    with database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE barcodes")
    app = create_app(database, clock)
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    request = httpx.Request(
        "GET",
        "http://portal/api/v1/ent/businesses/12345/barcodes/x",
        headers={"Api-Key": "demo-key", "Api-Secret": "demo-secret"},
    )

    async def call():
        answer = await transport.handle_async_request(request)
        return answer.status_code, json.loads(await answer.aread())

    assert loop.call(call) == (500, {"error": "failure", "message": "The portal failed."})


def test_a_bracket_does_not_make_a_json_array(client):
    quest = client.post(QUESTS, data=QUEST | {"scan_group_names": "[vip], gates"}).json()
    assert quest["scan_group_names"] == ["[vip]", "gates"]
