import json
from datetime import UTC, datetime

import pytest
import structlog

from kiosk.domain.catalogue import Fan, Quest, QuestType
from kiosk.domain.ports import (
    Completion,
    FanPage,
    KeyRefused,
    LimitReached,
    NotJson,
    PortalError,
    Refused,
    Unavailable,
    Unreachable,
)

pytestmark = pytest.mark.anyio

AT = datetime(2026, 11, 23, 19, 30, 0, 123456, tzinfo=UTC)
PAGE = b"<!doctype html><title>Welcome to Stadium Wi-Fi</title>"
HTML = {"body": PAGE, "kind": "text/html"}
NO = {"body": {"error": "no", "message": "No."}}


async def complete(client):
    return await client.complete(67891, 1001, "scan-1", AT)


@pytest.mark.parametrize(
    ("status", "answer", "kind"),
    [
        ("200 OK", HTML, NotJson),
        ("200 OK", {"body": b""}, NotJson),
        ("204 No Content", {"body": b""}, NotJson),
        ("200 OK", {"body": b"\xff\xfe{}"}, NotJson),
        ("200 OK", {"body": b"[" * 100_000}, NotJson),
        ("200 OK", {"body": b"9" * 5000}, NotJson),
        ("302 Found", HTML | {"Location": "http://login.example/"}, NotJson),
        ("302 Found", {"body": {"activity_id": 1}, "Location": "/elsewhere"}, NotJson),
        ("307 Temporary Redirect", {"Location": "/elsewhere"}, NotJson),
        ("511 Network Authentication Required", HTML, Unavailable),
        ("500 Internal Server Error", NO, Unavailable),
        ("502 Bad Gateway", HTML, Unavailable),
        ("503 Service Unavailable", {"body": b""}, Unavailable),
        ("408 Request Timeout", {"body": b""}, Unavailable),
        ("425 Too Early", NO, Unavailable),
        ("429 Too Many Requests", HTML, LimitReached),
        ("401 Unauthorized", NO, KeyRefused),
        ("401 Unauthorized", {"body": []}, KeyRefused),
        ("403 Forbidden", NO, KeyRefused),
        ("403 Forbidden", HTML, NotJson),
        ("404 Not Found", HTML, NotJson),
        ("404 Not Found", NO, Refused),
        ("400 Bad Request", NO, Refused),
        ("409 Conflict", NO, Refused),
        ("422 Unprocessable Entity", {"body": None}, Refused),
    ],
)
async def test_every_answer_means_one_error(server, wire, status, answer, kind):
    server.answer(status, **answer)
    with pytest.raises(kind) as caught:
        await complete(wire)
    assert caught.type is kind or (caught.type.__base__ is NotJson and kind is NotJson)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"activity_id": 1',
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\n\r\nnot zip",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x00\xff\x16\x03\x01 garbage\r\n\r\n",
        None,
    ],
    ids=["cut", "half a head", "cut body", "bad chunks", "bad gzip", "ssh", "garbage", "silent"],
)
async def test_a_broken_conversation_is_unreachable(server, wire, raw):
    server.answers.append(raw)
    with pytest.raises(Unreachable) as caught:
        await complete(wire)
    assert str(caught.value) == "The portal cannot be reached. Check the network."


async def test_nobody_there_is_unreachable(connect, unused_port):
    with pytest.raises(Unreachable):
        await connect(f"http://127.0.0.1:{unused_port}").quests()


@pytest.mark.parametrize(
    ("header", "wait_s"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("99999999", 3600.0),
        ("soon", 0.0),
        ("-5", 0.0),
        ("nan", 0.0),
        ("Wed, 21 Oct 2026 07:28:00 GMT", 0.0),
    ],
)
@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
async def test_retry_after_is_heard(server, wire, status, header, wait_s):
    server.answer(status, Retry_After=header)
    with pytest.raises((LimitReached, Unavailable)) as caught:
        await complete(wire)
    assert caught.value.retry_after_s == wait_s


