"""`kiosk doctor`, as it is typed."""

import json
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.domain import inspection
from kiosk.scanning.opencv import cv2
from kiosk.settings.secret import SECRET_VARIABLE
from tests.app.doctor.answering import HTML, answering
from tests.app.passes import Maker
from tests.scanning.codes_drawn import drawn, on_frame

STATION = """
[station]
name = "North Gate 2"
business_id = 12345
data_dir = "{data_dir}"
[portal]
url = "{url}"
api_key = "demo-key"
[screen]
sound = false
{scanners}
"""
ABSENT = "http://127.0.0.1:9"


@pytest.fixture
def kiosk(qapp):
    yield lambda *arguments: CliRunner().invoke(app, ["doctor", *map(str, arguments)])
    structlog.reset_defaults()  # It logs elsewhere.


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.setenv(SECRET_VARIABLE, "demo-secret")

    def write(url=ABSENT, *, data_dir=tmp_path / "data", scanners='[[scanner]]\nkind = "keyboard"'):
        path = tmp_path / "station.toml"
        path.write_text(STATION.format(url=url, data_dir=data_dir, scanners=scanners))
        return path

    return write


@pytest.fixture
def camera(tmp_path):
    path = tmp_path / "fan.png"
    cv2.imwrite(str(path), on_frame(drawn("fan:1001")))
    return f'[[scanner]]\nkind = "camera"\ndevice = "{path}"'


def levels(result):
    return {check["name"]: check["level"] for check in json.loads(result.stdout)["checks"]}


def test_a_station_before_the_demo_portal_is_ready(kiosk, config, camera, portal_url):
    result = kiosk("--config", config(portal_url, scanners=camera), "--json")
    found = levels(result)
    assert (result.exit_code, json.loads(result.stdout)["level"]) == (0, "amber")
    assert {name for name, level in found.items() if level != "green"} == {"Quests", "Staff PIN"}
    assert "Camera fan.png" in found


def test_a_booth_before_the_demo_portal_is_ready(kiosk, config, camera, portal_url, tmp_path):
    maker = Maker.make(tmp_path / "maker")
    maker.revoke("f" * 16)
    passes = f'[passes]\nkeys = "{maker.public}"\nrevocations = "{maker.revoked}"'
    path = config(portal_url, scanners=f"{camera}\n{passes}")
    path.write_text(path.read_text().replace("[station]", '[station]\nmode = "booth"'))
    result = kiosk("--config", path, "--json")
    assert (result.exit_code, levels(result)["Passes"]) == (0, "green")


def test_without_a_portal_it_exits_1_and_says_why(kiosk, config):
    result = kiosk("--config", config())
    assert (result.exit_code, "Nothing listens at 127.0.0.1:9." in result.stdout) == (1, True)
    assert "x red    Not ready" in result.stdout
    assert "\x1b" not in result.stdout


def test_a_portal_that_answers_html_is_red(kiosk, config):
    with answering(200, HTML) as url:
        result = kiosk("--config", config(url), "--json")
    assert (result.exit_code, levels(result)["Portal"]) == (1, "red")


def test_a_broken_data_dir_is_red_and_all_else_is_seen(kiosk, config, tmp_path):
    (tmp_path / "file").write_text("")
    result = kiosk("--config", config(data_dir=tmp_path / "file" / "data"), "--json")
    assert (result.exit_code, levels(result)["Data folder"]) == (1, "red")
    assert len(levels(result)) > 10


def test_a_station_without_scanners_is_red(kiosk, config, tmp_path):
    path = config(scanners="")
    path.write_text("scanner = []\n" + path.read_text())
    result = kiosk("--config", path, "--json")
    assert (result.exit_code, levels(result)["Scanners"]) == (1, "red")


def test_a_camera_that_is_not_there_is_red(kiosk, config):
    scanners = '[[scanner]]\nkind = "camera"\ndevice = "/nowhere/fan.png"'
    result = kiosk("--config", config(scanners=scanners), "--json")
    assert levels(result)["Camera fan.png"] == "red"


def test_a_data_dir_that_nobody_may_look_into_is_red(kiosk, config, monkeypatch, portal_url):
    def refuse(_path, **_options):
        raise PermissionError(13, "Permission denied")

    path = config(portal_url)
    monkeypatch.setattr(Path, "exists", lambda path: refuse(path) if path.suffix == ".db" else True)
    result = kiosk("--config", path, "--json")
    found = {check["name"]: check for check in json.loads(result.stdout)["checks"]}
    assert found["Database"]["level"] == "red"
    assert found["Database"]["says"].endswith("station.db cannot be looked at: Permission denied")
    assert found["Key"]["level"] == "green"


def test_a_bug_in_a_check_tells_no_secret(kiosk, config, monkeypatch, portal_url):
    def broken(*_):
        raise KeyError("a bug")

    monkeypatch.setattr(inspection, "key", broken)
    result = kiosk("--config", config(portal_url), "--json")
    assert (result.exit_code, levels(result)["Key"]) == (1, "red")
    assert "KeyError" in result.stderr
    assert "demo-secret" not in result.output


def test_looking_makes_nothing(kiosk, config, tmp_path):
    kiosk("--config", config(), "--json")
    assert [path.name for path in tmp_path.iterdir()] == ["station.toml"]


def test_the_sheet_needs_no_station(kiosk, tmp_path):
    result = kiosk("--sheet", tmp_path / "sheet.pdf")
    assert (result.exit_code, (tmp_path / "sheet.pdf").read_bytes()[:5]) == (0, b"%PDF-")


def test_a_sheet_that_cannot_be_written_is_one_line_and_exit_1(kiosk, tmp_path):
    result = kiosk("--sheet", tmp_path / "nowhere" / "sheet.pdf")
    assert (result.exit_code, len(result.stderr.strip().splitlines())) == (1, 1)


@pytest.mark.parametrize("arguments", [[], ["--json"], ["--window"]])
def test_without_a_station_it_says_what_to_do(kiosk, arguments):
    result = kiosk(*arguments)
    assert (result.exit_code, "--config" in result.stderr) == (2, True)


def test_a_wrong_station_toml_is_exit_2(kiosk, tmp_path):
    (tmp_path / "station.toml").write_text("[station")
    result = kiosk("--config", tmp_path / "station.toml")
    assert (result.exit_code, "not valid TOML" in result.stderr) == (2, True)
