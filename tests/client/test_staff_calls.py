"""What the staff desk asks of the portal: whom a search finds, and unlinking."""

import pytest

from kiosk.domain.ports import KeyRefused, NotJson, NotOffered, Refused, Unavailable
from kiosk.domain.searching import FoundFan

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("query", ["aik", "NAKAMURA", "aiko.n", "soren lindqvist", "0104"])
async def test_fans_are_found_by_name_email_or_phone(portal, query):
    (found,) = await portal.search_fans(query, 20)
    assert found.fan_id in {1003, 1004, 1009}
    assert found.email.endswith("@example.com")


async def test_no_more_are_told_than_were_asked_for(portal):
    assert len(await portal.search_fans("example", 5)) == 5
    assert await portal.search_fans("nobody at all", 5) == ()


async def test_little_may_be_known_of_a_fan(wire, server):
    told = {"fan_id": 7, "first_name": None, "email": "a@b.c", "since": 2019}
    server.answer(body={"data": [told, {"fan_id": None}], "meta": {"total": 2}})
    assert await wire.search_fans("a b&c=d/é", 20) == (FoundFan(7, email="a@b.c"),)
    line = server.requests[0].split(b"\r\n")[0]
    assert line == b"GET /api/v1/crm/fans?limit=20&q=a+b%26c%3Dd%2F%C3%A9 HTTP/1.1"


@pytest.mark.parametrize("body", [[], {"meta": {}}, {"data": {}}, b"<html>"])
async def test_what_is_no_list_of_fans_is_not_the_portals(wire, server, body):
    server.answer(body=body)
    with pytest.raises(NotJson):
        await wire.search_fans("ma", 20)


async def test_a_portal_without_a_list_of_fans_says_so(wire, server):
    server.answer("404 Not Found", b"<h1>Not Found</h1>")
    with pytest.raises(NotOffered):
        await wire.search_fans("ma", 20)


async def test_a_barcode_is_unlinked(portal):
    await portal.unlink_barcode("WB00001002", 1002)
    assert await portal.fan_of_barcode("WB00001002") is None
    with pytest.raises(Refused) as caught:
        await portal.unlink_barcode("WB00001002")
    assert (caught.value.status, caught.value.code) == (404, "barcode_unknown")


async def test_anothers_barcode_stays_linked(portal):
    with pytest.raises(Refused) as caught:
        await portal.unlink_barcode("WB00001002", 1001)
    assert caught.value.code == "barcode_taken"
    assert (await portal.fan_of_barcode("WB00001002")).fan_id == 1002


@pytest.mark.parametrize(
    ("status", "body"),
    [
        ("404 Not Found", {"error": "not_found"}),
        ("404 Not Found", {"detail": "Not Found"}),
        ("404 Not Found", b"<h1>Not Found</h1>"),
        ("405 Method Not Allowed", {}),
        ("405 Method Not Allowed", b""),
    ],
)
async def test_a_portal_that_cannot_unlink_says_so(wire, server, status, body):
    server.answer(status, body)
    with pytest.raises(NotOffered, match="does not offer"):
        await wire.unlink_barcode("../..", 7)
    target = server.requests[0].split(b" ")[1]
    assert target == b"/api/v1/ent/businesses/12345/barcodes/%2E%2E%2F%2E%2E?fan_id=7"


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        ("503 Away", {}, Unavailable),
        ("403 Forbidden", {}, KeyRefused),
        ("200 OK", b"<html>", NotJson),
        ("409 Conflict", {"error": "barcode_taken"}, Refused),
    ],
)
async def test_other_answers_mean_what_they_always_mean(wire, server, status, body, error):
    server.answer(status, body)
    with pytest.raises(error) as caught:
        await wire.unlink_barcode("WB1")
    assert not isinstance(caught.value, NotOffered)