async def test_a_refusal_tells_status_code_and_message(server, wire):
    server.answer("409 Conflict", {"error": "quest_locked", "message": "Not yet."})
    server.answer("418 I'm a teapot", {"detail": "?"})
    with pytest.raises(Refused) as caught:
        await complete(wire)
    assert (caught.value.status, caught.value.code) == (409, "quest_locked")
    assert str(caught.value) == "Not yet."
    with pytest.raises(Refused) as caught:
        await complete(wire)
    assert (caught.value.status, caught.value.code) == (418, "")


CALLS = {
    "businesses": lambda c: c.businesses(),
    "point_tiers": lambda c: c.point_tiers("uid"),
    "points": lambda c: c.points(1001, "Fan Points"),
    "quests": lambda c: c.quests(),
    "performances": lambda c: c.performances(),
    "fans": lambda c: c.fans(),
    "completions": lambda c: c.completions(1001),
    "fan_of_barcode": lambda c: c.fan_of_barcode("WB1"),
    "complete": complete,
}


LISTS = {"businesses", "point_tiers", "quests", "performances"}
OF_ANOTHER_SHAPE = [
    (name, body)
    for name in CALLS
    for body in ("welcome", 5, None, True, [{"a": 1}, 3], {"status": "sign in"})
    # Of lists, items that are not understood are left out; a balance may be missing.
    if not (name in LISTS and isinstance(body, list))
    if not (name == "points" and isinstance(body, dict))
]


@pytest.mark.parametrize(("call", "body"), OF_ANOTHER_SHAPE)
async def test_json_of_another_shape_is_not_taken_for_an_answer(server, wire, call, body):
    server.answer(body=body)
    with pytest.raises(NotJson):
        await CALLS[call](wire)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
async def test_every_call_may_meet_a_captive_portal(server, wire, call):
    server.answer(**HTML)
    with pytest.raises(NotJson, match="Something other than the Loyalty Portal answered"):
        await call(wire)


@pytest.mark.parametrize(
    ("said", "completion"),
    [
        ({"activity_id": 7}, Completion("7")),
        ({"activity_id": "a-7", "points": None, "already": None}, Completion("a-7")),
        ({"activity_id": 7, "points": "1,240", "already": "no"}, Completion("7")),
        ({"activity_id": 7, "points": 10.5, "already": 1}, Completion("7")),
        ({"activity_id": 7, "points": True}, Completion("7")),
        (
            {"activity_id": 7, "points": 1290, "already": False, "extra": {"more": []}},
            Completion("7", already=False, points=1290),
        ),
    ],
)
async def test_completions_without_our_extras_are_completions(server, wire, said, completion):
    server.answer(body=said)
    assert await complete(wire) == completion


async def test_extra_and_missing_fields_are_tolerated(server, wire):
    server.answer(body=[{"page_tab_id": 1, "quest_type": "scan", "colour": "red", "idol": {}}])
    server.answer(body={"data": [{"fan_id": 1001, "email": "x@example.com"}]})
    server.answer(body={"fan_id": 1001, "first_name": "Maya", "vip": True})
    server.answer(body={"tier_name": "Bronze"})
    assert await wire.quests() == (Quest(1, QuestType.SCAN),)
    assert await wire.fans() == FanPage((Fan(1001),), None)
    assert await wire.fan_of_barcode("WB1") == Fan(1001, "Maya")
    assert await wire.points(1001, "Fan Points") is None


async def test_a_quest_of_an_unknown_type_is_left_out_and_logged_without_its_values(server, wire):
    good = {"page_tab_id": 2, "quest_type": "scan"}
    server.answer(body=[{"page_tab_id": 1, "quest_type": "telepathy"}, good, "nonsense", {}])
    with structlog.testing.capture_logs() as logged:
        assert await wire.quests() == (Quest(2, QuestType.SCAN),)
    assert [line["event"] for line in logged] == ["portal_item_skipped"] * 3
    assert logged[0]["faults"] == ["quest_type"]
    assert "telepathy" not in json.dumps(logged)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-23T19:30:00", datetime(2026, 11, 23, 19, 30, tzinfo=UTC)),
        ("2026-11-23T19:30:00-08:00", datetime(2026, 11, 24, 3, 30, tzinfo=UTC)),
        ("2026-11-23", datetime(2026, 11, 23, tzinfo=UTC)),
    ],
)
async def test_naive_dates_are_utc(server, wire, text, moment):
    quest = {"page_tab_id": 1, "quest_type": "scan", "start_date": text}
    server.answer(body=[quest])
    (found,) = await wire.quests()
    assert found.start_date == moment
    assert found.start_date.tzinfo is not None


