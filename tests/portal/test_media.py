"""Rendering media assets."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import text

from kiosk.portal import demo

LOGO = f"/fb_media/{demo.LOGO_UID}"


@pytest.fixture
def size(anonymous):
    def size(**asked):
        answer = anonymous.get(LOGO, params=asked)
        assert answer.headers["Content-Type"] == "image/png"
        return Image.open(BytesIO(answer.content)).size

    return size


@pytest.fixture
def wide(database):
    """A JPEG of 400 by 100 pixels in the logo's place."""
    target = BytesIO()
    Image.new("RGB", (400, 100), "teal").save(target, "JPEG")
    with database.writing() as connection:
        statement = text("UPDATE media SET body = :body, content_type = 'image/jpeg'")
        connection.execute(statement, {"body": target.getvalue()})


def test_the_business_and_a_quest_name_their_images(client):
    (business,) = client.get("/api/v1/businesses").json()
    quests = client.get("/api/v1/ent/businesses/12345/quests").json()
    uids = {business["media_uid"], *(quest["media_uid"] for quest in quests)} - {None}
    assert uids == {demo.LOGO_UID, demo.BADGE_UID}
    assert {client.get(f"/fb_media/{uid}").status_code for uid in uids} == {200}


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ({}, (512, 512)),
        ({"width": 100}, (100, 100)),
        ({"height": 64}, (64, 64)),
        ({"width": 100, "height": 50}, (50, 50)),
        ({"width": 4096, "height": 4096}, (512, 512)),
        ({"width": 1}, (1, 1)),
        ({"width": "", "height": " "}, (512, 512)),
    ],
)
def test_sizes(size, asked, shown):
    assert size(**asked) == shown


@pytest.mark.parametrize(
    ("asked", "shown"),
    [({"width": 200}, (200, 50)), ({"height": 10}, (40, 10)), ({"width": 2}, (2, 1))],
)
def test_the_shape_and_the_format_stay(anonymous, wide, asked, shown):
    answer = anonymous.get(LOGO, params=asked)
    assert answer.headers["Content-Type"] == "image/jpeg"
    image = Image.open(BytesIO(answer.content))
    assert (image.format, image.size) == ("JPEG", shown)


@pytest.mark.sqlite
@pytest.mark.parametrize("side", ["width", "height"])
@pytest.mark.parametrize("value", ["0", "-1", "4097", "9" * 40, "big", "1.5"])
def test_sizes_that_there_are_not(anonymous, side, value):
    answer = anonymous.get(LOGO, params={side: value})
    assert (answer.status_code, list(answer.json()["fields"])) == (422, [side])


@pytest.mark.parametrize("uid", ["nothing", "logo.png", demo.POINT_UID, "%00"])
def test_unknown_assets(anonymous, uid):
    answer = anonymous.get(f"/fb_media/{uid}")
    assert (answer.status_code, answer.json()["error"]) == (404, "not_found")


def test_a_size_is_rendered_once(anonymous, database):
    path = f"{LOGO}?width=32"
    with ThreadPoolExecutor(4) as pool:
        bodies = set(pool.map(lambda _: anonymous.get(path).content, range(8)))
    assert len(bodies) == 1
    anonymous.get(f"{LOGO}?height=32")
    with database.reading() as connection:
        rows = connection.execute(text("SELECT width, height, body FROM media_sizes")).all()
    assert rows == [(32, 32, bodies.pop())]


def test_an_image_that_the_browser_has_is_not_sent_again(anonymous):
    first = anonymous.get(LOGO)
    assert first.headers["Cache-Control"] == "public, max-age=86400"
    etag = first.headers["ETag"]
    again = anonymous.get(LOGO, headers={"If-None-Match": f'"other", {etag}'})
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", etag)
    assert anonymous.get(LOGO, params={"width": 9}).headers["ETag"] != etag
    assert anonymous.get(LOGO, headers={"If-None-Match": '"other"'}).status_code == 200
