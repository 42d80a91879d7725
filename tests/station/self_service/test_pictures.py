"""The business's pictures."""

import asyncio

import httpx
import pytest

from kiosk.domain.visit import Picture
from kiosk.portal import demo
from kiosk.station.self_service import picture_book as picture_module

pytestmark = pytest.mark.anyio

LOGO = f"/fb_media/{demo.LOGO_UID}"
PNG = {"Content-Type": "image/png"}


async def test_a_picture_is_fetched_once_in_each_size(fan):
    await asyncio.gather(*(fan.visits.picture(demo.LOGO_UID, 64) for _ in range(3)))
    await fan.visits.picture(demo.LOGO_UID, 32)
    await fan.visits.picture(demo.LOGO_UID, 64)
    assert fan.line.calls == {f"GET {LOGO}": 2}
    bodies = [picture.body for picture in fan.screen.pictures]
    assert bodies[0].startswith(b"\x89PNG")
    assert bodies[0] == bodies[1] == bodies[2] == bodies[4] != bodies[3]


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404, json={"error": "not_found"}),
        httpx.Response(200, html="<h1>Wi-Fi</h1>"),
        httpx.Response(200, content=b"<svg/>", headers={"Content-Type": "image/svg+xml"}),
        httpx.Response(200, content=b"x" * 5_000_000, headers=PNG),
        httpx.Response(503),
    ],
    ids=["404", "captive portal", "svg", "huge", "503"],
)
async def test_what_cannot_be_had_is_not_asked_for_again_for_a_while(fan, answer):
    fan.line.answers[LOGO] = answer
    for _ in range(2):
        await fan.visits.picture(demo.LOGO_UID, 64)
        assert fan.screen.pictures[-1] == Picture(demo.LOGO_UID, None)
    assert fan.line.calls.total() == 1
    fan.line.answers.clear()
    fan.clock.move(picture_module.AGAIN_AFTER_S + 1)
    await fan.visits.picture(demo.LOGO_UID, 64)
    assert fan.screen.pictures[-1].body


async def test_memory_is_bounded_and_the_longest_unused_goes_first(fan, monkeypatch):
    monkeypatch.setattr(picture_module, "KEPT_BYTES", 250)
    for uid in ("a", "b", "a", "c", "a", "b"):
        fan.line.answers[f"/fb_media/{uid}"] = httpx.Response(200, content=b"x" * 100, headers=PNG)
        await fan.visits.picture(uid, 64)
    asked = {path.rpartition("/")[2]: number for path, number in fan.line.calls.items()}
    assert asked == {"a": 1, "b": 2, "c": 1}