async def test_an_end_date_without_a_time_includes_its_day(server, wire):
    server.answer(body=[{"page_tab_id": 1, "quest_type": "scan", "end_date": "2026-11-23"}])
    (found,) = await wire.quests()
    assert found.end_date == datetime(2026, 11, 23, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "answer"), [("404 Not Found", NO), ("404 Not Found", HTML), ("400 Bad Request", NO)]
)
async def test_a_portal_without_the_performances_extension_says_none(server, wire, status, answer):
    server.answer(status, **answer)
    assert await wire.performances() is None


async def test_a_barcode_of_nobody_is_the_portals_word_not_a_proxys(server, wire):
    server.answer("404 Not Found", **NO)
    server.answer("404 Not Found", **HTML)
    server.answer("400 Bad Request", **NO)
    assert await wire.fan_of_barcode("WB1") is None
    with pytest.raises(NotJson):
        await wire.fan_of_barcode("WB1")
    with pytest.raises(Refused):
        await wire.fan_of_barcode("WB1")


async def test_a_page_names_the_next_one(server, wire):
    server.answer(body={"data": [], "meta": {"search_uid": "next"}})
    server.answer(body={"data": [], "meta": "odd"})
    assert (await wire.fans("this")).search_uid == "next"
    assert (await wire.fans("next")).search_uid is None
    assert b"search_uid=this" in server.requests[0]


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
async def test_the_keys_are_in_headers_and_never_in_the_url(server, wire, call):
    server.answer("503 Service Unavailable")
    with pytest.raises(Unavailable):
        await call(wire)
    (request,) = server.requests
    first, *headers = request.decode().split("\r\n")
    assert "demo" not in first
    assert "Api-Key: demo-key" in headers
    assert "Api-Secret: demo-secret" in headers


async def test_a_completion_carries_the_scans_id_moment_and_barcode(server, wire):
    server.answer(body={"activity_id": 7})
    await wire.complete(67891, 1001, "scan-1", AT, barcode="WB 1&x")
    head, body = server.requests[0].decode().split("\r\n\r\n")
    assert head.startswith("POST /api/v1/ent/businesses/12345/quests/67891/fans/1001/complete HTTP")
    assert "Idempotency-Key: scan-1" in head
    assert body == "completed_at=2026-11-23T19%3A30%3A00.123Z&barcode=WB+1%26x"


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("Mon, 23 Nov 2026 19:30:05 GMT", datetime(2026, 11, 23, 19, 30, 5, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 20:30:05 +0100", datetime(2026, 11, 23, 19, 30, 5, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 19:30:05 -0000", datetime(2026, 11, 23, 19, 30, 5, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
    ],
)
async def test_the_portals_date_is_told(server, connect, date, told):
    heard = []
    client = connect(server.url, heard=lambda at, took_s: heard.append((at, took_s)))
    server.answer(body=[], Date=date)
    await client.quests()
    assert [at for at, _ in heard] == ([told] if told else [])
    assert all(took_s >= 0 for _, took_s in heard)


@pytest.mark.parametrize("answer", [HTML, {"status": "500 No", **NO}])
async def test_the_date_of_whatever_is_not_the_portals_answer_says_nothing(server, connect, answer):
    heard = []
    client = connect(server.url, heard=lambda *said: heard.append(said))
    server.answer(**answer, Date="Mon, 23 Nov 2026 19:30:05 GMT")
    with pytest.raises(PortalError):
        await client.quests()
    assert heard == []
