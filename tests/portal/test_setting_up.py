"""A venue's own portal, from nothing: by the commands, over a real socket."""

import json
from datetime import UTC, datetime

import httpx
import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.portal.api import create_app
from kiosk.portal.database import Database
from kiosk.portal.server import running


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'venue.db'}"


@pytest.fixture
def kiosk(url):
    def run(*arguments):
        result = CliRunner().invoke(app, ["portal", *arguments, "--database", url])
        made = dict(line.split(" = ") for line in result.stdout.splitlines())
        return result, {name: json.loads(value) for name, value in made.items()}

    return run


@pytest.fixture
def account(kiosk):
    _, made = kiosk("account", "--business", "Harbour City", "--timezone", "Europe/Paris")
    return made


TONIGHT = ("--name", "City v Rivals", "--start", "2026-11-23T20:30", "--end", "2026-11-23T22:30")


def test_a_venue_begins_with_an_account_and_a_performance(kiosk, account, url):
    business_id = account["business_id"]
    _, made = kiosk("performance", "--business-id", str(business_id), *TONIGHT)
    database = Database(url)
    keys = {"Api-Key": account["api_key"], "Api-Secret": account["api_secret"]}
    with running(create_app(database)) as portal, httpx.Client(base_url=portal) as client:
        (business,) = client.get("/api/v1/businesses", headers=keys).json()
        path = f"/api/v1/ent/businesses/{business_id}"
        (performance,) = client.get(f"{path}/performances", headers=keys).json()
        quest = {"quest_type": "scan", "quest_title": "Gate", **made}
        assert client.post(f"{path}/quests", headers=keys, json=quest).status_code == 200
        assert client.get("/api/v1/businesses", headers={"Api-Key": "another"}).status_code == 401
    database.close()
    assert (business["business_name"], business["point_name"]) == ("Harbour City", "Fan Points")
    assert performance["performance_uid"] == made["performance_uid"]
    assert datetime.fromisoformat(performance["start"]) == datetime(
        2026, 11, 23, 19, 30, tzinfo=UTC
    )


def test_only_digests_of_the_keys_are_kept(account, tmp_path):
    content = (tmp_path / "venue.db").read_bytes()
    assert account["api_key"].encode() not in content
    assert account["api_secret"].encode() not in content


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("account", "--business", "X", "--timezone", "Mars"), "'Mars' is not a time zone"),
        (("account", "--business", "X" * 129, "--timezone", "UTC"), "1 to 128 characters"),
        (("performance", "--business-id", "999", *TONIGHT), "there is no business 999"),
        (
            ("performance", "--business-id", "1", *TONIGHT[:-1], "2026-11-23T20:30"),
            "must end after it starts",
        ),
    ],
)
def test_what_cannot_be_made_is_one_line_and_exit_2(kiosk, account, arguments, message):
    result, _ = kiosk(*arguments)
    assert (result.exit_code, message in result.stderr) == (2, True)
    assert len(result.stderr.strip().splitlines()) == 1
